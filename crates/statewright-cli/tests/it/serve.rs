//! The server as a command: how it begins, what it says, and how it ends.

mod app;
mod client;
mod watch;

use std::{
    fs,
    io::Read,
    net::TcpListener,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{assembly, folder, statewright, stderr, stdout};
use app::App;
use client::Served;

/// What is wrong with arguments, which end before anything is served.
fn refused(arguments: &[&str]) -> String {
    let output = statewright(&[&["serve"], arguments].concat());
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert_eq!(stdout(&output), "");
    stderr(&output)
}

#[test]
fn a_port_that_is_in_use_is_no_place_to_listen() {
    let taken = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let said = refused(&["--port", &port]);
    assert!(said.starts_with(&format!("error: cannot listen on 127.0.0.1:{port}: ")), "{said}");
    assert!(said.contains("hint: name another port with --port, or 0 to let a free one be found"));
}

#[test]
fn bad_options_are_refused_before_anything_is_served() {
    for (arguments, expected) in [
        (&["--aws-account", "12"][..], "an account has twelve digits"),
        (&["--wait-time-scale=-1"], "a factor is a number from 0 to 1000"),
        (&["--host", "localhost"], "invalid IP address"),
        (&["--log", "loud"], "invalid value 'loud' for '--log <LEVEL>'"),
        (&["--log-format", "xml"], "[possible values: text, json]"),
        (&["--watch"], "required arguments were not provided"),
        (&["--no-build"], "required arguments were not provided"),
        (&["--mocks", "/no/such/file"], "the mock file /no/such/file cannot be read: "),
        (&["--objects", "/no/such/folder"], "/no/such/folder is no folder"),
        (&["--endpoint", "nothing"], "\"nothing\" is no endpoint of a service"),
        (&["--logs", "/no/such/folder/log"], "/no/such/folder/log cannot be written: "),
    ] {
        let said = refused(arguments);
        assert!(said.contains(expected), "{arguments:?}: {said}");
    }
}

#[test]
fn an_assembly_that_is_not_there_is_not_served() {
    let said = refused(&["--port", "0", "no-such-folder"]);
    assert!(
        said.contains("error: the app could not be synthesized: `no-such-folder` ended"),
        "{said}"
    );
    assert!(said.contains("there is no folder \"no-such-folder\""), "{said}");
    let empty = folder("serve-empty");
    let said = refused(&["--port", "0", empty.to_str().expect("a path")]);
    assert!(said.starts_with("error: there is no cloud assembly in "), "{said}");
    // Of one that AWS would refuse, nothing is served either.
    let broken = json!({ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" } } });
    let broken = assembly("serve-broken", &broken);
    let said = refused(&["--port", "0", broken.to_str().expect("a path")]);
    assert!(said.contains("error: ") && !said.contains("Listening"), "{said}");
}

#[test]
fn it_says_what_is_deployed_and_where_it_listens() {
    let pass = json!({ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } });
    let app = assembly("serve-pass", &pass);
    let served = Served::start(&[app.to_str().expect("a path")]);
    let said = served.said().join("\n");
    let arn = "arn:aws:states:us-east-1:123456789012:stateMachine:App-Machine";
    let kept = "     Keeping everything in memory, until this ends";
    let expected = format!("    Deployed {arn}\n{kept}\n   Listening on http://{}", served.address);
    assert_eq!(said, expected);
    assert_eq!(served.get("/health"), (200, r#"{"status":"ok"}"#.to_owned()));
    let started = served.call("StartExecution", &json!({ "stateMachineArn": arn }));
    assert!(started["executionArn"].is_string(), "{started}");
}

#[test]
fn another_host_is_warned_of() {
    let served = Served::start(&["--host", "0.0.0.0"]);
    served.until(
        "warning: whoever can reach 0.0.0.0 can start executions here: nobody is asked who they are",
    );
}

/// With its handlers, and with what it put beside them.
#[cfg(unix)]
#[test]
fn a_signal_ends_it_with_all_that_it_started() {
    let app = App::new("serve-signals");
    for (signal, code) in [("-INT", 130), ("-TERM", 143), ("-HUP", 129)] {
        let mut served = Served::start(&["--log", "off", app.assembly()]);
        assert_eq!(served.invoke("App-Answer"), "\"first\"");
        let handlers = served.children();
        assert!(!handlers.is_empty());
        assert_eq!(served.end(signal), Some(code));
        for handler in handlers {
            // Who was ended has no program any more, even before somebody takes note of it.
            let began = Instant::now();
            while fs::read_link(format!("/proc/{handler}/exe")).is_ok() {
                assert!(began.elapsed() < Duration::from_secs(30), "{handler} is there still");
            }
        }
        served.until("     Stopped by a signal");
        let left = fs::read_dir(app.folder.join("target/debug")).expect("a folder");
        let left = left.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        assert_eq!(left.filter(|name| name.starts_with(".serve-")).count(), 0);
    }
}

/// An app whose function has a queue as its destination.
fn with_queue(name: &str) -> App {
    let app = App::new(name);
    let file = app.folder.join("cdk.out/App.template.json");
    let template = fs::read_to_string(&file).expect("a template");
    let mut template: Value = serde_json::from_str(&template).expect("JSON");
    template["Resources"]["Queue"] = json!({ "Type": "AWS::SQS::Queue" });
    let queue = json!({ "Destination": { "Fn::GetAtt": ["Queue", "Arn"] } });
    template["Resources"]["Events"] = json!({
        "Type": "AWS::Lambda::EventInvokeConfig",
        "Properties": {
            "FunctionName": { "Ref": "Answer" }, "Qualifier": "$LATEST",
            "DestinationConfig": { "OnSuccess": queue },
        },
    });
    fs::write(&file, template.to_string()).expect("a template");
    app
}

/// A queue at an endpoint, which does not answer.
fn queue() -> (TcpListener, String) {
    let queue = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let endpoint = format!("sqs=http://{}", queue.local_addr().expect("an address"));
    (queue, endpoint)
}

/// The record that a queue is sent next.
fn record(queue: &TcpListener) -> Value {
    let (mut stream, _) = queue.accept().expect("a connection");
    let mut asked = String::new();
    while !asked.ends_with('}') {
        let mut bytes = [0; 4096];
        let read = stream.read(&mut bytes).expect("a request");
        assert!(read > 0, "{asked}");
        asked.push_str(&String::from_utf8_lossy(&bytes[..read]));
    }
    assert!(asked.contains("AmazonSQS.SendMessage"), "{asked}");
    let body = asked.split_once("\r\n\r\n").expect("a body").1;
    let body: Value = serde_json::from_str(body).expect("JSON");
    serde_json::from_str(body["MessageBody"].as_str().expect("a text")).expect("JSON")
}

/// With a service that accepts what it is sent, and without one.
#[test]
fn what_becomes_of_an_event_is_told_to_its_destination() {
    let app = with_queue("serve-destinations");
    let arn = "arn:aws:sqs:us-east-1:123456789012:App-Queue";
    let served = Served::start(&[app.assembly()]);
    let warning = format!(
        "warning: nothing is sent to {arn}, a destination of Answer: no endpoint is named for sqs"
    );
    assert_eq!(served.said().iter().filter(|line| **line == warning).count(), 1);
    served.event("App-Answer", "[1]");
    served.until("what became of an event is not accepted");
    drop(served);

    let (queue, endpoint) = queue();
    let served = Served::start(&["--endpoint", &endpoint, app.assembly()]);
    assert!(!served.said().iter().any(|line| line.contains("nothing is sent")));
    served.event("App-Answer", "[1]");
    let record = record(&queue);
    assert_eq!(record["requestContext"]["condition"], "Success");
    assert_eq!(record["requestPayload"], json!([1]));
    assert_eq!(record["responsePayload"], "first");
}

/// However often that is: it is done when the destination has it.
#[test]
fn an_event_is_there_after_a_kill() {
    let app = with_queue("serve-events");
    let kept = folder("serve-events-kept");
    let (queue, endpoint) = queue();
    let kept = ["--data-dir", kept.to_str().expect("a path"), "--endpoint", &endpoint];
    let with = |more: &[&str]| Served::start(&[&kept, more].concat());
    let mut served = with(&[app.assembly()]);
    served.event("App-Answer", "[1]");
    let told = record(&queue);
    for _ in 0..3 {
        // What is dropped is killed.
        drop(served);
        served = with(&[app.assembly()]);
        let again = record(&queue);
        assert_eq!(again["requestContext"], told["requestContext"]);
        assert_eq!(again["responsePayload"], "first");
    }
    drop(served);
    served = with(&[]);
    served.until("events wait for functions that are not here: serve their app events=1");
    drop(served);
    let pass = json!({ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } });
    let other = assembly("serve-events-other", &pass);
    let given_up = "an event is given up function=\"arn:aws:lambda:us-east-1:123456789012:function:App-Answer\"";
    served = with(&[other.to_str().expect("a path")]);
    let line = served.until(given_up);
    assert!(line.contains("why=\"its function is not there any more\""), "{line}");
}

#[test]
fn what_happens_is_said_if_it_is_asked_for() {
    let served = Served::start(&["--log", "info"]);
    let execution = execution(&served);
    served.until(&format!("begins execution=\"{execution}\" redriven=false"));
    served.until(&format!("ends execution=\"{execution}\" status=\"SUCCEEDED\""));
    // Requests are said on another level.
    assert!(!served.said().iter().any(|line| line.contains("answered")));
    let served = Served::start(&["--log", "warn,statewright_local::api::http=debug"]);
    served.call("ListStateMachines", &json!({}));
    served.until("answered operation=\"ListStateMachines\" status=200 microseconds=");
    let served = Served::start(&[]);
    served.call("ListStateMachines", &json!({}));
    assert_eq!(served.said().len(), 2, "{:?}", served.said());
}

#[test]
fn all_that_is_said_is_json_if_that_is_asked_for() {
    let served = Served::start(&["--log", "info", "--log-format", "json", "--host", "0.0.0.0"]);
    let execution = execution(&served);
    served.until(r#""message":"ends""#);
    let said: Vec<Value> = served
        .said()
        .iter()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")))
        .collect();
    let of = |message: &str| {
        let found = said
            .iter()
            .find(|line| line["message"].as_str().is_some_and(|m| m.starts_with(message)));
        found.unwrap_or_else(|| panic!("no {message} in {said:?}"))
    };
    assert_eq!(
        (&of("Listening")["level"], &of("whoever")["level"]),
        (&json!("INFO"), &json!("WARN"))
    );
    assert_eq!(
        (&of("ends")["execution"], &of("ends")["status"]),
        (&json!(execution), &json!("SUCCEEDED"))
    );
    assert!(of("ends")["timestamp"].is_string());
}

/// The ARN of an execution that has ended.
fn execution(served: &Served) -> String {
    let definition = r#"{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}"#;
    let group = "arn:aws:logs:us-east-1:123456789012:log-group:G:*";
    let machine = served.call(
        "CreateStateMachine",
        &json!({
            "name": "Machine", "definition": definition, "roleArn": "arn:aws:iam::123456789012:role/r",
            "loggingConfiguration": {
                "level": "ALL", "destinations": [{ "cloudWatchLogsLogGroup": { "logGroupArn": group } }],
            },
        }),
    );
    let start = json!({ "stateMachineArn": machine["stateMachineArn"] });
    let execution = served.call("StartExecution", &start);
    let about = json!({ "executionArn": execution["executionArn"] });
    while served.call("DescribeExecution", &about)["status"] != "SUCCEEDED" {
        std::thread::sleep(Duration::from_millis(2));
    }
    execution["executionArn"].as_str().expect("an ARN").to_owned()
}

#[cfg(unix)]
#[test]
fn events_are_logged_where_it_is_said() {
    let log = folder("serve-logs").join("events.log");
    fs::write(&log, "{}\n").expect("a file");
    let mut served = Served::start(&["--logs", log.to_str().expect("a path")]);
    execution(&served);
    // All is written when it has ended.
    served.end("-TERM");
    let text = fs::read_to_string(&log).expect("a file");
    let types: Vec<_> = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["type"].clone())
        .collect();
    let expected =
        ["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"];
    assert_eq!(types[0], Value::Null, "what was there stays");
    assert_eq!(types[1..], expected);

    let mut served = Served::start(&["--logs", "-"]);
    execution(&served);
    served.end("-TERM");
    assert_eq!(served.stdout().lines().count(), 4);
}

#[test]
fn what_is_counted_is_told() {
    let served = Served::start(&[]);
    execution(&served);
    let (status, metrics) = served.get("/metrics");
    assert_eq!(status, 200);
    let started = "\nstatewright_executions_started_total{type=\"STANDARD\"} 1\n";
    assert!(metrics.contains(started), "{metrics}");
}
