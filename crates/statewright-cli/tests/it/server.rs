//! The server as a process, and a client that comes back when it is gone.

use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, MutexGuard},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{command, http};

/// A server, one process after the other.
pub(crate) struct Server {
    arguments: Vec<String>,
    running: Mutex<Running>,
}

struct Running {
    process: Child,
    address: SocketAddr,
    said: String,
    /// What it said since it listened.
    later: Arc<Mutex<String>>,
}

impl Server {
    /// A server with these arguments, besides a port.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let arguments: Vec<_> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        let running = Mutex::new(begin(serve(&arguments)));
        Self { arguments, running }
    }

    /// One that can be [limited](Self::limit).
    #[cfg(target_os = "linux")]
    pub(crate) fn start_limited(arguments: &[&str]) -> Self {
        let arguments: Vec<_> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        let serve = serve(&arguments);
        let mut limited = Command::new("sh");
        limited
            .args(["-c", "trap '' XFSZ; exec \"$@\"", "sh"])
            .arg(serve.get_program())
            .args(serve.get_args());
        Self { arguments, running: Mutex::new(begin(limited)) }
    }

    /// Lets it write no file beyond so many bytes, or as far as it likes.
    #[cfg(target_os = "linux")]
    pub(crate) fn limit(&self, bytes: Option<u64>) {
        let bytes = bytes.map_or("unlimited".to_owned(), |bytes| bytes.to_string());
        let process = self.running().process.id().to_string();
        let limited = Command::new("prlimit")
            .args(["--pid", &process, &format!("--fsize={bytes}:")])
            .status();
        assert!(limited.expect("prlimit runs").success());
    }

    /// What it said before it listened.
    pub(crate) fn said(&self) -> String {
        self.running().said.clone()
    }

    /// Whether it says this within so long since it listened.
    #[cfg(target_os = "linux")]
    pub(crate) fn says(&self, text: &str, patience: Duration) -> bool {
        let later = Arc::clone(&self.running().later);
        let deadline = Instant::now() + patience;
        loop {
            let is_said = later.lock().expect("nobody panicked").contains(text);
            if is_said || Instant::now() > deadline {
                return is_said;
            }
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Kills it, as nothing and nobody can see coming.
    pub(crate) fn kill(&self) {
        let mut running = self.running();
        running.process.kill().expect("it runs");
        running.process.wait().expect("it ends");
    }

    pub(crate) fn restart(&self) {
        let begun = begin(serve(&self.arguments));
        *self.running() = begun;
    }

    fn running(&self) -> MutexGuard<'_, Running> {
        self.running.lock().expect("nobody panicked")
    }

    /// The answer to an operation; nothing, if the server is gone.
    fn call(&self, operation: &str, input: &Value) -> Option<Result<Value, String>> {
        let address = self.running().address;
        let header = http::operation(operation);
        let (status, body) = http::exchange(address, "POST", "/", &header, &input.to_string())?;
        // One that was cut off is none.
        let body: Value = serde_json::from_str(&body).ok()?;
        Some(if status == 200 { Ok(body) } else { Err(body.to_string()) })
    }

    /// The answer to an operation, whenever there is one.
    pub(crate) fn insist(&self, operation: &str, input: &Value) -> Result<Value, String> {
        let deadline = Instant::now() + Duration::from_secs(120);
        loop {
            if let Some(answer) = self.call(operation, input) {
                return answer;
            }
            assert!(Instant::now() < deadline, "{operation} is not answered");
            thread::sleep(Duration::from_millis(10));
        }
    }

    pub(crate) fn create(&self, name: &str, definition: &str) -> String {
        let input = json!({ "name": name, "definition": definition,
            "roleArn": "arn:aws:iam::123456789012:role/test" });
        let created = self.insist("CreateStateMachine", &input).expect("it is accepted");
        created["stateMachineArn"].as_str().expect("an ARN").to_owned()
    }

    pub(crate) fn until_ended(&self, execution: &str, patience: Duration) {
        let deadline = Instant::now() + patience;
        let input = json!({ "executionArn": execution });
        loop {
            let told = self.insist("DescribeExecution", &input).expect("it is known");
            match told["status"].as_str() {
                Some("RUNNING") => {}
                status => return assert_eq!(status, Some("SUCCEEDED"), "{told}"),
            }
            assert!(Instant::now() < deadline, "{told}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    pub(crate) fn history(&self, execution: &str) -> Vec<Value> {
        let operation = "GetExecutionHistory";
        self.pages(operation, json!({ "executionArn": execution }), "events").expect("it is known")
    }

    /// The history, if the execution is known.
    pub(crate) fn try_history(&self, execution: &str) -> Option<Vec<Value>> {
        let operation = "GetExecutionHistory";
        self.pages(operation, json!({ "executionArn": execution }), "events").ok()
    }

    /// The names of the executions of a state machine.
    pub(crate) fn list(&self, machine: &str) -> BTreeSet<String> {
        let input = json!({ "stateMachineArn": machine });
        let listed = self.pages("ListExecutions", input, "executions").expect("a list");
        let names = listed.iter().map(|item| item["name"].as_str().expect("a name").to_owned());
        let names: Vec<_> = names.collect();
        let different: BTreeSet<_> = names.iter().cloned().collect();
        assert_eq!(names.len(), different.len(), "some are listed twice");
        different
    }

    fn pages(&self, operation: &str, mut input: Value, list: &str) -> Result<Vec<Value>, String> {
        let mut all = Vec::new();
        input["maxResults"] = json!(1000);
        loop {
            let mut page = self.insist(operation, &input)?;
            all.append(page[list].as_array_mut().expect("a list"));
            match page["nextToken"].take() {
                Value::Null => return Ok(all),
                token => input["nextToken"] = token,
            }
        }
    }
}

/// Ends a server when this is dropped, whoever else holds it.
pub(crate) struct Ends(pub(crate) Arc<Server>);

impl Drop for Ends {
    fn drop(&mut self) {
        if let Ok(mut running) = self.0.running.lock() {
            let _ = running.process.kill();
            let _ = running.process.wait();
        }
    }
}

fn serve(arguments: &[String]) -> Command {
    let mut serve = command(&["serve", "--port", "0"]);
    serve.args(arguments);
    serve
}

fn begin(mut serve: Command) -> Running {
    let mut process = serve.stderr(Stdio::piped()).spawn().expect("the command runs");
    let mut lines = BufReader::new(process.stderr.take().expect("stderr"));
    let mut said = String::new();
    let address = loop {
        let before = said.len();
        assert!(lines.read_line(&mut said).expect("a line") > 0, "it does not listen: {said}");
        if let Some((_, address)) = said[before..].split_once("on http://") {
            break address.trim().parse().expect("an address");
        }
    };
    // Whatever else it has to say does not stop it.
    let later = Arc::new(Mutex::new(String::new()));
    let heard = Arc::clone(&later);
    thread::spawn(move || {
        let mut line = String::new();
        while lines.read_line(&mut line).is_ok_and(|bytes| bytes > 0) {
            heard.lock().expect("nobody panicked").push_str(&line);
            line.clear();
        }
    });
    Running { process, address, said, later }
}
