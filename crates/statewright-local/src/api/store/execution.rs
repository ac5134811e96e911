use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use statewright_engine::{self as engine, Data, Event, HistoryEvent, Outcome};
use tokio::sync::Notify;

use super::{MachineType, MapRun, Revision};
use crate::mocks::Case;

/// An execution of a state machine.
#[derive(Debug)]
pub(crate) struct Execution {
    /// What does not change.
    pub(crate) about: About,
    progress: Mutex<Progress>,
    mailbox: Mailbox,
    ended: Notify,
}

/// What is known of an execution when it begins.
#[derive(Debug)]
pub(crate) struct About {
    pub(crate) arn: Arc<str>,
    pub(crate) name: Arc<str>,
    /// The name of the state machine.
    pub(crate) machine: Arc<str>,
    pub(crate) state_machine_arn: Arc<str>,
    pub(crate) machine_type: MachineType,
    pub(crate) revision: Arc<Revision>,
    /// The version that was started, by itself or for an alias.
    pub(crate) version_arn: Option<String>,
    pub(crate) alias_arn: Option<String>,
    /// What is answered in place of services: the test case of this name.
    pub(crate) case: Option<NamedCase>,
    /// The Map Run that it is a child of.
    pub(crate) map_run: Option<Arc<str>>,
    pub(crate) input: Data,
    pub(crate) trace_header: Option<String>,
    pub(crate) started: Timestamp,
    /// The number of the execution: later ones have greater ones.
    pub(crate) number: u64,
}

/// A test case with its name.
pub(crate) type NamedCase = (Arc<str>, Arc<Case>);

/// How far an execution is.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    pub(crate) history: Vec<HistoryEvent>,
    /// When it ended and how, if it did.
    pub(crate) end: Option<(Timestamp, Outcome)>,
    pub(crate) redrives: u64,
    pub(crate) redriven: Option<Timestamp>,
    /// How often each state called that is answered to in place of a service.
    attempts: BTreeMap<Arc<str>, u64>,
    /// The Map Runs of its Distributed Maps.
    pub(crate) map_runs: Vec<Arc<MapRun>>,
    /// The execution itself, if it ended so that it can go on.
    pub(crate) redrivable: Option<Box<engine::Execution>>,
}

/// The status of an execution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Status {
    Running,
    Succeeded,
    Failed,
    TimedOut,
    Aborted,
    PendingRedrive,
}

/// What others than the execution itself have to tell it.
#[derive(Debug, Default)]
struct Mailbox {
    events: Mutex<VecDeque<Event>>,
    arrived: Notify,
}

impl Execution {
    pub(crate) fn new(about: About) -> Self {
        Self {
            about,
            progress: Mutex::default(),
            mailbox: Mailbox::default(),
            ended: Notify::new(),
        }
    }

    pub(crate) fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where it stands among others in time: by its end if it has ended, else by when it began
    /// to run.
    pub(crate) fn order(&self) -> (Timestamp, u64) {
        let progress = self.progress();
        let at = progress.stopped().or(progress.redriven).unwrap_or(self.about.started);
        (at, self.about.number)
    }

    /// Takes note that it has ended.
    pub(crate) fn end(&self, at: Timestamp, outcome: Outcome) {
        self.progress().end = Some((at, outcome));
        self.ended.notify_waiters();
    }

    /// Waits until it has ended, and gives when and how.
    pub(crate) async fn outcome(&self) -> (Timestamp, Outcome) {
        loop {
            let ended = self.ended.notified();
            if let Some(end) = self.progress().end.clone() {
                return end;
            }
            ended.await;
        }
    }

    /// Tells it that something happened.
    pub(crate) fn tell(&self, event: Event) {
        self.mailbox.events().push_back(event);
        self.mailbox.arrived.notify_one();
    }

    /// What it was told and has not taken yet.
    pub(crate) fn try_receive(&self) -> Option<Event> {
        self.mailbox.events().pop_front()
    }

    /// Waits until it is told something; there is one who waits, at the most.
    pub(crate) async fn receive(&self) -> Event {
        loop {
            match self.try_receive() {
                Some(event) => return event,
                None => self.mailbox.arrived.notified().await,
            }
        }
    }
}

impl Progress {
    /// The number of the next attempt of a state: the first one is 0.
    pub(crate) fn next_attempt(&mut self, state: &Arc<str>) -> u64 {
        let attempts = self.attempts.entry(Arc::clone(state)).or_default();
        *attempts += 1;
        *attempts - 1
    }

    pub(crate) fn status(&self) -> Status {
        match &self.end {
            None => Status::Running,
            Some((_, Outcome::Succeeded { .. })) => Status::Succeeded,
            Some((_, Outcome::Failed(_))) => Status::Failed,
            Some((_, Outcome::TimedOut(_))) => Status::TimedOut,
            Some((_, Outcome::Aborted(_))) => Status::Aborted,
        }
    }

    pub(crate) fn stopped(&self) -> Option<Timestamp> {
        self.end.as_ref().map(|(at, _)| *at)
    }
}

impl Mailbox {
    fn events(&self) -> MutexGuard<'_, VecDeque<Event>> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
