//! The corpora beside the project, where they are: valid definitions give no error, and in
//! invalid ones the defect is found where it is.

use std::{fs, path::Path};

use serde_json::Value;
use statewright_asl::{
    Diagnostic, Severity, StateMachine,
    document::Node,
    rules::{MachineType, check_definition},
};

/// The cases in a folder of the corpus, by name; none, if it is not there.
pub(crate) fn cases(folder: &str) -> Vec<(String, Value)> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/validation");
    let Ok(entries) = fs::read_dir(corpus.join(folder)) else {
        eprintln!("the corpus is not there: {folder} is left out");
        return Vec::new();
    };
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    let cases = paths.into_iter().map(|path| {
        let text = fs::read_to_string(&path).expect("a case");
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        (name, serde_json::from_str(&text).expect("JSON"))
    });
    cases.collect()
}

/// The files of which the corpus says that it is not sure.
fn unsure() -> Vec<String> {
    let manifest =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/validation/manifest.json");
    let Ok(text) = fs::read_to_string(manifest) else { return Vec::new() };
    let manifest: Value = serde_json::from_str(&text).expect("JSON");
    let valid = manifest["valid"].as_array().expect("a list").iter();
    valid
        .filter(|case| case["confidence"] == "low")
        .filter_map(|case| case["file"].as_str().or_else(|| case["id"].as_str()).map(str::to_owned))
        .collect()
}

fn check(text: &str, machine_type: MachineType) -> Vec<Diagnostic> {
    match Node::parse_json(text) {
        Ok(node) => check_definition(&node, machine_type),
        Err(error) => vec![error],
    }
}

pub(crate) fn told(found: &[Diagnostic]) -> String {
    let lines = found
        .iter()
        .map(|found| format!("\n    {} {found}", found.rule.map_or("none", |rule| rule.name)));
    lines.collect()
}

/// Definitions that tests of other tools call valid, and that are not.
const NOT_VALID: [&str; 1] = [
    // Names a variable `top-level`, which is no identifier.
    "asl-validator--src-tests-definitions-valid-assign-asl-json-504c29",
];

#[test]
fn valid_definitions_have_no_error() {
    let mut wrong = String::new();
    let unsure = unsure();
    for (name, definition) in cases("valid") {
        if NOT_VALID.contains(&name.as_str()) || unsure.iter().any(|file| file.contains(&name)) {
            continue;
        }
        let mut found = check(&definition.to_string(), MachineType::Standard);
        found.retain(|found| found.severity() == Severity::Error);
        if !found.is_empty() {
            wrong += &format!("\n  {name}{}", told(&found));
        }
    }
    assert!(wrong.is_empty(), "false alarms:{wrong}");
}

/// Definitions that tests of other tools call invalid, and that AWS takes.
const NOT_INVALID: [&str; 1] = [
    // Has an expression without blanks at its ends, as definitions of AWS's own have.
    "aslv-jsonata-surround-syntax-no-spaces",
];

#[test]
fn defects_are_found_where_they_are() {
    let mut wrong = String::new();
    for (name, case) in cases("invalid") {
        if NOT_INVALID.contains(&name.as_str()) {
            continue;
        }
        let expect = &case["expect"];
        let text = match case["definition_text"].as_str() {
            Some(text) => text.to_owned(),
            None => case["definition"].to_string(),
        };
        let found = check(&text, machine_type(&case["type"]));
        let classes: Vec<_> = expect["classes"].as_array().expect("classes").iter().collect();
        let is_it = |found: &&Diagnostic| {
            // Of tests of other tools it is known that there is something, and not where.
            if expect["pointer"].is_null() {
                return true;
            }
            let class =
                found.rule.is_some_and(|rule| classes.iter().any(|class| **class == rule.name));
            let place = expect["pointer"].as_str().is_none_or(|pointer| pointer == found.pointer);
            let known = |field: &str| expect["aws"][field].as_str().map(str::to_owned);
            let aws = found.aws.as_ref();
            let code =
                known("code").is_none_or(|code| aws.is_some_and(|aws| code.contains(aws.code)));
            let severity = expect["severity"].as_str() == Some(found.severity().name());
            class && place && code && severity
        };
        if !found.iter().any(|found| is_it(&found)) {
            wrong += &format!("\n  {name}: {expect}{}", told(&found));
        }
    }
    assert!(wrong.is_empty(), "not found:{wrong}");
}

