use std::sync::Arc;

use serde::{Deserialize, Serialize};
use statewright_engine::Json;

use crate::api::{Answer, Api, answer, error::Error, history, model::Value, page::Page, read};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    execution_arn: &'a str,
    max_results: Option<usize>,
    #[serde(default)]
    reverse_order: bool,
    next_token: Option<&'a str>,
    include_execution_data: Option<bool>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    events: Vec<Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

/// Lists what happened in an execution.
pub(crate) fn get_execution_history(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let execution = api.execution(input.execution_arn)?;
    let list = if input.reverse_order { "latestEvents" } else { "events" };
    let list = format!("{list} of {}", input.execution_arn);
    let page = Page::new(&list, input.max_results, input.next_token)?;
    let after = page.after.as_deref().map(str::parse::<usize>).transpose();
    let after = after.map_err(|_| Error::invalid_token())?;

    let with_data = input.include_execution_data.unwrap_or(true);
    let (events, next_token) = api.histories.read(&execution, |history| {
        let length = history.len();
        // Events are numbered from 1 on.
        let numbers: Box<dyn Iterator<Item = usize>> = if input.reverse_order {
            Box::new((1..after.unwrap_or(length + 1).min(length + 1)).rev())
        } else {
            Box::new(after.unwrap_or(0) + 1..=length)
        };
        let events = numbers.map(|number| {
            (number, history::event(&history[number - 1], &execution.about, with_data))
        });
        page.cut_by_size(events, Json::bytes)
    });
    answer(&Output { events, next_token })
}
