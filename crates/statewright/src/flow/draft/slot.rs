//! Where in a state something is said of data.

use serde_json::Value;
use statewright_asl::{
    Condition, FailText, JsonPath, PathOrNull, QueryLanguage, Setting, State, Template, Until,
    expression::jsonata::functions,
};
use statewright_handler::{Code, Operation, Root};

use super::{
    Unsaid,
    json_path::{self, Said},
    jsonata,
};

/// A place in a state where something is said of data.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Slot {
    /// What the work of the state is given.
    Input,
    /// What the next state is given.
    Output,
    /// What a variable of this name is set to.
    Assign(String),
    /// When the rule at this place of a Choice state holds.
    Condition(usize),
    /// What the state is given that is next after the catch at this place.
    CatchOutput(usize),
    /// How many seconds a Wait state waits.
    Seconds,
    /// Until when a Wait state waits.
    Timestamp,
    /// How many seconds a task may take.
    Timeout,
    /// How many seconds a task may be silent.
    Heartbeat,
    /// The name of the error of a Fail state.
    Error,
    /// What led to it.
    Cause,
    /// What the items of a Map state are.
    Items,
    /// What is made of each item.
    ItemSelector,
    /// What the reader of the items is given.
    ItemReader,
    /// What each batch is given besides its items: a type of this name.
    BatchInput(&'static str),
    /// What the writer of the results is given.
    ResultWriter,
}

/// What a member is called that is there only to be taken out again.
const VALUE: &str = "value";

impl Slot {
    /// Says it in a language.
    pub(super) fn fill(
        &self,
        state: &mut State,
        code: &Code,
        language: QueryLanguage,
    ) -> Result<(), Unsaid> {
        match language {
            QueryLanguage::JsonPath => self.fill_json_path(state, code),
            QueryLanguage::Jsonata => self.fill_jsonata(state, code),
        }
    }

    fn fill_jsonata(&self, state: &mut State, code: &Code) -> Result<(), Unsaid> {
        match (self, state) {
            (Self::Input, State::Task(task)) => task.arguments = Some(jsonata::template(code)),
            (Self::Input, State::Parallel(parallel)) => {
                parallel.arguments = Some(jsonata::template(code));
            }
            (Self::Condition(index), State::Choice(choice)) => {
                if let Some(rule) = choice.choices.get_mut(*index) {
                    rule.condition = jsonata_condition(code);
                }
            }
            (Self::CatchOutput(index), state) => {
                if let Some(catch) = catch_mut(state, *index) {
                    catch.output = is_not(code, &Root::Error).then(|| jsonata::template(code));
                }
            }
            (Self::Seconds, State::Wait(wait)) => wait.until = Until::Seconds(seconds(code)?),
            (Self::Timestamp, State::Wait(wait)) => {
                wait.until = Until::Timestamp(jsonata_setting(code, text)?);
            }
            (Self::Timeout, State::Task(task)) => task.timeout_seconds = Some(seconds(code)?),
            (Self::Heartbeat, State::Task(task)) => task.heartbeat_seconds = Some(seconds(code)?),
            (Self::Error, State::Fail(fail)) => fail.error = Some(jsonata_fail_text(code)),
            (Self::Cause, State::Fail(fail)) => fail.cause = Some(jsonata_fail_text(code)),
            (Self::Items, State::Map(map)) => {
                map.items = is_not(code, &Root::Input).then(|| jsonata::template(code));
            }
            (Self::ItemSelector, State::Map(map)) => {
                map.item_selector = Some(jsonata::template(code));
            }
            (Self::ItemReader, State::Map(map)) => {
                map.item_reader.get_or_insert_default().arguments = Some(jsonata::template(code));
            }
            (Self::BatchInput(_), State::Map(map)) => {
                let batcher = map.item_batcher.get_or_insert_default();
                batcher.batch_input = Some(jsonata::template(code));
            }
            (Self::ResultWriter, State::Map(map)) => {
                let writer = map.result_writer.get_or_insert_default();
                writer.arguments = Some(jsonata::template(code));
            }
            (Self::Assign(name), _) if functions::lookup(name).is_some() => {
                return Err(Unsaid::new(format!("assigns the variable `${name}`")).help(format!(
                    "`${name}` is a function of JSONata: give the variable another name"
                )));
            }
            (Self::Assign(name), state) => {
                assign(state, name, jsonata::template(code));
            }
            (Self::Output, state) => {
                let implied = match state {
                    State::Task(_) | State::Parallel(_) | State::Map(_) => Root::Result,
                    _ => Root::Input,
                };
                if is_not(code, &implied) {
                    state.common_mut().output = Some(jsonata::template(code));
                }
            }
            (slot, state) => return Err(slot.out_of_place(state)),
        }
        Ok(())
    }

