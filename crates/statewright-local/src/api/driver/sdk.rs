//! The operations of this API as tasks call them: `aws-sdk:sfn:describeExecution`.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value};
use statewright_engine::{Failure, Invocation, Json, Resource};
use tokio::time::sleep;

use crate::{
    Answer, Request,
    api::{
        Api,
        operation::Operation,
        store::{About, RETRY},
    },
    services::{capitalized, not_here, with_small_letter},
};

/// Calls an operation, by the name and with the members that Step Functions has for it. What it
/// does for an execution waits until it can be written, as the execution does.
pub(super) async fn call(
    api: &Arc<Api>,
    parent: Option<&About>,
    invocation: &Invocation,
    request: &Request,
) -> Result<Answer, Failure> {
    let Resource::Service { action, .. } = &invocation.resource else {
        unreachable!("only an integration is an operation");
    };
    let Some(operation) = Operation::of_name(&capitalized(action)) else {
        let why = format!("calls aws-sdk:sfn:{action}, and there is no such operation");
        return Err(not_here(&invocation.state, &why));
    };
    let input = renamed(Value::from(&invocation.input), &with_small_letter, &|_, value| value);
    let refused = |error: crate::api::error::Error| {
        let id = &request.id;
        let cause = format!(
            "{} (Service: Sfn, Status Code: {}, Request ID: {id})",
            error.message(),
            error.status()
        );
        Failure::new(format!("Sfn.{}Exception", error.name().trim_end_matches("Exception")), cause)
    };
    let input = input.to_string();
    let answer = loop {
        match operation.answer(api, input.as_bytes()).await {
            Err(error) if error.is_internal() && parent.is_some() => sleep(RETRY).await,
            answer => break answer.map_err(refused)?,
        }
    };
    let answer: Value = serde_json::from_slice(&answer).unwrap_or_default();
    Ok(Answer::Done(Json::from(renamed(answer, &capitalized, &dated))))
}

/// The same with other names of members, and other values.
fn renamed(
    value: Value,
    rename: &dyn Fn(&str) -> String,
    change: &dyn Fn(&str, Value) -> Value,
) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| {
                let value = change(&name, renamed(value, rename, change));
                (rename(&name), value)
            });
            Value::Object(members.collect::<Map<_, _>>())
        }
        Value::Array(items) => {
            items.into_iter().map(|item| renamed(item, rename, change)).collect()
        }
        other => other,
    }
}

/// Times are texts there.
fn dated(name: &str, value: Value) -> Value {
    let is_time = name.ends_with("Date") || name == "timestamp";
    match value.as_f64().filter(|_| is_time) {
        Some(seconds) => match Timestamp::from_millisecond((seconds * 1000.0).round() as i64) {
            Ok(at) => Value::String(at.to_string()),
            Err(_) => value,
        },
        None => value,
    }
}
