use std::sync::Arc;

use serde::Deserialize;
use statewright_engine::Event;

use crate::api::{Answer, Api, done, model::Value, read};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    task_token: &'a str,
}

/// Tells that somebody is still at a task.
pub(crate) fn send_task_heartbeat(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let awaited = api.tokens.find(input.task_token)?;
    awaited.execution.accept(Event::TaskHeartbeat { task: awaited.task })?;
    done()
}
