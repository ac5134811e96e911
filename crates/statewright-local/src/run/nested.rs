//! Executions that tasks start: `states:startExecution` and its like.

use std::sync::Arc;

use jiff::Timestamp;
use statewright_engine::{
    Data, Event, Failure, Invocation, Json, MachineType, Object, Outcome, Pattern, Resource,
    TaskId, error_names,
};

use super::{Begin, Driver, Origin, Progress, Running};
use crate::{
    Request,
    services::{express_sync, not_here},
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

/// What a task is told of an execution that ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Describes {
    /// `.sync`
    Texts,
    /// `.sync:2`
    Values,
    /// The answer of `StartSyncExecution`.
    Sync,
}

/// What is asked of a state machine.
struct Asked {
    name: Option<String>,
    input: Data,
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
                let started = service.started(known, request);
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
        let output = service.started(&self.executions[started], request);
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
        let description = describe(running, waiting.describes, outcome);
        let event = match (outcome, waiting.describes) {
            (Outcome::Succeeded { .. }, _) | (_, Describes::Sync) => {
                let _ = request;
                Event::TaskSucceeded { task, output: description }
            }
            _ => {
                let failure = Failure::new(error_names::TASK_FAILED, description.to_string());
                Event::TaskFailed { task, failure }
            }
        };
        (waiting.execution, event)
    }
}

/// The integration by which a task starts an execution: they differ in their words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Service {
    Optimized,
    Sdk,
    SdkSync,
}

impl Service {
    fn of(resource: &Resource) -> Self {
        match resource {
            Resource::Service { service, action, .. } if &**service == "aws-sdk:sfn" => {
                if &**action == "startSyncExecution" { Self::SdkSync } else { Self::Sdk }
            }
            _ => Self::Optimized,
        }
    }

    fn failure(self, error: &str, message: &str, request: &Request) -> Failure {
        let id = &request.id;
        match self {
            Self::Optimized => Failure::new(
                format!("StepFunctions.{error}Exception"),
                format!(
                    "{message} (Service: AWSStepFunctions; Status Code: 400; Error Code: {error}; Request ID: {id}; Proxy: null)"
                ),
            ),
            Self::Sdk | Self::SdkSync => Failure::new(
                format!("Sfn.{error}Exception"),
                format!("{message} (Service: Sfn, Status Code: 400, Request ID: {id})"),
            ),
        }
    }

    /// What the parameters of a task ask for.
    ///
    /// AWS's recorded answers have it that the input may be a JSON text or any other value, and
    /// that `null` is none.
    fn asked(self, parameters: &Json, request: &Request) -> Result<Asked, Failure> {
        let name = parameters.get("Name").and_then(Json::as_str).map(str::to_owned);
        let input = match parameters.get("Input") {
            None | Some(Json::Null) => Data::from(Json::empty_object()),
            Some(Json::String(text)) => Data::parse(text).map_err(|error| {
                let message = format!("Invalid State Machine Execution Input: '{error}'");
                self.failure("InvalidExecutionInput", &message, request)
            })?,
            Some(value) => Data::from(value.clone()),
        };
        Ok(Asked { name, input })
    }

    /// The answer of StartExecution.
    fn started(self, running: &Running, request: &Request) -> Json {
        let arn = running.start.execution_arn.clone();
        let started = running.start.at;
        if self != Self::Optimized {
            return [("ExecutionArn", Json::from(arn)), ("StartDate", started.to_string().into())]
                .into();
        }
        let headers = [
            ("x-amzn-RequestId", request.id.clone()),
            ("Date", request.date()),
            ("Content-Type", "application/x-amz-json-1.0".to_owned()),
        ];
        let headers = headers.map(|(name, value)| (name.to_owned(), value));
        let [http, response] = request.metadata(200, &headers);
        [("ExecutionArn", arn.into()), http, response, ("StartDate", milliseconds(started))].into()
    }
}

/// An execution that is over, as DescribeExecution would have it, or StartSyncExecution.
fn describe(running: &Running, describes: Describes, outcome: &Outcome) -> Json {
    let start = &running.start;
    let stopped = running.stopped.unwrap_or(start.at);
    let data = |text: &str, value: &Json| match describes {
        Describes::Values => value.clone(),
        Describes::Texts | Describes::Sync => text.into(),
    };
    let time = |at: Timestamp| match describes {
        Describes::Sync => at.to_string().into(),
        Describes::Texts | Describes::Values => milliseconds(at),
    };
    let included = || Json::from([("Included", true)]);
    let mut members = Object::default();
    if describes == Describes::Sync {
        let milliseconds = stopped.duration_since(start.at).as_millis().max(0);
        // By the hundred, and the memory is that of the recordings.
        let billed = u64::try_from(milliseconds).unwrap_or_default().div_ceil(100) * 100;
        members.insert(
            "BillingDetails",
            [
                ("BilledDurationInMilliseconds", Json::from(billed)),
                ("BilledMemoryUsedInMB", 64_u64.into()),
            ],
        );
    }
    if let Some(failure) = outcome.failure() {
        for (member, text) in [("Cause", &failure.cause), ("Error", &failure.error)] {
            if let Some(text) = text {
                members.insert(member, text.clone());
            }
        }
    }
    members.insert("ExecutionArn", start.execution_arn.clone());
    members.insert("Input", data(&start.input.text(), start.input.json()));
    members.insert("InputDetails", included());
    members.insert("Name", start.execution_name.clone());
    if let Outcome::Succeeded { output } = outcome {
        members.insert("Output", data(&output.to_string(), output));
        members.insert("OutputDetails", included());
    }
    if describes != Describes::Sync {
        members.insert("RedriveCount", 0_u64);
        let (status, reason) = match outcome {
            Outcome::Succeeded { .. } => {
                ("NOT_REDRIVABLE", Some("Execution is SUCCEEDED and cannot be redriven"))
            }
            Outcome::Failed(_) | Outcome::TimedOut(_) | Outcome::Aborted(_) => ("REDRIVABLE", None),
        };
        members.insert("RedriveStatus", status);
        if let Some(reason) = reason {
            members.insert("RedriveStatusReason", reason);
        }
    }
    members.insert("StartDate", time(start.at));
    members.insert("StateMachineArn", start.state_machine_arn.clone());
    members.insert("Status", outcome.status());
    members.insert("StopDate", time(stopped));
    members.into()
}

fn milliseconds(at: Timestamp) -> Json {
    at.as_millisecond().into()
}
