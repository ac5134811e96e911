//! Activities, their workers, and tags.

use serde_json::json;

use super::client::{Service, text};
use crate::tests;

tests!(
    an_activity_lives_until_it_is_deleted,
    an_activity_is_created_once,
    the_encryption_of_an_activity_stays,
    names_with_other_letters_are_refused,
    activities_are_listed_by_pages,
    a_worker_is_given_what_waits,
    a_worker_waits_for_work,
    a_task_is_given_to_one_worker,
    a_worker_can_fail,
    a_token_is_used_once,
    a_task_of_an_activity_that_is_gone_fails,
    a_task_that_nobody_takes_is_late,
    tags_are_added_changed_and_taken_away,
    tags_are_counted,
);

const ARN: &str = "arn:aws:states:us-east-1:123456789012:activity:Check";

fn an_activity_lives_until_it_is_deleted() {
    let service = Service::start();
    assert_eq!(service.call("CreateActivity", json!({ "name": "Check" }))["activityArn"], ARN);
    let told = service.call("DescribeActivity", json!({ "activityArn": ARN }));
    assert_eq!(told["name"], "Check");
    assert_eq!(told["encryptionConfiguration"], json!({ "type": "AWS_OWNED_KEY" }));
    for _ in 0..2 {
        assert_eq!(service.call("DeleteActivity", json!({ "activityArn": ARN })), json!({}));
    }
    assert_eq!(
        service.error("DescribeActivity", json!({ "activityArn": ARN })),
        format!("ActivityDoesNotExist: Activity Does Not Exist: '{ARN}'")
    );
    assert_eq!(
        service.error("GetActivityTask", json!({ "activityArn": ARN })),
        format!("ActivityDoesNotExist: Activity Does Not Exist: '{ARN}'")
    );
    assert_eq!(
        service.error("DescribeActivity", json!({ "activityArn": "Check" })),
        "InvalidArn: Invalid Arn: 'Invalid ARN prefix: Check'"
    );
}

fn an_activity_is_created_once() {
    let service = Service::start();
    let first = service.call("CreateActivity", json!({ "name": "Check" }));
    let tags = json!([{ "key": "a", "value": "b" }]);
    assert_eq!(service.call("CreateActivity", json!({ "name": "Check", "tags": tags })), first);
    let tags = service.call("ListTagsForResource", json!({ "resourceArn": ARN }));
    assert_eq!(tags, json!({ "tags": [] }));
}

fn the_encryption_of_an_activity_stays() {
    let service = Service::start();
    let own = json!({ "type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": "a" });
    let create = json!({ "name": "Check", "encryptionConfiguration": own });
    let first = service.call("CreateActivity", create.clone());
    assert_eq!(service.call("CreateActivity", create), first);
    assert_eq!(
        service.error("CreateActivity", json!({ "name": "Check" })),
        format!("ActivityAlreadyExists: Activity Already Exists: '{ARN}'")
    );
}

fn names_with_other_letters_are_refused() {
    let service = Service::start();
    for letter in
        "<>{}[]?*\"#%\\^|~`$&,;:/ \t\u{0}\u{1f}\u{7f}\u{9f}\u{a0}\u{fffe}\u{ffff}\u{10ffff}".chars()
    {
        let name = format!("a{letter}b");
        assert_eq!(
            service.error("CreateActivity", json!({ "name": name })),
            format!("InvalidName: Invalid Name: '{name}'")
        );
    }
    service.call("CreateActivity", json!({ "name": "ok-_.!'()+=@äß" }));
}

fn activities_are_listed_by_pages() {
    let service = Service::start();
    for name in ["c", "a", "b"] {
        service.call("CreateActivity", json!({ "name": name }));
    }
    let first = service.call("ListActivities", json!({ "maxResults": 2 }));
    // One that is gone does not take the place of the page along.
    service.call(
        "DeleteActivity",
        json!({ "activityArn": "arn:aws:states:us-east-1:123456789012:activity:b" }),
    );
    let second = service.call("ListActivities", json!({ "nextToken": first["nextToken"] }));
    let names = |page: &serde_json::Value| {
        let activities = page["activities"].as_array().expect("activities");
        activities.iter().map(|activity| text(&activity["name"])).collect::<Vec<_>>()
    };
    assert_eq!((names(&first), names(&second)), (vec!["a".into(), "b".into()], vec!["c".into()]));
    assert_eq!(second.get("nextToken"), None);
    assert_eq!(
        service.error("ListStateMachines", json!({ "nextToken": first["nextToken"] })),
        "InvalidToken: Invalid Token: 'Invalid token'"
    );
}

