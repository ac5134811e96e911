//! What is left of a service after its end.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use statewright_local::{Api, ApiOptions, Endpoints, Services, mocks::Mocks};

use super::client::{PASS, ROLE, Service, text};
use crate::tests;

tests!(
    what_was_created_is_there,
    what_was_deleted_is_not,
    what_is_being_deleted_is_so_still,
    histories_are_the_same,
    what_ran_goes_on,
    what_runs_is_not_stopped_by_the_end,
    time_goes_on_while_nobody_serves,
    a_token_is_good_after_the_end,
    work_that_nobody_took_is_offered_again,
    attempts_are_counted_on,
    a_task_starts_one_execution,
    what_is_elsewhere_is_waited_for_still,
    children_of_a_map_run_go_on,
    an_execution_goes_on_after_a_redrive,
    children_go_on_after_a_redrive,
    an_execution_stays_with_its_revision,
    express_executions_go_on,
    a_name_can_be_used_again,
    each_end_of_the_file_can_be_read,
    damage_is_refused,
    records_of_a_newer_version_are_refused,
    other_files_are_refused,
    a_folder_is_used_by_one_at_a_time,
    what_is_of_no_use_is_not_kept,
    a_journal_that_cannot_be_made_shorter_is_used_as_it_is,
    a_journal_is_made_shorter_while_it_is_used,
    a_test_case_that_is_gone_is_missed,
    there_is_room_for_so_many_executions,
);

const ACTIVITY: &str = "arn:aws:states:us-east-1:123456789012:activity:Check";

/// Two tasks of an activity, one after the other.
const WORK: &str = r#"{"StartAt":"A","States":{
    "A":{"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:Check","Next":"B"},
    "B":{"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:Check","End":true}}}"#;

/// A folder that is not there yet.
pub(super) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("journal").join(name);
    let _ = fs::remove_dir_all(&folder);
    folder
}

fn open(folder: &Path) -> Service {
    Service::open(folder, ApiOptions::default())
}

pub(super) fn journal(folder: &Path) -> PathBuf {
    folder.join("journal")
}

/// A copy of the folder: what there is if the process is killed now.
pub(super) fn copy(folder: &Path) -> PathBuf {
    static COPIES: AtomicU32 = AtomicU32::new(0);
    let number = COPIES.fetch_add(1, Ordering::Relaxed);
    let copy = folder.with_extension(format!("copy{number}"));
    let _ = fs::remove_dir_all(&copy);
    fs::create_dir_all(&copy).expect("a folder");
    fs::copy(journal(folder), journal(&copy)).expect("a copy");
    copy
}

/// The service that is started if the one in this folder is killed now.
fn after_kill(folder: &Path) -> Service {
    open(&copy(folder))
}

fn refusal(folder: &Path) -> String {
    Api::open(ApiOptions::default(), folder).expect_err("it is refused").to_string()
}

/// A state machine that waits for so many seconds.
fn wait(seconds: u32) -> String {
    json!({ "StartAt": "W", "States": {
        "W": { "Type": "Wait", "Seconds": seconds, "Next": "P" },
        "P": { "Type": "Pass", "Result": "waited", "End": true },
    } })
    .to_string()
}

/// A state machine that waits for an execution of another one.
fn outer(inner: &str) -> String {
    json!({ "StartAt": "T", "States": { "T": {
        "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
        "Parameters": { "StateMachineArn": inner }, "OutputPath": "$.Output", "End": true,
    } } })
    .to_string()
}

/// The answers to these requests.
fn told(service: &Service, requests: &[(&str, Value)]) -> Vec<Result<Value, String>> {
    requests.iter().map(|(operation, input)| service.try_call(operation, input)).collect()
}

/// The token and the input of the next task of the activity.
fn work(service: &Service) -> (String, String) {
    let work = service.call("GetActivityTask", json!({ "activityArn": ACTIVITY }));
    (text(&work["taskToken"]), text(&work["input"]))
}

fn succeed(service: &Service, token: &str, output: &str) -> Result<Value, String> {
    service.try_call("SendTaskSuccess", &json!({ "taskToken": token, "output": output }))
}

