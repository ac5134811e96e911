//! `tests/cases/*.json` are executions: a definition, an input, and what its tasks answer.
//! Beside each stands the whole history that is expected, an event a line; what child executions
//! did, and what was put into the store of objects, stands behind it.
//!
//! `UPDATE_EXPECT=1` writes the histories anew; look at them before you keep them.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::PathBuf};

use jiff::Timestamp;
use serde_json::Value;
use statewright_asl::StateMachine;
use statewright_engine::{
    Failure, HistoryEvent, Invocation, Json, ObjectRequest, ObjectResponse, Outcome, Program,
    Start, World, simulate,
};

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
    let mut world = CaseWorld { case, given: BTreeMap::new(), put: String::new() };
    let run = simulate(program, start, &mut world);
    let mut text = String::new();
    for event in &run.history {
        let _ = writeln!(text, "{}", line(event, began));
    }
    for child in &run.children {
        let status = child.outcome.as_ref().map_or("RUNNING", Outcome::status);
        let _ = writeln!(text, "\n{} {status}", child.child.arn);
        for event in &child.history {
            let _ = writeln!(text, "{}", line(event, began));
        }
    }
    text + &world.put
}

struct CaseWorld<'a> {
    case: &'a Value,
    /// How often each state was answered.
    given: BTreeMap<String, usize>,
    /// The objects that were put somewhere.
    put: String,
}

impl World for &mut CaseWorld<'_> {
    /// The next answer of a state, as the case has it.
    fn invoke(&mut self, task: &Invocation) -> Result<Json, Failure> {
        let count = self.given.entry(task.state.to_string()).or_default();
        let answer = &self.case["tasks"][&*task.state][*count];
        *count += 1;
        let text = |member: &str| answer[member].as_str().map(Into::into);
        match answer.get("result") {
            Some(result) => Ok(result.into()),
            None => Err(Failure { error: text("error"), cause: text("cause") }),
        }
    }

    fn objects(&mut self, request: &ObjectRequest) -> Result<ObjectResponse, Failure> {
        match request {
            ObjectRequest::Get { bucket, key } => {
                match self.case["objects"][format!("{bucket}/{key}")].as_str() {
                    Some(body) => Ok(ObjectResponse::Object(body.as_bytes().into())),
                    None => Err(Failure::new(
                        "S3.NoSuchKeyException",
                        "The specified key does not exist.",
                    )),
                }
            }
            ObjectRequest::List { .. } => Ok(ObjectResponse::List(Vec::new())),
            ObjectRequest::Put { bucket, key, body } => {
                let body = String::from_utf8_lossy(body);
                let _ = writeln!(self.put, "\nput {bucket}/{key}\n{body}");
                Ok(ObjectResponse::Put)
            }
        }
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
