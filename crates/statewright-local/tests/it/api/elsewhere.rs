//! What is not here is called where the user says that it is: at another such server.

use serde_json::{Value, json};
use statewright_local::{ApiOptions, Endpoints, Services};

use super::{
    client::{Service, text},
    invoke,
};
use crate::{lambda::ARN, tests};

tests!(
    a_function_that_is_not_here_is_invoked_elsewhere,
    a_state_machine_that_is_not_here_is_started_elsewhere,
    what_is_here_counts_first,
);

const THERE: &str = r#"{"StartAt":"A","States":{"A":{"Type":"Pass","Result":"there","End":true}}}"#;
const HERE: &str = r#"{"StartAt":"A","States":{"A":{"Type":"Pass","Result":"here","End":true}}}"#;

/// A service whose tasks call another one.
pub(super) fn beside(other: &Service, service: &str) -> Service {
    let endpoint = format!("{service}=http://{}", other.address);
    let endpoints = Endpoints::new(&[endpoint], |_| None).expect("endpoints");
    Service::with(ApiOptions {
        services: Services { endpoints, ..Services::default() },
        ..ApiOptions::default()
    })
}

fn task(resource: &str, parameters: Value) -> String {
    let mut state = json!({ "Type": "Task", "Resource": resource, "End": true });
    if !parameters.is_null() {
        state["Parameters"] = parameters;
    }
    json!({ "StartAt": "A", "States": { "A": state } }).to_string()
}

/// What an execution of this definition gives.
fn output(service: &Service, name: &str, definition: &str) -> Value {
    let machine = service.create(name, definition);
    let execution = service.start_execution(&machine, r#"{"a":1}"#);
    let output = text(&service.until(&execution, "SUCCEEDED")["output"]);
    serde_json::from_str(&output).expect("JSON")
}

fn a_function_that_is_not_here_is_invoked_elsewhere() {
    let other = invoke::service("");
    let service = beside(&other, "lambda");
    assert_eq!(output(&service, "Plain", &task(ARN, Value::Null)), json!({ "a": 1 }));
    let parameters = json!({ "FunctionName": "App-Work", "Payload.$": "$" });
    let answer = output(&service, "Invoke", &task("arn:aws:states:::lambda:invoke", parameters));
    assert_eq!(answer["Payload"], json!({ "a": 1 }));
}

fn a_state_machine_that_is_not_here_is_started_elsewhere() {
    let other = Service::start();
    let there = other.create("There", THERE);
    let service = beside(&other, "states");
    let parameters = json!({ "StateMachineArn": there });
    let resource = "arn:aws:states:::states:startExecution.sync:2";
    let answer = output(&service, "Here", &task(resource, parameters));
    assert_eq!(answer["Output"], "there");
    let listed = other.call("ListExecutions", json!({ "stateMachineArn": there }));
    assert_eq!(listed["executions"].as_array().map(Vec::len), Some(1));
}

fn what_is_here_counts_first() {
    let other = Service::start();
    let there = other.create("Both", THERE);
    let service = beside(&other, "states");
    assert_eq!(service.create("Both", HERE), there);
    let parameters = json!({ "StateMachineArn": there });
    let resource = "arn:aws:states:::states:startExecution.sync:2";
    assert_eq!(output(&service, "Here", &task(resource, parameters))["Output"], "here");
}
