//! The API of Step Functions, for any of AWS's SDKs: the operations, and what they know of.
//!
//! [`operation`] is the list of the operations, each of which has a file in `operations`.
//! [`model`] has the constraints on what they take, [`store`] what they know, and [`error`] what
//! they answer when something is wrong. [`http`] is how requests come in.

mod account;
mod activities;
mod arn;
mod configuration;
mod definition;
mod deploy;
mod driver;
mod error;
mod execution;
#[cfg(test)]
mod fuzz;
mod history;
mod http;
mod jackson;
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

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use account::Account;
pub use http::{Server, ServerOptions};

use activities::Activities;
use error::Error;
use store::Store;
use tokens::Tokens;

use crate::{Services, mocks::Mocks};

/// The Step Functions of one account in one region.
#[derive(Debug)]
pub struct Api {
    account: Account,
    mocks: Mocks,
    wait_time_scale: f64,
    services: Arc<Services>,
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
}

impl Default for ApiOptions {
    fn default() -> Self {
        Self {
            account: Account::default(),
            mocks: Mocks::default(),
            wait_time_scale: 1.0,
            services: Services::default(),
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
        let ApiOptions { account, mocks, wait_time_scale, services } = options;
        Self {
            account,
            mocks,
            wait_time_scale,
            services: Arc::new(services),
            store: Mutex::default(),
            activities: Activities::default(),
            tokens: Tokens::default(),
        }
    }

    fn account(&self) -> &Account {
        &self.account
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
    // Most answers fit into this, and grow no more.
    let mut body = Vec::with_capacity(1024);
    serde_json::to_writer(&mut body, response)
        .map_err(|error| Error::serialization(error.to_string()))?;
    Ok(body)
}

/// The answer of an operation that has nothing to tell.
fn done() -> Answer {
    Ok(b"{}".to_vec())
}
