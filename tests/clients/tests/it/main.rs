//! What the AWS SDK for Rust makes of the server's answers: everything is read into its types, and
//! every error is one that it knows.

mod activities;
mod call_center;
mod checks;
mod executions;
mod state_machines;

use aws_sdk_sfn::{operation::RequestId, types::HistoryEvent};
use statewright_clients::Clients;
use statewright_local::ApiOptions;

const ROLE: &str = "arn:aws:iam::123456789012:role/test";
const PASS: &str = r#"{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}"#;

async fn clients() -> Clients {
    Clients::new(ApiOptions::default()).await
}

/// The ARN of a new state machine.
async fn create(clients: &Clients, name: &str, definition: &str) -> String {
    let create = clients.sfn.create_state_machine().name(name).definition(definition);
    let created = create.role_arn(ROLE).send().await.expect("a state machine");
    assert!(created.request_id().is_some_and(|id| id.len() == 36));
    created.state_machine_arn
}

/// The ARN of a new execution.
async fn start(clients: &Clients, state_machine_arn: &str, input: &str) -> String {
    let start = clients.sfn.start_execution().state_machine_arn(state_machine_arn).input(input);
    start.send().await.expect("an execution").execution_arn
}

/// What is told of an execution when it has ended.
async fn ended(
    clients: &Clients,
    execution_arn: &str,
) -> aws_sdk_sfn::operation::describe_execution::DescribeExecutionOutput {
    loop {
        let told = clients.sfn.describe_execution().execution_arn(execution_arn).send().await;
        let told = told.expect("an execution");
        if told.status != aws_sdk_sfn::types::ExecutionStatus::Running {
            return told;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
}

/// All events of an execution, read by pages of this size.
async fn history(clients: &Clients, execution_arn: &str, page: i32) -> Vec<HistoryEvent> {
    let read = clients.sfn.get_execution_history().execution_arn(execution_arn);
    let mut pages = read.into_paginator().page_size(page).send();
    let mut events = Vec::new();
    while let Some(read) = pages.next().await {
        let read = read.expect("a page");
        assert!(read.events.len() <= usize::try_from(page).expect("a size"));
        events.extend(read.events);
    }
    events
}