/// Waits until an execution has an event of this type.
fn until_event(service: &Service, execution: &str, event: &str) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while !service.events(execution).iter().any(|known| known == event) {
        assert!(Instant::now() < deadline, "no {event}");
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn executions(service: &Service, machine: &str) -> Vec<Value> {
    let listed = service.call("ListExecutions", json!({ "stateMachineArn": machine }));
    listed["executions"].as_array().expect("a list").clone()
}

fn what_was_created_is_there() {
    let folder = folder("created");
    let service = open(&folder);
    let machine = service.create("Machine", PASS);
    let tags = |resource: &str, key: &str| json!({ "resourceArn": resource, "tags": [{ "key": key, "value": "1" }] });
    service.call("CreateActivity", json!({ "name": "Check", "tags": tags("", "a")["tags"] }));
    service.call("TagResource", tags(ACTIVITY, "b"));
    service.call("UntagResource", json!({ "resourceArn": ACTIVITY, "tagKeys": ["a"] }));
    service.call("TagResource", tags(&machine, "c"));
    let update = json!({ "stateMachineArn": machine, "definition": WORK, "publish": true,
        "versionDescription": "work", "tracingConfiguration": { "enabled": true } });
    let version = text(&service.call("UpdateStateMachine", update)["stateMachineVersionArn"]);
    let routes = json!([{ "stateMachineVersionArn": version, "weight": 100 }]);
    let alias = json!({ "name": "live", "routingConfiguration": routes });
    let alias = text(&service.call("CreateStateMachineAlias", alias)["stateMachineAliasArn"]);
    let update = json!({ "stateMachineAliasArn": alias, "description": "all" });
    service.call("UpdateStateMachineAlias", update);
    let create = json!({ "name": "Published", "definition": PASS, "roleArn": ROLE,
        "publish": true, "type": "EXPRESS" });
    let published = service.call("CreateStateMachine", create.clone());

    let requests = [
        ("ListTagsForResource", json!({ "resourceArn": ACTIVITY })),
        ("ListTagsForResource", json!({ "resourceArn": machine })),
        ("DescribeStateMachine", json!({ "stateMachineArn": machine })),
        ("DescribeStateMachine", json!({ "stateMachineArn": version })),
        ("DescribeStateMachineAlias", json!({ "stateMachineAliasArn": alias })),
        ("DescribeActivity", json!({ "activityArn": ACTIVITY })),
        ("ListStateMachines", json!({})),
        ("ListStateMachineVersions", json!({ "stateMachineArn": machine })),
    ];
    let before = told(&service, &requests);
    assert!(before.iter().all(Result::is_ok), "{before:?}");
    assert_eq!(before[0], Ok(json!({ "tags": [{ "key": "b", "value": "1" }] })));
    let later = after_kill(&folder);
    assert_eq!(told(&later, &requests), before);
    // Who asks for the same again is given the same.
    assert_eq!(later.call("CreateStateMachine", create), published);
    // The numbers of versions are not used again.
    later.call("DeleteStateMachineAlias", json!({ "stateMachineAliasArn": alias }));
    later.call("DeleteStateMachineVersion", json!({ "stateMachineVersionArn": version }));
    let next = later.call("PublishStateMachineVersion", json!({ "stateMachineArn": machine }));
    assert_eq!(next["stateMachineVersionArn"], format!("{machine}:2"));
}

fn what_was_deleted_is_not() {
    let folder = folder("deleted");
    let service = open(&folder);
    let machine = service.create("Machine", PASS);
    let execution = service.start_execution(&machine, "{}");
    service.until(&execution, "SUCCEEDED");
    service.call("CreateActivity", json!({ "name": "Check" }));
    service.call("DeleteStateMachine", json!({ "stateMachineArn": machine }));
    service.call("DeleteActivity", json!({ "activityArn": ACTIVITY }));
    let requests = [
        ("DescribeStateMachine", json!({ "stateMachineArn": machine })),
        ("DescribeActivity", json!({ "activityArn": ACTIVITY })),
        ("ListStateMachines", json!({})),
    ];
    let before = told(&service, &requests);
    let later = after_kill(&folder);
    assert_eq!(told(&later, &requests), before);
    // The executions of the one of the same name are not its own.
    later.create("Machine", PASS);
    assert_eq!(executions(&later, &machine), Vec::<Value>::new());
}

fn what_is_being_deleted_is_so_still() {
    let folder = folder("deleting");
    let service = open(&folder);
    service.call("CreateActivity", json!({ "name": "Check" }));
    let machine = service.create("Machine", WORK);
    let execution = service.start_execution(&machine, "1");
    let (token, _) = work(&service);
    service.call("DeleteStateMachine", json!({ "stateMachineArn": machine }));
    let later = after_kill(&folder);
    let describe = json!({ "stateMachineArn": machine });
    assert_eq!(later.call("DescribeStateMachine", describe.clone())["status"], "DELETING");
    // It ends when it comes to the next state.
    assert!(succeed(&later, &token, "2").is_ok());
    later.until(&execution, "ABORTED");
    assert!(later.error("DescribeStateMachine", describe).starts_with("StateMachineDoesNotExist"));
}

fn histories_are_the_same() {
    const MANY: &str = r#"{"QueryLanguage":"JSONata","StartAt":"M","States":{
        "M":{"Type":"Map","Items":"{% [1,2,3] %}","ItemProcessor":{"StartAt":"P","States":{
            "P":{"Type":"Pass","Output":"{% {'uuid': $uuid(), 'number': $random(), 'at': $states.context.State.EnteredTime, 'now': $now()} %}","Next":"W"},
            "W":{"Type":"Wait","Seconds":0,"End":true}}},"Next":"F"},
        "F":{"Type":"Fail","Error":"{% 'E' & $uuid() %}"}}}"#;
    let folder = folder("histories");
    let service = open(&folder);
    let failed = service.start_execution(&service.create("Many", MANY), r#"{ "blanks" : 1.0 }"#);
    service.until(&failed, "FAILED");
    let done = service.start_execution(&service.create("Pass", PASS), "[0.1, 1e300]");
    service.until(&done, "SUCCEEDED");
    let waits = service.create("Waits", &wait(3600));
    let stopped = service.start_execution(&waits, "{}");
    service.call("StopExecution", json!({ "executionArn": stopped, "error": "Enough" }));
    service.until(&stopped, "ABORTED");
    let requests: Vec<_> = [&failed, &done, &stopped]
        .into_iter()
        .flat_map(|arn| {
            ["DescribeExecution", "GetExecutionHistory", "DescribeStateMachineForExecution"]
                .map(|operation| (operation, json!({ "executionArn": arn })))
        })
        .chain([("ListExecutions", json!({ "stateMachineArn": waits }))])
        .collect();
    let before = told(&service, &requests);
    assert!(before.iter().all(Result::is_ok), "{before:?}");
    let later = after_kill(&folder);
    for ((request, was), is) in requests.iter().zip(&before).zip(told(&later, &requests)) {
        assert_eq!(&is, was, "{request:?}");
    }
}

