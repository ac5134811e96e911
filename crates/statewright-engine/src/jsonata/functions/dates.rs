use super::Arguments;
use crate::jsonata::{
    date_time,
    error::{Error, Result},
    evaluate::Evaluator,
    operators,
    value::Value,
};

pub(super) fn now(evaluator: &mut Evaluator<'_>, arguments: Arguments) -> Result<Value> {
    let now = evaluator.scope.now() as f64;
    format(evaluator, now, arguments)
}

pub(super) fn millis(evaluator: &mut Evaluator<'_>, _: Arguments) -> Result<Value> {
    Ok(Value::Number(evaluator.scope.now() as f64))
}

pub(super) fn from_millis(
    evaluator: &mut Evaluator<'_>,
    mut arguments: Arguments,
) -> Result<Value> {
    match arguments.number() {
        Some(millis) => format(evaluator, millis, arguments),
        None => Ok(Value::Undefined),
    }
}

fn format(evaluator: &mut Evaluator<'_>, millis: f64, mut arguments: Arguments) -> Result<Value> {
    let (picture, zone) = (arguments.text(), arguments.text());
    let text = date_time::format(millis, picture.as_deref(), zone.as_deref())?;
    operators::built(text, &mut evaluator.budget)
}

pub(super) fn to_millis(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let text = arguments.next();
    let Some(time) = text.as_str() else { return Ok(Value::Undefined) };
    let millis = match arguments.text() {
        Some(picture) => {
            let now = evaluator.scope.now();
            date_time::parse(time, &picture, now, &mut evaluator.budget)?
        }
        None => match date_time::parse_iso(time) {
            Some(millis) => Some(millis),
            None => return Err(Error::new("D3110").value(&text)),
        },
    };
    Ok(millis.map_or(Value::Undefined, Value::Number))
}
