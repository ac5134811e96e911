//! How much runs and waits at a time.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::{lock, runtime_api::RESPONSE_BYTES_MAX};

/// How much memory events may take that nobody waits for, in KiB.
const EVENT_KIB_MAX: u32 = 96 * 1024;

/// How many events that come of others may be on their way when there is no memory for them. Each
/// is as large as it may be.
const NEXT_MAX: usize = 32;

/// How much memory may be taken by what functions answer that is to be told, in KiB.
const ANSWER_KIB_MAX: u32 = 96 * 1024;

/// How much memory may be taken by what is on its way to destinations, in KiB.
const DELIVERY_KIB_MAX: u32 = 64 * 1024;

/// How much of that the smallest one counts as: no more than 64 are on their way.
const DELIVERY_KIB_MIN: u32 = 1024;

/// How often what is sent is in memory: what it is made of, its text, and that written for a
/// service, which may be twice as long.
const DELIVERY_COPIES: u32 = 4;

/// What there is too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Invocations of a function, for which some are reserved.
    Function,
    /// Invocations of all functions for which none are reserved.
    Account,
    /// Events that wait.
    Events,
}

/// What of the limits is taken. It stays so when other functions take the place of these.
#[derive(Debug)]
pub(super) struct Limits {
    /// How many invocations run, by the ARN of the function.
    running: Mutex<HashMap<String, u64>>,
    /// How many events wait.
    waiting: AtomicUsize,
    /// How much memory there is for more events, in KiB.
    events: Arc<Semaphore>,
    /// How many places there are for what comes of events.
    next: Arc<Semaphore>,
    /// How much memory there is for what functions answer, in KiB.
    answers: Arc<Semaphore>,
    /// Likewise for what is sent to destinations.
    deliveries: Arc<Semaphore>,
}

/// The place of an event, for as long as it is not handled.
#[derive(Debug)]
pub(crate) struct EventRoom {
    limits: Arc<Limits>,
    _memory: Option<OwnedSemaphorePermit>,
    /// The place that it has in place of memory, if it came of another one, and hands on.
    next: Option<Mutex<Next>>,
}

/// A place for what comes of an event.
#[derive(Debug)]
pub(crate) struct Next(Option<OwnedSemaphorePermit>);

/// The room for what a function answers, for as long as that is kept, and for what comes of it.
#[derive(Debug)]
pub(crate) struct AnswerRoom {
    memory: Option<OwnedSemaphorePermit>,
    next: Option<Next>,
}

/// An invocation that runs. It runs no more when this is dropped, however it ended.
pub(super) struct Slot {
    limits: Arc<Limits>,
    arn: String,
}

impl Limit {
    /// What Lambda calls it.
    ///
    /// Source: Lambda API, `TooManyRequestsException`.
    pub(crate) fn reason(self) -> &'static str {
        match self {
            Self::Function => "ReservedFunctionConcurrentInvocationLimitExceeded",
            Self::Account => "ConcurrentInvocationLimitExceeded",
            Self::Events => "CallerRateLimitExceeded",
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            running: Mutex::default(),
            waiting: AtomicUsize::new(0),
            events: Arc::new(Semaphore::new(EVENT_KIB_MAX as usize)),
            next: Arc::new(Semaphore::new(NEXT_MAX)),
            answers: Arc::new(Semaphore::new(ANSWER_KIB_MAX as usize)),
            deliveries: Arc::new(Semaphore::new(DELIVERY_KIB_MAX as usize)),
        }
    }
}

impl Limits {
    /// One more invocation of a function, if fewer than `max` run of those that `counted` says
    /// the ARNs of.
    pub(super) fn slot(
        self: &Arc<Self>,
        arn: &str,
        max: u64,
        counted: impl Fn(&str) -> bool,
    ) -> Option<Slot> {
        let mut running = lock(&self.running);
        let counted = running.iter().filter(|(arn, _)| counted(arn));
        if counted.map(|(_, number)| number).sum::<u64>() >= max {
            return None;
        }
        *running.entry(arn.to_owned()).or_default() += 1;
        Some(Slot { limits: Arc::clone(self), arn: arn.to_owned() })
    }

