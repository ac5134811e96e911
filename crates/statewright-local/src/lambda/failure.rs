//! The errors of functions, by the names and in the words of Lambda and Step Functions.
//!
//! Source: Lambda Developer Guide, "Troubleshooting"; AWS's recorded answers.

use std::{process::ExitStatus, time::Duration};

use serde_json::{Value, json};
use statewright_engine::Failure;

use super::NotCalled;

/// What Step Functions makes of the error payload of a function: its `errorType` is the name,
/// and the payload the cause.
pub(crate) fn of_payload(payload: &str) -> Failure {
    let error_type = serde_json::from_str::<Value>(payload)
        .ok()
        .and_then(|payload| Some(payload.get("errorType")?.as_str()?.to_owned()));
    match error_type {
        Some(error_type) => Failure::new(error_type, payload),
        None => unknown(payload),
    }
}

/// What a function failed with: the payload that Lambda answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionError {
    /// A JSON text with an `errorType` and an `errorMessage`, usually.
    pub payload: String,
}

impl From<FunctionError> for Failure {
    /// What Step Functions makes of it.
    fn from(error: FunctionError) -> Self {
        of_payload(&error.payload)
    }
}

/// The function answered what is no JSON, or an error without a name. (That AWS reports the
/// former so is not recorded; no other name is known for it.)
pub(crate) fn unknown(payload: &str) -> Failure {
    Failure::new(
        "Lambda.Unknown",
        format!(
            "The cause could not be determined because Lambda did not return an error type. Returned payload: {payload}"
        ),
    )
}

/// Why a function was not called.
pub(crate) fn not_called(why: NotCalled, arn: &str, request_id: &str) -> Failure {
    let (error, status, message) = match why {
        NotCalled::NotFound => {
            ("ResourceNotFoundException", 404, format!("Function not found: {arn}:$LATEST"))
        }
        NotCalled::Throttled(_) => ("TooManyRequestsException", 429, "Rate Exceeded.".to_owned()),
        NotCalled::NotKept => ("ServiceException", 500, NOT_KEPT.to_owned()),
    };
    Failure::new(
        format!("Lambda.{error}"),
        format!(
            "{message} (Service: AWSLambda; Status Code: {status}; Error Code: {error}; Request ID: {request_id}; Proxy: null)"
        ),
    )
}

/// What is said of an event that cannot be written down.
pub(crate) const NOT_KEPT: &str = "the event cannot be written to the folder of the server";

pub(crate) fn invalid_content(problem: &str, request_id: &str) -> Failure {
    Failure::new(
        "Lambda.InvalidRequestContentException",
        format!(
            "{problem} (Service: AWSLambda; Status Code: 400; Error Code: InvalidRequestContentException; Request ID: {request_id}; Proxy: null)"
        ),
    )
}

/// The process ended before it answered.
pub(super) fn exited(request_id: &str, status: Option<ExitStatus>) -> FunctionError {
    let how = match status {
        Some(status) if status.success() => "Runtime exited without providing a reason".to_owned(),
        Some(status) => format!("Runtime exited with error: {}", exit(status)),
        None => "Runtime exited without providing a reason".to_owned(),
    };
    platform("Runtime.ExitError", request_id, &how)
}

/// The process did not answer in time.
pub(super) fn timed_out(request_id: &str, timeout: Duration) -> FunctionError {
    let how = format!("Task timed out after {:.2} seconds", timeout.as_secs_f64());
    platform("Sandbox.Timedout", request_id, &how)
}

/// The process cannot be started.
pub(super) fn invalid_entrypoint(request_id: &str, problem: &str) -> FunctionError {
    platform("Runtime.InvalidEntrypoint", request_id, problem)
}

/// Something on our side is in the way.
pub(super) fn sandbox(request_id: &str, problem: &str) -> FunctionError {
    platform("Sandbox.Failure", request_id, problem)
}

/// The answer is larger than Lambda takes.
pub(super) fn too_large(bytes: usize, most: usize) -> FunctionError {
    FunctionError {
        payload: json!({
            "errorType": "Function.ResponseSizeTooLarge",
            "errorMessage":
                format!("Response payload size ({bytes} bytes) exceeded maximum allowed payload size ({most} bytes)."),
        })
        .to_string(),
    }
}

fn platform(error_type: &str, request_id: &str, how: &str) -> FunctionError {
    FunctionError {
        payload: json!({
            "errorType": error_type,
            "errorMessage": format!("RequestId: {request_id} Error: {how}"),
        })
        .to_string(),
    }
}

fn exit(status: ExitStatus) -> String {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt;
        if let Some(signal) = status.signal() {
            return match signal {
                6 => "signal: aborted".to_owned(),
                9 => "signal: killed".to_owned(),
                11 => "signal: segmentation fault".to_owned(),
                number => format!("signal: {number}"),
            };
        }
    }
    format!("exit status {}", status.code().unwrap_or_default())
}
