//! Runs state machines as AWS Step Functions does, event for event.
//!
//! The engine is a state machine without I/O: it touches no file, socket, clock or thread.
//! An [`Execution`] is told what happened ([`Event`], and when) and answers with what is to
//! be done ([`Command`]); a *driver* does it. The same events in give the same history out,
//! to the byte. [`simulate`](simulate()) is the driver in virtual time, in which a wait of a
//! year takes no time:
//!
//! ```
//! use serde_json::json;
//! use statewright_asl::StateMachine;
//! use statewright_engine::{Data, Outcome, Start, simulate};
//!
//! let machine = StateMachine::parse(
//!     r#"{"StartAt": "Nap", "States": {
//!         "Nap": {"Type": "Wait", "Seconds": 31536000, "Next": "Work"},
//!         "Work": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:Work", "End": true}
//!     }}"#,
//! )?;
//! let run = simulate(machine, Start::local(Data::from(json!(20))), |task| {
//!     Ok(json!(task.input.value().as_i64().unwrap_or(0) + 1))
//! })?;
//! assert_eq!(run.outcome, Outcome::Succeeded { output: Data::from(json!(21)) });
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
#[cfg_attr(not(test), expect(dead_code, reason = "the execution comes to use it"))]
mod intrinsic;
mod java;
mod json;
mod limits;
#[cfg_attr(not(test), expect(dead_code, reason = "the execution comes to use it"))]
mod path;
mod retry;
mod simulate;
mod state;
mod supported;

pub use context::Start;
pub use data::{Data, NotJson};
pub use event::{Command, Event, Invocation, Outcome, TaskId, TimerId};
pub use execution::Execution;
pub use failure::{Failure, error_names};
pub use history::{EventDetails, HistoryEvent};
pub use json::{Array, DEPTH_MAX, Json, NotJson as NotJsonText, Number, Object};
pub use limits::{HISTORY_EVENTS_MAX, PAYLOAD_BYTES_MAX};
pub use simulate::{Simulation, simulate};
pub use supported::check_supported;
