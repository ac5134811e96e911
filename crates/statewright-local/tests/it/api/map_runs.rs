//! Distributed Maps: their Map Runs, and the child executions of these.

use serde_json::{Value, json};
use statewright_local::ApiOptions;

use super::client::{Service, text};
use crate::tests;

tests!(
    a_map_run_is_told_about,
    children_are_executions,
    children_run_a_part_of_the_definition,
    children_of_express_are_told_about,
    children_go_on_with_their_map_run_only,
    children_are_listed_with_their_map_run,
    a_map_run_that_fails_says_so,
    a_map_run_is_stopped_with_its_execution,
    a_map_run_is_given_up_with_what_it_is_in,
    a_map_run_of_a_child_ends,
    a_map_run_of_a_child_is_changed_and_goes_on,
    children_go_on_where_they_failed,
    children_that_were_forgotten_go_on,
    children_whose_histories_are_full_are_lost,
    children_of_express_begin_anew,
    what_is_over_is_not_redriven_by_its_map_run,
    labels_are_of_distributed_maps,
    a_map_without_a_label_has_one,
    a_map_run_is_changed_while_it_runs,
    a_change_of_a_map_run_is_checked,
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
        "total": 4, "resultsWritten": 4, "failuresNotRedrivable": 1, "pendingRedrive": 0,
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

/// What the children of `MAP` run.
fn processor() -> String {
    let start = MAP.find(r#"{"ProcessorConfig""#).expect("a processor");
    MAP[start..].trim_end_matches(r#","End":true}}}"#).to_owned()
}

fn children_run_a_part_of_the_definition() {
    let service = Service::start();
    let (arn, _) = run(&service, "[7]", "SUCCEEDED");
    let listed = service.call("ListExecutions", json!({ "mapRunArn": arn }));
    let child = json!({ "executionArn": listed["executions"][0]["executionArn"] });
    let told = service.call("DescribeStateMachineForExecution", child);
    assert_eq!(told["definition"], processor());
    let machine = text(&told["stateMachineArn"]);
    let told = service.call("DescribeStateMachine", json!({ "stateMachineArn": machine }));
    assert_eq!((&told["definition"], &told["label"]), (&json!(processor()), &json!("Items")));
    assert_eq!(told["stateMachineArn"], machine.as_str());
    let other = machine.replace("/Items", "/C");
    assert_eq!(
        service.error("DescribeStateMachine", json!({ "stateMachineArn": other })),
        format!("StateMachineDoesNotExist: State Machine Does Not Exist: '{other}'")
    );
}

fn children_of_express_are_told_about() {
    let service = Service::start();
    let definition = MAP.replace(r#""STANDARD""#, r#""EXPRESS""#);
    let execution = service.start_execution(&service.create("Machine", &definition), "[7]");
    service.until(&execution, "SUCCEEDED");
    let runs = service.call("ListMapRuns", json!({ "executionArn": execution }));
    let about = json!({ "mapRunArn": runs["mapRuns"][0]["mapRunArn"] });
    let listed = service.call("ListExecutions", about);
    let child = text(&listed["executions"][0]["executionArn"]);
    assert!(child.contains(":express:Machine/Items:"), "{child}");
    let told = service.call("DescribeExecution", json!({ "executionArn": child }));
    assert_eq!((&told["status"], &told["output"]), (&json!("SUCCEEDED"), &json!("7")));
    // Nothing more is told of them than of others of their kind.
    let other = format!("{child}0");
    assert_eq!(
        service.error("DescribeExecution", json!({ "executionArn": other })),
        "InvalidArn: Invalid Arn: 'Resource type not valid in this context: express'"
    );
}

fn children_go_on_with_their_map_run_only() {
    let service = Service::start();
    let (arn, _) = run(&service, "[null, null]", "FAILED");
    let listed = service.call("ListExecutions", json!({ "mapRunArn": arn }));
    let child = json!({ "executionArn": listed["executions"][0]["executionArn"] });
    let told = service.call("DescribeExecution", child.clone());
    assert_eq!(told["redriveStatus"], "REDRIVABLE_BY_MAP_RUN");
    assert_eq!(told.get("redriveStatusReason"), None);
    let error = service.error("RedriveExecution", child);
    assert!(error.starts_with("ExecutionNotRedrivable: "), "{error}");
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
    assert_eq!(told["itemCounts"]["resultsWritten"], 0);
    service.call("StopExecution", json!({ "executionArn": execution }));
    service.until(&execution, "ABORTED");
    let told = service.call("DescribeMapRun", json!({ "mapRunArn": arn }));
    assert_eq!((&told["status"], &told["itemCounts"]["aborted"]), (&json!("ABORTED"), &json!(2)));
}

/// A Distributed Map by its fields, whose children begin with a state of this name and kind.
fn distributed(fields: &str, name: &str, state: &str) -> String {
    format!(
        r#"{{"Type":"Map","ItemProcessor":{{"ProcessorConfig":{{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"}},"StartAt":"{name}","States":{{"{name}":{state}}}}},{fields}}}"#
    )
}

/// What is told of the Map Runs of an execution that has ended so.
fn map_runs_of(service: &Service, definition: &str, status: &str) -> Vec<Value> {
    let execution = service.start_execution(&service.create("Machine", definition), "[1]");
    service.until(&execution, status);
    let listed = service.call("ListMapRuns", json!({ "executionArn": execution }));
    let runs = listed["mapRuns"].as_array().expect("Map Runs");
    let describe =
        |run: &Value| service.call("DescribeMapRun", json!({ "mapRunArn": run["mapRunArn"] }));
    runs.iter().map(describe).collect()
}

/// What is told of the only child of a Map Run.
fn child_of(service: &Service, map_run: &Value) -> Value {
    let listed = service.call("ListExecutions", json!({ "mapRunArn": map_run["mapRunArn"] }));
    let child = &listed["executions"][0]["executionArn"];
    service.call("DescribeExecution", json!({ "executionArn": child }))
}

fn a_map_run_is_given_up_with_what_it_is_in() {
    let service = Service::start();
    let map = distributed(r#""End":true"#, "B", r#"{"Type":"Wait","Seconds":3600,"End":true}"#);
    for (catch, status) in
        [("", "FAILED"), (r#""Catch":[{"ErrorEquals":["States.ALL"],"Next":"Z"}],"#, "SUCCEEDED")]
    {
        let service = if catch.is_empty() { &service } else { &Service::start() };
        let definition = format!(
            r#"{{"StartAt":"P","States":{{"P":{{"Type":"Parallel",{catch}"Branches":[{{"StartAt":"M","States":{{"M":{map}}}}},{{"StartAt":"F","States":{{"F":{{"Type":"Fail"}}}}}}],"Next":"Z"}},"Z":{{"Type":"Pass","End":true}}}}}}"#
        );
        let runs = map_runs_of(service, &definition, status);
        assert_eq!((runs.len(), &runs[0]["status"]), (1, &json!("ABORTED")));
        assert!(runs[0]["stopDate"].is_number());
        assert_eq!(child_of(service, &runs[0])["status"], "ABORTED");
    }
}

fn a_map_run_of_a_child_ends() {
    let service = Service::start();
    let inner = distributed(
        r#""ItemSelector":{},"ItemsPath":"$.all","Label":"Inner","End":true"#,
        "B",
        r#"{"Type":"Pass","End":true}"#,
    );
    let outer =
        distributed(r#""ItemSelector":{"all":[1]},"Label":"Outer","End":true"#, "I", &inner);
    let definition = format!(r#"{{"StartAt":"O","States":{{"O":{outer}}}}}"#);
    let [outer] = map_runs_of(&service, &definition, "SUCCEEDED").try_into().expect("one run");
    let child = child_of(&service, &outer);
    let listed = service.call("ListMapRuns", json!({ "executionArn": child["executionArn"] }));
    assert_eq!(listed["mapRuns"].as_array().map(Vec::len), Some(1));
    let arn = &listed["mapRuns"][0]["mapRunArn"];
    let inner = service.call("DescribeMapRun", json!({ "mapRunArn": arn }));
    assert_eq!(inner["executionArn"], child["executionArn"]);
    for (run, label) in [(&outer, "Outer"), (&inner, "Inner")] {
        assert_eq!(run["status"], "SUCCEEDED");
        assert!(text(&run["mapRunArn"]).contains(&format!(":mapRun:Machine/{label}:")), "{run}");
    }
    assert_eq!(child_of(&service, &inner)["output"], "{}");
}

/// It is changed and redriven as a part of the outermost execution.
fn a_map_run_of_a_child_is_changed_and_goes_on() {
    let service = Service::start();
    let nested = |state: &str| {
        let inner = distributed(r#""ItemsPath":"$.all","Label":"Inner","End":true"#, "B", state);
        let outer =
            distributed(r#""ItemSelector":{"all":[1]},"Label":"Outer","End":true"#, "I", &inner);
        format!(r#"{{"StartAt":"O","States":{{"O":{outer}}}}}"#)
    };
    let runs_of = |arn: &Value| loop {
        let listed = service.call("ListMapRuns", json!({ "executionArn": arn }));
        if let Some(run) = listed["mapRuns"].get(0) {
            return run["mapRunArn"].clone();
        }
    };
    let child_of = |arn: &Value| loop {
        let listed = service.call("ListExecutions", json!({ "mapRunArn": arn }));
        if let Some(child) = listed["executions"].get(0) {
            return child["executionArn"].clone();
        }
    };
    let waits = service.create("Waits", &nested(r#"{"Type":"Wait","Seconds":3600,"End":true}"#));
    let execution = service.start_execution(&waits, "[1]");
    let inner = runs_of(&child_of(&runs_of(&json!(execution))));
    service.call("UpdateMapRun", json!({ "mapRunArn": inner, "maxConcurrency": 1 }));
    let told = service.call("DescribeMapRun", json!({ "mapRunArn": inner }));
    assert_eq!(told["maxConcurrency"], 1);
    service.call("StopExecution", json!({ "executionArn": execution }));

    let fails = service.create("Fails", &nested(r#"{"Type":"Fail"}"#));
    let execution = service.start_execution(&fails, "[1]");
    service.until(&execution, "FAILED");
    let child = child_of(&runs_of(&json!(execution)));
    let inner = runs_of(&child);
    let told = service.call("DescribeMapRun", json!({ "mapRunArn": inner }));
    assert_eq!((&told["status"], &told["executionArn"]), (&json!("FAILED"), &child));
    let last = child_of(&inner);
    let told = service.call("DescribeExecution", json!({ "executionArn": last }));
    assert_eq!(told["redriveStatus"], "REDRIVABLE_BY_MAP_RUN");
    service.call("RedriveExecution", json!({ "executionArn": execution }));
    service.until(&execution, "FAILED");
    for arn in [&json!(execution), &child, &last] {
        let told = service.call("DescribeExecution", json!({ "executionArn": arn }));
        assert_eq!((&told["status"], &told["redriveCount"]), (&json!("FAILED"), &json!(1)));
    }
    assert_eq!((runs_of(&child), child_of(&inner)), (inner, last));
}

/// A child that was forgotten meanwhile is known again, and so are its own Map Runs.
fn children_that_were_forgotten_go_on() {
    // Of those that ended, there is room for the latest only.
    let service = Service::with(ApiOptions { ended_bytes_max: 1, ..ApiOptions::default() });
    let wait = r#"{"Type":"Wait","Seconds":3600,"End":true}"#;
    let inner = distributed(r#""ItemsPath":"$.all","End":true"#, "B", wait);
    let outer = distributed(r#""ItemSelector":{"all":[1]},"End":true"#, "I", &inner);
    let definition = format!(r#"{{"StartAt":"O","States":{{"O":{outer}}}}}"#);
    let machine = service.create("Machine", &definition);
    let execution = json!({ "executionArn": service.start_execution(&machine, "[1]") });
    let run_of = |execution: &Value| loop {
        let runs = service.call("ListMapRuns", execution.clone());
        if let Some(run) = runs["mapRuns"].get(0) {
            assert_eq!(runs["mapRuns"].get(1), None);
            return json!({ "mapRunArn": run["mapRunArn"] });
        }
    };
    let child_of = |run: &Value| loop {
        let children = service.call("ListExecutions", run.clone());
        if let Some(child) = children["executions"].get(0) {
            return json!({ "executionArn": child["executionArn"] });
        }
    };
    let child = child_of(&run_of(&execution));
    let last = child_of(&run_of(&child));
    service.call("StopExecution", execution.clone());
    service.until(&text(&execution["executionArn"]), "ABORTED");
    assert!(service.try_call("DescribeExecution", &child).is_err());
    service.call("RedriveExecution", execution.clone());
    service.until(&text(&execution["executionArn"]), "RUNNING");
    assert_eq!(child_of(&run_of(&execution)), child);
    assert_eq!(child_of(&run_of(&child)), last);
    assert_eq!(service.call("DescribeExecution", last)["redriveCount"], 1);
    service.call("StopExecution", execution);
}

/// Those that did not succeed, where they failed; one that never began does so now.
fn children_go_on_where_they_failed() {
    let service = Service::start();
    let (arn, run) = run(&service, "[1, null, null, 4]", "FAILED");
    let list = |more: Value| {
        let mut input = json!({ "mapRunArn": arn });
        input.as_object_mut().expect("an object").extend(more.as_object().expect("more").clone());
        service.call("ListExecutions", input)["executions"].clone()
    };
    let failed = list(json!({ "statusFilter": "FAILED" }));
    let failed: Vec<_> =
        failed.as_array().expect("a list").iter().map(|e| text(&e["executionArn"])).collect();
    assert_eq!(failed.len(), 2);
    let counts =
        || service.call("DescribeMapRun", json!({ "mapRunArn": arn }))["executionCounts"].clone();
    let before = counts();
    assert_eq!((&before["failed"], &before["total"]), (&json!(2), &json!(4)));
    service.call("RedriveExecution", json!({ "executionArn": run["executionArn"] }));
    service.until(&text(&run["executionArn"]), "FAILED");
    assert_eq!(counts(), before);
    let redriven = list(json!({ "redriveFilter": "REDRIVEN" }));
    let mut redriven: Vec<_> =
        redriven.as_array().expect("a list").iter().map(|e| text(&e["executionArn"])).collect();
    redriven.sort_by_key(|arn| failed.iter().position(|failed| failed == arn));
    assert_eq!(redriven, failed);
    for arn in &failed {
        let told = service.call("DescribeExecution", json!({ "executionArn": arn }));
        assert_eq!((&told["status"], &told["redriveCount"]), (&json!("FAILED"), &json!(1)));
        let events = service.events(arn);
        assert_eq!(
            events[events.len() - 4..],
            ["FailStateEntered", "ExecutionFailed", "ExecutionRedriven", "ExecutionFailed"]
        );
    }
}

/// A child whose history is full has failed for good.
fn children_whose_histories_are_full_are_lost() {
    let service = Service::start();
    let endless = r#"{"Type":"Choice","Choices":[{"Variable":"$","NumericEquals":1,"Next":"A"}],"Default":"F"},"A":{"Type":"Pass","Next":"A"},"F":{"Type":"Fail"}"#;
    let map = distributed(r#""End":true"#, "B", endless);
    let definition = format!(r#"{{"StartAt":"M","States":{{"M":{map}}}}}"#);
    let [run] = map_runs_of(&service, &definition, "FAILED").try_into().expect("one run");
    let counts = |run: &Value| {
        ["failed", "failuresNotRedrivable"].map(|count| run["executionCounts"][count].clone())
    };
    assert_eq!(counts(&run), [1, 1]);
    service.call("RedriveExecution", json!({ "executionArn": run["executionArn"] }));
    service.until(&text(&run["executionArn"]), "FAILED");
    let run = service.call("DescribeMapRun", json!({ "mapRunArn": run["mapRunArn"] }));
    assert_eq!((counts(&run), &run["redriveCount"]), ([json!(1), json!(1)], &json!(1)));
}

/// There is no redrive of Express, so others begin in their place.
fn children_of_express_begin_anew() {
    let service = Service::start();
    let definition = MAP.replace(r#""STANDARD""#, r#""EXPRESS""#);
    let execution =
        service.start_execution(&service.create("Machine", &definition), "[null, null]");
    service.until(&execution, "FAILED");
    let runs = service.call("ListMapRuns", json!({ "executionArn": execution }));
    let about = json!({ "mapRunArn": runs["mapRuns"][0]["mapRunArn"] });
    let children = || {
        let listed = service.call("ListExecutions", about.clone())["executions"].clone();
        let listed = listed.as_array().expect("a list").clone();
        listed.iter().map(|child| text(&child["executionArn"])).collect::<Vec<_>>()
    };
    let before = children();
    service.call("RedriveExecution", json!({ "executionArn": execution }));
    service.until(&execution, "FAILED");
    assert!(children().iter().all(|child| !before.contains(child)));
    assert_eq!(service.call("DescribeMapRun", about)["executionCounts"]["failed"], 2);
}

fn what_is_over_is_not_redriven_by_its_map_run() {
    let fail = r#"{"Type":"Fail"}"#;
    for (fields, status, reason) in [
        (
            r#""ToleratedFailureCount":1,"End":true"#,
            "SUCCEEDED",
            "Execution is SUCCEEDED and cannot be redriven",
        ),
        (
            r#""ToleratedFailureCount":1,"Next":"F""#,
            "FAILED",
            "Map Run is SUCCEEDED and cannot be redriven",
        ),
        (
            r#""Catch":[{"ErrorEquals":["States.ALL"],"Next":"F"}],"End":true"#,
            "FAILED",
            "Map Run is not a part of what can be redriven",
        ),
    ] {
        let service = Service::start();
        let map = distributed(fields, "B", fail);
        let more = if fields.contains(r#""F""#) { r#","F":{"Type":"Fail"}"# } else { "" };
        let definition = format!(r#"{{"StartAt":"M","States":{{"M":{map}{more}}}}}"#);
        let runs = map_runs_of(&service, &definition, status);
        assert_eq!(runs[0]["executionCounts"]["failuresNotRedrivable"], 1, "{reason}");
        let child = child_of(&service, &runs[0]);
        assert_eq!(
            (&child["redriveStatus"], &child["redriveStatusReason"]),
            (&json!("NOT_REDRIVABLE"), &json!(reason))
        );
    }
}

fn labels_are_of_distributed_maps() {
    let service = Service::start();
    let one = distributed(r#""Next":"A""#, "X", r#"{"Type":"Pass","End":true}"#);
    let other = distributed(r#""Label":"M","End":true"#, "Y", r#"{"Type":"Pass","End":true}"#);
    let inline = r#"{"Type":"Map","ItemProcessor":{"StartAt":"Z","States":{"Z":{"Type":"Pass","End":true}}},"Next":"M"}"#;
    let definition =
        format!(r#"{{"StartAt":"I","States":{{"I":{inline},"M":{one},"A":{other}}}}}"#);
    let runs = map_runs_of(&service, &definition, "SUCCEEDED");
    let machine = "arn:aws:states:us-east-1:123456789012:stateMachine:Machine";
    for (run, label, first) in [(&runs[0], "M-2", "X"), (&runs[1], "M", "Y")] {
        let child = json!({ "executionArn": child_of(&service, run)["executionArn"] });
        let told = service.call("DescribeStateMachineForExecution", child);
        assert_eq!(told["label"], label);
        let definition = text(&told["definition"]);
        assert!(definition.contains(&format!(r#""StartAt":"{first}""#)), "{definition}");
        let named = json!({ "stateMachineArn": format!("{machine}/{label}") });
        assert_eq!(service.call("DescribeStateMachine", named)["definition"], told["definition"]);
    }
    let inline = json!({ "stateMachineArn": format!("{machine}/I") });
    let refused = service.error("DescribeStateMachine", inline);
    assert!(refused.starts_with("StateMachineDoesNotExist: "), "{refused}");
}

fn a_map_without_a_label_has_one() {
    for (name, label) in [
        ("Items", "Items".to_owned()),
        ("all: a/b", "all--a-b".to_owned()),
        (&"ä".repeat(60), "ä".repeat(40)),
    ] {
        let service = Service::start();
        let map = distributed(r#""End":true"#, "B", r#"{"Type":"Pass","End":true}"#);
        let definition = format!(r#"{{"StartAt":"{name}","States":{{"{name}":{map}}}}}"#);
        let runs = map_runs_of(&service, &definition, "SUCCEEDED");
        assert!(text(&runs[0]["mapRunArn"]).contains(&format!(":mapRun:Machine/{label}:")));
        let child = child_of(&service, &runs[0]);
        let machine = format!("arn:aws:states:us-east-1:123456789012:stateMachine:Machine/{label}");
        assert_eq!(child["stateMachineArn"], machine);
    }
}

/// The execution and its Map Run, of which two of three children run by now.
fn running(service: &Service) -> (String, String) {
    let execution = service.start_execution(&service.create("Machine", MAP), r#"["a", "b", "c"]"#);
    loop {
        let listed = service.call("ListMapRuns", json!({ "executionArn": execution }));
        if let Some(arn) = listed["mapRuns"][0]["mapRunArn"].as_str() {
            let told = service.call("DescribeMapRun", json!({ "mapRunArn": arn }));
            if told["itemCounts"]["running"] == 2 {
                return (execution, arn.to_owned());
            }
        }
    }
}

fn a_map_run_is_changed_while_it_runs() {
    let service = Service::start();
    let (execution, arn) = running(&service);
    let update = json!({
        "mapRunArn": arn, "maxConcurrency": 3, "toleratedFailureCount": 0, "toleratedFailurePercentage": 12.5,
    });
    assert_eq!(service.call("UpdateMapRun", update), json!({}));
    let told = service.call("DescribeMapRun", json!({ "mapRunArn": arn }));
    assert_eq!((&told["maxConcurrency"], &told["toleratedFailureCount"]), (&json!(3), &json!(0)));
    assert_eq!(told["toleratedFailurePercentage"], 12.5);
    // What is not named stays.
    service.call("UpdateMapRun", json!({ "mapRunArn": arn, "toleratedFailureCount": 2 }));
    let told = service.call("DescribeMapRun", json!({ "mapRunArn": arn }));
    assert_eq!((&told["maxConcurrency"], &told["toleratedFailureCount"]), (&json!(3), &json!(2)));
    while service.call("DescribeMapRun", json!({ "mapRunArn": arn }))["itemCounts"]["running"] != 3
    {
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    service.call("StopExecution", json!({ "executionArn": execution }));
}

fn a_change_of_a_map_run_is_checked() {
    let service = Service::start();
    let (execution, arn) = running(&service);
    let refused = |input: Value| {
        let response = service.post("UpdateMapRun", input.to_string().as_bytes());
        let body: Value = serde_json::from_str(&response.body).expect("JSON");
        (response.status, text(&body["__type"]), body["reason"].clone())
    };
    let validation = "com.amazonaws.swf.service.v2.model#ValidationException".to_owned();
    let nothing = refused(json!({ "mapRunArn": arn }));
    assert_eq!(nothing, (400, validation.clone(), json!("MISSING_REQUIRED_PARAMETER")));
    let beyond = json!({ "mapRunArn": arn, "toleratedFailurePercentage": 101 });
    assert_eq!(
        service.error("UpdateMapRun", beyond),
        "ValidationException: 1 validation error detected: Value '101' at 'toleratedFailurePercentage' failed to satisfy constraint: Member must have value less than or equal to 100"
    );
    service.call("StopExecution", json!({ "executionArn": execution }));
    service.until(&execution, "ABORTED");
    let over = refused(json!({ "mapRunArn": arn, "maxConcurrency": 1 }));
    assert_eq!(over, (400, validation, json!("CANNOT_UPDATE_COMPLETED_MAP_RUN")));
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
        (
            "UpdateMapRun",
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
