//! Functions that call functions.

use indexmap::IndexMap;

use super::Arguments;
use crate::jsonata::{
    apply::Function,
    error::{Error, Result},
    evaluate::Evaluator,
    operators,
    tuples::merge_sort,
    value::{Value, View},
};

/// A function that is called for the items of a list or an object.
struct Callback {
    function: Function,
    arity: usize,
    all: Value,
}

impl Callback {
    fn of(function: &Value, all: &Value) -> Result<Self> {
        match function {
            Value::Function(function) => {
                Ok(Self { arity: function.arity(), function: function.clone(), all: all.clone() })
            }
            _ => Err(Error::new("T1006")),
        }
    }

    /// Calls it with an item, and as far as it takes that, its place and all of them.
    fn call(&self, evaluator: &mut Evaluator<'_>, item: Value, place: Value) -> Result<Value> {
        evaluator.budget.go_through(1)?;
        let mut arguments = vec![item];
        if self.arity >= 2 {
            arguments.push(place);
        }
        if self.arity >= 3 {
            arguments.push(self.all.clone());
        }
        evaluator.call_back(&self.function, arguments)
    }
}

fn is_true(value: &Value) -> Result<bool> {
    Ok(operators::truth(value)? == Some(true))
}

pub(super) fn map(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let list = arguments.next();
    let Some(items) = list.as_array() else { return Ok(Value::Undefined) };
    let callback = Callback::of(&arguments.next(), &list)?;
    let mut results = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let result = callback.call(evaluator, item, Value::count(at))?;
        if !result.is_undefined() {
            results.push(result);
        }
    }
    Value::sequence(results, &mut evaluator.budget)
}

pub(super) fn filter(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let list = arguments.next();
    let Some(items) = list.as_array() else { return Ok(Value::Undefined) };
    let callback = Callback::of(&arguments.next(), &list)?;
    let mut kept = Vec::new();
    for (at, item) in items.iter().enumerate() {
        if is_true(&callback.call(evaluator, item.clone(), Value::count(at))?)? {
            kept.push(item);
        }
    }
    Value::sequence(kept, &mut evaluator.budget)
}

pub(super) fn single(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let list = arguments.next();
    let Some(items) = list.as_array() else { return Ok(Value::Undefined) };
    let function = arguments.next();
    let callback = match &function {
        Value::Undefined => None,
        function => Some(Callback::of(function, &list)?),
    };
    let mut found = None;
    for (at, item) in items.iter().enumerate() {
        let is_found = match &callback {
            Some(callback) => {
                is_true(&callback.call(evaluator, item.clone(), Value::count(at))?)?
            }
            None => true,
        };
        if is_found && found.replace(item).is_some() {
            return Err(Error::new("D3138"));
        }
    }
    found.ok_or_else(|| Error::new("D3139"))
}

pub(super) fn reduce(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let list = arguments.next();
    let Some(items) = list.as_array() else { return Ok(Value::Undefined) };
    let Callback { function, arity, .. } = Callback::of(&arguments.next(), &Value::Undefined)?;
    if arity < 2 {
        return Err(Error::new("D3050"));
    }
    let (mut result, first) = match arguments.next() {
        Value::Undefined if items.len() > 0 => (items.get(0), 1),
        start => (start, 0),
    };
    for at in first..items.len() {
        evaluator.budget.go_through(1)?;
        let mut arguments = vec![result, items.get(at)];
        if arity >= 3 {
            arguments.push(Value::count(at));
        }
        if arity >= 4 {
            arguments.push(list.clone());
        }
        result = evaluator.call_back(&function, arguments)?;
    }
    Ok(result)
}

pub(super) fn sift(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let object = arguments.next();
    let Some(members) = object.as_object() else { return Ok(Value::Undefined) };
    let callback = Callback::of(&arguments.next(), &object)?;
    let mut kept = IndexMap::new();
    for (key, value) in members.to_vec() {
        let name = Value::text(key.clone());
        if is_true(&callback.call(evaluator, value.clone(), name)?)? {
            kept.insert(key, value);
        }
    }
    if kept.is_empty() {
        return Ok(Value::Undefined);
    }
    Value::object(kept, &mut evaluator.budget)
}

pub(super) fn each(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let object = arguments.next();
    let members = object.as_object().map(|members| members.to_vec()).unwrap_or_default();
    let callback = Callback::of(&arguments.next(), &object)?;
    let mut results = Vec::new();
    for (key, value) in members {
        let result = callback.call(evaluator, value, Value::text(key))?;
        if !result.is_undefined() {
            results.push(result);
        }
    }
    Value::sequence(results, &mut evaluator.budget)
}

pub(super) fn sort(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let list = arguments.next();
    let Some(items) = list.as_array().filter(|items| items.len() > 1) else { return Ok(list) };
    let items = items.to_vec();
    evaluator.budget.go_through(items.len())?;
    let sorted = match arguments.next() {
        Value::Function(comparator) => merge_sort(items, &mut |left: &Value, right: &Value| {
            evaluator.budget.go_through(1)?;
            let arguments = vec![left.clone(), right.clone()];
            let is_after = evaluator.call_back(&comparator, arguments)?;
            Ok(is_truthy(&is_after))
        })?,
        _ => sorted(evaluator, items)?,
    };
    Value::array(sorted, &mut evaluator.budget)
}

/// Numbers or texts, by their own order.
fn sorted(evaluator: &mut Evaluator<'_>, mut items: Vec<Value>) -> Result<Vec<Value>> {
    evaluator.budget.go_through(items.len() * items.len().ilog2() as usize)?;
    if items.iter().all(|item| item.as_str().is_some()) {
        items.sort_by(|left, right| operators::order(left.as_str(), right.as_str()));
        return Ok(items);
    }
    let mut numbers = Vec::with_capacity(items.len());
    for item in items {
        match operators::numeric(&item)? {
            Some(number) => numbers.push((number, item)),
            None => return Err(Error::new("D3070")),
        }
    }
    numbers.sort_by(|(left, _), (right, _)| left.total_cmp(right));
    Ok(numbers.into_iter().map(|(_, item)| item).collect())
}

/// Whether JavaScript takes a value for true, which is not what JSONata does.
fn is_truthy(value: &Value) -> bool {
    match value.view() {
        View::Undefined | View::Null => false,
        View::Boolean(value) => value,
        View::Number(number) => number.as_f64() != 0.0 && !number.as_f64().is_nan(),
        View::String(text) => !text.is_empty(),
        View::Array(_) | View::Object(_) | View::Function => true,
    }
}
