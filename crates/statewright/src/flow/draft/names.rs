//! The names of the parameters of functions.

use statewright_handler::{Code, Root};

/// The code with parameters named by how many functions they stand in, so that none hides
/// another, and the same code made twice is the same.
pub(super) fn by_depth(code: Code) -> Code {
    if !any(&code, &mut |code| matches!(code, Code::Function { .. })) {
        return code;
    }
    let mut name = "item".to_owned();
    let starts = |code: &Code, name: &str| matches!(code, Code::Root(Root::Variable(variable)) if variable.starts_with(name));
    while any(&code, &mut |code| starts(code, &name)) {
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

/// Tells of the code, and of all that is inside of it.
pub(super) fn each(code: &Code, tell: &mut dyn FnMut(&Code)) {
    any(code, &mut |code| {
        tell(code);
        false
    });
}

/// Whether this holds of the code, or of something inside of it.
fn any(code: &Code, holds: &mut dyn FnMut(&Code) -> bool) -> bool {
    holds(code)
        || match code {
            Code::Field { of: inner, .. } | Code::Function { body: inner, .. } => any(inner, holds),
            Code::Object(members) => members.iter().any(|(_, code)| any(code, holds)),
            Code::List(codes) | Code::Call(_, codes) => codes.iter().any(|code| any(code, holds)),
            Code::Constant(_) | Code::Unwritten(_) | Code::Token(_) | Code::Root(_) => false,
        }
}
