//! The names of the parameters of functions.

use statewright_handler::{Code, Root};

/// The code with parameters named by how many functions they stand in, so that none hides
/// another, and the same code made twice is the same.
pub(super) fn by_depth(code: Code) -> Code {
    if !inside(&code).iter().any(|code| matches!(code, Code::Function { .. })) {
        return code;
    }
    let mut name = "item".to_owned();
    let is_variable = |name: &str| {
        let starts = |code: &&Code| matches!(code, Code::Root(Root::Variable(variable)) if variable.starts_with(name));
        inside(&code).iter().any(starts)
    };
    while is_variable(&name) {
        name.push('_');
    }
    rename(code, &name, &mut Vec::new())
}

fn rename(code: Code, first: &str, parameters: &mut Vec<String>) -> Code {
    match code {
        Code::Root(Root::Parameter(name)) => {
            let depth = parameters.iter().rposition(|parameter| *parameter == name);
            Code::Root(Root::Parameter(depth.map_or(name, |depth| name_at(first, depth))))
        }
        Code::Function { parameter, body } => {
            parameters.push(parameter);
            let body = Box::new(rename(*body, first, parameters));
            parameters.pop();
            Code::Function { parameter: name_at(first, parameters.len()), body }
        }
        _ => map_inside(code, &mut |inner| rename(inner, first, parameters)),
    }
}

/// The code with other code in place of a root.
pub(crate) fn substitute(code: Code, root: &Root, with: &Code) -> Code {
    match &code {
        Code::Root(found) if found == root => with.clone(),
        _ => map_inside(code, &mut |inner| substitute(inner, root, with)),
    }
}

/// The code with something else in place of each code that is directly inside of it.
fn map_inside(code: Code, map: &mut dyn FnMut(Code) -> Code) -> Code {
    match code {
        Code::Field { of, key, optional } => Code::Field { of: Box::new(map(*of)), key, optional },
        Code::Object(members) => {
            Code::Object(members.into_iter().map(|(key, code)| (key, map(code))).collect())
        }
        Code::List(items) => Code::List(items.into_iter().map(map).collect()),
        Code::Call(operation, operands) => {
            Code::Call(operation, operands.into_iter().map(map).collect())
        }
        Code::Function { parameter, body } => {
            Code::Function { parameter, body: Box::new(map(*body)) }
        }
        Code::Constant(_) | Code::Unwritten(_) | Code::Token(_) | Code::Root(_) => code,
    }
}

fn name_at(first: &str, depth: usize) -> String {
    match depth {
        0 => first.to_owned(),
        _ => format!("{first}{}", depth + 1),
    }
}

/// The code with all that is inside of it.
pub(super) fn inside(code: &Code) -> Vec<&Code> {
    let mut all = Vec::new();
    add(code, &mut all);
    all
}

fn add<'a>(code: &'a Code, all: &mut Vec<&'a Code>) {
    all.push(code);
    match code {
        Code::Field { of: inner, .. } | Code::Function { body: inner, .. } => add(inner, all),
        Code::Object(members) => members.iter().for_each(|(_, code)| add(code, all)),
        Code::List(codes) | Code::Call(_, codes) => codes.iter().for_each(|code| add(code, all)),
        Code::Constant(_) | Code::Unwritten(_) | Code::Token(_) | Code::Root(_) => {}
    }
}
