//! Runs state machines as AWS Step Functions does, event for event.
//!
//! The engine is a state machine without I/O: it touches no file, socket, clock or thread.
//! An [`Execution`] of a [`Program`] is told what happened ([`Event`], and when) and answers
//! with what is to be done ([`Command`]); a *driver* does it. The same events in give the same
//! history out, to the byte. [`simulate`](simulate()) is the driver in virtual time, in which a
//! wait of a year takes no time:
//!
//! ```
//! use statewright_asl::StateMachine;
//! use statewright_engine::{Invocation, Json, Outcome, Program, Start, simulate};
//!
//! let machine = StateMachine::parse(
//!     r#"{"StartAt": "Nap", "States": {
//!         "Nap": {"Type": "Wait", "Seconds": 31536000, "Next": "Work"},
//!         "Work": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:Work", "End": true}
//!     }}"#,
//! )?;
//! let start = Start::local(Json::from(20_i64));
//! let run = simulate(Program::new(&machine)?, start, |task: &Invocation| {
//!     Ok(Json::from(task.input.as_i64().unwrap_or(0) + 1))
//! });
//! assert_eq!(run.outcome, Outcome::Succeeded { output: Json::from(21_i64) });
//! # Ok::<(), statewright_asl::Diagnostics>(())
//! ```

#![deny(missing_docs)]

mod context;
mod data;
mod data_flow;
mod event;
mod execution;
mod failure;
mod history;
mod inspect;
mod intrinsic;
mod item_batcher;
mod item_reader;
mod java;
mod json;
mod jsonata;
mod limits;
mod objects;
mod path;
mod program;
mod random;
mod resource;
mod result_writer;
mod retry;
mod scope;
mod simulate;
mod state;

pub use context::{Interleaving, MachineType, Start};
pub use data::Data;
pub use event::{
    Child, ChildId, Command, Event, Invocation, MapRun, MapRunStatus, MapRunUpdate, Outcome,
    TaskId, TimerId,
};
pub use execution::Execution;
pub use failure::{Failure, error_names};
pub use history::{EventDetails, HistoryEvent, IterationStep, Scheduled, TaskStep};
pub use inspect::{Trial, Tried, TriedEnd};
pub use json::{Array, DEPTH_MAX, Json, NotJson, Number, Object, quote};
pub use limits::{HISTORY_EVENTS_MAX, PAYLOAD_BYTES_MAX};
pub use objects::{ObjectRequest, ObjectResponse};
pub use program::Program;
pub use resource::{Pattern, Resource};
pub use simulate::{SimulatedChild, Simulation, World, simulate};
