use std::{
    collections::VecDeque,
    process::Stdio,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::body::Bytes;
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, BufReader},
    net::TcpListener,
    process::Command,
    sync::mpsc,
    task::JoinHandle,
    time::{Instant, timeout_at},
};

use crate::Process;

use super::{
    LogLine, Program, Request,
    failure::{self, FunctionError},
    lock,
    runtime_api::{Invocation, Link, Message, RESPONSE_BYTES_MAX, serve},
};

/// How long a runtime may take until it first asks for work.
///
/// Source: Lambda Developer Guide, "Lambda execution environment", init phase.
const INIT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long what an ended process had written may take to be read.
const LAST_LINES_TIMEOUT: Duration = Duration::from_secs(1);

/// What of this environment a function sees: how to find programs and files, how to reach
/// AWS, and how much to say. The rest is not there on Lambda, either.
const INHERITED: [&str; 10] = [
    "PATH",
    "HOME",
    "TMPDIR",
    "SYSTEMROOT",
    "LD_LIBRARY_PATH",
    "RUST_BACKTRACE",
    "RUST_LOG",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
];

/// Variables of the AWS SDKs that a function sees, too: profiles, endpoints of doubles.
const INHERITED_PREFIXES: [&str; 2] = ["AWS_PROFILE", "AWS_ENDPOINT_URL"];

/// How much of a log Lambda answers with, in bytes.
///
/// Source: Lambda API, `Invoke`, LogType.
const TAIL_BYTES_MAX: usize = 4096;

/// How long is waited for what a process wrote just before it answered.
const TAIL_TIME: Duration = Duration::from_millis(5);

/// The last of what a process wrote for its invocation.
type Tail = Arc<Mutex<VecDeque<u8>>>;

/// A process of a function.
#[derive(Debug)]
pub(super) struct Worker {
    program: Arc<Program>,
    process: Process,
    link: Link,
    readers: Vec<JoinHandle<()>>,
    tail: Tail,
    /// Whether it can be given another invocation.
    usable: bool,
}

impl Worker {
    /// Starts a process and waits until it asks for work, at this listener.
    pub(super) async fn start(
        program: &Arc<Program>,
        listener: TcpListener,
        logs: &mpsc::UnboundedSender<LogLine>,
        request_id: &str,
    ) -> Result<Self, FunctionError> {
        let invalid = |problem: String| failure::invalid_entrypoint(request_id, &problem);
        let address = listener.local_addr().map_err(|error| invalid(error.to_string()))?;
        let mut process = Process::spawn(&mut command(program, &address.to_string()))
            .map_err(|error| invalid(format!("fork/exec {}: {error}", program.path.display())))?;
        let tail = Tail::default();
        let mut readers = Vec::new();
        readers.extend(process.stdout().map(|pipe| read(pipe, program, logs, &tail)));
        readers.extend(process.stderr().map(|pipe| read(pipe, program, logs, &tail)));
        let mut worker = Self {
            link: serve(listener),
            program: Arc::clone(program),
            process,
            readers,
            tail,
            usable: true,
        };
        let deadline = Instant::now() + INIT_TIMEOUT;
        let problem = match worker.next_message(deadline).await {
            Event::Message(Message::Ready) => return Ok(worker),
            Event::Message(Message::InitError(payload)) => error(payload),
            Event::Message(_) => FunctionError { payload: String::new() },
            Event::Exited(failure) => failure(request_id),
            Event::TimedOut => failure::timed_out(request_id, INIT_TIMEOUT),
        };
        worker.end().await;
        Err(problem)
    }

    /// Gives the process an invocation and waits for the answer.
    pub(super) async fn invoke(&mut self, request: Request) -> Result<Bytes, FunctionError> {
        lock(&self.tail).clear();
        let timeout = self.program.function.timeout;
        let request_id = &*request.id.clone();
        let now = jiff::Timestamp::now().as_millisecond();
        let sent = self.link.invocations.send(Invocation {
            request,
            deadline: now.saturating_add(i64::try_from(timeout.as_millis()).unwrap_or(i64::MAX)),
        });
        let deadline = Instant::now() + timeout;
        // A process that ended takes no invocations; how it ended is told below.
        let _ = sent;
        loop {
            match self.next_message(deadline).await {
                Event::Message(Message::Answer { request_id: answered, payload })
                    if answered == request_id =>
                {
                    if payload.len() > RESPONSE_BYTES_MAX {
                        return Err(failure::too_large(payload.len(), RESPONSE_BYTES_MAX));
                    }
                    return Ok(payload);
                }
                Event::Message(Message::Error { request_id: answered, payload })
                    if answered == request_id =>
                {
                    return Err(error(payload));
                }
                // The process asks for the next invocation, or talks about an earlier one.
                Event::Message(_) => {}
                Event::Exited(failure) => {
                    self.usable = false;
                    return Err(failure(request_id));
                }
                Event::TimedOut => {
                    self.usable = false;
                    return Err(failure::timed_out(request_id, timeout));
                }
            }
        }
    }

