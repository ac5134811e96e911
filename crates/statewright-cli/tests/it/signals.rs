//! What somebody ends is ended, with everything that was started.
#![cfg(unix)]

use std::{
    io::{BufRead, BufReader},
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
    for signal in ["-INT", "-TERM"] {
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
        assert_eq!(output.status.code(), Some(130), "{}", stderr(&output));
        assert!(began.elapsed() < Duration::from_secs(30));
    }
}

/// The app is synthesized by a command that would go on, too.
#[test]
fn an_app_that_is_interrupted_ends_with_the_command() {
    let mut child = command(&["run", "--app", "echo begun >&2; exec sleep 3600"])
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
    line.clear();
    while said.read_line(&mut line).expect("a line") > 0 {}
}
