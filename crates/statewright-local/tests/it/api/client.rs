//! A server in a thread of its own, and a client as small as can be.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    sync::{Arc, mpsc},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use statewright_local::{Api, ApiOptions, Server, ServerOptions, mocks::Mocks};
use tokio::sync::oneshot;

/// A server that ends when this is dropped.
pub(crate) struct Service {
    pub(crate) address: SocketAddr,
    end: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// What a request was answered with.
#[derive(Debug, PartialEq)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

pub(crate) const ROLE: &str = "arn:aws:iam::123456789012:role/test";
pub(crate) const PASS: &str = r#"{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}"#;

impl Service {
    pub(crate) fn start() -> Self {
        Self::with(ApiOptions::default())
    }

    pub(crate) fn with_mocks(mocks: &str) -> Self {
        let mocks = Mocks::parse(mocks).expect("mocks");
        Self::with(ApiOptions { mocks, ..ApiOptions::default() })
    }

    pub(crate) fn with(options: ApiOptions) -> Self {
        Self::with_options(async move { options })
    }

    /// The options are made where the service runs.
    pub(crate) fn with_options(make: impl Future<Output = ApiOptions> + Send + 'static) -> Self {
        Self::with_server(ServerOptions::default(), make)
    }

    /// A service that takes what these say, on a free port.
    pub(crate) fn with_server(
        server: ServerOptions,
        make: impl Future<Output = ApiOptions> + Send + 'static,
    ) -> Self {
        Self::serving(server, async move { Arc::new(Api::new(make.await)) })
    }

    /// A service that goes on where the one before it in this folder ended.
    pub(crate) fn open(folder: &Path, options: ApiOptions) -> Self {
        let folder = folder.to_owned();
        let make = async move { Api::open(options, &folder).expect("a folder that opens") };
        Self::serving(ServerOptions::default(), make)
    }

    pub(crate) fn of(api: Arc<Api>) -> Self {
        Self::serving(ServerOptions::default(), async move { api })
    }

    fn serving(
        server: ServerOptions,
        make: impl Future<Output = Arc<Api>> + Send + 'static,
    ) -> Self {
        let (end, ended) = oneshot::channel();
        let (sender, address) = mpsc::channel();
        let thread = std::thread::spawn(move || {
            crate::lambda::block_on(async move {
                let api = make.await;
                let options = ServerOptions { port: 0, ..server };
                let server = Server::bind(api, options).await.expect("a free port");
                sender.send(server.address()).expect("somebody waits");
                tokio::select! {
                    never = server.serve() => match never {},
                    _ = ended => {}
                }
            });
        });
        let address = address.recv().expect("an address");
        Self { address, end: Some(end), thread: Some(thread) }
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a timeout");
        stream
    }

    /// Sends what is to be sent, and reads one answer.
    pub(crate) fn send(&self, request: &[u8]) -> Response {
        let mut stream = self.connect();
        // A server may refuse a request before all of it is there.
        let _ = stream.write_all(request);
        read_response(&mut BufReader::new(stream)).expect("an answer")
    }

    /// The answer to an operation with this body.
    pub(crate) fn post(&self, operation: &str, body: &[u8]) -> Response {
        self.send(&request(operation, body))
    }

    /// The answer to an operation: an object, or the name and the message of an error.
    pub(crate) fn try_call(&self, operation: &str, input: &Value) -> Result<Value, String> {
        let response = self.post(operation, input.to_string().as_bytes());
        let body: Value = serde_json::from_str(&response.body).expect("JSON");
        if response.status == 200 {
            return Ok(body);
        }
        let error = body["__type"].as_str().unwrap_or_default();
        let error = error.rsplit('#').next().unwrap_or_default();
        Err(format!("{error}: {}", body["message"].as_str().unwrap_or_default()))
    }

    pub(crate) fn call(&self, operation: &str, input: Value) -> Value {
        self.try_call(operation, &input).unwrap_or_else(|error| panic!("{operation}: {error}"))
    }

    pub(crate) fn error(&self, operation: &str, input: Value) -> String {
        self.try_call(operation, &input).expect_err(operation)
    }

    /// The ARN of a new state machine.
    pub(crate) fn create(&self, name: &str, definition: &str) -> String {
        let input = json!({ "name": name, "definition": definition, "roleArn": ROLE });
        text(&self.call("CreateStateMachine", input)["stateMachineArn"])
    }

    /// The ARN of a new execution.
    pub(crate) fn start_execution(&self, state_machine_arn: &str, input: &str) -> String {
        let input = json!({ "stateMachineArn": state_machine_arn, "input": input });
        text(&self.call("StartExecution", input)["executionArn"])
    }

    /// What is told about an execution when it has this status.
    pub(crate) fn until(&self, execution_arn: &str, status: &str) -> Value {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let execution =
                self.call("DescribeExecution", json!({ "executionArn": execution_arn }));
            if execution["status"] == status {
                return execution;
            }
            assert!(Instant::now() < deadline, "still {execution}");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// The types of the events of an execution.
    pub(crate) fn events(&self, execution_arn: &str) -> Vec<String> {
        let history = self.call("GetExecutionHistory", json!({ "executionArn": execution_arn }));
        let events = history["events"].as_array().expect("events");
        events.iter().map(|event| text(&event["type"])).collect()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            thread.join().expect("a server that did not panic");
        }
    }
}

pub(crate) fn request(operation: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: AWSStepFunctions.{operation}\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

pub(crate) fn read_response(stream: &mut BufReader<TcpStream>) -> Option<Response> {
    let mut line = String::new();
    stream.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let status = line.split(' ').nth(1)?.parse().ok()?;
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        headers.push((name.to_ascii_lowercase(), value.to_owned()));
    }
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let mut body = vec![0; length?.1.parse().ok()?];
    stream.read_exact(&mut body).ok()?;
    Some(Response { status, headers, body: String::from_utf8(body).ok()? })
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}
