use std::sync::Arc;

use serde::Deserialize;
use statewright_engine::{Failure, Outcome};

use crate::api::{
    Answer, Api, answer::Members, included_data::IncludedData, model::Value, read, redrive,
    timestamp::EpochSeconds,
};
use crate::services::told_failure;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    execution_arn: &'a str,
    #[serde(default)]
    included_data: IncludedData,
}

/// Tells about an execution.
pub(crate) fn describe_execution(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let execution = api.execution(input.execution_arn)?;
    let with_data = input.included_data.is_all();
    let details = input.included_data.details();
    let about = &execution.about;
    let is_deleting = api.store().is_deleting(&about.machine);
    let progress = execution.progress();
    let outcome = progress.end.as_ref().map(|(_, outcome)| outcome);
    let (redrive_status, redrive_status_reason) = redrive::status(about, &progress, is_deleting);

    let mut members = Members::new();
    members.text("executionArn", &about.arn);
    members.text("stateMachineArn", &about.state_machine_arn);
    members.text("name", &about.name);
    members.value("status", &progress.status())?;
    members.value("startDate", &EpochSeconds(about.started))?;
    if let Some(at) = progress.stopped() {
        members.value("stopDate", &EpochSeconds(at))?;
    }
    if with_data {
        members.text("input", &about.input.text());
    }
    members.value("inputDetails", &details)?;
    if let Some(Outcome::Succeeded { output }) = outcome {
        if with_data {
            members.text("output", &output.to_text());
        }
        members.value("outputDetails", &details)?;
    }
    members.text_if("traceHeader", about.trace_header.as_deref());
    members.text_if("mapRunArn", about.map_run.as_deref());
    if let Some(Failure { error, cause }) = outcome.and_then(told_failure)
        && with_data
    {
        members.text_if("error", error.as_deref());
        members.text_if("cause", cause.as_deref());
    }
    members.text_if("stateMachineVersionArn", about.version_arn.as_deref());
    members.text_if("stateMachineAliasArn", about.alias_arn.as_deref());
    members.value("redriveCount", &progress.redrives)?;
    if let Some(at) = progress.redriven {
        members.value("redriveDate", &EpochSeconds(at))?;
    }
    members.value("redriveStatus", &redrive_status)?;
    members.text_if("redriveStatusReason", redrive_status_reason);
    members.end()
}
