//! What the tasks of an execution call.

use std::sync::Arc;

use jiff::Timestamp;
use statewright_engine::{Event, Failure, Invocation, Json, Resource, TaskId};

use super::{nested, sdk};
use crate::{
    Answer, End, Request,
    api::{Api, store::Execution},
};

/// Does the work of a task, and tells the execution what came of it.
pub(super) async fn call(api: &Arc<Api>, execution: &Arc<Execution>, invocation: Invocation) {
    let task = invocation.task;
    match answer(api, execution, &invocation).await {
        Ok(Answer::Done(output)) => execution.tell(Event::TaskSucceeded { task, output }),
        Err(failure) => execution.tell(Event::TaskFailed { task, failure }),
        Ok(Answer::Submitted { output, end }) => {
            execution.tell(Event::TaskSubmitted { task, output });
            match end {
                End::Token => {}
                End::Known(result) => execution.tell(ended(task, result)),
                End::Later(result) => execution.tell(ended(task, result.await)),
            }
        }
    }
}

async fn answer(
    api: &Arc<Api>,
    execution: &Arc<Execution>,
    invocation: &Invocation,
) -> Result<Answer, Failure> {
    let request = Request { id: uuid::Uuid::new_v4().to_string(), at: Timestamp::now() };
    match &invocation.resource {
        Resource::Service { service, action, .. } => match (&**service, &**action) {
            ("states" | "aws-sdk:sfn", "startExecution")
            | ("aws-sdk:sfn", "startSyncExecution") => {
                nested::start(api, execution, invocation, &request).await
            }
            ("aws-sdk:sfn", action) => sdk::call(api, action, invocation, &request).await,
            _ => api.services.invoke(invocation, &request).await,
        },
        Resource::Function { .. } | Resource::Activity { .. } => {
            api.services.invoke(invocation, &request).await
        }
    }
}

fn ended(task: TaskId, result: Result<Json, Failure>) -> Event {
    match result {
        Ok(output) => Event::TaskSucceeded { task, output },
        Err(failure) => Event::TaskFailed { task, failure },
    }
}
