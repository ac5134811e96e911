use std::sync::Arc;

use serde::Serialize;

use crate::api::{
    Answer, Api, answer,
    model::Value,
    read,
    start::{Input, Started},
    timestamp::EpochSeconds,
};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output<'a> {
    execution_arn: &'a str,
    start_date: EpochSeconds,
}

/// Starts an execution. Who asks for the same again while it runs is told of the one that runs.
pub(crate) fn start_execution(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let started = api.prepare(input.wanted(), |_| Ok(()))?;
    let execution = match started {
        Started::Known(execution) => execution,
        Started::New(prepared) => {
            let execution = Arc::clone(&prepared.execution);
            prepared.spawn(api);
            execution
        }
    };
    let about = &execution.about;
    answer(&Output { execution_arn: &about.arn, start_date: EpochSeconds(about.started) })
}
