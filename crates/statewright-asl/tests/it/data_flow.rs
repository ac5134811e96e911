//! What is known of the data in definitions, beside what AWS recorded: nothing that is known is
//! wrong.

use std::collections::HashSet;

use serde_json::Value;
use statewright_asl::{
    Diagnostic,
    data_flow::{DataFlow, Shape},
    document::Node,
    rules::Check,
};

use crate::corpora::{cases, machine_type, recordings, told};

/// An execution that AWS recorded.
struct Execution {
    id: String,
    definition: Value,
    check: Check<'static>,
    /// The states that it entered and left, with the data.
    entered: Vec<(String, Value)>,
    left: Vec<(String, Value)>,
    is_success: bool,
    error: String,
    cause: String,
    /// Words that stand for what differs each time.
    masks: Vec<String>,
}

impl Execution {
    /// Whether a recorded value is one of those of which this is known. What is no object was
    /// recorded as its text.
    fn is_admitted(&self, value: &Value, shape: Option<&Shape>) -> bool {
        let Some(shape) = shape else { return false };
        let text = value.to_string();
        let is_masked = || {
            text.contains('<') || self.masks.iter().any(|mask| text.contains(&format!("{mask:?}")))
        };
        let read = value.as_str().and_then(|text| serde_json::from_str(text).ok());
        shape.admits(value) || read.is_some_and(|value| shape.admits(&value)) || is_masked()
    }
}

/// The recorded executions, with this known of the input.
fn executions(known: impl Fn(&Value) -> Shape) -> Vec<Execution> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let executions = recordings().into_iter().filter(|case| case["kind"] == "execution");
    let executions = executions.map(|case| {
        let events = case["expected"]["events"].as_array().cloned().unwrap_or_default();
        let data = |ending: &str, field: &str| {
            let of_type = events.iter().filter(|event| text(&event["type"]).ends_with(ending));
            let data = of_type.map(|event| {
                let details = &event["details"];
                (text(&details["name"]), details[field].clone())
            });
            data.collect()
        };
        let input = case["input"].as_str().map_or_else(
            || case["input"].clone(),
            |text| serde_json::from_str(text).unwrap_or_else(|_| text.into()),
        );
        let definition = match case["definition"].as_str() {
            Some(text) => serde_json::from_str(text).expect("JSON"),
            None => case["definition"].clone(),
        };
        Execution {
            id: text(&case["id"]),
            check: Check {
                machine_type: machine_type(&case["type"]),
                input: known(&input),
                ..Check::default()
            },
            definition,
            entered: data("StateEntered", "input"),
            left: data("StateExited", "output"),
            is_success: case["expected"]["status"] == "SUCCEEDED",
            error: text(&case["expected"]["error"]),
            cause: text(&case["expected"]["cause"]),
            masks: case["wildcards"].as_array().into_iter().flatten().map(text).collect(),
        }
    });
    executions.collect()
}

fn exactly(input: &Value) -> Shape {
    Shape::of_schema(&serde_json::json!({ "const": input }))
}

/// Whether it is about data that is followed through states.
fn is_of_data_flow(found: &Diagnostic) -> bool {
    found.rule.is_some_and(|rule| rule.code.starts_with("SW07"))
}

/// Whether it says that an execution surely fails.
fn is_failure(found: &Diagnostic) -> bool {
    let is_one = |code: &str| ("SW0701"..="SW0704").contains(&code) || code == "SW0708";
    found.rule.is_some_and(|rule| is_one(rule.code))
}