    fn fill_json_path(&self, state: &mut State, code: &Code) -> Result<(), Unsaid> {
        let input = Some(&Root::Input);
        match (self, state) {
            (Self::Input, State::Task(task)) => match json_path_input(code)? {
                Work::Path(path) => task.common.input_path = path,
                Work::Template(template) => task.parameters = Some(template),
            },
            (Self::Input, State::Parallel(parallel)) => match json_path_input(code)? {
                Work::Path(path) => parallel.common.input_path = path,
                Work::Template(template) => parallel.parameters = Some(template),
            },
            (Self::Condition(index), State::Choice(choice)) => {
                if let Some(rule) = choice.choices.get_mut(*index) {
                    rule.condition = json_path::condition(code)?;
                }
            }
            (Self::CatchOutput(index), state) => {
                let result_path = match merged(code) {
                    _ if !is_not(code, &Root::Error) => return Ok(()),
                    _ if !is_not(code, &Root::Input) => PathOrNull::Null,
                    Some((path, Code::Root(Root::Error))) => {
                        PathOrNull::Path(json_path::parse_path(&path)?)
                    }
                    _ => {
                        return Err(Unsaid::new(
                            "makes more of an error than to put it into a field of what it was given",
                        ));
                    }
                };
                if let Some(catch) = catch_mut(state, *index) {
                    catch.result_path = Some(result_path);
                }
            }
            (Self::Seconds, State::Wait(wait)) => {
                wait.until = Until::Seconds(json_path_setting(code, input, whole)?);
            }
            (Self::Timestamp, State::Wait(wait)) => {
                wait.until = Until::Timestamp(json_path_setting(code, input, text)?);
            }
            (Self::Timeout | Self::Heartbeat, State::Task(task)) => {
                // These paths begin where `InputPath` leads to.
                let data = input.filter(|_| task.common.input_path.is_none());
                let seconds = Some(json_path_setting(code, data, whole)?);
                match self {
                    Self::Timeout => task.timeout_seconds = seconds,
                    _ => task.heartbeat_seconds = seconds,
                }
            }
            (Self::Error, State::Fail(fail)) => fail.error = Some(json_path_fail_text(code)?),
            (Self::Cause, State::Fail(fail)) => fail.cause = Some(json_path_fail_text(code)?),
            (Self::Items, State::Map(map)) => {
                map.items_path =
                    is_not(code, &Root::Input).then(|| items_path(code)).transpose()?;
            }
            (Self::ItemSelector, State::Map(map)) => {
                map.item_selector = Some(json_path_object(code)?);
            }
            (Self::ItemReader, State::Map(map)) => {
                let parameters = json_path_object(code)?;
                map.item_reader.get_or_insert_default().parameters = Some(parameters);
            }
            (Self::BatchInput(_), State::Map(map)) => {
                let batcher = map.item_batcher.get_or_insert_default();
                batcher.batch_input = Some(json_path_object(code)?);
            }
            (Self::ResultWriter, State::Map(map)) => {
                let parameters = json_path_object(code)?;
                map.result_writer.get_or_insert_default().parameters = Some(parameters);
            }
            (Self::Assign(name), state) => {
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
                let template = json_path::template(code, data)?;
                assign(state, name, template);
            }
            (Self::Output, State::Pass(pass)) => {
                let (code, path) = match merged(code) {
                    Some((path, made)) => (made, Some(path)),
                    None => (code.clone(), None),
                };
                if let Some(path) = &path {
                    pass.result_path = Some(PathOrNull::Path(json_path::parse_path(path)?));
                }
                match json_path_work(&code, input)? {
                    Made::Constant(value) => pass.result = Some(value),
                    Made::Path(None) => {}
                    Made::Path(input_path) => pass.common.input_path = input_path,
                    Made::Template(template) => pass.parameters = Some(template),
                    Made::Value(template) if path.is_none() => {
                        pass.parameters = Some(in_value(template));
                        pass.common.output_path = Some(value_path()?);
                    }
                    Made::Value(_) => {
                        return Err(Unsaid::new("puts a value that it computes into a field"));
                    }
                }
            }
            (Self::Output, state @ (State::Task(_) | State::Parallel(_) | State::Map(_))) => {
                return json_path_output(state, code);
            }
            (Self::Output, state) => match json_path_work(code, input)? {
                Made::Path(None) => {}
                Made::Path(path) => state.common_mut().output_path = path,
                _ => {
                    return Err(Unsaid::new("makes something of what it is given")
                        .help("let a `pass` make it"));
                }
            },
            (slot, state) => return Err(slot.out_of_place(state)),
        }
        Ok(())
    }

