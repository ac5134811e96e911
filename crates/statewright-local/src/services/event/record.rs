//! What became of an event, as Lambda tells it.

use std::borrow::Cow;

use bytes::Bytes;
use jiff::Timestamp;
use serde::de::IgnoredAny;
use statewright_engine::Json;

use super::Event;
use crate::{FunctionError, lambda::AnswerRoom};

/// Why an event came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    Success,
    RetriesExhausted,
    EventAgeExceeded,
    ZeroReservedConcurrency,
    /// The documents do not say what a record has here.
    RecursiveInvocation,
}

/// How an event ended.
#[derive(Debug)]
pub(super) struct Ended {
    pub(super) condition: Condition,
    /// How often its function was invoked.
    pub(super) invocations: usize,
    /// What that answered, if it was not refused in the end.
    pub(super) response: Option<Result<Bytes, FunctionError>>,
    /// The room that this takes.
    pub(super) _room: Option<AnswerRoom>,
}

/// How many bytes a function answered.
pub(super) fn bytes(response: &Result<Bytes, FunctionError>) -> usize {
    match response {
        Ok(answered) => answered.len(),
        Err(error) => error.payload.len(),
    }
}

impl Ended {
    /// What went wrong, in Lambda's words, with the status that it has for that.
    pub(super) fn problem(&self) -> (u16, String) {
        match (&self.response, self.condition) {
            (_, Condition::RecursiveInvocation) => (
                400,
                "Lambda has detected your function being invoked in a recursive loop with other AWS resources and stopped your function's invocation.".to_owned(),
            ),
            (Some(Err(error)), _) => {
                let payload = Json::parse(&error.payload).ok();
                let message = payload.as_ref().and_then(|payload| payload.get("errorMessage")?.as_str());
                (200, message.map_or_else(|| error.payload.clone(), str::to_owned))
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
            ("requestId", Json::from(event.request_id.as_str())),
            ("functionArn", event.qualified().into()),
            ("condition", format!("{:?}", self.condition).into()),
            ("approximateInvokeCount", (self.invocations as u64).into()),
        ]);
        let mut record = format!(
            r#"{{"version":"1.0","timestamp":"{at:.3}","requestContext":{context},"requestPayload":{}"#,
            payload(event.input.as_bytes()),
        );
        if let Some(response) = &self.response {
            let (answered, error) = match response {
                Ok(answered) => (&**answered, ""),
                Err(error) => (error.payload.as_bytes(), r#","functionError":"Unhandled""#),
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
fn payload(payload: &[u8]) -> Cow<'_, str> {
    let text = String::from_utf8_lossy(payload);
    // This looks at the text without building anything, however deep it is.
    let is_json = serde_json::from_str::<IgnoredAny>(&text).is_ok();
    if is_json { text } else { Json::from(&*text).to_string().into() }
}
