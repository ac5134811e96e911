//! A server that runs, and its client.

use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::{
    command,
    http::{self, exchange},
    root,
};

/// How long anything may take: a build of a handler among them.
const PATIENCE: Duration = Duration::from_secs(120);

pub(super) struct Served {
    child: Child,
    /// What it said on stderr so far.
    said: Arc<Mutex<Vec<String>>>,
    pub(super) address: String,
}

impl Served {
    /// A server on a free port, when it listens.
    pub(super) fn start(arguments: &[&str]) -> Self {
        Self::start_in(&root(), arguments)
    }

    /// Likewise, begun in a folder.
    pub(super) fn start_in(folder: &Path, arguments: &[&str]) -> Self {
        let mut child = command(&[&["serve", "--port", "0"], arguments].concat())
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        let said = Arc::new(Mutex::new(Vec::new()));
        let lines = BufReader::new(child.stderr.take().expect("stderr")).lines();
        std::thread::spawn({
            let said = Arc::clone(&said);
            move || {
                for line in lines.map_while(Result::ok) {
                    said.lock().expect("the lines").push(line);
                }
            }
        });
        let mut served = Self { child, said, address: String::new() };
        let line = served.until("Listening on http://");
        let address = line.rsplit_once("http://").expect("an address").1;
        // In JSON, more follows.
        let address = address.split('"').next().expect("an address");
        served.address = address.replace("0.0.0.0", "127.0.0.1");
        served
    }

    pub(super) fn said(&self) -> Vec<String> {
        self.said.lock().expect("the lines").clone()
    }

    /// The first line with this in it, when it is there.
    pub(super) fn until(&self, text: &str) -> String {
        self.until_after(0, text).1
    }

    /// The first line with this in it that comes after so many others, and how many there are up
    /// to it.
    pub(super) fn until_after(&self, lines: usize, text: &str) -> (usize, String) {
        let began = Instant::now();
        loop {
            let said = self.said();
            let found = said.iter().enumerate().skip(lines).find(|(_, line)| line.contains(text));
            if let Some((index, line)) = found {
                return (index + 1, line.clone());
            }
            assert!(began.elapsed() < PATIENCE, "no {text:?} in {said:?}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn exchange(&self, method: &str, path: &str, header: &str, body: &str) -> (u16, String) {
        exchange(&self.address, method, path, header, body).expect("an answer")
    }

    pub(super) fn get(&self, path: &str) -> (u16, String) {
        self.exchange("GET", path, "", "")
    }

    /// The answer to an operation.
    pub(super) fn call(&self, operation: &str, input: &Value) -> Value {
        let header = http::operation(operation);
        let (status, body) = self.exchange("POST", "/", &header, &input.to_string());
        assert_eq!(status, 200, "{operation}: {body}");
        serde_json::from_str(&body).expect("JSON")
    }

    /// What a function answers.
    pub(super) fn invoke(&self, function: &str) -> String {
        let path = format!("/2015-03-31/functions/{function}/invocations");
        let (status, body) = self.exchange("POST", &path, "", "{}");
        assert_eq!(status, 200, "{body}");
        body
    }

    /// Invokes a function, and does not wait for it.
    pub(super) fn event(&self, function: &str, payload: &str) {
        let path = format!("/2015-03-31/functions/{function}/invocations");
        let header = "X-Amz-Invocation-Type: Event\r\n";
        let (status, body) = self.exchange("POST", &path, header, payload);
        assert_eq!(status, 202, "{body}");
    }

    /// The processes that it started.
    #[cfg(unix)]
    pub(super) fn children(&self) -> Vec<String> {
        let id = self.child.id();
        let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children"));
        children.unwrap_or_default().split_whitespace().map(str::to_owned).collect()
    }

    /// Ends it by a signal, and gives its code.
    #[cfg(unix)]
    pub(super) fn end(&mut self, signal: &str) -> Option<i32> {
        let id = self.child.id().to_string();
        let status = std::process::Command::new("kill").args([signal, &id]).status();
        assert!(status.expect("kill runs").success());
        self.child.wait().expect("it ends").code()
    }

    /// All that it wrote to stdout, when it has ended.
    #[cfg(unix)]
    pub(super) fn stdout(&mut self) -> String {
        let mut text = String::new();
        self.child.stdout.take().expect("stdout").read_to_string(&mut text).expect("a text");
        text
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
