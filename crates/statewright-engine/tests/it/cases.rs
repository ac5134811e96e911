//! `tests/cases/*.json` are executions: a definition, an input, and what its tasks answer.
//! Beside each stands the whole history that is expected, an event a line.
//!
//! `UPDATE_EXPECT=1` writes the histories anew; look at them before you keep them.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::PathBuf};

use jiff::Timestamp;
use serde_json::Value;
use statewright_asl::StateMachine;
use statewright_engine::{Failure, HistoryEvent, Invocation, Json, Program, Start, simulate};

#[test]
fn cases_have_the_expected_history() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .expect("the folder of the cases")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    assert!(files.len() > 10, "only {} cases are there", files.len());
    for path in files {
        let text = fs::read_to_string(&path).expect("the text of a case");
        let case: Value = serde_json::from_str(&text).expect("a case is JSON");
        let history = run(&case);
        let expected = path.with_extension("txt");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expected, &history).expect("the history is written");
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(history, expected, "{}", path.display());
    }
}

fn run(case: &Value) -> String {
    let machine = StateMachine::read(&case["definition"]).unwrap_or_else(|found| panic!("{found}"));
    let program = Program::new(&machine).unwrap_or_else(|found| panic!("{found}"));
    let start = Start::local(Json::from(&case["input"]));
    let began = start.at;
    let mut answers = BTreeMap::new();
    let run = simulate(program, start, |task: &Invocation| answer(case, task, &mut answers));
    let mut text = String::new();
    for event in &run.history {
        let _ = writeln!(text, "{}", line(event, began));
    }
    text
}

/// The next answer of a state, as the case has it.
fn answer(
    case: &Value,
    task: &Invocation,
    given: &mut BTreeMap<String, usize>,
) -> Result<Json, Failure> {
    let count = given.entry(task.state.to_string()).or_default();
    let answer = &case["tasks"][&*task.state][*count];
    *count += 1;
    let text = |member: &str| answer[member].as_str().map(Into::into);
    match answer.get("result") {
        Some(result) => Ok(result.into()),
        None => Err(Failure { error: text("error"), cause: text("cause") }),
    }
}

/// `5<4 +1.000 LambdaFunctionSucceeded {"output":"1"}`
fn line(event: &HistoryEvent, began: Timestamp) -> String {
    let json = Value::from(&event.to_api_json());
    let after = event.timestamp.duration_since(began).as_secs_f64();
    let mut line = format!(
        "{}<{} +{after:.3} {}",
        json["id"],
        json["previousEventId"],
        json["type"].as_str().unwrap_or_default()
    );
    let details =
        json.as_object().into_iter().flatten().find(|(member, _)| member.ends_with("EventDetails"));
    if let Some((_, details)) = details {
        let mut details = details.clone();
        for always in ["roleArn", "inputDetails", "outputDetails"] {
            details.as_object_mut().map(|details| details.remove(always));
        }
        let _ = write!(line, " {details}");
    }
    line
}