fn with_activity() -> (Service, String) {
    let service = Service::start();
    service.call("CreateActivity", json!({ "name": "Check" }));
    let definition = json!({ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": ARN, "End": true } } });
    let machine = service.create("Machine", &definition.to_string());
    (service, machine)
}

fn a_worker_is_given_what_waits() {
    let (service, machine) = with_activity();
    let execution = service.start_execution(&machine, r#"{"n": 1}"#);
    let task = service.call("GetActivityTask", json!({ "activityArn": ARN, "workerName": "me" }));
    assert_eq!(task["input"], r#"{"n":1}"#);
    service.call("SendTaskHeartbeat", json!({ "taskToken": task["taskToken"] }));
    assert_eq!(
        service.error("SendTaskSuccess", json!({ "taskToken": task["taskToken"], "output": "{" })),
        r#"InvalidOutput: Invalid Output: 'Unexpected end-of-input: expected close marker for Object (start marker at [Source: (String)"{"; line: 1, column: 1])'"#
    );
    service.call("SendTaskSuccess", json!({ "taskToken": task["taskToken"], "output": "[2]" }));
    assert_eq!(service.until(&execution, "SUCCEEDED")["output"], "[2]");
    assert_eq!(
        service.events(&execution),
        [
            "ExecutionStarted",
            "TaskStateEntered",
            "ActivityScheduled",
            "ActivityStarted",
            "ActivitySucceeded",
            "TaskStateExited",
            "ExecutionSucceeded",
        ]
    );
}

fn a_worker_waits_for_work() {
    let (service, machine) = with_activity();
    let task = std::thread::scope(|scope| {
        let task = scope.spawn(|| service.call("GetActivityTask", json!({ "activityArn": ARN })));
        std::thread::sleep(std::time::Duration::from_millis(50));
        service.start_execution(&machine, "{}");
        task.join().expect("a task")
    });
    assert_eq!(task["input"], "{}");
}

fn a_task_is_given_to_one_worker() {
    let (service, machine) = with_activity();
    // A worker that leaves takes nothing along.
    let mut gone = service.connect();
    let poll = json!({ "activityArn": ARN }).to_string();
    std::io::Write::write_all(
        &mut gone,
        &super::client::request("GetActivityTask", poll.as_bytes()),
    )
    .expect("written");
    std::thread::sleep(std::time::Duration::from_millis(50));
    drop(gone);
    std::thread::sleep(std::time::Duration::from_millis(50));
    for n in 0..3 {
        service.start_execution(&machine, &n.to_string());
    }
    let tasks = [(); 3].map(|()| service.call("GetActivityTask", json!({ "activityArn": ARN })));
    let inputs = tasks.map(|task| text(&task["input"]));
    assert_eq!(inputs, ["0", "1", "2"]);
}

fn a_worker_can_fail() {
    let (service, machine) = with_activity();
    let execution = service.start_execution(&machine, "{}");
    let task = service.call("GetActivityTask", json!({ "activityArn": ARN }));
    service.call(
        "SendTaskFailure",
        json!({ "taskToken": task["taskToken"], "error": "Broken", "cause": "fell" }),
    );
    let execution = service.until(&execution, "FAILED");
    assert_eq!((&execution["error"], &execution["cause"]), (&json!("Broken"), &json!("fell")));
}

fn a_token_is_used_once() {
    let (service, machine) = with_activity();
    service.start_execution(&machine, "{}");
    let task = service.call("GetActivityTask", json!({ "activityArn": ARN }));
    let answer = json!({ "taskToken": task["taskToken"], "output": "1" });
    service.call("SendTaskSuccess", answer.clone());
    let gone = "TaskTimedOut: Task Timed Out: 'Provided task does not exist anymore'";
    assert_eq!(service.error("SendTaskSuccess", answer), gone);
    let token = json!({ "taskToken": task["taskToken"] });
    assert_eq!(service.error("SendTaskFailure", token.clone()), gone);
    assert_eq!(service.error("SendTaskHeartbeat", token), gone);
    assert_eq!(
        service.error("SendTaskHeartbeat", json!({ "taskToken": "nothing" })),
        "InvalidToken: Invalid Token: 'Invalid token'"
    );
}

fn a_task_of_an_activity_that_is_gone_fails() {
    let (service, machine) = with_activity();
    let waiting = service.start_execution(&machine, "{}");
    while service.events(&waiting).len() < 3 {}
    service.call("DeleteActivity", json!({ "activityArn": ARN }));
    let execution = service.start_execution(&machine, "{}");
    assert_eq!(service.until(&execution, "FAILED")["error"], "States.Runtime");
    assert_eq!(
        service.events(&execution),
        ["ExecutionStarted", "TaskStateEntered", "ExecutionFailed"]
    );
    // What was there to be taken still is.
    service.call("CreateActivity", json!({ "name": "Check" }));
    let task = service.call("GetActivityTask", json!({ "activityArn": ARN }));
    service.call("SendTaskSuccess", json!({ "taskToken": task["taskToken"], "output": "1" }));
    service.until(&waiting, "SUCCEEDED");
    let redriven = json!({ "executionArn": execution });
    service.call("RedriveExecution", redriven);
    let task = service.call("GetActivityTask", json!({ "activityArn": ARN }));
    service.call("SendTaskSuccess", json!({ "taskToken": task["taskToken"], "output": "1" }));
    service.until(&execution, "SUCCEEDED");
}

fn a_task_that_nobody_takes_is_late() {
    let service = Service::start();
    service.call("CreateActivity", json!({ "name": "Check" }));
    for (name, setting) in [("a", "TimeoutSeconds"), ("b", "HeartbeatSeconds")] {
        let state = json!({ "Type": "Task", "Resource": ARN, setting: 1, "End": true });
        let definition = json!({ "StartAt": "A", "States": { "A": state } });
        let machine = service.create(name, &definition.to_string());
        let execution = service.start_execution(&machine, "{}");
        assert_eq!(service.until(&execution, "FAILED")["error"], "States.Timeout");
        assert_eq!(service.events(&execution)[2..4], ["ActivityScheduled", "ActivityTimedOut"]);
    }
}

fn tags_are_added_changed_and_taken_away() {
    let service = Service::start();
    let tags = json!([{ "key": "a", "value": "1" }, { "key": "b", "value": "" }]);
    service.call("CreateActivity", json!({ "name": "Check", "tags": tags }));
    let added = json!([{ "key": "c", "value": "3" }, { "key": "a", "value": "2" }]);
    service.call("TagResource", json!({ "resourceArn": ARN, "tags": added }));
    service.call("UntagResource", json!({ "resourceArn": ARN, "tagKeys": ["b", "b", "else"] }));
    assert_eq!(
        service.call("ListTagsForResource", json!({ "resourceArn": ARN })),
        json!({ "tags": [{ "key": "a", "value": "2" }, { "key": "c", "value": "3" }] })
    );
    let missing = ARN.replace("Check", "Else");
    assert_eq!(
        service.error("ListTagsForResource", json!({ "resourceArn": missing })),
        format!("ResourceNotFound: Resource not found: '{missing}'")
    );
}

fn tags_are_counted() {
    let service = Service::start();
    service.call("CreateActivity", json!({ "name": "Check" }));
    let tags: Vec<_> = (0..51).map(|n| json!({ "key": n.to_string(), "value": "" })).collect();
    let error = service.error("TagResource", json!({ "resourceArn": ARN, "tags": tags }));
    assert!(error.starts_with("TooManyTags: "), "{error}");
    assert_eq!(
        service.call("ListTagsForResource", json!({ "resourceArn": ARN })),
        json!({ "tags": [] })
    );
}
