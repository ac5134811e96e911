//! A response, and how it is written.

use std::{cell::RefCell, time::Duration};

use hyper::StatusCode;
use jiff::Timestamp;
use tokio::time::Instant;
use uuid::Uuid;

use super::{
    refused,
    request::{REQUEST_BYTES_MAX, Refused},
};
use crate::api::{
    activities::Handed,
    error::{Error, ErrorType},
};

/// What a request is answered with.
pub(super) struct Response {
    pub(super) status: StatusCode,
    pub(super) content_type: &'static str,
    /// Something to find the request by.
    pub(super) id: Option<Uuid>,
    /// Fields besides.
    pub(super) fields: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
    /// The work that a worker has as soon as this is sent, and that goes to another one if it is
    /// not.
    pub(super) handed: Option<Handed>,
}

/// How a connection goes on after a response.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum After {
    Open,
    /// It is open for one who would not expect that.
    KeptAlive,
    Closed,
}

impl Response {
    pub(super) fn json(status: StatusCode, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            content_type: "application/x-amz-json-1.0",
            id: Some(request_id()),
            fields: Vec::new(),
            body: body.into(),
            handed: None,
        }
    }

    /// What one is told whose request is refused before it is all there.
    pub(super) fn refused(why: Refused) -> Self {
        let (status, body) = match why {
            Refused::Malformed => {
                (StatusCode::BAD_REQUEST, r#"{"message":"the request cannot be read"}"#)
            }
            Refused::HeadTooLarge => (
                StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
                r#"{"message":"the request has too large a head"}"#,
            ),
            Refused::TooSlow => {
                (StatusCode::REQUEST_TIMEOUT, r#"{"message":"the request took too long"}"#)
            }
            Refused::NoRoom => (
                StatusCode::SERVICE_UNAVAILABLE,
                r#"{"message":"too many large requests are on their way: try again"}"#,
            ),
            Refused::BodyTooLarge => {
                let message = format!("the request has more than {REQUEST_BYTES_MAX} bytes");
                let error = Error::new(ErrorType::RequestEntityTooLargeException, message);
                return refused(&error);
            }
        };
        Self::json(status, body)
    }

    /// What one is told for whose answer there is no room.
    pub(super) fn no_room() -> Self {
        let body = r#"{"message":"too many large answers are on their way: try again"}"#;
        Self::json(StatusCode::SERVICE_UNAVAILABLE, body)
    }

    /// What is sent after the head: what has no body by its status has none.
    pub(super) fn sent_body(&self) -> &[u8] {
        if self.status == StatusCode::NO_CONTENT { &[] } else { &self.body }
    }

    /// Adds all that is to be sent before the body.
    pub(super) fn write_head(&self, output: &mut Vec<u8>, now: Instant, after: After) {
        output.reserve(512);
        let mut put = |texts: &[&str]| {
            for text in texts {
                output.extend_from_slice(text.as_bytes());
            }
        };
        let reason = self.status.canonical_reason().unwrap_or_default();
        put(&["HTTP/1.1 ", self.status.as_str(), " ", reason]);
        put(&["\r\ncontent-type: ", self.content_type]);
        if let Some(id) = self.id {
            put(&["\r\nx-amzn-requestid: ", id.hyphenated().encode_lower(&mut [0; 36])]);
        }
        for (name, value) in &self.fields {
            put(&["\r\n", name, ": ", value]);
        }
        put(match after {
            After::Open => &[],
            After::KeptAlive => &["\r\nconnection: keep-alive"],
            After::Closed => &["\r\nconnection: close"],
        });
        with_date(now, |date| put(&["\r\ndate: ", date]));
        // What has no body by its status has no length of it either.
        if self.status == StatusCode::NO_CONTENT {
            put(&["\r\n\r\n"]);
            return;
        }
        put(&["\r\ncontent-length: ", &self.body.len().to_string(), "\r\n\r\n"]);
    }
}

/// Something to find a request by; that nobody can guess it is not needed.
pub(super) fn request_id() -> Uuid {
    uuid::Builder::from_random_bytes(fastrand::u128(..).to_ne_bytes()).into_uuid()
}

/// Gives the date of responses, which is made once in a second.
fn with_date(now: Instant, take: impl FnOnce(&str)) {
    thread_local! {
        static DATE: RefCell<Option<(Instant, String)>> = const { RefCell::new(None) };
    }
    DATE.with_borrow_mut(|date| match date {
        Some((made, date)) if now.saturating_duration_since(*made) < Duration::from_secs(1) => {
            take(date);
        }
        date => {
            let text = crate::services::http_date(Timestamp::now());
            take(&text);
            *date = Some((now, text));
        }
    });
}
