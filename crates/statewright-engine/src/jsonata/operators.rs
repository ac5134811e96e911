//! What operators compute, and what is equal, true and smaller.

use std::{cmp::Ordering, rc::Rc};

use statewright_asl::expression::jsonata::Operator;

use super::{
    error::{Error, Result},
    limits::{self, Budget, Text},
    text,
    value::{Numeral, Value, View},
};
use crate::Json;

/// What `left operator right` is, where both are evaluated in any case.
pub(super) fn binary(
    operator: Operator,
    left: &Value,
    right: &Value,
    budget: &mut Budget,
) -> Result<Value> {
    let result = match operator {
        // Nothing is neither equal to anything nor unequal.
        Operator::Equal | Operator::NotEqual => {
            let is_defined = !left.is_undefined() && !right.is_undefined();
            let is_equal = is_defined && is_equal(left, right, budget)?;
            Ok((is_defined && is_equal == (operator == Operator::Equal)).into())
        }
        Operator::Less | Operator::LessOrEqual | Operator::Greater | Operator::GreaterOrEqual => {
            comparison(operator, left, right)
        }
        Operator::Concatenate => concatenation(left, right, budget),
        Operator::In => is_in(left, right, budget),
        Operator::And | Operator::Or => Ok(Value::Undefined),
        Operator::Add
        | Operator::Subtract
        | Operator::Multiply
        | Operator::Divide
        | Operator::Remainder => arithmetic(operator, left, right),
    };
    result.map_err(|error| error.within(symbol(operator)))
}

/// How an operator is written.
pub(super) fn symbol(operator: Operator) -> &'static str {
    match operator {
        Operator::Add => "+",
        Operator::Subtract => "-",
        Operator::Multiply => "*",
        Operator::Divide => "/",
        Operator::Remainder => "%",
        Operator::Equal => "=",
        Operator::NotEqual => "!=",
        Operator::Less => "<",
        Operator::LessOrEqual => "<=",
        Operator::Greater => ">",
        Operator::GreaterOrEqual => ">=",
        Operator::In => "in",
        Operator::And => "and",
        Operator::Or => "or",
        Operator::Concatenate => "&",
    }
}

/// The number that a value is, if it is one that can be computed with.
pub(super) fn numeric(value: &Value) -> Result<Option<f64>> {
    match value.as_number() {
        Some(number) if number.is_infinite() => Err(Error::new("D1001").value(value)),
        number => Ok(number.filter(|number| !number.is_nan())),
    }
}

fn arithmetic(operator: Operator, left: &Value, right: &Value) -> Result<Value> {
    let operand = |value: &Value, code| match numeric(value)? {
        None if !value.is_undefined() => Err(Error::new(code).value(value)),
        number => Ok(number),
    };
    let (left, right) = (operand(left, "T2001")?, operand(right, "T2002")?);
    let (Some(left), Some(right)) = (left, right) else { return Ok(Value::Undefined) };
    Ok(Value::Number(match operator {
        Operator::Add => left + right,
        Operator::Subtract => left - right,
        Operator::Multiply => left * right,
        Operator::Divide => left / right,
        _ => left % right,
    }))
}

fn comparison(operator: Operator, left: &Value, right: &Value) -> Result<Value> {
    let is_comparable = |value: &Value| value.as_str().is_some() || value.as_number().is_some();
    for value in [left, right] {
        if !value.is_undefined() && !is_comparable(value) {
            return Err(Error::new("T2010").value(value));
        }
    }
    if left.is_undefined() || right.is_undefined() {
        return Ok(Value::Undefined);
    }
    let ordering = match (left.as_number(), right.as_number()) {
        (Some(left), Some(right)) => left.partial_cmp(&right),
        (None, None) => Some(order(left.as_str(), right.as_str())),
        _ => return Err(Error::new("T2009").value(left).other(right)),
    };
    Ok(ordering
        .is_some_and(|ordering| match operator {
            Operator::Less => ordering.is_lt(),
            Operator::LessOrEqual => ordering.is_le(),
            Operator::Greater => ordering.is_gt(),
            _ => ordering.is_ge(),
        })
        .into())
}

