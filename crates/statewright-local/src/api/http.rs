//! How requests come in: HTTP/1.1 on a port of this machine, without axum, because limits on
//! connections and times are what this is about.

mod invoke;

use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    pin::pin,
    sync::Arc,
    time::{Duration, Instant},
};

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Body, Bytes, Incoming},
    header::{CONNECTION, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN},
    http::request::Parts,
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time::{sleep, timeout},
};
use tracing::{debug, warn};

use super::{
    Api,
    error::{Error, ErrorType},
    metrics::{self, Called},
    operation::Operation,
};

/// How many clients are listened to at a time; others wait until one of them leaves.
const CONNECTIONS_MAX: usize = 4096;

/// The largest request, in bytes: a definition of the largest size with all its letters escaped
/// fits.
const REQUEST_BYTES_MAX: usize = 8 * 1024 * 1024;

/// How long a client may take to send the head of its next request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(75);

/// How long a client may take to send a body.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// Where a server listens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerOptions {
    /// The address; only from this machine can those be reached that are loopback addresses.
    pub address: IpAddr,
    /// The port; 0 for a free one.
    pub port: u16,
}

impl Default for ServerOptions {
    /// Where Step Functions Local listens, but for other machines.
    fn default() -> Self {
        Self { address: Ipv4Addr::LOCALHOST.into(), port: 8083 }
    }
}

/// A server of the API, which listens already.
#[derive(Debug)]
pub struct Server {
    api: Arc<Api>,
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Begins to listen.
    ///
    /// # Errors
    ///
    /// Somebody else listens there, or the address is not one of this machine.
    pub async fn bind(api: Arc<Api>, options: ServerOptions) -> Result<Self, crate::Error> {
        let address = SocketAddr::new(options.address, options.port);
        let failed = |error| {
            crate::Error::new(format!("cannot listen on {address}: {error}"))
                .hint("name another port with --port, or 0 to let a free one be found")
        };
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok(Self { api, listener, address })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers requests, until this is dropped.
    pub async fn serve(self) -> Infallible {
        self.api.resume();
        let _closing = Closing(&self.api);
        let mut connections = JoinSet::new();
        let mut compacting = pin!(self.api.compact());
        loop {
            tokio::select! {
                never = &mut compacting => match never {},
                accepted = self.listener.accept(), if connections.len() < CONNECTIONS_MAX => {
                    match accepted {
                        Ok((stream, _)) => {
                            connections.spawn(connection(Arc::clone(&self.api), stream));
                        }
                        // There are no more file descriptors, or the client has gone already:
                        // for the first, time helps.
                        Err(error) => {
                            warn!(%error, "a connection cannot be accepted");
                            sleep(Duration::from_millis(10)).await;
                        }
                    }
                }
                // That one ends, or panics, is nothing to the others.
                Some(_) = connections.join_next() => {}
            }
        }
    }
}

/// What comes of the end of the server is not kept: executions that are given up then go on later.
struct Closing<'a>(&'a Api);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        let journal = self.0.store().journal.clone();
        if let Some(journal) = journal {
            journal.close();
        }
    }
}

