//! Each grant is exactly what AWS documents for it, on exactly the resource.

use serde_json::{Value, json};
use statewright::{
    Attribute, Bucket, BucketProps, Index, Key, LogGroup, Projection, Queue, QueueProps, Secret,
    SecretProps, StateMachine, StateMachineProps, StateMachineType, StreamView, StringParameter,
    Table, TableProps, Topic, TopicProps,
};

use super::rights;
use crate::Functions;

#[test]
fn of_queues_and_topics() {
    insta::assert_json_snapshot!(rights(|stack, role| {
        let key = Key::new(stack, "Key");
        let queue = Queue::new(stack, "Queue");
        queue.grant_send(stack, role);
        queue.grant_consume(stack, role);
        let topic = Topic::new(stack, "Topic");
        topic.grant_publish(stack, role);
        let props = QueueProps { key: Some(key.clone()), ..QueueProps::default() };
        let queue = Queue::with(stack, "Encrypted", &props);
        queue.grant_send(stack, role);
        queue.grant_consume(stack, role);
        let props = TopicProps { key: Some(key), ..TopicProps::default() };
        Topic::with(stack, "EncryptedTopic", &props).grant_publish(stack, role);
    }));
}

#[test]
fn of_storage() {
    insta::assert_json_snapshot!(rights(|stack, role| {
        let key = Key::new(stack, "Key");
        key.grant_encrypt(stack, role);
        key.grant_decrypt(stack, role);
        key.grant_encrypt_decrypt(stack, role);
        let table = Table::new(stack, "Table", Attribute::text("Id"));
        table.grant_read_write(stack, role);
        let index = Index {
            name: "ByName".to_owned(),
            partition_key: Attribute::text("Name"),
            sort_key: None,
            projection: Projection::All,
        };
        let props = TableProps {
            indexes: vec![index],
            stream: Some(StreamView::KeysOnly),
            key: Some(key.clone()),
            ..TableProps::default()
        };
        let table = Table::with(stack, "Indexed", Attribute::text("Id"), &props);
        table.grant_read(stack, role);
        table.grant_read_stream(stack, role);
        let bucket = Bucket::new(stack, "Bucket");
        bucket.grant_read(stack, role, "");
        bucket.grant_write(stack, role, "");
        bucket.grant_delete(stack, role, "old/");
        let props = BucketProps { key: Some(key.clone()), ..BucketProps::default() };
        let bucket = Bucket::with(stack, "Encrypted", &props);
        bucket.grant_read(stack, role, "calls/");
        bucket.grant_write(stack, role, "calls/${year}/");
        let props = SecretProps { key: Some(key), ..SecretProps::default() };
        let secret = Secret::with(stack, "Secret", &props);
        secret.grant_read(stack, role);
        secret.grant_write(stack, role);
        StringParameter::new(stack, "Limit", "1").grant_read(stack, role);
        StringParameter::named(stack, "Path", "/a/b", "1").grant_read(stack, role);
        let logs = LogGroup::new(stack, "Logs");
        logs.grant_read(stack, role);
        logs.grant_write(stack, role);
    }));
}

#[test]
fn of_machines_and_functions() {
    insta::assert_json_snapshot!(rights(|stack, role| {
        let functions = Functions::new(stack);
        functions.open.grant_invoke(stack, role);
        let props = StateMachineProps {
            machine_type: StateMachineType::Express,
            ..StateMachineProps::default()
        };
        let machine = StateMachine::with(stack, "Machine", functions.open.task("Open"), &props);
        machine.grant_start(stack, role);
        machine.grant_start_sync(stack, role);
        machine.grant_read(stack, role);
        machine.grant_stop(stack, role);
        machine.grant_redrive(stack, role);
        machine.grant_task_response(stack, role);
    }));
}

/// A function that a state machine invokes may be let answer it: CloudFormation makes the role
/// first, then both, and then says so in a policy of its own.
#[test]
fn who_is_invoked_may_answer() {
    let mut app = statewright::App::new();
    let stack = app.stack("Test");
    let functions = Functions::new(stack);
    let machine = StateMachine::new(stack, "Machine", functions.open.task("Open"));
    machine.grant_task_response(stack, &functions.open);
    let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
    let resources = &template["Resources"];
    let policies = resources.as_object().expect("the resources").values();
    let apart: Vec<_> = policies.filter(|one| one["Type"] == "AWS::IAM::Policy").collect();
    let [policy] = apart.as_slice() else { panic!("{} policies", apart.len()) };
    let statement = &policy["Properties"]["PolicyDocument"]["Statement"][0];
    assert_eq!(statement["Resource"], json!({ "Ref": "Machine" }));
    assert_eq!(policy["Properties"]["Roles"], json!([{ "Ref": "OpenRole" }]));
    assert_eq!(policy.get("DependsOn"), None::<&Value>);
    assert_eq!(resources["Open"].get("DependsOn"), None::<&Value>);
    let inline = &resources["OpenRole"]["Properties"]["Policies"];
    assert!(!inline.to_string().contains("SendTaskSuccess"), "{inline}");
}
