use super::Arguments;
use crate::jsonata::{
    decimal_picture,
    error::{Error, Result},
    evaluate::Evaluator,
    integer_picture::IntegerPicture,
    operators, text,
    value::Value,
};

pub(super) fn number(_: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let value = arguments.next();
    if value.is_undefined() || value.as_number().is_some() {
        return Ok(value);
    }
    let number = match (&value, value.as_str()) {
        (_, Some(text)) => number_of(text),
        (Value::Json(crate::Json::Bool(value)), _) => Some(f64::from(u8::from(*value))),
        _ => None,
    };
    number.map(Value::Number).ok_or_else(|| Error::new("D3030").value(&value))
}

/// The number that a text is: as JSON writes it, or with another base.
fn number_of(text: &str) -> Option<f64> {
    for (prefix, base) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        let start = text.get(..2).filter(|start| start.eq_ignore_ascii_case(prefix));
        if let Some(digits) = start.and(text.get(2..)).filter(|digits| !digits.is_empty()) {
            return digits.chars().try_fold(0.0, |number, digit| {
                Some(number * f64::from(base) + f64::from(digit.to_digit(base)?))
            });
        }
    }
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (digits, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, Some(exponent)),
        None => (unsigned, None),
    };
    let (integer, fraction) = match digits.split_once('.') {
        Some((integer, fraction)) => (integer, Some(fraction)),
        None => (digits, None),
    };
    let exponent = exponent.map(|exponent| exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
    let is_number =
        |part: &str| !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
    let parts = [Some(integer), fraction, exponent];
    let is_number = parts.into_iter().flatten().all(is_number);
    text.parse().ok().filter(|number: &f64| is_number && number.is_finite())
}

fn with_number(mut arguments: Arguments, compute: impl FnOnce(f64) -> f64) -> Result<Value> {
    Ok(arguments.number().map_or(Value::Undefined, |number| Value::Number(compute(number))))
}

pub(super) fn abs(_: &mut Evaluator<'_>, arguments: Arguments) -> Result<Value> {
    with_number(arguments, f64::abs)
}

pub(super) fn floor(_: &mut Evaluator<'_>, arguments: Arguments) -> Result<Value> {
    with_number(arguments, f64::floor)
}

pub(super) fn ceil(_: &mut Evaluator<'_>, arguments: Arguments) -> Result<Value> {
    with_number(arguments, f64::ceil)
}

pub(super) fn round(_: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let Some(number) = arguments.number() else { return Ok(Value::Undefined) };
    Ok(Value::Number(rounded(number, arguments.number().unwrap_or(0.0))))
}

/// A number with so many digits behind the point, of two equally near ones the even one.
pub(in crate::jsonata) fn rounded(number: f64, digits: f64) -> f64 {
    // The point is moved in the text, for multiplying would not be exact.
    let moved = |number: f64, by: f64| {
        let text = format!("{number:e}");
        let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let exponent = exponent.parse::<f64>().unwrap_or(0.0) + by;
        format!("{mantissa}e{exponent}").parse().unwrap_or(f64::NAN)
    };
    if digits == 0.0 || !number.is_finite() {
        return number.round_ties_even() + 0.0;
    }
    let rounded: f64 = moved(number, digits);
    moved(rounded.round_ties_even(), -digits) + 0.0
}

pub(super) fn power(_: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let (base, exponent) = (arguments.next(), arguments.next());
    let Some(number) = base.as_number() else { return Ok(Value::Undefined) };
    let exponent_number = exponent.as_number();
    // To jsonata-js also 1 to the power of nothing is no number.
    let power = exponent_number.map_or(f64::NAN, |exponent| number.powf(exponent));
    if power.is_finite() {
        Ok(Value::Number(power))
    } else {
        Err(Error::new("D3061").value(&base).other(&exponent))
    }
}

pub(super) fn sqrt(_: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let value = arguments.next();
    match value.as_number() {
        Some(number) if number < 0.0 => Err(Error::new("D3060").value(&value)),
        Some(number) => Ok(Value::Number(number.sqrt())),
        None => Ok(Value::Undefined),
    }
}

