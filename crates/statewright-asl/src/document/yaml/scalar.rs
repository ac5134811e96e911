//! What a text in YAML without quotes is: the core schema of YAML 1.2.

use std::borrow::Cow;

use crate::document::Value;

/// Null, a boolean, a number or a text, by how it is written.
pub(super) fn plain(text: Cow<'_, str>) -> Value<'_> {
    match &*text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => match number(&text) {
            Some(number) if number == text => Value::Number(text),
            Some(number) => Value::Number(Cow::Owned(number)),
            None => Value::Text(text),
        },
    }
}

/// What a tag such as `!!int` makes of a text.
pub(super) fn of_kind<'a>(kind: &str, text: Cow<'a, str>) -> Result<Value<'a>, String> {
    if kind == "str" {
        return Ok(Value::Text(text));
    }
    let value = plain(text);
    let is_of_kind = match &value {
        Value::Null => kind == "null",
        Value::Bool(_) => kind == "bool",
        Value::Number(number) => {
            kind == "float" || kind == "int" && !number.contains(['.', 'e', 'E'])
        }
        _ => false,
    };
    if is_of_kind { Ok(value) } else { Err(format!("this is no value for the tag !!{kind}")) }
}

/// The number as JSON writes it, if it is one. JSON has neither infinity nor what is no number:
/// `.inf` and `.nan` stay texts.
fn number(text: &str) -> Option<String> {
    if let Some(digits) = text.strip_prefix("0x") {
        return of_base(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return of_base(digits, 8);
    }
    let (sign, digits) = match text.as_bytes().first()? {
        b'-' => ("-", &text[1..]),
        b'+' => ("", &text[1..]),
        _ => ("", text),
    };
    let (base, exponent) = match digits.find(['e', 'E']) {
        Some(at) => (&digits[..at], &digits[at..]),
        None => (digits, ""),
    };
    let (whole, fraction) = base.split_once('.').unwrap_or((base, ""));
    let all_digits = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !all_digits(fraction) || whole.is_empty() && fraction.is_empty() {
        return None;
    }
    if !exponent.is_empty() {
        let digits = exponent[1..].strip_prefix(['-', '+']).unwrap_or(&exponent[1..]);
        if digits.is_empty() || !all_digits(digits) {
            return None;
        }
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let point = if fraction.is_empty() { "" } else { "." };
    Some(format!("{sign}{whole}{point}{fraction}{exponent}"))
}

fn of_base(digits: &str, base: u32) -> Option<String> {
    // `from_str_radix` takes a sign.
    let all_digits = digits.chars().all(|digit| digit.is_digit(base));
    let number = u128::from_str_radix(digits, base).ok().filter(|_| all_digits)?;
    Some(number.to_string())
}
