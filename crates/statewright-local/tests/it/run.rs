//! Executions in real time, with real processes.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{Data, Interleaving, Json, MachineType, Outcome};
use statewright_local::{Begin, Finished, Lambda, Machine, Progress, Services, Time, run as drive};

use crate::{
    functions::WAITS_IN,
    lambda::{ARN, block_on, program},
    tests,
};

tests!(
    states_run_one_after_the_other,
    branches_run_side_by_side,
    an_error_is_retried_in_time,
    lambda_is_invoked_by_its_integration,
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
        let machine = Machine::alone("Test", MachineType::Standard, machine);
        let machine = machine.expect("what can be run");
        let mut services = Services { functions: vec![ARN.into()], ..Services::default() };
        let needs = services.check(&machine).expect("somebody does it");
        assert_eq!(needs.functions.into_iter().collect::<Vec<_>>(), services.functions);
        services.lambda = Some(Arc::clone(&lambda));
        let begin = begin(Data::from(&json!({ "a": 1 })), jiff::Timestamp::now());
        let mut events = 0;
        let observe = |progress: Progress<'_>| {
            events += usize::from(matches!(progress, Progress::Happened(..)));
        };
        let finished = drive(&machine, begin, &Arc::new(services), Time::Real, observe).await;
        assert_eq!(events, finished.history.len());
        lambda.end().await;
        finished
    })
}

/// What an execution is begun with that is called "run".
pub(crate) fn begin(input: Data, at: jiff::Timestamp) -> Begin {
    Begin { name: "run".to_owned(), input, at, seed: 7, interleaving: Interleaving::InOrder }
}

fn types(finished: &Finished) -> Vec<String> {
    finished.history.iter().map(|event| event.details.type_name().into_owned()).collect()
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
    let output = Json::from(&json!({ "a": 1, "first": 1, "last": 2 }));
    assert_eq!(finished.outcome, Outcome::Succeeded { output });
    let (first, last) = (&finished.history[0], &finished.history[finished.history.len() - 1]);
    assert!(last.timestamp.duration_since(first.timestamp) >= jiff::SignedDuration::from_secs(1));
}

fn branches_run_side_by_side() {
    let task = |name: &str| {
        let state = json!({ "Type": "Task", "Resource": ARN, "End": true });
        json!({ "StartAt": name, "States": { name: state } })
    };
    let folder = std::env::temp_dir().join(format!("statewright-branches-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let finished = run(
        &format!("{WAITS_IN}{}", folder.display()),
        json!({
            "First": { "Type": "Parallel", "Branches": [task("Left"), task("Right")], "End": true },
        }),
    );
    std::fs::remove_dir_all(&folder).expect("the folder goes");
    // Each waits until the other one is there.
    assert_eq!(finished.outcome, Outcome::Succeeded { output: Json::from(&json!([1, 1])) });
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

fn lambda_is_invoked_by_its_integration() {
    let finished = run(
        "",
        json!({
            "First": {
                "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true,
                "Parameters": { "FunctionName": "App-Work:PROD", "Payload.$": "$" },
            },
        }),
    );
    let Outcome::Succeeded { output } = &finished.outcome else { panic!("{:?}", finished.outcome) };
    assert_eq!(output.get("Payload"), Some(&Json::from(&json!({ "a": 1 }))));
    assert_eq!(output.get("StatusCode"), Some(&Json::from(200_u64)));
    assert_eq!(output.get("ExecutedVersion"), Some(&Json::from("$LATEST")));
    let members: Vec<_> =
        output.as_object().expect("an object").keys().map(|key| key.to_string()).collect();
    let expected =
        ["ExecutedVersion", "Payload", "SdkHttpMetadata", "SdkResponseMetadata", "StatusCode"];
    assert_eq!(members, expected);

    let finished = run(
        "fails",
        json!({
            "First": {
                "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true,
                "Parameters": { "FunctionName": ARN },
            },
        }),
    );
    let failure = finished.outcome.failure().expect("a failure");
    assert_eq!(failure.error.as_deref(), Some("OutOfStock"));
    let cause = r#"{"errorType":"OutOfStock","errorMessage":"there is none left"}"#;
    assert_eq!(failure.cause.as_deref(), Some(cause));
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
