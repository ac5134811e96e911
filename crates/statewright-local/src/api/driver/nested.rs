//! Executions that tasks start: `states:startExecution` and its like.

use std::sync::Arc;

use statewright_engine::{Event, Failure, Invocation, Json, Outcome, Pattern, error_names};

use crate::{
    Answer, End, Request,
    api::{
        Api,
        error::{Error, ErrorType},
        start::{self, Started, Wanted, WantedInput},
        store::{Execution, MachineType},
    },
    services::{Asked, Describes, Service, describe, express_sync, not_here},
};

/// Starts an execution for a task, and waits for its end if the task does.
pub(super) async fn start(
    api: &Arc<Api>,
    case_of_parent: Option<&str>,
    invocation: &Invocation,
    request: &Request,
) -> Result<Answer, Failure> {
    let service = Service::of(&invocation.resource);
    let pattern = invocation.resource.pattern();
    let refused = |error: Error| service.failure(error.name(), error.message(), request);
    let Asked { name, input } = service.asked(&invocation.input, request)?;
    let arn = invocation.input.get("StateMachineArn").and_then(Json::as_str);
    let arn = arn.ok_or_else(|| not_here(&invocation.state, "names no state machine"))?;
    let wanted = Wanted {
        state_machine_arn: arn,
        // It runs by its own test case of the same name, if it has one.
        case: None,
        case_of_parent,
        name: name.as_deref(),
        input: WantedInput::Data(input),
        trace_header: None,
    };
    let started = api.prepare(wanted, |machine| {
        let is_express = machine.machine_type == MachineType::Express;
        if service == Service::SdkSync && !is_express {
            return Err(Error::type_not_supported());
        }
        if is_express && matches!(pattern, Pattern::Sync { .. }) {
            return Err(Error::unsupported(express_sync(arn)));
        }
        Ok(())
    });
    let started = started.map_err(|error| match error.error_type() {
        ErrorType::UnsupportedOperationException => not_here(&invocation.state, error.message()),
        _ => refused(error),
    })?;
    let execution = match &started {
        Started::New(prepared) => Arc::clone(&prepared.execution),
        Started::Running(execution) => Arc::clone(execution),
    };
    let output = service.started(&start::start(&execution.about), request);
    let guard = Guard { execution, is_over: false };
    if service == Service::SdkSync {
        if let Started::New(prepared) = started {
            prepared.spawn(api);
        }
        return Ok(Answer::Done(guard.described(Describes::Sync).await?));
    }
    if let Started::New(prepared) = started {
        prepared.spawn(api);
    }
    let describes = match pattern {
        Pattern::RequestResponse => {
            guard.forget();
            return Ok(Answer::Done(output));
        }
        Pattern::WaitForTaskToken => {
            guard.forget();
            return Ok(Answer::Submitted { output, end: End::Token });
        }
        Pattern::Sync { parsed: false } => Describes::Texts,
        Pattern::Sync { parsed: true } => Describes::Values,
    };
    let end = Box::pin(guard.described(describes));
    Ok(Answer::Submitted { output, end: End::Later(end) })
}

/// An execution that a task waits for: it is stopped when the task is given up, as AWS does.
struct Guard {
    execution: Arc<Execution>,
    is_over: bool,
}

impl Guard {
    /// What the task is told when the execution ends.
    async fn described(mut self, describes: Describes) -> Result<Json, Failure> {
        let (stopped, outcome) = self.execution.outcome().await;
        self.is_over = true;
        let about = start::start(&self.execution.about);
        let description = describe(&about, stopped, describes, &outcome);
        match (outcome, describes) {
            (Outcome::Succeeded { .. }, _) | (_, Describes::Sync) => Ok(description),
            _ => Err(Failure::new(error_names::TASK_FAILED, description.to_string())),
        }
    }

    /// The execution goes on, whatever becomes of the task.
    fn forget(mut self) {
        self.is_over = true;
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if !self.is_over {
            self.execution.tell(Event::Stopped { failure: Failure::default() });
        }
    }
}