#[test]
fn what_is_known_of_the_data_is_what_aws_recorded() {
    let mut wrong = String::new();
    for known in [exactly, Shape::of_example, |_: &Value| Shape::unknown()] {
        for execution in executions(known) {
            let flow = DataFlow::of(&Node::of(&execution.definition), &execution.check);
            let mut tell = |what: &str, state: &str, value: &Value, shape: Option<&Shape>| {
                if !execution.is_admitted(value, shape) {
                    let id = &execution.id;
                    let shape = shape.map_or_else(|| "there".to_owned(), Shape::to_string);
                    wrong +=
                        &format!("\n  {id}: the {what} of {state:?} is {value}, and not {shape}");
                }
            };
            for (state, input) in &execution.entered {
                tell("input", state, input, flow.input_of(state));
            }
            for (state, output) in &execution.left {
                tell("output", state, output, flow.output_of(state));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A state that AWS tested alone, with the result of its task if it is one.
#[test]
fn what_is_known_of_one_state_is_what_aws_answered() {
    let read = |value: &Value| -> Option<Value> { serde_json::from_str(value.as_str()?).ok() };
    let (mut wrong, mut count) = (String::new(), 0);
    for case in recordings().into_iter().filter(|case| case["kind"] == "test_state") {
        let (request, response) = (&case["request"], &case["expected"]["response"]);
        let Some(state) = read(&request["definition"]) else { continue };
        // What is known of the items of a Map does not come from its mock.
        let is_one = state["Type"].is_string() && state["Type"] != "Map";
        if !is_one || response["status"] != "SUCCEEDED" {
            continue;
        }
        let next = response["nextState"].as_str().unwrap_or("Next");
        let definition = serde_json::json!({
            "StartAt": "State",
            "States": { "State": state, next: { "Type": "Succeed" } },
        });
        let mut check = Check {
            input: exactly(&read(&request["input"]).unwrap_or_else(|| serde_json::json!({}))),
            ..Check::default()
        };
        if let Some(result) = read(&request["mock"]["result"]) {
            check.task_outputs.insert("State".into(), exactly(&result));
        }
        count += 1;
        let definition = Node::of(&definition);
        let flow = DataFlow::of(&definition, &check);
        let output = flow.output_of("State");
        let value = &response["output"];
        if !output.is_some_and(|output| output.admits(value)) {
            let output = output.map_or_else(|| "there".to_owned(), Shape::to_string);
            wrong += &format!("\n  {}: {value}, and not {output}", case["id"]);
        }
        let mut found = check.run(&definition);
        found.retain(is_failure);
        if !found.is_empty() {
            wrong += &format!("\n  {}{}", case["id"], told(&found));
        }
    }
    assert!(wrong.is_empty(), "of {count}:{wrong}");
}

/// Runs in which an error was caught before the path that leads to nothing.
const CAUGHT: [&str; 1] =
    ["error_handling.task_service_lambda.test_raise_exception_catch_output_path-_.no.such.path"];

/// A run that succeeded met with nothing that is said to fail, and took no way that is said to
/// be closed.
#[test]
fn what_aws_ran_is_not_said_to_fail() {
    let mut wrong = String::new();
    for known in [exactly, Shape::of_example, |_: &Value| Shape::unknown()] {
        for execution in executions(known).into_iter().filter(|execution| execution.is_success) {
            let mut found = execution.check.run(&Node::of(&execution.definition));
            found.retain(|found| is_of_data_flow(found) && !CAUGHT.contains(&&*execution.id));
            let states: HashSet<&str> =
                execution.entered.iter().map(|(state, _)| state.as_str()).collect();
            found.retain(|found| {
                let state = found.pointer.rsplit("/States/").next().unwrap_or_default();
                let state = state.split('/').next().unwrap_or_default();
                states.contains(&*state.replace("~1", "/").replace("~0", "~"))
                    && (is_failure(found) || !is_true_of(found, &execution))
            });
            if !found.is_empty() {
                wrong += &format!("\n  {}{}", execution.id, told(&found));
            }
        }
    }
    assert!(wrong.is_empty(), "false alarms:{wrong}");
}

/// Whether what is said of a rule of a Choice is so in an execution that had one way to go from
/// there.
fn is_true_of(found: &Diagnostic, execution: &Execution) -> bool {
    let (state, rule) = found.pointer.split_once("/Choices/").expect("a rule of a Choice");
    let choice = execution.definition.pointer(state).expect("a state");
    let index: usize = rule.split('/').next().and_then(|index| index.parse().ok()).expect("one");
    let next = &choice["Choices"][index]["Next"];
    let others = choice["Choices"].as_array().expect("a list").iter().map(|rule| &rule["Next"]);
    let is_only = others.chain([&choice["Default"]]).filter(|target| *target == next).count() == 1;
    let name = state.rsplit('/').next().unwrap_or_default();
    let at = execution.entered.iter().position(|(entered, _)| entered == name);
    let taken = at.and_then(|at| execution.entered.get(at + 1)).map(|(state, _)| state.as_str());
    match found.rule.map(|rule| rule.code) {
        Some("SW0706") => taken == next.as_str(),
        _ => !is_only || taken != next.as_str(),
    }
}

/// Runs that failed because of the data are found, as far as the input tells.
#[test]
fn what_aws_failed_at_is_found() {
    let errors = ["States.DataLimitExceeded", "States.QueryEvaluationError", "States.Runtime"];
    let executions = executions(exactly).into_iter();
    let mut missed = String::new();
    for execution in executions.filter(|execution| errors.contains(&&*execution.error)) {
        let found = execution.check.run(&Node::of(&execution.definition));
        // A variable that nothing assigns has another rule.
        let is_found = |found: &Diagnostic| {
            is_failure(found) || found.rule.is_some_and(|rule| rule.name == "undefined-variable")
        };
        if !found.iter().any(is_found) {
            missed += &format!("\n  {}: {}", execution.id, execution.cause);
        }
    }
    assert!(missed.is_empty(), "not found:{missed}");
}

/// Valid definitions in which something about the data is wrong all the same.
const WRONG_DATA: [&str; 8] = [
    // Select from what `lambda:invoke` answers as if it were what the function returns.
    "als--als-documentvalidaslimprovements",
    "als--als-documentvalidresultselectorintrinsicfunction",
    // Ask for what an `Output` before has not.
    "asl-validator--src-tests-definitions-valid-wait-jsonata-asl-json-873658",
    "base-B2",
    // Choose by what is written before.
    "aws-stepfuncti--sam-app-kyc-with-eventbridge-statemachine-kyc-asl-yaml-4255d9",
    "localstack--scenarios-statemachines-choice-state-singleton-composite-literal-string-jsonata-json5-5a69ea",
    // Tests of what is found here.
    "localstack--scenarios-statemachines-invalid-jsonpath-in-errorpath-json5-c62bb4",
    "localstack--scenarios-statemachines-map-state-items-variable-json5-0e085f",
];

#[test]
fn nothing_is_said_of_the_data_in_valid_definitions() {
    let mut wrong = String::new();
    for (name, definition) in cases("valid") {
        let mut found = Check::default().run(&Node::of(&definition));
        found.retain(is_of_data_flow);
        if found.is_empty() == WRONG_DATA.contains(&name.as_str()) {
            wrong += &format!("\n  {name}{}", told(&found));
        }
    }
    assert!(wrong.is_empty(), "false alarms, or missed:{wrong}");
}

/// `data_flow/*.asl.json`, with an example of the input or a schema of it beside some; what is
/// found stands in the file beside it.
///
/// `UPDATE_EXPECT=1` writes the findings anew; look at them before you keep them.
#[test]
fn what_is_wrong_with_the_data_is_found() {
    for (path, text) in crate::definitions::definitions("data_flow") {
        let beside = |ending: &str| path.with_extension("").with_extension(ending);
        let read = |ending: &str| -> Option<Value> {
            let text = std::fs::read_to_string(beside(ending)).ok()?;
            Some(serde_json::from_str(&text).expect("JSON"))
        };
        let input = match (read("input.json"), read("schema.json")) {
            (Some(example), _) => Shape::of_example(&example),
            (None, Some(schema)) => Shape::of_schema(&schema),
            (None, None) => Shape::unknown(),
        };
        let check = Check { input, ..Check::default() };
        let found = check.run(&Node::parse_json(&text).expect("JSON"));
        let line = |found: &Diagnostic| {
            let related = found.related.iter().map(|related| {
                let first = text[related.span.range()].lines().next().unwrap_or_default();
                format!("\n  {}: {first}", related.message)
            });
            let related: String = related.collect();
            format!("{} {found}{related}\n", found.rule.map_or("none", |rule| rule.code))
        };
        let found: String = found.iter().map(line).collect();
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(beside("txt"), &found).expect("the findings are written");
        }
        let expected = std::fs::read_to_string(beside("txt")).unwrap_or_default();
        assert_eq!(found, expected, "{}", path.display());
    }
}

/// Loops that make ever new data come to an end.
#[test]
fn data_that_grows_comes_to_an_end() {
    let pass = |parameters: &str, next: &str| {
        format!(r#"{{"Type": "Pass", "Parameters": {parameters}, "Next": "{next}"}}"#)
    };
    let choice = |next: usize, other: usize| {
        format!(
            r#"{{"Type": "Choice", "Choices": [{{"Variable": "$.n", "NumericEquals": 1, "Next": "{next}"}}], "Default": "{other}"}}"#
        )
    };
    const STATES: usize = 600;
    let mut states = Vec::new();
    for at in 0..STATES {
        states.push(match at % 3 {
            0 => pass(
                &format!(r#"{{"a{at}.$": "$", "b.$": "$", "n.$": "States.MathAdd($.n, {at})"}}"#),
                &(at + 1).to_string(),
            ),
            1 => pass(&format!(r#"{{"c.$": "$.b", "d": {at}, "n": {at}}}"#), &(at + 1).to_string()),
            // Ways back to everywhere.
            _ => choice((at * 7) % STATES, (at + 1).min(STATES - 1)),
        });
    }
    states[STATES - 1] = r#"{"Type": "Succeed"}"#.to_owned();
    let states: Vec<_> =
        states.iter().enumerate().map(|(at, state)| format!(r#""{at}": {state}"#)).collect();
    let text = format!(r#"{{"StartAt": "0", "States": {{{}}}}}"#, states.join(","));
    let definition = Node::parse_json(&text).expect("JSON");
    let input = exactly(&serde_json::json!({ "n": 1 }));
    let flow = DataFlow::of(&definition, &Check { input, ..Check::default() });
    assert!(flow.output_of(&(STATES - 1).to_string()).is_some());
}
