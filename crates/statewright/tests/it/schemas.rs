//! What the types of a program tell of the data of its state machines.

use std::path::Path;

use handlers::{NewCase, OpenedCase};
use serde_json::{Value, json};
use statewright::{
    App, DefinitionBody, Expr, Stack, State, StateMachine, StateMachineProps, StateMachineType,
    SyncExecution, SyncStatus, Topic, approval, fail, jsonata, pass, wait,
};
use statewright_asl::{data_flow::Shape, document::Node, rules::Check};
use statewright_handler::{Answer, Decision};

use crate::{
    Functions,
    problems::{problems, without_lines},
};

/// What is written as text is held to what the types say, at the place that made the state.
#[test]
fn a_path_that_leads_to_nothing_after_a_task_is_found_in_the_program() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let functions = Functions::new(stack);
    let (line, shorten) = (line!(), pass("Shorten", |_| jsonata::<String>("$states.input.Mesage")));
    let flow = functions.open.task("Open").then(shorten);
    StateMachine::new(stack, "Machine", flow);
    let problems = app.template("Test").expect_err("a problem");
    let [problem] = problems.0.as_slice() else { panic!("{problems}") };
    let location = problem.location.expect("a place");
    assert_eq!((location.file(), location.line()), (file!(), line));
    assert!(problem.message.contains("Mesage"), "{problem}");
    assert_eq!(problem.help.as_deref(), Some("did you mean `Message`?"));
}

fn raw(expression: &str) -> impl FnOnce(&mut Stack) {
    move |stack| {
        let functions = Functions::new(stack);
        let flow = functions.open.task("Open").then(pass("Raw", |_| jsonata::<String>(expression)));
        StateMachine::new(stack, "Machine", flow);
    }
}

#[test]
fn what_the_types_allow_is_nothing_to_say_anything_of() {
    for expression in [
        "$states.input.Message",
        "$states.input.Case",
        "$states.context.Execution.Input.inputCaseID",
    ] {
        let mut app = App::new();
        raw(expression)(app.stack("Test"));
        app.template("Test").unwrap_or_else(|problems| panic!("{expression}: {problems}"));
    }
}

#[test]
fn the_input_is_what_the_first_state_takes() {
    insta::assert_snapshot!(problems(|stack| {
        let first = pass("Raw", |_| jsonata::<String>("$states.input.Message.text"));
        StateMachine::<OpenedCase, String>::new(stack, "Machine", first);
    }), @r"
    error: Test/Machine: the expression gives nothing: there is no `$states.input.Message.text`, as `$states.input.Message` is a text at /States/Raw/Output
      --> crates/statewright/tests/it/schemas.rs

    hint: `$parse` reads the JSON that a text holds
    ");
}

/// Whoever starts an execution may give more than the first state reads.
#[test]
fn the_input_may_have_other_fields() {
    let mut app = App::new();
    let flow = pass("Raw", |_| jsonata::<String>("$states.input.callback"));
    StateMachine::<OpenedCase, String>::new(app.stack("Test"), "Machine", flow);
    app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
}

/// A definition as it is has its input from its type, and the results of its tasks from the
/// functions that it invokes.
#[test]
fn a_definition_is_checked_by_the_types_of_its_functions() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let functions = Functions::new(stack);
    let body = DefinitionBody::json(&json!({
        "StartAt": "Each",
        "States": {
            "Each": {
                "Type": "Parallel",
                "Branches": [{
                    "StartAt": "Open",
                    "States": {
                        "Open": { "Type": "Task", "Resource": "${Open}", "Next": "Text" },
                        "Text": { "Type": "Pass", "InputPath": "$.Massage", "End": true },
                    },
                }],
                "End": true,
            },
        },
    }));
    StateMachine::<NewCase, Vec<String>>::from_definition(
        stack,
        "Machine",
        &body.with("Open", functions.open.arn()),
        &StateMachineProps::default(),
    );
    let warnings = app.warnings().expect("no problems");
    let [warning] = warnings.as_slice() else { panic!("{warnings:?}") };
    insta::assert_snapshot!(without_lines(&warning.to_string()), @r"
    warning: Test/Machine: the input of this state has no field `Massage`: it has `Case` and `Message` at line 17, column 28 of the definition
      --> crates/statewright/tests/it/schemas.rs

    hint: did you mean `Message`?
    ");
}

/// A type that derives nothing says nothing.
#[test]
fn of_other_types_nothing_is_known() {
    let mut app = App::new();
    let flow = pass("Raw", |_| jsonata::<String>("$states.input.a.b"));
    StateMachine::<Value, String>::new(app.stack("Test"), "Machine", flow);
    app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
}

/// A choice that covers all that a person can answer, or all ends of an execution, needs no default.
#[test]
fn what_is_answered_is_known_to_be_one_of_the_variants() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let express = StateMachineProps {
        machine_type: StateMachineType::Express,
        ..StateMachineProps::default()
    };
    let same = pass("Same", |case: Expr<NewCase>| case);
    let child = StateMachine::<NewCase, NewCase>::with(stack, "Child", same, &express);
    let managers = Topic::new(stack, "Managers");
    let flow = child
        .start_sync("Run", |case: Expr<NewCase>| case)
        .choose("How Did It End", SyncExecution::STATUS, |status| match status {
            SyncStatus::Succeeded => pass("Output", |run| run.output()).into(),
            SyncStatus::Failed | SyncStatus::TimedOut => fail("Failed").into(),
        })
        .then(approval("Ask", &managers, 60, |case: Expr<NewCase>| case))
        .choose("What Was Said", Answer::DECISION, |decision| match decision {
            Decision::Approved => wait("A While", 1),
            Decision::Rejected => fail("Rejected").into(),
        });
    StateMachine::new(stack, "Machine", flow);
    let assembly = app.assembly(Path::new("cdk.out")).expect("an assembly");
    let json = |file: &str| -> Value { serde_json::from_str(&assembly.files[file]).expect("JSON") };
    let (template, schemas) = (json("Test.template.json"), json("schemas.json"));
    let known = &schemas["stacks"]["Test"]["Machine"];
    let definition = &template["Resources"]["Machine"]["Properties"]["Definition"];
    let mut check = Check::default();
    for (state, name) in known["results"].as_object().expect("results") {
        let schema = &known["types"][name.as_str().expect("a name")];
        check.task_outputs.insert(state.into(), Shape::of_schema(schema));
    }
    let falls_through = |check: &Check<'_>| {
        let found = check.run(&Node::of(definition));
        let rules = found.iter().filter_map(|diagnostic| diagnostic.rule);
        rules.filter(|rule| rule.name == "choice-falls-through").count()
    };
    assert_eq!((falls_through(&check), falls_through(&Check::default())), (0, 2));
}
