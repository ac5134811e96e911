//! What is said of data, in the fields that a state in JSONPath has for it.

use serde_json::Value;
use statewright_asl::{FailText, JsonPath, PathOrNull, Setting, State, Template, Until};
use statewright_handler::{Code, Root};

use super::{
    super::{
        Unsaid,
        slot::{Slot, assign, catch_mut, constant_setting, is, text, whole},
    },
    Said, condition,
    output::{Made, made, merged, output},
    parse_call, parse_path, path, said, template,
};

pub(in super::super) fn fill(slot: &Slot, state: &mut State, code: &Code) -> Result<(), Unsaid> {
    let input = Some(&Root::Input);
    match (slot, state) {
        (Slot::Input, State::Task(task)) => match given(code)? {
            Given::Path(path) => task.common.input_path = path,
            Given::Template(template) => task.parameters = Some(template),
        },
        (Slot::Input, State::Parallel(parallel)) => match given(code)? {
            Given::Path(path) => parallel.common.input_path = path,
            Given::Template(template) => parallel.parameters = Some(template),
        },
        (Slot::Condition(index), State::Choice(choice)) => {
            if let Some(rule) = choice.choices.get_mut(*index) {
                rule.condition = condition(code)?;
            }
        }
        (Slot::CatchOutput(index), state) => {
            if let Some(path) = catch_result_path(code)?
                && let Some(catch) = catch_mut(state, *index)
            {
                catch.result_path = Some(path);
            }
        }
        (Slot::Seconds, State::Wait(wait)) => {
            wait.until = Until::Seconds(setting(code, input, whole)?);
        }
        (Slot::Timestamp, State::Wait(wait)) => {
            wait.until = Until::Timestamp(setting(code, input, text)?);
        }
        (Slot::Timeout | Slot::Heartbeat, State::Task(task)) => {
            // These paths begin where `InputPath` leads to.
            let data = input.filter(|_| task.common.input_path.is_none());
            let seconds = Some(setting(code, data, whole)?);
            match slot {
                Slot::Timeout => task.timeout_seconds = seconds,
                _ => task.heartbeat_seconds = seconds,
            }
        }
        (Slot::Error, State::Fail(fail)) => fail.error = Some(fail_text(code)?),
        (Slot::Cause, State::Fail(fail)) => fail.cause = Some(fail_text(code)?),
        (Slot::Items, State::Map(map)) => {
            map.items_path = (!is(code, &Root::Input)).then(|| items_path(code)).transpose()?;
        }
        (Slot::ItemSelector, State::Map(map)) => {
            map.item_selector = Some(object(code)?);
        }
        (Slot::ItemReader, State::Map(map)) => {
            let parameters = object(code)?;
            map.item_reader.get_or_insert_default().parameters = Some(parameters);
        }
        (Slot::BatchInput(_), State::Map(map)) => {
            let batcher = map.item_batcher.get_or_insert_default();
            batcher.batch_input = Some(object(code)?);
        }
        (Slot::ResultWriter, State::Map(map)) => {
            let parameters = object(code)?;
            map.result_writer.get_or_insert_default().parameters = Some(parameters);
        }
        (Slot::Assign(name), state) => {
            let data = match state {
                State::Task(_) | State::Parallel(_) | State::Map(_) => Some(&Root::Result),
                // There it is what the state made.
                State::Pass(pass)
                    if pass.parameters.is_some()
                        || pass.result.is_some()
                        || pass.common.input_path.is_some() =>
                {
                    None
                }
                _ => input,
            };
            let template = template(code, data)?;
            assign(state, name, template);
        }
        (Slot::Output, state) => output(state, code)?,
        (slot, state) => return Err(slot.out_of_place(state)),
    }
    Ok(())
}

/// What the work of a state is given in JSONPath.
enum Given {
    /// What is at a path; nothing, where it is all that the state is given.
    Path(Option<PathOrNull>),
    Template(Template),
}

fn given(code: &Code) -> Result<Given, Unsaid> {
    match made(code, Some(&Root::Input))? {
        Made::Path(path) => Ok(Given::Path(path)),
        Made::Template(template) => Ok(Given::Template(template)),
        Made::Constant(value @ Value::Object(_)) => {
            Ok(Given::Template(template(&Code::Constant(value), None)?))
        }
        Made::Constant(_) | Made::Value(_) => {
            Err(Unsaid::new("is given one value that it computes, and no object")
                .help("compute it in a `pass` before"))
        }
    }
}

/// Where the error goes in what a state was given; nothing, where it is all that goes on.
fn catch_result_path(code: &Code) -> Result<Option<PathOrNull>, Unsaid> {
    Ok(match merged(code) {
        _ if is(code, &Root::Error) => None,
        _ if is(code, &Root::Input) => Some(PathOrNull::Null),
        Some((path, Code::Root(Root::Error))) => Some(PathOrNull::Path(parse_path(&path)?)),
        _ => {
            return Err(Unsaid::new(
                "makes more of an error than to put it into a field of what it was given",
            ));
        }
    })
}

/// The path to the items of a Map state.
fn items_path(code: &Code) -> Result<JsonPath, Unsaid> {
    let path = parse_path(&path(code, Some(&Root::Input))?)?;
    match path.is_reference_path() {
        true => Ok(path),
        false => Err(Unsaid::new("takes items that it selects from a list")
            .help("select them in a `pass` before")),
    }
}

/// A payload template that is an object.
fn object(code: &Code) -> Result<Template, Unsaid> {
    match template(code, Some(&Root::Input))? {
        template @ (Template::Object(_) | Template::Value(Value::Object(_))) => Ok(template),
        _ => Err(Unsaid::new("makes one value, and no object, of items or for batches")
            .help("put it into a field of a struct")),
    }
}

fn fail_text(code: &Code) -> Result<FailText, Unsaid> {
    Ok(match said(code, Some(&Root::Input))? {
        Said::Constant(Value::String(text)) => FailText::Value(text),
        Said::Constant(value) => {
            return Err(Unsaid::new(format!("fails with {value}, which is no text")));
        }
        Said::Path(path) => FailText::Path(parse_path(&path)?),
        Said::Call(call) => FailText::Call(parse_call(&call)?),
    })
}

fn setting<T>(
    code: &Code,
    data: Option<&Root>,
    constant: fn(&Value) -> Option<T>,
) -> Result<Setting<T>, Unsaid> {
    match said(code, data)? {
        Said::Constant(value) => constant_setting(&value, constant),
        Said::Path(path) => parse_path(&path).map(Setting::Path),
        Said::Call(_) => Err(Unsaid::new("waits or limits itself by a value that it computes")
            .help("compute it in a `pass` before")),
    }
}