    fn out_of_place(&self, state: &State) -> Unsaid {
        Unsaid::new(format!("is a {} and has no {self:?}", state.type_name()))
    }
}

/// What the work of a state is given in JSONPath.
enum Work {
    /// What is at a path; nothing, where it is all that the state is given.
    Path(Option<PathOrNull>),
    Template(Template),
}

/// What can be made in JSONPath.
enum Made {
    Constant(Value),
    /// What is at a path; nothing, where it is all that there is.
    Path(Option<PathOrNull>),
    /// An object.
    Template(Template),
    /// What stands for a value that is no object.
    Value(Template),
}

fn json_path_input(code: &Code) -> Result<Work, Unsaid> {
    match json_path_work(code, Some(&Root::Input))? {
        Made::Path(path) => Ok(Work::Path(path)),
        Made::Template(template) => Ok(Work::Template(template)),
        Made::Constant(value @ Value::Object(_)) => {
            Ok(Work::Template(json_path::template(&Code::Constant(value), None)?))
        }
        Made::Constant(_) | Made::Value(_) => {
            Err(Unsaid::new("is given one value that it computes, and no object")
                .help("compute it in a `pass` before"))
        }
    }
}

fn json_path_work(code: &Code, data: Option<&Root>) -> Result<Made, Unsaid> {
    if let Code::Object(members) = code {
        let template = json_path::template(code, data)?;
        return Ok(match members.is_empty() {
            true => Made::Constant(Value::Object(serde_json::Map::new())),
            false => Made::Template(template),
        });
    }
    Ok(match json_path::said(code, data) {
        Ok(Said::Constant(value)) => Made::Constant(value),
        Ok(Said::Path(path)) if path == "$" => Made::Path(None),
        Ok(Said::Path(path)) => Made::Path(Some(PathOrNull::Path(json_path::parse_path(&path)?))),
        Ok(Said::Call(call)) => Made::Value(Template::Call(json_path::parse_call(&call)?)),
        Err(unsaid) => match code {
            // A list of objects is a template, too.
            Code::List(_) => Made::Value(json_path::template(code, data)?),
            _ => return Err(unsaid),
        },
    })
}

/// The path to the items of a Map state.
fn items_path(code: &Code) -> Result<JsonPath, Unsaid> {
    let path = json_path::parse_path(&json_path::path(code, Some(&Root::Input))?)?;
    match path.is_reference_path() {
        true => Ok(path),
        false => Err(Unsaid::new("takes items that it selects from a list")
            .help("select them in a `pass` before")),
    }
}

/// A payload template that is an object.
fn json_path_object(code: &Code) -> Result<Template, Unsaid> {
    match json_path::template(code, Some(&Root::Input))? {
        template @ (Template::Object(_) | Template::Value(Value::Object(_))) => Ok(template),
        _ => Err(Unsaid::new("makes one value, and no object, of items or for batches")
            .help("put it into a field of a struct")),
    }
}

