//! Runs the executions that AWS recorded, as far as the engine supports what they do.
//!
//! The recordings are data beside the project; where they are not there, there is nothing to
//! run. A case that the engine refuses is not counted against it, one that it accepts must
//! come out as recorded: status, output, error, cause, and every event.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{
    Data, Failure, Invocation, Outcome, Simulation, Start, check_supported, simulate,
};

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/conformance/cases");

#[test]
fn executions_come_out_as_aws_recorded_them() {
    if !Path::new(CASES).exists() {
        eprintln!("the recordings are not at hand: nothing to compare with");
        return;
    }
    let mut wrong = Vec::new();
    let mut compared = 0;
    for entry in fs::read_dir(CASES).expect("the folder of the cases") {
        let path = entry.expect("a case").path();
        let text = fs::read_to_string(&path).expect("the text of a case");
        let case: Value = serde_json::from_str(&text).expect("a case is JSON");
        if case["kind"] != "execution" {
            continue;
        }
        let Ok(machine) = StateMachine::read(&case["definition"]) else {
            continue;
        };
        if check_supported(&machine).is_err() {
            continue;
        }
        compared += 1;
        let differences = compare(&case, machine);
        if !differences.is_empty() {
            wrong.push(format!("{}\n  {}", path.display(), differences.join("\n  ")));
        }
    }
    eprintln!("{compared} recorded executions compared");
    assert!(compared >= 300, "only {compared} recordings could be compared");
    assert!(wrong.is_empty(), "{} of {compared} differ:\n{}", wrong.len(), wrong.join("\n"));
}

fn compare(case: &Value, machine: StateMachine) -> Vec<String> {
    let input = match case["input_text"].as_str() {
        Some(text) => text.to_owned(),
        None => case["input"].to_string(),
    };
    let Ok(input) = Data::parse(&input) else {
        return vec!["the input is no JSON".to_owned()];
    };
    let mut start = Start::local(input);
    // The account of the recordings.
    for arn in [&mut start.execution_arn, &mut start.state_machine_arn, &mut start.role_arn] {
        *arn = arn.replace("123456789012", "111111111111");
    }
    let mut mocks = Mocks::of(&case["mocks"]);
    let run = match simulate(machine, start, |task| mocks.answer(task)) {
        Ok(run) => run,
        Err(refused) => return vec![refused.to_string()],
    };
    let matcher = Matcher {
        words: case["wildcards"]
            .as_array()
            .map(|words| words.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default(),
    };
    let mut differences = Vec::new();
    matcher.outcome(&case["expected"], &run, &mut differences);
    if let Some(events) = case["expected"]["events"].as_array() {
        matcher.history(events, &run, &mut differences);
    }
    differences
}

/// The recorded answers of the tasks: the n-th invocation of a state has the n-th answer.
struct Mocks(BTreeMap<String, Vec<Value>>);

impl Mocks {
    fn of(mocks: &Value) -> Self {
        let reversed =
            |answers: &Value| answers.as_array().map(|list| list.iter().rev().cloned().collect());
        Self(
            mocks
                .as_object()
                .into_iter()
                .flatten()
                .map(|(state, answers)| (state.clone(), reversed(answers).unwrap_or_default()))
                .collect(),
        )
    }

    fn answer(&mut self, task: &Invocation) -> Result<Value, Failure> {
        let answer = self.0.get_mut(&task.state).and_then(Vec::pop).unwrap_or_default();
        match answer.get("Throw") {
            Some(thrown) => Err(Failure {
                error: thrown["Error"].as_str().map(str::to_owned),
                cause: thrown["Cause"].as_str().map(str::to_owned),
            }),
            None => Ok(answer["Return"].clone()),
        }
    }
}

/// Compares with recorded JSON, in which some texts stand for anything.
struct Matcher<'a> {
    words: Vec<&'a str>,
}

