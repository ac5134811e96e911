//! The operations of Lambda that clients call: Invoke, and InvokeAsync, which came before it.
//!
//! Source: Lambda API, `Invoke` and `InvokeAsync`; how functions are named, and what they fail with, is elsewhere.

use std::{sync::Arc, time::Instant};

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use hyper::StatusCode;
use serde_json::json;
use statewright_engine::Json;
use uuid::Uuid;

use super::{
    Answering,
    request::{Field, Request},
    response::{Response, request_id},
    room::Room,
};
use crate::{
    Called, FunctionName, Lambda, NotCalled, Services,
    api::{Api, jackson},
    lambda::{self, failure::NOT_KEPT},
    services::{EVENT_BYTES_MAX, qualifier_problem},
};

/// The largest payload of an invocation that is waited for, in bytes.
///
/// Source: Lambda Developer Guide, "Lambda quotas".
const PAYLOAD_BYTES_MAX: usize = 6 * 1024 * 1024;

/// What is asked of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operation {
    Invoke,
    InvokeAsync,
    InvokeWithResponseStream,
}

/// Between what the name of the function stands in the path of an operation.
const PATHS: [(Operation, &str, &str); 3] = [
    (Operation::Invoke, "/2015-03-31/functions/", "/invocations"),
    (Operation::InvokeAsync, "/2014-11-13/functions/", "/invoke-async"),
    (
        Operation::InvokeWithResponseStream,
        "/2021-11-15/functions/",
        "/response-streaming-invocations",
    ),
];

/// What a path asks for, and of which function, as that is written there.
pub(super) fn asked(path: &str) -> Option<(Operation, &str)> {
    let path = path.strip_suffix('/').unwrap_or(path);
    PATHS.iter().find_map(|(operation, before, after)| {
        Some((*operation, path.strip_prefix(before)?.strip_suffix(after)?))
    })
}

/// Invokes a function. A payload keeps its room until the function has it: what runs for long is in
/// nobody's way.
pub(super) fn invoke(api: &Arc<Api>, request: Request<'_>, room: &mut Option<Room>) -> Answering {
    let id = request_id();
    begin(api, request, room, id).unwrap_or_else(|refused| Answering::Now(refused.response(id)))
}

/// A payload with its room.
struct Payload {
    text: String,
    _room: Option<Room>,
}

impl AsRef<[u8]> for Payload {
    fn as_ref(&self) -> &[u8] {
        self.text.as_bytes()
    }
}

/// A function that is invoked, and those that it is one of.
struct Found {
    services: Arc<Services>,
    lambda: Arc<Lambda>,
    arn: Arc<str>,
    /// By what it is called, with a version or an alias if one was named.
    name: FunctionName,
}

/// What an invocation is answered with.
struct Answer {
    status: StatusCode,
    body: Vec<u8>,
    is_error: bool,
    log: Option<String>,
}

/// Why a request is refused.
struct Refused {
    status: StatusCode,
    error_type: &'static str,
    /// Which of several limits it is about.
    reason: Option<&'static str>,
    message: String,
}

