//! Executions that tasks start: `states:startExecution` and its like.

use std::sync::Arc;

use statewright_engine::{
    Event, Failure, Invocation, MachineType, Outcome, Pattern, TaskId, error_names,
};

use super::{Begin, Driver, Origin, Progress};
use crate::{
    Request,
    services::{Asked, Describes, Service, StartedBy, describe, express_sync, failed, not_here},
};

/// How many executions there are in a run at the most, not counting those of Distributed Maps:
/// one that starts itself would never end.
const EXECUTIONS_MAX: usize = 10_000;

/// A task that waits for the end of an execution.
pub(super) struct Waiting {
    execution: usize,
    task: TaskId,
    describes: Describes,
}

impl<F: FnMut(Progress<'_>)> Driver<'_, F> {
    /// Starts an execution of a state machine for a task.
    pub(super) fn start_nested(
        &mut self,
        at: usize,
        invocation: &Invocation,
        arn: Option<Arc<str>>,
        request: &Request,
    ) {
        if let Err(failure) = self.try_start(at, invocation, arn, request) {
            self.answer(at, invocation.task, Err(failure));
        }
    }

    fn try_start(
        &mut self,
        at: usize,
        invocation: &Invocation,
        arn: Option<Arc<str>>,
        request: &Request,
    ) -> Result<(), Failure> {
        let task = invocation.task;
        let service = Service::of(&invocation.resource);
        let machine = arn.and_then(|arn| self.services.machines.get(&arn)).cloned();
        let Some(machine) = machine else {
            return Err(not_here(&invocation.state, "starts no state machine"));
        };
        let is_express = machine.machine_type == MachineType::Express;
        let pattern = invocation.resource.pattern();
        if is_express && matches!(pattern, Pattern::Sync { .. }) {
            let refusal = express_sync(&machine.arn).to_string();
            return Err(not_here(&invocation.state, &refusal));
        }
        if service == Service::SdkSync && !is_express {
            let message = "This operation is not supported by this type of state machine";
            return Err(service.failure("StateMachineTypeNotSupported", message, request));
        }
        let Asked { name, input } = service.asked(&invocation.input, request)?;
        if let Some(known) = self.named(&machine.arn, name.as_deref()) {
            let known = &self.executions[known];
            let arn = &known.start.execution_arn;
            if known.engine.is_over() || known.start.input != input {
                let message = format!("Execution Already Exists: '{arn}'");
                return Err(service.failure("ExecutionAlreadyExists", &message, request));
            }
            if pattern == Pattern::RequestResponse && service != Service::SdkSync {
                let started = service.started(&known.start, request);
                self.answer(at, task, Ok(started));
                return Ok(());
            }
        }
        if self.executions.len() >= EXECUTIONS_MAX {
            let cause = format!("There are {EXECUTIONS_MAX} executions already.");
            return Err(Failure::new(error_names::RUNTIME, cause));
        }
        let seed = self.random.u64(..);
        let begin = Begin {
            name: name.unwrap_or_else(|| self.request().id),
            input,
            at: self.clock.now(),
            seed,
            interleaving: self.interleaving,
        };
        let (execution, event) = self.last;
        let origin = Origin::Task {
            execution,
            event,
            state: Arc::clone(&invocation.state),
            machine: Arc::clone(&machine.name),
        };
        let started = self.begin(&machine, begin, Some(origin));
        // Who started it goes on before it does.
        let begins = self.ready.pop_back();
        let output = service.started(&self.executions[started].start, request);
        let describes = match (service, pattern) {
            (Service::SdkSync, _) => Some(Describes::Sync),
            (_, Pattern::Sync { parsed: false }) => Some(Describes::Texts),
            (_, Pattern::Sync { parsed: true }) => Some(Describes::Values),
            (_, Pattern::RequestResponse | Pattern::WaitForTaskToken) => None,
        };
        match (pattern, service) {
            (_, Service::SdkSync) => {}
            (Pattern::RequestResponse, _) => self.answer(at, task, Ok(output)),
            (Pattern::Sync { .. } | Pattern::WaitForTaskToken, _) => {
                self.ready.push_back((at, Event::TaskSubmitted { task, output }));
            }
        }
        self.ready.extend(begins);
        if let Some(describes) = describes {
            self.executions[started].waiting = Some(Waiting { execution: at, task, describes });
            self.executions[at].nested.insert(task, started);
        }
        Ok(())
    }

    /// The execution of a state machine that has this name, if one was started by it.
    fn named(&self, arn: &str, name: Option<&str>) -> Option<usize> {
        let name = name?;
        self.executions.iter().position(|running| {
            *running.machine.arn == *arn && *running.start.execution_name == *name
        })
    }

    /// What a task is told that waited for the end of an execution.
    pub(super) fn described(
        &mut self,
        at: usize,
        waiting: &Waiting,
        outcome: &Outcome,
    ) -> (usize, Event) {
        let task = waiting.task;
        self.executions[waiting.execution].nested.remove(&task);
        let request = self.request();
        let running = &self.executions[at];
        let stopped = running.stopped.unwrap_or(running.start.at);
        let by = StartedBy::default();
        let description = describe(&running.start, by, stopped, waiting.describes, outcome);
        let event = match (outcome, waiting.describes) {
            (Outcome::Succeeded { .. }, _) | (_, Describes::Sync) => {
                let _ = request;
                Event::TaskSucceeded { task, output: description }
            }
            _ => Event::TaskFailed { task, failure: failed(&description) },
        };
        (waiting.execution, event)
    }
}
