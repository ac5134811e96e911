use serde_json::Value;

use crate::{
    read::Reader,
    write::{Fields, Json, serialize, spelled},
};

/// A Retrier: which errors are tried again, how often and when.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Retry {
    /// What it is for, in words.
    pub comment: Option<String>,
    /// The names of the errors that are tried again.
    pub error_equals: Vec<String>,
    /// The delay before the first of the new attempts, in seconds; 1 if not given.
    pub interval_seconds: Option<u64>,
    /// How many new attempts there are at the most; 3 if not given.
    pub max_attempts: Option<u64>,
    /// What the delay is multiplied with after each attempt; 2 if not given.
    pub backoff_rate: Option<f64>,
    /// The longest delay, in seconds; without it, there is none.
    pub max_delay_seconds: Option<u64>,
    /// Whether the delay is shortened at random; not, if not given.
    pub jitter_strategy: Option<JitterStrategy>,
}

spelled! {
    /// How a delay is shortened at random, so that not all who failed together come again
    /// together.
    JitterStrategy {
        /// to anything between nothing and all of it.
        Full = "FULL",
        /// not at all.
        None = "NONE",
    }
}

impl Retry {
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        Some(Self {
            comment: reader.text("Comment"),
            interval_seconds: reader.value("IntervalSeconds"),
            max_attempts: reader.value("MaxAttempts"),
            backoff_rate: reader.value("BackoffRate"),
            max_delay_seconds: reader.value("MaxDelaySeconds"),
            jitter_strategy: reader.one_of("JitterStrategy", JitterStrategy::ALL),
            error_equals: reader.texts("ErrorEquals")?,
        })
    }
}

impl Json for Retry {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        fields.option("Comment", self.comment.as_ref());
        fields.add("ErrorEquals", &self.error_equals);
        fields.option("IntervalSeconds", self.interval_seconds.as_ref());
        fields.option("MaxAttempts", self.max_attempts.as_ref());
        fields.option("BackoffRate", self.backoff_rate.as_ref());
        fields.option("MaxDelaySeconds", self.max_delay_seconds.as_ref());
        fields.option("JitterStrategy", self.jitter_strategy.as_ref());
        fields.into_json()
    }
}

serialize!(Retry);