    /// Room for one more event of so many bytes, for as long as this is held.
    pub(super) fn event(self: &Arc<Self>, bytes: usize) -> Option<EventRoom> {
        let memory = self.memory_for_event(bytes)?;
        Some(self.waiting_event(Some(memory), None))
    }

    /// The room of an event of so many bytes that was accepted before, be there room or not.
    pub(super) fn accepted_event(self: &Arc<Self>, bytes: usize) -> EventRoom {
        self.waiting_event(self.memory_for_event(bytes), None)
    }

    fn memory_for_event(&self, bytes: usize) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.events).try_acquire_many_owned(kib(bytes)).ok()
    }

    fn waiting_event(
        self: &Arc<Self>,
        memory: Option<OwnedSemaphorePermit>,
        next: Option<Next>,
    ) -> EventRoom {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        EventRoom { limits: Arc::clone(self), _memory: memory, next: next.map(Mutex::new) }
    }

    /// How many events wait.
    pub(super) fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Relaxed)
    }
}

/// How much memory so many bytes take; a small thing takes some, too.
fn kib(bytes: usize) -> u32 {
    u32::try_from(4 + bytes / 1024).unwrap_or(u32::MAX)
}

impl EventRoom {
    /// Waits until there is a place for what comes of it. One that has such a place itself hands
    /// that on: so nobody who has one waits for another, and each comes free in the end.
    pub(crate) async fn next(&self) -> Next {
        if self.next.is_some() {
            return Next(None);
        }
        Next(Arc::clone(&self.limits.next).acquire_owned().await.ok())
    }

    /// The room of the event of so many bytes that comes of it. The place is given back where
    /// there is memory for that.
    pub(crate) fn of_next(&self, next: Next, bytes: usize) -> Self {
        let memory = self.limits.memory_for_event(bytes);
        let own = || self.next.as_ref().and_then(|own| lock(own).0.take());
        let next = memory.is_none().then(|| Next(next.0.or_else(own)));
        self.limits.waiting_event(memory, next)
    }

    /// Waits until there is room for whatever a function answers, and for what comes of that. In
    /// this order: who waits for a place keeps nothing that others need to give theirs back.
    pub(crate) async fn answer(&self) -> AnswerRoom {
        let next = Some(self.next().await);
        let max = kib(RESPONSE_BYTES_MAX);
        let memory = Arc::clone(&self.limits.answers).acquire_many_owned(max).await.ok();
        AnswerRoom { memory, next }
    }

    /// Waits until there is room for sending what is made of so many bytes.
    pub(crate) async fn delivery(&self, bytes: usize) -> Option<OwnedSemaphorePermit> {
        let kib = kib(bytes).saturating_mul(DELIVERY_COPIES);
        let kib = kib.clamp(DELIVERY_KIB_MIN, DELIVERY_KIB_MAX);
        Arc::clone(&self.limits.deliveries).acquire_many_owned(kib).await.ok()
    }
}

impl AnswerRoom {
    /// The place for what comes of it.
    pub(crate) fn take_next(&mut self) -> Option<Next> {
        self.next.take()
    }

    /// Gives back what an answer of so many bytes does not need.
    pub(crate) fn shrink(&mut self, bytes: usize) {
        if let Some(room) = &mut self.memory {
            let surplus = room.num_permits().saturating_sub(kib(bytes) as usize);
            drop(room.split(surplus));
        }
    }
}

impl Drop for EventRoom {
    fn drop(&mut self) {
        self.limits.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut running = lock(&self.limits.running);
        if let Some(number) = running.get_mut(&self.arn) {
            *number -= 1;
            if *number == 0 {
                running.remove(&self.arn);
            }
        }
    }
}
