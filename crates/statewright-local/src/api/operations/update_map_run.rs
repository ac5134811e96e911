use std::sync::Arc;

use serde::Deserialize;
use statewright_engine::{Event, MapRunUpdate};

use crate::api::{Answer, Api, arn::Arn, done, error::Error, model::Value, read};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    map_run_arn: &'a str,
    max_concurrency: Option<u64>,
    tolerated_failure_percentage: Option<f64>,
    tolerated_failure_count: Option<u64>,
}

/// Changes the settings of a Map Run that runs.
pub(crate) fn update_map_run(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    Arn::map_run(input.map_run_arn)?;
    let update = MapRunUpdate {
        max_concurrency: input.max_concurrency,
        tolerated_failure_count: input.tolerated_failure_count,
        tolerated_failure_percentage: input.tolerated_failure_percentage,
    };
    let store = api.store();
    let not_found = || Error::resource_not_found(input.map_run_arn);
    let map_run = store.executions.map_run(input.map_run_arn).ok_or_else(not_found)?;
    let execution = store.executions.get(&map_run.outermost_arn).ok_or_else(not_found)?;
    let mut progress = map_run.progress();
    // Which words AWS has for these is not recorded.
    if progress.end.is_some() {
        return Err(Error::validation("A Map Run that is completed cannot be updated")
            .detail("reason", "CANNOT_UPDATE_COMPLETED_MAP_RUN"));
    }
    if update == MapRunUpdate::default() {
        let message = "Either maxConcurrency, toleratedFailurePercentage or toleratedFailureCount must be specified";
        return Err(Error::validation(message).detail("reason", "MISSING_REQUIRED_PARAMETER"));
    }
    execution.accept(Event::MapRunUpdated { arn: Arc::clone(&map_run.arn), update })?;
    update.apply(&mut progress.about);
    done()
}
