//! Functions of an assembly, deployed while they are invoked.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use statewright_local::{Api, Deployment, Lambda, LogLine, Program, Server, ServerOptions};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    task::JoinHandle,
    time::timeout,
};

use crate::{
    lambda::{ARN, block_on, program},
    tests,
};

tests!(
    an_event_that_failed_is_tried_again_with_the_new_function,
    what_runs_counts_after_a_deployment,
    functions_stay_if_nothing_is_said_of_them,
);

/// A server, to which functions can be deployed again and again.
pub(super) struct World {
    api: Arc<Api>,
    server: Option<Server>,
    serving: Option<JoinHandle<()>>,
    address: SocketAddr,
    logs: UnboundedSender<LogLine>,
    pub(super) lines: UnboundedReceiver<LogLine>,
}

impl World {
    async fn new() -> Self {
        let mut world = Self::of(Arc::new(Api::default())).await;
        world.serve();
        world
    }

    /// One that does not serve yet.
    pub(super) async fn of(api: Arc<Api>) -> Self {
        let (logs, lines) = unbounded_channel();
        let options = ServerOptions { port: 0, ..ServerOptions::default() };
        let server = Server::bind(Arc::clone(&api), options).await.expect("a free port");
        let address = server.address();
        Self { api, server: Some(server), serving: None, address, logs, lines }
    }

    pub(super) fn serve(&mut self) {
        let server = self.server.take().expect("it does not serve yet");
        self.serving = Some(tokio::spawn(async { match server.serve().await {} }));
    }

    /// Ends the server, and serves the same in another one.
    pub(super) async fn serve_again(&mut self) {
        let serving = self.serving.take().expect("it serves");
        serving.abort();
        let _ = serving.await;
        let other = Self::of(Arc::clone(&self.api)).await;
        (self.server, self.address) = (other.server, other.address);
        self.serve();
    }

    /// Deploys a function that behaves so, with what is reserved for it.
    async fn deploy(&self, behaviour: &str, reserved: Option<u64>) {
        let mut program = program(behaviour, Duration::from_secs(60));
        program.function.reserved_concurrency = reserved;
        // A minute is half a second.
        self.deploy_programs(vec![program], 1.0 / 120.0).await;
    }

    pub(super) async fn deploy_programs(
        &self,
        programs: Vec<Program>,
        time_scale: f64,
    ) -> Arc<Lambda> {
        let arns = programs.iter().map(|program| program.function.arn.as_str().into()).collect();
        let lambda = Lambda::new(programs, 0, self.logs.clone()).await.expect("free ports");
        let lambda = Arc::new(lambda.with_time_scale(time_scale));
        self.put(arns, Some(Arc::clone(&lambda)));
        lambda
    }

    /// Deploys an app with a function that cannot be run.
    pub(super) async fn deploy_unreadable(&self, arn: &str) {
        let lambda = Lambda::new(Vec::new(), 0, self.logs.clone()).await.expect("no ports");
        let lambda = Some(Arc::new(lambda));
        let unreadable = vec![arn.into()];
        let deployment = Deployment { unreadable, lambda, ..Deployment::default() };
        self.api.deploy(deployment).expect("it can be deployed");
    }

    fn put(&self, functions: Vec<Arc<str>>, lambda: Option<Arc<Lambda>>) {
        let deployment = Deployment { functions, lambda, ..Deployment::default() };
        self.api.deploy(deployment).expect("it can be deployed");
    }

    async fn invoke(&self, kind: &str) -> String {
        self.invoke_with(kind, "{}").await
    }

    pub(super) async fn invoke_with(&self, kind: &str, payload: &str) -> String {
        self.invoke_by("App-Work", kind, payload).await
    }

    pub(super) async fn invoke_by(&self, name: &str, kind: &str, payload: &str) -> String {
        let mut stream = TcpStream::connect(self.address).await.expect("a connection");
        let length = payload.len();
        let request = format!(
            "POST /2015-03-31/functions/{name}/invocations HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Amz-Invocation-Type: {kind}\r\nContent-Length: {length}\r\n\r\n{payload}"
        );
        stream.write_all(request.as_bytes()).await.expect("it is sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("an answer");
        answer
    }

    pub(super) async fn line(&mut self) -> String {
        let line = timeout(Duration::from_secs(60), self.lines.recv()).await;
        line.expect("a line in time").expect("a line").text
    }
}

fn an_event_that_failed_is_tried_again_with_the_new_function() {
    block_on(async {
        let mut world = World::new().await;
        world.deploy("tells which attempt it is and fails", None).await;
        assert!(world.invoke("Event").await.starts_with("HTTP/1.1 202"));
        assert_eq!(world.line().await, "attempt 1");
        world.deploy("writes its input", None).await;
        assert_eq!(world.line().await, "{}");
    });
}

fn what_runs_counts_after_a_deployment() {
    block_on(async {
        let mut world = World::new().await;
        world.deploy("tells its process and hangs", Some(1)).await;
        assert!(world.invoke("Event").await.starts_with("HTTP/1.1 202"));
        world.line().await;
        world.deploy("", Some(1)).await;
        let refused = world.invoke("RequestResponse").await;
        assert!(refused.starts_with("HTTP/1.1 429"), "{refused}");
        let reason = "ReservedFunctionConcurrentInvocationLimitExceeded";
        assert!(refused.contains(reason), "{refused}");
        world.deploy("", Some(2)).await;
        let answer = world.invoke("RequestResponse").await;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    });
}

fn functions_stay_if_nothing_is_said_of_them() {
    block_on(async {
        let world = World::new().await;
        world.deploy("", None).await;
        world.put(vec![ARN.into()], None);
        let answer = world.invoke("RequestResponse").await;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    });
}
