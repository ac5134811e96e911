//! From and to the data of states.

use std::sync::Arc;

use super::{
    text,
    value::{Numeral, Value, View},
};
use crate::{Array, Json, Number, Object};

/// From here on, a number that is whole is not written as one with 64 bits.
const WHOLE_MAX: f64 = 9_223_372_036_854_775_808.0;

/// A number as AWS writes it: whole ones without a fraction, and what is no number of JSON as
/// the text that JavaScript names it by.
///
/// Source: AWS as measured with TestState (floci issue 2737): `1/0` gives `"Infinity"`.
pub(super) fn number(number: f64) -> Json {
    if number.fract() == 0.0 && number.abs() < WHOLE_MAX {
        return Json::from(number as i64);
    }
    match Number::from_f64(number) {
        Some(number) => Json::Number(number),
        None => text::of_number(number).into(),
    }
}

/// What an expression gives, if it can be data: a function cannot.
pub(super) fn to_json(value: &Value) -> Option<Json> {
    match value {
        Value::Json(json) => Some(plain(json)),
        Value::Number(number_) => Some(number(*number_)),
        Value::List(list) => {
            let items: Option<Array> = list.items().iter().map(item_to_json).collect();
            items.map(Json::Array)
        }
        Value::Map(map) => {
            let members = map
                .members()
                .iter()
                .map(|(key, member)| Some((key.clone(), item_to_json(member)?)));
            members
                .collect::<Option<Vec<_>>>()
                .map(|members| members.into_iter().collect::<Object>().into())
        }
        Value::Undefined | Value::Function(_) | Value::Tuples(_) | Value::TailCall(_) => None,
    }
}

/// Nothing is null within a list.
fn item_to_json(value: &Value) -> Option<Json> {
    if value.is_undefined() { Some(Json::Null) } else { to_json(value) }
}

/// Data with the numbers as JSONata writes them.
///
/// Source: AWS as measured with TestState (floci pull request 2790): `1.0` that is only
/// selected comes out as `1`, whole numbers of 64 bits as they are, larger ones as fractions.
fn plain(json: &Json) -> Json {
    if json.has_plain_numbers() {
        return json.clone();
    }
    match json {
        Json::Number(it) => match Numeral::from(it) {
            Numeral::Integer(integer) => integer.into(),
            Numeral::Float(float) => number(float),
        },
        Json::Array(items) => items.iter().map(plain).collect(),
        Json::Object(members) => {
            let members = members.iter().map(|(key, member)| (key.clone(), plain(member)));
            Json::Object(members.collect())
        }
        other => other.clone(),
    }
}

/// A copy of its own, as `$clone` makes it by way of text: fractions lose what has no place
/// in that, and functions are empty texts.
pub(super) fn cloned(view: View<'_>) -> Json {
    match view {
        View::Undefined | View::Null => Json::Null,
        View::Boolean(value) => value.into(),
        View::Number(Numeral::Integer(integer)) => integer.into(),
        View::Number(Numeral::Float(float)) if float.is_finite() => {
            number(text::with_15_digits(float))
        }
        View::Number(Numeral::Float(_)) => Json::Null,
        View::String(text) => text.into(),
        View::Function => "".into(),
        View::Array(items) => items.views().map(cloned).collect(),
        View::Object(members) => {
            let mut copy: Vec<(Arc<str>, Json)> = Vec::with_capacity(members.len());
            let _: Result<(), ()> = members.try_each(|key, member| {
                copy.push((key.into(), cloned(member)));
                Ok(())
            });
            Json::Object(copy.into_iter().collect())
        }
    }
}

/// The same data, of which nobody else holds a part.
pub(super) fn fresh(json: &Json) -> Json {
    match json {
        Json::Array(items) => items.iter().map(fresh).collect(),
        Json::Object(members) => {
            let members = members.iter().map(|(key, member)| (key.clone(), fresh(member)));
            Json::Object(members.collect())
        }
        other => other.clone(),
    }
}
