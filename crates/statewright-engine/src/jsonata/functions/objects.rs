use std::sync::Arc;

use indexmap::IndexMap;

use super::Arguments;
use crate::{
    Json,
    jsonata::{
        convert,
        error::{Error, Result},
        evaluate::Evaluator,
        operators, strict,
        value::{Value, View},
    },
};

pub(super) fn boolean(_: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    Ok(operators::truth(&arguments.next())?.map_or(Value::Undefined, Value::from))
}

pub(super) fn not(_: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    Ok(operators::truth(&arguments.next())?.map_or(Value::Undefined, |truth| (!truth).into()))
}

pub(super) fn exists(_: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    Ok((!arguments.next().is_undefined()).into())
}

pub(super) fn kind(_: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    Ok(Value::text(match arguments.next().view() {
        View::Undefined => return Ok(Value::Undefined),
        View::Null => "null",
        View::Boolean(_) => "boolean",
        View::Number(_) => "number",
        View::String(_) => "string",
        View::Array(_) => "array",
        View::Object(_) => "object",
        View::Function => "function",
    }))
}

pub(super) fn keys(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let mut keys = IndexMap::new();
    add_keys(evaluator, &arguments.next(), &mut keys)?;
    let keys = keys.into_keys().map(Value::text).collect();
    Value::sequence(keys, &mut evaluator.budget)
}

fn add_keys(
    evaluator: &mut Evaluator<'_>,
    value: &Value,
    keys: &mut IndexMap<Arc<str>, ()>,
) -> Result<()> {
    if let Some(items) = value.as_array() {
        evaluator.budget.go_through(items.len())?;
        return items.iter().try_for_each(|item| add_keys(evaluator, &item, keys));
    }
    if let Some(members) = value.as_object() {
        evaluator.budget.go_through(members.len())?;
        keys.extend(members.keys().into_iter().map(|key| (key, ())));
    }
    Ok(())
}

pub(super) fn lookup(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let value = arguments.next();
    match arguments.text() {
        Some(key) => evaluator.lookup(&value, &key),
        None => Ok(Value::Undefined),
    }
}

pub(super) fn spread(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    spread_value(evaluator, arguments.next())
}

fn spread_value(evaluator: &mut Evaluator<'_>, value: Value) -> Result<Value> {
    if let Some(items) = value.as_array() {
        let mut parts = Vec::new();
        let mut is_list = false;
        for item in items.iter() {
            evaluator.budget.go_through(1)?;
            let spread = spread_value(evaluator, item)?;
            if !spread.is_undefined() {
                is_list = true;
                operators::extend(&mut parts, &spread);
            }
        }
        return match is_list {
            true => Value::array(parts, &mut evaluator.budget),
            false => Value::sequence(parts, &mut evaluator.budget),
        };
    }
    let Some(members) = value.as_object() else { return Ok(value) };
    let mut parts = Vec::with_capacity(members.len());
    for member in members.to_vec() {
        parts.push(Value::object([member].into_iter().collect(), &mut evaluator.budget)?);
    }
    Value::sequence(parts, &mut evaluator.budget)
}

pub(super) fn merge(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let objects = arguments.next();
    let Some(objects) = objects.as_array() else { return Ok(Value::Undefined) };
    let mut merged = IndexMap::new();
    for object in objects.iter() {
        let members = object.as_object().map(|members| members.to_vec()).unwrap_or_default();
        evaluator.budget.go_through(1 + members.len())?;
        merged.extend(members);
    }
    Value::object(merged, &mut evaluator.budget)
}

pub(super) fn clone(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let Some(value) = arguments.defined() else { return Ok(Value::Undefined) };
    evaluator.copied(&value).map(Value::Json)
}

impl Evaluator<'_> {
    /// A copy that nobody else holds.
    pub(in crate::jsonata) fn copied(&mut self, value: &Value) -> Result<Json> {
        let bytes = value.written_bytes();
        self.budget.build(4 * bytes)?;
        self.budget.go_through(bytes / operators::BYTES_PER_ITEM)?;
        Ok(convert::cloned(value.view()))
    }
}

/// Sources: Step Functions Developer Guide, "Transforming data with JSONata"; what is no JSON
/// as AWS says so to TestState (floci pull request 2676): a key that is there twice, and a
/// number too large, are none.
pub(super) fn parse(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    evaluator.budget.build(4 * text.len())?;
    evaluator.budget.go_through(text.len() / operators::BYTES_PER_ITEM)?;
    match strict::parse(&text) {
        Some(json) => Ok(json.into()),
        None => Err(Error::new("D3137").message_is("Invalid JSON")),
    }
}

pub(super) fn error(_: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let message = arguments.text().filter(|message| !message.is_empty());
    let message = message.as_deref().unwrap_or("$error() function evaluated");
    Err(Error::new("D3137").message_is(message))
}

pub(super) fn assert(_: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    if operators::truth(&arguments.next())? == Some(true) {
        return Ok(Value::Undefined);
    }
    let message = arguments.text().filter(|message| !message.is_empty());
    let message = message.as_deref().unwrap_or("$assert() statement failed");
    Err(Error::new("D3141").message_is(message))
}
