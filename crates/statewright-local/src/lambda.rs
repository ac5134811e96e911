//! Lambda on this machine: the processes of the functions, and the Runtime API that they ask
//! for work.
//!
//! Each worker, which is a process of a function, has a Runtime API of its own: an address
//! and a port are all that a runtime is told of it, so only the port can tell workers apart.
//! A worker handles one invocation at a time and is kept for the next one, as Lambda keeps a
//! warm one.

pub(crate) mod failure;
mod limits;
mod runtime_api;
mod worker;

use std::{
    any::Any,
    collections::HashMap,
    io,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    time::Duration,
};

use axum::body::Bytes;
use base64::{Engine, engine::general_purpose::STANDARD};
use statewright_engine::{Failure, Json};
use tokio::{net::TcpListener, sync::mpsc};

use crate::{Error, Function};

pub use failure::FunctionError;
pub use limits::Limit;
pub(crate) use limits::{AnswerRoom, EventRoom, Next};
use limits::{Limits, Slot};
use worker::Worker;

/// How many invocations run at a time, each of which is a process.
///
/// Source: Lambda Developer Guide, "Lambda quotas", concurrent executions.
const CONCURRENCY_MAX: u64 = 1000;

/// How many invocations AWS leaves to the functions for which none are reserved.
///
/// Source: Lambda Developer Guide, "Configuring reserved concurrency for a function".
const UNRESERVED_MIN: u64 = 100;

/// A function with the program that runs it here.
#[derive(Clone, Debug)]
pub struct Program {
    /// The function.
    pub function: Function,
    /// The executable file.
    pub path: PathBuf,
}

/// A line that a function wrote to stdout or stderr: what would go to its log group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// The logical id of the function.
    pub function: String,
    /// The line, without its end.
    pub text: String,
}

/// What came of an invocation.
#[derive(Clone, Debug)]
pub struct Called {
    /// The payload that the function answered, or the one that it failed with.
    pub result: Result<Bytes, FunctionError>,
    /// The last of what the function wrote.
    pub log: Vec<u8>,
}

/// What a function is called with, and what it is told of who calls it.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// What the invocation is called.
    pub(crate) id: String,
    pub(crate) input: Bytes,
    /// What the function is called by: its ARN, with a version or an alias if one was named.
    pub(crate) arn: String,
    /// What the client says of itself, in JSON.
    pub(crate) client_context: Option<String>,
}

/// How much a client may say of itself, as it sends that, in bytes.
///
/// Source: Lambda API, `Invoke`, ClientContext.
const CLIENT_CONTEXT_BYTES_MAX: usize = 3583;

/// What a client says of itself, for the function; or why that cannot be.
pub(crate) fn client_context(encoded: &str) -> Result<String, String> {
    if encoded.len() > CLIENT_CONTEXT_BYTES_MAX {
        return Err(format!("Client context must have at most {CLIENT_CONTEXT_BYTES_MAX} bytes."));
    }
    let json = STANDARD.decode(encoded).ok().and_then(|bytes| Json::parse_bytes(&bytes).ok());
    match json {
        Some(json) if json.as_object().is_some() => Ok(ascii(&json.to_string())),
        _ => Err("Client context must be a valid Base64-encoded JSON object.".to_owned()),
    }
}

/// JSON of no other letters than those that a header can have, which is how runtimes are told it.
fn ascii(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let mut units = [0; 2];
    for letter in json.chars() {
        if matches!(letter, ' '..='~') {
            text.push(letter);
        } else {
            // All that is not is in a text: in between, nothing was written.
            text.extend(
                letter.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")),
            );
        }
    }
    text
}

/// Why a function was not called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCalled {
    /// There is none.
    NotFound,
    /// There is as much of this as may be at a time.
    Throttled(Limit),
    /// It is for somebody who does not wait, and cannot be written down for later.
    NotKept,
}

/// The functions of an assembly, ready to be invoked.
///
/// Their processes end when this is dropped.
#[derive(Debug)]
pub struct Lambda {
    programs: HashMap<String, Arc<Program>>,
    /// Where the first worker of each function is to find its API, by the ARN of the function.
    listeners: Mutex<HashMap<String, TcpListener>>,
    /// Workers that wait for the next invocation, by the ARN of their function.
    warm: Mutex<HashMap<String, Vec<Worker>>>,
    logs: mpsc::UnboundedSender<LogLine>,
    /// Those of the functions before these, if these took their place.
    limits: OnceLock<Arc<Limits>>,
    /// How many invocations may run at a time.
    concurrency: u64,
    /// How much of the time that Lambda waits for is waited for.
    time_scale: f64,
    /// What is to be there for as long as this is.
    _held: Option<Box<dyn Any + Send + Sync>>,
}

