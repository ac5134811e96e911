use std::panic::Location;

use statewright_asl as asl;

use super::Finding;

/// How often and when a failed task is tried again.
///
/// The default is that of the States Language: three times, after 1, 2 and 4 seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Retry {
    /// How many new attempts there are at the most.
    pub max_attempts: u32,
    /// The delay before the first of them, in seconds.
    pub interval_seconds: u32,
    /// What the delay is multiplied with after each attempt, from 1.
    pub backoff_rate: f64,
    /// The longest delay, in seconds; without it, there is none.
    pub max_delay_seconds: Option<u32>,
    /// Whether the delay is shortened at random, to anything down to nothing, so that those
    /// who failed together do not come again together.
    pub full_jitter: bool,
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            interval_seconds: 1,
            backoff_rate: 2.0,
            max_delay_seconds: None,
            full_jitter: false,
        }
    }
}

impl Retry {
    /// What is wrong with it, as far as the rules of the States Language do not say it.
    pub(super) fn finding(self, location: &'static Location<'static>) -> Option<Finding> {
        let (first, longest) = (self.interval_seconds, self.max_delay_seconds?);
        (longest < first).then(|| Finding {
            message: format!(
                "the longest delay is {longest} s, and the first one is longer: {first} s"
            ),
            help: Some("`max_delay_seconds` is at least `interval_seconds`".to_owned()),
            location,
        })
    }

    /// The Retrier for these errors, with everything spelled out.
    pub(super) fn of(self, error_equals: Vec<&str>) -> asl::Retry {
        asl::Retry {
            comment: None,
            error_equals: error_equals.into_iter().map(str::to_owned).collect(),
            interval_seconds: Some(self.interval_seconds.into()),
            max_attempts: Some(self.max_attempts.into()),
            backoff_rate: Some(self.backoff_rate),
            max_delay_seconds: self.max_delay_seconds.map(u64::from),
            jitter_strategy: self.full_jitter.then_some(asl::JitterStrategy::Full),
        }
    }
}