/// What is computed of all numbers of a list, with how many there are.
fn of_all(
    evaluator: &mut Evaluator<'_>,
    mut arguments: Arguments,
    compute: impl FnOnce(&mut dyn Iterator<Item = f64>, usize) -> Option<f64>,
) -> Result<Value> {
    let list = arguments.next();
    let Some(items) = list.as_array() else { return Ok(Value::Undefined) };
    evaluator.budget.go_through(items.len())?;
    let mut numbers = items.views().filter_map(|view| view.as_number());
    Ok(compute(&mut numbers, items.len()).map_or(Value::Undefined, Value::Number))
}

pub(super) fn sum(evaluator: &mut Evaluator<'_>, arguments: Arguments) -> Result<Value> {
    of_all(evaluator, arguments, |numbers, _| Some(numbers.fold(0.0, |sum, number| sum + number)))
}

pub(super) fn max(evaluator: &mut Evaluator<'_>, arguments: Arguments) -> Result<Value> {
    of_all(evaluator, arguments, |numbers, _| numbers.reduce(f64::max))
}

pub(super) fn min(evaluator: &mut Evaluator<'_>, arguments: Arguments) -> Result<Value> {
    of_all(evaluator, arguments, |numbers, _| numbers.reduce(f64::min))
}

pub(super) fn average(evaluator: &mut Evaluator<'_>, arguments: Arguments) -> Result<Value> {
    of_all(evaluator, arguments, |numbers, count| {
        (count > 0).then(|| numbers.fold(0.0, |sum, number| sum + number) / count as f64)
    })
}

pub(super) fn format_number(
    evaluator: &mut Evaluator<'_>,
    mut arguments: Arguments,
) -> Result<Value> {
    let Some(number) = arguments.number() else { return Ok(Value::Undefined) };
    let (picture, options) = (arguments.text().unwrap_or_default(), arguments.next());
    let text = decimal_picture::format(number, &picture, options.as_object())?;
    operators::built(text, &mut evaluator.budget)
}

pub(super) fn format_base(
    evaluator: &mut Evaluator<'_>,
    mut arguments: Arguments,
) -> Result<Value> {
    let Some(number) = arguments.number() else { return Ok(Value::Undefined) };
    let base = arguments.number().map_or(10.0, |base| rounded(base, 0.0));
    if !(2.0..=36.0).contains(&base) {
        return Err(Error::new("D3100").value(&Value::Number(base)));
    }
    let number = rounded(number, 0.0);
    let text = if base == 10.0 || !number.is_finite() {
        text::of_number(number)
    } else {
        in_base(number, base)
    };
    operators::built(text, &mut evaluator.budget)
}

fn in_base(number: f64, base: f64) -> String {
    let mut digits = Vec::new();
    let mut left = number.abs();
    while left >= 1.0 {
        let digit = left % base;
        digits.push(char::from_digit(digit as u32, base as u32).unwrap_or('0'));
        left = ((left - digit) / base).trunc();
    }
    if digits.is_empty() {
        digits.push('0');
    }
    if number < 0.0 {
        digits.push('-');
    }
    digits.into_iter().rev().collect()
}

pub(super) fn format_integer(
    evaluator: &mut Evaluator<'_>,
    mut arguments: Arguments,
) -> Result<Value> {
    let Some(number) = arguments.number() else { return Ok(Value::Undefined) };
    let picture = IntegerPicture::parse(&arguments.text().unwrap_or_default())?;
    operators::built(picture.format(number.floor()), &mut evaluator.budget)
}

pub(super) fn parse_integer(
    evaluator: &mut Evaluator<'_>,
    mut arguments: Arguments,
) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    evaluator.budget.go_through(text.len())?;
    let picture = IntegerPicture::parse(&arguments.text().unwrap_or_default())?;
    Ok(Value::Number(picture.parse_number(&text)))
}
