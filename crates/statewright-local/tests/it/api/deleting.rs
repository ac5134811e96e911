//! State machines that are deleted while executions of them run.

use serde_json::{Value, json};

use super::client::{PASS, ROLE, Service, text};
use crate::tests;

tests!(
    a_state_machine_is_there_until_its_executions_have_ended,
    what_changes_it_or_starts_it_is_refused,
    an_execution_ends_where_it_would_go_on,
    without_executions_it_is_gone_at_once,
    executions_of_express_state_machines_go_on,
);

/// A state machine whose first state waits for a worker, with what follows.
fn create(service: &Service, next: &Value) -> String {
    let activity = text(&service.call("CreateActivity", json!({ "name": "A" }))["activityArn"]);
    let mut first = json!({ "Type": "Task", "Resource": activity });
    let members = first.as_object_mut().expect("an object");
    members.extend(next.as_object().expect("an object").clone());
    let mut states = json!({ "First": first });
    if next.get("End").is_none() {
        states["Second"] = json!({ "Type": "Wait", "Seconds": 3600, "End": true });
    }
    let definition = json!({ "StartAt": "First", "States": states });
    service.create("Machine", &definition.to_string())
}

fn started(service: &Service, next: &Value) -> (String, String) {
    let machine = create(service, next);
    let execution = service.start_execution(&machine, "{}");
    (machine, execution)
}

fn delete(service: &Service, machine: &str) {
    assert_eq!(
        service.call("DeleteStateMachine", json!({ "stateMachineArn": machine })),
        json!({})
    );
}

/// The worker does what there is to do.
fn work(service: &Service) {
    let activity = "arn:aws:states:us-east-1:123456789012:activity:A";
    let task = service.call("GetActivityTask", json!({ "activityArn": activity }));
    let done = json!({ "taskToken": task["taskToken"], "output": "1" });
    service.call("SendTaskSuccess", done);
}

fn a_state_machine_is_there_until_its_executions_have_ended() {
    let service = Service::start();
    let (machine, execution) = started(&service, &json!({ "End": true }));
    delete(&service, &machine);
    delete(&service, &machine);
    let about = json!({ "stateMachineArn": machine });
    assert_eq!(service.call("DescribeStateMachine", about.clone())["status"], "DELETING");
    let told = service.until(&execution, "RUNNING");
    assert_eq!(told["redriveStatusReason"], "State machine is in DELETING status");
    work(&service);
    // There is no state that it would go on to.
    service.until(&execution, "SUCCEEDED");
    let gone = format!("StateMachineDoesNotExist: State Machine Does Not Exist: '{machine}'");
    assert_eq!(service.error("DescribeStateMachine", about.clone()), gone);
    assert_eq!(service.create("Machine", PASS), machine);
    assert_eq!(service.call("DescribeStateMachine", about.clone())["status"], "ACTIVE");
    assert_eq!(service.call("ListExecutions", about)["executions"], json!([]));
}

fn what_changes_it_or_starts_it_is_refused() {
    let service = Service::start();
    let (machine, _) = started(&service, &json!({ "Next": "Second" }));
    let about = json!({ "stateMachineArn": machine });
    let version = service.call("PublishStateMachineVersion", about.clone());
    let version = text(&version["stateMachineVersionArn"]);
    let second =
        json!({ "stateMachineArn": machine, "roleArn": format!("{ROLE}1"), "publish": true });
    let other = service.call("UpdateStateMachine", second);
    let other = text(&other["stateMachineVersionArn"]);
    let routes = json!([{ "stateMachineVersionArn": version, "weight": 100 }]);
    let alias = json!({ "name": "LIVE", "routingConfiguration": routes });
    let alias = text(&service.call("CreateStateMachineAlias", alias)["stateMachineAliasArn"]);
    let tags = json!([{ "key": "a", "value": "1" }]);
    let tag = json!({ "resourceArn": machine, "tags": tags });
    service.call("TagResource", tag.clone());
    delete(&service, &machine);
    let listed = service.call("ListExecutions", about.clone());
    for (operation, input, arn) in [
        ("StartExecution", about.clone(), &machine),
        ("StartExecution", json!({ "stateMachineArn": version }), &version),
        ("PublishStateMachineVersion", about.clone(), &machine),
        (
            "UpdateStateMachine",
            json!({ "stateMachineArn": machine, "roleArn": format!("{ROLE}2") }),
            &machine,
        ),
        (
            "CreateStateMachine",
            json!({ "name": "Machine", "definition": PASS, "roleArn": ROLE }),
            &machine,
        ),
        (
            "CreateStateMachineAlias",
            json!({ "name": "PROD", "routingConfiguration": routes }),
            &version,
        ),
        (
            "UpdateStateMachineAlias",
            json!({ "stateMachineAliasArn": alias, "description": "live" }),
            &alias,
        ),
        ("DeleteStateMachineAlias", json!({ "stateMachineAliasArn": alias }), &alias),
        ("DeleteStateMachineVersion", json!({ "stateMachineVersionArn": other }), &other),
        ("TagResource", tag, &machine),
        ("UntagResource", json!({ "resourceArn": machine, "tagKeys": ["a"] }), &machine),
    ] {
        let expected = format!("StateMachineDeleting: State Machine is being deleted: '{arn}'");
        assert_eq!(service.error(operation, input), expected, "{operation}");
        let told = service.call("DescribeStateMachine", about.clone());
        assert_eq!(told["status"], "DELETING", "{operation}");
        assert_eq!(service.call("ListExecutions", about.clone()), listed, "{operation}");
    }
    assert_eq!(listed["executions"].as_array().map(Vec::len), Some(1));
}

fn an_execution_ends_where_it_would_go_on() {
    let service = Service::start();
    let (machine, execution) = started(&service, &json!({ "Next": "Second" }));
    delete(&service, &machine);
    work(&service);
    service.until(&execution, "ABORTED");
    assert_eq!(service.events(&execution).last().map(String::as_str), Some("ExecutionAborted"));
    service.error("DescribeStateMachine", json!({ "stateMachineArn": machine }));
}

fn without_executions_it_is_gone_at_once() {
    let service = Service::start();
    let machine = service.create("Machine", PASS);
    service.until(&service.start_execution(&machine, "{}"), "SUCCEEDED");
    delete(&service, &machine);
    service.error("DescribeStateMachine", json!({ "stateMachineArn": machine }));
    assert_eq!(service.create("Machine", PASS), machine);
}

fn executions_of_express_state_machines_go_on() {
    let service = Service::start();
    let definition = r#"{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":1,"Next":"B"},"B":{"Type":"Succeed"}}}"#;
    let input =
        json!({ "name": "E", "definition": definition, "roleArn": ROLE, "type": "EXPRESS" });
    let machine = text(&service.call("CreateStateMachine", input)["stateMachineArn"]);
    let body = json!({ "stateMachineArn": machine }).to_string();
    let mut stream = service.connect();
    let request = super::client::request("StartSyncExecution", body.as_bytes());
    std::io::Write::write_all(&mut stream, &request).expect("written");
    // Its request is read before any that comes by another connection later.
    std::thread::sleep(std::time::Duration::from_millis(300));
    delete(&service, &machine);
    service.error("DescribeStateMachine", json!({ "stateMachineArn": machine }));
    let answer = super::client::read_response(&mut std::io::BufReader::new(stream));
    let answer: Value = serde_json::from_str(&answer.expect("an answer").body).expect("JSON");
    assert_eq!(answer["status"], "SUCCEEDED");
}
