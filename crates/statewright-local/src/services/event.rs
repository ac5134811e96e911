//! Invocations that nobody waits for.
//!
//! Source: Lambda Developer Guide, "How Lambda handles errors and retries with asynchronous
//! invocation", and "Recursive loop detection".

mod delivery;
mod kept;
mod record;

use std::{
    borrow::Cow,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use jiff::Timestamp;
use tokio::time::sleep;
use tracing::warn;

use super::{Current, Services};
use crate::{
    AsyncInvoke, Lambda, NotCalled,
    assembly::LATEST,
    lambda::{AnswerRoom, EventRoom, Next},
};
use kept::Past;
pub(crate) use kept::{About, Change, Keeper, Kept};
use record::{Condition, Ended, answered, bytes};

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
    about: About,
    /// Its part of the memory for events.
    room: EventRoom,
    /// Who keeps it, if somebody does, and its key there.
    kept: Option<(Arc<dyn Keeper>, u64)>,
    /// There is nothing more to do for it, and that is kept already.
    is_done: AtomicBool,
}

impl Services {
    /// Invokes a function, by a version or an alias if one was named, for somebody who does not
    /// wait for it. After an error it is invoked twice more, or as often as it is set up, with the
    /// same id, and what may not be called now is called later. What becomes of it is told to whom
    /// the function is set up to tell it.
    ///
    /// # Errors
    ///
    /// There is no such function, so many events wait already that there is no room for this, or
    /// it cannot be kept where that is asked for.
    pub fn event(
        &self,
        arn: Arc<str>,
        qualifier: Option<String>,
        request_id: String,
        input: String,
    ) -> Result<(), NotCalled> {
        let event = self.placed(About::new(arn, qualifier, request_id, input))?;
        if let Some((keeper, key)) = &event.kept {
            let accepted = Change::Accepted(Cow::Borrowed(&event.about));
            keeper.keep(*key, &accepted).map_err(|_| NotCalled::NotKept)?;
        }
        self.begin(event, Past::default());
        Ok(())
    }

    /// Likewise for a task.
    pub(super) async fn event_of_task(
        &self,
        arn: Arc<str>,
        qualifier: Option<String>,
        request_id: String,
        input: String,
    ) -> Result<(), NotCalled> {
        self.accept_in_time(About::new(arn, qualifier, request_id, input)).await
    }

    /// Goes on with events that were accepted by a server before this one.
    pub(crate) fn resume(&self, events: Vec<(u64, Kept)>) {
        let Some(lambda) = &self.lambda else {
            if !events.is_empty() {
                let events = events.len();
                warn!(events, "events wait for functions that are not here: serve their app");
            }
            return;
        };
        for (key, Kept { about, past }) in events {
            let room = lambda.room_for_accepted_event(about.input.len());
            let kept = self.place.keeper().map(|keeper| (keeper, key));
            self.begin(Event { about, room, kept, is_done: AtomicBool::new(false) }, past);
        }
    }

    /// How the function of an event is set up for it.
    fn settings(&self, about: &About) -> Option<AsyncInvoke> {
        Some(about.settings(self.lambda.as_ref()?.function(&about.arn)?))
    }

    /// Accepts an event of what is kept itself, as a task is: it waits, as that does, as long as
    /// nothing can be written.
    async fn accept_in_time(&self, about: About) -> Result<(), NotCalled> {
        let event = self.placed(about)?;
        event.keep(&Change::Accepted(Cow::Borrowed(&event.about))).await;
        self.begin(event, Past::default());
        Ok(())
    }

    /// Accepts an event that comes of another one, for which there is nothing more to do then. It
    /// waits, as that does, as long as nothing can be written.
    async fn accept_next(&self, of: &Event, about: About, next: Next) {
        let room = of.room.of_next(next, about.input.len());
        let kept = of.kept.as_ref().map(|(keeper, _)| (Arc::clone(keeper), fastrand::u64(..)));
        let event = Event { about, room, kept, is_done: AtomicBool::new(false) };
        if let Some((_, key)) = event.kept {
            of.kept(|keeper, of| keeper.next(key, of, &event.about)).await;
            of.is_done.store(true, Ordering::Relaxed);
        }
        self.begin(event, Past::default());
    }

