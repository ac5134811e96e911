//! Executions that the server ended before: they are told what they were told, and go on.

use std::sync::Arc;

use jiff::Timestamp;
use statewright_engine::{Event, Failure, Invocation, Json, ObjectRequest, Outcome};

use super::Driver;
use crate::{api::store::Execution, mocks::Responses};

/// A task that is to be begun.
#[derive(Debug)]
pub(super) struct Pending {
    pub(super) asked: Asked,
    /// Its activity was there.
    pub(super) is_scheduled: bool,
    /// A worker has it already.
    pub(super) is_started: bool,
    /// What a service answered that has taken it over already.
    pub(super) submitted: Option<Json>,
}

#[derive(Debug)]
pub(super) enum Asked {
    Invocation { invocation: Invocation, mock: Option<Mock> },
    Objects(ObjectRequest),
}

/// What is answered to a task in place of a service.
#[derive(Debug)]
pub(super) struct Mock {
    pub(super) responses: Arc<Responses>,
    /// The number of the attempt.
    pub(super) attempt: u64,
}

impl Pending {
    pub(super) fn new(asked: Asked) -> Self {
        Self { asked, is_scheduled: false, is_started: false, submitted: None }
    }
}

impl Driver {
    /// Tells the execution what it was told before. Nothing is begun, as it may be over already.
    pub(in crate::api) fn replay(&mut self, at: Timestamp, event: Event) -> Option<Outcome> {
        self.pending.get_or_insert_default();
        self.write_history();
        self.take(at, event)
    }

    /// Takes note of an end that was told before.
    pub(in crate::api) fn replay_end(self, at: Timestamp, outcome: Outcome) -> Arc<Execution> {
        let execution = Arc::clone(&self.execution);
        self.end(at, outcome);
        execution
    }

    pub(in crate::api) fn execution(&self) -> &Arc<Execution> {
        &self.execution
    }

    /// Begins what was begun before and is not known to be over, and runs it until it ends.
    pub(in crate::api) async fn resume(mut self) -> Outcome {
        for (task, pending) in self.pending.take().unwrap_or_default() {
            self.begin(task, pending);
        }
        if self.is_to_stop {
            self.execution.tell(Event::Stopped { failure: Failure::default() });
        }
        self.run(&Event::Started, None).await
    }

    pub(super) fn note_pending(&mut self, event: &Event) {
        let Some(pending) = &mut self.pending else { return };
        match event {
            Event::TaskScheduled { task } => {
                if let Some(pending) = pending.get_mut(task) {
                    pending.is_scheduled = true;
                }
            }
            Event::TaskStarted { task, .. } => {
                if let Some(pending) = pending.get_mut(task) {
                    pending.is_started = true;
                }
            }
            Event::TaskSubmitted { task, output } => {
                if let Some(pending) = pending.get_mut(task) {
                    pending.submitted = Some(output.clone());
                }
            }
            Event::TaskNotScheduled { task }
            | Event::TaskSucceeded { task, .. }
            | Event::TaskFailed { task, .. }
            | Event::ObjectsAnswered { task, .. } => {
                pending.remove(task);
            }
            Event::TimerFired { timer } => {
                let timer = *timer;
                self.forget_timer(timer);
            }
            Event::TaskHeartbeat { .. }
            | Event::Started
            | Event::MapRunUpdated { .. }
            | Event::Stopped { .. }
            | Event::Redriven => {}
        }
    }
}
