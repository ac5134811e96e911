//! The parameters of a task as the members of a request, each of the kind that it is to be.

use base64::{Engine, prelude::BASE64_STANDARD};
use jiff::Timestamp;
use statewright_engine::{Json, Number, Object};

use super::{
    models::{Member, Model, Shape, TimeFormat, Type},
    names::Style,
};

/// Makes the members of a request out of parameters, under the names of the model. Texts stand
/// for blobs and times.
///
/// Gives what is wrong with them, in AWS's words as far as these are known.
pub(super) fn members(
    model: &Model,
    structure: Option<usize>,
    parameters: &Json,
    style: Style,
    token: &str,
) -> Result<Object, String> {
    let empty = Object::default();
    let given = match parameters {
        Json::Object(given) => given,
        Json::Null => &empty,
        _ => return Err("The parameters have an invalid format".to_owned()),
    };
    let members = model.members(structure);
    let mut request = members_of(model, members, given, style)?;
    for member in members.iter().filter(|member| member.is_token) {
        if request.get(member.name).is_none() {
            request.insert(member.name, token);
        }
    }
    Ok(request)
}

fn members_of(
    model: &Model,
    members: &[Member],
    given: &Object,
    style: Style,
) -> Result<Object, String> {
    let mut request = Object::default();
    for (parameter, value) in given.iter() {
        let Some(member) = members.iter().find(|member| style.is_for(parameter, member)) else {
            return Err(format!("The field \"{parameter}\" is not supported by Step Functions"));
        };
        if value.is_null() && member.shape != Type::Document {
            continue;
        }
        request.insert(member.name, value_of(model, member.shape, value, style, parameter)?);
    }
    Ok(request)
}

fn value_of(
    model: &Model,
    shape: Type,
    value: &Json,
    style: Style,
    field: &str,
) -> Result<Json, String> {
    let wrong = || format!("The value of the field '{field}' has an invalid format");
    Ok(match (shape, value) {
        (Type::Document, value) => value.clone(),
        (Type::Text, Json::String(_))
        | (Type::Blob, Json::String(_))
        | (Type::Integer | Type::Float, Json::Number(_))
        | (Type::Boolean, Json::Bool(_)) => value.clone(),
        // What a service takes as bytes or as a text may be JSON.
        (Type::Blob, value) => value.to_string().into(),
        (Type::Text, Json::Object(_) | Json::Array(_)) if style == Style::Optimized => {
            value.to_string().into()
        }
        (Type::Timestamp(_), Json::String(text)) => {
            let at: Timestamp = text.parse().map_err(|_| wrong())?;
            at.to_string().into()
        }
        (Type::Timestamp(_), Json::Number(number)) => {
            let seconds = number.as_f64().ok_or_else(wrong)?;
            let at = Timestamp::from_millisecond((seconds * 1000.0) as i64).map_err(|_| wrong())?;
            at.to_string().into()
        }
        (Type::Shape(number), value) => match (model.shape(number), value) {
            (Shape::Structure(members), Json::Object(given)) => {
                members_of(model, members, given, style)?.into()
            }
            (Shape::List { item, .. }, Json::Array(items)) => {
                let items = items.iter().map(|value| value_of(model, *item, value, style, field));
                items.collect::<Result<Vec<_>, _>>()?.into()
            }
            (Shape::Map { value: shape, .. }, Json::Object(given)) => {
                let entries = given.iter().map(|(key, value)| {
                    Ok((key.clone(), value_of(model, *shape, value, style, key)?))
                });
                Json::Object(entries.collect::<Result<Object, String>>()?)
            }
            _ => return Err(wrong()),
        },
        (Type::Text, _) => {
            return Err(format!("The value for the field '{field}' must be a STRING"));
        }
        _ => return Err(wrong()),
    })
}

/// A request's value as JSON on the wire.
pub(super) fn to_wire(model: &Model, shape: Type, value: &Json) -> Json {
    match (shape, value) {
        (Type::Blob, Json::String(text)) => BASE64_STANDARD.encode(&**text).into(),
        (Type::Timestamp(format), Json::String(text)) => {
            time_to_wire(format, text, TimeFormat::Seconds)
        }
        (Type::Shape(number), value) => match (model.shape(number), value) {
            (Shape::Structure(members), Json::Object(given)) => {
                Json::Object(body_to_wire(model, members.iter(), given))
            }
            (Shape::List { item, .. }, Json::Array(items)) => {
                items.iter().map(|value| to_wire(model, *item, value)).collect()
            }
            (Shape::Map { value: shape, .. }, Json::Object(given)) => Json::Object(
                given
                    .iter()
                    .map(|(key, value)| (key.clone(), to_wire(model, *shape, value)))
                    .collect(),
            ),
            _ => value.clone(),
        },
        _ => value.clone(),
    }
}

/// These members of a request as JSON on the wire.
pub(super) fn body_to_wire<'a>(
    model: &Model,
    members: impl Iterator<Item = &'a Member>,
    given: &Object,
) -> Object {
    let members = members.filter_map(|member| {
        Some((member.wire, to_wire(model, member.shape, given.get(member.name)?)))
    });
    members.collect()
}

/// A time on the wire: a number of seconds, or a text.
pub(super) fn time_to_wire(format: TimeFormat, text: &str, default: TimeFormat) -> Json {
    let Ok(at) = text.parse::<Timestamp>() else { return text.into() };
    let format = if format == TimeFormat::Default { default } else { format };
    match format {
        TimeFormat::Rfc822 => at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string().into(),
        TimeFormat::Iso8601 => at.to_string().into(),
        TimeFormat::Seconds | TimeFormat::Default => {
            let milliseconds = at.as_millisecond();
            if milliseconds % 1000 == 0 {
                return (milliseconds / 1000).into();
            }
            Number::from_f64(milliseconds as f64 / 1000.0).map_or(Json::Null, Json::Number)
        }
    }
}

/// A plain value as the text that stands in an address, a header or a form.
pub(super) fn to_text(shape: Type, value: &Json, time: TimeFormat) -> String {
    match (shape, value) {
        (Type::Timestamp(format), Json::String(text)) => {
            let time = time_to_wire(format, text, time);
            time.as_str().map_or_else(|| time.to_string(), str::to_owned)
        }
        (Type::Blob, Json::String(text)) => BASE64_STANDARD.encode(&**text),
        (_, Json::String(text)) => text.to_string(),
        (_, value) => value.to_string(),
    }
}
