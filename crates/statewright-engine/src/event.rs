use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    Failure, HistoryEvent, Json, MachineType, ObjectRequest, ObjectResponse, Resource,
    random::Random,
};

/// What happened to an execution: what a driver tells it, and what it is stored as.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub enum Event {
    /// It is to begin.
    Started,
    /// The activity of a task is there: a worker can take it. Where it goes without saying, it need
    /// not be said.
    TaskScheduled {
        /// Which task.
        task: TaskId,
    },
    /// The activity of a task is not there.
    TaskNotScheduled {
        /// Which task.
        task: TaskId,
    },
    /// A worker took a task of an activity.
    TaskStarted {
        /// Which task.
        task: TaskId,
        /// What the worker calls itself.
        worker_name: Option<Arc<str>>,
    },
    /// A service took over what a task asked of it, for a task that waits for more than the
    /// answer.
    TaskSubmitted {
        /// Which task.
        task: TaskId,
        /// What the service answered.
        output: Json,
    },
    /// A task that it had invoked is done.
    TaskSucceeded {
        /// Which task.
        task: TaskId,
        /// What the task answered.
        output: Json,
    },
    /// A task that it had invoked failed.
    TaskFailed {
        /// Which task.
        task: TaskId,
        /// The error that the task failed with.
        failure: Failure,
    },
    /// A worker is still at a task.
    TaskHeartbeat {
        /// Which task.
        task: TaskId,
    },
    /// A store of objects answered.
    ObjectsAnswered {
        /// Which request.
        task: TaskId,
        /// What it answered.
        response: Result<ObjectResponse, Failure>,
    },
    /// A timer that it had started is over.
    TimerFired {
        /// Which timer.
        timer: TimerId,
    },
    /// Somebody wants a Map Run to go on with other settings: the API's UpdateMapRun.
    MapRunUpdated {
        /// The ARN of the Map Run.
        arn: Arc<str>,
        /// What is to change.
        update: MapRunUpdate,
    },
    /// Somebody wants it to end: the API's StopExecution.
    Stopped {
        /// The error to be noted in the history.
        failure: Failure,
    },
    /// Somebody wants it to go on where it failed: the API's RedriveExecution.
    Redriven,
}

impl Event {
    /// The task that it is about.
    #[must_use]
    pub fn task(&self) -> Option<TaskId> {
        match self {
            Self::TaskScheduled { task }
            | Self::TaskNotScheduled { task }
            | Self::TaskStarted { task, .. }
            | Self::TaskSubmitted { task, .. }
            | Self::TaskSucceeded { task, .. }
            | Self::TaskFailed { task, .. }
            | Self::TaskHeartbeat { task }
            | Self::ObjectsAnswered { task, .. } => Some(*task),
            Self::Started
            | Self::TimerFired { .. }
            | Self::MapRunUpdated { .. }
            | Self::Stopped { .. }
            | Self::Redriven => None,
        }
    }

    /// The same about another task, if it is about one.
    pub(crate) fn with_task(mut self, other: TaskId) -> Self {
        match &mut self {
            Self::TaskScheduled { task }
            | Self::TaskNotScheduled { task }
            | Self::TaskStarted { task, .. }
            | Self::TaskSubmitted { task, .. }
            | Self::TaskSucceeded { task, .. }
            | Self::TaskFailed { task, .. }
            | Self::TaskHeartbeat { task }
            | Self::ObjectsAnswered { task, .. } => *task = other,
            Self::Started
            | Self::TimerFired { .. }
            | Self::MapRunUpdated { .. }
            | Self::Stopped { .. }
            | Self::Redriven => {}
        }
        self
    }
}

/// What is to be done for an execution: what it asks of its driver.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Do the work of a Task state, and tell what came of it.
    Invoke(Invocation),
    /// Nobody waits for this task any more.
    CancelInvocation {
        /// Which task.
        task: TaskId,
    },
    /// Ask a store of objects.
    AskObjects {
        /// Which request: to be named in the answer.
        task: TaskId,
        /// What is asked.
        request: ObjectRequest,
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
    /// A Distributed Map began a Map Run, knows its items by now, has other settings, ended or
    /// goes on.
    NoteMapRun(MapRun),
    /// A Distributed Map began a child execution.
    StartChild(Child),
    /// A child execution that was over goes on with its Map Run.
    RedriveChild {
        /// Which child.
        child: ChildId,
        /// The Map Run that it belongs to.
        map_run_arn: Arc<str>,
        /// Which part of the work of that it does.
        unit: usize,
    },
    /// Add this to the history of a child execution.
    EmitChild {
        /// Which child.
        child: ChildId,
        /// The event.
        event: HistoryEvent,
    },
    /// A child execution is over.
    FinishChild {
        /// Which child.
        child: ChildId,
        /// How it ended.
        outcome: Outcome,
    },
    /// The execution is over.
    Finish(Outcome),
}

