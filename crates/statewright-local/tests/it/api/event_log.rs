//! Events of histories as CloudWatch Logs has them.

use std::{
    io,
    sync::{Arc, Mutex},
};

use serde_json::{Value, json};
use statewright_local::{ApiOptions, EventLog};

use super::client::{ROLE, Service, text};
use crate::tests;

tests!(
    an_event_is_a_line_as_cloud_watch_has_it,
    a_level_decides_which_events_are_logged,
    data_is_left_out_if_it_is_not_asked_for,
    long_data_is_truncated,
    executions_without_a_history_are_logged,
    children_of_a_map_run_are_logged,
    a_redrive_is_counted,
    a_log_that_cannot_be_written_stops_nobody,
);

/// What was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("a log").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn service(&self) -> Service {
        let event_log = EventLog::new(self.clone()).expect("a log");
        Service::with(ApiOptions { event_log: Some(event_log), ..ApiOptions::default() })
    }

    /// The lines, when the server has ended.
    fn lines(&self, service: Service) -> Vec<Value> {
        drop(service);
        let text = String::from_utf8(self.0.lock().expect("a log").clone()).expect("a text");
        assert!(text.is_empty() || text.ends_with('\n'), "{text:?}");
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}

const PASS: &str =
    r#"{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Succeed"}}}"#;
const FAIL: &str = r#"{"StartAt":"A","States":{"A":{"Type":"Fail","Error":"E","Cause":"C"}}}"#;

fn create(service: &Service, definition: &str, level: &str, more: Value) -> String {
    let group = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/vendedlogs/states/Group:*";
    let mut input = json!({
        "name": "Machine", "definition": definition, "roleArn": ROLE,
        "loggingConfiguration": {
            "level": level, "includeExecutionData": more["data"] != false,
            "destinations": [{ "cloudWatchLogsLogGroup": { "logGroupArn": group } }],
        },
    });
    if let Some(machine_type) = more.get("type") {
        input["type"] = machine_type.clone();
    }
    text(&service.call("CreateStateMachine", input)["stateMachineArn"])
}

/// What is logged of an execution that ends so.
fn logged(definition: &str, level: &str, more: Value, input: &str, end: &str) -> Vec<Value> {
    let log = Log::default();
    let service = log.service();
    let execution = service.start_execution(&create(&service, definition, level, more), input);
    service.until(&execution, end);
    log.lines(service)
}

fn types(lines: &[Value]) -> Vec<String> {
    lines.iter().map(|line| text(&line["type"])).collect()
}

