use std::sync::Arc;

use crate::api::{
    Answer, Api,
    answer::Members,
    model::Value,
    read,
    start::{Input, Started},
    timestamp::EpochSeconds,
};

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
    let mut members = Members::new();
    members.text("executionArn", &about.arn);
    members.value("startDate", &EpochSeconds(about.started))?;
    members.end()
}