fn what_ran_goes_on() {
    let folder = folder("runs");
    let service = open(&folder);
    service.call("CreateActivity", json!({ "name": "Check" }));
    let machine = service.create("Machine", WORK);
    let execution = service.start_execution(&machine, "1");
    let (token, _) = work(&service);
    assert!(succeed(&service, &token, "2").is_ok());
    until_event(&service, &execution, "TaskStateExited");
    let later = after_kill(&folder);
    // What is done is not done again, and what is not is.
    let (token, input) = work(&later);
    assert_eq!(input, "2");
    assert!(succeed(&later, &token, "3").is_ok());
    assert_eq!(later.until(&execution, "SUCCEEDED")["output"], "3");
    let history = later.call("GetExecutionHistory", json!({ "executionArn": execution }));
    let ids = history["events"].as_array().expect("events").iter().map(|event| &event["id"]);
    assert!(ids.eq((1..=12).map(Value::from).collect::<Vec<_>>().iter()), "{history}");
}

/// What waits for something is given up with the service, and goes on with the next one.
fn what_runs_is_not_stopped_by_the_end() {
    let folder = folder("ends");
    let service = open(&folder);
    let inner = service.create("Inner", &wait(1));
    let execution = service.start_execution(&service.create("Outer", &outer(&inner)), "{}");
    until_event(&service, &execution, "TaskSubmitted");
    drop(service);
    let later = open(&folder);
    assert_eq!(later.until(&execution, "SUCCEEDED")["output"], r#""waited""#);
    assert_eq!(executions(&later, &inner).len(), 1);
    assert_eq!(
        later.events(&execution).iter().filter(|event| *event == "TaskSubmitted").count(),
        1
    );
}

fn time_goes_on_while_nobody_serves() {
    let folder = folder("time");
    let service = open(&folder);
    let execution = service.start_execution(&service.create("Machine", &wait(2)), "{}");
    until_event(&service, &execution, "WaitStateEntered");
    drop(service);
    let copy = copy(&folder);
    std::thread::sleep(Duration::from_millis(1500));
    // The time is not over yet, and most of it is.
    let ended = open(&folder).until(&execution, "SUCCEEDED");
    let date = |name: &str| ended[name].as_f64().expect("a time");
    let took = date("stopDate") - date("startDate");
    assert!((2.0..3.4).contains(&took), "{took}");
    // Now it is.
    let began = Instant::now();
    open(&copy).until(&execution, "SUCCEEDED");
    assert!(began.elapsed() < Duration::from_millis(1900), "it waited anew");
}

fn a_token_is_good_after_the_end() {
    const CALLBACK: &str = r#"{"StartAt":"T","States":{"T":{"Type":"Task","Resource":"arn:aws:states:::aws-sdk:sfn:startExecution.waitForTaskToken",
        "Parameters":{"StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:Told","Input":{"token.$":"$$.Task.Token"}},"End":true}}}"#;
    let folder = folder("tokens");
    let service = open(&folder);
    service.call("CreateActivity", json!({ "name": "Check" }));
    let told = service.create("Told", WORK);
    let execution = service.start_execution(&service.create("Machine", CALLBACK), "{}");
    let (of_activity, input) = work(&service);
    until_event(&service, &execution, "TaskSubmitted");
    let input: Value = serde_json::from_str(&input).expect("JSON");
    let token = text(&input["token"]);
    let later = after_kill(&folder);
    later.call("SendTaskHeartbeat", json!({ "taskToken": token }));
    assert!(succeed(&later, &token, r#""back""#).is_ok());
    assert_eq!(later.until(&execution, "SUCCEEDED")["output"], r#""back""#);
    // Nobody was told again, and who was told can answer.
    assert_eq!(executions(&later, &told).len(), 1);
    assert!(succeed(&later, &of_activity, "{}").is_ok());
    let again = succeed(&later, &token, "{}").expect_err("it is used up");
    assert_eq!(again, "TaskTimedOut: Task Timed Out: 'Provided task does not exist anymore'");
    let latest = after_kill(&folder);
    assert!(succeed(&latest, &token, "{}").is_ok(), "nothing was told to this one");
}

fn work_that_nobody_took_is_offered_again() {
    let folder = folder("offers");
    let service = open(&folder);
    service.call("CreateActivity", json!({ "name": "Check" }));
    let machine = service.create("Machine", WORK);
    let taken = service.start_execution(&machine, "1");
    let (token, _) = work(&service);
    let free = service.start_execution(&machine, "2");
    until_event(&service, &taken, "ActivityStarted");
    until_event(&service, &free, "ActivityScheduled");
    let later = after_kill(&folder);
    let (other, input) = work(&later);
    assert_eq!(input, "2");
    // The task that a worker has is that worker's.
    assert!(succeed(&later, &token, "3").is_ok());
    assert_eq!(work(&later).1, "3");
    assert!(succeed(&later, &other, "4").is_ok());
    assert_eq!(later.events(&taken).iter().filter(|event| *event == "ActivityStarted").count(), 2);
}

const RETRIED: &str = r#"{"StartAt":"T","States":{"T":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Parameters":{"QueueUrl":"q","MessageBody":"m"},
    "Retry":[{"ErrorEquals":["Busy"],"IntervalSeconds":1,"MaxAttempts":3}],"End":true}}}"#;