    /// An event with its room.
    fn placed(&self, about: About) -> Result<Event, NotCalled> {
        let lambda = self.lambda.as_ref().filter(|lambda| lambda.function(&about.arn).is_some());
        let lambda = lambda.ok_or(NotCalled::NotFound)?;
        let room = lambda.room_for_event(about.input.len()).map_err(NotCalled::Throttled)?;
        let kept = self.place.keeper().map(|keeper| (keeper, fastrand::u64(..)));
        Ok(Event { about, room, kept, is_done: AtomicBool::new(false) })
    }

    fn begin(&self, event: Event, past: Past) {
        let current = self.current();
        // What comes of an event may be another one: this has no type of its own.
        let handling: Pin<Box<dyn Future<Output = ()> + Send>> =
            Box::pin(async move { handle(&current, event, past).await });
        tokio::spawn(handling);
    }
}

async fn handle(current: &Current, event: Event, past: Past) {
    if pass(current, &event, past).await.is_none() {
        event.give_up("its function is not there any more");
    }
    if !event.is_done.load(Ordering::Relaxed) {
        event.kept(|keeper, key| keeper.done(key)).await;
    }
}

/// The functions that are there. As long as that of the event is to be there and cannot be run, it
/// waits; there are none if it is not there any more.
async fn functions(current: &Current, event: &Event) -> Option<Arc<Lambda>> {
    let About { arn, request_id, .. } = &event.about;
    let is_unreadable = |services: &Services| services.unreadable.contains(arn);
    if is_unreadable(&current.get()) {
        warn!(function = &**arn, request_id, "an event waits until its function can be run");
    }
    let services = current.once(|services| !is_unreadable(services)).await;
    services.lambda.clone().filter(|lambda| lambda.function(arn).is_some())
}

/// Brings an event to its end, and tells of that to whom its function is set up to tell it. There
/// is none if the function is not there any more.
async fn pass(current: &Current, event: &Event, past: Past) -> Option<()> {
    let is_told = |ended: &Ended| {
        let settings = current.get().settings(&event.about);
        settings.is_some_and(|settings| settings.is_told(ended.is_success()))
    };
    let (ended, mut room) = match past.ended {
        Some(ended) => {
            functions(current, event).await?;
            // There are no more of these than had room before.
            (ended, None)
        }
        None => {
            let (ended, room) = end(current, event, past).await?;
            if !ended.is_success() {
                event.give_up(&ended.why());
            }
            functions(current, event).await;
            if is_told(&ended) {
                event.keep(&Change::Ended(Cow::Borrowed(&ended))).await;
            }
            (ended, room)
        }
    };
    if is_told(&ended) {
        let next = match room.as_mut().and_then(AnswerRoom::take_next) {
            Some(next) => next,
            None => event.room.next().await,
        };
        let bytes = event.about.input.len() + ended.response.as_ref().map_or(0, bytes);
        let _room = event.room.delivery(bytes).await;
        functions(current, event).await;
        let services = current.get();
        if let Some(settings) = services.settings(&event.about) {
            services.tell(&settings, event, ended, room, next).await;
        }
    }
    Some(())
}

impl Event {
    /// The ARN of its function, with what of it is invoked: a version or an alias.
    fn qualified(&self) -> String {
        let About { arn, qualifier, .. } = &self.about;
        format!("{arn}:{}", qualifier.as_deref().unwrap_or(LATEST))
    }

    /// Whether it will be too old for its function to be invoked for it after this time.
    fn is_too_old_in(&self, delay: Duration, lambda: &Lambda, settings: &AsyncInvoke) -> bool {
        let max = lambda.scaled(settings.max_age);
        // Where no time is waited for, nothing grows old.
        !max.is_zero() && since(self.about.at).saturating_add(delay) > max
    }

    /// Why its function is not invoked for it any more, after so many invocations that failed. It
    /// may have waited for long, and be set up otherwise by now.
    fn is_over(
        &self,
        invocations: usize,
        lambda: &Lambda,
        settings: &AsyncInvoke,
    ) -> Option<Condition> {
        if invocations as u64 > settings.max_retries {
            return Some(Condition::RetriesExhausted);
        }
        let is_too_old = self.is_too_old_in(Duration::ZERO, lambda, settings);
        is_too_old.then_some(Condition::EventAgeExceeded)
    }

