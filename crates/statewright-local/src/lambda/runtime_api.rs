use std::sync::Arc;

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, Path, State},
    http::{HeaderValue, Response, StatusCode},
    response::IntoResponse,
    routing::{get, post},
};
use serde_json::json;
use tokio::{
    net::TcpListener,
    sync::{Mutex, mpsc, watch},
    task::AbortHandle,
};

use super::Request;

/// The largest answer of a function, in bytes.
///
/// Source: Lambda Developer Guide, "Lambda quotas" (6 MB); the number is the one in Lambda's
/// own error messages.
pub(super) const RESPONSE_BYTES_MAX: usize = 6_291_556;

/// More than this is not even read.
const BODY_BYTES_MAX: usize = 2 * RESPONSE_BYTES_MAX;

/// An invocation on its way to a runtime.
#[derive(Debug)]
pub(super) struct Invocation {
    pub(super) request: Request,
    /// When the answer must be there, in milliseconds since 1970.
    pub(super) deadline: i64,
}

/// What a runtime did.
#[derive(Debug)]
pub(super) enum Message {
    /// It asked for an invocation.
    Ready,
    /// It cannot begin, with this error payload.
    InitError(String),
    /// It answered an invocation.
    Answer { request_id: String, payload: Bytes },
    /// An invocation failed, with this error payload.
    Error { request_id: String, payload: String },
}

/// The part of Lambda that a runtime talks to.
///
/// Source: Lambda Developer Guide, "Using the Lambda runtime API for custom runtimes".
#[derive(Debug)]
struct RuntimeApi {
    /// The invocations for the runtime, which only one of its requests at a time may wait for.
    invocations: Mutex<mpsc::UnboundedReceiver<Invocation>>,
    messages: mpsc::UnboundedSender<Message>,
    /// The invocation that the runtime works on.
    current: watch::Sender<Option<String>>,
}

/// Our end of the API: what the runtime is given, and what it says.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) invocations: mpsc::UnboundedSender<Invocation>,
    pub(super) messages: mpsc::UnboundedReceiver<Message>,
    server: AbortHandle,
}

/// Serves the API to one runtime, until the link is dropped.
pub(super) fn serve(listener: TcpListener) -> Link {
    let (invocations, to_runtime) = mpsc::unbounded_channel();
    let (messages, from_runtime) = mpsc::unbounded_channel();
    let api = RuntimeApi {
        invocations: Mutex::new(to_runtime),
        messages,
        current: watch::Sender::new(None),
    };
    let routes = Router::new()
        .route("/2018-06-01/runtime/invocation/next", get(next))
        .route("/2018-06-01/runtime/invocation/{request_id}/response", post(answer))
        .route("/2018-06-01/runtime/invocation/{request_id}/error", post(error))
        .route("/2018-06-01/runtime/init/error", post(init_error))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .with_state(Arc::new(api));
    let server = tokio::spawn(async move {
        // Serving ends with an error only when the listener does, and then nobody is left to
        // tell.
        let _ = axum::serve(listener, routes).await;
    });
    Link { invocations, messages: from_runtime, server: server.abort_handle() }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn next(State(api): State<Arc<RuntimeApi>>) -> Response<Body> {
    // Who asks for the next invocation is done with the last one.
    api.current.send_replace(None);
    let _ = api.messages.send(Message::Ready);
    let Some(invocation) = api.invocations.lock().await.recv().await else {
        return error_response(StatusCode::FORBIDDEN, "RuntimeEnded", "this runtime is to end");
    };
    let Invocation { request, deadline } = invocation;
    api.current.send_replace(Some(request.id.clone()));

    let mut response = Response::new(Body::from(request.input));
    let headers = [
        ("content-type", Some("application/json".to_owned())),
        ("lambda-runtime-aws-request-id", Some(request.id)),
        ("lambda-runtime-deadline-ms", Some(deadline.to_string())),
        ("lambda-runtime-invoked-function-arn", Some(request.arn)),
        ("lambda-runtime-trace-id", Some(TRACE_ID.to_owned())),
        ("lambda-runtime-client-context", request.client_context),
    ];
    for (name, value) in headers {
        let value = value.map(|value| HeaderValue::from_bytes(value.as_bytes()));
        if let Some(Ok(value)) = value {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// A trace that is not recorded: there is no X-Ray here.
const TRACE_ID: &str = "Root=1-00000000-000000000000000000000000;Sampled=0";

async fn answer(
    State(api): State<Arc<RuntimeApi>>,
    Path(request_id): Path<String>,
    payload: Bytes,
) -> Response<Body> {
    let too_large = payload.len() > RESPONSE_BYTES_MAX;
    let response = api.accept(request_id, |request_id| Message::Answer { request_id, payload });
    if too_large && response.status() == StatusCode::ACCEPTED {
        let status = StatusCode::PAYLOAD_TOO_LARGE;
        return error_response(status, "Function.ResponseSizeTooLarge", "the answer is too large");
    }
    response
}

async fn error(
    State(api): State<Arc<RuntimeApi>>,
    Path(request_id): Path<String>,
    payload: Bytes,
) -> Response<Body> {
    let payload = String::from_utf8_lossy(&payload).into_owned();
    api.accept(request_id, |request_id| Message::Error { request_id, payload })
}

async fn init_error(State(api): State<Arc<RuntimeApi>>, payload: Bytes) -> Response<Body> {
    let payload = String::from_utf8_lossy(&payload).into_owned();
    let _ = api.messages.send(Message::InitError(payload));
    accepted()
}

impl RuntimeApi {
    /// Takes what a runtime says about the invocation that it works on, and about no other.
    fn accept(
        &self,
        request_id: String,
        message: impl FnOnce(String) -> Message,
    ) -> Response<Body> {
        let is_current = self.current.borrow().as_deref() == Some(&*request_id);
        if !is_current {
            let problem = format!("{request_id} is not the invocation that this runtime works on");
            return error_response(StatusCode::BAD_REQUEST, "InvalidRequestID", &problem);
        }
        self.current.send_replace(None);
        let _ = self.messages.send(message(request_id));
        accepted()
    }
}

fn accepted() -> Response<Body> {
    (StatusCode::ACCEPTED, json!({ "status": "OK" }).to_string()).into_response()
}

fn error_response(status: StatusCode, error_type: &str, message: &str) -> Response<Body> {
    let body = json!({ "errorType": error_type, "errorMessage": message });
    (status, body.to_string()).into_response()
}