fn begin(
    api: &Arc<Api>,
    request: Request<'_>,
    room: &mut Option<Room>,
    id: Uuid,
) -> Result<Answering, Refused> {
    let (operation, written) = asked(request.path()).unwrap_or((Operation::Invoke, ""));
    let written = decode(written);
    let qualifier = request.query().and_then(qualifier);
    let Found { services, lambda, arn, name } = find(api, &written, qualifier.as_deref())?;
    let kind = match operation {
        Operation::Invoke => request.field(Field::InvocationType),
        Operation::InvokeAsync => Some("Event"),
        Operation::InvokeWithResponseStream => {
            return Err(Refused {
                status: StatusCode::NOT_IMPLEMENTED,
                error_type: "UnsupportedOperationException",
                reason: None,
                message: "InvokeWithResponseStream is not supported here: use Invoke".to_owned(),
            });
        }
    };
    let bytes_max = if kind == Some("Event") { EVENT_BYTES_MAX } else { PAYLOAD_BYTES_MAX };
    if request.body.len() > bytes_max {
        let message = format!(
            "Request must be smaller than {bytes_max} bytes for the InvokeFunction operation"
        );
        let status = StatusCode::PAYLOAD_TOO_LARGE;
        return Err(Refused::new(status, "RequestTooLargeException", message));
    }
    let payload = payload(request.body)?;
    let done = |status| {
        let answer = Answer { status, body: Vec::new(), is_error: false, log: None };
        Ok(Answering::Now(answer.response(id)))
    };
    match kind {
        None | Some("RequestResponse") => {}
        Some("Event") => {
            let accepted =
                services.event(Arc::clone(&arn), name.into_qualifier(), id.to_string(), payload);
            accepted.map_err(|why| Refused::not_called(why, &arn))?;
            return done(StatusCode::ACCEPTED);
        }
        Some("DryRun") => return done(StatusCode::NO_CONTENT),
        Some(other) => {
            return Err(Refused::invalid(format!(
                "the invocation type is RequestResponse, Event or DryRun, not {other:?}"
            )));
        }
    }
    let with_log = request.field(Field::LogType) == Some("Tail");
    let client_context = request.field(Field::ClientContext).map(client_context).transpose()?;
    let input = Bytes::from_owner(Payload { text: payload, _room: room.take() });
    let asked =
        lambda::Request { id: id.to_string(), input, arn: name.named(&arn), client_context };
    Ok(Answering::Later(Box::pin(async move {
        match call(&lambda, &arn, asked, with_log).await {
            Ok(answer) => answer.response(id),
            Err(refused) => refused.response(id),
        }
    })))
}

/// Calls a function, and waits for what it answers.
async fn call(
    lambda: &Lambda,
    arn: &str,
    request: lambda::Request,
    with_log: bool,
) -> Result<Answer, Refused> {
    let started = Instant::now();
    let id = request.id.clone();
    let called = lambda.answer(arn, request, with_log).await;
    let Called { result, log } = called.map_err(|why| Refused::not_called(why, arn))?;
    let log = with_log.then(|| tail(lambda, arn, &id, started, &log));
    let (body, is_error) = match result {
        Ok(body) => (body.into(), false),
        Err(error) => (error.payload.into(), true),
    };
    Ok(Answer { status: StatusCode::OK, body, is_error, log })
}

/// The function that is named; of a version or an alias of it there is only this one.
fn find(api: &Api, written: &str, qualifier: Option<&str>) -> Result<Found, Refused> {
    let name = FunctionName::parse(written)
        .ok_or_else(|| Refused::invalid(format!("{written:?} is the name of no function")))?;
    if let Some(problem) = qualifier.and_then(qualifier_problem) {
        return Err(Refused::new(StatusCode::BAD_REQUEST, "ValidationException", problem));
    }
    if let (Some(one), Some(other)) = (name.qualifier(), qualifier)
        && one != other
    {
        let message =
            "The derived qualifier from the function name does not match the specified qualifier.";
        return Err(Refused::invalid(message.to_owned()));
    }
    let services = api.services();
    let arn = services.functions.iter().find(|arn| name.is_of(arn)).cloned();
    match (services.lambda.clone(), arn) {
        (Some(lambda), Some(arn)) => {
            Ok(Found { services, lambda, arn, name: name.or_qualified(qualifier) })
        }
        _ if written.starts_with("arn:") => Err(Refused::not_found(written)),
        _ => {
            let (id, region) = (&api.account().id, &api.account().region);
            let name = written.rsplit("function:").next().unwrap_or(written);
            Err(Refused::not_found(&format!("arn:aws:lambda:{region}:{id}:function:{name}")))
        }
    }
}

/// What a client says of itself, for the function.
fn client_context(encoded: &str) -> Result<String, Refused> {
    lambda::client_context(encoded).map_err(|message| Refused {
        status: StatusCode::BAD_REQUEST,
        error_type: "InvalidRequestContentException",
        reason: None,
        message,
    })
}

