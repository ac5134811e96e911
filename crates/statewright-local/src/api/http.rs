//! How requests come in: HTTP/1.1 on a port of this machine.
//!
//! [`request`] reads them, [`response`] writes what they are answered with, [`connection`] has the
//! limits and times, and [`room`] the memory for what is large, around `httparse` only: with hyper,
//! HTTP was a third of what an execution cost.

mod body;
mod connection;
mod crowd;
mod invoke;
mod request;
mod response;
mod room;

use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    pin::{Pin, pin},
    sync::Arc,
    time::Duration,
};

use hyper::StatusCode;
use tokio::{net::TcpListener, task::JoinSet, time::sleep};
use tracing::{debug, warn};

use super::{
    Answer, Api,
    error::Error,
    metrics::{self, Called},
    operation::{Begun, Operation},
};
pub use crowd::gather_requests;
use request::{Field, Request};
use response::Response;
use room::{Room, Rooms};

/// How many clients are listened to at a time; others wait until one of them leaves.
const CONNECTIONS_MAX: usize = 4096;

/// Where a server listens, and what it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerOptions {
    /// The address; only from this machine can those be reached that are loopback addresses.
    pub address: IpAddr,
    /// The port; 0 for a free one.
    pub port: u16,
    /// How many bytes of requests of more than 64 KiB may be on their way at a time, and as many of
    /// such answers. What is more than that waits.
    pub large_bytes_max: usize,
}

impl Default for ServerOptions {
    /// Where Step Functions Local listens, but for other machines, with 256 MiB for what is large.
    fn default() -> Self {
        Self { address: Ipv4Addr::LOCALHOST.into(), port: 8083, large_bytes_max: 256 * 1024 * 1024 }
    }
}

/// A server of the API, which listens already.
#[derive(Debug)]
pub struct Server {
    api: Arc<Api>,
    rooms: Arc<Rooms>,
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
        let rooms = Arc::new(Rooms::new(options.large_bytes_max));
        Ok(Self { api, rooms, listener, address })
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
                            let (api, rooms) = (Arc::clone(&self.api), Arc::clone(&self.rooms));
                            connections.spawn(connection::serve(api, rooms, stream));
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

/// How a request is answered.
enum Answering {
    Now(Response),
    /// When something has happened. What is left of the request until then is in here.
    Later(Pin<Box<dyn Future<Output = Response> + Send>>),
}

/// Does what a request asks for, or begins with it. The room of the request is taken by what needs
/// something of it that large for longer than this.
fn respond(
    api: &Arc<Api>,
    request: Request<'_>,
    room: &mut Option<Room>,
) -> (Option<Called>, Answering) {
    let now = |response| (None, Answering::Now(response));
    if !is_from_here(request) {
        let body = r#"{"message":"requests of web pages are not answered"}"#;
        return now(Response::json(StatusCode::FORBIDDEN, body));
    }
    match (request.method(), request.path()) {
        (b"POST", "/") => {
            let (called, answering) = answer(api, request, room);
            (Some(called), answering)
        }
        (b"POST", path) if invoke::asked(path).is_some() => {
            (Some(Called::Invoke), invoke::invoke(api, request, room))
        }
        (b"GET" | b"HEAD", "/health") => now(Response::json(StatusCode::OK, r#"{"status":"ok"}"#)),
        (b"GET" | b"HEAD", "/metrics") => now(text(metrics::page(api))),
        _ => {
            let body = r#"{"message":"there is nothing here"}"#;
            now(Response::json(StatusCode::NOT_FOUND, body))
        }
    }
}

/// Takes note of an answer.
fn answered(api: &Api, called: Called, response: &Response, took: Duration) {
    let status = response.status.as_u16();
    api.metrics.request(called, status, took);
    debug!(operation = called.name(), status, microseconds = took.as_micros(), "answered");
}

/// Answers a request of an operation of Step Functions.
fn answer(api: &Arc<Api>, request: Request<'_>, room: &mut Option<Room>) -> (Called, Answering) {
    let operation = match Operation::of_target(request.field(Field::Target)) {
        Ok(operation) => operation,
        Err(error) => return (Called::Unknown, Answering::Now(refused(&error))),
    };
    let answering = match operation.begin(api, request.body, request.field(Field::Trace)) {
        Begun::Now(answer) => Answering::Now(told(operation, answer)),
        Begun::Handing(waiting) => Answering::Later(Box::pin(async move {
            let (answer, handed) = match waiting.await {
                Ok((body, handed)) => (Ok(body), handed),
                Err(error) => (Err(error), None),
            };
            Response { handed, ..told(operation, answer) }
        })),
        Begun::Later(waiting) => {
            let room = room.take_if(|_| operation.holds_its_request());
            Answering::Later(Box::pin(async move {
                let answer = waiting.await;
                drop(room);
                told(operation, answer)
            }))
        }
    };
    (Called::Operation(operation), answering)
}

fn told(operation: &Operation, answer: Answer) -> Response {
    match answer {
        Ok(body) => Response::json(StatusCode::OK, body),
        Err(error) => {
            debug!(operation = operation.name(), error = error.name(), "{}", error.message());
            refused(&error)
        }
    }
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
        handed: None,
    }
}
