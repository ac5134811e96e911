use std::collections::HashSet;

use super::Arguments;
use crate::jsonata::{
    error::{Error, Result},
    evaluate::Evaluator,
    limits, operators,
    value::{Value, View},
};

pub(super) fn count(_: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    Ok(Value::count(arguments.next().as_array().map_or(0, |items| items.len())))
}

pub(super) fn append(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let (first, second) = (arguments.next(), arguments.next());
    operators::append(&first, &second, &mut evaluator.budget)
}

pub(super) fn reverse(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let list = arguments.next();
    let Some(items) = list.as_array().filter(|items| items.len() > 1) else { return Ok(list) };
    evaluator.budget.go_through(items.len())?;
    let mut reversed = items.to_vec();
    reversed.reverse();
    Value::array(reversed, &mut evaluator.budget)
}

/// A value that is equal to another one where this is.
#[derive(Hash, PartialEq, Eq)]
enum Key {
    Null,
    Boolean(bool),
    Number(u64),
    Text(String),
}

impl Key {
    fn of(value: &Value) -> Option<Self> {
        Some(match value.view() {
            View::Null => Self::Null,
            View::Boolean(value) => Self::Boolean(value),
            // What is added makes one zero of the two.
            View::Number(number) if !number.as_f64().is_nan() => {
                Self::Number((number.as_f64() + 0.0).to_bits())
            }
            View::String(text) => Self::Text(text.to_owned()),
            _ => return None,
        })
    }
}

pub(super) fn distinct(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let list = arguments.next();
    let Some(items) = list.as_array().filter(|items| items.len() > 1) else { return Ok(list) };
    evaluator.budget.go_through(items.len())?;
    let (mut keys, mut others, mut kept) = (HashSet::new(), Vec::<Value>::new(), Vec::new());
    for item in items.iter() {
        let is_new = match Key::of(&item) {
            Some(key) => keys.insert(key),
            None => {
                let mut is_new = true;
                for other in &others {
                    evaluator.budget.go_through(1)?;
                    if operators::is_equal(&item, other, &mut evaluator.budget)? {
                        is_new = false;
                        break;
                    }
                }
                if is_new {
                    others.push(item.clone());
                }
                is_new
            }
        };
        if is_new {
            kept.push(item);
        }
    }
    match list.is_sequence() {
        true => Value::sequence(kept, &mut evaluator.budget),
        false => Value::array(kept, &mut evaluator.budget),
    }
}

pub(super) fn zip(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let lists: Vec<Value> = std::iter::from_fn(|| arguments.0.next()).collect();
    let len = lists.iter().map(|list| list.as_array().map_or(0, |items| items.len()));
    let len = len.min().unwrap_or(0);
    limits::check_items(len.saturating_mul(lists.len()))?;
    evaluator.budget.go_through(len * lists.len())?;
    let mut rows = Vec::with_capacity(len);
    for at in 0..len {
        let row = lists.iter().filter_map(|list| Some(list.as_array()?.get(at))).collect();
        rows.push(Value::array(row, &mut evaluator.budget)?);
    }
    Value::array(rows, &mut evaluator.budget)
}

/// Sources: Step Functions Developer Guide, "Transforming data with JSONata"; AWS as measured
/// with TestState (floci pull request 2676).
pub(super) fn partition(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let Some(list) = arguments.defined() else { return Ok(Value::Undefined) };
    let Some(items) = list.as_array() else {
        return Err(Error::new("T0412").index(1).other_is("undefined"));
    };
    // The size is rounded towards zero.
    let size = arguments.number().map(f64::trunc);
    if items.len() == 0 || size == Some(0.0) {
        return Ok(Value::Undefined);
    }
    let size = match size {
        None => items.len(),
        Some(size) if size >= 1.0 => size as usize,
        Some(_) => {
            return Err(Error::new("D3137").message_is("Second argument must be zero or greater"));
        }
    };
    evaluator.budget.go_through(items.len())?;
    let items = items.to_vec();
    let chunks =
        items.chunks(size).map(|chunk| Value::array(chunk.to_vec(), &mut evaluator.budget));
    let chunks = chunks.collect::<Result<_>>()?;
    Value::array(chunks, &mut evaluator.budget)
}

/// Sources: as [`partition`].
pub(super) fn range(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    // Rounded towards zero.
    let mut number = || arguments.number().map(|number| number as i64);
    let (Some(first), Some(last), Some(step)) = (number(), number(), number()) else {
        return Ok(Value::Undefined);
    };
    if step == 0 || first != last && (first < last) != (step > 0) {
        return Ok(Value::Undefined);
    }
    let count = (i128::from(last) - i128::from(first)) / i128::from(step);
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    if count >= limits::RANGE_MAX {
        return Err(limits::memory());
    }
    evaluator.budget.go_through(count)?;
    let numbers = (0..=count as i64)
        .map(|at| crate::Json::from(first.wrapping_add(at.wrapping_mul(step))).into());
    Value::sequence(numbers.collect(), &mut evaluator.budget)
}
