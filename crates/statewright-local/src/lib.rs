//! Runs the state machines of a cloud assembly on this machine, with the real handlers, and
//! others with what stands in for services.
//!
//! [`Assembly::load`] reads what was synthesized; [`Lambda`] starts the functions' processes
//! and is the Runtime API that they ask for work; [`Services`] is whatever does the work of tasks;
//! [`run`](run()) drives the engine with these, in real or virtual time. What came of it can be
//! looked at as [`Visit`]s, and as a [`page`].
//!
//! Only the assembly is known here, never the constructs or the handlers that it was made of.

#![deny(missing_docs)]

mod api;
mod assembly;
mod duration;
mod error;
mod lambda;
pub mod mocks;
mod page;
mod process;
mod run;
mod services;
mod visits;

pub use api::{
    Account, Api, ApiOptions, Change, Deployed, Deployment, EventLog, Server, ServerOptions,
    gather_requests,
};
pub use assembly::{
    Assembly, AsyncInvoke, Code, Destination, Function, Logging, MANIFEST, Resource, StateMachine,
    manifest,
};
pub use duration::short_duration;
pub use error::Error;
pub use lambda::{Called, FunctionError, Lambda, Limit, LogLine, NotCalled, Program};
pub use page::page;
pub use process::Process;
pub use run::{ExecutionId, Finished, MAIN, Origin, Other, Progress, Time, run};
pub use services::{
    Answer, Begin, End, Endpoints, FunctionName, Known, Machine, Mocked, Needs, Objects, Place,
    Refusal, Request, Route, Services, Target,
};
pub use visits::{Visit, Visits, Within, visits};

/// The engine, whose types are a part of what is said here.
pub use statewright_engine as engine;
