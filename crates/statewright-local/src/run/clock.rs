//! What executions wait for: timers, and work that is being done.

use std::{
    collections::{BTreeSet, HashMap},
    pin::Pin,
};

use jiff::Timestamp;
use statewright_engine::{Event, TaskId, TimerId};
use tokio::task::{AbortHandle, JoinSet};

use super::Time;

/// What is told of work that is done.
pub(super) struct Told {
    pub(super) events: Vec<Event>,
    /// What of a task is still to be waited for.
    pub(super) then: Option<(TaskId, Later)>,
}

pub(super) type Later = Pin<Box<dyn Future<Output = Told> + Send>>;

impl Told {
    pub(super) fn now(event: Event) -> Self {
        Self { events: vec![event], then: None }
    }
}

/// The time, and what is waited for in it.
pub(super) enum Clock {
    Real(Pending),
    Virtual {
        now: Timestamp,
        /// By their time, then in the order in which executions began and timers started.
        timers: BTreeSet<(Timestamp, usize, TimerId)>,
        times: HashMap<(usize, TimerId), Timestamp>,
    },
}

impl Clock {
    pub(super) fn new(time: Time, at: Timestamp) -> Self {
        match time {
            Time::Real => Self::Real(Pending::default()),
            Time::Virtual => {
                Self::Virtual { now: at, timers: BTreeSet::new(), times: HashMap::new() }
            }
        }
    }

    pub(super) fn now(&self) -> Timestamp {
        match self {
            Self::Real(_) => Timestamp::now(),
            Self::Virtual { now, .. } => *now,
        }
    }

    pub(super) fn start_timer(&mut self, execution: usize, timer: TimerId, at: Timestamp) {
        match self {
            Self::Real(pending) => {
                let fired = async move {
                    // A time that is past is now.
                    let delay = at.duration_since(Timestamp::now()).try_into().unwrap_or_default();
                    tokio::time::sleep(delay).await;
                    Told::now(Event::TimerFired { timer })
                };
                pending.start((execution, Awaited::Timer(timer)), Box::pin(fired));
            }
            Self::Virtual { timers, times, .. } => {
                timers.insert((at, execution, timer));
                times.insert((execution, timer), at);
            }
        }
    }

    pub(super) fn cancel_timer(&mut self, execution: usize, timer: TimerId) {
        match self {
            Self::Real(pending) => pending.cancel((execution, Awaited::Timer(timer))),
            Self::Virtual { timers, times, .. } => {
                if let Some(at) = times.remove(&(execution, timer)) {
                    timers.remove(&(at, execution, timer));
                }
            }
        }
    }

    /// Has some work done: in virtual time at once, and else in its time.
    pub(super) async fn work(
        &mut self,
        execution: usize,
        task: TaskId,
        work: Later,
    ) -> Option<Told> {
        match self {
            Self::Real(pending) => {
                pending.start((execution, Awaited::Task(task)), work);
                None
            }
            Self::Virtual { .. } => {
                let mut told = work.await;
                while let Some((_, then)) = told.then.take() {
                    let next = then.await;
                    told.events.extend(next.events);
                    told.then = next.then;
                }
                Some(told)
            }
        }
    }

    pub(super) fn cancel_work(&mut self, execution: usize, task: TaskId) {
        match self {
            Self::Real(pending) => pending.cancel((execution, Awaited::Task(task))),
            // It is done.
            Self::Virtual { .. } => {}
        }
    }

    /// What happens next, and to which execution; nothing, if nothing is waited for.
    pub(super) async fn next(&mut self) -> Option<(usize, Told)> {
        match self {
            Self::Real(pending) => pending.next().await,
            Self::Virtual { now, timers, times } => {
                let (at, execution, timer) = timers.pop_first()?;
                times.remove(&(execution, timer));
                *now = (*now).max(at);
                Some((execution, Told::now(Event::TimerFired { timer })))
            }
        }
    }
}

/// What executions wait for in real time.
#[derive(Default)]
pub(super) struct Pending {
    works: JoinSet<(Key, Told)>,
    running: HashMap<Key, AbortHandle>,
}

type Key = (usize, Awaited);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Awaited {
    Task(TaskId),
    Timer(TimerId),
}

impl Pending {
    fn start(&mut self, key: Key, work: Later) {
        let handle = self.works.spawn(async move { (key, work.await) });
        self.running.insert(key, handle);
    }

    fn cancel(&mut self, key: Key) {
        if let Some(handle) = self.running.remove(&key) {
            handle.abort();
        }
    }

    async fn next(&mut self) -> Option<(usize, Told)> {
        loop {
            match self.works.join_next().await? {
                Ok((key, mut told)) => {
                    // What was done just before it was cancelled is told to nobody.
                    if self.running.remove(&key).is_none() {
                        continue;
                    }
                    if let Some((task, then)) = told.then.take() {
                        self.start((key.0, Awaited::Task(task)), then);
                    }
                    return Some((key.0, told));
                }
                // What was cancelled tells nothing; who waited for what panicked would wait
                // for ever.
                Err(error) => {
                    if let Ok(panic) = error.try_into_panic() {
                        std::panic::resume_unwind(panic);
                    }
                }
            }
        }
    }
}
