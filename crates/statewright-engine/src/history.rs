//! What happens in an execution, as AWS records it.

mod api;

use std::sync::Arc;

use jiff::Timestamp;

use crate::{Data, Failure, Json, Object, Resource};

/// An event in the history of an execution.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryEvent {
    /// Its number: 1, 2, 3, …
    pub id: u64,
    /// The event before it, in its branch of the execution.
    pub previous_id: u64,
    /// When it happened.
    pub timestamp: Timestamp,
    /// What happened.
    pub details: EventDetails,
}

/// What happened in an execution.
///
/// The text of inputs and outputs is made when somebody reads it ([`HistoryEvent::to_api_json`]).
#[derive(Clone, Debug, PartialEq)]
pub enum EventDetails {
    /// The execution began.
    ExecutionStarted {
        /// Its input.
        input: Data,
        /// The role of the state machine.
        role_arn: Arc<str>,
    },
    /// The execution ended as it should.
    ExecutionSucceeded {
        /// Its output.
        output: Json,
    },
    /// The execution failed.
    ExecutionFailed(Failure),
    /// The execution took too long.
    ExecutionTimedOut(Failure),
    /// The execution was stopped.
    ExecutionAborted(Failure),
    /// The execution goes on where it failed.
    ExecutionRedriven {
        /// How often that was so, this time included.
        redrive_count: u64,
    },
    /// A state was entered.
    StateEntered {
        /// Its type.
        state_type: &'static str,
        /// Its name.
        name: Arc<str>,
        /// What it was given.
        input: Data,
    },
    /// A state was left.
    StateExited {
        /// Its type.
        state_type: &'static str,
        /// Its name.
        name: Arc<str>,
        /// What it passed on.
        output: Json,
        /// The variables that it assigned, if it has an Assign.
        assigned: Option<Object>,
    },
    /// A state was given up, because another branch failed.
    StateAborted {
        /// Its type.
        state_type: &'static str,
    },
    /// The work of a Task state.
    Task {
        /// What does it.
        resource: Resource,
        /// What happened to it.
        step: TaskStep,
    },
    /// An expression of a state failed.
    EvaluationFailed {
        /// With what.
        failure: Failure,
        /// The field that it stands in.
        location: Option<Arc<str>>,
        /// The name of the state.
        state: Arc<str>,
    },
    /// The branches of a Parallel state began.
    ParallelStateStarted,
    /// All branches of a Parallel state are done.
    ParallelStateSucceeded,
    /// A branch of a Parallel state failed.
    ParallelStateFailed,
    /// A Map state began with its items.
    MapStateStarted {
        /// How many there are; 0 where they are still to be read.
        length: usize,
    },
    /// All items of a Map state are done.
    MapStateSucceeded,
    /// A Map state failed.
    MapStateFailed,
    /// Something happened to one item of a Map state.
    MapIteration {
        /// What.
        step: IterationStep,
        /// The name of the Map state.
        name: Arc<str>,
        /// The number of the item, from 0.
        index: usize,
    },
    /// The child executions of a Distributed Map began.
    MapRunStarted {
        /// The ARN of the Map Run.
        map_run_arn: Arc<str>,
    },
    /// A Map Run is done.
    MapRunSucceeded,
    /// A Map Run failed.
    MapRunFailed(Failure),
    /// A Map Run goes on where it failed.
    MapRunRedriven {
        /// The ARN of the Map Run.
        map_run_arn: Arc<str>,
        /// How often that was so.
        redrive_count: u64,
    },
}

impl EventDetails {
    /// The data that it tells. Events share what is passed on unchanged.
    #[must_use]
    pub fn data(&self) -> Option<&Json> {
        match self {
            Self::ExecutionStarted { input, .. } | Self::StateEntered { input, .. } => {
                Some(input.json())
            }
            Self::ExecutionSucceeded { output } | Self::StateExited { output, .. } => Some(output),
            Self::Task { step, .. } => match step {
                TaskStep::Scheduled(scheduled) => Some(&scheduled.input),
                TaskStep::Submitted { output } | TaskStep::Succeeded { output } => Some(output),
                TaskStep::Started { .. } | TaskStep::Failed(_) | TaskStep::TimedOut(_) => None,
            },
            _ => None,
        }
    }
}

/// What happened to the work of a Task state.
#[derive(Clone, Debug, PartialEq)]
pub enum TaskStep {
    /// It is to be done.
    Scheduled(Box<Scheduled>),
    /// It is being done.
    Started {
        /// The worker who does it, for an activity.
        worker_name: Option<Arc<str>>,
    },
    /// It was handed over to who will report its end.
    Submitted {
        /// The answer of the service.
        output: Json,
    },
    /// It is done.
    Succeeded {
        /// The result.
        output: Json,
    },
    /// It failed.
    Failed(Failure),
    /// It took too long.
    TimedOut(Failure),
}

/// Work that is to be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheduled {
    /// What it is given.
    pub input: Json,
    /// The ARN of the state machine, in whose region it is done.
    pub state_machine_arn: Arc<str>,
    /// How long it may take, if the state says so.
    pub timeout_seconds: Option<u64>,
    /// How long it may be silent, if the state says so.
    pub heartbeat_seconds: Option<u64>,
    /// The role in whose name it is done, if it is another than that of the state machine.
    pub role_arn: Option<Arc<str>>,
}

/// What happened to an item of a Map state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IterationStep {
    /// Its iteration began.
    Started,
    /// Its iteration is done.
    Succeeded,
    /// Its iteration failed.
    Failed,
    /// Its iteration was given up, because another one failed.
    Aborted,
}
