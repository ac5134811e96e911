use jiff::Timestamp;
use statewright_asl::{JsonPath, parse_timestamp};

use crate::{
    Json,
    data_flow::{Left, Problem, without_result},
    execution::after_milliseconds,
    program::{Setting, State, Until},
    scope::Scope,
};

/// When a Wait state is over that is entered now.
pub(crate) fn until(state: &State, until: &Until, scope: Scope<'_>) -> Result<Timestamp, Problem> {
    let effective = scope.select(&state.input_path)?;
    let scope = scope.with_data(&effective);
    match until {
        Until::Seconds(seconds) => {
            let seconds = whole_seconds(seconds, scope)?;
            Ok(after_milliseconds(scope.now, seconds.saturating_mul(1000)))
        }
        Until::Timestamp(at) => {
            let at = timestamp(at, scope)?;
            // To the second, as the Developer Guide says of "Wait".
            Ok(Timestamp::from_second(at.as_second()).unwrap_or(at))
        }
    }
}

/// Passes on its input.
pub(crate) fn run(state: &State, scope: Scope<'_>) -> Result<Left, Problem> {
    let effective = scope.select(&state.input_path)?;
    without_result(state, scope, &effective)
}

/// The words are AWS's.
fn whole_seconds(setting: &Setting<u64>, scope: Scope<'_>) -> Result<u64, Problem> {
    let wrong = |what: &str, path: &JsonPath, value: &Json| {
        Problem::Runtime(format!("The SecondsPath parameter {what}: {path} == {value}"))
    };
    match setting {
        Setting::Value(seconds) => Ok(*seconds),
        Setting::Path(path) => {
            let value = scope.find(path).map_err(|_| {
                Problem::Runtime(format!(
                    "The SecondsPath parameter does not reference an input value: {path}"
                ))
            })?;
            match value.as_i64() {
                Some(seconds) => u64::try_from(seconds)
                    .map_err(|_| wrong("references a negative value", path, &value)),
                None => Err(wrong("cannot be parsed as a long value", path, &value)),
            }
        }
        Setting::Jsonata(jsonata) => {
            let value = scope.jsonata(jsonata)?;
            let seconds = value.as_f64().ok_or_else(|| jsonata.unexpected("number", &value))?;
            if seconds < 0.0 || seconds.fract() != 0.0 {
                return Err(jsonata.refused(format!(
                    "The Seconds field must be a whole number that is not negative but was: {value}"
                )));
            }
            Ok(seconds as u64)
        }
    }
}

/// The words are AWS's.
fn timestamp(setting: &Setting<String>, scope: Scope<'_>) -> Result<Timestamp, Problem> {
    match setting {
        // The rules took no text that is no timestamp.
        Setting::Value(text) => Ok(parse_timestamp(text).unwrap_or(scope.now)),
        Setting::Path(path) => {
            let value = scope.find(path).map_err(|_| {
                Problem::Runtime(format!(
                    "The TimestampPath parameter does not reference an input value: {path}"
                ))
            })?;
            value.as_str().and_then(parse_timestamp).ok_or_else(|| {
                Problem::Runtime(format!(
                    "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: {path} == {}",
                    plain(&value)
                ))
            })
        }
        Setting::Jsonata(jsonata) => {
            let value = scope.jsonata(jsonata)?;
            let text = value.as_str().ok_or_else(|| jsonata.unexpected("string", &value))?;
            parse_timestamp(text).ok_or_else(|| {
                jsonata.refused(format!(
                    "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: {text}"
                ))
            })
        }
    }
}

/// A text without its quotes.
pub(crate) fn plain(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
