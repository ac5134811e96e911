//! The page about an execution.

use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{Data, EventDetails, Failure, HistoryEvent, Start, simulate};
use statewright_local::{Finished, page, visits};

use crate::tests;

tests!(
    the_page_is_pinned,
    data_cannot_break_out_of_the_page,
    visits_are_told_apart,
    visits_side_by_side_are_told_apart,
);

fn machine() -> StateMachine {
    let function = |name: &str| format!("arn:aws:lambda:us-east-1:123456789012:function:{name}");
    let machine = StateMachine::read(&json!({
        "Comment": "Work until it is done, or give up.",
        "StartAt": "Work",
        "States": {
            "Work": {
                "Type": "Task", "Resource": function("Work"), "Next": "Done?",
                "Retry": [{ "ErrorEquals": ["Busy"] }],
                "Catch": [{ "ErrorEquals": ["Broken"], "Next": "Give Up" }],
            },
            "Done?": {
                "Type": "Choice",
                "Choices": [{ "Variable": "$.done", "BooleanEquals": false, "Next": "Work" }],
                "Default": "Done",
            },
            "Done": { "Type": "Succeed" },
            "Give Up": { "Type": "Fail", "Error": "GaveUp", "Cause": "It was broken." },
        },
    }));
    machine.unwrap_or_else(|found| panic!("{found}"))
}

fn finished(input: Value, answers: Vec<Result<Value, Failure>>) -> Finished {
    let mut answers = answers.into_iter();
    let run = simulate(machine(), Start::local(Data::from(input)), |_| {
        answers.next().expect("an answer")
    });
    let run = run.expect("what can be run");
    Finished { outcome: run.outcome, history: run.history }
}

fn busy_twice_then_broken() -> Finished {
    let failure = |name: &str| {
        Err(Failure::new(name, format!(r#"{{"errorType":"{name}","errorMessage":"sorry"}}"#)))
    };
    finished(
        json!({ "id": "<7>" }),
        vec![failure("Busy"), Ok(json!({ "done": false })), failure("Broken")],
    )
}

fn the_page_is_pinned() {
    let page = page("Worker", &machine(), "run-1", &busy_twice_then_broken()).expect("a page");
    insta::assert_snapshot!("page", page);
}

fn data_cannot_break_out_of_the_page() {
    let hostile = "</script></pre><script>alert(1)</script>{{name}}{{{graph}}}";
    let finished =
        finished(json!({ hostile: hostile }), vec![Ok(json!({ "done": true, "said": hostile }))]);
    let page = page(hostile, &machine(), hostile, &finished).expect("a page");
    assert!(!page.contains("<script>alert"));
    assert_eq!(page.matches("<script>").count(), 1);
}

fn visits_are_told_apart() {
    let finished = busy_twice_then_broken();
    let told: Vec<_> = visits(&finished.history)
        .into_iter()
        .map(|visit| {
            let milliseconds = visit.milliseconds().expect("it is over");
            format!(
                "{} {} {} attempts, {milliseconds} ms",
                visit.state,
                visit.status.name(),
                visit.attempts
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "Work succeeded 2 attempts, 1000 ms",
            "Done? succeeded 0 attempts, 0 ms",
            "Work caught error 1 attempts, 0 ms",
            "Give Up failed 0 attempts, 0 ms",
        ]
    );
}

fn visits_side_by_side_are_told_apart() {
    let data = || Data::from(json!({}));
    let entered = |state_type, name: &str| EventDetails::StateEntered {
        state_type,
        name: name.to_owned(),
        input: data(),
    };
    let exited = |state_type, name: &str| EventDetails::StateExited {
        state_type,
        name: name.to_owned(),
        output: data(),
    };
    let scheduled = || EventDetails::LambdaFunctionScheduled {
        resource: String::new(),
        input: data(),
        timeout_in_seconds: None,
    };
    let failure = || Failure::new("Broken", "it was".to_owned());
    // Each with the id of the event that it follows.
    let events = [
        (0, entered("Parallel", "Both")),
        (1, entered("Task", "One")),
        (1, entered("Task", "Other")),
        (2, scheduled()),
        (3, scheduled()),
        (5, EventDetails::LambdaFunctionFailed(failure())),
        (6, scheduled()),
        (4, EventDetails::LambdaFunctionSucceeded { output: data() }),
        (8, exited("Task", "One")),
        (7, EventDetails::LambdaFunctionFailed(failure())),
        (10, exited("Task", "Other")),
        (11, exited("Parallel", "Both")),
        (12, entered("Parallel", "Again")),
        (13, entered("Wait", "Pause")),
        (13, entered("Fail", "Fail")),
        (15, EventDetails::ExecutionFailed(failure())),
    ];
    let events = events.into_iter().zip(1..).map(|((previous_id, details), id)| HistoryEvent {
        id,
        previous_id,
        timestamp: jiff::Timestamp::UNIX_EPOCH,
        details,
    });
    let told: Vec<_> = visits(&events.collect::<Vec<_>>())
        .into_iter()
        .map(|visit| format!("{} {} {}", visit.state, visit.status.name(), visit.attempts))
        .collect();
    assert_eq!(
        told,
        [
            "Both succeeded 0",
            "One succeeded 1",
            "Other caught error 2",
            "Again cancelled 0",
            "Pause cancelled 0",
            "Fail failed 0",
        ]
    );
}
