//! State machines of an assembly, deployed again and again.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use serde_json::{Value, json};
use statewright_asl as asl;
use statewright_local::{
    Api, ApiOptions, Change, Deployment, Logging, StateMachine, engine::MachineType,
};

use super::client::{PASS, Service};
use crate::tests;

tests!(
    each_state_machine_becomes_what_it_is_to_be,
    what_cannot_be_deployed_changes_nothing,
    what_is_not_of_the_assembly_stays,
    another_type_is_another_state_machine,
    a_log_is_what_the_template_asks_for,
    what_is_gone_since_the_server_ended_is_deleted,
    one_that_is_being_deleted_makes_room,
    executions_of_one_that_was_replaced_do_not_come_back,
);

fn machine(name: &str, result: &Value) -> StateMachine {
    let definition = json!({ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": result, "End": true } } });
    StateMachine {
        id: name.to_owned(),
        name: name.to_owned(),
        arn: arn(name),
        role_arn: "arn:aws:iam::123456789012:role/App".to_owned(),
        machine_type: MachineType::Standard,
        logging: Logging {
            level: "OFF".to_owned(),
            include_execution_data: false,
            log_groups: Vec::new(),
        },
        definition: asl::StateMachine::read(&definition).expect("a definition"),
    }
}

fn arn(name: &str) -> String {
    format!("arn:aws:states:us-east-1:123456789012:stateMachine:{name}")
}

fn deploy(api: &Api, machines: &[StateMachine]) -> Vec<(String, Change)> {
    let state_machines = machines.to_vec();
    let deployed = api.deploy(Deployment { state_machines, ..Deployment::default() });
    let deployed = deployed.expect("it can be deployed").into_iter();
    deployed.map(|deployed| (deployed.arn, deployed.change)).collect()
}

fn each_state_machine_becomes_what_it_is_to_be() {
    let api = Arc::new(Api::default());
    let service = Service::of(Arc::clone(&api));
    let (a, b) = (machine("A", &json!(1)), machine("B", &json!(1)));
    let created = [(arn("A"), Change::Created), (arn("B"), Change::Created)];
    assert_eq!(deploy(&api, &[a.clone(), b.clone()]), created);
    let told =
        |name: &str| service.call("DescribeStateMachine", json!({ "stateMachineArn": arn(name) }));
    let before = told("A");
    assert_eq!(before.get("revisionId"), None);
    let changed = machine("B", &json!(2));
    let updated = [(arn("A"), Change::Unchanged), (arn("B"), Change::Updated)];
    assert_eq!(deploy(&api, &[a.clone(), changed]), updated);
    assert_eq!(told("A"), before);
    assert!(told("B")["revisionId"].is_string());
    let deleted = [(arn("B"), Change::Deleted), (arn("A"), Change::Unchanged)];
    assert_eq!(deploy(&api, &[a]), deleted);
    service.error("DescribeStateMachine", json!({ "stateMachineArn": arn("B") }));
}

fn what_cannot_be_deployed_changes_nothing() {
    let api = Arc::new(Api::default());
    let service = Service::of(Arc::clone(&api));
    deploy(&api, &[machine("A", &json!(1))]);
    let mut elsewhere = machine("B", &json!(1));
    elsewhere.arn = elsewhere.arn.replace("us-east-1", "eu-west-1");
    let state_machines = vec![machine("A", &json!(2)), elsewhere];
    let refused = api.deploy(Deployment { state_machines, ..Deployment::default() });
    assert!(refused.expect_err("another region").to_string().contains("eu-west-1"));
    let told = service.call("DescribeStateMachine", json!({ "stateMachineArn": arn("A") }));
    assert!(
        told["definition"].as_str().is_some_and(|text| text.contains("\"Result\":1")),
        "{told}"
    );
    let listed = service.call("ListStateMachines", json!({}));
    assert_eq!(listed["stateMachines"].as_array().map(Vec::len), Some(1));
}

fn what_is_not_of_the_assembly_stays() {
    let api = Arc::new(Api::default());
    let service = Service::of(Arc::clone(&api));
    service.create("Own", PASS);
    deploy(&api, &[machine("A", &json!(1))]);
    assert_eq!(deploy(&api, &[]), [(arn("A"), Change::Deleted)]);
    service.call("DescribeStateMachine", json!({ "stateMachineArn": arn("Own") }));
}

fn another_type_is_another_state_machine() {
    let api = Arc::new(Api::new(ApiOptions::default()));
    let service = Service::of(Arc::clone(&api));
    let standard = machine("A", &json!(1));
    deploy(&api, std::slice::from_ref(&standard));
    let express = StateMachine { machine_type: MachineType::Express, ..standard };
    assert_eq!(deploy(&api, &[express]), [(arn("A"), Change::Updated)]);
    let told = service.call("DescribeStateMachine", json!({ "stateMachineArn": arn("A") }));
    assert_eq!(told["type"], "EXPRESS");
}

fn a_log_is_what_the_template_asks_for() {
    let api = Arc::new(Api::default());
    let service = Service::of(Arc::clone(&api));
    let group = "arn:aws:logs:us-east-1:123456789012:log-group:G:*";
    let mut machine = machine("A", &json!(1));
    machine.logging = Logging {
        level: "ERROR".to_owned(),
        include_execution_data: true,
        log_groups: vec![group.to_owned()],
    };
    deploy(&api, &[machine]);
    let told = service.call("DescribeStateMachine", json!({ "stateMachineArn": arn("A") }));
    assert_eq!(
        told["loggingConfiguration"],
        json!({
            "level": "ERROR", "includeExecutionData": true,
            "destinations": [{ "cloudWatchLogsLogGroup": { "logGroupArn": group } }],
        })
    );
}

/// A folder that is not there yet.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("deploy").join(name);
    let _ = fs::remove_dir_all(&folder);
    folder
}

fn open(folder: &Path) -> (Arc<Api>, Service) {
    let api = Api::open(ApiOptions::default(), folder).expect("a folder that opens");
    (Arc::clone(&api), Service::of(api))
}

fn what_is_gone_since_the_server_ended_is_deleted() {
    let folder = folder("gone");
    let (api, service) = open(&folder);
    service.create("Own", PASS);
    deploy(&api, &[machine("A", &json!(1)), machine("B", &json!(1))]);
    drop((api, service));
    let (api, service) = open(&folder);
    let deleted = [(arn("B"), Change::Deleted), (arn("A"), Change::Unchanged)];
    assert_eq!(deploy(&api, &[machine("A", &json!(1))]), deleted);
    let listed = service.call("ListStateMachines", json!({}));
    let names = listed["stateMachines"].as_array().expect("a list").iter();
    assert_eq!(names.map(|machine| &machine["name"]).collect::<Vec<_>>(), ["A", "Own"]);
}

/// Its executions are stopped, also by a server that finds them.
fn one_that_is_being_deleted_makes_room() {
    let folder = folder("deleting");
    let (api, service) = open(&folder);
    let mut waits = machine("A", &json!(1));
    let state = json!({ "Type": "Wait", "Seconds": 3600, "End": true });
    let definition = json!({ "StartAt": "W", "States": { "W": state } });
    waits.definition = asl::StateMachine::read(&definition).expect("a definition");
    let waiting = [waits];
    let about = json!({ "stateMachineArn": arn("A") });
    let execution = |service: &Service, api: &Api| {
        deploy(api, &waiting);
        let execution = service.start_execution(&arn("A"), "{}");
        service.until(&execution, "RUNNING");
        assert_eq!(deploy(api, &[]), [(arn("A"), Change::Deleted)]);
        assert_eq!(service.call("DescribeStateMachine", about.clone())["status"], "DELETING");
        assert_eq!(deploy(api, &[]), []);
        execution
    };
    let first = execution(&service, &api);
    let second = execution(&service, &api);
    service.until(&first, "ABORTED");
    drop((api, service));
    let (api, service) = open(&folder);
    assert_eq!(service.call("DescribeStateMachine", about.clone())["status"], "DELETING");
    assert_eq!(deploy(&api, &[machine("A", &json!(2))]), [(arn("A"), Change::Created)]);
    service.until(&second, "ABORTED");
    drop((api, service));
    let (_api, service) = open(&folder);
    assert_eq!(service.call("DescribeStateMachine", about.clone())["status"], "ACTIVE");
    assert_eq!(service.call("ListExecutions", about)["executions"], json!([]));
    service.until(&second, "ABORTED");
}

/// Also when the journal was written anew since.
fn executions_of_one_that_was_replaced_do_not_come_back() {
    let folder = folder("replaced");
    let (api, service) = open(&folder);
    let standard = machine("A", &json!(1));
    deploy(&api, std::slice::from_ref(&standard));
    let execution = service.start_execution(&arn("A"), "{}");
    service.until(&execution, "SUCCEEDED");
    let express = StateMachine { machine_type: MachineType::Express, ..standard };
    deploy(&api, std::slice::from_ref(&express));
    for number in 0..50 {
        deploy(&api, &[machine("A", &json!(number))]);
        deploy(&api, std::slice::from_ref(&express));
    }
    deploy(&api, &[machine("A", &json!(1))]);
    service.create("Other", PASS);
    for number in 0..200 {
        let tags = json!([{ "key": "number", "value": number.to_string() }]);
        let other = json!({ "resourceArn": arn("Other"), "tags": tags });
        service.call("TagResource", other);
    }
    drop((api, service));
    let size = || fs::metadata(folder.join("journal")).expect("a journal").len();
    let large = size();
    for _ in 0..2 {
        let (_api, service) = open(&folder);
        assert!(size() < large, "{} of {large} bytes", size());
        let about = json!({ "stateMachineArn": arn("A") });
        assert_eq!(service.call("ListExecutions", about)["executions"], json!([]));
        service.until(&execution, "SUCCEEDED");
    }
}
