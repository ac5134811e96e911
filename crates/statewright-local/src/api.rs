//! The API of Step Functions, for any of AWS's SDKs: the operations, and what they know of.
//!
//! [`operation`] is the list of the operations, each of which has a file in `operations`.
//! [`model`] has the constraints on what they take, [`store`] what they know, and [`error`] what
//! they answer when something is wrong. [`http`] is how requests come in, [`metrics`] what is counted
//! on the way, and [`event_log`] what state machines want to be logged.

mod account;
mod activities;
mod arn;
mod configuration;
mod definition;
mod deploy;
mod driver;
mod error;
mod event_log;
mod execution;
mod history;
mod http;
mod jackson;
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

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use account::Account;
pub use deploy::{Change, Deployed, Deployment};
pub use event_log::EventLog;
pub use http::{Server, ServerOptions};

use activities::Activities;
use error::Error;
use metrics::Metrics;
use store::Store;
use tokens::Tokens;

use crate::{Services, mocks::Mocks};

/// The Step Functions of one account in one region.
#[derive(Debug)]
pub struct Api {
    account: Account,
    mocks: Mocks,
    wait_time_scale: f64,
    /// Others after each deployment.
    services: RwLock<Arc<Services>>,
    event_log: Option<EventLog>,
    metrics: Metrics,
    store: Mutex<Store>,
    activities: Activities,
    tokens: Tokens,
}

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
    /// Step Functions without any state machine.
    #[must_use]
    pub fn new(options: ApiOptions) -> Self {
        let ApiOptions { account, mocks, wait_time_scale, services, event_log } = options;
        Self {
            account,
            mocks,
            wait_time_scale,
            services: RwLock::new(Arc::new(services)),
            event_log,
            metrics: Metrics::default(),
            store: Mutex::default(),
            activities: Activities::default(),
            tokens: Tokens::default(),
        }
    }

    fn account(&self) -> &Account {
        &self.account
    }

    /// What does the work of tasks now.
    fn services(&self) -> Arc<Services> {
        Arc::clone(&self.services.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Nothing is left half changed by a panic: records are changed whole.
    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The body of an answer.
type Answer = Result<Vec<u8>, Error>;

/// What an operation takes, of a request that the model has nothing against.
fn read<'a, T: Deserialize<'a>>(request: &'a Value) -> Result<T, Error> {
    T::deserialize(request).map_err(|error| Error::serialization(error.to_string()))
}

fn answer(response: &impl Serialize) -> Answer {
    serde_json::to_vec(response).map_err(|error| Error::serialization(error.to_string()))
}

/// The answer of an operation that has nothing to tell.
fn done() -> Answer {
    Ok(b"{}".to_vec())
}