/// The definitions that AWS was recorded to run.
#[test]
fn what_aws_ran_has_no_error() {
    let mut wrong = String::new();
    for case in recordings() {
        let Some(definition) = case.get("definition").filter(|definition| !definition.is_null())
        else {
            continue;
        };
        let text = definition.as_str().map_or_else(|| definition.to_string(), str::to_owned);
        let mut found = check(&text, machine_type(&case["type"]));
        found.retain(|found| found.severity() == Severity::Error);
        if !found.is_empty() {
            wrong += &format!("\n  {}{}", case["id"], told(&found));
        }
    }
    assert!(wrong.is_empty(), "false alarms:{wrong}");
}

/// Everything without an error has its place in the model, also what is only warned of. What a
/// deployment fills in can be missing where the model needs a number or the like.
#[test]
fn all_definitions_are_written_as_they_were_read() {
    let recorded = recordings().into_iter().filter_map(|case| {
        let definition = case.get("definition").or_else(|| case["request"].get("definition"))?;
        Some((case["id"].to_string(), definition.clone()))
    });
    let invalid =
        cases("invalid").into_iter().map(|(name, case)| (name, case["definition"].clone()));
    let mut wrong = String::new();
    for (name, definition) in cases("valid").into_iter().chain(invalid).chain(recorded) {
        let text = definition.as_str().map_or_else(|| definition.to_string(), str::to_owned);
        let is_wrong = |found: &Diagnostic| found.severity() == Severity::Error;
        if check(&text, MachineType::Standard).iter().any(is_wrong) {
            continue;
        }
        match StateMachine::parse(&text) {
            Ok(machine) => {
                let definition = serde_json::from_str(&text).expect("JSON");
                let (read, written) = (by_value(definition), by_value(machine.to_json()));
                if read != written {
                    wrong += &format!("\n  {name}:\n    {read}\n    {written}");
                }
            }
            Err(found) if found.0.iter().all(|found| found.message.contains("${")) => {}
            Err(found) => wrong += &format!("\n  {name}{}", told(&found.0)),
        }
    }
    assert!(wrong.is_empty(), "read otherwise:{wrong}");
}

/// A definition with its numbers as they count: 2 and 2.0 are the same.
pub(crate) fn by_value(json: Value) -> Value {
    match json {
        Value::Number(number) => number.as_f64().into(),
        Value::Array(list) => list.into_iter().map(by_value).collect(),
        Value::Object(object) => {
            object.into_iter().map(|(key, value)| (key, by_value(value))).collect()
        }
        other => other,
    }
}

/// The recorded cases; none, if they are not there.
pub(crate) fn recordings() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/conformance/cases");
    let Ok(entries) = fs::read_dir(folder) else {
        eprintln!("the recordings are not there");
        return Vec::new();
    };
    let read = |entry: std::io::Result<fs::DirEntry>| {
        let text = fs::read_to_string(entry.expect("a file").path()).expect("a case");
        serde_json::from_str(&text).expect("JSON")
    };
    entries.map(read).collect()
}

pub(crate) fn machine_type(name: &Value) -> MachineType {
    match name.as_str() {
        Some("EXPRESS") => MachineType::Express,
        _ => MachineType::Standard,
    }
}

/// What AWS answered when a state machine was created or its definition validated.
#[test]
fn aws_answers_the_same() {
    let mut wrong = String::new();
    for case in recordings().into_iter().filter(|case| case["kind"] == "validation") {
        let machine_type = machine_type(&case["request"]["type"]);
        let mut found =
            check(case["request"]["definition"].as_str().expect("a definition"), machine_type);
        found.retain(|found| found.severity() == Severity::Error);
        let answers: Vec<_> = found.iter().filter_map(|found| found.aws.as_ref()).collect();
        let expected = &case["expected"];
        let is_right = if let Some(message) = expected["exception"]["message"].as_str() {
            let answers = answers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            // The words for labels were recorded from another program.
            message == format!("Invalid State Machine Definition: '{answers}'")
                || (message.contains("Label contains") && answers == "INVALID_LABEL_NAME")
        } else {
            let answers = answers.iter().map(|aws| {
                serde_json::json!({
                    "code": aws.code, "location": aws.location, "message": aws.message, "severity": "ERROR",
                })
            });
            expected["response"]["diagnostics"] == answers.collect::<Value>()
        };
        if !is_right {
            wrong += &format!("\n  {}: {expected}{}", case["id"], told(&found));
        }
    }
    assert!(wrong.is_empty(), "AWS answers otherwise:{wrong}");
}
