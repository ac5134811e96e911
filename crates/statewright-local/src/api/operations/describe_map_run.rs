use std::sync::Arc;

use serde::{Deserialize, Serialize};
use statewright_engine::MapRunStatus;

use crate::api::{
    Answer, Api, answer,
    arn::Arn,
    error::Error,
    model::Value,
    read,
    redrive,
    store::Counts,
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    map_run_arn: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output<'a> {
    map_run_arn: &'a str,
    execution_arn: &'a str,
    status: MapRunStatus,
    start_date: EpochSeconds,
    #[serde(skip_serializing_if = "Option::is_none")]
    stop_date: Option<EpochSeconds>,
    max_concurrency: u64,
    tolerated_failure_percentage: f64,
    tolerated_failure_count: u64,
    item_counts: Counts,
    execution_counts: Counts,
    redrive_count: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    redrive_date: Option<EpochSeconds>,
}

/// Tells about a Map Run.
pub(crate) fn describe_map_run(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    Arn::map_run(input.map_run_arn)?;
    let map_run = api.store().executions.map_run(input.map_run_arn).map(Arc::clone);
    let map_run = map_run.ok_or_else(|| Error::resource_not_found(input.map_run_arn))?;
    let is_redrivable = redrive::obstacle(api, input.map_run_arn).is_none();
    let progress = map_run.progress();
    let (item_counts, execution_counts) = progress.counts(is_redrivable);
    answer(&Output {
        map_run_arn: &map_run.arn,
        execution_arn: &map_run.execution_arn,
        status: progress.about.status,
        start_date: EpochSeconds(map_run.started),
        stop_date: progress.end.map(EpochSeconds),
        max_concurrency: progress.about.max_concurrency,
        tolerated_failure_percentage: progress.about.tolerated_failure_percentage.unwrap_or(0.0),
        tolerated_failure_count: progress.about.tolerated_failure_count.unwrap_or(0),
        item_counts,
        execution_counts,
        redrive_count: progress.about.redrives,
        redrive_date: progress.redriven.map(EpochSeconds),
    })
}
