use serde::Serialize;
use serde_json::Value;

use crate::{Diagnostic, SECONDS_MAX, read::Reader};

/// The longest delay between attempts that can be written, in seconds.
///
/// Source: Step Functions Developer Guide, "Handling errors".
const MAX_DELAY_SECONDS_MAX: u64 = 31_622_400;

/// A Retrier: which errors are tried again, how often and when.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Retry {
    /// What it is for, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The names of the errors that are tried again.
    pub error_equals: Vec<String>,
    /// The delay before the first of the new attempts, in seconds; 1 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_seconds: Option<u64>,
    /// How many new attempts there are at the most; 3 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<u64>,
    /// What the delay is multiplied with after each attempt; 2 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backoff_rate: Option<f64>,
    /// The longest delay, in seconds; without it, there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_delay_seconds: Option<u64>,
    /// Whether the delay is shortened at random; not, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jitter_strategy: Option<JitterStrategy>,
}

/// How a delay is shortened at random, so that not all who failed together come again together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum JitterStrategy {
    /// To anything between nothing and all of it.
    Full,
    /// Not at all.
    None,
}

impl Retry {
    pub(crate) fn read(
        value: &Value,
        pointer: String,
        found: &mut Vec<Diagnostic>,
        what: &str,
    ) -> Option<Self> {
        let mut reader = Reader::new(value, pointer, format!("a Retrier of {what}"), found)?;
        let comment = reader.text("Comment");
        let error_equals = reader.required("ErrorEquals", read_error_names);
        let interval_seconds = reader.whole_number("IntervalSeconds", 1..=SECONDS_MAX);
        let max_attempts = reader.whole_number("MaxAttempts", 0..=SECONDS_MAX);
        let backoff_rate = reader.number_from("BackoffRate", 1.0);
        let max_delay_seconds = reader.whole_number("MaxDelaySeconds", 1..=MAX_DELAY_SECONDS_MAX);
        let jitter_strategy = reader.text("JitterStrategy").and_then(|name| match name.as_str() {
            "FULL" => Some(JitterStrategy::Full),
            "NONE" => Some(JitterStrategy::None),
            other => {
                reader.wrong(
                    "JitterStrategy",
                    format!("`JitterStrategy` is \"FULL\" or \"NONE\", not {other:?}"),
                );
                None
            }
        });
        reader.finish(&[]);
        Some(Self {
            comment,
            error_equals: error_equals?,
            interval_seconds,
            max_attempts,
            backoff_rate,
            max_delay_seconds,
            jitter_strategy,
        })
    }
}

/// The `ErrorEquals` of a Retrier or a Catcher.
pub(crate) fn read_error_names(reader: &mut Reader<'_>, field: &str) -> Option<Vec<String>> {
    reader.list(field, |value, pointer, found| {
        let name = value.as_str().map(str::to_owned);
        if name.is_none() {
            let message = format!("an error name is a text, not {}", crate::read::kind(value));
            found.push(Diagnostic::new(pointer, message));
        }
        name
    })
}
