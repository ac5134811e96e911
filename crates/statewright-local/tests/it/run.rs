//! Executions in real time, with real processes.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{Data, Execution, Outcome, Start};
use statewright_local::{Finished, Lambda, run as drive};

use crate::{
    lambda::{ARN, block_on, program},
    tests,
};

tests!(
    states_run_one_after_the_other,
    an_error_is_retried_in_time,
    the_timeout_of_a_state_ends_the_process,
    a_panic_in_the_driver_is_no_hang,
);

fn run(behaviour: &str, states: Value) -> Finished {
    run_within(Duration::from_secs(60), behaviour, states)
}

fn run_within(timeout: Duration, behaviour: &str, states: Value) -> Finished {
    let machine = StateMachine::read(&json!({ "StartAt": "First", "States": states }));
    let machine = machine.unwrap_or_else(|found| panic!("{found}"));
    block_on(async {
        let (logs, _lines) = tokio::sync::mpsc::unbounded_channel();
        let lambda = Lambda::new(vec![program(behaviour, timeout)], 0, logs).await;
        let lambda = Arc::new(lambda.expect("free ports"));
        let execution = Execution::new(machine, Start::local(Data::from(json!({ "a": 1 }))));
        let mut events = 0;
        let finished = drive(execution.expect("what can be run"), &lambda, |_| events += 1).await;
        assert_eq!(events, finished.history.len());
        lambda.end().await;
        finished
    })
}

fn types(finished: &Finished) -> Vec<String> {
    finished.history.iter().map(|event| event.details.type_name()).collect()
}

fn states_run_one_after_the_other() {
    let finished = run(
        "counts",
        json!({
            "First": { "Type": "Task", "Resource": ARN, "ResultPath": "$.first", "Next": "Wait" },
            "Wait": { "Type": "Wait", "Seconds": 1, "Next": "Last" },
            "Last": { "Type": "Task", "Resource": ARN, "ResultPath": "$.last", "End": true },
        }),
    );
    let output = Data::from(json!({ "a": 1, "first": 1, "last": 2 }));
    assert_eq!(finished.outcome, Outcome::Succeeded { output });
    let (first, last) = (&finished.history[0], &finished.history[finished.history.len() - 1]);
    assert!(last.timestamp.duration_since(first.timestamp) >= jiff::SignedDuration::from_secs(1));
}

fn an_error_is_retried_in_time() {
    let finished = run(
        "fails the first time",
        json!({
            "First": {
                "Type": "Task", "Resource": ARN, "End": true,
                "Retry": [{ "ErrorEquals": ["OutOfStock"], "IntervalSeconds": 1 }],
            },
        }),
    );
    assert_eq!(finished.outcome.status(), "SUCCEEDED");
    assert_eq!(
        types(&finished)[2..8],
        [
            "LambdaFunctionScheduled",
            "LambdaFunctionStarted",
            "LambdaFunctionFailed",
            "LambdaFunctionScheduled",
            "LambdaFunctionStarted",
            "LambdaFunctionSucceeded",
        ]
    );
}

fn the_timeout_of_a_state_ends_the_process() {
    let finished = run(
        "hangs",
        json!({
            "First": {
                "Type": "Task", "Resource": ARN, "TimeoutSeconds": 1, "End": true,
                "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Last" }],
            },
            "Last": { "Type": "Succeed" },
        }),
    );
    assert_eq!(finished.outcome.status(), "SUCCEEDED");
    assert!(types(&finished).contains(&"LambdaFunctionTimedOut".to_owned()));
}

/// A timeout that no clock has room for: assemblies with such a one are refused.
fn a_panic_in_the_driver_is_no_hang() {
    let states = json!({ "First": { "Type": "Task", "Resource": ARN, "End": true } });
    let run = || run_within(Duration::MAX, "", states);
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)).expect_err("a panic");
    let message = panic.downcast_ref::<String>().map(String::as_str);
    assert_eq!(message, Some("overflow when adding duration to instant"));
}