const MOCKS: &str = r#"{"StateMachines":{"Machine":{"TestCases":{"Busy":{"T":"BusyOnce"}}}},"MockedResponses":{"BusyOnce":{
    "0":{"Throw":{"Error":"Busy","Cause":""}},"1":{"Return":"second"},"2-9":{"Return":"later"}}}}"#;

fn attempts_are_counted_on() {
    let folder = folder("attempts");
    let mocked =
        || ApiOptions { mocks: Mocks::parse(MOCKS).expect("mocks"), ..ApiOptions::default() };
    let service = Service::open(&folder, mocked());
    let machine = service.create("Machine", RETRIED);
    let execution = service.start_execution(&format!("{machine}#Busy"), "{}");
    until_event(&service, &execution, "TaskFailed");
    let later = Service::open(&copy(&folder), mocked());
    assert_eq!(later.until(&execution, "SUCCEEDED")["output"], r#""second""#);
}

fn a_test_case_that_is_gone_is_missed() {
    let folder = folder("cases");
    let mocks = Mocks::parse(MOCKS).expect("mocks");
    let service = Service::open(&folder, ApiOptions { mocks, ..ApiOptions::default() });
    let machine = service.create("Machine", RETRIED);
    let execution = service.start_execution(&format!("{machine}#Busy"), "{}");
    until_event(&service, &execution, "TaskFailed");
    let refused = refusal(&copy(&folder));
    assert!(refused.contains(&format!("{execution} runs by the test case \"Busy\"")), "{refused}");
    assert!(refused.contains("hint: name the mock file that has it"), "{refused}");
    service.until(&execution, "SUCCEEDED");
    // Of one that has ended, nothing is asked any more.
    after_kill(&folder).until(&execution, "SUCCEEDED");
}

/// Whatever was written of what follows from the start of an execution by a task, the task has
/// started one.
fn a_task_starts_one_execution() {
    let folder = folder("nested");
    let service = open(&folder);
    let inner = service.create("Inner", PASS);
    let execution = service.start_execution(&service.create("Outer", &outer(&inner)), "{}");
    let told = service.until(&execution, "SUCCEEDED");
    let started = executions(&service, &inner);
    drop(service);
    let whole = fs::read(journal(&folder)).expect("a journal");
    let ends: Vec<_> = (0..whole.len()).filter(|at| whole[*at] == b'\n').collect();
    let mut began = 0;
    for end in ends {
        let folder = copy(&folder);
        fs::write(journal(&folder), &whole[..=end]).expect("a journal");
        let later = open(&folder);
        let known = later.try_call("DescribeExecution", &json!({ "executionArn": execution }));
        if known.is_err() {
            continue;
        }
        began += 1;
        assert_eq!(later.until(&execution, "SUCCEEDED")["output"], told["output"]);
        let again = executions(&later, &inner);
        assert_eq!((again.len(), &again[0]["name"]), (1, &started[0]["name"]));
        assert_eq!(later.events(&execution).len(), 8);
    }
    assert_eq!(began, 4, "the start of each, the task handed over, and its end");
}

fn what_is_elsewhere_is_waited_for_still() {
    let folder = folder("elsewhere");
    let other = Service::start();
    let there = other.create("There", &wait(1));
    let beside = || {
        let endpoint = format!("states=http://{}", other.address);
        let endpoints = Endpoints::new(&[endpoint], |_| None).expect("endpoints");
        let services = Services { endpoints, ..Services::default() };
        ApiOptions { services, ..ApiOptions::default() }
    };
    let service = Service::open(&folder, beside());
    let execution = service.start_execution(&service.create("Outer", &outer(&there)), "{}");
    until_event(&service, &execution, "TaskSubmitted");
    let later = Service::open(&copy(&folder), beside());
    assert_eq!(later.until(&execution, "SUCCEEDED")["output"], r#""waited""#);
    assert_eq!(executions(&other, &there).len(), 1);
    assert_eq!(later.events(&execution).len(), 8);
}

/// Children of a Map Run, each of which is a task of an activity.
const WORK_MAP: &str = r#"{"StartAt":"M","States":{"M":{"Type":"Map","Label":"Items","ItemProcessor":{
    "ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"T","States":{
    "T":{"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:Check","End":true}}},"End":true}}}"#;

