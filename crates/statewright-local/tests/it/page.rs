//! The page about an execution.

use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{Data, Failure, Invocation, Json, Program, Start, simulate};
use statewright_local::{Finished, page};

use crate::tests;

tests!(the_page_is_pinned, data_cannot_break_out_of_the_page, many_items_are_not_all_on_the_page,);

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
    simulated(&machine(), input, |_| {
        answers.next().expect("an answer").map(|answer| Json::from(&answer))
    })
}

/// An execution with these answers.
pub(crate) fn simulated(
    machine: &StateMachine,
    input: Value,
    answer: impl FnMut(&Invocation) -> Result<Json, Failure>,
) -> Finished {
    let program = Program::new(machine).unwrap_or_else(|found| panic!("{found}"));
    let run = simulate(program, Start::local(Data::from(input)), answer);
    Finished { outcome: run.outcome, history: run.history, others: Vec::new() }
}

pub(crate) fn busy_twice() -> (StateMachine, Finished) {
    (machine(), busy_twice_then_broken())
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

fn many_items_are_not_all_on_the_page() {
    let machine = StateMachine::read(&json!({
        "StartAt": "Each",
        "States": {
            "Each": {
                "Type": "Map", "End": true,
                "ItemProcessor": {
                    "StartAt": "Work",
                    "States": {
                        "Work": {
                            "Type": "Task", "Resource": "arn:aws:states:::sns:publish",
                            "Parameters": { "TopicArn": "t", "Message.$": "$" },
                            "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Sorry" }],
                            "End": true,
                        },
                        "Sorry": { "Type": "Succeed" },
                    },
                },
            },
        },
    }));
    let machine = machine.unwrap_or_else(|found| panic!("{found}"));
    let finished = simulated(&machine, (0..1000).collect(), |task| {
        match task.input.get("Message").and_then(Json::as_i64) {
            Some(777) => Err(Failure::new("Broken", "it was the 777th")),
            _ => Ok(Json::Null),
        }
    });
    let page = page("Each", &machine, "run-1", &finished).expect("a page");
    // The first twenty, and the one with an error, which has two steps.
    assert_eq!(page.matches("<article").count(), 1 + 20 + 2);
    assert!(page.contains("it was the 777th"));
    assert!(page.contains("979 more items"));
    let events = finished.history.len() - 5000;
    assert!(page.contains(&format!("{events} more events")));
    assert!(page.len() < 5_000_000, "{}", page.len());
}
