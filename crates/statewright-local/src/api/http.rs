//! How requests come in: HTTP/1.1 on a port of this machine.
//!
//! [`request`] reads them, [`response`] writes what they are answered with, and [`connection`] has
//! the limits and times, around `httparse` only: with hyper, HTTP was a third of what an execution
//! cost.

mod body;
mod connection;
mod crowd;
mod invoke;
mod request;
mod response;

use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    pin::pin,
    sync::Arc,
    time::{Duration, Instant},
};

use hyper::StatusCode;
use tokio::{net::TcpListener, task::JoinSet, time::sleep};
use tracing::{debug, warn};

use super::{
    Api,
    error::Error,
    metrics::{self, Called},
    operation::Operation,
};
pub use crowd::gather_requests;
use request::{Field, Request};
use response::Response;

/// How many clients are listened to at a time; others wait until one of them leaves.
const CONNECTIONS_MAX: usize = 4096;

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
                            connections.spawn(connection::serve(Arc::clone(&self.api), stream));
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

/// What comes of the end of the server is not kept: what is given up then goes on later, if there
/// is a journal.
struct Closing<'a>(&'a Api);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        let journal = self.0.store().journal.clone();
        if let Some(journal) = journal {
            journal.close();
            return;
        }
        let services = self.0.services();
        let waiting = services.lambda.as_ref().map_or(0, |lambda| lambda.waiting_events());
        if waiting > 0 {
            let (events, are) = if waiting == 1 { ("event", "is") } else { ("events", "are") };
            warn!("{waiting} {events} of asynchronous invocations {are} given up");
        }
    }
}

async fn respond(api: &Arc<Api>, request: Request<'_>) -> Response {
    if !is_from_here(request) {
        let body = r#"{"message":"requests of web pages are not answered"}"#;
        return Response::json(StatusCode::FORBIDDEN, body);
    }
    let began = Instant::now();
    let (called, response) = match (request.method(), request.path()) {
        (b"POST", "/") => answer(api, request).await,
        (b"POST", path) if invoke::function(path).is_some() => {
            (Called::Invoke, invoke::invoke(api, request).await)
        }
        (b"GET" | b"HEAD", "/health") => {
            return Response::json(StatusCode::OK, r#"{"status":"ok"}"#);
        }
        (b"GET" | b"HEAD", "/metrics") => return text(metrics::page(api)),
        _ => {
            let body = r#"{"message":"there is nothing here"}"#;
            return Response::json(StatusCode::NOT_FOUND, body);
        }
    };
    answered(api, called, &response, began.elapsed());
    response
}

/// Takes note of an answer.
fn answered(api: &Api, called: Called, response: &Response, took: Duration) {
    let status = response.status.as_u16();
    api.metrics.request(called, status, took);
    debug!(operation = called.name(), status, microseconds = took.as_micros(), "answered");
}

/// Answers a request of an operation of Step Functions.
async fn answer(api: &Arc<Api>, request: Request<'_>) -> (Called, Response) {
    let operation = match Operation::of_target(request.field(Field::Target)) {
        Ok(operation) => operation,
        Err(error) => return (Called::Unknown, refused(&error)),
    };
    let response = match operation.answer(api, request.body).await {
        Ok(body) => Response::json(StatusCode::OK, body),
        Err(error) => {
            debug!(operation = operation.name(), error = error.name(), "{}", error.message());
            refused(&error)
        }
    };
    (Called::Operation(operation), response)
}

/// A page that a browser has from elsewhere could send requests to this machine as well, and
/// says so.
fn is_from_here(request: Request<'_>) -> bool {
    let host = request.field(Field::Host);
    request.origins().all(|origin| origin.is_some_and(|origin| is_here(origin, host)))
}

fn is_here(origin: &str, host: Option<&str>) -> bool {
    let authority = origin.split_once("://").map_or(origin, |(_, authority)| authority);
    let name = authority.rsplit_once(':').map_or(authority, |(name, _)| name);
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
        || (name.parse::<IpAddr>().is_ok() && host == Some(authority))
}

fn refused(error: &Error) -> Response {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST);
    Response::json(status, error.body())
}

fn text(text: String) -> Response {
    Response {
        status: StatusCode::OK,
        content_type: "text/plain; version=0.0.4; charset=utf-8",
        id: None,
        fields: Vec::new(),
        body: text.into(),
    }
}
