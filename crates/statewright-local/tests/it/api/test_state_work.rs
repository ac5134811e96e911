//! A Task state by itself whose work is done.

use serde_json::{Value, json};

use super::{
    client::{PASS, ROLE, Service, text},
    elsewhere, invoke,
};
use crate::{lambda::ARN, tests};

tests!(
    a_function_does_the_work,
    an_error_of_a_function_is_handled,
    a_service_elsewhere_does_the_work,
    a_state_machine_is_started,
    an_operation_is_called,
    an_address_is_called_and_what_went_over_the_wire_is_told,
    work_that_takes_too_long_is_given_up,
    where_nobody_does_the_work_it_is_said_what_to_do,
    what_is_not_over_with_its_answer_needs_a_mock,
);

fn request(state: Value, input: Value, level: &str) -> Value {
    json!({
        "definition": state.to_string(), "roleArn": ROLE, "input": input.to_string(),
        "inspectionLevel": level,
    })
}

fn test(service: &Service, state: Value, level: &str) -> Value {
    service.call("TestState", request(state, json!({ "a": 1 }), level))
}

fn state(resource: &str, more: Value) -> Value {
    let mut state = json!({ "Type": "Task", "Resource": resource, "End": true });
    let members = state.as_object_mut().expect("an object");
    members.extend(more.as_object().expect("an object").clone());
    state
}

