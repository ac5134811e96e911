//! Invocations that nobody waits for.
//!
//! Source: Lambda Developer Guide, "How Lambda handles errors and retries with asynchronous
//! invocation".

use std::{sync::Arc, time::Duration};

use tokio::time::{Instant, sleep};
use tracing::warn;

use super::{Lambda, NotCalled};
use crate::AsyncInvoke;

/// How long Lambda waits after an error of a function before it tries again.
const RETRIES: [Duration; 2] = [Duration::from_secs(60), Duration::from_secs(120)];

/// How long it waits after it found no room for an invocation: twice as long each time, up to the
/// second one.
const THROTTLED: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(5 * 60)];

impl Lambda {
    /// Invokes a function for somebody who does not wait for it. After an error it is invoked
    /// twice more, or as often as it is set up, with the same id, and what may not be called now
    /// is called later.
    pub fn event(self: Arc<Self>, arn: Arc<str>, request_id: String, input: String) {
        tokio::spawn(async move { self.handle(&arn, &request_id, &input).await });
    }

    async fn handle(&self, arn: &str, request_id: &str, input: &str) {
        let Some(function) = self.function(arn) else { return };
        let AsyncInvoke { max_retries, max_age } = function.async_invoke;
        let max_age = self.scaled(max_age);
        let began = Instant::now();
        let mut retries = RETRIES.into_iter().zip(0..max_retries).map(|(delay, _)| delay);
        let [mut throttled, throttled_max] = THROTTLED;
        loop {
            let (delay, why) = match self.call(arn, request_id, input.to_owned(), false).await {
                Err(NotCalled::NotFound) => return,
                Err(NotCalled::Throttled) => {
                    let delay = throttled;
                    throttled = (throttled * 2).min(throttled_max);
                    (Some(delay), "too many run".to_owned())
                }
                Ok(called) => match called.result {
                    Ok(_) => return,
                    Err(error) => (retries.next(), error.payload),
                },
            };
            let delay = delay.map(|delay| self.scaled(delay));
            let Some(delay) = delay.filter(|delay| began.elapsed() + *delay <= max_age) else {
                warn!(function = arn, request_id, why, "an event is given up");
                return;
            };
            sleep(delay).await;
        }
    }

    fn scaled(&self, duration: Duration) -> Duration {
        Duration::try_from_secs_f64(duration.as_secs_f64() * self.time_scale)
            .unwrap_or(Duration::MAX)
    }
}
