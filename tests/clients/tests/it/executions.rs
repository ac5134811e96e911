//! Executions: from their start to their end, and on from there.

use aws_sdk_sfn::{
    error::ProvideErrorMetadata,
    types::{
        ExecutionRedriveStatus, ExecutionStatus, HistoryEventType, IncludedData, StateMachineType,
        SyncExecutionStatus,
    },
};
use statewright_clients::Clients;
use statewright_local::{ApiOptions, mocks::Mocks};

use crate::{PASS, ROLE, clients, create, ended, history, start};

const WAIT: &str = r#"{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":3600,"End":true}}}"#;

#[tokio::test]
async fn an_execution_is_told_of() {
    let clients = clients().await;
    let machine = create(&clients, "M", PASS).await;
    let begin = clients.sfn.start_execution().state_machine_arn(&machine).name("one");
    let begun = begin.input("{\"a\": [1, 2.5]}").send().await.expect("an execution");
    let told = ended(&clients, &begun.execution_arn).await;
    assert_eq!(told.status, ExecutionStatus::Succeeded);
    assert_eq!(told.name.as_deref(), Some("one"));
    assert_eq!(told.input.as_deref(), Some("{\"a\": [1, 2.5]}"));
    assert_eq!(told.output.as_deref(), Some("{\"a\":[1,2.5]}"));
    assert_eq!(told.start_date, begun.start_date);
    assert!(told.stop_date.is_some_and(|stopped| stopped >= begun.start_date));
    assert_eq!(told.redrive_status, Some(ExecutionRedriveStatus::NotRedrivable));

    let describe = clients.sfn.describe_execution().execution_arn(&begun.execution_arn);
    let told = describe.included_data(IncludedData::MetadataOnly).send().await.expect("metadata");
    assert_eq!((told.input, told.output), (None, None));
    let of = clients.sfn.describe_state_machine_for_execution();
    let of = of.execution_arn(&begun.execution_arn).send().await.expect("its state machine");
    assert_eq!((of.state_machine_arn, &*of.definition), (machine, PASS));
}

#[tokio::test]
async fn a_history_is_read_by_pages() {
    let clients = clients().await;
    let states = "\"A\":{\"Type\":\"Pass\",\"Next\":\"B\"},\"B\":{\"Type\":\"Pass\",\"End\":true}";
    let definition = format!("{{\"StartAt\":\"A\",\"States\":{{{states}}}}}");
    let machine = create(&clients, "M", &definition).await;
    let execution = start(&clients, &machine, "{\"a\":1}").await;
    ended(&clients, &execution).await;
    let events = history(&clients, &execution, 2).await;
    assert_eq!(events, history(&clients, &execution, 1000).await);
    let types: Vec<_> = events.iter().map(|event| event.r#type.clone()).collect();
    use HistoryEventType as Type;
    let states = [Type::PassStateEntered, Type::PassStateExited];
    let expected =
        [[Type::ExecutionStarted].as_slice(), &states, &states, &[Type::ExecutionSucceeded]];
    assert_eq!(types, expected.concat());
    let entered = events[3].state_entered_event_details.as_ref().expect("details");
    assert_eq!((&*entered.name, entered.input.as_deref()), ("B", Some("{\"a\":1}")));
    assert!(entered.input_details.as_ref().is_some_and(|details| !details.truncated));

    let latest = clients.sfn.get_execution_history().execution_arn(&execution).reverse_order(true);
    let latest = latest.max_results(1).send().await.expect("an event");
    assert_eq!(latest.events, events[5..]);
    let error = clients.sfn.get_execution_history().execution_arn(&execution).next_token("x");
    let error = error.send().await.expect_err("no token").into_service_error();
    assert!(error.is_invalid_token(), "{error:?}");
}

#[tokio::test]
async fn executions_are_listed_by_pages_and_by_status() {
    let clients = clients().await;
    let (passes, waits) = (create(&clients, "M", PASS).await, create(&clients, "N", WAIT).await);
    for number in 0..5 {
        let execution = start(&clients, &passes, &number.to_string()).await;
        ended(&clients, &execution).await;
    }
    let waiting = start(&clients, &waits, "{}").await;
    let list = clients.sfn.list_executions().state_machine_arn(&passes);
    let list = list.into_paginator().page_size(2).items().send();
    let listed = list.collect::<Result<Vec<_>, _>>().await.expect("all pages");
    assert_eq!(listed.len(), 5);
    assert!(listed.iter().all(|one| one.status == ExecutionStatus::Succeeded));
    for (status, expected) in
        [(ExecutionStatus::Running, vec![waiting]), (ExecutionStatus::Failed, vec![])]
    {
        let list = clients.sfn.list_executions().state_machine_arn(&waits).status_filter(status);
        let listed = list.send().await.expect("a list").executions;
        let listed: Vec<_> = listed.into_iter().map(|one| one.execution_arn).collect();
        assert_eq!(listed, expected);
    }
}

#[tokio::test]
async fn an_execution_is_stopped() {
    let clients = clients().await;
    let machine = create(&clients, "M", WAIT).await;
    let execution = start(&clients, &machine, "{}").await;
    let stop = clients.sfn.stop_execution().execution_arn(&execution).error("Enough").cause("why");
    stop.send().await.expect("it stops");
    let told = ended(&clients, &execution).await;
    assert_eq!(told.status, ExecutionStatus::Aborted);
    assert_eq!((told.error.as_deref(), told.cause.as_deref()), (Some("Enough"), Some("why")));
    // Who asks for the same again is told when it was.
    let again = clients.sfn.stop_execution().execution_arn(&execution).send().await;
    assert_eq!(told.stop_date, Some(again.expect("it has ended").stop_date));
}

#[tokio::test]
async fn an_execution_goes_on_where_it_failed() {
    let mocks = r#"{
        "StateMachines": {"M": {"TestCases": {"Once": {"B": "Once"}}}},
        "MockedResponses": {"Once": {"0": {"Throw": {"Error": "Busy", "Cause": "try again"}}, "1": {"Return": 7}}}
    }"#;
    let mocks = Mocks::parse(mocks).expect("mocks");
    let clients = Clients::new(ApiOptions { mocks, ..ApiOptions::default() }).await;
    let definition = r#"{"StartAt":"A","States":{
        "A":{"Type":"Pass","Next":"B"},
        "B":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"F"},"End":true}
    }}"#;
    let machine = create(&clients, "M", definition).await;
    let execution = start(&clients, &format!("{machine}#Once"), "{}").await;
    let told = ended(&clients, &execution).await;
    assert_eq!((told.status, told.error.as_deref()), (ExecutionStatus::Failed, Some("Busy")));
    assert_eq!(told.redrive_status, Some(ExecutionRedriveStatus::Redrivable));
    let redriven = clients.sfn.redrive_execution().execution_arn(&execution).send().await;
    let redriven = redriven.expect("it goes on");
    let told = ended(&clients, &execution).await;
    assert_eq!((told.status, told.output.as_deref()), (ExecutionStatus::Succeeded, Some("7")));
    assert_eq!((told.redrive_count, told.redrive_date), (Some(1), Some(redriven.redrive_date)));
    let error = clients.sfn.redrive_execution().execution_arn(&execution).send().await;
    let error = error.expect_err("it succeeded").into_service_error();
    assert!(error.is_execution_not_redrivable(), "{error:?}");
    let events = history(&clients, &execution, 100).await;
    let redriven = events.iter().find_map(|event| event.execution_redriven_event_details.as_ref());
    assert_eq!(redriven.and_then(|details| details.redrive_count), Some(1));
}

