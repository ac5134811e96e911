//! The call centre, with its real functions behind Lambda's Invoke and Step Functions.

use std::time::Duration;

use aws_sdk_lambda::{
    primitives::Blob,
    types::{InvocationType, LogType},
};
use aws_sdk_sfn::types::ExecutionStatus;
use serde_json::{Value, json};
use statewright_clients::CallCenter;

use crate::{ended, history, start};

#[tokio::test]
async fn the_call_centre_is_called() {
    // Building the functions may take a while.
    let center = CallCenter::serve().await;
    let clients = &center.clients;
    functions_are_invoked(clients).await;
    the_workflow_is_executed(clients).await;
    center.end().await;
}

async fn the_workflow_is_executed(clients: &statewright_clients::Clients) {
    let listed = clients.sfn.list_state_machines().send().await.expect("a list").state_machines;
    let [machine] = listed.as_slice() else { panic!("one state machine: {listed:?}") };
    let arn = &machine.state_machine_arn;
    let execution = start(clients, arn, "{\"inputCaseID\":\"001\"}").await;
    let told = ended(clients, &execution).await;
    let events = history(clients, &execution, 5).await;
    let names: Vec<_> = events
        .iter()
        .filter_map(|event| event.state_entered_event_details.as_ref())
        .map(|details| details.name.as_str())
        .collect();
    assert_eq!(names[..4], ["Open Case", "Assign Case", "Work on Case", "Is Case Resolved"]);
    // Whether a case is resolved is drawn at random.
    match told.status {
        ExecutionStatus::Succeeded => {
            let output: Value =
                serde_json::from_str(&told.output.expect("an output")).expect("JSON");
            assert_eq!(output["Status"], 1);
            assert_eq!(names[4..], ["Close Case"]);
        }
        status => {
            assert_eq!(status, ExecutionStatus::Failed);
            assert_eq!(told.cause.as_deref(), Some("Engage Tier 2 Support."));
            assert_eq!(names[4..], ["Escalate Case", "Fail"]);
        }
    }
}

async fn functions_are_invoked(clients: &statewright_clients::Clients) {
    let listed = clients.sfn.list_state_machines().send().await.expect("a list").state_machines;
    let machine = listed.first().expect("the call centre");
    let told = clients.sfn.describe_state_machine().state_machine_arn(&machine.state_machine_arn);
    let definition: Value =
        serde_json::from_str(&told.send().await.expect("it is there").definition).expect("JSON");
    let function = definition["States"]["Open Case"]["Resource"].as_str().expect("an ARN");
    let invoke = |payload: &Value| {
        let payload = Blob::new(payload.to_string());
        clients.lambda.invoke().function_name(function).payload(payload)
    };
    let case = json!({ "inputCaseID": "001" });

    let told = invoke(&case).log_type(LogType::Tail).send().await.expect("an answer");
    assert_eq!((told.status_code, told.function_error.as_deref()), (200, None));
    let payload = told.payload.expect("a payload").into_inner();
    let payload: Value = serde_json::from_slice(&payload).expect("JSON");
    assert_eq!(payload["Case"], "001");
    assert!(told.log_result.is_some_and(|log| !log.is_empty()));

    let told = invoke(&json!({})).send().await.expect("an answer");
    assert_eq!((told.status_code, told.function_error.as_deref()), (200, Some("Unhandled")));
    let payload = told.payload.expect("a payload").into_inner();
    let payload: Value = serde_json::from_slice(&payload).expect("JSON");
    assert_eq!(payload["errorType"], "Handler.InvalidInput");

    let told = invoke(&case).invocation_type(InvocationType::Event).send().await;
    assert_eq!(told.expect("it is taken").status_code, 202);
    let told = invoke(&case).invocation_type(InvocationType::DryRun).send().await;
    assert_eq!(told.expect("it could be").status_code, 204);
    let error = clients.lambda.invoke().function_name("nothing").send().await;
    let error = error.expect_err("there is none").into_service_error();
    assert!(error.is_resource_not_found_exception(), "{error:?}");
    // What an event begins goes on for a moment.
    tokio::time::sleep(Duration::from_millis(100)).await;
}
