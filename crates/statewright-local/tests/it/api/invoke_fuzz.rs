//! Invocations that nobody would think of: each is answered as Lambda would, and nothing stays
//! behind.
//!
//! `FUZZ_STEPS` is how many there are, and `FUZZ_SEED` with which one it begins.

use std::io::{Read, Write};

use fastrand::Rng;
use serde_json::Value;

use super::{client::Service, invoke::service};
use crate::{lambda::ARN, tests};

tests!(every_invocation_is_answered, payloads_may_come_in_pieces_and_clients_leave,);

/// A number of the environment.
fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().expect("a number"))
}

/// Most of them are as they should be.
struct Generator {
    random: Rng,
}

impl Generator {
    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.random.usize(..of.len())]
    }

    fn is_odd(&mut self) -> bool {
        self.random.u8(..4) == 0
    }

    fn name(&mut self) -> String {
        if self.is_odd() {
            return match self.random.u8(..8) {
                0 => ARN.replace("lambda", "states"),
                1 => ARN[..self.random.usize(..ARN.len())].to_owned(),
                2 => "%".repeat(self.random.usize(..20)),
                3 => "a".repeat(self.random.usize(..5000)),
                4 => "%00%ff%C3%28".to_owned(),
                5 => "../../2015-03-31/functions/App-Work".to_owned(),
                6 => ":".repeat(self.random.usize(..9)),
                _ => String::new(),
            };
        }
        let escaped = ARN.replace(':', "%3a");
        self.one(&["App-Work", ARN, &escaped, "App-Work:7", "123456789012:function:App-Work"])
            .to_owned()
    }

    fn query(&mut self) -> &'static str {
        if self.is_odd() {
            return self.one(&["?", "?Qualifier", "?Qualifier=%", "?a=b&&Qualifier=%zz", "??="]);
        }
        self.one(&["", "?Qualifier=7", "?Qualifier=%24LATEST"])
    }

    fn fields(&mut self) -> String {
        let kind = if self.is_odd() {
            self.one(&["", "event", "Event, Event", "\u{fc}", "RequestResponse\u{7f}"])
        } else {
            self.one(&["RequestResponse", "Event", "DryRun"])
        };
        let log = self.one(&["None", "Tail", "", "tail"]);
        let context = "eyJhIjoxfQ".repeat(self.random.usize(..100));
        match self.random.u8(..3) {
            0 => String::new(),
            1 => format!("X-Amz-Invocation-Type: {kind}\r\n"),
            _ => format!(
                "X-Amz-Invocation-Type: {kind}\r\nX-Amz-Log-Type: {log}\r\nX-Amz-Client-Context: {context}\r\n"
            ),
        }
    }

    fn payload(&mut self) -> Vec<u8> {
        if self.is_odd() {
            return match self.random.u8(..6) {
                0 => b"{\"a\":".to_vec(),
                1 => b"[".repeat(self.random.usize(1..20_000)),
                2 => b"\"\xc3\x28\"".to_vec(),
                3 => format!("\"{}\"", "x".repeat(self.random.usize(..1_500_000))).into_bytes(),
                4 => b"1e999".to_vec(),
                _ => vec![0; self.random.usize(..100)],
            };
        }
        self.one(&["", "{}", "[1,2.5]", "null", r#"{"a":"\ud83d\ude00"}"#, "\"x\""]).into()
    }

    fn request(&mut self) -> Vec<u8> {
        let (name, query, fields) = (self.name(), self.query(), self.fields());
        let payload = self.payload();
        let head = format!(
            "POST /2015-03-31/functions/{name}/invocations{query} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{fields}Content-Length: {}\r\n\r\n",
            payload.len()
        );
        [head.as_bytes(), &payload].concat()
    }
}

/// The answer, with its head; nothing, if the connection was closed before.
fn exchange(service: &Service, pieces: &[&[u8]]) -> String {
    let mut stream = service.connect();
    for piece in pieces {
        // A server may refuse a request before all of it is there.
        let _ = stream.write_all(piece);
    }
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8(answer).expect("a text")
}

/// Lambda's answer, or its error by name.
fn check(about: &str, answer: &str) -> u16 {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{about}: {answer}"));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    match status {
        200 => assert!(serde_json::from_str::<Value>(body).is_ok(), "{about}: {answer:.2000}"),
        202 | 204 => assert_eq!(body, "", "{about}"),
        400..500 => {
            let told: Value = serde_json::from_str(body).unwrap_or_default();
            let message = told["Message"].as_str().or_else(|| told["message"].as_str());
            assert!(message.is_some_and(|message| !message.is_empty()), "{about}: {answer:.2000}");
            // Where there is no function's path, it is not known to be an error of Lambda.
            let is_named = head.contains("\r\nx-amzn-errortype: ");
            assert!(is_named || !head.contains("application/json\r\n"), "{about}: {answer:.2000}");
        }
        other => panic!("{about}: {other} {answer:.2000}"),
    }
    status
}

fn every_invocation_is_answered() {
    let seed = setting("FUZZ_SEED", fastrand::u64(..));
    let mut generator = Generator { random: Rng::with_seed(seed) };
    let service = service("");
    let mut answered = std::collections::BTreeMap::new();
    for step in 0..setting("FUZZ_STEPS", 4000) / 10 {
        let request = generator.request();
        let text = String::from_utf8_lossy(&request);
        let about = format!("FUZZ_SEED={seed}, step {step}: {text:.300}");
        let status = check(&about, &exchange(&service, &[&request]));
        *answered.entry(status).or_insert(0) += 1;
    }
    for status in [200, 202, 204, 400, 404] {
        assert!(answered.contains_key(&status), "FUZZ_SEED={seed}: no {status} in {answered:?}");
    }
}

fn payloads_may_come_in_pieces_and_clients_leave() {
    let seed = setting("FUZZ_SEED", fastrand::u64(..));
    let mut generator = Generator { random: Rng::with_seed(seed) };
    let service = service("");
    for step in 0..setting("FUZZ_STEPS", 4000) / 40 {
        let request = generator.request();
        let at = generator.random.usize(..request.len());
        let (first, rest) = request.split_at(at);
        let (second, third) = rest.split_at(generator.random.usize(..rest.len()));
        let about = format!("FUZZ_SEED={seed}, step {step}");
        check(&about, &exchange(&service, &[first, second, third]));
        // The same, and nothing after some of it.
        let mut stream = service.connect();
        let _ = stream.write_all(first);
    }
    let last = b"POST /2015-03-31/functions/App-Work/invocations HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 3\r\n\r\n[1]";
    let answer = exchange(&service, &[last]);
    assert!(answer.starts_with("HTTP/1.1 200 ") && answer.ends_with("\r\n\r\n[1]"), "{answer}");
}
