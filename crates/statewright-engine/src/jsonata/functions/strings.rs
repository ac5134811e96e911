use std::sync::Arc;

use super::Arguments;
use crate::jsonata::{
    error::Result, evaluate::Evaluator, limits::Text, operators, text, value::Value,
};

pub(super) fn string(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let Some(value) = arguments.defined() else { return Ok(Value::Undefined) };
    if value.as_text().is_some() {
        return Ok(value);
    }
    let pretty = operators::truth(&arguments.next())? == Some(true);
    built(evaluator, text::of(&value, pretty)?)
}

fn built(evaluator: &mut Evaluator<'_>, text: String) -> Result<Value> {
    operators::built(text, &mut evaluator.budget)
}

pub(super) fn length(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    evaluator.budget.go_through(text.len() / operators::BYTES_PER_ITEM)?;
    Ok(Value::count(text.chars().count()))
}

pub(super) fn substring(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    let start = arguments.number().unwrap_or(0.0);
    let length = arguments.number();
    evaluator.budget.go_through(text.len() / operators::BYTES_PER_ITEM)?;
    let count = text.chars().count() as f64;
    let start = if count + start < 0.0 { 0.0 } else { start };
    let end = match length {
        Some(length) if length <= 0.0 => return Ok(Value::text("")),
        Some(length) if start >= 0.0 => start + length,
        Some(length) => count + start + length,
        None => count,
    };
    // Fractions are cut off, and what is negative counts from the end.
    let place = |place: f64| {
        let place = place.trunc();
        if place < 0.0 { (count + place).max(0.0) } else { place.min(count) }
    };
    let (start, end) = (place(start) as usize, place(end) as usize);
    let part: String = text.chars().skip(start).take(end.saturating_sub(start)).collect();
    built(evaluator, part)
}

pub(super) fn substring_before(
    evaluator: &mut Evaluator<'_>,
    arguments: Arguments,
) -> Result<Value> {
    beside(evaluator, arguments, |(before, _)| before)
}

pub(super) fn substring_after(
    evaluator: &mut Evaluator<'_>,
    arguments: Arguments,
) -> Result<Value> {
    beside(evaluator, arguments, |(_, after)| after)
}

/// What stands before or after a part of a text; the text, if the part is not in it.
fn beside(
    evaluator: &mut Evaluator<'_>,
    mut arguments: Arguments,
    side: impl for<'a> FnOnce((&'a str, &'a str)) -> &'a str,
) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    // JavaScript looks for the word, where there is nothing to look for.
    let part = arguments.text().unwrap_or_else(|| Arc::from("undefined"));
    evaluator.budget.go_through(text.len() / operators::BYTES_PER_ITEM)?;
    match text.split_once(&*part) {
        Some(sides) => built(evaluator, side(sides).to_owned()),
        None => Ok(Value::text(text)),
    }
}

pub(super) fn uppercase(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    match arguments.text() {
        Some(text) => built(evaluator, text.to_uppercase()),
        None => Ok(Value::Undefined),
    }
}

pub(super) fn lowercase(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    match arguments.text() {
        Some(text) => built(evaluator, text.to_lowercase()),
        None => Ok(Value::Undefined),
    }
}

pub(super) fn trim(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    let words = text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty());
    built(evaluator, words.collect::<Vec<_>>().join(" "))
}

pub(super) fn pad(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    let width = arguments.number().unwrap_or(f64::NAN).trunc();
    let padding = arguments.text().filter(|padding| !padding.is_empty());
    let padding = padding.as_deref().unwrap_or(" ");
    let missing = width.abs() - text.chars().count() as f64;
    if missing.is_nan() || missing <= 0.0 {
        return Ok(Value::text(text));
    }
    let missing = missing as usize;
    let letters = padding.chars().count();
    let mut filled = Text::default();
    filled.push_times(padding, missing / letters)?;
    let rest: String = padding.chars().take(missing % letters).collect();
    filled.push(&rest)?;
    let filled = filled.finish();
    let parts: [&str; 2] = if width > 0.0 { [&text, &filled] } else { [&filled, &text] };
    let mut padded = Text::default();
    parts.into_iter().try_for_each(|part| padded.push(part))?;
    built(evaluator, padded.finish())
}

pub(super) fn join(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let texts = arguments.next();
    let Some(texts) = texts.as_array() else { return Ok(Value::Undefined) };
    let separator = arguments.text().unwrap_or_default();
    evaluator.budget.go_through(texts.len())?;
    let mut joined = Text::default();
    for (at, text) in texts.iter().enumerate() {
        if at > 0 {
            joined.push(&separator)?;
        }
        joined.push(text.as_str().unwrap_or_default())?;
    }
    built(evaluator, joined.finish())
}