fn a_function_does_the_work() {
    let service = invoke::service("");
    let plain = state(ARN, json!({ "ResultPath": "$.r" }));
    let tried = test(&service, plain, "INFO");
    assert_eq!(tried, json!({ "status": "SUCCEEDED", "output": r#"{"a":1,"r":{"a":1}}"# }));
    let invoke = json!({
        "Parameters": { "FunctionName": "App-Work", "Payload.$": "$" },
        "ResultSelector": { "p.$": "$.Payload" },
    });
    let tried = test(&service, state("arn:aws:states:::lambda:invoke", invoke), "DEBUG");
    assert_eq!(tried["output"], r#"{"p":{"a":1}}"#);
    let data = &tried["inspectionData"];
    assert_eq!(data["afterParameters"], r#"{"FunctionName":"App-Work","Payload":{"a":1}}"#);
    let result: Value = serde_json::from_str(&text(&data["result"])).expect("JSON");
    assert_eq!((&result["Payload"], &result["StatusCode"]), (&json!({ "a": 1 }), &json!(200)));
    assert_eq!(data["afterResultSelector"], r#"{"p":{"a":1}}"#);
    // It is no HTTP Task.
    assert_eq!(data.get("request"), None);
}

fn an_error_of_a_function_is_handled() {
    let service = invoke::service("fails");
    let caught =
        json!({ "Catch": [{ "ErrorEquals": ["OutOfStock"], "ResultPath": "$.e", "Next": "B" }] });
    let tried = test(&service, state(ARN, caught), "DEBUG");
    assert_eq!((&tried["status"], &tried["nextState"]), (&json!("CAUGHT_ERROR"), &json!("B")));
    assert_eq!(tried["error"], "OutOfStock");
    assert_eq!(tried["inspectionData"]["errorDetails"], json!({ "catchIndex": 0 }));
    let again = json!({ "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 7 }] });
    assert_eq!(test(&service, state(ARN, again), "INFO")["status"], "RETRIABLE");
    assert_eq!(test(&service, state(ARN, json!({})), "INFO")["status"], "FAILED");
}

fn a_service_elsewhere_does_the_work() {
    let other = invoke::service("");
    let service = elsewhere::beside(&other, "lambda");
    assert_eq!(test(&service, state(ARN, json!({})), "INFO")["output"], r#"{"a":1}"#);
}

fn a_state_machine_is_started() {
    let service = Service::start();
    let machine = service.create("Machine", PASS);
    let start = json!({ "Parameters": { "StateMachineArn": machine, "Input.$": "$" } });
    let start = state("arn:aws:states:::states:startExecution", start);
    let tried = test(&service, start, "INFO");
    let output: Value = serde_json::from_str(&text(&tried["output"])).expect("JSON");
    let execution = text(&output["ExecutionArn"]);
    assert_eq!(service.until(&execution, "SUCCEEDED")["input"], r#"{"a":1}"#);
}

fn an_operation_is_called() {
    let service = Service::start();
    let machine = service.create("Machine", PASS);
    let list = json!({ "Parameters": {}, "OutputPath": "$.StateMachines[0].StateMachineArn" });
    let list = state("arn:aws:states:::aws-sdk:sfn:listStateMachines", list);
    assert_eq!(test(&service, list, "INFO")["output"], json!(machine).to_string());
}

fn an_address_is_called_and_what_went_over_the_wire_is_told() {
    let other = Service::start();
    let service = elsewhere::beside(&other, "http");
    let call = |path: &str| {
        let parameters = json!({
            "ApiEndpoint": format!("https://example.org{path}"), "Method": "GET",
            "Authentication": { "ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/c" },
            "Headers": { "X-Own": "yes" }, "QueryParameters": { "q": "a b" },
        });
        state("arn:aws:states:::http:invoke", json!({ "Parameters": parameters }))
    };
    let tried = test(&service, call("/health"), "TRACE");
    assert_eq!(tried["status"], "SUCCEEDED");
    let data = &tried["inspectionData"];
    assert_eq!(
        data["request"],
        json!({
            "protocol": "http", "method": "GET", "url": "http://example.org/health?q=a%20b",
            "headers": "[X-Own: yes]", "body": "",
        })
    );
    let response = &data["response"];
    assert_eq!(
        (&response["statusCode"], &response["statusMessage"]),
        (&json!("200"), &json!("OK"))
    );
    assert_eq!(response["body"], r#"{"status":"ok"}"#);
    assert!(text(&response["headers"]).contains("content-type: "), "{response}");
    // An answer that is an error is told as well, and less is told if less is asked for.
    let tried = test(&service, call("/none"), "TRACE");
    assert_eq!(tried["error"], "States.Http.StatusCode.404");
    assert_eq!(tried["inspectionData"]["response"]["statusCode"], "404");
    let tried = test(&service, call("/health"), "DEBUG");
    assert_eq!(tried["inspectionData"].get("request"), None);
}

fn work_that_takes_too_long_is_given_up() {
    let service = invoke::service("hangs");
    let caught = json!({
        "TimeoutSeconds": 1,
        "Catch": [{ "ErrorEquals": ["States.Timeout"], "ResultPath": "$.e", "Next": "Late" }],
    });
    let tried = test(&service, state(ARN, caught), "INFO");
    assert_eq!((&tried["error"], &tried["nextState"]), (&json!("States.Timeout"), &json!("Late")));
}

fn where_nobody_does_the_work_it_is_said_what_to_do() {
    let service = Service::start();
    for (resource, parameters, what) in [
        ("arn:aws:states:::lambda:invoke", json!({ "FunctionName": "f" }), "invokes f, which is"),
        (
            "arn:aws:states:::sqs:sendMessage",
            json!({ "QueueUrl": "http://q", "MessageBody": "m" }),
            "calls sqs:sendMessage, which is",
        ),
    ] {
        let state = state(resource, json!({ "Parameters": parameters }));
        let refused = service.error("TestState", request(state, json!({}), "INFO"));
        let expected = format!(
            "UnsupportedOperationException: the state {what} not here: give a `mock` with the request, or "
        );
        assert!(refused.starts_with(&expected), "{refused}");
    }
}

fn what_is_not_over_with_its_answer_needs_a_mock() {
    let service = Service::start();
    let start = json!({ "Parameters": { "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:M" } });
    let token =
        json!({ "Parameters": { "QueueUrl": "http://q", "MessageBody.$": "$$.Task.Token" } });
    for (resource, more, what) in [
        ("arn:aws:states:us-east-1:123456789012:activity:A", json!({}), "Activity tasks"),
        (
            "arn:aws:states:::states:startExecution.sync:2",
            start,
            "the integration patterns '.sync' and '.waitForTaskToken'",
        ),
        (
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            token,
            "the integration patterns '.sync' and '.waitForTaskToken'",
        ),
    ] {
        let refused = service.error("TestState", request(state(resource, more), json!({}), "INFO"));
        assert_eq!(
            refused,
            format!(
                "InvalidDefinition: TestState does not support {what} when a mock is not specified."
            )
        );
    }
}
