//! What states did, read from histories.

use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{Failure, Json};
use statewright_local::{Finished, visits};

use crate::{
    page::{busy_twice, simulated},
    tests,
};

tests!(
    one_after_the_other,
    side_by_side,
    in_branches_that_end_with_another_one,
    in_items_that_are_tried_again,
    below_one_another,
    where_an_expression_fails,
);

/// The visits, a line each: indented as deep as they are.
fn told(finished: &Finished) -> String {
    let visits = visits(&finished.history);
    let mut lines = Vec::new();
    for (number, visit) in visits.iter().enumerate() {
        let mut depth = 0;
        let mut within = visit.within;
        while let Some(outer) = within {
            depth += 1;
            within = visits[outer.visit].within;
        }
        let item = visit.within.and_then(|within| within.iteration);
        let item = item.map(|item| format!(" #{item}")).unwrap_or_default();
        let after = visit.after.map(|after| format!(" after {after}")).unwrap_or_default();
        let attempts = match visit.attempts {
            0 | 1 => String::new(),
            attempts => format!(", {attempts} attempts"),
        };
        let milliseconds = visit.milliseconds().expect("it is over");
        lines.push(format!(
            "{number}: {:indent$}{}{item}{after}: {}{attempts}, {milliseconds} ms",
            "",
            visit.state,
            visit.status.name(),
            indent = depth * 2,
        ));
    }
    lines.join("\n")
}

fn run(
    states: &Value,
    input: Value,
    mut answer: impl FnMut(&str, &Json) -> Result<Json, Failure>,
) -> Finished {
    let start_at = states.as_object().and_then(|states| states.keys().next());
    let machine = StateMachine::read(&json!({ "StartAt": start_at, "States": states }));
    let machine = machine.unwrap_or_else(|found| panic!("{found}"));
    simulated(&machine, input, |task| answer(&task.state, &task.input))
}

fn task(name: &str) -> Value {
    let resource = "arn:aws:lambda:us-east-1:123456789012:function:Work";
    json!({ "StartAt": name, "States": { name: { "Type": "Task", "Resource": resource, "End": true } } })
}

fn broken() -> Result<Json, Failure> {
    Err(Failure::new("Broken", "it was"))
}

fn one_after_the_other() {
    insta::assert_snapshot!(told(&busy_twice().1), @"
    0: Work: succeeded, 2 attempts, 1000 ms
    1: Done? after 0: succeeded, 0 ms
    2: Work after 1: caught error, 0 ms
    3: Give Up after 2: failed, 0 ms
    ");
}

fn side_by_side() {
    let pause = json!({
        "StartAt": "Pause",
        "States": {
            "Pause": { "Type": "Wait", "Seconds": 1, "Next": "After" },
            "After": { "Type": "Pass", "End": true },
        },
    });
    let states = json!({
        "Both": { "Type": "Parallel", "Branches": [pause, task("Work")], "Next": "Each" },
        "Each": { "Type": "Map", "MaxConcurrency": 2, "ItemProcessor": task("Item"), "End": true },
    });
    let finished = run(&states, json!(1), |_, input| Ok(input.clone()));
    insta::assert_snapshot!(told(&finished), @"
    0: Both: succeeded, 1000 ms
    1:   Pause: succeeded, 1000 ms
    2:   Work: succeeded, 0 ms
    3:   After after 1: succeeded, 0 ms
    4: Each after 0: succeeded, 0 ms
    5:   Item #0: succeeded, 0 ms
    6:   Item #1: succeeded, 0 ms
    ");
}

fn in_branches_that_end_with_another_one() {
    let pause = |name: &str| {
        json!({
            "StartAt": name, "States": { name: { "Type": "Wait", "Seconds": 9, "End": true } },
        })
    };
    let later = json!({
        "StartAt": "Soon",
        "States": {
            "Soon": { "Type": "Wait", "Seconds": 1, "Next": "Fail" },
            "Fail": { "Type": "Fail", "Error": "Broken" },
        },
    });
    let states = json!({
        "All": {
            "Type": "Parallel", "Branches": [pause("Long"), later, pause("Longer")],
            "Catch": [{ "ErrorEquals": ["Broken"], "Next": "Caught" }], "End": true,
        },
        "Caught": { "Type": "Parallel", "Branches": [pause("Last"), task("Breaks")], "End": true },
    });
    let finished = run(&states, json!(1), |_, _| broken());
    insta::assert_snapshot!(told(&finished), @"
    0: All: caught error, 1000 ms
    1:   Long: cancelled, 1000 ms
    2:   Soon: succeeded, 1000 ms
    3:   Longer: cancelled, 1000 ms
    4:   Fail after 2: failed, 0 ms
    5: Caught after 0: failed, 0 ms
    6:   Last: cancelled, 0 ms
    7:   Breaks: failed, 0 ms
    ");
}

fn in_items_that_are_tried_again() {
    let states = json!({
        "Each": {
            "Type": "Map", "ItemProcessor": task("Item"), "End": true,
            "Retry": [{ "ErrorEquals": ["Broken"] }],
        },
    });
    let mut calls = 0;
    let finished = run(&states, json!([1, 2, 3]), |_, input| {
        calls += 1;
        if calls == 2 { broken() } else { Ok(input.clone()) }
    });
    insta::assert_snapshot!(told(&finished), @"
    0: Each: succeeded, 2 attempts, 1000 ms
    1:   Item #0: succeeded, 0 ms
    2:   Item #1: failed, 0 ms
    3:   Item #2: cancelled, 0 ms
    4:   Item #0: succeeded, 0 ms
    5:   Item #1: succeeded, 0 ms
    6:   Item #2: succeeded, 0 ms
    ");
}

fn below_one_another() {
    let inner = json!({
        "StartAt": "Inner",
        "States": {
            "Inner": {
                "Type": "Map", "ItemProcessor": task("Item"), "End": true,
                "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Never" }],
            },
            "Never": { "Type": "Pass", "End": true },
        },
    });
    let states = json!({
        "Outer": {
            "Type": "Map", "MaxConcurrency": 1, "ItemProcessor": inner, "End": true,
            "Catch": [{ "ErrorEquals": ["Broken"], "Next": "Done" }],
        },
        "Done": { "Type": "Succeed" },
    });
    let finished = run(&states, json!([[1, 2], [3, 4]]), |_, input| {
        if input.as_i64() == Some(3) { broken() } else { Ok(input.clone()) }
    });
    insta::assert_snapshot!(told(&finished), @"
    0: Outer: caught error, 0 ms
    1:   Inner #0: succeeded, 0 ms
    2:     Item #0: succeeded, 0 ms
    3:     Item #1: succeeded, 0 ms
    4:   Inner #1: failed, 0 ms
    5:     Item #0: failed, 0 ms
    6:     Item #1: cancelled, 0 ms
    7: Done after 0: succeeded, 0 ms
    ");
}

fn where_an_expression_fails() {
    let pass = json!({
        "StartAt": "Select",
        "States": { "Select": { "Type": "Pass", "InputPath": "$.there", "End": true } },
    });
    let states = json!({
        "Each": { "Type": "Map", "MaxConcurrency": 1, "ItemProcessor": pass, "End": true },
    });
    let finished = run(&states, json!([{ "there": 1 }, {}]), |_, input| Ok(input.clone()));
    insta::assert_snapshot!(told(&finished), @"
    0: Each: failed, 0 ms
    1:   Select #0: succeeded, 0 ms
    2:   Select #1: failed, 0 ms
    ");
}