impl Matcher<'_> {
    fn outcome(&self, expected: &Value, run: &Simulation, differences: &mut Vec<String>) {
        let (output, failure) = match &run.outcome {
            Outcome::Succeeded { output } => (Some(output.text().into_owned()), Failure::default()),
            Outcome::Failed(failure) | Outcome::TimedOut(failure) | Outcome::Aborted(failure) => {
                (None, failure.clone())
            }
        };
        let actual = [
            ("status", Some(run.outcome.status().to_owned())),
            ("output", output),
            ("error", failure.error),
            ("cause", failure.cause),
        ];
        for (member, actual) in actual {
            match (expected.get(member), actual) {
                (Some(expected), Some(actual)) => {
                    self.equal(member, expected, &json!(actual), differences)
                }
                (None, None) => {}
                (expected, actual) => {
                    differences.push(format!("{member}: {expected:?} but {actual:?}"))
                }
            }
        }
    }

    fn history(&self, expected: &[Value], run: &Simulation, differences: &mut Vec<String>) {
        for (index, expected) in expected.iter().enumerate() {
            let Some(event) = run.history.get(index) else {
                differences.push(format!("event {} is missing: {expected}", index + 1));
                continue;
            };
            let json = event.to_api_json();
            let mut details = json
                .as_object()
                .and_then(|event| event.iter().find(|(member, _)| member.ends_with("EventDetails")))
                .map_or_else(|| json!({}), |(_, details)| details.clone());
            details.as_object_mut().map(|details| details.remove("roleArn"));
            let actual = json!({
                "id": json["id"], "prev": json["previousEventId"], "type": json["type"], "details": details
            });
            self.equal(&format!("event {}", index + 1), expected, &actual, differences);
        }
        for event in run.history.iter().skip(expected.len()) {
            differences.push(format!("event {} is too much: {:?}", event.id, event.details));
        }
    }

    fn equal(&self, at: &str, expected: &Value, actual: &Value, differences: &mut Vec<String>) {
        match (expected, actual) {
            (Value::String(text), _) if self.is_anything(text) => {}
            (Value::String(expected), Value::String(actual)) if fits(expected, actual) => {}
            // Recorded JSON texts were parsed and written again, so they are compared as JSON.
            (Value::String(expected_text), Value::String(text)) => {
                match (parse(expected_text), parse(text)) {
                    (Some(expected), Some(actual)) => {
                        self.equal(at, &expected, &actual, differences)
                    }
                    _ => differences.push(format!("{at}: {expected} but {actual}")),
                }
            }
            (_, Value::String(text)) => match parse(text) {
                Some(actual) => self.equal(at, expected, &actual, differences),
                None => differences.push(format!("{at}: {expected} but {actual}")),
            },
            (Value::Number(left), Value::Number(right)) if left.as_f64() == right.as_f64() => {}
            (Value::Object(expected), Value::Object(actual)) => {
                for (key, value) in expected {
                    match actual.get(key) {
                        Some(actual) => {
                            self.equal(&format!("{at}.{key}"), value, actual, differences)
                        }
                        None if self.is_anything(key) => {}
                        None => differences.push(format!("{at}.{key} is missing")),
                    }
                }
                let wildcards = expected.keys().any(|key| self.is_anything(key));
                for key in actual.keys().filter(|key| !wildcards && !expected.contains_key(*key)) {
                    // AWS added this member to the context object after most recordings.
                    if key != "RedriveCount" {
                        differences.push(format!("{at}.{key} is too much"));
                    }
                }
            }
            (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
                for (index, (expected, actual)) in expected.iter().zip(actual).enumerate() {
                    self.equal(&format!("{at}[{index}]"), expected, actual, differences);
                }
            }
            (expected, actual) if expected == actual => {}
            (expected, actual) => differences.push(format!("{at}: {expected} but {actual}")),
        }
    }

    fn is_anything(&self, text: &str) -> bool {
        self.words.contains(&text) || (text.starts_with('<') && text.ends_with('>'))
    }
}

/// Whether a text is the recorded one, in which `<name>` stands for any text.
fn fits(expected: &str, actual: &str) -> bool {
    let Some((before, rest)) = expected.split_once('<') else {
        return expected == actual;
    };
    let (Some((_, after)), Some(rest)) = (rest.split_once('>'), actual.strip_prefix(before)) else {
        return expected == actual;
    };
    rest.char_indices().map(|(at, _)| &rest[at..]).chain([""]).any(|rest| fits(after, rest))
}

fn parse(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}
