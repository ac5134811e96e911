use std::{
    collections::VecDeque,
    convert::Infallible,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use statewright_engine::{self as engine, Data, Event, HistoryEvent, Outcome, TaskId};
use tokio::sync::Notify;

use super::{History, MachineType, MapRun, Revision};
use crate::{
    api::{
        error::Error,
        journal::{Journal, Record},
    },
    mocks::Case,
};

/// An execution of a state machine.
#[derive(Debug)]
pub(crate) struct Execution {
    /// What does not change.
    pub(crate) about: About,
    progress: Mutex<Progress>,
    mailbox: Mailbox,
    ends_with_state: AtomicBool,
    ended: Notify,
    /// Where it is kept what it is told, if it is.
    journal: Option<Arc<Journal>>,
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
    /// What all that is random in it begins with.
    pub(crate) seed: u64,
    /// The task that started it, and the number of the execution of that.
    pub(crate) started_by: Option<(u64, TaskId)>,
    /// How many executions wait for it, the first for the second and so on.
    pub(crate) waiting: u32,
}

impl About {
    /// What its engine is told of it.
    pub(crate) fn start(&self) -> engine::Start {
        engine::Start {
            input: self.input.clone(),
            at: self.started,
            execution_arn: Arc::clone(&self.arn),
            execution_name: Arc::clone(&self.name),
            state_machine_arn: Arc::clone(&self.state_machine_arn),
            state_machine_name: Arc::clone(&self.machine),
            role_arn: Arc::clone(&self.revision.role_arn),
            machine_type: match self.machine_type {
                MachineType::Standard => engine::MachineType::Standard,
                MachineType::Express => engine::MachineType::Express,
            },
            seed: self.seed,
            interleaving: engine::Interleaving::InOrder,
        }
    }

    /// Its engine, before it begins.
    pub(crate) fn engine(&self) -> Box<engine::Execution> {
        let program = Arc::clone(&self.revision.definition.program);
        Box::new(engine::Execution::new(program, self.start()))
    }

    /// Its history after it was told this.
    pub(crate) fn history(&self, told: Vec<(Timestamp, Event)>) -> Vec<HistoryEvent> {
        let program = Arc::clone(&self.revision.definition.program);
        engine::Execution::history(program, self.start(), told)
    }
}

/// A test case with its name.
pub(crate) type NamedCase = (Arc<str>, Arc<Case>);

/// How far an execution is.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    pub(crate) history: History,
    /// When it ended and how, if it did.
    pub(crate) end: Option<(Timestamp, Outcome)>,
    pub(crate) redrives: u64,
    pub(crate) redriven: Option<Timestamp>,
    /// The tokens of the latest requests by which it went on, and when that was.
    pub(crate) redrive_tokens: Vec<(Box<str>, Timestamp)>,
    /// How often each state called that is answered to in place of a service: a few, which are
    /// found quicker without any order.
    attempts: Vec<(Arc<str>, u64)>,
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

/// What an execution is told, and when that was.
#[derive(Debug, Default)]
struct Mailbox {
    events: Mutex<VecDeque<(Timestamp, Event)>>,
    arrived: Notify,
}

/// How long to wait before what could not be written is tried again.
pub(crate) const RETRY: Duration = Duration::from_secs(1);

impl Execution {
    pub(crate) fn new(about: About, journal: Option<Arc<Journal>>) -> Self {
        if let Some(journal) = &journal {
            journal.know(about.number);
        }
        Self {
            about,
            progress: Mutex::default(),
            mailbox: Mailbox::default(),
            ends_with_state: AtomicBool::new(false),
            ended: Notify::new(),
            journal,
        }
    }

    pub(crate) fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where it stands among others in time.
    pub(crate) fn order(&self) -> (Timestamp, u64) {
        self.progress().order(&self.about)
    }

    /// It is to be stopped before it goes on to another state.
    pub(crate) fn end_with_state(&self) {
        self.ends_with_state.store(true, Relaxed);
    }

    pub(crate) fn ends_with_state(&self) -> bool {
        self.ends_with_state.load(Relaxed)
    }

    /// Takes note that it has ended.
    pub(crate) fn end(&self, at: Timestamp, outcome: Outcome) {
        self.progress().end = Some((at, outcome));
        // Nothing is told that comes too late, and ended executions are many.
        *self.mailbox.events() = VecDeque::new();
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

    /// Tells it that something happened. It is the order in which it is told that counts, here
    /// and in the journal.
    pub(crate) fn tell(&self, event: Event) {
        let Ok(_) = self.hear::<Infallible>(event, |journal, record| {
            journal.append(&record);
            Ok(())
        });
    }

    /// Tells it what a client will be told is accepted, and gives when that was.
    pub(crate) fn accept(&self, event: Event) -> Result<Timestamp, Error> {
        self.hear(event, |journal, record| journal.write(&[record]))
    }

    /// The same of a request to go on where it failed, which may have a token.
    pub(crate) fn accept_redrive(&self, token: Option<&str>) -> Result<Timestamp, Error> {
        self.hear(Event::Redriven, |journal, record| journal.write(&[record.by_request(token)]))
    }

    fn hear<E>(
        &self,
        event: Event,
        keep: impl FnOnce(&Journal, Record<'_>) -> Result<(), E>,
    ) -> Result<Timestamp, E> {
        let mut events = self.mailbox.events();
        let at = Timestamp::now();
        if let Some(journal) = &self.journal {
            keep(journal, Record::event(self.about.number, at, &event))?;
        }
        events.push_back((at, event));
        drop(events);
        self.mailbox.arrived.notify_one();
        Ok(at)
    }

    /// Writes its history so far, to which is to be added what its engine tells from now on.
    pub(crate) fn write_history(&self) {
        self.progress().history.write(&self.about);
    }

    /// What it was told and has not been given yet.
    pub(crate) fn told(&self) -> Option<(Timestamp, Event)> {
        self.mailbox.events().pop_front()
    }

    /// Waits until it is told something; there is one who waits, at the most.
    pub(crate) async fn receive(&self) -> (Timestamp, Event) {
        loop {
            match self.told() {
                Some(told) => return told,
                None => self.mailbox.arrived.notified().await,
            }
        }
    }

    /// Waits until all that it was told is written: nothing is done for it, and nothing told of
    /// it, that could be forgotten. Where nothing can be written, it does not go on.
    pub(crate) async fn kept(&self) {
        let Some(journal) = &self.journal else { return };
        while journal.commit().is_err() {
            tokio::time::sleep(RETRY).await;
        }
    }
}

impl Drop for Execution {
    fn drop(&mut self) {
        if let Some(journal) = &self.journal {
            journal.forget(self.about.number);
        }
    }
}

impl Progress {
    /// The number of the next attempt of a state: the first one is 0.
    pub(crate) fn next_attempt(&mut self, state: &Arc<str>) -> u64 {
        match self.attempts.iter_mut().find(|(known, _)| known == state) {
            Some((_, attempts)) => {
                *attempts += 1;
                *attempts - 1
            }
            None => {
                self.attempts.push((Arc::clone(state), 1));
                0
            }
        }
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

    /// Where its execution stands among others in time: by its end if it has ended, else by when it
    /// began to run.
    pub(crate) fn order(&self, about: &About) -> (Timestamp, u64) {
        let at = self.stopped().or(self.redriven).unwrap_or(about.started);
        (at, about.number)
    }

    pub(crate) fn stopped(&self) -> Option<Timestamp> {
        self.end.as_ref().map(|(at, _)| *at)
    }
}

impl Mailbox {
    fn events(&self) -> MutexGuard<'_, VecDeque<(Timestamp, Event)>> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
