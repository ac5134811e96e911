//! `lambda:invoke`, and functions by their ARNs, at an endpoint.

use statewright_engine::{Failure, Json};

use super::{Answered, Service, http::Sent, message::json_body, parameters};
use crate::{lambda::failure, services::Request};

/// Invokes a function, and gives the answer of Lambda around its own.
pub(super) async fn invoke(
    service: &Service,
    parameters: &Json,
    request: &Request,
) -> Result<Json, Failure> {
    let Some(operation) = service.model.operation("invoke") else {
        unreachable!("the model of Lambda has it");
    };
    let members = parameters::members(
        service.model,
        operation.input,
        parameters,
        service.style(),
        &request.id,
    );
    let members = members.map_err(|why| {
        let cause =
            format!("The Parameters '{parameters}' could not be used to start the Task: [{why}]");
        Failure::new(statewright_engine::error_names::RUNTIME, cause)
    })?;
    let mut sent: Sent = super::message::request(service.model, operation, &members);
    // Step Functions sends an empty object where there is no payload.
    if sent.body.is_empty() {
        sent.body = "{}".into();
    }
    let answered = service.send(sent, request).await?;
    let payload = String::from_utf8_lossy(&answered.body);
    if is_error_of_function(&answered) {
        return Err(failure::of_payload(&payload));
    }
    if !(200..300).contains(&answered.status) {
        return Err(service.failure(&answered, request));
    }
    let payload = match answered.status {
        // Nobody waited for it.
        202 | 204 => "".into(),
        _ => Json::parse_bytes(&answered.body).map_err(|_| failure::unknown(&payload))?,
    };
    let id = answered.header("x-amzn-requestid").unwrap_or(&request.id);
    let [http, response] = super::super::request::metadata(id, answered.status, &answered.headers);
    let version = answered.header("x-amz-executed-version").unwrap_or("$LATEST");
    Ok([
        ("ExecutedVersion", version.into()),
        ("Payload", payload),
        http,
        response,
        ("StatusCode", u64::from(answered.status).into()),
    ]
    .into())
}

/// Lambda says in a header that the function failed. `cargo lambda watch` answers with status
/// 500 in place of it.
fn is_error_of_function(answered: &Answered) -> bool {
    let named = answered.header("x-amz-function-error").is_some();
    let has_type = || json_body(answered).is_some_and(|body| body.get("errorType").is_some());
    named || (answered.status == 500 && has_type())
}
