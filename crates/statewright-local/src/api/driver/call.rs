//! What the tasks of an execution call.

use std::sync::Arc;

use statewright_engine::{Event, Failure, Invocation, Json, Resource, TaskId};

use super::{nested, sdk};
use crate::{
    Answer, End, Known, Refusal, Request,
    api::{
        Api,
        store::{About, Execution},
        target::Target,
    },
};

/// Does the work of a task, and tells the execution what came of it.
pub(super) async fn call(api: &Arc<Api>, execution: &Arc<Execution>, invocation: Invocation) {
    let task = invocation.task;
    match answer(api, Some(&execution.about), &invocation).await {
        Ok(Answer::Done(output)) => execution.tell(Event::TaskSucceeded { task, output }),
        Err(failure) => execution.tell(Event::TaskFailed { task, failure }),
        Ok(Answer::Submitted { output, end }) => {
            execution.tell(Event::TaskSubmitted { task, output });
            wait(execution, task, end).await;
        }
    }
}

/// Waits for the end of a task that was handed over, and tells the execution of it.
pub(super) async fn follow(
    api: &Arc<Api>,
    execution: &Arc<Execution>,
    invocation: Invocation,
    output: Json,
) {
    let end = match Worker::of(api, &invocation) {
        Worker::Machine => nested::follow(api, &invocation, &output),
        Worker::Operation | Worker::Services => {
            api.services().follow(&invocation, output, &Request::now())
        }
    };
    wait(execution, invocation.task, end).await;
}

async fn wait(execution: &Execution, task: TaskId, end: End) {
    let result = match end {
        End::Token => return,
        End::Known(result) => result,
        End::Later(result) => result.await,
    };
    execution.tell(match result {
        Ok(output) => Event::TaskSucceeded { task, output },
        Err(failure) => Event::TaskFailed { task, failure },
    });
}

/// Who does the work of a task.
enum Worker {
    /// A state machine that is here: its execution is started.
    Machine,
    /// An operation of this API.
    Operation,
    /// A function or an endpoint.
    Services,
}

impl Worker {
    fn of(api: &Api, invocation: &Invocation) -> Self {
        let Resource::Service { service, action, .. } = &invocation.resource else {
            return Self::Services;
        };
        match (&**service, &**action) {
            ("states" | "aws-sdk:sfn", "startExecution")
            | ("aws-sdk:sfn", "startSyncExecution")
                if !is_elsewhere(api, invocation) =>
            {
                Self::Machine
            }
            ("aws-sdk:sfn", _) if !is_elsewhere(api, invocation) => Self::Operation,
            _ => Self::Services,
        }
    }
}

/// Does the work of a task, up to the answer, for an execution if one asks for it.
pub(in crate::api) async fn answer(
    api: &Arc<Api>,
    parent: Option<&About>,
    invocation: &Invocation,
) -> Result<Answer, Failure> {
    let request = Request::now();
    match Worker::of(api, invocation) {
        Worker::Machine => nested::start(api, parent, invocation, &request).await,
        Worker::Operation => sdk::call(api, parent, invocation, &request).await,
        Worker::Services => api.services().invoke(invocation, &request).await,
    }
}

/// Why nobody does the work of a task.
pub(in crate::api) fn refusal(api: &Api, invocation: &Invocation) -> Option<Refusal> {
    let known = Known::of(&invocation.resource, &invocation.input);
    match Worker::of(api, invocation) {
        Worker::Machine | Worker::Operation => None,
        Worker::Services => api.services().route(&invocation.resource, known).err(),
    }
}

/// Whether a task starts a state machine that is not here, and an endpoint is named for those.
fn is_elsewhere(api: &Api, invocation: &Invocation) -> bool {
    let has_endpoint = matches!(api.services().endpoints.target(&invocation.resource), Ok(Some(_)));
    let arn = invocation.input.get("StateMachineArn").and_then(Json::as_str);
    has_endpoint && arn.is_some_and(|arn| Target::find(&api.store(), api.account(), arn).is_err())
}
