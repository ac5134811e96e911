//! Invocations that nobody waits for.
//!
//! Source: Lambda Developer Guide, "How Lambda handles errors and retries with asynchronous
//! invocation", and "Recursive loop detection".

mod delivery;
mod record;

use std::{pin::Pin, sync::Arc, time::Duration};

use tokio::{
    sync::OwnedSemaphorePermit,
    time::{Instant, sleep},
};
use tracing::warn;

use super::Services;
use crate::{AsyncInvoke, Lambda, NotCalled};
use record::{Condition, Ended};

/// How long Lambda waits after an error of a function before it tries again.
const RETRIES: [Duration; 2] = [Duration::from_secs(60), Duration::from_secs(120)];

/// How long it waits after it found no room for an invocation: twice as long each time, up to the
/// second one.
const THROTTLED: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(5 * 60)];

/// The largest event, in bytes.
///
/// Source: Lambda Developer Guide, "Lambda quotas", of asynchronous invocations.
pub(crate) const EVENT_BYTES_MAX: usize = 1024 * 1024;

/// How often a function is invoked in a chain of events, each of which came of the one before.
const CHAIN_MAX: usize = 16;

/// An event on its way to a function.
#[derive(Debug)]
struct Event {
    /// The ARN of the function.
    arn: Arc<str>,
    request_id: String,
    input: String,
    /// The functions that were invoked before, of which this came.
    chain: Vec<Arc<str>>,
    /// Its part of the memory for events.
    _room: OwnedSemaphorePermit,
}

impl Services {
    /// Invokes a function for somebody who does not wait for it. After an error it is invoked
    /// twice more, or as often as it is set up, with the same id, and what may not be called now
    /// is called later. What becomes of it is told to whom the function is set up to tell it.
    ///
    /// # Errors
    ///
    /// There is no such function, or so many events wait already that there is no room for this.
    pub fn event(&self, arn: Arc<str>, request_id: String, input: String) -> Result<(), NotCalled> {
        self.accept(arn, request_id, input, Vec::new())
    }

    fn accept(
        &self,
        arn: Arc<str>,
        request_id: String,
        input: String,
        chain: Vec<Arc<str>>,
    ) -> Result<(), NotCalled> {
        let lambda = self.lambda.as_ref().filter(|lambda| lambda.function(&arn).is_some());
        let lambda = lambda.ok_or(NotCalled::NotFound)?;
        let room = lambda.room_for_event(input.len()).ok_or(NotCalled::Throttled)?;
        let event = Event { arn, request_id, input, chain, _room: room };
        let services = self.clone();
        // What comes of an event may be another one: this has no type of its own.
        let handling: Pin<Box<dyn Future<Output = ()> + Send>> =
            Box::pin(async move { services.handle(event).await });
        tokio::spawn(handling);
        Ok(())
    }

    async fn handle(&self, event: Event) {
        let Some(lambda) = &self.lambda else { return };
        let Some(function) = lambda.function(&event.arn) else { return };
        let settings = &function.async_invoke;
        let ended = if is_in_a_loop(&event.arn, &event.chain) {
            Ended { condition: Condition::RecursiveInvocation, invocations: 0, response: None }
        } else {
            attempt(lambda, settings, &event, function.reserved_concurrency == Some(0)).await
        };
        if ended.condition != Condition::Success {
            let (arn, id, why) = (&*event.arn, &*event.request_id, ended.why());
            warn!(function = arn, request_id = id, why, "an event is given up");
        }
        self.tell(settings, &event, &ended).await;
    }
}

impl Event {
    /// The ARN of its function, with the version.
    fn qualified(&self) -> String {
        format!("{}:$LATEST", self.arn)
    }
}

/// Whether a function was invoked too often in a chain of events to be invoked once more.
fn is_in_a_loop(arn: &Arc<str>, chain: &[Arc<str>]) -> bool {
    chain.iter().filter(|before| *before == arn).count() >= CHAIN_MAX
}

/// Invokes a function until it answers, or the event is given up.
async fn attempt(lambda: &Lambda, settings: &AsyncInvoke, event: &Event, is_closed: bool) -> Ended {
    let max_age = lambda.scaled(settings.max_age);
    let began = Instant::now();
    let mut retries = RETRIES.into_iter().zip(0..settings.max_retries).map(|(delay, _)| delay);
    let [mut throttled, throttled_max] = THROTTLED;
    let (mut invocations, mut response) = (0, None);
    let condition = loop {
        let called = lambda.call(&event.arn, &event.request_id, event.input.clone(), false).await;
        let delay = match called {
            Ok(called) => {
                invocations += 1;
                let is_done = called.result.is_ok();
                response = Some(called.result);
                if is_done {
                    break Condition::Success;
                }
                retries.next().ok_or(Condition::RetriesExhausted)
            }
            // There will be no room for it.
            Err(_) if is_closed => Err(Condition::ZeroReservedConcurrency),
            Err(_) => {
                let delay = throttled;
                throttled = (throttled * 2).min(throttled_max);
                Ok(delay)
            }
        };
        match delay.map(|delay| lambda.scaled(delay)) {
            Ok(delay) if began.elapsed() + delay <= max_age => sleep(delay).await,
            Ok(_) => break Condition::EventAgeExceeded,
            Err(condition) => break condition,
        }
    };
    Ended { condition, invocations, response }
}
