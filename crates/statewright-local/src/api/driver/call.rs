//! What the tasks of an execution call.

use std::sync::Arc;

use statewright_engine::{Event, Failure, Invocation, Json, Resource, TaskId};

use super::{nested, sdk};
use crate::{
    Answer, End, Request,
    api::{Api, store::Execution, target::Target},
};

/// Does the work of a task, and tells the execution what came of it.
pub(super) async fn call(api: &Arc<Api>, execution: &Arc<Execution>, invocation: Invocation) {
    let task = invocation.task;
    match answer(api, execution, &invocation).await {
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
    let is_here = match &invocation.resource {
        Resource::Service { service, action, .. } => {
            (&**service, &**action) == ("states", "startExecution")
                && !is_elsewhere(api, &invocation)
        }
        Resource::Function { .. } | Resource::Activity { .. } => false,
    };
    let end = if is_here {
        nested::follow(api, &invocation, &output)
    } else {
        api.services.follow(&invocation, output, &Request::now())
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

async fn answer(
    api: &Arc<Api>,
    execution: &Arc<Execution>,
    invocation: &Invocation,
) -> Result<Answer, Failure> {
    let request = Request::now();
    match &invocation.resource {
        Resource::Service { service, action, .. } => match (&**service, &**action) {
            ("states" | "aws-sdk:sfn", "startExecution")
            | ("aws-sdk:sfn", "startSyncExecution")
                if !is_elsewhere(api, invocation) =>
            {
                nested::start(api, execution, invocation, &request).await
            }
            ("aws-sdk:sfn", action) if !is_elsewhere(api, invocation) => {
                sdk::call(api, action, invocation, &request).await
            }
            _ => api.services.invoke(invocation, &request).await,
        },
        Resource::Function { .. } | Resource::Activity { .. } => {
            api.services.invoke(invocation, &request).await
        }
    }
}

/// Whether a task starts a state machine that is not here, and an endpoint is named for those.
fn is_elsewhere(api: &Api, invocation: &Invocation) -> bool {
    let has_endpoint = matches!(api.services.endpoints.target(&invocation.resource), Ok(Some(_)));
    let arn = invocation.input.get("StateMachineArn").and_then(Json::as_str);
    has_endpoint && arn.is_some_and(|arn| Target::find(&api.store(), api.account(), arn).is_err())
}
