//! What is counted, as Prometheus asks for it.

use std::collections::BTreeMap;

use serde_json::json;
use statewright_local::ApiOptions;

use super::client::{PASS, ROLE, Service, text};
use crate::tests;

tests!(
    executions_are_counted_by_type_and_end,
    an_execution_that_goes_on_runs_again,
    an_execution_whose_client_left_goes_on_to_its_end,
    requests_are_counted_by_operation_and_status,
    work_that_waits_is_counted,
    durations_are_counted_by_their_length,
);

const WAIT: &str = r#"{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":3600,"End":true}}}"#;
const FAIL: &str = r#"{"StartAt":"A","States":{"A":{"Type":"Fail","Error":"E"}}}"#;

/// The metrics, by their names with their labels.
fn metrics(service: &Service) -> BTreeMap<String, f64> {
    let response = service.send(b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert_eq!(response.status, 200);
    let kind = ("content-type".to_owned(), "text/plain; version=0.0.4; charset=utf-8".to_owned());
    assert!(response.headers.contains(&kind), "{:?}", response.headers);
    let lines = response.body.lines().filter(|line| !line.starts_with('#'));
    let metrics = lines.map(|line| {
        let (name, value) = line.rsplit_once(' ').expect("a name and a value");
        (name.to_owned(), value.parse().expect("a number"))
    });
    metrics.collect()
}

fn express(service: &Service, name: &str, definition: &str) -> String {
    let input =
        json!({ "name": name, "definition": definition, "roleArn": ROLE, "type": "EXPRESS" });
    text(&service.call("CreateStateMachine", input)["stateMachineArn"])
}

fn executions_are_counted_by_type_and_end() {
    let service = Service::start();
    let pass = service.create("Pass", PASS);
    let wait = service.create("Wait", WAIT);
    for _ in 0..3 {
        service.until(&service.start_execution(&pass, "{}"), "SUCCEEDED");
    }
    service.until(&service.start_execution(&service.create("Fail", FAIL), "{}"), "FAILED");
    let late = WAIT.replacen('{', r#"{"TimeoutSeconds":1,"#, 1);
    service.until(&service.start_execution(&service.create("Late", &late), "{}"), "TIMED_OUT");
    service.start_execution(&wait, "{}");
    let stopped = service.start_execution(&wait, "{}");
    service.call("StopExecution", json!({ "executionArn": stopped }));
    service.until(&stopped, "ABORTED");
    let express = express(&service, "Express", PASS);
    service.call("StartSyncExecution", json!({ "stateMachineArn": express }));
    let metrics = metrics(&service);
    for (name, value) in [
        ("started_total{type=\"STANDARD\"}", 7.0),
        ("started_total{type=\"EXPRESS\"}", 1.0),
        ("ended_total{type=\"STANDARD\",status=\"SUCCEEDED\"}", 3.0),
        ("ended_total{type=\"STANDARD\",status=\"FAILED\"}", 1.0),
        ("ended_total{type=\"STANDARD\",status=\"TIMED_OUT\"}", 1.0),
        ("ended_total{type=\"STANDARD\",status=\"ABORTED\"}", 1.0),
        ("ended_total{type=\"EXPRESS\",status=\"SUCCEEDED\"}", 1.0),
        ("running{type=\"STANDARD\"}", 1.0),
        ("running{type=\"EXPRESS\"}", 0.0),
    ] {
        assert_eq!(metrics[&format!("statewright_executions_{name}")], value, "{name}");
    }
    assert_eq!(metrics["statewright_state_machines"], 5.0);
}

fn an_execution_that_goes_on_runs_again() {
    let service = Service::start();
    let execution = service.start_execution(&service.create("Fail", FAIL), "{}");
    service.until(&execution, "FAILED");
    service.call("RedriveExecution", json!({ "executionArn": execution }));
    service.until(&execution, "FAILED");
    let metrics = metrics(&service);
    assert_eq!(metrics["statewright_executions_started_total{type=\"STANDARD\"}"], 1.0);
    assert_eq!(metrics["statewright_executions_redriven_total{type=\"STANDARD\"}"], 1.0);
    assert_eq!(metrics["statewright_executions_running{type=\"STANDARD\"}"], 0.0);
}

fn an_execution_whose_client_left_goes_on_to_its_end() {
    let service = Service::start();
    let machine = express(&service, "Express", &WAIT.replace("3600", "1"));
    let body = json!({ "stateMachineArn": machine }).to_string();
    let mut stream = service.connect();
    let request = super::client::request("StartSyncExecution", body.as_bytes());
    std::io::Write::write_all(&mut stream, &request).expect("written");
    let running = || metrics(&service)["statewright_executions_running{type=\"EXPRESS\"}"];
    while running() != 1.0 {}
    drop(stream);
    while running() != 0.0 {}
    let ended = "statewright_executions_ended_total{type=\"EXPRESS\",status=\"SUCCEEDED\"}";
    assert_eq!(metrics(&service)[ended], 1.0);
}

fn requests_are_counted_by_operation_and_status() {
    let service = Service::start();
    service.create("Pass", PASS);
    service.error("DescribeStateMachine", json!({ "stateMachineArn": "none" }));
    service.call("ListStateMachines", json!({}));
    service.call("ListStateMachines", json!({}));
    service.post("NoSuchThing", b"{}");
    service.send(
        b"POST /2015-03-31/functions/f/invocations HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
    );
    service.send(b"nonsense\r\n\r\n");
    service.post("ListStateMachines", &b" ".repeat(9 * 1024 * 1024));
    let head = format!("GET / HTTP/1.1\r\nHost: a\r\nX: {}\r\n\r\n", "x".repeat(70_000));
    service.send(head.as_bytes());
    let metrics = metrics(&service);
    let requests: Vec<_> = metrics
        .iter()
        .filter(|(name, _)| name.starts_with("statewright_requests_total"))
        .map(|(name, value)| format!("{name} {value}"))
        .collect();
    insta::assert_snapshot!(requests.join("\n"), @r#"
    statewright_requests_total{operation="CreateStateMachine",status="200"} 1
    statewright_requests_total{operation="DescribeStateMachine",status="400"} 1
    statewright_requests_total{operation="ListStateMachines",status="200"} 2
    statewright_requests_total{operation="lambda:Invoke",status="404"} 1
    statewright_requests_total{operation="unknown",status="400"} 2
    statewright_requests_total{operation="unknown",status="413"} 1
    statewright_requests_total{operation="unknown",status="431"} 1
    "#);
    // What nobody called takes no room.
    assert!(!metrics.keys().any(|name| name.contains("TagResource")));
}

fn work_that_waits_is_counted() {
    let service = Service::start();
    let activity = service.call("CreateActivity", json!({ "name": "Check" }));
    let activity = text(&activity["activityArn"]);
    let task = json!({ "Type": "Task", "Resource": activity, "End": true });
    let definition = json!({ "StartAt": "A", "States": { "A": task } });
    let machine = service.create("Machine", &definition.to_string());
    service.start_execution(&machine, "{}");
    let execution = service.start_execution(&machine, "{}");
    let number = |name: &str| metrics(&service)[&format!("statewright_{name}")];
    while number("activity_tasks_waiting") != 2.0 {}
    assert_eq!(number("task_tokens_open"), 2.0);
    service.call("GetActivityTask", json!({ "activityArn": activity }));
    assert_eq!(number("activity_tasks_waiting"), 1.0);
    assert_eq!(number("task_tokens_open"), 2.0);
    service.call("StopExecution", json!({ "executionArn": execution }));
    service.until(&execution, "ABORTED");
    assert_eq!((number("activity_tasks_waiting"), number("task_tokens_open")), (0.0, 1.0));
    assert_eq!(number("activity_workers_waiting"), 0.0);
}

fn durations_are_counted_by_their_length() {
    let service = Service::with(ApiOptions { wait_time_scale: 0.00005, ..ApiOptions::default() });
    // An hour is 180 milliseconds there.
    service.until(&service.start_execution(&service.create("Wait", WAIT), "{}"), "SUCCEEDED");
    let metrics = metrics(&service);
    let at = |bound: &str| {
        metrics[&format!(
            "statewright_execution_duration_seconds_bucket{{type=\"STANDARD\",le=\"{bound}\"}}"
        )]
    };
    assert_eq!((at("0.1"), at("3600"), at("+Inf")), (0.0, 1.0, 1.0));
    assert_eq!(metrics["statewright_execution_duration_seconds_count{type=\"STANDARD\"}"], 1.0);
    assert!(metrics["statewright_execution_duration_seconds_sum{type=\"STANDARD\"}"] > 0.17);
    let count = "statewright_request_duration_seconds_count{operation=\"StartExecution\"}";
    assert_eq!(metrics[count], 1.0);
}
