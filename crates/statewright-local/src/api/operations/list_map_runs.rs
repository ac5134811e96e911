use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer, error::Error, model::Value, page::Page, read, timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    execution_arn: &'a str,
    max_results: Option<usize>,
    next_token: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    map_runs: Vec<Item>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    execution_arn: Arc<str>,
    map_run_arn: Arc<str>,
    state_machine_arn: Arc<str>,
    start_date: EpochSeconds,
    #[serde(skip_serializing_if = "Option::is_none")]
    stop_date: Option<EpochSeconds>,
}

/// Lists the Map Runs of an execution, in the order in which they began.
pub(crate) fn list_map_runs(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let execution = api.execution(input.execution_arn)?;
    let list = format!("mapRuns of {}", input.execution_arn);
    let page = Page::new(&list, input.max_results, input.next_token)?;
    let after = page
        .after
        .as_deref()
        .map_or(Ok(0), |after| after.parse::<usize>().map_err(|_| Error::invalid_token()))?;
    let map_runs = execution.progress().map_runs.clone();
    let (map_runs, next_token) = page.cut((1..).zip(&map_runs).skip(after).map(|(number, run)| {
        let progress = run.progress();
        let item = Item {
            execution_arn: Arc::clone(&run.execution_arn),
            map_run_arn: Arc::clone(&run.arn),
            state_machine_arn: Arc::clone(&progress.about.state_machine_arn),
            start_date: EpochSeconds(run.started),
            stop_date: progress.end.map(EpochSeconds),
        };
        (number, item)
    }));
    answer(&Output { map_runs, next_token })
}
