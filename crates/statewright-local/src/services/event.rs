//! Invocations that nobody waits for.
//!
//! Source: Lambda Developer Guide, "How Lambda handles errors and retries with asynchronous
//! invocation", and "Recursive loop detection".

mod delivery;
mod record;

use std::{pin::Pin, sync::Arc, time::Duration};

use tokio::time::{Instant, sleep};
use tracing::warn;

use super::{Current, Services};
use crate::{AsyncInvoke, NotCalled, lambda::EventRoom};
use record::{Condition, Ended, bytes};

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
    room: EventRoom,
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

    /// How a function is invoked for those who do not wait.
    fn settings(&self, arn: &str) -> Option<&AsyncInvoke> {
        Some(&self.lambda.as_ref()?.function(arn)?.async_invoke)
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
        let room = lambda.room_for_event(input.len()).map_err(NotCalled::Throttled)?;
        let event = Event { arn, request_id, input, chain, room };
        let current = self.current();
        // What comes of an event may be another one: this has no type of its own.
        let handling: Pin<Box<dyn Future<Output = ()> + Send>> =
            Box::pin(async move { handle(&current, event).await });
        tokio::spawn(handling);
        Ok(())
    }
}

async fn handle(current: &Current, event: Event) {
    let ended = if is_in_a_loop(&event.arn, &event.chain) {
        let condition = Condition::RecursiveInvocation;
        Some(Ended { condition, invocations: 0, response: None, _room: None })
    } else {
        attempt(current, &event).await
    };
    let (arn, id) = (&*event.arn, &*event.request_id);
    let Some(ended) = ended else {
        let why = "its function is not there any more";
        warn!(function = arn, request_id = id, why, "an event is given up");
        return;
    };
    let is_done = ended.condition == Condition::Success;
    if !is_done {
        let why = ended.why();
        warn!(function = arn, request_id = id, why, "an event is given up");
    }
    if current.get().settings(arn).is_some_and(|settings| settings.is_told(is_done)) {
        let bytes = event.input.len() + ended.response.as_ref().map_or(0, bytes);
        let _room = event.room.delivery(bytes).await;
        let services = current.get();
        if let Some(settings) = services.settings(arn) {
            services.tell(settings, &event, ended).await;
        }
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

/// Invokes a function until it answers, or the event is given up: each time the one that is
/// there then, as it is set up then. There is no end to tell of if there is none any more.
async fn attempt(current: &Current, event: &Event) -> Option<Ended> {
    let began = Instant::now();
    let [mut throttled, throttled_max] = THROTTLED;
    let mut invocations = 0;
    loop {
        let settings = current.get().settings(&event.arn)?.clone();
        let mut room = None;
        if settings.is_told(true) || settings.is_told(false) {
            room = Some(event.room.answer().await);
        }
        let mut response = None;
        let called = {
            let lambda = current.get().lambda.clone()?;
            lambda.call(&event.arn, &event.request_id, event.input.clone(), false).await
        };
        let lambda = current.get().lambda.clone()?;
        let function = lambda.function(&event.arn)?;
        let AsyncInvoke { max_retries, max_age, .. } = function.async_invoke;
        let delay = match called {
            Ok(called) => {
                let result = response.insert(called.result);
                if let Some(room) = &mut room {
                    room.shrink(bytes(result));
                }
                let delay = RETRIES.into_iter().zip(0..max_retries).nth(invocations);
                invocations += 1;
                match (result, delay) {
                    (Ok(_), _) => Err(Condition::Success),
                    (Err(_), Some((delay, _))) => Ok(delay),
                    (Err(_), None) => Err(Condition::RetriesExhausted),
                }
            }
            // There will be no room for it.
            Err(_) if function.reserved_concurrency == Some(0) => {
                Err(Condition::ZeroReservedConcurrency)
            }
            Err(_) => {
                let delay = throttled;
                throttled = (throttled * 2).min(throttled_max);
                Ok(delay)
            }
        };
        let max_age = lambda.scaled(max_age);
        let condition = match delay.map(|delay| lambda.scaled(delay)) {
            Ok(delay) if began.elapsed() + delay <= max_age => {
                // Who waits keeps no functions from their end, and no answers.
                drop((lambda, response, room));
                sleep(delay).await;
                continue;
            }
            Ok(_) => Condition::EventAgeExceeded,
            Err(condition) => condition,
        };
        return Some(Ended { condition, invocations, response, _room: room });
    }
}