fn children_of_a_map_run_go_on() {
    let folder = folder("map_runs");
    let service = open(&folder);
    service.call("CreateActivity", json!({ "name": "Check" }));
    let execution = service.start_execution(&service.create("Machine", WORK_MAP), "[1,2,3]");
    let (first, _) = work(&service);
    assert!(succeed(&service, &first, "10").is_ok());
    let (second, _) = work(&service);
    let runs = service.call("ListMapRuns", json!({ "executionArn": execution }));
    let run = json!({ "mapRunArn": runs["mapRuns"][0]["mapRunArn"] });
    let mut update = run.clone();
    update["maxConcurrency"] = json!(7);
    service.call("UpdateMapRun", update);
    let children = |service: &Service| {
        let listed = service.call("ListExecutions", run.clone());
        listed["executions"].as_array().expect("a list").clone()
    };
    let deadline = Instant::now() + Duration::from_secs(60);
    while service.call("DescribeMapRun", run.clone())["executionCounts"]["succeeded"] != 1 {
        assert!(Instant::now() < deadline);
    }
    let before = (service.call("DescribeMapRun", run.clone()), children(&service));
    let later = after_kill(&folder);
    assert_eq!((later.call("DescribeMapRun", run.clone()), children(&later)), before);
    let (third, input) = work(&later);
    assert_eq!(input, "3");
    assert!(succeed(&later, &third, "30").is_ok());
    assert!(succeed(&later, &second, "20").is_ok());
    assert_eq!(later.until(&execution, "SUCCEEDED")["output"], "[10,20,30]");
    for child in children(&later) {
        let events = later.events(&text(&child["executionArn"]));
        assert_eq!(events.len(), 7, "{events:?}");
    }
}

fn an_execution_goes_on_after_a_redrive() {
    let folder = folder("redrives");
    let service = open(&folder);
    service.call("CreateActivity", json!({ "name": "Check" }));
    let execution = service.start_execution(&service.create("Machine", WORK), "1");
    let (token, _) = work(&service);
    assert!(succeed(&service, &token, "2").is_ok());
    let (token, _) = work(&service);
    service.call("SendTaskFailure", json!({ "taskToken": token, "error": "Broken" }));
    service.until(&execution, "FAILED");
    let later_folder = copy(&folder);
    let later = open(&later_folder);
    let request = json!({ "executionArn": execution, "clientToken": "again" });
    let redriven = later.call("RedriveExecution", request.clone());
    until_event(&later, &execution, "ExecutionRedriven");
    let latest = after_kill(&later_folder);
    let told = latest.until(&execution, "RUNNING");
    assert_eq!(told["redriveCount"], 1);
    assert_eq!(told["redriveDate"], later.until(&execution, "RUNNING")["redriveDate"]);
    // The same request is answered alike, and an execution that runs is not redriven by another.
    assert_eq!(latest.call("RedriveExecution", request), redriven);
    let other = json!({ "executionArn": execution, "clientToken": "other" });
    assert!(latest.error("RedriveExecution", other).starts_with("ExecutionNotRedrivable: "));
    let (token, input) = work(&latest);
    assert_eq!(input, "2");
    assert!(succeed(&latest, &token, "3").is_ok());
    assert_eq!(latest.until(&execution, "SUCCEEDED")["output"], "3");
}

