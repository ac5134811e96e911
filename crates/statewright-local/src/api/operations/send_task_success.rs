use std::sync::Arc;

use serde::Deserialize;
use statewright_engine::{Event, Json};

use crate::api::{
    Answer, Api, done,
    error::{Error, ErrorType},
    jackson,
    model::Value,
    read,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    task_token: &'a str,
    output: &'a str,
}

/// Gives the result of a task that waits for its token.
pub(crate) fn send_task_success(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    api.tokens.find(input.task_token)?;
    let output = Json::parse(input.output).map_err(|error| {
        let problem = jackson::problem(input.output).unwrap_or_else(|| error.to_string());
        Error::new(ErrorType::InvalidOutput, format!("Invalid Output: '{problem}'"))
    })?;
    api.tokens.give_back(input.task_token, |task| Event::TaskSucceeded { task, output })?;
    done()
}
