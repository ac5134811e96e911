//! Executions that tasks start: `states:startExecution` and its like.

use std::sync::Arc;

use statewright_engine::{Event, Failure, Invocation, Json, Outcome, Pattern, error_names};
use tokio::{task::yield_now, time::sleep};

use crate::{
    Answer, End, Request,
    api::{
        Api,
        error::{Error, ErrorType},
        start::{Started, Wanted, WantedInput},
        store::{About, Execution, MachineType, RETRY},
    },
    services::{Asked, Describes, Service, StartedBy, describe, express_sync, failed, not_here},
};

/// How many executions may wait for one another, each for one that its task has started: one that
/// starts itself so would never end.
const WAITING_MAX: u32 = 1000;

/// How many tasks start executions in a turn. Others wait, and whatever is to be done besides comes
/// first: state machines that start ever more executions are in nobody's way.
pub(in crate::api) const STARTS_PER_TURN: usize = 64;

/// Starts an execution for a task, and waits for its end if the task does.
pub(super) async fn start(
    api: &Arc<Api>,
    parent: Option<&About>,
    invocation: &Invocation,
    request: &Request,
) -> Result<Answer, Failure> {
    let Begun { service, guard, output } = loop {
        let turn = api.starts.acquire().await;
        let begun = begin(api, parent, invocation, request);
        yield_now().await;
        drop(turn);
        match begun? {
            Some(begun) => break begun,
            None => sleep(RETRY).await,
        }
    };
    if service == Service::SdkSync {
        return Ok(Answer::Done(guard.described(Describes::Sync).await?));
    }
    let describes = match invocation.resource.pattern() {
        Pattern::RequestResponse => return Ok(Answer::Done(output)),
        Pattern::WaitForTaskToken => return Ok(Answer::Submitted { output, end: End::Token }),
        Pattern::Sync { parsed: false } => Describes::Texts,
        Pattern::Sync { parsed: true } => Describes::Values,
    };
    let end = Box::pin(guard.described(describes));
    Ok(Answer::Submitted { output, end: End::Later(end) })
}

/// An execution that was started for a task.
struct Begun {
    service: Service,
    guard: Guard,
    output: Json,
}

/// Starts an execution for a task; none, if it cannot be written now, and the task belongs to an
/// execution: that was accepted, and waits.
fn begin(
    api: &Arc<Api>,
    parent: Option<&About>,
    invocation: &Invocation,
    request: &Request,
) -> Result<Option<Begun>, Failure> {
    let service = Service::of(&invocation.resource);
    let pattern = invocation.resource.pattern();
    let refused = |error: Error| service.failure(error.name(), error.message(), request);
    let Asked { name, input } = service.asked(&invocation.input, request)?;
    let arn = invocation.input.get("StateMachineArn").and_then(Json::as_str);
    let arn = arn.ok_or_else(|| not_here(&invocation.state, "names no state machine"))?;
    // Of a name that belongs to the task, so that the same is found if the server ends and does
    // not know whether it was begun.
    let task = invocation.task;
    let name = name.or_else(|| Some(task.uuid(parent?.seed)));
    let ends_with_task = service == Service::SdkSync || matches!(pattern, Pattern::Sync { .. });
    // Of a token it is not known who gives it back, but the one that it is passed to is likely to
    // be among those who have a part in it.
    let is_waited_for = ends_with_task || pattern == Pattern::WaitForTaskToken;
    let waiting = parent.filter(|_| is_waited_for).map_or(0, |parent| parent.waiting + 1);
    if waiting > WAITING_MAX {
        let cause = format!(
            "{WAITING_MAX} executions wait for one another already, this one for another of {arn}. Let a state machine that starts itself come to an end before."
        );
        return Err(Failure::new(error_names::RUNTIME, cause));
    }
    let wanted = Wanted {
        state_machine_arn: arn,
        // It runs by its own test case of the same name, if it has one.
        case: None,
        case_of_parent: parent.and_then(|parent| Some(&*parent.case.as_ref()?.0)),
        name: name.as_deref(),
        input: WantedInput::Data(input),
        trace_header: None,
        started_by: parent.map(|parent| (parent.number, task)),
        waiting,
        is_kept: service != Service::SdkSync,
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
    let started = match started {
        Ok(started) => started,
        Err(error) if error.is_internal() && parent.is_some() => return Ok(None),
        Err(error) if error.error_type() == ErrorType::UnsupportedOperationException => {
            return Err(not_here(&invocation.state, error.message()));
        }
        Err(error) => return Err(refused(error)),
    };
    let execution = match &started {
        Started::New(prepared) => Arc::clone(&prepared.execution),
        Started::Known(execution) => Arc::clone(execution),
    };
    let output = service.started(&execution.about.start(), request);
    if let Started::New(prepared) = started {
        prepared.spawn(api);
    }
    // One that is not waited for goes on, whatever becomes of the task.
    let guard = Guard { execution, is_over: !ends_with_task };
    Ok(Some(Begun { service, guard, output }))
}

/// Waits for the end of an execution that a task started before.
pub(super) fn follow(api: &Api, invocation: &Invocation, output: &Json) -> End {
    let arn = output.get("ExecutionArn").and_then(Json::as_str).unwrap_or_default();
    let Some(execution) = api.store().executions.get(arn).map(Arc::clone) else {
        let cause = format!("The execution {arn} is not known any more.");
        return End::Known(Err(Failure::new(error_names::TASK_FAILED, cause)));
    };
    let describes = match invocation.resource.pattern() {
        Pattern::Sync { parsed: true } => Describes::Values,
        _ => Describes::Texts,
    };
    End::Later(Box::pin(Guard { execution, is_over: false }.described(describes)))
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
        let about = &self.execution.about;
        let by = StartedBy {
            alias_arn: about.alias_arn.as_deref(),
            version_arn: about.version_arn.as_deref(),
        };
        let description = describe(&about.start(), by, stopped, describes, &outcome);
        match (outcome, describes) {
            (Outcome::Succeeded { .. }, _) | (_, Describes::Sync) => Ok(description),
            _ => Err(failed(&description)),
        }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if !self.is_over {
            self.execution.tell(Event::Stopped { failure: Failure::default() });
        }
    }
}
