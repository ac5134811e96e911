//! Activities, their workers, and the tokens of tasks.

use std::time::Duration;

use aws_sdk_sfn::types::{ExecutionStatus, HistoryEventType};
use statewright_clients::Clients;

use crate::{clients, create, ended, history, start};

/// A state machine whose task is one of an activity; with both ARNs.
async fn activity(clients: &Clients) -> (String, String) {
    let created = clients.sfn.create_activity().name("Check").send().await.expect("an activity");
    let arn = created.activity_arn;
    let definition = format!(
        r#"{{"StartAt":"A","States":{{"A":{{"Type":"Task","Resource":"{arn}","HeartbeatSeconds":60,"End":true}}}}}}"#
    );
    (create(clients, "M", &definition).await, arn)
}

#[tokio::test]
async fn a_worker_waits_for_a_task_and_does_it() {
    let clients = clients().await;
    let (machine, activity) = activity(&clients).await;
    let poll = clients.sfn.get_activity_task().activity_arn(&activity).worker_name("w");
    let worker = tokio::spawn(poll.send());
    tokio::time::sleep(Duration::from_millis(50)).await;
    let execution = start(&clients, &machine, "{\"a\":1}").await;
    let task = worker.await.expect("a worker").expect("a task");
    assert_eq!(task.input.as_deref(), Some("{\"a\":1}"));
    let token = task.task_token.expect("a token");
    clients.sfn.send_task_heartbeat().task_token(&token).send().await.expect("it is awaited");
    let done = || clients.sfn.send_task_success().task_token(&token).output("[1]").send();
    done().await.expect("it is awaited");
    let told = ended(&clients, &execution).await;
    assert_eq!((told.status, told.output.as_deref()), (ExecutionStatus::Succeeded, Some("[1]")));
    let error = done().await.expect_err("it is done").into_service_error();
    assert!(error.is_task_timed_out(), "{error:?}");
    let events = history(&clients, &execution, 100).await;
    let started = events.iter().find(|event| event.r#type == HistoryEventType::ActivityStarted);
    let details = started.and_then(|event| event.activity_started_event_details.as_ref());
    assert_eq!(details.and_then(|details| details.worker_name.as_deref()), Some("w"));
}

#[tokio::test]
async fn a_worker_fails() {
    let clients = clients().await;
    let (machine, activity) = activity(&clients).await;
    let execution = start(&clients, &machine, "{}").await;
    let task = clients.sfn.get_activity_task().activity_arn(&activity).send().await;
    let token = task.expect("a task").task_token.expect("a token");
    let fail = clients.sfn.send_task_failure().task_token(&token).error("Broken").cause("rust");
    fail.send().await.expect("it is awaited");
    let told = ended(&clients, &execution).await;
    assert_eq!(told.status, ExecutionStatus::Failed);
    assert_eq!((told.error.as_deref(), told.cause.as_deref()), (Some("Broken"), Some("rust")));
}

#[tokio::test]
async fn what_is_no_token_or_no_output_is_an_error_by_its_type() {
    let clients = clients().await;
    let error = clients.sfn.send_task_success().task_token("x").output("1").send().await;
    let error = error.expect_err("no token").into_service_error();
    assert!(error.is_invalid_token(), "{error:?}");
    let (machine, activity) = activity(&clients).await;
    start(&clients, &machine, "{}").await;
    let task = clients.sfn.get_activity_task().activity_arn(&activity).send().await;
    let token = task.expect("a task").task_token.expect("a token");
    let error = clients.sfn.send_task_success().task_token(token).output("{").send().await;
    let error = error.expect_err("no JSON").into_service_error();
    assert!(error.is_invalid_output(), "{error:?}");
}

#[tokio::test]
async fn activities_are_listed_and_deleted() {
    let clients = clients().await;
    let (_, arn) = activity(&clients).await;
    clients.sfn.create_activity().name("Other").send().await.expect("an activity");
    let list = clients.sfn.list_activities().into_paginator().page_size(1).items().send();
    assert_eq!(list.collect::<Result<Vec<_>, _>>().await.expect("all pages").len(), 2);
    let told = clients.sfn.describe_activity().activity_arn(&arn).send().await;
    assert_eq!(told.expect("an activity").name, "Check");
    clients.sfn.delete_activity().activity_arn(&arn).send().await.expect("it is gone");
    let told = clients.sfn.describe_activity().activity_arn(&arn).send().await;
    let error = told.expect_err("it is gone").into_service_error();
    assert!(error.is_activity_does_not_exist(), "{error:?}");
}