/// Texts by their code units, as JavaScript and Java order them.
pub(super) fn order(left: Option<&str>, right: Option<&str>) -> Ordering {
    let units = |text: Option<&str>| text.unwrap_or_default().encode_utf16().collect::<Vec<_>>();
    match (left, right) {
        (Some(left), Some(right)) if left.is_ascii() || right.is_ascii() => left.cmp(right),
        _ => units(left).cmp(&units(right)),
    }
}

fn concatenation(left: &Value, right: &Value, budget: &mut Budget) -> Result<Value> {
    let mut joined = Text::default();
    for value in [left, right] {
        match value.as_str() {
            Some(text) => joined.push(text)?,
            None if value.is_undefined() => {}
            None => joined.push(&text::of(value, false)?)?,
        }
    }
    built(joined.finish(), budget)
}

/// A text that was made.
pub(super) fn built(text: String, budget: &mut Budget) -> Result<Value> {
    limits::check_bytes(text.len())?;
    budget.build(text.len())?;
    budget.go_through(text.len() / BYTES_PER_ITEM)?;
    Ok(Value::text(text))
}

/// How many bytes of a text are gone through as one item of a list is.
pub(super) const BYTES_PER_ITEM: usize = 16;

/// Whether a value is one of the items, which lists and objects are only as themselves.
fn is_in(value: &Value, list: &Value, budget: &mut Budget) -> Result<Value> {
    if value.is_undefined() || list.is_undefined() {
        return Ok(false.into());
    }
    let Some(items) = list.as_array() else { return Ok(is_same(value, list).into()) };
    budget.go_through(items.len())?;
    Ok(items.iter().any(|item| is_same(value, &item)).into())
}

/// JavaScript's `===`.
fn is_same(left: &Value, right: &Value) -> bool {
    match (left.view(), right.view()) {
        (View::Array(_), View::Array(_)) | (View::Object(_), View::Object(_)) => {
            match (left, right) {
                (Value::Json(left), Value::Json(right)) => left.is_same(right),
                (Value::List(left), Value::List(right)) => {
                    std::ptr::eq(left.items(), right.items())
                }
                (Value::Map(left), Value::Map(right)) => Rc::ptr_eq(left, right),
                _ => false,
            }
        }
        (View::Function, View::Function) => match (left, right) {
            (Value::Function(left), Value::Function(right)) => left.is_same(right),
            _ => false,
        },
        (left, right) => is_equal_scalar(left, right),
    }
}

fn is_equal_scalar(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Undefined, View::Undefined) | (View::Null, View::Null) => true,
        (View::Boolean(left), View::Boolean(right)) => left == right,
        (View::String(left), View::String(right)) => left == right,
        (View::Number(left), View::Number(right)) => match (left, right) {
            (Numeral::Integer(left), Numeral::Integer(right)) => left == right,
            (left, right) => left.as_f64() == right.as_f64(),
        },
        _ => false,
    }
}

/// Whether two values are equal, items and members included.
pub(super) fn is_equal(left: &Value, right: &Value, budget: &mut Budget) -> Result<bool> {
    match (left, right) {
        (Value::Function(left), Value::Function(right)) => Ok(left.is_same(right)),
        // The same data is equal to itself: there is nothing in it that is not.
        (Value::Json(left), Value::Json(right)) if left.is_same(right) => Ok(true),
        _ => is_equal_view(left.view(), right.view(), budget),
    }
}

fn is_equal_view(left: View<'_>, right: View<'_>, budget: &mut Budget) -> Result<bool> {
    match (left, right) {
        (View::Array(left), View::Array(right)) => {
            if left.len() != right.len() {
                return Ok(false);
            }
            budget.go_through(left.len())?;
            for (left, right) in left.views().zip(right.views()) {
                if !is_equal_view(left, right, budget)? {
                    return Ok(false);
                }
            }
            Ok(true)
        }
        (View::Object(left), View::Object(right)) => {
            if left.len() != right.len() {
                return Ok(false);
            }
            budget.go_through(left.len())?;
            let mut equal = true;
            left.try_each(|key, member| {
                equal = equal && {
                    let other = right.get(key);
                    is_equal_view(member, other.view(), budget)?
                };
                Ok::<_, Box<Error>>(())
            })?;
            Ok(equal)
        }
        (left, right) => Ok(is_equal_scalar(left, right)),
    }
}