async fn connection(api: Arc<Api>, stream: TcpStream) {
    // An answer is written whole, so nothing is gained by waiting for more.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let api = Arc::clone(&api);
        async move { Ok::<_, Infallible>(respond(&api, request).await) }
    });
    // A client that leaves in the middle is nobody's failure.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        // Head and body are small, and cheaper copied together than written from two places.
        .writev(false)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn respond(api: &Arc<Api>, request: Request<Incoming>) -> Response<Full<Bytes>> {
    if !is_from_here(request.headers()) {
        let body = r#"{"message":"requests of web pages are not answered"}"#;
        return response(StatusCode::FORBIDDEN, body.into());
    }
    let (head, body) = request.into_parts();
    let began = Instant::now();
    let (called, response) = match (&head.method, head.uri.path()) {
        (&Method::POST, "/") => answer(api, &head, body).await,
        (&Method::POST, path) if invoke::function(path).is_some() => {
            let response = match read(body).await {
                Ok(body) => invoke::invoke(api, &head, body).await,
                Err(unread) => unread.response(),
            };
            (Called::Invoke, response)
        }
        (&Method::GET, "/health") => return response(StatusCode::OK, r#"{"status":"ok"}"#.into()),
        (&Method::GET, "/metrics") => return text(metrics::page(api)),
        _ => {
            return response(
                StatusCode::NOT_FOUND,
                r#"{"message":"there is nothing here"}"#.into(),
            );
        }
    };
    let (status, took) = (response.status().as_u16(), began.elapsed());
    api.metrics.request(called, status, took);
    debug!(operation = called.name(), status, microseconds = took.as_micros(), "answered");
    response
}

/// Answers a request of an operation of Step Functions.
async fn answer(api: &Arc<Api>, head: &Parts, body: Incoming) -> (Called, Response<Full<Bytes>>) {
    let target = head.headers.get("x-amz-target").and_then(|target| target.to_str().ok());
    let operation = match Operation::of_target(target) {
        Ok(operation) => operation,
        Err(error) => return (Called::Unknown, refused(&error)),
    };
    let response = match read(body).await {
        Ok(body) => match operation.answer(api, &body).await {
            Ok(body) => response(StatusCode::OK, body.into()),
            Err(error) => {
                debug!(operation = operation.name(), error = error.name(), "{}", error.message());
                refused(&error)
            }
        },
        Err(unread) => unread.response(),
    };
    (Called::Operation(operation), response)
}

/// A page that a browser has from elsewhere could send requests to this machine as well, and
/// says so.
fn is_from_here(headers: &HeaderMap) -> bool {
    let Some(origin) = headers.get(ORIGIN) else { return true };
    let host = headers.get(HOST);
    let origin = origin.to_str().unwrap_or_default();
    let authority = origin.split_once("://").map_or(origin, |(_, authority)| authority);
    let name = authority.rsplit_once(':').map_or(authority, |(name, _)| name);
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
        || (name.parse::<IpAddr>().is_ok()
            && host.is_some_and(|host| host.as_bytes() == authority.as_bytes()))
}

/// Why a body could not be read.
enum Unread {
    TooLarge,
    TooSlow,
    Cut,
}

async fn read(body: Incoming) -> Result<Bytes, Unread> {
    // What says that it is too large is not waited for.
    if body.size_hint().lower() > REQUEST_BYTES_MAX as u64 {
        return Err(Unread::TooLarge);
    }
    let body = Limited::new(body, REQUEST_BYTES_MAX).collect();
    match timeout(BODY_TIMEOUT, body).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Unread::TooLarge),
        Ok(Err(_)) => Err(Unread::Cut),
        Err(_) => Err(Unread::TooSlow),
    }
}

impl Unread {
    fn response(&self) -> Response<Full<Bytes>> {
        let mut response = match self {
            Self::TooLarge => {
                let message = format!("the request has more than {REQUEST_BYTES_MAX} bytes");
                refused(&Error::new(ErrorType::RequestEntityTooLargeException, message))
            }
            Self::TooSlow => response(
                StatusCode::REQUEST_TIMEOUT,
                r#"{"message":"the request took too long"}"#.into(),
            ),
            Self::Cut => response(
                StatusCode::BAD_REQUEST,
                r#"{"message":"the request ended too early"}"#.into(),
            ),
        };
        // What else the client sends is the rest of this, and no other request.
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        response
    }
}

fn refused(error: &Error) -> Response<Full<Bytes>> {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST);
    response(status, error.body().into())
}

fn response(status: StatusCode, body: Bytes) -> Response<Full<Bytes>> {
    const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");
    const JSON: HeaderValue = HeaderValue::from_static("application/x-amz-json-1.0");
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, JSON);
    if let Ok(id) = HeaderValue::from_str(&request_id()) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

fn text(text: String) -> Response<Full<Bytes>> {
    const PLAIN: HeaderValue = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    let mut response = Response::new(Full::new(text.into()));
    response.headers_mut().insert(CONTENT_TYPE, PLAIN);
    response
}

/// Something to find a request by; that nobody can guess it is not needed.
fn request_id() -> String {
    uuid::Builder::from_random_bytes(fastrand::u128(..).to_ne_bytes()).into_uuid().to_string()
}
