//! Distributed Maps: their Map Runs, and the child executions of these.

use serde_json::{Value, json};

use super::client::{Service, text};
use crate::tests;

tests!(
    a_map_run_is_told_about,
    children_are_executions,
    children_are_listed_with_their_map_run,
    a_map_run_that_fails_says_so,
    a_map_run_is_stopped_with_its_execution,
    arns_of_map_runs_are_checked,
);

/// A Distributed Map whose items are passed on, unless they are `null`.
const MAP: &str = r#"{"StartAt":"M","States":{"M":{"Type":"Map","Label":"Items","MaxConcurrency":2,"ToleratedFailureCount":1,"ToleratedFailurePercentage":100,
    "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"C","States":{
        "C":{"Type":"Choice","Choices":[{"Variable":"$","IsNull":true,"Next":"F"},{"Variable":"$","IsString":true,"Next":"W"}],"Default":"P"},
        "P":{"Type":"Pass","End":true},"W":{"Type":"Wait","Seconds":3600,"End":true},"F":{"Type":"Fail","Error":"Null"}}},"End":true}}}"#;

fn run(service: &Service, input: &str, status: &str) -> (String, Value) {
    let execution = service.start_execution(&service.create("Machine", MAP), input);
    service.until(&execution, status);
    let listed = service.call("ListMapRuns", json!({ "executionArn": execution }));
    let map_run = listed["mapRuns"][0].clone();
    assert_eq!(map_run["executionArn"], execution.as_str());
    (text(&map_run["mapRunArn"]), map_run)
}

fn a_map_run_is_told_about() {
    let service = Service::start();
    let (arn, listed) = run(&service, "[1, 2, null, 4]", "SUCCEEDED");
    assert!(arn.contains(":mapRun:Machine/Items:"), "{arn}");
    let machine = "arn:aws:states:us-east-1:123456789012:stateMachine:Machine/Items";
    assert_eq!(listed["stateMachineArn"], machine);
    let told = service.call("DescribeMapRun", json!({ "mapRunArn": arn }));
    let counts = json!({
        "pending": 0, "running": 0, "succeeded": 3, "failed": 1, "timedOut": 0, "aborted": 0,
        "total": 4, "resultsWritten": 3, "failuresNotRedrivable": 0, "pendingRedrive": 0,
    });
    assert_eq!((&told["itemCounts"], &told["executionCounts"]), (&counts, &counts));
    assert_eq!(told["status"], "SUCCEEDED");
    assert_eq!((&told["maxConcurrency"], &told["toleratedFailureCount"]), (&json!(2), &json!(1)));
    assert_eq!(told["toleratedFailurePercentage"], 100.0);
    assert!(told["stopDate"].as_f64() >= told["startDate"].as_f64());
}

fn children_are_executions() {
    let service = Service::start();
    let (arn, _) = run(&service, "[7]", "SUCCEEDED");
    let listed = service.call("ListExecutions", json!({ "mapRunArn": arn }));
    let child = &listed["executions"][0];
    assert_eq!((&child["itemCount"], &child["mapRunArn"]), (&json!(1), &json!(arn)));
    let child = text(&child["executionArn"]);
    assert!(child.contains(":execution:Machine/Items:"), "{child}");
    let told = service.until(&child, "SUCCEEDED");
    assert_eq!((&told["input"], &told["output"]), (&json!("7"), &json!("7")));
    assert_eq!(told["mapRunArn"], arn.as_str());
    assert_eq!(
        service.events(&child)[..3],
        ["ExecutionStarted", "ChoiceStateEntered", "ChoiceStateExited"]
    );
    let machine =
        service.call("DescribeStateMachineForExecution", json!({ "executionArn": child }));
    assert_eq!((&machine["label"], &machine["mapRunArn"]), (&json!("Items"), &json!(arn)));
    // They are none of the state machine's own.
    let about =
        json!({ "stateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:Machine" });
    let own = service.call("ListExecutions", about);
    assert_eq!(own["executions"].as_array().map(Vec::len), Some(1));
}

fn children_are_listed_with_their_map_run() {
    let service = Service::start();
    let (arn, _) = run(&service, "[1, null, 3]", "SUCCEEDED");
    let list = |more: Value| {
        let mut input = json!({ "mapRunArn": arn });
        for (name, value) in more.as_object().expect("an object") {
            input[name] = value.clone();
        }
        service.call("ListExecutions", input)
    };
    let failed = list(json!({ "statusFilter": "FAILED" }));
    assert_eq!(failed["executions"].as_array().map(Vec::len), Some(1));
    let redriven = list(json!({ "redriveFilter": "REDRIVEN" }));
    assert_eq!(redriven["executions"], json!([]));
    let first = list(json!({ "maxResults": 2 }));
    let second = list(json!({ "nextToken": first["nextToken"] }));
    assert_eq!(first["executions"].as_array().map(Vec::len), Some(2));
    assert_eq!(second["executions"].as_array().map(Vec::len), Some(1));
    assert_eq!(second.get("nextToken"), None);
}

fn a_map_run_that_fails_says_so() {
    let service = Service::start();
    let (arn, _) = run(&service, "[null, null]", "FAILED");
    let told = service.call("DescribeMapRun", json!({ "mapRunArn": arn }));
    assert_eq!((&told["status"], &told["itemCounts"]["failed"]), (&json!("FAILED"), &json!(2)));
}

fn a_map_run_is_stopped_with_its_execution() {
    let service = Service::start();
    let execution = service.start_execution(&service.create("Machine", MAP), r#"["a", "b", "c"]"#);
    let listed = loop {
        let listed = service.call("ListMapRuns", json!({ "executionArn": execution }));
        if listed["mapRuns"][0].is_object() {
            break listed;
        }
    };
    let arn = text(&listed["mapRuns"][0]["mapRunArn"]);
    let told = service.call("DescribeMapRun", json!({ "mapRunArn": arn }));
    assert_eq!(told["status"], "RUNNING");
    assert_eq!(
        (&told["itemCounts"]["running"], &told["itemCounts"]["pending"]),
        (&json!(2), &json!(1))
    );
    service.call("StopExecution", json!({ "executionArn": execution }));
    service.until(&execution, "ABORTED");
    let told = service.call("DescribeMapRun", json!({ "mapRunArn": arn }));
    assert_eq!((&told["status"], &told["itemCounts"]["aborted"]), (&json!("ABORTED"), &json!(2)));
}

fn arns_of_map_runs_are_checked() {
    let service = Service::start();
    let missing = "arn:aws:states:us-east-1:123456789012:mapRun:Machine/Items:none";
    for (operation, arn, expected) in [
        (
            "DescribeMapRun",
            missing,
            "ResourceNotFound: Request references a resource that does not exist.",
        ),
        (
            "ListExecutions",
            missing,
            "ResourceNotFound: Request references a resource that does not exist.",
        ),
        ("DescribeMapRun", "none", "InvalidArn: Invalid Arn: 'Invalid ARN prefix: none'"),
        (
            "DescribeMapRun",
            "arn:aws:states:us-east-1:123456789012:stateMachine:Machine",
            "InvalidArn: Invalid Arn: 'Resource type not valid in this context: stateMachine'",
        ),
    ] {
        assert_eq!(service.error(operation, json!({ "mapRunArn": arn })), expected);
    }
}