#[tokio::test]
async fn an_express_execution_is_waited_for() {
    let clients = clients().await;
    let create = |name: &str, definition: &str| {
        let create = clients.sfn.create_state_machine().name(name).definition(definition);
        create.role_arn(ROLE).r#type(StateMachineType::Express).send()
    };
    let machine = create("M", PASS).await.expect("a state machine").state_machine_arn;
    let run = clients.sfn.start_sync_execution().state_machine_arn(&machine).input("[1]");
    let told = run.send().await.expect("an execution");
    assert_eq!(told.status, SyncExecutionStatus::Succeeded);
    assert_eq!(told.output.as_deref(), Some("[1]"));
    assert!(
        told.billing_details.is_some_and(|billed| billed.billed_duration_in_milliseconds >= 100)
    );
    let fails = r#"{"StartAt":"A","States":{"A":{"Type":"Fail","Error":"E","Cause":"C"}}}"#;
    let machine = create("N", fails).await.expect("a state machine").state_machine_arn;
    let told = clients.sfn.start_sync_execution().state_machine_arn(&machine).send().await;
    let told = told.expect("an execution that failed");
    assert_eq!(told.status, SyncExecutionStatus::Failed);
    assert_eq!((told.error.as_deref(), told.cause.as_deref()), (Some("E"), Some("C")));

    let standard = crate::create(&clients, "O", PASS).await;
    let error = clients.sfn.start_sync_execution().state_machine_arn(standard).send().await;
    let error = error.expect_err("it is a Standard one").into_service_error();
    assert!(error.is_state_machine_type_not_supported(), "{error:?}");
}

#[tokio::test]
async fn what_cannot_be_started_is_an_error_by_its_type() {
    let clients = clients().await;
    let machine = create(&clients, "M", PASS).await;
    let begin = |arn: &str, name: &str, input: &str| {
        clients.sfn.start_execution().state_machine_arn(arn).name(name).input(input).send()
    };
    let error = begin(&machine, "one", "{").await.expect_err("no JSON").into_service_error();
    assert!(error.is_invalid_execution_input(), "{error:?}");
    begin(&machine, "one", "{}").await.expect("an execution");
    let error = begin(&machine, "one", "1").await.expect_err("another input").into_service_error();
    assert!(error.is_execution_already_exists(), "{error:?}");
    let error = begin(&machine, "a b", "1").await.expect_err("no name").into_service_error();
    assert!(error.is_invalid_name(), "{error:?}");
    let error = begin(&format!("{machine}:7"), "two", "1").await.expect_err("no such version");
    assert!(error.into_service_error().is_state_machine_does_not_exist());
    let execution = machine.replace("stateMachine:M", "execution:M:none");
    let error = clients.sfn.describe_execution().execution_arn(execution).send().await;
    let error = error.expect_err("there is none").into_service_error();
    assert!(error.is_execution_does_not_exist(), "{error:?}");
    assert!(error.message().is_some_and(|message| message.starts_with("Execution Does Not Exist")));
}
