//! What the tasks call: Lambda, as far as it invokes two functions.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::Duration,
};

use serde_json::{Value, json};

use crate::server::Server;

pub(crate) struct Functions {
    address: SocketAddr,
    known: Arc<Known>,
    tokens: Mutex<Option<Receiver<String>>>,
}

#[derive(Default)]
struct Known {
    /// How often it was called for each round of each execution.
    calls: Mutex<BTreeMap<(String, u64), u64>>,
    is_last: AtomicBool,
    /// Tokens whose results were refused, though nothing was accepted for them before.
    lost: Mutex<Vec<String>>,
}

impl Functions {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let known = Arc::new(Known::default());
        let (sender, tokens) = channel();
        let called = Arc::clone(&known);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (known, sender) = (Arc::clone(&called), sender.clone());
                // A server that is killed leaves in the middle.
                thread::spawn(move || answer(stream, &known, &sender));
            }
        });
        Self { address, known, tokens: Mutex::new(Some(tokens)) }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Gives back the tokens that tasks wait for.
    pub(crate) fn answer_tokens(&self, server: &Arc<Server>) {
        let tokens = self.tokens.lock().expect("nobody panicked").take().expect("once");
        let (server, known) = (Arc::clone(server), Arc::clone(&self.known));
        thread::spawn(move || {
            let mut answered = BTreeSet::new();
            for token in tokens {
                // It may be told twice, if nobody knew that it was told.
                if !answered.insert(token.clone()) {
                    continue;
                }
                let input = json!({ "taskToken": token, "output": "null" });
                let answer = server.insist("SendTaskSuccess", &input);
                // Where it was accepted and the answer was lost, it is used up.
                if let Err(error) = answer
                    && !error.contains("TaskTimedOut")
                {
                    known.lost.lock().expect("nobody panicked").push(error);
                }
            }
        });
    }

    /// The round of each execution that is next is its last one.
    pub(crate) fn no_more_rounds(&self) {
        self.known.is_last.store(true, Ordering::Relaxed);
    }

    pub(crate) fn calls(&self) -> u64 {
        self.known.calls.lock().expect("nobody panicked").values().sum()
    }

    pub(crate) fn calls_of(&self, execution: &str, round: u64) -> u64 {
        let calls = self.known.calls.lock().expect("nobody panicked");
        calls.get(&(execution.to_owned(), round)).copied().unwrap_or_default()
    }

    pub(crate) fn lost_tokens(&self) -> Vec<String> {
        self.known.lost.lock().expect("nobody panicked").clone()
    }
}

/// Invokes a function: nothing, if whoever asks for it is gone.
fn answer(stream: TcpStream, known: &Known, tokens: &Sender<String>) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let line = line.trim_end().to_ascii_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        if line.is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let input: Value = serde_json::from_slice(&body).ok()?;
    let output = match input["Token"].as_str() {
        Some(token) => {
            tokens.send(token.to_owned()).ok()?;
            json!({})
        }
        None => call(&input, known),
    };
    thread::sleep(Duration::from_millis(fastrand::u64(..50)));
    let output = output.to_string();
    let head = format!(
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        output.len()
    );
    let stream = reader.get_mut();
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(output.as_bytes()).ok()
}

fn call(input: &Value, known: &Known) -> Value {
    let execution = input["Execution"].as_str().expect("a name").to_owned();
    let round = input["Round"].as_u64().expect("a number");
    let mut calls = known.calls.lock().expect("nobody panicked");
    let call = calls.entry((execution, round)).or_default();
    *call += 1;
    json!({ "Round": round + 1, "Call": call, "Pause": fastrand::u64(..4),
        "IsLast": known.is_last.load(Ordering::Relaxed) })
}
