//! `states:startExecution` at an endpoint.

use std::time::Duration;

use statewright_engine::{Failure, Json, error_names};

use super::{Service, jobs::poll, models::Operation};
use crate::services::Request;

/// Starts an execution: its input is a text for the API, and JSON in a state machine.
pub(super) async fn start(
    service: &Service,
    operation: &Operation,
    parameters: &Json,
    request: &Request,
) -> Result<Json, Failure> {
    let mut parameters = parameters.clone();
    if let Json::Object(members) = &mut parameters {
        let input = match members.get("Input") {
            None | Some(Json::Null) => "{}".into(),
            Some(Json::String(text)) => Json::String(text.clone()),
            Some(value) => value.to_string().into(),
        };
        members.insert("Input", input);
    }
    let done = service.call(operation, &parameters, request).await?;
    Ok(service.result(done))
}

/// Waits until an execution has ended, and gives its description.
pub(super) async fn ended(
    service: Service,
    started: Json,
    parsed: bool,
    request: Request,
) -> Result<Json, Failure> {
    let Some(operation) = service.model.operation("describeExecution") else {
        unreachable!("the model of Step Functions has it");
    };
    let arn = started.get("ExecutionArn").cloned().unwrap_or_default();
    let parameters: Json = [("ExecutionArn", arn)].into();
    let mut delays = poll();
    loop {
        tokio::time::sleep(delays.next().unwrap_or(Duration::from_secs(5))).await;
        let done = service.call(operation, &parameters, &request).await?;
        let mut description = done.result;
        match description.get("Status").and_then(Json::as_str) {
            Some("RUNNING" | "PENDING_REDRIVE") | None => continue,
            Some("SUCCEEDED") => {}
            Some(_) => {
                let cause = Json::from(description).to_string();
                return Err(Failure::new(error_names::TASK_FAILED, cause));
            }
        }
        if parsed {
            for member in ["Input", "Output"] {
                let text = description.get(member).and_then(Json::as_str);
                if let Some(value) = text.and_then(|text| Json::parse(text).ok()) {
                    description.insert(member, value);
                }
            }
        }
        return Ok(description.into());
    }
}
