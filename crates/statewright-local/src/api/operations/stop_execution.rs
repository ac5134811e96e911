use std::sync::Arc;

use serde::{Deserialize, Serialize};
use statewright_engine::{Event, Failure};

use crate::api::{Answer, Api, answer, model::Value, read, timestamp::EpochSeconds};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    execution_arn: &'a str,
    error: Option<&'a str>,
    cause: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    stop_date: EpochSeconds,
}

/// Stops an execution, if it runs.
pub(crate) fn stop_execution(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let execution = api.execution(input.execution_arn)?;
    let stopped = execution.progress().stopped();
    let stopped = match stopped {
        Some(at) => at,
        None => {
            let failure =
                Failure { error: input.error.map(Into::into), cause: input.cause.map(Into::into) };
            execution.accept(Event::Stopped { failure })?
        }
    };
    answer(&Output { stop_date: EpochSeconds(stopped) })
}
