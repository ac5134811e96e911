//! What a state in JSONPath makes, and what goes on from it.

use serde_json::Value;
use statewright_asl::{Pass, PathOrNull, State, Template};
use statewright_handler::{Code, Operation, Root};

use super::{
    super::{Unsaid, slot::is},
    Said, parse_call, parse_path, said, step, template,
};

/// What a member is called that is there only to be taken out again.
const VALUE: &str = "value";

/// What can be made in JSONPath.
pub(super) enum Made {
    Constant(Value),
    /// What is at a path; nothing, where it is all that there is.
    Path(Option<PathOrNull>),
    /// An object.
    Template(Template),
    /// What stands for a value that is no object.
    Value(Template),
}

pub(super) fn made(code: &Code, data: Option<&Root>) -> Result<Made, Unsaid> {
    if let Code::Object(members) = code {
        let template = template(code, data)?;
        return Ok(match members.is_empty() {
            true => Made::Constant(Value::Object(serde_json::Map::new())),
            false => Made::Template(template),
        });
    }
    Ok(match said(code, data) {
        Ok(Said::Constant(value)) => Made::Constant(value),
        Ok(Said::Path(path)) if path == "$" => Made::Path(None),
        Ok(Said::Path(path)) => Made::Path(Some(PathOrNull::Path(parse_path(&path)?))),
        Ok(Said::Call(call)) => Made::Value(Template::Call(parse_call(&call)?)),
        Err(unsaid) => match code {
            // A list of objects is a template, too.
            Code::List(_) => Made::Value(template(code, data)?),
            _ => return Err(unsaid),
        },
    })
}

/// Says what goes on from a state.
pub(super) fn output(state: &mut State, code: &Code) -> Result<(), Unsaid> {
    match state {
        State::Pass(pass) => output_of_pass(pass, code),
        State::Task(_) | State::Parallel(_) | State::Map(_) => output_of_work(state, code),
        state => match made(code, Some(&Root::Input))? {
            Made::Path(path) => {
                if path.is_some() {
                    state.common_mut().output_path = path;
                }
                Ok(())
            }
            _ => {
                Err(Unsaid::new("makes something of what it is given").help("let a `pass` make it"))
            }
        },
    }
}

fn output_of_pass(pass: &mut Pass, code: &Code) -> Result<(), Unsaid> {
    let (code, into) = match merged(code) {
        Some((path, code)) => (code, Some(PathOrNull::Path(parse_path(&path)?))),
        None => (code.clone(), None),
    };
    let is_into = into.is_some();
    if is_into {
        pass.result_path = into;
    }
    match made(&code, Some(&Root::Input))? {
        Made::Constant(value) => pass.result = Some(value),
        Made::Path(None) => {}
        Made::Path(path) => pass.common.input_path = path,
        Made::Template(template) => pass.parameters = Some(template),
        Made::Value(template) if !is_into => {
            pass.parameters = Some(in_value(template));
            pass.common.output_path = Some(value_path()?);
        }
        Made::Value(_) => return Err(Unsaid::new("puts a value that it computes into a field")),
    }
    Ok(())
}

/// What goes on from a state that works: its result, or what it was given, or the one in the
/// other.
fn output_of_work(state: &mut State, code: &Code) -> Result<(), Unsaid> {
    // Its result is discarded.
    if is(code, &Root::Input) {
        set_result_path(state, PathOrNull::Null);
        return Ok(());
    }
    let (code, into) = match merged(code) {
        Some((path, code)) => (code, Some(PathOrNull::Path(parse_path(&path)?))),
        None => (code.clone(), None),
    };
    let is_into = into.is_some();
    let (selector, output) = match made(&code, Some(&Root::Result)) {
        Ok(Made::Path(None)) => (None, None),
        Ok(Made::Path(path)) if !is_into => (None, path),
        Ok(Made::Template(template)) => (Some(template), None),
        Ok(Made::Constant(value @ Value::Object(_))) => {
            (Some(template(&Code::Constant(value), None)?), None)
        }
        Ok(Made::Constant(value)) if !is_into => {
            (Some(in_value(Template::Value(value))), Some(value_path()?))
        }
        Ok(Made::Value(template)) if !is_into => (Some(in_value(template)), Some(value_path()?)),
        Ok(_) => return Err(Unsaid::new("puts a part of its result into a field")),
        // Perhaps it is about what the state was given, and not about its result.
        Err(unsaid) if is_into => return Err(unsaid),
        Err(unsaid) => match made(&code, Some(&Root::Input)) {
            Ok(Made::Path(path)) => {
                set_result_path(state, PathOrNull::Null);
                (None, path)
            }
            _ => return Err(unsaid),
        },
    };
    if let Some(into) = into {
        set_result_path(state, into);
    }
    if let Some(selector) = selector {
        match state {
            State::Task(state) => state.result_selector = Some(selector),
            State::Parallel(state) => state.result_selector = Some(selector),
            State::Map(state) => state.result_selector = Some(selector),
            _ => {}
        }
    }
    if output.is_some() {
        state.common_mut().output_path = output;
    }
    Ok(())
}

fn set_result_path(state: &mut State, path: PathOrNull) {
    match state {
        State::Task(state) => state.result_path = Some(path),
        State::Parallel(state) => state.result_path = Some(path),
        State::Map(state) => state.result_path = Some(path),
        _ => {}
    }
}

/// What is put where in what the state was given, if that is all that the code does: what
/// `ResultPath` says.
pub(super) fn merged(code: &Code) -> Option<(String, Code)> {
    fn at(code: &Code, place: &Code, path: String) -> Option<(String, Code)> {
        let Code::Call(Operation::Merge, operands) = code else { return None };
        let [whole, Code::Object(members)] = operands.as_slice() else { return None };
        let [(key, value)] = members.as_slice() else { return None };
        if whole != place {
            return None;
        }
        let path = path + &step(key);
        let field =
            |optional| Code::Field { of: Box::new(place.clone()), key: key.clone(), optional };
        let deeper = [false, true].map(|optional| at(value, &field(optional), path.clone()));
        deeper.into_iter().flatten().next().or(Some((path, value.clone())))
    }
    at(code, &Code::Root(Root::Input), "$".to_owned())
}

/// A value in an object, so that a template can say it.
fn in_value(template: Template) -> Template {
    Template::Object([(VALUE.to_owned(), template)].into_iter().collect())
}

fn value_path() -> Result<PathOrNull, Unsaid> {
    parse_path(&format!("$.{VALUE}")).map(PathOrNull::Path)
}