/// Those of a Map Run that did not succeed.
fn children_go_on_after_a_redrive() {
    let folder = folder("redriven_children");
    let service = open(&folder);
    service.call("CreateActivity", json!({ "name": "Check" }));
    let execution = service.start_execution(&service.create("Machine", WORK_MAP), "[1,2]");
    let (first, _) = work(&service);
    let (second, _) = work(&service);
    assert!(succeed(&service, &first, "10").is_ok());
    service.call("SendTaskFailure", json!({ "taskToken": second, "error": "Broken" }));
    service.until(&execution, "FAILED");
    service.call("RedriveExecution", json!({ "executionArn": execution }));
    until_event(&service, &execution, "MapRunRedriven");
    let runs = service.call("ListMapRuns", json!({ "executionArn": execution }));
    let children = json!({ "mapRunArn": runs["mapRuns"][0]["mapRunArn"] });
    let before = service.call("ListExecutions", children.clone());
    let later = after_kill(&folder);
    assert_eq!(later.call("ListExecutions", children), before);
    let (token, input) = work(&later);
    assert_eq!(input, "2");
    assert!(succeed(&later, &token, "20").is_ok());
    assert_eq!(later.until(&execution, "SUCCEEDED")["output"], "[10,20]");
}

fn an_execution_stays_with_its_revision() {
    let folder = folder("revisions");
    let service = open(&folder);
    service.call("CreateActivity", json!({ "name": "Check" }));
    let machine = service.create("Machine", WORK);
    let execution = service.start_execution(&machine, "1");
    service.call("UpdateStateMachine", json!({ "stateMachineArn": machine, "definition": PASS }));
    let requests = [
        ("DescribeStateMachineForExecution", json!({ "executionArn": execution })),
        ("DescribeStateMachine", json!({ "stateMachineArn": machine })),
    ];
    let before = told(&service, &requests);
    let later = after_kill(&folder);
    assert_eq!(told(&later, &requests), before);
    assert_eq!(work(&later).1, "1");
}

/// Nothing is told of an execution of an Express state machine, but what it does is done.
fn express_executions_go_on() {
    let folder = folder("express");
    let service = open(&folder);
    let marks = service.create("Marks", PASS);
    let inner = json!({ "StartAt": "W", "States": {
        "W": { "Type": "Wait", "Seconds": 1, "Next": "T" },
        "T": { "Type": "Task", "Resource": "arn:aws:states:::states:startExecution",
            "Parameters": { "StateMachineArn": marks, "Name": "mark" }, "End": true },
    } });
    let create = json!({ "name": "Express", "definition": inner.to_string(), "roleArn": ROLE,
        "type": "EXPRESS" });
    let express = text(&service.call("CreateStateMachine", create)["stateMachineArn"]);
    service.start_execution(&express, "{}");
    drop(service);
    let mark = "arn:aws:states:us-east-1:123456789012:execution:Marks:mark";
    let later = open(&folder);
    let deadline = Instant::now() + Duration::from_secs(60);
    while executions(&later, &marks).is_empty() {
        assert!(Instant::now() < deadline, "it did not go on");
        std::thread::sleep(Duration::from_millis(5));
    }
    later.until(mark, "SUCCEEDED");
}

/// The executions of a state machine that was deleted do not take the names of those of another
/// one.
fn a_name_can_be_used_again() {
    let folder = folder("names");
    let service = open(&folder);
    let machine = service.create("Machine", PASS);
    let start = json!({ "stateMachineArn": machine, "name": "one" });
    let execution = text(&service.call("StartExecution", start.clone())["executionArn"]);
    service.until(&execution, "SUCCEEDED");
    service.call("DeleteStateMachine", json!({ "stateMachineArn": machine }));
    let other = r#"{"StartAt":"A","States":{"A":{"Type":"Fail","Error":"Other"}}}"#;
    service.create("Machine", other);
    service.call("StartExecution", start.clone());
    service.until(&execution, "FAILED");
    let later = after_kill(&folder);
    assert_eq!(later.until(&execution, "FAILED")["error"], "Other");
    assert_eq!(executions(&later, &machine).len(), 1);
    let again = later.error("StartExecution", start);
    assert!(again.starts_with("ExecutionAlreadyExists"), "{again}");
}

/// A process can be killed while it writes, wherever that is.
fn each_end_of_the_file_can_be_read() {
    let folder = folder("ends_of_file");
    let service = open(&folder);
    let execution = service.start_execution(&service.create("Machine", PASS), "{}");
    service.until(&execution, "SUCCEEDED");
    drop(service);
    let whole = fs::read(journal(&folder)).expect("a journal");
    let copy = copy(&folder);
    for end in 0..=whole.len() {
        fs::write(journal(&copy), &whole[..end]).expect("a journal");
        if let Err(error) = Api::open(ApiOptions::default(), &copy) {
            panic!("{end}: {error}");
        }
        // What is not whole is gone, and what comes later is whole.
        let left = fs::read(journal(&copy)).expect("a journal");
        assert!(whole.starts_with(&left) || end == 0, "{end}");
        assert_eq!(left.last(), Some(&b'\n'), "{end}");
    }
    let later = open(&copy);
    later.until(&execution, "SUCCEEDED");
}