/// The payload, which is JSON; where there is none, an empty object.
fn payload(body: &[u8]) -> Result<String, Refused> {
    if body.is_empty() {
        return Ok("{}".to_owned());
    }
    let text = String::from_utf8_lossy(body);
    if let Err(error) = Json::parse(&text) {
        let problem = jackson::problem(&text).unwrap_or_else(|| error.to_string());
        let message = format!("Could not parse request body into json: {problem}");
        let status = StatusCode::BAD_REQUEST;
        return Err(Refused::new(status, "InvalidRequestContentException", message));
    }
    Ok(text.into_owned())
}

/// The last of the log of an invocation, with the lines that Lambda writes around it.
fn tail(lambda: &Lambda, arn: &str, id: &str, started: Instant, log: &[u8]) -> String {
    let milliseconds = started.elapsed().as_secs_f64() * 1000.0;
    let memory = lambda.function(arn).map_or(0, |function| function.memory_mib);
    let mut text = format!("START RequestId: {id} Version: $LATEST\n").into_bytes();
    text.extend_from_slice(log);
    text.extend_from_slice(
        format!(
            "END RequestId: {id}\nREPORT RequestId: {id}\tDuration: {milliseconds:.2} ms\tBilled Duration: {:.0} ms\tMemory Size: {memory} MB\n",
            milliseconds.ceil()
        )
        .as_bytes(),
    );
    STANDARD.encode(&text[text.len().saturating_sub(4096)..])
}

fn qualifier(query: &str) -> Option<String> {
    let value = query.split('&').find_map(|pair| pair.strip_prefix("Qualifier="))?;
    Some(decode(value)).filter(|qualifier| !qualifier.is_empty())
}

/// A part of an address without its escapes.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped = match (first, after) {
            // A sign would be a number to the parser as well.
            (b'%', [high, low, ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                let digits = [*high, *low];
                std::str::from_utf8(&digits).ok().and_then(|hex| u8::from_str_radix(hex, 16).ok())
            }
            _ => None,
        };
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

impl Answer {
    fn response(self, id: Uuid) -> Response {
        let mut fields = vec![("x-amz-executed-version", "$LATEST".to_owned())];
        if self.is_error {
            fields.push(("x-amz-function-error", "Unhandled".to_owned()));
        }
        fields.extend(self.log.map(|log| ("x-amz-log-result", log)));
        response(self.status, self.body, id, fields)
    }
}

impl Refused {
    fn new(status: StatusCode, error_type: &'static str, message: String) -> Self {
        Self { status, error_type, reason: None, message }
    }

    fn invalid(message: String) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "InvalidParameterValueException", message)
    }

    fn not_found(arn: &str) -> Self {
        let message = format!("Function not found: {arn}");
        Self::new(StatusCode::NOT_FOUND, "ResourceNotFoundException", message)
    }

    fn not_called(why: NotCalled, arn: &str) -> Self {
        match why {
            NotCalled::NotFound => Self::not_found(arn),
            NotCalled::Throttled(limit) => {
                let (status, message) =
                    (StatusCode::TOO_MANY_REQUESTS, "Rate Exceeded.".to_owned());
                let refused = Self::new(status, "TooManyRequestsException", message);
                Self { reason: Some(limit.reason()), ..refused }
            }
            NotCalled::NotKept => {
                let status = StatusCode::INTERNAL_SERVER_ERROR;
                Self::new(status, "ServiceException", NOT_KEPT.to_owned())
            }
        }
    }

    fn response(self, id: Uuid) -> Response {
        // Of the errors, some have a `Message` and some a `message`.
        let who = if self.status.is_server_error() { "Service" } else { "User" };
        let mut body = json!({ "Type": who, "Message": self.message, "message": self.message });
        if let Some(reason) = self.reason {
            body["Reason"] = reason.into();
        }
        let fields = vec![("x-amzn-errortype", self.error_type.to_owned())];
        response(self.status, body.to_string().into(), id, fields)
    }
}

fn response(
    status: StatusCode,
    body: Vec<u8>,
    id: Uuid,
    fields: Vec<(&'static str, String)>,
) -> Response {
    Response { status, content_type: "application/json", id: Some(id), fields, body, handed: None }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn an_escape_is_two_digits() {
        assert_eq!(decode("a%3Ab%3a"), "a:b:");
        for other in ["%+f", "%-1", "% 1", "%1", "%", "%g1"] {
            assert_eq!(decode(other), other);
        }
    }
}
