//! The names of the parameters of functions.

use statewright_handler::{Code, Root};

/// The code with parameters named by how many functions they stand in, so that none hides
/// another, and the same code made twice is the same.
pub(super) fn by_depth(mut code: Code) -> Code {
    if !any(&code, &mut |code| matches!(code, Code::Function { .. })) {
        return code;
    }
    let mut name = "item".to_owned();
    let starts = |code: &Code, name: &str| matches!(code, Code::Root(Root::Variable(variable)) if variable.starts_with(name));
    while any(&code, &mut |code| starts(code, &name)) {
        name.push('_');
    }
    rename(&mut code, &name, &mut Vec::new());
    code
}

fn rename(code: &mut Code, first: &str, parameters: &mut Vec<String>) {
    match code {
        Code::Root(Root::Parameter(name)) => {
            if let Some(depth) = parameters.iter().rposition(|parameter| parameter == name) {
                *name = name_at(first, depth);
            }
        }
        Code::Function { parameter, body } => {
            let renamed = name_at(first, parameters.len());
            parameters.push(std::mem::replace(parameter, renamed));
            rename(body, first, parameters);
            parameters.pop();
        }
        _ => each_inside(code, &mut |inner| rename(inner, first, parameters)),
    }
}

/// Puts other code in place of a root.
pub(crate) fn substitute(code: &mut Code, root: &Root, with: &Code) {
    match code {
        Code::Root(found) if found == root => *code = with.clone(),
        _ => each_inside(code, &mut |inner| substitute(inner, root, with)),
    }
}

/// Changes each code that is directly inside of it.
fn each_inside(code: &mut Code, change: &mut dyn FnMut(&mut Code)) {
    match code {
        Code::Field { of: inner, .. } | Code::Function { body: inner, .. } => change(inner),
        Code::Object(members) => members.iter_mut().for_each(|(_, code)| change(code)),
        Code::List(codes) | Code::Call(_, codes) => codes.iter_mut().for_each(change),
        Code::Constant(_) | Code::Unwritten(_) | Code::Token(_) | Code::Root(_) => {}
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
