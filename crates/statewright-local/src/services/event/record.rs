//! What became of an event, as Lambda tells it.

use std::borrow::Cow;

use bytes::Bytes;
use jiff::Timestamp;
use serde::{Deserialize, Serialize, de::IgnoredAny};
use statewright_engine::Json;

use super::Event;
use crate::FunctionError;

/// Why an event came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(super) enum Condition {
    Success,
    RetriesExhausted,
    EventAgeExceeded,
    ZeroReservedConcurrency,
    /// The documents do not say what a record has here.
    RecursiveInvocation,
}

/// How an event ended.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Ended {
    pub(super) condition: Condition,
    /// How often its function was invoked.
    pub(super) invocations: usize,
    /// What that answered, if it was not refused in the end.
    pub(super) response: Option<Response>,
}

/// The payload that a function answered, or the one that it failed with.
type Response = Result<String, String>;

/// What a function answered, as it is told: what is no text is made one.
pub(super) fn answered(result: Result<Bytes, FunctionError>) -> Response {
    let text = |payload: Bytes| {
        String::from_utf8(payload.into())
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    };
    result.map(text).map_err(|error| error.payload)
}

/// How many bytes a function answered.
pub(super) fn bytes(response: &Response) -> usize {
    let (Ok(payload) | Err(payload)) = response;
    payload.len()
}

impl Ended {
    /// The end of an event that is given up before its function is invoked once more.
    pub(super) fn early(condition: Condition, invocations: usize) -> Self {
        Self { condition, invocations, response: None }
    }

    pub(super) fn is_success(&self) -> bool {
        self.condition == Condition::Success
    }

    /// What went wrong, in Lambda's words, with the status that it has for that.
    pub(super) fn problem(&self) -> (u16, String) {
        match (&self.response, self.condition) {
            (_, Condition::RecursiveInvocation) => (
                400,
                "Lambda has detected your function being invoked in a recursive loop with other AWS resources and stopped your function's invocation.".to_owned(),
            ),
            (Some(Err(error)), _) => {
                let payload = Json::parse(error).ok();
                let message = payload.as_ref().and_then(|payload| payload.get("errorMessage")?.as_str());
                (200, message.unwrap_or(error).to_owned())
            }
            _ => (429, "Rate Exceeded.".to_owned()),
        }
    }

    /// Why it was given up.
    pub(super) fn why(&self) -> String {
        format!("{:?}: {}", self.condition, self.problem().1)
    }

    /// The record of its invocations, in which the payloads are as they were written.
    ///
    /// Source: Lambda Developer Guide, "Capturing records of Lambda asynchronous invocations".
    pub(super) fn record(&self, event: &Event, at: Timestamp) -> String {
        let context = Json::from([
            ("requestId", Json::from(event.about.request_id.as_str())),
            ("functionArn", event.qualified().into()),
            ("condition", format!("{:?}", self.condition).into()),
            ("approximateInvokeCount", (self.invocations as u64).into()),
        ]);
        let mut record = format!(
            r#"{{"version":"1.0","timestamp":"{at:.3}","requestContext":{context},"requestPayload":{}"#,
            payload(&event.about.input),
        );
        if let Some(response) = &self.response {
            let (answered, error) = match response {
                Ok(answered) => (answered, ""),
                Err(error) => (error, r#","functionError":"Unhandled""#),
            };
            record += &format!(
                r#","responseContext":{{"statusCode":200,"executedVersion":"$LATEST"{error}}},"responsePayload":{}"#,
                payload(answered),
            );
        }
        record + "}"
    }
}

/// A payload in a record; what is no JSON is a text.
fn payload(text: &str) -> Cow<'_, str> {
    // This looks at the text without building anything, however deep it is.
    let is_json = serde_json::from_str::<IgnoredAny>(text).is_ok();
    if is_json { text.into() } else { Json::from(text).to_string().into() }
}
