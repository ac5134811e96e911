//! Mistakes that people make when they write a workflow, and by what each is caught: what
//! `docs/authoring-mistakes.md` says. `UPDATE_EXPECT=1` writes it anew.

use std::{fmt::Write, fs, path::Path};

use serde_json::{Value, json};
use statewright::{
    Again, App, DefinitionBody, Predefined, Retry, Stack, State, StateMachine, StateMachineProps,
    repeat, wait,
};

use crate::{Functions, problems::without_lines};

/// What catches a mistake in a flow.
enum Flow {
    /// rustc does not compile it: the program in `tests/ui`.
    Rustc(&'static str),
    /// It is a problem when the app is synthesized.
    Problem(fn(&mut Stack)),
    /// There is no way to say it, because of this.
    Unsayable(&'static str),
}

use Flow::{Problem, Rustc, Unsayable};

struct Mistake {
    name: &'static str,
    flow: Flow,
    /// The same in a definition as text.
    definition: Option<Value>,
}

fn mistakes() -> Vec<Mistake> {
    let mistake = |name, flow, definition| Mistake { name, flow, definition };
    let pass = |rest: Value| {
        let mut state = json!({ "Type": "Pass", "End": true });
        state.as_object_mut().expect("an object").extend(rest.as_object().cloned().expect("one"));
        Some(json!({ "StartAt": "A", "States": { "A": state } }))
    };
    let task = |rest: Value| {
        let mut state = json!({
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage",
            "Parameters": { "QueueUrl": "https://queue", "MessageBody": "x" },
            "End": true,
        });
        state.as_object_mut().expect("an object").extend(rest.as_object().cloned().expect("one"));
        Some(json!({ "StartAt": "A", "States": { "A": state } }))
    };
    let choice = |rest: Value| {
        let mut state = json!({ "Type": "Choice" });
        state.as_object_mut().expect("an object").extend(rest.as_object().cloned().expect("one"));
        let end = json!({ "Type": "Succeed" });
        Some(json!({ "StartAt": "C", "States": { "C": state, "A": end } }))
    };
    let rule = |variable: &str| json!([{ "Variable": variable, "NumericEquals": 1, "Next": "A" }]);
    vec![
        mistake(
            "two states with one id",
            Problem(|stack| {
                let functions = Functions::new(stack);
                let flow = functions.open.task("A").then(functions.assign.task("A"));
                StateMachine::new(stack, "Machine", flow);
            }),
            Some(json!({ "StartAt": "A", "States": { "A": { "Type": "Parallel", "End": true,
                "Branches": [{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }] } } })),
        ),
        mistake(
            "two states with one name",
            Problem(|stack| {
                let functions = Functions::new(stack);
                let flow = wait("X", 1).then(functions.open.task("X"));
                StateMachine::new(stack, "Machine", flow);
            }),
            None,
        ),
        mistake("a second `next` after one state", Rustc("two_states_after_one"), None),
        mistake("a state in two state machines", Rustc("flow_in_two_machines"), None),
        mistake(
            "a state that nothing leads to",
            Rustc("state_that_is_in_no_flow"),
            Some(json!({ "StartAt": "A", "States": {
                "A": { "Type": "Succeed" }, "Orphan": { "Type": "Succeed" } } })),
        ),
        mistake(
            "a Choice without rules",
            Unsayable("the rules are the arms of a `match`, or of at least one `when`"),
            choice(json!({ "Choices": [], "Default": "A" })),
        ),
        mistake(
            "a Choice without rules or default",
            Unsayable("the rules are the arms of a `match`, or of at least one `when`"),
            choice(json!({ "Choices": [] })),
        ),
        mistake(
            "a Choice without default",
            Rustc("when_without_otherwise"),
            choice(json!({ "Choices": rule("$.x") })),
        ),
        mistake(
            "the variable of a condition without `$`",
            Rustc("choice_by_a_field_of_another_state"),
            choice(json!({ "Choices": rule("x"), "Default": "A" })),
        ),
        mistake(
            "a JSONPath that is none, `$.a[`",
            Unsayable("the path is a field of a type"),
            choice(json!({ "Choices": rule("$.a["), "Default": "A" })),
        ),
        mistake(
            "a Parallel without branches",
            Unsayable("the branches are a tuple of flows"),
            Some(json!({ "StartAt": "P", "States": {
                "P": { "Type": "Parallel", "Branches": [], "End": true } } })),
        ),
        mistake(
            "a Map without a processor",
            Unsayable("the flow for an item is what makes it one"),
            Some(json!({ "StartAt": "M", "States": { "M": { "Type": "Map", "End": true } } })),
        ),
        mistake(
            "a circle without an end",
            Problem(|stack| {
                let flow = repeat(|again: &Again<u8>| wait::<u8>("Wait", 1).then(again.go::<u8>()));
                StateMachine::new(stack, "Machine", flow);
            }),
            Some(json!({ "StartAt": "A", "States": {
                "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Pass", "Next": "A" } } })),
        ),
        mistake(
            "a name of more than 80 characters",
            Problem(|stack| {
                let functions = Functions::new(stack);
                StateMachine::new(stack, "Machine", functions.open.task(&"x".repeat(81)));
            }),
            Some(json!({ "StartAt": "x".repeat(81), "States": {
                "x".repeat(81): { "Type": "Succeed" } } })),
        ),
        mistake(
            "a state of an unknown type",
            Unsayable("each type has a function of its own"),
            Some(json!({ "StartAt": "A", "States": { "A": { "Type": "Tusk" } } })),
        ),
        mistake(
            "a `Next` to a state that is not there",
            Unsayable("what comes next is a value, and not a name"),
            Some(json!({ "StartAt": "A", "States": {
                "A": { "Type": "Pass", "Next": "Nowhere" } } })),
        ),
        mistake(
            "-1 attempts of a Retry",
            Rustc("retry_less_than_never"),
            task(json!({ "Retry": [{ "ErrorEquals": ["States.ALL"], "MaxAttempts": -1 }] })),
        ),
        mistake(
            "a backoff rate of 0.5",
            Problem(|stack| {
                let functions = Functions::new(stack);
                let retry = Retry { backoff_rate: 0.5, ..Retry::default() };
                let task = functions.open.task("A").retry(Predefined::All, retry);
                StateMachine::new(stack, "Machine", task);
            }),
            task(json!({ "Retry": [{ "ErrorEquals": ["States.ALL"], "BackoffRate": 0.5 }] })),
        ),
        mistake(
            "`States.ALL` before other errors",
            Problem(|stack| {
                let functions = Functions::new(stack);
                let task = functions
                    .open
                    .task("A")
                    .retry(Predefined::All, Retry::default())
                    .retry(Predefined::Timeout, Retry::default());
                StateMachine::new(stack, "Machine", task);
            }),
            task(json!({ "Retry": [
                { "ErrorEquals": ["States.ALL"] }, { "ErrorEquals": ["X"] }] })),
        ),
        mistake(
            "JSONata in a state with JSONPath",
            Unsayable("the whole flow is written in the language that can say it"),
            pass(json!({ "InputPath": "{% $x %}" })),
        ),
        mistake(
            "JSONata that is none, `$sum(`",
            Unsayable("expressions are values of Rust"),
            pass(json!({ "QueryLanguage": "JSONata", "Output": "{% $sum( %}" })),
        ),
        mistake(
            "an unknown intrinsic function",
            Unsayable("each function has one of Rust"),
            pass(json!({ "Parameters": { "a.$": "States.Foo($.x)" } })),
        ),
        mistake(
            "a definition that is no JSON",
            Unsayable("a flow is no text"),
            Some(Value::from("{nope")),
        ),
        mistake(
            "a `StartAt` to a state that is not there",
            Unsayable("a flow starts where it begins"),
            Some(json!({ "StartAt": "X", "States": { "A": { "Type": "Succeed" } } })),
        ),
    ]
}

/// What is said of an app with one stack: its first problem or else its first warning.
fn said(describe: impl FnOnce(&mut Stack)) -> String {
    let mut app = App::new();
    describe(app.stack("Test"));
    match app.warnings() {
        Err(problems) => problems.0[0].message.clone(),
        Ok(warnings) => {
            let warning = warnings.first().expect("the mistake is caught");
            format!("warning: {}", warning.0.message)
        }
    }
}

/// What is said of a definition: in words, with its place in the text.
fn said_of(definition: &Value) -> String {
    let body = match definition {
        Value::String(text) => DefinitionBody::text(text),
        definition => DefinitionBody::json(definition),
    };
    said(|stack| {
        let props = StateMachineProps::default();
        StateMachine::<Value, Value>::from_definition(stack, "Machine", &body, &props);
    })
}

fn page() -> String {
    let mut page = "# Mistakes, and what catches them

Twenty-four mistakes that are easily made in a workflow. None gets as far as a deployment: rustc
refuses it, or synthesis reports it with the path of the construct and the place in the program;
in a definition that is a text (`DefinitionBody`), with the place in the text.

A test writes this page, out of what is really said.

| mistake | in a flow | in a definition |
|---|---|---|
"
    .to_owned();
    let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ");
    for Mistake { name, flow, definition } in mistakes() {
        let flow = match flow {
            Rustc(program) => {
                let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
                let message = fs::read_to_string(folder.join(format!("{program}.stderr")));
                let message = message.expect("the program has a message");
                let first = message.lines().find(|line| line.starts_with("error"));
                let first = first.expect("it does not compile");
                format!(
                    "rustc: {} ([`{program}`](../crates/statewright/tests/ui/{program}.stderr))",
                    cell(first)
                )
            }
            Problem(describe) => cell(&without_lines(&said(describe))),
            Unsayable(why) => format!("cannot be said: {why}"),
        };
        let definition =
            definition.map_or("—".to_owned(), |definition| cell(&said_of(&definition)));
        writeln!(page, "| {name} | {flow} | {definition} |").expect("a text takes it");
    }
    page
}

#[test]
fn every_mistake_is_caught() {
    let page = page();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/authoring-mistakes.md");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &page).expect("the page is written");
    }
    assert_eq!(mistakes().len(), 24);
    let written = fs::read_to_string(&path).expect("the page is there");
    assert_eq!(written, page, "write it anew with UPDATE_EXPECT=1");
}
