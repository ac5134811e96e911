//! What somebody ends is ended, with everything that was started.
#![cfg(unix)]

use std::{
    io::{BufRead, BufReader, Read},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::json;

use crate::{assembly, command, stderr};

fn send(signal: &str, process: u32) {
    let status =
        Command::new("kill").args([signal, &process.to_string()]).status().expect("kill runs");
    assert!(status.success());
}

#[test]
fn a_run_that_is_interrupted_ends_at_once() {
    let definition = json!({
        "StartAt": "Nap", "States": { "Nap": { "Type": "Wait", "Seconds": 3600, "End": true } }
    });
    let app = assembly("nap", &definition);
    for (signal, code) in [("-HUP", 129), ("-INT", 130), ("-TERM", 143)] {
        let mut child = command(&["run", "--app", app.to_str().expect("a path")])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        let mut said = BufReader::new(child.stderr.take().expect("stderr"));
        let mut line = String::new();
        while !line.contains("Running Machine") {
            line.clear();
            assert!(said.read_line(&mut line).expect("a line") > 0, "it never ran");
        }
        let began = Instant::now();
        send(signal, child.id());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(code), "{}", stderr(&output));
        assert!(began.elapsed() < Duration::from_secs(30));
    }
}

/// The app is synthesized by a command that would go on, with what it started.
#[test]
fn an_app_that_is_interrupted_ends_with_the_command() {
    let mut child = command(&["run", "--app", "echo begun >&2; sleep 3600; echo done >&2"])
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    let mut said = BufReader::new(child.stderr.take().expect("stderr"));
    let mut line = String::new();
    while line.trim() != "begun" {
        line.clear();
        assert!(said.read_line(&mut line).expect("a line") > 0, "it never began");
    }
    send("-INT", child.id());
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
    // The sleeping process holds the other end of stderr for as long as it lives.
    let began = Instant::now();
    let mut rest = String::new();
    said.read_to_string(&mut rest).expect("the rest");
    assert!(began.elapsed() < Duration::from_secs(30));
    assert!(!rest.contains("done"), "{rest}");
}

/// Nothing comes on stdin, and nobody says that nothing will come.
#[test]
fn reading_the_input_is_interrupted() {
    let code = |patience| {
        let mut child = command(&["run", "--input-file", "-"])
            .stdin(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        std::thread::sleep(patience);
        send("-INT", child.id());
        // `wait` would close stdin.
        let began = Instant::now();
        loop {
            if let Some(status) = child.try_wait().expect("a status") {
                return status.code();
            }
            assert!(began.elapsed() < Duration::from_secs(30), "it does not end");
            std::thread::sleep(Duration::from_millis(5));
        }
    };
    // There is no sign of when it listens: before that, the signal ends it as any process.
    let mut codes = [100, 1000, 10_000].into_iter().map(|time| code(Duration::from_millis(time)));
    assert_eq!(codes.find_map(|code| code), Some(130));
}