fn damage_is_refused() {
    let folder = folder("damage");
    let service = open(&folder);
    service.until(&service.start_execution(&service.create("Machine", PASS), "{}"), "SUCCEEDED");
    drop(service);
    let whole = fs::read(journal(&folder)).expect("a journal");
    let first = whole.iter().position(|byte| *byte == b'\n').expect("a line") + 1;
    let mut changed = whole.clone();
    changed[first + 30] ^= 1;
    fs::write(journal(&folder), &changed).expect("a journal");
    let refused = refusal(&folder);
    let damaged = format!("journal is damaged at byte {first}: its checksum is another one");
    assert!(refused.contains(&damaged), "{refused}");
    assert!(refused.contains(&format!("(truncate --size {first})")), "{refused}");
    assert_eq!(fs::read(journal(&folder)).expect("a journal"), changed, "it is left as it is");

    // A record is missing that others refer to.
    let second = first + whole[first..].iter().position(|byte| *byte == b'\n').expect("a line") + 1;
    fs::write(journal(&folder), [&whole[..first], &whole[second..]].concat()).expect("a journal");
    let refused = refusal(&folder);
    assert!(refused.contains(&format!("damaged at byte {first}: it refers to")), "{refused}");
}

/// Its records are whole, and nothing is to be cut off.
fn records_of_a_newer_version_are_refused() {
    let folder = folder("newer");
    let service = open(&folder);
    service.create("Machine", PASS);
    drop(service);
    let mut text = fs::read_to_string(journal(&folder)).expect("a journal");
    let record = r#"{"Quota":{"of":"Machine"}}"#;
    text += &format!("{:08x} {record}\n", crc32fast::hash(record.as_bytes()));
    fs::write(journal(&folder), text).expect("a journal");
    let refused = refusal(&folder);
    assert!(refused.contains("was written by a newer statewright: at byte "), "{refused}");
    assert!(refused.contains("unknown variant `Quota`"), "{refused}");
    assert!(!refused.contains("truncate"), "{refused}");
}

fn other_files_are_refused() {
    let folder = folder("others");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(journal(&folder), "statewright journal 3\n").expect("a journal");
    let refused = refusal(&folder);
    assert!(
        refused.contains("journal is of version 3, and this statewright reads version 4"),
        "{refused}"
    );
    assert!(refused.contains("hint: use the statewright that wrote it"), "{refused}");
    for other in ["a diary\n", "a diary", "statewright journal1"] {
        fs::write(journal(&folder), other).expect("a file");
        let refused = refusal(&folder);
        assert!(refused.contains("journal is no journal of a server"), "{refused}");
        assert_eq!(fs::read(journal(&folder)).expect("a file"), other.as_bytes());
    }
    // A file where the folder should be.
    let refused = refusal(&journal(&folder));
    assert!(refused.contains("cannot make"), "{refused}");
    assert!(refused.contains("hint: name a folder that can be written to"), "{refused}");
}

fn a_folder_is_used_by_one_at_a_time() {
    let folder = folder("locked");
    let service = open(&folder);
    let refused = refusal(&folder);
    assert!(refused.contains("locked is in use by another server"), "{refused}");
    assert!(refused.contains("hint: end that one"), "{refused}");
    service.create("Machine", PASS);
    drop(service);
    open(&folder).create("Machine", PASS);
}

fn what_is_of_no_use_is_not_kept() {
    let folder = folder("compact");
    let service = open(&folder);
    let machine = service.create("Machine", PASS);
    let create = json!({ "name": "Express", "definition": PASS, "roleArn": ROLE,
        "type": "EXPRESS" });
    let express = text(&service.call("CreateStateMachine", create)["stateMachineArn"]);
    let mut known = Vec::new();
    for number in 0..50 {
        let definition = PASS.replace("\"A\"", &format!("\"A{number}\""));
        let update = json!({ "stateMachineArn": machine, "definition": definition });
        service.call("UpdateStateMachine", update);
        service.start_execution(&express, "{}");
        if number % 10 == 0 {
            known.push(service.start_execution(&machine, "{}"));
        }
    }
    for execution in &known {
        service.until(execution, "SUCCEEDED");
    }
    let requests: Vec<_> = known
        .iter()
        .map(|arn| ("GetExecutionHistory", json!({ "executionArn": arn })))
        .chain([
            ("ListExecutions", json!({ "stateMachineArn": machine })),
            ("DescribeStateMachine", json!({ "stateMachineArn": machine })),
        ])
        .collect();
    let before = told(&service, &requests);
    drop(service);
    let size = || fs::metadata(journal(&folder)).expect("a journal").len();
    let large = size();
    for _ in 0..2 {
        let service = open(&folder);
        assert_eq!(told(&service, &requests), before);
        assert!(size() < large / 2, "{} of {large} bytes", size());
    }
    // A copy that was begun before is nothing to it, and is taken away.
    fs::write(folder.join("journal.new"), "half").expect("a file");
    let service = open(&folder);
    assert!(!folder.join("journal.new").exists());
    service.start_execution(&machine, "{}");
    assert_eq!(executions(&service, &machine).len(), known.len() + 1);
    drop(service);
    assert_eq!(executions(&open(&folder), &machine).len(), known.len() + 1);
}

