use jiff::Timestamp;

use crate::{Data, Failure, HistoryEvent};

/// What happened to an execution: what a driver tells it.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// It is to begin.
    Started,
    /// A task that it had invoked is done.
    TaskSucceeded {
        /// Which task.
        task: TaskId,
        /// What the task answered.
        output: Data,
    },
    /// A task that it had invoked failed.
    TaskFailed {
        /// Which task.
        task: TaskId,
        /// The error that the task failed with.
        failure: Failure,
    },
    /// A timer that it had started is over.
    TimerFired {
        /// Which timer.
        timer: TimerId,
    },
    /// Somebody wants it to end: the API's StopExecution.
    Stopped {
        /// The error to be noted in the history.
        failure: Failure,
    },
}

/// What is to be done for an execution: what it asks of its driver.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Invoke a function, and tell what came of it.
    Invoke(Invocation),
    /// Nobody waits for this task any more.
    CancelInvocation {
        /// Which task.
        task: TaskId,
    },
    /// Tell when it is this time.
    StartTimer {
        /// Which timer.
        timer: TimerId,
        /// When it fires.
        at: Timestamp,
    },
    /// Nobody waits for this timer any more.
    CancelTimer {
        /// Which timer.
        timer: TimerId,
    },
    /// Add this to the history.
    Emit(HistoryEvent),
    /// The execution is over.
    Finish(Outcome),
}

/// A function that is to be invoked for a Task state.
#[derive(Clone, Debug, PartialEq)]
pub struct Invocation {
    /// Which task: to be named in the answer.
    pub task: TaskId,
    /// The name of the state.
    pub state: String,
    /// What is invoked: the `Resource` of the state.
    pub resource: String,
    /// What it is given.
    pub input: Data,
}

/// One attempt at the work of a Task state, unique in its execution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TaskId(pub(crate) u64);

/// A timer, unique in its execution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TimerId(pub(crate) u64);

/// How an execution ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// As it should.
    Succeeded {
        /// What the last state passed on.
        output: Data,
    },
    /// With an error that nothing caught, or in a Fail state.
    Failed(Failure),
    /// It took longer than the `TimeoutSeconds` of its state machine.
    TimedOut(Failure),
    /// It was stopped.
    Aborted(Failure),
}

impl Outcome {
    /// The status that the API gives to an execution which ended so.
    #[must_use]
    pub fn status(&self) -> &'static str {
        match self {
            Self::Succeeded { .. } => "SUCCEEDED",
            Self::Failed(_) => "FAILED",
            Self::TimedOut(_) => "TIMED_OUT",
            Self::Aborted(_) => "ABORTED",
        }
    }
}