/// The work of a Task state that is to be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Invocation {
    /// Which task: to be named in the answer.
    pub task: TaskId,
    /// The name of the state.
    pub state: Arc<str>,
    /// What does it.
    pub resource: Resource,
    /// What that is given.
    pub input: Json,
    /// The task token, for who waits for it to come back.
    pub token: Option<Arc<str>>,
    /// The role in whose name it is done, if it is another than that of the state machine.
    pub role_arn: Option<Arc<str>>,
}

/// A Map Run: the child executions of a Distributed Map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapRun {
    /// Its ARN.
    pub arn: Arc<str>,
    /// The ARN of the execution that began it, which may be a child of another Map Run.
    pub execution_arn: Arc<str>,
    /// The ARN of what its children run: that of the state machine, with the label of the Map.
    pub state_machine_arn: Arc<str>,
    /// How far it is.
    pub status: MapRunStatus,
    /// Which redrive of the execution it went on with last; 0 if it did with none.
    pub redrives: u64,
    /// How many children run at a time; 0 for as many as there may be.
    pub max_concurrency: u64,
    /// How many items may fail; all, if nothing is said.
    pub tolerated_failure_count: Option<u64>,
    /// How many of a hundred items may fail; all, if nothing is said.
    pub tolerated_failure_percentage: Option<f64>,
    /// How many items it has, as far as that is known.
    pub items: usize,
    /// How many children those make.
    pub children: usize,
}

/// How far a Map Run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MapRunStatus {
    /// It runs.
    Running,
    /// All is done, and no more failed than may.
    Succeeded,
    /// Too much failed, or what it works on cannot be read or written.
    Failed,
    /// It was given up with what it is a part of.
    Aborted,
}

/// What is to change of a Map Run that runs; what is nothing stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct MapRunUpdate {
    /// How many children run at a time; 0 for as many as there may be.
    pub max_concurrency: Option<u64>,
    /// How many items may fail.
    pub tolerated_failure_count: Option<u64>,
    /// How many of a hundred items may fail.
    pub tolerated_failure_percentage: Option<f64>,
}

impl MapRunUpdate {
    /// Changes what is told of a Map Run.
    pub fn apply(self, run: &mut MapRun) {
        if let Some(concurrency) = self.max_concurrency {
            run.max_concurrency = concurrency;
        }
        run.tolerated_failure_count = self.tolerated_failure_count.or(run.tolerated_failure_count);
        run.tolerated_failure_percentage =
            self.tolerated_failure_percentage.or(run.tolerated_failure_percentage);
    }
}

/// An execution that a Distributed Map began.
#[derive(Clone, Debug, PartialEq)]
pub struct Child {
    /// Which child, unique in its execution.
    pub id: ChildId,
    /// Its ARN.
    pub arn: Arc<str>,
    /// The ARN of what it runs.
    pub state_machine_arn: Arc<str>,
    /// What kind of execution it is.
    pub machine_type: MachineType,
    /// Its name.
    pub name: Arc<str>,
    /// The Map Run that it belongs to.
    pub map_run_arn: Arc<str>,
    /// What it was given.
    pub input: Json,
    /// How many items that are.
    pub items: usize,
    /// Which part of the work of the Map Run it does.
    pub unit: usize,
}

/// One attempt at the work of a Task state, unique in its execution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
pub struct TaskId(pub u64);

impl TaskId {
    /// A UUID that belongs to this task of an execution with this seed: the same each time, and
    /// none that the execution itself makes.
    #[must_use]
    pub fn uuid(self, seed: u64) -> String {
        Random::new(Random::new(seed).bits() ^ self.0.rotate_left(32)).uuid()
    }
}

/// A timer, unique in its execution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
pub struct TimerId(pub u64);

/// A child execution, unique in the execution that began it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ChildId(pub u64);

/// How an execution ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// As it should.
    Succeeded {
        /// What the last state passed on.
        output: Json,
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

    /// What the last state passed on, if it succeeded.
    #[must_use]
    pub fn output(&self) -> Option<&Json> {
        match self {
            Self::Succeeded { output } => Some(output),
            Self::Failed(_) | Self::TimedOut(_) | Self::Aborted(_) => None,
        }
    }

    /// What it failed with, if it did not succeed.
    #[must_use]
    pub fn failure(&self) -> Option<&Failure> {
        match self {
            Self::Succeeded { .. } => None,
            Self::Failed(failure) | Self::TimedOut(failure) | Self::Aborted(failure) => {
                Some(failure)
            }
        }
    }
}