/// A journal that can be read is enough: the disk may be full.
fn a_journal_that_cannot_be_made_shorter_is_used_as_it_is() {
    let folder = folder("not_shorter");
    let service = open(&folder);
    let machine = service.create("Machine", PASS);
    for number in 0..50 {
        let definition = PASS.replace("\"A\"", &format!("\"A{number}\""));
        let update = json!({ "stateMachineArn": machine, "definition": definition });
        service.call("UpdateStateMachine", update);
    }
    drop(service);
    let size = || fs::metadata(journal(&folder)).expect("a journal").len();
    let large = size();
    // Where it would be written anew is something else.
    let place = folder.join("journal.new");
    fs::create_dir(&place).expect("a folder");
    let service = open(&folder);
    assert_eq!(size(), large);
    let execution = service.start_execution(&machine, "{}");
    service.until(&execution, "SUCCEEDED");
    drop(service);
    fs::remove_dir(&place).expect("an empty folder");
    open(&folder).until(&execution, "SUCCEEDED");
    assert!(size() < large / 2, "{} of {large} bytes", size());
}

/// The process may be killed while that is done, too.
fn a_journal_is_made_shorter_while_it_is_used() {
    let folder = folder("grows");
    let service = open(&folder);
    service.call("CreateActivity", json!({ "name": "Check" }));
    let machine = service.create("Machine", WORK);
    let execution = service.start_execution(&machine, "1");
    let (token, _) = work(&service);
    let size = || fs::metadata(journal(&folder)).expect("a journal").len();
    let mut largest = 0;
    let mut after = None;
    for number in 0..60 {
        let comment = format!("{number}{}", "x".repeat(200_000));
        let definition =
            PASS.replace("{\"StartAt\"", &format!("{{\"Comment\":\"{comment}\",\"StartAt\""));
        let update = json!({ "stateMachineArn": machine, "definition": definition });
        service.call("UpdateStateMachine", update);
        largest = largest.max(size());
        if number % 10 == 0 {
            service.start_execution(&machine, "{}");
            let later = after_kill(&folder);
            assert_eq!(executions(&later, &machine).len(), number / 10 + 2);
            after = Some(later);
        }
    }
    assert!(succeed(&service, &token, "2").is_ok());
    let (token, _) = work(&service);
    assert!(succeed(&service, &token, "3").is_ok());
    let ended = service.until(&execution, "SUCCEEDED");
    drop((after, service));
    let later = open(&folder);
    assert_eq!(later.until(&execution, "SUCCEEDED"), ended);
    assert!(largest < 60 * 200_000 / 2, "it was {largest} bytes long");
}

fn there_is_room_for_so_many_executions() {
    let service = Service::with(ApiOptions { running_max: 2, ..ApiOptions::default() });
    let machine = service.create("Machine", &wait(3600));
    let first = service.start_execution(&machine, "1");
    service.start_execution(&machine, "2");
    let start = json!({ "stateMachineArn": machine, "name": "third" });
    let refused = service.error("StartExecution", start.clone());
    assert!(
        refused.starts_with(
            "ExecutionLimitExceeded: The maximum number of running executions has been reached."
        ),
        "{refused}"
    );
    assert_eq!(executions(&service, &machine).len(), 2);
    service.call("StopExecution", json!({ "executionArn": first }));
    service.until(&first, "ABORTED");
    let deadline = Instant::now() + Duration::from_secs(60);
    while service.try_call("StartExecution", &start).is_err() {
        assert!(Instant::now() < deadline, "there is no room");
    }
    let refused =
        |execution: &Value| service.error("RedriveExecution", json!({ "executionArn": execution }));
    assert!(refused(&json!(first)).starts_with("ExecutionLimitExceeded"));
    // What needs no room is not refused for it.
    let runs = &executions(&service, &machine)[0]["executionArn"];
    assert!(refused(runs).starts_with("ExecutionNotRedrivable"));
}
