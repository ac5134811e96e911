use std::sync::Arc;

use serde::Deserialize;
use statewright_engine::{Event, Failure};

use crate::api::{Answer, Api, done, model::Value, read};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    task_token: &'a str,
    error: Option<&'a str>,
    cause: Option<&'a str>,
}

/// Tells that a task failed that waits for its token.
pub(crate) fn send_task_failure(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let failure =
        Failure { error: input.error.map(Into::into), cause: input.cause.map(Into::into) };
    api.tokens.give_back(input.task_token, |task| Event::TaskFailed { task, failure })?;
    done()
}