fn an_event_is_a_line_as_cloud_watch_has_it() {
    let mut lines = logged(PASS, "ALL", json!({}), r#"{"a": 1}"#, "SUCCEEDED");
    let arn = text(&lines[0]["execution_arn"]);
    assert!(arn.starts_with("arn:aws:states:us-east-1:123456789012:execution:Machine:"), "{arn}");
    let milliseconds: i64 = text(&lines[0]["event_timestamp"]).parse().expect("a number");
    assert!(milliseconds > 1_700_000_000_000, "{milliseconds}");
    for line in &mut lines {
        line["event_timestamp"] = json!("");
    }
    let line = |id: u64, previous: u64, kind: &str, details: Value| {
        json!({
            "id": id.to_string(), "type": kind, "details": details,
            "previous_event_id": previous.to_string(), "event_timestamp": "",
            "execution_arn": arn, "redrive_count": "0",
        })
    };
    let with = |name: &str, data: &str| {
        let whole = json!({ "truncated": false });
        json!({ "name": name, data: r#"{"a":1}"#, format!("{data}Details"): whole })
    };
    let text = r#"{"a": 1}"#;
    let mut entered = with("A", "input");
    entered["input"] = json!(text);
    let started = json!({ "input": text, "inputDetails": { "truncated": false }, "roleArn": ROLE });
    let ended = json!({ "output": r#"{"a":1}"#, "outputDetails": { "truncated": false } });
    assert_eq!(
        lines,
        [
            line(1, 0, "ExecutionStarted", started),
            line(2, 0, "PassStateEntered", entered),
            line(3, 2, "PassStateExited", with("A", "output")),
            line(4, 3, "SucceedStateEntered", with("B", "input")),
            line(5, 4, "SucceedStateExited", with("B", "output")),
            line(6, 5, "ExecutionSucceeded", ended),
        ]
    );
}

fn a_level_decides_which_events_are_logged() {
    for (level, expected) in [
        ("ALL", &["ExecutionStarted", "FailStateEntered", "ExecutionFailed"][..]),
        ("ERROR", &["FailStateEntered", "ExecutionFailed"]),
        ("FATAL", &["ExecutionFailed"]),
        ("OFF", &[]),
    ] {
        assert_eq!(types(&logged(FAIL, level, json!({}), "{}", "FAILED")), expected, "{level}");
    }
    for level in ["ERROR", "FATAL"] {
        assert_eq!(logged(PASS, level, json!({}), "{}", "SUCCEEDED"), [] as [Value; 0]);
    }
    // An iteration that fails, and what that ends.
    let map = r#"{"StartAt":"M","States":{"M":{"Type":"Map","End":true,"Catch":[{"ErrorEquals":["E"],"Next":"S"}],
        "ItemProcessor":{"StartAt":"F","States":{"F":{"Type":"Fail","Error":"E"}}}},"S":{"Type":"Succeed"}}}"#;
    let errors = logged(map, "ERROR", json!({}), "[1]", "SUCCEEDED");
    assert_eq!(types(&errors), ["FailStateEntered", "MapIterationFailed", "MapStateFailed"]);
}

fn data_is_left_out_if_it_is_not_asked_for() {
    let lines = logged(PASS, "ALL", json!({ "data": false }), "{}", "SUCCEEDED");
    let details: Vec<_> = lines.iter().map(|line| line["details"].clone()).collect();
    let (a, b) = (json!({ "name": "A" }), json!({ "name": "B" }));
    assert_eq!(details, [json!({ "roleArn": ROLE }), a.clone(), a, b.clone(), b, json!({})]);
    // What went wrong is no data.
    let lines = logged(FAIL, "FATAL", json!({ "data": false }), "{}", "FAILED");
    assert_eq!(lines[0]["details"], json!({ "error": "E", "cause": "C" }));
}

fn long_data_is_truncated() {
    let long = json!("x".repeat(255 * 1024)).to_string();
    let lines = logged(PASS, "ALL", json!({}), &long, "SUCCEEDED");
    let details = &lines[0]["details"];
    assert_eq!(details["inputDetails"], json!({ "truncated": true }));
    // The quote before it takes two bytes.
    assert_eq!(text(&details["input"]).len(), 248 * 1024 - 1);
    assert_eq!(lines[5]["details"]["outputDetails"], json!({ "truncated": true }));
}

fn executions_without_a_history_are_logged() {
    let log = Log::default();
    let service = log.service();
    let machine = create(&service, PASS, "ALL", json!({ "type": "EXPRESS" }));
    let done = service.call("StartSyncExecution", json!({ "stateMachineArn": machine }));
    let lines = log.lines(service);
    assert_eq!(lines.len(), 6);
    assert_eq!(lines[0]["execution_arn"], done["executionArn"]);
}

fn children_of_a_map_run_are_logged() {
    let map = r#"{"StartAt":"M","States":{"M":{"Type":"Map","Label":"Items","End":true,"ItemProcessor":{
        "ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},
        "StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}}}}"#;
    let lines = logged(map, "ALL", json!({}), "[1, 2]", "SUCCEEDED");
    let of_children: Vec<_> = lines
        .iter()
        .filter(|line| text(&line["execution_arn"]).contains(":execution:Machine/Items:"))
        .collect();
    assert_eq!(of_children.len(), 8);
    assert_eq!(
        (&of_children[0]["id"], &of_children[0]["type"]),
        (&json!("1"), &json!("ExecutionStarted"))
    );
    assert_eq!(lines.len(), 8 + 8);
}

fn a_redrive_is_counted() {
    let log = Log::default();
    let service = log.service();
    let execution = service.start_execution(&create(&service, FAIL, "FATAL", json!({})), "{}");
    service.until(&execution, "FAILED");
    service.call("RedriveExecution", json!({ "executionArn": execution }));
    service.until(&execution, "FAILED");
    let redrives: Vec<_> =
        log.lines(service).iter().map(|line| line["redrive_count"].clone()).collect();
    assert_eq!(redrives, ["0", "1"]);
}

/// A disk that is full.
struct Full;

impl io::Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::StorageFull.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn a_log_that_cannot_be_written_stops_nobody() {
    let event_log = EventLog::new(Full).expect("a log");
    let service = Service::with(ApiOptions { event_log: Some(event_log), ..ApiOptions::default() });
    let machine = create(&service, PASS, "ALL", json!({}));
    let dropped = || {
        service.until(&service.start_execution(&machine, "{}"), "SUCCEEDED");
        let response = service.send(b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
        let name = "\nstatewright_log_events_dropped_total ";
        let (_, rest) = response.body.split_once(name).expect("the metric");
        rest.lines().next() != Some("0")
    };
    while !dropped() {}
}
