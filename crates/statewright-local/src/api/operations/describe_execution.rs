use std::{borrow::Cow, sync::Arc};

use serde::{Deserialize, Serialize};
use statewright_engine::{Failure, Outcome};

use crate::api::{
    Answer, Api, answer,
    included_data::{DataDetails, IncludedData},
    model::Value,
    read,
    redrive::{self, RedriveStatus},
    store::Status,
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    execution_arn: &'a str,
    #[serde(default)]
    included_data: IncludedData,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output<'a> {
    execution_arn: &'a str,
    state_machine_arn: &'a str,
    name: &'a str,
    status: Status,
    start_date: EpochSeconds,
    #[serde(skip_serializing_if = "Option::is_none")]
    stop_date: Option<EpochSeconds>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input: Option<Cow<'a, str>>,
    input_details: DataDetails,
    #[serde(skip_serializing_if = "Option::is_none")]
    output: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    output_details: Option<DataDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trace_header: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    map_run_arn: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Arc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<Arc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state_machine_version_arn: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state_machine_alias_arn: Option<&'a str>,
    redrive_count: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    redrive_date: Option<EpochSeconds>,
    redrive_status: RedriveStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    redrive_status_reason: Option<&'static str>,
}

/// Tells about an execution.
pub(crate) fn describe_execution(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let execution = api.execution(input.execution_arn)?;
    let with_data = input.included_data.is_all();
    let about = &execution.about;
    let is_deleting = api.store().is_deleting(&about.machine);
    let progress = execution.progress();
    let outcome = progress.end.as_ref().map(|(_, outcome)| outcome);
    let output = match outcome {
        Some(Outcome::Succeeded { output }) if with_data => Some(output.to_string()),
        _ => None,
    };
    let failure = outcome.and_then(Outcome::failure).filter(|_| with_data);
    let Failure { error, cause } = failure.cloned().unwrap_or_default();
    let (redrive_status, redrive_status_reason) = redrive::status(&progress, is_deleting);
    answer(&Output {
        execution_arn: &about.arn,
        state_machine_arn: &about.state_machine_arn,
        name: &about.name,
        status: progress.status(),
        start_date: EpochSeconds(about.started),
        stop_date: progress.stopped().map(EpochSeconds),
        input: with_data.then(|| about.input.text()),
        input_details: input.included_data.details(),
        output,
        output_details: matches!(outcome, Some(Outcome::Succeeded { .. }))
            .then(|| input.included_data.details()),
        trace_header: about.trace_header.as_deref(),
        map_run_arn: about.map_run.as_deref(),
        error,
        cause,
        state_machine_version_arn: about.version_arn.as_deref(),
        state_machine_alias_arn: about.alias_arn.as_deref(),
        redrive_count: progress.redrives,
        redrive_date: progress.redriven.map(EpochSeconds),
        redrive_status,
        redrive_status_reason,
    })
}