/// What a value is as a condition; nothing, where it is nothing.
pub(super) fn truth(value: &Value) -> Result<Option<bool>> {
    if value.is_undefined() { Ok(None) } else { truth_of(value.view()).map(Some) }
}

fn truth_of(view: View<'_>) -> Result<bool> {
    match view {
        View::Undefined | View::Null | View::Function => Ok(false),
        View::Boolean(value) => Ok(value),
        View::String(text) => Ok(!text.is_empty()),
        View::Number(number) => {
            let number = number.as_f64();
            if number.is_infinite() {
                return Err(Error::new("D1001").message_is("null"));
            }
            Ok(number != 0.0 && !number.is_nan())
        }
        View::Object(members) => Ok(members.len() > 0),
        View::Array(items) => {
            for item in items.views() {
                if truth_of(item)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
    }
}

/// `first..last`
pub(super) fn range(first: &Value, last: &Value, budget: &mut Budget) -> Result<Value> {
    let end = |value: &Value, code| match value.as_number() {
        Some(number) if number.fract() == 0.0 => Ok(Some(number)),
        None if value.is_undefined() => Ok(None),
        _ => Err(Error::new(code).value(value)),
    };
    let (first, last) = (end(first, "T2003")?, end(last, "T2004")?);
    let (Some(first), Some(last)) = (first, last) else { return Ok(Value::Undefined) };
    if first > last {
        return Ok(Value::Undefined);
    }
    let size = last - first + 1.0;
    if size > RANGE_SIZE_MAX {
        return Err(Error::new("D2014").value(&Value::Number(size)));
    }
    let size = size as usize;
    limits::check_items(size)?;
    budget.go_through(size)?;
    Value::sequence((0..size).map(|at| Value::Number(first + at as f64)).collect(), budget)
}

/// Source: jsonata-js 2.0.6, whose message says less.
const RANGE_SIZE_MAX: f64 = 1e7;

/// The two values as one list: what is none is a list of itself.
pub(super) fn append(first: &Value, second: &Value, budget: &mut Budget) -> Result<Value> {
    if first.is_undefined() {
        return Ok(second.clone());
    }
    if second.is_undefined() {
        return Ok(first.clone());
    }
    let len = |value: &Value| value.as_array().map_or(1, |items| items.len());
    let len = len(first) + len(second);
    limits::check_items(len)?;
    budget.go_through(len)?;
    let mut items = Vec::with_capacity(len);
    for value in [first, second] {
        extend(&mut items, value);
    }
    Value::array(items, budget)
}

/// Puts a value at the end, or its items, if it is a list.
pub(super) fn extend(items: &mut Vec<Value>, value: &Value) {
    match value {
        Value::List(list) => items.extend_from_slice(list.items()),
        Value::Json(Json::Array(list)) => items.extend(list.iter().cloned().map(Value::Json)),
        other => items.push(other.clone()),
    }
}

/// The items of a list, and what is no list as the only one.
pub(super) fn items_of(value: Value) -> Vec<Value> {
    match value {
        Value::List(list) => list.into_items(),
        Value::Json(Json::Array(items)) => items.iter().cloned().map(Value::Json).collect(),
        other => vec![other],
    }
}

/// A sequence is its item, if it holds one, and nothing, if it holds none.
pub(super) fn collapse(value: Value, keep: bool) -> Value {
    match value {
        Value::List(mut list) if list.sequence => {
            list.keep |= keep;
            match list.items() {
                [] => Value::Undefined,
                [item] if !list.keep => item.clone(),
                _ => Value::List(list),
            }
        }
        other => other,
    }
}

impl Numeral {
    pub(super) fn as_f64(self) -> f64 {
        match self {
            Self::Integer(integer) => integer as f64,
            Self::Float(float) => float,
        }
    }
}