    /// The last of what the process wrote for its invocation.
    pub(super) async fn tail(&self) -> Vec<u8> {
        tokio::time::sleep(TAIL_TIME).await;
        lock(&self.tail).iter().copied().collect()
    }

    /// Whether the process can be given another invocation.
    pub(super) fn is_usable(&self) -> bool {
        self.usable
    }

    /// The worker, unless its process has ended.
    pub(super) fn if_running(mut self) -> Option<Self> {
        self.process.is_running().then_some(self)
    }

    /// Ends the process, and waits until what it had written is read.
    pub(super) async fn end(mut self) {
        self.process.end().await;
        let deadline = Instant::now() + LAST_LINES_TIMEOUT;
        for reader in self.readers.drain(..) {
            let _ = timeout_at(deadline, reader).await;
        }
    }

    async fn next_message(&mut self, deadline: Instant) -> Event {
        tokio::select! {
            // A process that answers and then exits has answered.
            biased;
            Some(message) = self.link.messages.recv() => Event::Message(message),
            status = self.process.wait() => {
                Event::Exited(Box::new(move |request_id| failure::exited(request_id, status.ok())))
            }
            () = tokio::time::sleep_until(deadline) => Event::TimedOut,
        }
    }
}

/// What a function fails with, which has the limit of an answer.
fn error(payload: String) -> FunctionError {
    if payload.len() > RESPONSE_BYTES_MAX {
        return failure::too_large(payload.len(), RESPONSE_BYTES_MAX);
    }
    FunctionError { payload }
}

/// What can happen while a process is waited for.
enum Event {
    Message(Message),
    Exited(Box<dyn FnOnce(&str) -> FunctionError + Send>),
    TimedOut,
}

/// The command that starts a function as Lambda would: with the environment that it sets.
///
/// Source: Lambda Developer Guide, "Using Lambda environment variables".
fn command(program: &Program, api: &str) -> Command {
    let function = &program.function;
    let mut command = Command::new(&program.path);
    command.env_clear();
    for (name, value) in std::env::vars_os() {
        let name = name.to_string_lossy();
        // On Windows their names are the same in any letters: `Path`, `SystemRoot`.
        let plain = if cfg!(windows) { name.to_uppercase() } else { name.to_string() };
        if INHERITED.contains(&plain.as_str())
            || INHERITED_PREFIXES.iter().any(|prefix| plain.starts_with(prefix))
        {
            command.env(&*name, value);
        }
    }
    command
        .env("AWS_LAMBDA_FUNCTION_NAME", &function.name)
        .env("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST")
        .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", function.memory_mib.to_string())
        .env("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand")
        .env("AWS_LAMBDA_LOG_GROUP_NAME", &function.log_group)
        .env("AWS_LAMBDA_LOG_STREAM_NAME", "local")
        .env("AWS_REGION", "us-east-1")
        .env("AWS_DEFAULT_REGION", "us-east-1")
        .env("_HANDLER", &function.handler)
        .env("LANG", "en_US.UTF-8")
        .env("TZ", ":UTC")
        .envs(&function.environment)
        .env("AWS_LAMBDA_RUNTIME_API", api)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    // On Lambda, too, it starts in the folder that its code is in.
    if let Some(folder) = program.path.parent().filter(|folder| folder.is_dir()) {
        command.env("LAMBDA_TASK_ROOT", folder).current_dir(folder);
    }
    command
}

/// Passes on what a process writes, line by line.
fn read(
    pipe: impl AsyncRead + Unpin + Send + 'static,
    program: &Program,
    logs: &mpsc::UnboundedSender<LogLine>,
    tail: &Tail,
) -> JoinHandle<()> {
    let (logs, tail) = (logs.clone(), Arc::clone(tail));
    let function = program.function.id.clone();
    tokio::spawn(async move {
        let mut pipe = BufReader::new(pipe);
        let mut line = Vec::new();
        while pipe.read_until(b'\n', &mut line).await.is_ok_and(|bytes| bytes > 0) {
            let text = String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r']).to_owned();
            {
                let mut tail = lock(&tail);
                tail.extend(&line);
                let too_many = tail.len().saturating_sub(TAIL_BYTES_MAX);
                tail.drain(..too_many);
            }
            line.clear();
            let line = LogLine { function: function.clone(), text };
            if logs.send(line).is_err() {
                return;
            }
        }
    })
}