impl Lambda {
    /// Makes functions ready to be invoked. No process is started before the first invocation.
    ///
    /// The Runtime APIs listen on 127.0.0.1 only: on free ports, or, if `port` is not 0, on
    /// this one and those that follow it, one for each function. What the functions write
    /// goes to `logs`, line by line.
    ///
    /// # Errors
    ///
    /// Somebody else listens on such a port.
    pub async fn new(
        programs: Vec<Program>,
        port: u16,
        logs: mpsc::UnboundedSender<LogLine>,
    ) -> Result<Self, Error> {
        let mut listeners = HashMap::new();
        for (index, program) in programs.iter().enumerate() {
            let port = match port {
                0 => 0,
                first => u16::try_from(usize::from(first) + index).map_err(|_| {
                    Error::new(format!(
                        "from port {first} on there are not enough for all functions"
                    ))
                })?,
            };
            let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(|error| {
                let function = &program.function.id;
                let message = format!("the Lambda Runtime API of {function} cannot listen on 127.0.0.1:{port}: {error}");
                Error::new(message).hint("name another port, or none to let free ones be found")
            })?;
            listeners.insert(program.function.arn.clone(), listener);
        }
        let programs =
            programs.into_iter().map(|program| (program.function.arn.clone(), Arc::new(program)));
        Ok(Self {
            programs: programs.collect(),
            listeners: Mutex::new(listeners),
            warm: Mutex::new(HashMap::new()),
            logs,
            limits: OnceLock::new(),
            concurrency: CONCURRENCY_MAX,
            time_scale: 1.0,
            _held: None,
        })
    }

    /// The same, which waits before it tries again for this part of the time that Lambda waits.
    #[must_use]
    pub fn with_time_scale(self, time_scale: f64) -> Self {
        Self { time_scale, ..self }
    }

    /// The same, of which so many invocations run at a time, and not 1,000 as on AWS.
    #[must_use]
    pub fn with_concurrency(self, concurrency: u64) -> Self {
        Self { concurrency, ..self }
    }

    /// The same, with something that is dropped after it: the folder that the programs are in.
    #[must_use]
    pub fn holding(self, held: impl Any + Send + Sync) -> Self {
        Self { _held: Some(Box::new(held)), ..self }
    }

    /// Invokes the function with this ARN, and waits for its answer. `request_id` is what the
    /// function is told that the invocation is called.
    ///
    /// # Errors
    ///
    /// What Step Functions would have as the error of the task: the function's own, or the
    /// one that Lambda has for a function that exits, hangs or answers what is no JSON.
    pub async fn invoke(&self, arn: &str, request_id: &str, input: &Json) -> Result<Json, Failure> {
        let (id, named) = (request_id.to_owned(), arn.to_owned());
        let input = input.to_string().into();
        let request = Request { id, input, arn: named, client_context: None };
        self.result(arn, request).await
    }

    /// The same, of a task that tells the function more.
    pub(crate) async fn result(&self, arn: &str, request: Request) -> Result<Json, Failure> {
        let id = request.id.clone();
        let called = self.answer(arn, request, false).await;
        match called.map(|called| called.result) {
            Err(why) => Err(failure::not_called(why, arn, &id)),
            Ok(Err(error)) => Err(error.into()),
            Ok(Ok(payload)) => Json::parse_bytes(&payload)
                .map_err(|_| failure::unknown(&String::from_utf8_lossy(&payload))),
        }
    }

    /// Invokes the function with this ARN, and waits for its answer as it is, which may be no
    /// JSON; and for the last of its log, if that is wanted. The input is let go of when the
    /// function has it.
    ///
    /// # Errors
    ///
    /// There is no such function, or it may not be called now. That it fails is an answer.
    pub async fn call(
        &self,
        arn: &str,
        request_id: &str,
        input: impl Into<Bytes>,
        with_log: bool,
    ) -> Result<Called, NotCalled> {
        let (id, named) = (request_id.to_owned(), arn.to_owned());
        let request = Request { id, input: input.into(), arn: named, client_context: None };
        self.answer(arn, request, with_log).await
    }

