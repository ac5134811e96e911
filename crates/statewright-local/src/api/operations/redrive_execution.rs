use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use statewright_engine::Event;

use crate::api::{
    Answer, Api, answer,
    driver::drive,
    error::{Error, ErrorType},
    read, redrive,
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    execution_arn: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    redrive_date: EpochSeconds,
}

/// Lets an execution go on where it failed.
pub(crate) fn redrive_execution(api: &Arc<Api>, request: &Value) -> Answer {
    let input: Input<'_> = read(request)?;
    let execution = api.execution(input.execution_arn)?;
    let now = Timestamp::now();
    let is_deleting = api.store().is_deleting(&execution.about.machine);
    let engine = {
        let mut progress = execution.progress();
        if let (_, Some(reason)) = redrive::status(&progress, is_deleting) {
            return Err(Error::new(ErrorType::ExecutionNotRedrivable, reason));
        }
        progress.redrivable.take()
    };
    let engine = engine.ok_or_else(|| {
        Error::new(ErrorType::ExecutionNotRedrivable, "Execution cannot be redriven")
    })?;
    api.store().executions.change(&execution, || {
        let mut progress = execution.progress();
        progress.end = None;
        progress.redrives += 1;
        progress.redriven = Some(now);
    });
    tokio::spawn(drive(Arc::clone(api), execution, *engine, Event::Redriven));
    answer(&Output { redrive_date: EpochSeconds(now) })
}