    fn give_up(&self, why: &str) {
        let (function, request_id) = (&*self.about.arn, &*self.about.request_id);
        warn!(function, request_id, why, "an event is given up");
    }

    /// Keeps what happened to it, before anything is done for that.
    async fn keep(&self, change: &Change<'_>) {
        self.kept(|keeper, key| keeper.keep(key, change)).await;
    }

    /// Where nothing can be written, it does not go on.
    async fn kept(&self, keep: impl Fn(&dyn Keeper, u64) -> Result<(), Duration>) {
        let Some((keeper, key)) = &self.kept else { return };
        while let Err(delay) = keep(&**keeper, *key) {
            sleep(delay).await;
        }
    }
}

/// How long ago that was.
fn since(at: Timestamp) -> Duration {
    Timestamp::now().duration_since(at).try_into().unwrap_or_default()
}

/// Whether a function was invoked too often in a chain of events to be invoked once more.
fn is_in_a_loop(arn: &Arc<str>, chain: &[Arc<str>]) -> bool {
    chain.iter().filter(|before| *before == arn).count() >= CHAIN_MAX
}

/// Invokes a function until it answers, or the event is given up: each time the one that is
/// there then, as it is set up then. There is no end to tell of if there is none any more.
async fn end(current: &Current, event: &Event, past: Past) -> Option<(Ended, Option<AnswerRoom>)> {
    let About { arn, chain, .. } = &event.about;
    if is_in_a_loop(arn, chain) {
        return Some((Ended::early(Condition::RecursiveInvocation, 0), None));
    }
    let [mut throttled, throttled_max] = THROTTLED;
    let mut invocations = past.failures;
    if let Some(failed) = past.failed {
        let lambda = functions(current, event).await?;
        let delay = RETRIES.get(invocations - 1).copied().unwrap_or_default();
        let delay = lambda.scaled(delay).saturating_sub(since(failed));
        if event.is_too_old_in(delay, &lambda, &event.about.settings(lambda.function(arn)?)) {
            return Some((Ended::early(Condition::EventAgeExceeded, invocations), None));
        }
        drop(lambda);
        sleep(delay).await;
    }
    loop {
        let is_told = {
            let lambda = functions(current, event).await?;
            let settings = event.about.settings(lambda.function(arn)?);
            settings.is_told(true) || settings.is_told(false)
        };
        let mut room = None;
        if is_told {
            room = Some(event.room.answer().await);
        }
        let mut response = None;
        let called = {
            let lambda = functions(current, event).await?;
            let settings = event.about.settings(lambda.function(arn)?);
            if let Some(condition) = event.is_over(invocations, &lambda, &settings) {
                return Some((Ended::early(condition, invocations), room));
            }
            lambda.answer(arn, event.about.request(), false).await
        };
        let lambda = functions(current, event).await?;
        let function = lambda.function(arn)?;
        let settings = event.about.settings(function);
        let mut has_failed = false;
        let delay = match called {
            Ok(called) => {
                let result = response.insert(answered(called.result));
                if let Some(room) = &mut room {
                    room.shrink(bytes(result));
                }
                let delays = RETRIES.into_iter().zip(0..settings.max_retries);
                let delay = delays.map(|(delay, _)| delay).nth(invocations);
                invocations += 1;
                has_failed = result.is_err();
                match (result, delay) {
                    (Ok(_), _) => Err(Condition::Success),
                    (Err(_), Some(delay)) => Ok(delay),
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
        let condition = match delay.map(|delay| lambda.scaled(delay)) {
            Ok(delay) if !event.is_too_old_in(delay, &lambda, &settings) => {
                // Who waits keeps no functions from their end, and no answers.
                drop((lambda, response, room));
                if has_failed {
                    event.keep(&Change::Failed(Timestamp::now())).await;
                }
                sleep(delay).await;
                continue;
            }
            Ok(_) => Condition::EventAgeExceeded,
            Err(condition) => condition,
        };
        return Some((Ended { condition, invocations, response }, room));
    }
}
