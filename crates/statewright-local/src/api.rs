//! The API of Step Functions, for any of AWS's SDKs: the operations, and what they know of.
//!
//! [`operation`] is the list of the operations, each of which has a file in `operations`.
//! [`model`] has the constraints on what they take, [`store`] what they know, [`journal`] what is
//! kept of it, and [`error`] what they answer when something is wrong. [`http`] is how requests
//! come in, [`metrics`] what is counted on the way, and [`event_log`] what state machines want to be
//! logged.

mod account;
mod activities;
mod answer;
mod arn;
mod configuration;
mod definition;
mod deploy;
mod driver;
mod error;
mod event_log;
mod execution;
#[cfg(test)]
mod fuzz;
mod history;
mod http;
mod included_data;
mod jackson;
mod journal;
mod metrics;
mod model;
mod name;
mod operation;
mod operations;
mod page;
mod redrive;
mod routing;
mod start;
mod store;
mod tags;
mod target;
mod test_state;
mod timestamp;
mod tokens;

use std::{
    convert::Infallible,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use serde::Deserialize;
use tokio::{sync::Semaphore, task::spawn_blocking};

pub use account::Account;
pub use deploy::{Change, Deployed, Deployment};
pub use event_log::EventLog;
pub use http::{Server, ServerOptions, gather_requests};

use activities::Activities;
use answer::{Answer, answer, done};
use driver::{Driver, STARTS_PER_TURN};
use error::Error;
use history::Histories;
use journal::Journal;
use metrics::Metrics;
use model::Value;
use store::Store;
use tokens::Tokens;

use crate::{
    Services,
    mocks::Mocks,
    services::{Current, Keeper, Kept},
};

/// The Step Functions of one account in one region.
#[derive(Debug)]
pub struct Api {
    account: Account,
    mocks: Mocks,
    wait_time_scale: f64,
    /// Others after each deployment.
    services: Current,
    event_log: Option<EventLog>,
    metrics: Metrics,
    store: Mutex<Store>,
    histories: Histories,
    activities: Activities,
    tokens: Tokens,
    /// For how many more executions there is room.
    room: Arc<Semaphore>,
    /// How many more tasks may start executions in this turn.
    starts: Semaphore,
    /// What was not done when the server before this ended, until it goes on.
    interrupted: Mutex<Interrupted>,
}

/// What was not done when a server ended.
#[derive(Debug, Default)]
struct Interrupted {
    executions: Vec<Driver>,
    /// Events on their way to functions, by their keys in the journal.
    events: Vec<(u64, Kept)>,
}

/// How many executions may run at a time if nothing else is said.
///
/// AWS's quota is ten times this, for all of an account.
///
/// Source: Step Functions Developer Guide, "Service quotas".
const RUNNING_MAX: usize = 100_000;

/// What Step Functions are like.
#[derive(Debug)]
pub struct ApiOptions {
    /// Whose they are.
    pub account: Account,
    /// What is answered in place of services.
    pub mocks: Mocks,
    /// How much of the time that states wait for they wait: 1 for all of it.
    pub wait_time_scale: f64,
    /// What does the work of tasks, besides activities and other executions.
    pub services: Services,
    /// How many executions may run at a time, without the children of Map Runs: more are
    /// refused with `ExecutionLimitExceeded`. 100,000, if nothing else is said.
    pub running_max: usize,
    /// How much data the histories of executions that ended may have together, in bytes: the
    /// earliest are forgotten. What they share counts once. 1 GiB, if nothing else is said.
    pub ended_bytes_max: usize,
    /// Where the events of histories are logged that a state machine's `loggingConfiguration`
    /// asks for; nowhere, if nothing is said.
    pub event_log: Option<EventLog>,
}

impl Default for ApiOptions {
    fn default() -> Self {
        Self {
            account: Account::default(),
            mocks: Mocks::default(),
            wait_time_scale: 1.0,
            services: Services::default(),
            running_max: RUNNING_MAX,
            ended_bytes_max: 1024 * 1024 * 1024,
            event_log: None,
        }
    }
}

impl Default for Api {
    fn default() -> Self {
        Self::new(ApiOptions::default())
    }
}

impl Api {
    /// Step Functions without any state machine. They are forgotten in the end.
    ///
    /// All that runs is kept, and of what has ended, the latest 10,000 executions with 1,000,000
    /// events and as much data between them as the options say.
    #[must_use]
    pub fn new(options: ApiOptions) -> Self {
        Self::with(options, None)
    }

    /// Step Functions as they were when those before them in this folder ended, however that
    /// came. What ran then, and events on their way to functions, go on when a [`Server`] serves
    /// them.
    ///
    /// What they accept is given to the operating system before they say so: the end of their
    /// process does it no harm, that of the machine may.
    ///
    /// # Errors
    ///
    /// The folder cannot be written to, another one uses it, or what is in it cannot be read.
    pub fn open(options: ApiOptions, folder: &Path) -> Result<Arc<Self>, crate::Error> {
        Journal::load(folder, |journal| Arc::new(Self::with(options, Some(journal))))
    }

    fn with(options: ApiOptions, journal: Option<Arc<Journal>>) -> Self {
        let ApiOptions {
            account,
            mocks,
            wait_time_scale,
            services,
            running_max,
            ended_bytes_max,
            event_log,
        } = options;
        let keeper = journal.clone().map(|journal| -> Arc<dyn Keeper> { journal });
        Self {
            account,
            mocks,
            wait_time_scale,
            services: Current::new(services, keeper),
            event_log,
            metrics: Metrics::default(),
            store: Mutex::new(Store::new(journal, ended_bytes_max)),
            histories: Histories::default(),
            activities: Activities::default(),
            tokens: Tokens::default(),
            room: Arc::new(Semaphore::new(running_max.min(Semaphore::MAX_PERMITS))),
            starts: Semaphore::new(STARTS_PER_TURN),
            interrupted: Mutex::default(),
        }
    }

    /// Lets go on what was not done when the server before this ended.
    fn resume(&self) {
        let Interrupted { executions, events } = std::mem::take(&mut *self.interrupted());
        for driver in executions {
            tokio::spawn(driver.resume());
        }
        self.services().resume(events);
    }

    /// Keeps the journal short, for as long as this is waited for.
    async fn compact(&self) -> Infallible {
        let journal = self.store().journal.clone();
        let Some(journal) = journal else { return std::future::pending().await };
        loop {
            journal.has_grown().await;
            let compacting = Arc::clone(&journal);
            let known = journal.known(&self.store());
            let compacted = match known {
                Ok(known) => spawn_blocking(move || compacting.compact(&known)).await,
                Err(error) => Ok(Err(error)),
            };
            match compacted {
                Ok(Ok(())) => {}
                Ok(Err(error)) => journal.is_not_shorter(&error),
                Err(error) => journal.is_not_shorter(&error),
            }
        }
    }

    fn interrupted(&self) -> MutexGuard<'_, Interrupted> {
        self.interrupted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn account(&self) -> &Account {
        &self.account
    }

    /// What does the work of tasks now.
    fn services(&self) -> Arc<Services> {
        self.services.get()
    }

    /// Nothing is left half changed by a panic: records are changed whole.
    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What an operation takes, of a request that the model has nothing against.
fn read<'a, T: Deserialize<'a>>(request: &'a Value<'_>) -> Result<T, Error> {
    T::deserialize(request).map_err(|error| Error::serialization(error.to_string()))
}
