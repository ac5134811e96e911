//! Functions of an assembly, deployed while they are invoked.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use statewright_local::{Api, Deployment, Lambda, LogLine, Server, ServerOptions};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
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

/// A server, to which a function can be deployed again and again.
struct World {
    api: Arc<Api>,
    address: SocketAddr,
    logs: UnboundedSender<LogLine>,
    lines: UnboundedReceiver<LogLine>,
}

impl World {
    async fn new() -> Self {
        let (api, (logs, lines)) = (Arc::new(Api::default()), unbounded_channel());
        let options = ServerOptions { port: 0, ..ServerOptions::default() };
        let server = Server::bind(Arc::clone(&api), options).await.expect("a free port");
        let address = server.address();
        tokio::spawn(server.serve());
        Self { api, address, logs, lines }
    }

    /// Deploys a function that behaves so, with what is reserved for it.
    async fn deploy(&self, behaviour: &str, reserved: Option<u64>) {
        let mut program = program(behaviour, Duration::from_secs(60));
        program.function.reserved_concurrency = reserved;
        let lambda = Lambda::new(vec![program], 0, self.logs.clone()).await.expect("free ports");
        // A minute is half a second.
        let lambda = Some(Arc::new(lambda.with_time_scale(1.0 / 120.0)));
        self.put(lambda);
    }

    fn put(&self, lambda: Option<Arc<Lambda>>) {
        let functions = vec![ARN.into()];
        let deployment = Deployment { functions, lambda, ..Deployment::default() };
        self.api.deploy(deployment).expect("it can be deployed");
    }

    async fn invoke(&self, kind: &str) -> String {
        let mut stream = TcpStream::connect(self.address).await.expect("a connection");
        let request = format!(
            "POST /2015-03-31/functions/App-Work/invocations HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Amz-Invocation-Type: {kind}\r\nContent-Length: 2\r\n\r\n{{}}"
        );
        stream.write_all(request.as_bytes()).await.expect("it is sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("an answer");
        answer
    }

    async fn line(&mut self) -> String {
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
        world.put(None);
        let answer = world.invoke("RequestResponse").await;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    });
}
