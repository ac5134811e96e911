//! What the server counts, for Prometheus and whoever else asks at `/metrics`.
//!
//! To count is to add to an atomic number: nothing is looked up by its name, and nothing is
//! formatted before somebody asks.

mod connections;
mod histogram;
mod page;

use std::{
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::{Duration, Instant},
};

use statewright_engine::{Event, Outcome};

use super::{operation::Operation, store::MachineType};
use connections::Connections;
use histogram::Histogram;

pub(super) use connections::Lost;
pub(super) use page::page;

/// The statuses of answers that are told apart; of all others there is one number.
const STATUSES: [u16; 12] = [200, 202, 204, 400, 404, 408, 413, 429, 431, 500, 501, 503];

/// How executions end, as the API has it.
const ENDS: [&str; 4] = ["SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"];

/// How long requests take, in seconds: that of a worker who asks for work takes a minute.
const REQUEST_SECONDS: &[f64] =
    &[0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0, 60.0];

/// How long executions take, in seconds.
const EXECUTION_SECONDS: &[f64] =
    &[0.001, 0.01, 0.1, 0.5, 1.0, 5.0, 10.0, 60.0, 300.0, 3600.0, 86_400.0];

/// What is counted.
#[derive(Debug)]
pub(super) struct Metrics {
    standard: Executions,
    express: Executions,
    /// By the number of the operation; then those of Lambda's, and those of no operation.
    requests: Vec<Requests>,
    pub(super) connections: Connections,
}

/// The executions of a type of state machines, without the children of Map Runs.
#[derive(Debug)]
struct Executions {
    started: AtomicU64,
    redriven: AtomicU64,
    running: AtomicU64,
    ended: [AtomicU64; ENDS.len()],
    seconds: Histogram,
}

#[derive(Debug)]
struct Requests {
    by_status: [AtomicU64; STATUSES.len()],
    others: AtomicU64,
    seconds: Histogram,
}

/// Which operation a request is about.
#[derive(Clone, Copy, Debug)]
pub(super) enum Called {
    Operation(&'static Operation),
    /// Invoke of Lambda.
    Invoke,
    /// There is no such operation.
    Unknown,
}

impl Default for Metrics {
    fn default() -> Self {
        let executions = || Executions {
            started: AtomicU64::new(0),
            redriven: AtomicU64::new(0),
            running: AtomicU64::new(0),
            ended: Default::default(),
            seconds: Histogram::new(EXECUTION_SECONDS),
        };
        let requests = || Requests {
            by_status: Default::default(),
            others: AtomicU64::new(0),
            seconds: Histogram::new(REQUEST_SECONDS),
        };
        let all = Operation::names().len() + 2;
        Self {
            standard: executions(),
            express: executions(),
            requests: std::iter::repeat_with(requests).take(all).collect(),
            connections: Connections::default(),
        }
    }
}

impl Metrics {
    /// An execution begins, or goes on.
    pub(super) fn begin(&self, machine_type: MachineType, first: &Event) -> Running<'_> {
        let executions = match machine_type {
            MachineType::Standard => &self.standard,
            MachineType::Express => &self.express,
        };
        match first {
            Event::Started => executions.started.fetch_add(1, Relaxed),
            _ => executions.redriven.fetch_add(1, Relaxed),
        };
        executions.running.fetch_add(1, Relaxed);
        Running { executions, began: Instant::now() }
    }

    /// A request was answered.
    pub(super) fn request(&self, called: Called, status: u16, took: Duration) {
        let number = match called {
            Called::Operation(operation) => operation.number(),
            Called::Invoke => self.requests.len() - 2,
            Called::Unknown => self.requests.len() - 1,
        };
        let requests = &self.requests[number];
        let index = STATUSES.iter().position(|known| *known == status);
        index.map_or(&requests.others, |index| &requests.by_status[index]).fetch_add(1, Relaxed);
        requests.seconds.observe(took);
    }
}

impl Called {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Operation(operation) => operation.name(),
            Self::Invoke => page::INVOKE,
            Self::Unknown => page::UNKNOWN,
        }
    }
}

/// An execution that runs. It runs no more when this is dropped, as when it is given up.
#[derive(Debug)]
pub(super) struct Running<'m> {
    executions: &'m Executions,
    began: Instant,
}

impl Running<'_> {
    /// It ended.
    pub(super) fn end(self, outcome: &Outcome) {
        let index = match outcome {
            Outcome::Succeeded { .. } => 0,
            Outcome::Failed(_) => 1,
            Outcome::TimedOut(_) => 2,
            Outcome::Aborted(_) => 3,
        };
        self.executions.ended[index].fetch_add(1, Relaxed);
        self.executions.seconds.observe(self.began.elapsed());
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.executions.running.fetch_sub(1, Relaxed);
    }
}
