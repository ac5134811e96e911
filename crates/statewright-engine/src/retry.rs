use statewright_asl::{JitterStrategy, Retry};

/// How often a Retrier tries if it does not say.
pub(crate) const ATTEMPTS_DEFAULT: u64 = 3;

/// How often each Retrier of a state was used, for one visit to the state.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct RetryCounts(Vec<u64>);

impl RetryCounts {
    /// The delay before the next attempt, in milliseconds, if there is to be one: by the
    /// first Retrier one of whose names matches, unless its attempts are used up.
    ///
    /// `random` gives a number from 0 up to 1.
    pub(crate) fn next_delay(
        &mut self,
        retry: &[Retry],
        matches: impl Fn(&str) -> bool,
        random: impl FnOnce() -> f64,
    ) -> Option<u64> {
        let index =
            retry.iter().position(|retry| retry.error_equals.iter().any(|name| matches(name)))?;
        self.0.resize(retry.len(), 0);
        let retry = &retry[index];
        let used = &mut self.0[index];
        if *used >= retry.max_attempts.unwrap_or(ATTEMPTS_DEFAULT) {
            return None;
        }
        let delay = delay_seconds(retry, *used, random);
        *used += 1;
        Some((delay * 1000.0).round() as u64)
    }

    /// How often the state was tried again.
    pub(crate) fn total(&self) -> u64 {
        self.0.iter().sum()
    }
}

/// Source: Step Functions Developer Guide, "Handling errors".
pub(crate) fn delay_seconds(retry: &Retry, used: u64, random: impl FnOnce() -> f64) -> f64 {
    let interval = retry.interval_seconds.unwrap_or(1) as f64;
    let delay = interval * retry.backoff_rate.unwrap_or(2.0).powf(used as f64);
    // Without a maximum of its own, a delay is at most the longest that one can write.
    let most = retry.max_delay_seconds.unwrap_or(statewright_asl::SECONDS_MAX);
    let delay = delay.min(most as f64);
    match retry.jitter_strategy {
        Some(JitterStrategy::Full) => delay * random(),
        Some(JitterStrategy::None) | None => delay,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delay_grows_up_to_its_maximum() {
        let retry = Retry {
            interval_seconds: Some(2),
            backoff_rate: Some(2.0),
            max_delay_seconds: Some(10),
            ..Retry::default()
        };
        let delays: Vec<_> = (0..4).map(|used| delay_seconds(&retry, used, || 0.5)).collect();
        assert_eq!(delays, [2.0, 4.0, 8.0, 10.0]);
        let jitter = Retry { jitter_strategy: Some(JitterStrategy::Full), ..retry };
        assert_eq!(delay_seconds(&jitter, 1, || 0.5), 2.0);
    }
}
