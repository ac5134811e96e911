//! Who does the work of tasks, and what is refused before anything begins.

use std::{fs, sync::Arc};

use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{Failure, Json, MachineType, ObjectRequest, ObjectResponse};
use statewright_local::{Machine, Objects, Services};

use crate::{lambda::block_on, tests};

tests!(all_that_nobody_does_is_named, a_function_that_is_named_late, objects_are_files);

fn machine(states: &Value) -> Machine {
    let start_at = states.as_object().and_then(|states| states.keys().next());
    let definition = json!({ "StartAt": start_at, "States": states });
    let definition = StateMachine::read(&definition).unwrap_or_else(|found| panic!("{found}"));
    Machine::alone("Main", MachineType::Standard, definition).expect("a machine")
}

fn task(resource: &str, parameters: &Value) -> Value {
    json!({ "Type": "Task", "Resource": resource, "Parameters": parameters, "End": true })
}

fn all_that_nobody_does_is_named() {
    let service = |action: &str| format!("arn:aws:states:::{action}");
    let inner = json!({
        "StartAt": "Inner",
        "States": { "Inner": task("arn:aws:states:us-east-1:123456789012:activity:Look", &json!({})) },
    });
    let choices: Vec<_> = ["Start", "Send", "Named", "Map", "Read"]
        .map(|name| json!({ "Variable": "$.next", "StringEquals": name, "Next": name }))
        .into();
    let machine = machine(&json!({
        "Choose": {
            "Type": "Choice", "Default": "Invoke", "Choices": choices,
        },
        "Invoke": task("arn:aws:lambda:us-east-1:123456789012:function:Elsewhere", &json!({})),
        "Start": task(&service("states:startExecution.sync"), &json!({ "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:Elsewhere" })),
        "Send": task(&service("sqs:sendMessage.waitForTaskToken"), &json!({ "QueueUrl": "q", "MessageBody.$": "$$.Task.Token" })),
        "Named": task(&service("lambda:invoke"), &json!({ "FunctionName.$": "$.name" })),
        "Map": { "Type": "Map", "ItemProcessor": inner, "End": true },
        "Read": {
            "Type": "Map", "End": true,
            "ItemReader": { "Resource": service("s3:getObject"), "ReaderConfig": { "InputType": "JSON" }, "Parameters": { "Bucket": "b", "Key": "k" } },
            "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
                "StartAt": "Nothing", "States": { "Nothing": { "Type": "Succeed" } },
            },
        },
    }));
    let refused = Services::default().check(&machine).expect_err("a refusal");
    insta::assert_snapshot!(refused, @r#"
    state "Invoke" invokes arn:aws:lambda:us-east-1:123456789012:function:Elsewhere, which is not here
    state "Start" starts arn:aws:states:us-east-1:123456789012:stateMachine:Elsewhere, which is not here
    state "Send" calls sqs:sendMessage.waitForTaskToken, which is not here
    state "Named" invokes a function that is named by its data, which is not here
    state "Inner" waits for a worker to ask for the task of arn:aws:states:us-east-1:123456789012:activity:Look, and nobody can do that here
    state "Read" reads its items from objects, and there is no store of them here

    hint: functions are here that are in the same app as the state machine; mock the state (--mocks FILE), or say where Lambda is: --endpoint lambda=http://…
    hint: state machines are here that are in the same app; mock the state (--mocks FILE), or say where Step Functions is: --endpoint states=http://…
    hint: mock the state (--mocks FILE), or say where the service is: --endpoint SERVICE=http://…
    hint: mock the state: --mocks FILE
    hint: name a folder with a folder for each bucket (--objects FOLDER), or say where S3 is: --endpoint s3=http://…
    "#);
}

fn a_function_that_is_named_late() {
    let machine = machine(&json!({
        "Named": task("arn:aws:states:::lambda:invoke", &json!({ "FunctionName.$": "$.name" })),
    }));
    let arn = |name: &str| -> Arc<str> {
        format!("arn:aws:lambda:us-east-1:123456789012:function:{name}").into()
    };
    let functions = vec![arn("One"), arn("Two")];
    let services = Services { functions: functions.clone(), ..Services::default() };
    // It may be any of them.
    let needs = services.check(&machine).expect("a function is there");
    assert_eq!(needs.functions.into_iter().collect::<Vec<_>>(), functions);
}

fn objects_are_files() {
    let folder = std::env::temp_dir().join(format!("statewright-objects-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("bucket/in")).expect("a folder");
    for (key, text) in [("in/b.json", "[2]"), ("in/a.json", "[1]"), ("other.json", "[]")] {
        fs::write(folder.join("bucket").join(key), text).expect("a file");
    }
    let services =
        Services { objects: Some(Objects::Folder(folder.clone())), ..Services::default() };
    let ask = |asked| block_on(services.ask_objects(&asked));
    let get = |bucket: &str, key: &str| {
        ask(ObjectRequest::Get { bucket: bucket.into(), key: key.into() })
    };
    assert_eq!(get("bucket", "in/a.json"), Ok(ObjectResponse::Object((*b"[1]").into())));

    let put = ObjectRequest::Put {
        bucket: "bucket".into(),
        key: "out/x/y.json".into(),
        body: (*b"{}").into(),
    };
    assert_eq!(ask(put), Ok(ObjectResponse::Put));
    assert_eq!(get("bucket", "out/x/y.json"), Ok(ObjectResponse::Object((*b"{}").into())));

    let list = ask(ObjectRequest::List { bucket: "bucket".into(), prefix: "in/".into() });
    let Ok(ObjectResponse::List(objects)) = list else { panic!("{list:?}") };
    let keys: Vec<_> = objects.iter().map(|object| object.get("Key").cloned()).collect();
    assert_eq!(keys, [Some(Json::from("in/a.json")), Some(Json::from("in/b.json"))]);
    assert_eq!(objects[0].get("Size"), Some(&Json::from(3_u64)));

    let name = |result: Result<ObjectResponse, Failure>| result.expect_err("a failure").error;
    assert_eq!(name(get("bucket", "none.json")).as_deref(), Some("S3.NoSuchKeyException"));
    assert_eq!(name(get("bucket", "in")).as_deref(), Some("S3.NoSuchKeyException"));
    assert_eq!(name(get("none", "in/a.json")).as_deref(), Some("S3.NoSuchBucketException"));
    let cause = get("none", "in/a.json").expect_err("a failure").cause.unwrap_or_default();
    let folder_named = format!("there is no folder \"none\" in {}", folder.display());
    assert!(cause.starts_with("The specified bucket does not exist (Service: S3"), "{cause}");
    assert!(cause.ends_with(&folder_named), "{cause}");
    // Nothing outside of the folder is an object.
    for (bucket, key) in [("bucket", "../bucket/in/a.json"), ("..", "x"), ("bucket", "/etc/passwd")]
    {
        let failed = name(get(bucket, key));
        assert!(failed.is_some_and(|error| error.starts_with("S3.")), "{bucket}/{key}");
    }
    fs::remove_dir_all(&folder).expect("the folder goes");
}
