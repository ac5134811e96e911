//! The page about an execution.

use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{Data, Failure, Invocation, Json, Program, Start, simulate};
use statewright_local::{Finished, page};

use crate::tests;

tests!(
    the_page_is_pinned,
    data_cannot_break_out_of_the_page,
    many_items_are_not_all_on_the_page,
    each_step_of_an_item_has_its_number,
    texts_can_be_read_in_the_dark,
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

/// Tells each item, and says sorry for one that cannot be told.
fn each_is_told() -> StateMachine {
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
    machine.unwrap_or_else(|found| panic!("{found}"))
}

fn many_items_are_not_all_on_the_page() {
    let machine = each_is_told();
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

fn each_step_of_an_item_has_its_number() {
    let machine = each_is_told();
    let finished = simulated(&machine, json!([0, 1]), |task| {
        match task.input.get("Message").and_then(Json::as_i64) {
            Some(1) => Err(Failure::new("Broken", "it was the last")),
            _ => Ok(Json::Null),
        }
    });
    let page = page("Each", &machine, "run-1", &finished).expect("a page");
    let steps: Vec<_> = page.split("<article").skip(1).filter_map(heading).collect();
    assert_eq!(steps, ["Each", "Work #0", "Work #1", "Sorry #1"]);
}

/// What stands before the status in the heading of a step.
fn heading(step: &str) -> Option<&str> {
    Some(step.split_once("<h3>")?.1.split_once(" <span")?.0)
}

/// The contrast that WCAG asks for texts (AA) is 4.5, whatever a text stands on.
fn texts_can_be_read_in_the_dark() {
    let page = page("Worker", &machine(), "run-1", &busy_twice_then_broken()).expect("a page");
    for scheme in page.split(":root {").skip(1) {
        let color = |name: &str| {
            let value = scheme.split(&format!("--{name}: ")).nth(1).expect("the colour is there");
            luminance(value.split(';').next().expect("a colour"))
        };
        let check = |text: f64, name: &str, ground: f64, on: &str| {
            let contrast = (text.max(ground) + 0.05) / (text.min(ground) + 0.05);
            assert!(contrast >= 4.5, "{name} on {on}: {contrast:.2}");
        };
        for on in ["ground", "sheet", "code", "chosen", "hover", "wrong"] {
            for name in ["ink", "quiet", "link"] {
                check(color(name), name, color(on), on);
            }
        }
        for on in ["succeeded", "in-progress", "caught-error", "cancelled"] {
            check(color("on-status"), "on-status", color(on), on);
        }
        check(1.0, "white", color("failed"), "failed");
    }
    assert_eq!(page.matches(":root {").count(), 2);
}

/// How light a colour is, from 0 to 1, as WCAG computes it.
fn luminance(color: &str) -> f64 {
    let color = if color == "orange" { "#ffa500" } else { color };
    let digits: String = match color.trim_start_matches('#') {
        short if short.len() == 3 => short.chars().flat_map(|digit| [digit, digit]).collect(),
        long => long.to_owned(),
    };
    let part = |at: usize| {
        let part = u8::from_str_radix(&digits[at..at + 2], 16).expect("a colour");
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}
