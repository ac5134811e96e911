//! Runs the executions that AWS recorded, and writes how much of them comes out the same.
//!
//! The recordings are data beside the project; where they are not there, there is nothing to
//! run. `UPDATE_EXPECT=1` writes `docs/parity.md` anew.

mod matcher;
mod page;
mod recordings;
mod world;

use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{Data, HistoryEvent, MachineType, Program, Simulation, Start, simulate};

use matcher::Matcher;
use page::{Row, Section};
use world::Recorded;

const EXECUTIONS: Section = Section {
    title: "Executions",
    about: "\
Run in virtual time, with answers in place of those of services. *Output* is status, output, error
and cause; *history* is that and every event: type, order, ids, links and details.
",
    columns: "cases | same output | with history | same history",
};

#[test]
fn executions_come_out_as_aws_recorded_them() {
    let Some(cases) = recordings::cases(&["execution"]) else { return };
    let rows: Vec<_> = cases.iter().map(compare).collect();
    page::check(&EXECUTIONS, &rows);
}

fn compare(case: &Value) -> Row {
    let mut row = Row::of(case);
    row.more = case["expected"]["events"].is_array().then(Vec::new);
    let definition = match &case["definition"] {
        Value::String(text) => serde_json::from_str(text).expect("a definition is JSON"),
        definition => definition.clone(),
    };
    let program = StateMachine::read(&definition).and_then(|machine| Program::new(&machine));
    let program = match program {
        Ok(program) => program,
        Err(refused) => {
            row.outcome.push(format!("refused: {refused}"));
            return row;
        }
    };
    let run = simulate(program, start(case), Recorded::of(case));
    let matcher = Matcher::of(case);
    compare_outcome(&matcher, &case["expected"], &run, &mut row.outcome);
    if let (Some(differences), Some(events)) =
        (&mut row.more, case["expected"]["events"].as_array())
    {
        compare_history(&matcher, &case["expected"], events, &run.history, differences);
    }
    row
}

/// In the account of the recordings.
fn start(case: &Value) -> Start {
    let input = match case["input_text"].as_str() {
        Some(text) => text.to_owned(),
        None => case["input"].to_string(),
    };
    let mut start = Start::local(Data::parse(&input).expect("an input is JSON"));
    for arn in [&mut start.execution_arn, &mut start.state_machine_arn, &mut start.role_arn] {
        *arn = arn.replace("123456789012", "111111111111").into();
    }
    if case["type"] == "EXPRESS" {
        start.machine_type = MachineType::Express;
        let arn = start.execution_arn.replace(":execution:", ":express:");
        start.execution_arn = format!("{arn}:run").into();
    }
    start
}

fn compare_outcome(
    matcher: &Matcher,
    expected: &Value,
    run: &Simulation,
    differences: &mut Vec<String>,
) {
    let failure = run.outcome.failure().cloned().unwrap_or_default();
    let output = match &run.outcome {
        statewright_engine::Outcome::Succeeded { output } => Some(output.to_string()),
        _ => None,
    };
    let actual = [
        ("status", Some(run.outcome.status().to_owned())),
        ("output", output),
        ("error", failure.error.map(|text| text.to_string())),
        ("cause", failure.cause.map(|text| text.to_string())),
    ];
    for (member, actual) in actual {
        match (expected.get(member), actual) {
            (Some(expected), Some(actual)) => {
                matcher.equal(member, expected, &json!(actual), differences);
            }
            (None, None) => {}
            (None, Some(_)) if expected["output_unrecorded"] == true => {}
            (expected, actual) => {
                differences.push(format!("{member}: {expected:?} but {actual:?}"));
            }
        }
    }
}

/// One after the other, with ids; or in any order without ids, where branches run side by side.
fn compare_history(
    matcher: &Matcher,
    expected: &Value,
    events: &[Value],
    history: &[HistoryEvent],
    differences: &mut Vec<String>,
) {
    let ignored = |kind: &Value| {
        expected["ignore_types"].as_array().is_some_and(|types| types.contains(kind))
    };
    let actual: Vec<_> =
        history.iter().map(normal).filter(|event| !ignored(&event["type"])).collect();
    if expected["history_mode"] == "multiset" {
        let mut rest = actual;
        for event in events {
            let same = |other: &Value| {
                other["type"] == event["type"]
                    && matcher.is_equal(&event["details"], &other["details"])
            };
            match rest.iter().position(same) {
                Some(index) => {
                    rest.remove(index);
                }
                None => differences.push(format!("event is missing: {event}")),
            }
        }
        differences.extend(rest.iter().map(|event| format!("event is too much: {event}")));
        return;
    }
    for (index, expected) in events.iter().enumerate() {
        match actual.get(index) {
            Some(event) => {
                matcher.equal(&format!("event {}", index + 1), expected, event, differences);
            }
            None => differences.push(format!("event {} is missing: {expected}", index + 1)),
        }
    }
    let more = actual.iter().skip(events.len());
    differences.extend(more.map(|event| format!("event is too much: {event}")));
}

/// An event as the recordings have it.
fn normal(event: &HistoryEvent) -> Value {
    let event = Value::from(&event.to_api_json());
    let mut details = event
        .as_object()
        .and_then(|event| event.iter().find(|(member, _)| member.ends_with("EventDetails")))
        .map_or_else(|| json!({}), |(_, details)| details.clone());
    details.as_object_mut().map(|details| details.remove("roleArn"));
    json!({
        "id": event["id"], "prev": event["previousEventId"], "type": event["type"], "details": details
    })
}