    /// The same, of a client of which the function is told more.
    pub(crate) async fn answer(
        &self,
        arn: &str,
        request: Request,
        with_log: bool,
    ) -> Result<Called, NotCalled> {
        let program = self.programs.get(arn).ok_or(NotCalled::NotFound)?;
        let _slot = self.slot(&program.function).map_err(NotCalled::Throttled)?;
        let mut worker = match self.take_warm(arn) {
            Some(worker) => worker,
            None => match self.start(arn, program, &request.id).await {
                Ok(worker) => worker,
                Err(error) => return Ok(Called { result: Err(error), log: Vec::new() }),
            },
        };
        let result = worker.invoke(request).await;
        let log = if with_log { worker.tail().await } else { Vec::new() };
        if worker.is_usable() {
            lock(&self.warm).entry(arn.to_owned()).or_default().push(worker);
        } else {
            worker.end().await;
        }
        Ok(Called { result, log })
    }

    /// Takes the place of these functions: what runs and waits of them counts here as well.
    pub(crate) fn succeed(&self, before: &Self) {
        // What was invoked already has its own.
        let _ = self.limits.set(Arc::clone(before.limits()));
    }

    fn limits(&self) -> &Arc<Limits> {
        self.limits.get_or_init(Arc::default)
    }

    /// Room for one more invocation of a function; or what there is too much of.
    fn slot(&self, function: &Function) -> Result<Slot, Limit> {
        let (arn, limits) = (&function.arn, self.limits());
        match function.reserved_concurrency {
            Some(max) => limits.slot(arn, max, |running| running == arn).ok_or(Limit::Function),
            None => {
                let is_unreserved = |running: &str| self.reserved(running).is_none();
                limits.slot(arn, self.unreserved(), is_unreserved).ok_or(Limit::Account)
            }
        }
    }

    /// How many invocations are reserved for a function.
    fn reserved(&self, arn: &str) -> Option<u64> {
        self.function(arn)?.reserved_concurrency
    }

    /// How many invocations may run at a time of all functions for which none are reserved.
    fn unreserved(&self) -> u64 {
        let reserved = self.programs.keys().filter_map(|arn| self.reserved(arn));
        let reserved = reserved.fold(0, u64::saturating_add);
        // An account of which nothing would be left is one with more than that.
        let rest = self.concurrency.checked_sub(reserved).filter(|rest| *rest > 0);
        rest.unwrap_or(UNRESERVED_MIN)
    }

    async fn start(
        &self,
        arn: &str,
        program: &Arc<Program>,
        request_id: &str,
    ) -> Result<Worker, FunctionError> {
        let listener = self.listener(arn).await;
        let listener =
            listener.map_err(|error| failure::sandbox(request_id, &error.to_string()))?;
        Worker::start(program, listener, &self.logs, request_id).await
    }

    /// Room for one more event of so many bytes, for as long as this is held.
    pub(crate) fn room_for_event(&self, bytes: usize) -> Result<EventRoom, Limit> {
        self.limits().event(bytes).ok_or(Limit::Events)
    }

    /// The room of an event of so many bytes that was accepted before: it may be more than there is.
    pub(crate) fn room_for_accepted_event(&self, bytes: usize) -> EventRoom {
        self.limits().accepted_event(bytes)
    }

    /// How many events are accepted and not handled yet, or not told of.
    #[must_use]
    pub fn waiting_events(&self) -> usize {
        self.limits().waiting()
    }

    /// How much is waited here of the time that Lambda waits.
    pub(crate) fn scaled(&self, duration: Duration) -> Duration {
        Duration::try_from_secs_f64(duration.as_secs_f64() * self.time_scale)
            .unwrap_or(Duration::MAX)
    }

    /// The function with this ARN.
    #[must_use]
    pub fn function(&self, arn: &str) -> Option<&Function> {
        self.programs.get(arn).map(|program| &program.function)
    }

    /// Ends all processes and waits until they are gone.
    pub async fn end(&self) {
        let warm = std::mem::take(&mut *lock(&self.warm));
        for worker in warm.into_values().flatten() {
            worker.end().await;
        }
    }

    fn take_warm(&self, arn: &str) -> Option<Worker> {
        let mut warm = lock(&self.warm);
        let workers = warm.get_mut(arn)?;
        // One that ended while it waited is no use any more.
        std::iter::from_fn(|| workers.pop()).find_map(Worker::if_running)
    }

    async fn listener(&self, arn: &str) -> io::Result<TcpListener> {
        let first = lock(&self.listeners).remove(arn);
        match first {
            Some(listener) => Ok(listener),
            None => TcpListener::bind(("127.0.0.1", 0)).await,
        }
    }
}

/// Nothing that is locked is left half changed by a panic.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