/// What goes on from a state that works: its result, or what it was given, or the one in the
/// other.
fn json_path_output(state: &mut State, code: &Code) -> Result<(), Unsaid> {
    // Its result is discarded.
    if !is_not(code, &Root::Input) {
        set_result_path(state, PathOrNull::Null);
        return Ok(());
    }
    let (made, into) = match merged(code) {
        Some((path, made)) => (made, Some(PathOrNull::Path(json_path::parse_path(&path)?))),
        None => (code.clone(), None),
    };
    let is_into = into.is_some();
    let (selector, output) = match json_path_work(&made, Some(&Root::Result)) {
        Ok(Made::Path(None)) => (None, None),
        Ok(Made::Path(path)) if !is_into => (None, path),
        Ok(Made::Template(template)) => (Some(template), None),
        Ok(Made::Constant(value @ Value::Object(_))) => {
            (Some(json_path::template(&Code::Constant(value), None)?), None)
        }
        Ok(Made::Constant(value)) if !is_into => {
            (Some(in_value(Template::Value(value))), Some(value_path()?))
        }
        Ok(Made::Value(template)) if !is_into => (Some(in_value(template)), Some(value_path()?)),
        Ok(_) => return Err(Unsaid::new("puts a part of its result into a field")),
        // Perhaps it is about what the state was given, and not about its result.
        Err(unsaid) if is_into => return Err(unsaid),
        Err(unsaid) => match json_path_work(&made, Some(&Root::Input)) {
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
        State::Pass(state) => state.result_path = Some(path),
        _ => {}
    }
}

/// What is put where in what the state was given, if that is all that the code does: what
/// `ResultPath` says.
fn merged(code: &Code) -> Option<(String, Code)> {
    fn at(code: &Code, place: &Code, path: String) -> Option<(String, Code)> {
        let Code::Call(Operation::Merge, operands) = code else { return None };
        let [whole, Code::Object(members)] = operands.as_slice() else { return None };
        let [(key, value)] = members.as_slice() else { return None };
        if whole != place {
            return None;
        }
        let path = path + &json_path::step(key);
        let field =
            |optional| Code::Field { of: Box::new(place.clone()), key: key.clone(), optional };
        let deeper = [false, true].map(|optional| at(value, &field(optional), path.clone()));
        deeper.into_iter().flatten().next().or(Some((path, value.clone())))
    }
    at(code, &Code::Root(Root::Input), "$".to_owned())
}

fn is_not(code: &Code, root: &Root) -> bool {
    !matches!(code, Code::Root(is) if is == root)
}

/// A value in an object, so that a template can say it.
fn in_value(template: Template) -> Template {
    Template::Object([(VALUE.to_owned(), template)].into_iter().collect())
}

fn value_path() -> Result<PathOrNull, Unsaid> {
    json_path::parse_path(&format!("$.{VALUE}")).map(PathOrNull::Path)
}

fn assign(state: &mut State, name: &str, value: Template) {
    let assigned = &mut state.common_mut().assign;
    match assigned {
        Some(Template::Object(members)) => {
            members.insert(name.to_owned(), value);
        }
        _ => *assigned = Some(Template::Object([(name.to_owned(), value)].into_iter().collect())),
    }
}

fn catch_mut(state: &mut State, index: usize) -> Option<&mut statewright_asl::Catch> {
    match state {
        State::Task(state) => state.catch.get_mut(index),
        State::Parallel(state) => state.catch.get_mut(index),
        State::Map(state) => state.catch.get_mut(index),
        _ => None,
    }
}

fn jsonata_condition(code: &Code) -> Condition {
    match code {
        Code::Constant(Value::Bool(holds)) => Condition::Boolean(*holds),
        _ => Condition::Jsonata(jsonata::expression(code)),
    }
}

fn jsonata_fail_text(code: &Code) -> FailText {
    match jsonata::template(code) {
        Template::Value(Value::String(text)) => FailText::Value(text),
        _ => FailText::Jsonata(jsonata::expression(code)),
    }
}

fn json_path_fail_text(code: &Code) -> Result<FailText, Unsaid> {
    Ok(match json_path::said(code, Some(&Root::Input))? {
        Said::Constant(Value::String(text)) => FailText::Value(text),
        Said::Constant(value) => {
            return Err(Unsaid::new(format!("fails with {value}, which is no text")));
        }
        Said::Path(path) => FailText::Path(json_path::parse_path(&path)?),
        Said::Call(call) => FailText::Call(json_path::parse_call(&call)?),
    })
}

fn seconds(code: &Code) -> Result<Setting<u64>, Unsaid> {
    jsonata_setting(code, whole)
}

fn whole(value: &Value) -> Option<u64> {
    value.as_u64()
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn jsonata_setting<T>(
    code: &Code,
    constant: fn(&Value) -> Option<T>,
) -> Result<Setting<T>, Unsaid> {
    match code {
        Code::Constant(value) => setting(value, constant),
        _ => Ok(Setting::Jsonata(jsonata::expression(code))),
    }
}

fn json_path_setting<T>(
    code: &Code,
    data: Option<&Root>,
    constant: fn(&Value) -> Option<T>,
) -> Result<Setting<T>, Unsaid> {
    match json_path::said(code, data)? {
        Said::Constant(value) => setting(&value, constant),
        Said::Path(path) => json_path::parse_path(&path).map(Setting::Path),
        Said::Call(_) => Err(Unsaid::new("waits or limits itself by a value that it computes")
            .help("compute it in a `pass` before")),
    }
}

fn setting<T>(value: &Value, constant: fn(&Value) -> Option<T>) -> Result<Setting<T>, Unsaid> {
    let refused = || Unsaid::new(format!("is given {value} for a time"));
    constant(value).map(Setting::Value).ok_or_else(refused)
}
