//! What the tasks of an execution call.

use std::sync::Arc;

use statewright_engine::{Event, Failure, Invocation, Json, Pattern, Resource};

use super::refusal;
use crate::api::{Api, store::Execution};

/// Does the work of a task, and tells the execution what came of it.
pub(super) async fn call(api: &Arc<Api>, execution: &Execution, invocation: Invocation) {
    let task = invocation.task;
    let event = match answer(api, &invocation).await {
        Ok(output) => match invocation.resource.pattern() {
            Pattern::RequestResponse => Event::TaskSucceeded { task, output },
            Pattern::Sync { .. } | Pattern::WaitForTaskToken => {
                Event::TaskSubmitted { task, output }
            }
        },
        Err(failure) => Event::TaskFailed { task, failure },
    };
    execution.tell(event);
}

async fn answer(_: &Arc<Api>, invocation: &Invocation) -> Result<Json, Failure> {
    match &invocation.resource {
        Resource::Function { arn } => Err(refusal(&format!("the function {arn}"))),
        Resource::Activity { arn } => Err(refusal(&format!("the activity {arn}"))),
        Resource::Service { service, action, .. } => {
            Err(refusal(&format!("calls of {service}:{action}")))
        }
    }
}
