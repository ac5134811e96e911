//! The answer of a service as the result of a task.

use base64::{Engine, prelude::BASE64_STANDARD};
use jiff::{Timestamp, fmt::rfc2822};
use statewright_engine::{Json, Object};

use super::{
    models::{Member, Model, Shape, Type},
    names::Style,
};

/// JSON from the wire as Step Functions passes it on.
pub(super) fn of_wire(model: &Model, shape: Type, value: &Json, style: Style) -> Json {
    match (shape, value) {
        (Type::Blob, Json::String(text)) => match BASE64_STANDARD.decode(&**text) {
            Ok(bytes) => text_of(&bytes),
            Err(_) => value.clone(),
        },
        (Type::Timestamp(_), value) => time(value, style),
        (Type::Shape(number), value) => match (model.shape(number), value) {
            (Shape::Structure(members), Json::Object(given)) => {
                Json::Object(members_of_wire(model, members.iter(), given, style))
            }
            (Shape::List { item, .. }, Json::Array(items)) => {
                items.iter().map(|value| of_wire(model, *item, value, style)).collect()
            }
            (Shape::Map { value: shape, .. }, Json::Object(given)) => Json::Object(
                given
                    .iter()
                    .map(|(key, value)| (key.clone(), of_wire(model, *shape, value, style)))
                    .collect(),
            ),
            _ => value.clone(),
        },
        _ => value.clone(),
    }
}

/// These members of an answer. What is null is not there.
pub(super) fn members_of_wire<'a>(
    model: &Model,
    members: impl Iterator<Item = &'a Member>,
    given: &Object,
    style: Style,
) -> Object {
    let members = members.filter_map(|member| {
        let value = given.get(member.wire).filter(|value| !value.is_null())?;
        Some((style.name(member.name), of_wire(model, member.shape, value, style)))
    });
    members.collect()
}

/// Bytes as a text, as far as they are one.
pub(super) fn text_of(bytes: &[u8]) -> Json {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(_) => BASE64_STANDARD.encode(bytes).into(),
    }
}

/// A text from an address, a header or XML as a value.
pub(super) fn of_text(shape: Type, text: &str, style: Style) -> Json {
    match shape {
        Type::Integer | Type::Float => match Json::parse(text.trim()) {
            Ok(number @ Json::Number(_)) => number,
            _ => text.into(),
        },
        Type::Boolean => (text.trim() == "true").into(),
        Type::Timestamp(_) => time(&text.into(), style),
        Type::Blob => match BASE64_STANDARD.decode(text.trim()) {
            Ok(bytes) => text_of(&bytes),
            Err(_) => text.into(),
        },
        Type::Text | Type::Document | Type::Shape(_) => text.into(),
    }
}

/// A time: integrations of their own count its milliseconds, those of the AWS SDK write it.
fn time(value: &Json, style: Style) -> Json {
    let at = match value {
        Json::Number(seconds) => seconds.as_f64().and_then(|seconds| {
            Timestamp::from_millisecond((seconds * 1000.0).round() as i64).ok()
        }),
        Json::String(text) => {
            text.parse().ok().or_else(|| rfc2822::parse(text).ok().map(|zoned| zoned.timestamp()))
        }
        _ => None,
    };
    match (at, style) {
        (Some(at), Style::Optimized) => at.as_millisecond().into(),
        (Some(at), Style::Sdk) => at.to_string().into(),
        (None, _) => value.clone(),
    }
}
