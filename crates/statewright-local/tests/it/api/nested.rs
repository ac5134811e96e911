//! Executions that start others, and tasks that call this API.

use std::{
    thread::sleep,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use statewright_local::ApiOptions;

use super::client::{PASS, ROLE, Service, text};
use crate::tests;

tests!(
    a_task_waits_for_an_execution,
    a_task_starts_what_an_alias_leads_to,
    a_task_fails_with_the_execution_it_waits_for,
    what_a_task_waits_for_is_stopped_with_it,
    a_task_does_not_wait,
    an_express_execution_is_run_within_a_task,
    an_express_execution_cannot_be_waited_for,
    a_state_machine_that_is_not_there_is_an_error,
    a_task_gives_a_token_back,
    a_task_calls_this_api,
    others_run_by_the_same_test_case,
    a_state_machine_that_starts_itself_comes_to_an_end,
    one_that_waits_for_tokens_comes_to_an_end_too,
    what_starts_ever_more_executions_is_refused_more,
    what_starts_ever_more_executions_is_in_nobodys_way,
);

const WAIT: &str = r#"{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":3600,"End":true}}}"#;

/// A state machine with one task, and whatever the task has besides.
fn task(resource: &str, parameters: Value, more: Value) -> String {
    let mut state = json!({
        "Type": "Task", "Resource": format!("arn:aws:states:::{resource}"),
        "Parameters": parameters, "End": true,
    });
    for (name, value) in more.as_object().expect("an object") {
        state[name] = value.clone();
    }
    json!({ "StartAt": "T", "States": { "T": state } }).to_string()
}

fn a_task_waits_for_an_execution() {
    let service = Service::start();
    let inner = service.create("Inner", PASS);
    let parameters = json!({ "StateMachineArn": inner, "Input": { "a.$": "$" }, "Name": "one" });
    let outer =
        service.create("Outer", &task("states:startExecution.sync:2", parameters, json!({})));
    let execution = service.start_execution(&outer, "1");
    let output = text(&service.until(&execution, "SUCCEEDED")["output"]);
    let output: Value = serde_json::from_str(&output).expect("JSON");
    assert_eq!((&output["Status"], &output["Output"]), (&json!("SUCCEEDED"), &json!({ "a": 1 })));
    let started = "arn:aws:states:us-east-1:123456789012:execution:Inner:one";
    assert_eq!(output["ExecutionArn"], started);
    assert_eq!(service.until(started, "SUCCEEDED")["output"], r#"{"a":1}"#);
    assert_eq!(
        service.events(&execution)[2..6],
        ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]
    );
}

fn a_task_starts_what_an_alias_leads_to() {
    let service = Service::start();
    let inner = service.create("Inner", PASS);
    let version = service.call("PublishStateMachineVersion", json!({ "stateMachineArn": inner }));
    let version = &version["stateMachineVersionArn"];
    let routing = json!([{ "stateMachineVersionArn": version, "weight": 100 }]);
    let alias = json!({ "name": "PROD", "routingConfiguration": routing });
    let alias = &service.call("CreateStateMachineAlias", alias)["stateMachineAliasArn"];
    let parameters = json!({ "StateMachineArn": alias });
    let outer =
        service.create("Outer", &task("states:startExecution.sync:2", parameters, json!({})));
    let execution = service.start_execution(&outer, "1");
    let output = text(&service.until(&execution, "SUCCEEDED")["output"]);
    let output: Value = serde_json::from_str(&output).expect("JSON");
    assert_eq!(output["StateMachineArn"], inner);
    assert_eq!(
        (&output["StateMachineAliasArn"], &output["StateMachineVersionArn"]),
        (alias, version)
    );
}

fn a_task_fails_with_the_execution_it_waits_for() {
    let service = Service::start();
    let fail = r#"{"StartAt":"F","States":{"F":{"Type":"Fail","Error":"E","Cause":"C"}}}"#;
    let inner = service.create("Inner", fail);
    let parameters = json!({ "StateMachineArn": inner });
    let outer = service.create("Outer", &task("states:startExecution.sync", parameters, json!({})));
    let told = service.until(&service.start_execution(&outer, "1"), "FAILED");
    assert_eq!(told["error"], "States.TaskFailed");
    let cause: Value = serde_json::from_str(&text(&told["cause"])).expect("JSON");
    assert_eq!((&cause["Status"], &cause["Error"]), (&json!("FAILED"), &json!("E")));
}

fn what_a_task_waits_for_is_stopped_with_it() {
    let service = Service::start();
    let inner = service.create("Inner", WAIT);
    let parameters = json!({ "StateMachineArn": inner, "Name": "one" });
    let outer = service.create("Outer", &task("states:startExecution.sync", parameters, json!({})));
    let execution = service.start_execution(&outer, "1");
    let started = "arn:aws:states:us-east-1:123456789012:execution:Inner:one";
    while service.try_call("DescribeExecution", &json!({ "executionArn": started })).is_err() {
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    service.call("StopExecution", json!({ "executionArn": execution }));
    service.until(&execution, "ABORTED");
    service.until(started, "ABORTED");
}

fn a_task_does_not_wait() {
    let service = Service::start();
    let inner = service.create("Inner", WAIT);
    let parameters = json!({ "StateMachineArn": inner });
    let outer = service.create("Outer", &task("states:startExecution", parameters, json!({})));
    let told = service.until(&service.start_execution(&outer, "1"), "SUCCEEDED");
    let output: Value = serde_json::from_str(&text(&told["output"])).expect("JSON");
    service.until(&text(&output["ExecutionArn"]), "RUNNING");
}

fn express(service: &Service) -> String {
    let create =
        json!({ "name": "Express", "definition": PASS, "roleArn": ROLE, "type": "EXPRESS" });
    text(&service.call("CreateStateMachine", create)["stateMachineArn"])
}

fn an_express_execution_is_run_within_a_task() {
    let service = Service::start();
    let parameters = json!({ "StateMachineArn": express(&service), "Input": "{\"a\":1}" });
    let definition = task("aws-sdk:sfn:startSyncExecution", parameters, json!({}));
    let outer = service.create("Outer", &definition);
    let told = service.until(&service.start_execution(&outer, "1"), "SUCCEEDED");
    let output: Value = serde_json::from_str(&text(&told["output"])).expect("JSON");
    assert_eq!((&output["Status"], &output["Output"]), (&json!("SUCCEEDED"), &json!("{\"a\":1}")));
}

fn an_express_execution_cannot_be_waited_for() {
    let service = Service::start();
    let parameters = json!({ "StateMachineArn": express(&service) });
    let outer = service.create("Outer", &task("states:startExecution.sync", parameters, json!({})));
    let told = service.until(&service.start_execution(&outer, "1"), "FAILED");
    let cause = text(&told["cause"]);
    assert!(cause.contains("which is Express: nobody is told of that"), "{cause}");
}

fn a_state_machine_that_is_not_there_is_an_error() {
    let service = Service::start();
    let arn = "arn:aws:states:us-east-1:123456789012:stateMachine:Inner";
    let parameters = json!({ "StateMachineArn": arn });
    let outer = service.create("Outer", &task("states:startExecution", parameters, json!({})));
    let told = service.until(&service.start_execution(&outer, "1"), "FAILED");
    assert_eq!(told["error"], "StepFunctions.StateMachineDoesNotExistException");
    let cause = text(&told["cause"]);
    assert!(cause.starts_with(&format!("State Machine Does Not Exist: '{arn}' (")), "{cause}");
}

fn a_task_gives_a_token_back() {
    let service = Service::start();
    let done = task(
        "aws-sdk:sfn:sendTaskSuccess",
        json!({ "TaskToken.$": "$.token", "Output": "\"done\"" }),
        json!({}),
    );
    let inner = service.create("Inner", &done);
    let parameters = json!({ "StateMachineArn": inner, "Input": { "token.$": "$$.Task.Token" } });
    let definition = task("states:startExecution.waitForTaskToken", parameters, json!({}));
    let outer = service.create("Outer", &definition);
    let told = service.until(&service.start_execution(&outer, "1"), "SUCCEEDED");
    assert_eq!(told["output"], "\"done\"");
}

fn a_task_calls_this_api() {
    let service = Service::start();
    let inner = service.create("Inner", PASS);
    let definition =
        task("aws-sdk:sfn:describeStateMachine", json!({ "StateMachineArn": inner }), json!({}));
    let outer = service.create("Outer", &definition);
    let told = service.until(&service.start_execution(&outer, "1"), "SUCCEEDED");
    let output: Value = serde_json::from_str(&text(&told["output"])).expect("JSON");
    assert_eq!(output["Name"], "Inner");
    assert_eq!(
        output["LoggingConfiguration"],
        json!({ "Level": "OFF", "IncludeExecutionData": false })
    );
    assert!(text(&output["CreationDate"]).ends_with('Z'), "{output}");

    let missing = inner.replace("Inner", "Missing");
    let definition =
        task("aws-sdk:sfn:describeStateMachine", json!({ "StateMachineArn": missing }), json!({}));
    let outer = service.create("Other", &definition);
    let told = service.until(&service.start_execution(&outer, "1"), "FAILED");
    assert_eq!(told["error"], "Sfn.StateMachineDoesNotExistException");
}

fn others_run_by_the_same_test_case() {
    let service = Service::with_mocks(
        r#"{
            "StateMachines": {
                "Outer": {"TestCases": {"Good": {}}},
                "Inner": {"TestCases": {"Good": {"T": "Sent"}}}
            },
            "MockedResponses": {"Sent": {"0": {"Return": {"MessageId": "1"}}}}
        }"#,
    );
    let send = json!({ "QueueUrl": "q", "MessageBody": "b" });
    let inner = service.create("Inner", &task("sqs:sendMessage", send, json!({})));
    let parameters = json!({ "StateMachineArn": inner });
    let outer =
        service.create("Outer", &task("states:startExecution.sync:2", parameters, json!({})));
    let told = service.until(&service.start_execution(&format!("{outer}#Good"), "1"), "SUCCEEDED");
    let output: Value = serde_json::from_str(&text(&told["output"])).expect("JSON");
    assert_eq!(output["Output"], json!({ "MessageId": "1" }));
}

/// The causes of the errors, which have those of the executions below in them, stay short.
fn a_state_machine_that_starts_itself_comes_to_an_end() {
    let service = Service::start();
    let itself = "arn:aws:states:us-east-1:123456789012:stateMachine:Self";
    let parameters = json!({ "StateMachineArn": itself });
    let definition = task("states:startExecution.sync:2", parameters, json!({}));
    let machine = service.create("Self", &definition);
    assert_eq!(machine, itself);
    let told = service.until(&service.start_execution(&machine, "{}"), "FAILED");
    assert_eq!(told["error"], "States.TaskFailed");
    assert_eq!(text(&told["cause"]).chars().count(), 32_768);
    let listed =
        json!({ "stateMachineArn": machine, "statusFilter": "FAILED", "maxResults": 1000 });
    let first = service.call("ListExecutions", listed.clone());
    assert_eq!(first["executions"].as_array().map(Vec::len), Some(1000));
    let mut next = listed;
    next["nextToken"] = first["nextToken"].clone();
    let rest = service.call("ListExecutions", next);
    assert_eq!(rest["executions"].as_array().map(Vec::len), Some(1));
    let mut all = first["executions"].as_array().into_iter().chain(rest["executions"].as_array());
    let runtime = all.any(|executions| {
        executions.iter().any(|execution| {
            let about = json!({ "executionArn": execution["executionArn"] });
            let told = service.call("DescribeExecution", about);
            told["error"] == "States.Runtime"
                && text(&told["cause"]).starts_with("1000 executions wait for one another already")
        })
    });
    assert!(runtime, "the last one says why");
}

const ITSELF: &str = "arn:aws:states:us-east-1:123456789012:stateMachine:Self";

fn number(service: &Service, status: &str) -> usize {
    let input = json!({ "stateMachineArn": ITSELF, "statusFilter": status, "maxResults": 1000 });
    service.call("ListExecutions", input)["executions"].as_array().expect("a list").len()
}

/// Waits until something is so.
fn until(what: &str, is_so: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(120);
    while !is_so() {
        assert!(Instant::now() < deadline, "it never is so that {what}");
        sleep(Duration::from_millis(20));
    }
}

/// A state machine that starts itself this often by this resource.
fn starts_itself(times: usize, resource: &str) -> String {
    let parameters = json!({ "StateMachineArn": ITSELF, "Input": { "token.$": "$$.Task.Token" } });
    let parameters = match resource.ends_with("Token") {
        true => parameters,
        false => json!({ "StateMachineArn": ITSELF }),
    };
    let branches = (0..times).map(|number| {
        let state = json!({
            "Type": "Task", "Resource": format!("arn:aws:states:::{resource}"),
            "Parameters": parameters, "End": true,
        });
        let name = format!("T{number}");
        json!({ "StartAt": name, "States": { &name: state } })
    });
    let branches: Vec<_> = branches.collect();
    json!({ "StartAt": "P", "States": {
        "P": { "Type": "Parallel", "Branches": branches, "End": true },
    } })
    .to_string()
}

fn one_that_waits_for_tokens_comes_to_an_end_too() {
    let service = Service::start();
    let definition = starts_itself(1, "states:startExecution.waitForTaskToken");
    let machine = service.create("Self", &definition);
    service.start_execution(&machine, "{}");
    until("one fails", || number(&service, "FAILED") == 1);
    let failed = json!({ "stateMachineArn": machine, "statusFilter": "FAILED" });
    let failed = service.call("ListExecutions", failed)["executions"][0]["executionArn"].clone();
    let told = service.call("DescribeExecution", json!({ "executionArn": failed }));
    let cause = text(&told["cause"]);
    assert!(cause.starts_with("1000 executions wait for one another already"), "{told}");
    assert_eq!(number(&service, "RUNNING"), 1000);
}

/// There is room for so many, and what is beyond that is told why it does not begin.
fn what_starts_ever_more_executions_is_refused_more() {
    let service = Service::with(ApiOptions { running_max: 300, ..ApiOptions::default() });
    let definition = starts_itself(2, "states:startExecution.waitForTaskToken");
    let machine = service.create("Self", &definition);
    service.start_execution(&machine, "{}");
    until("some fail", || number(&service, "FAILED") > 20);
    assert!(number(&service, "RUNNING") <= 300);
    let failed = json!({ "stateMachineArn": machine, "statusFilter": "FAILED", "maxResults": 1 });
    let failed = service.call("ListExecutions", failed)["executions"][0]["executionArn"].clone();
    let told = service.call("DescribeExecution", json!({ "executionArn": failed }));
    assert_eq!(told["error"], "StepFunctions.ExecutionLimitExceededException", "{told}");
    let cause = text(&told["cause"]);
    assert!(cause.starts_with("The maximum number of running executions"), "{told}");
    // Once it starts itself no more, there is an end to it.
    service.call("UpdateStateMachine", json!({ "stateMachineArn": machine, "definition": PASS }));
    until("nothing runs", || {
        let running = json!({ "stateMachineArn": machine, "statusFilter": "RUNNING" });
        let running = service.call("ListExecutions", running)["executions"].clone();
        let running = running.as_array().expect("a list");
        for execution in running {
            let stop = json!({ "executionArn": execution["executionArn"] });
            service.call("StopExecution", stop);
        }
        running.is_empty()
    });
    service.until(&service.start_execution(&machine, "{}"), "SUCCEEDED");
}

fn what_starts_ever_more_executions_is_in_nobodys_way() {
    let service = Service::with(ApiOptions { running_max: 20_000, ..ApiOptions::default() });
    let other = service.create("Other", PASS);
    let machine = service.create("Self", &starts_itself(2, "states:startExecution"));
    service.start_execution(&machine, "{}");
    // They are twice as many again and again.
    sleep(Duration::from_secs(3));
    let began = Instant::now();
    for _ in 0..10 {
        service.until(&service.start_execution(&other, "{}"), "SUCCEEDED");
    }
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
}
