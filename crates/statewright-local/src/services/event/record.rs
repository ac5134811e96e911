//! What became of an event, as Lambda tells it.

use bytes::Bytes;
use jiff::Timestamp;
use statewright_engine::Json;

use super::Event;
use crate::FunctionError;

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
    /// What that answered last.
    pub(super) response: Option<Result<Bytes, FunctionError>>,
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
                let payload = json(error.payload.as_bytes());
                let message = payload.get("errorMessage").and_then(Json::as_str);
                (200, message.map_or_else(|| error.payload.clone(), str::to_owned))
            }
            _ => (429, "Rate Exceeded.".to_owned()),
        }
    }

    /// Why it was given up.
    pub(super) fn why(&self) -> String {
        format!("{:?}: {}", self.condition, self.problem().1)
    }

    /// The record of its invocations.
    ///
    /// Source: Lambda Developer Guide, "Capturing records of Lambda asynchronous invocations".
    pub(super) fn record(&self, event: &Event, at: Timestamp) -> Json {
        let context = [
            ("requestId", Json::from(event.request_id.as_str())),
            ("functionArn", event.qualified().into()),
            ("condition", format!("{:?}", self.condition).into()),
            ("approximateInvokeCount", (self.invocations as u64).into()),
        ];
        let mut record = vec![
            ("version", Json::from("1.0")),
            ("timestamp", format!("{at:.3}").into()),
            ("requestContext", context.into()),
            ("requestPayload", json(event.input.as_bytes())),
        ];
        if let Some(response) = &self.response {
            let mut context =
                vec![("statusCode", Json::from(200_u64)), ("executedVersion", "$LATEST".into())];
            if response.is_err() {
                context.push(("functionError", "Unhandled".into()));
            }
            let payload = match response {
                Ok(payload) => json(payload),
                Err(error) => json(error.payload.as_bytes()),
            };
            record.push(("responseContext", Json::Object(context.into_iter().collect())));
            record.push(("responsePayload", payload));
        }
        Json::Object(record.into_iter().collect())
    }
}

/// A payload in a record; what is no JSON is a text.
fn json(payload: &[u8]) -> Json {
    Json::parse_bytes(payload).unwrap_or_else(|_| (*String::from_utf8_lossy(payload)).into())
}
