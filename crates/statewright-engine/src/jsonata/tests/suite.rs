//! The test suite of jsonata-js, where it is.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value as Case;

use super::*;
use crate::jsonata::frame::{Frame, Symbol};

fn suite() -> Option<PathBuf> {
    let suite = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/jsonata-suite");
    let is_there = suite.exists();
    if !is_there {
        eprintln!("the suite of jsonata-js is not there: it is left out");
    }
    is_there.then_some(suite)
}

fn cases(suite: &Path) -> Vec<(String, Case)> {
    let mut cases = Vec::new();
    let mut groups: Vec<_> = fs::read_dir(suite.join("groups"))
        .expect("groups")
        .map(|it| it.expect("a group").path())
        .collect();
    groups.sort();
    for group in groups {
        let mut files: Vec<_> =
            fs::read_dir(&group).expect("cases").map(|it| it.expect("a case").path()).collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|it| it == "json")) {
            let text = fs::read_to_string(file).expect("a case");
            // Half a character, which no text of JSON can hold here.
            if text.contains("\\uD800") {
                continue;
            }
            let content: Case = serde_json::from_str(&text).expect("JSON");
            let name = format!(
                "{}/{}",
                group.file_name().expect("a name").to_string_lossy(),
                file.file_stem().expect("a name").to_string_lossy()
            );
            let list = match content {
                Case::Array(list) => list,
                one => vec![one],
            };
            for (at, mut case) in list.into_iter().enumerate() {
                if let Some(path) = case.get("expr-file").and_then(Case::as_str) {
                    case["expr"] =
                        fs::read_to_string(group.join(path)).expect("an expression").into();
                }
                cases.push((format!("{name}[{at}]"), case));
            }
        }
    }
    cases
}

/// What came out: a value, nothing, or a code.
#[derive(Debug, PartialEq)]
enum Outcome {
    Value(Json),
    Nothing,
    Code(String),
}

fn run(case: &Case, suite: &Path) -> (Outcome, String) {
    let text = case["expr"].as_str().expect("an expression");
    let input = match (case.get("data"), case.get("dataset").and_then(Case::as_str)) {
        (Some(data), _) => Some(Json::from(data)),
        (None, Some(name)) => {
            let text = fs::read_to_string(suite.join(format!("datasets/{name}.json")))
                .expect("a data set");
            Some(json(&text))
        }
        (None, None) => None,
    };
    let mut world = World::default();
    for (name, value) in case.get("bindings").and_then(Case::as_object).into_iter().flatten() {
        world.variables.insert(name.clone(), value.into());
    }
    let expression = match Expression::parse(text) {
        Ok(expression) => expression,
        Err(error) => return (Outcome::Code(error.code.to_owned()), error.message),
    };
    let frame = Rc::new(Frame::default());
    let mut evaluator = Evaluator::new(&expression.program, &world);
    let input = input.map_or(Value::Undefined, Value::Json);
    if let Some(at) = expression.program.names.iter().position(|name| &*name.text == "$") {
        frame.bind(Symbol(at), input.clone());
    }
    let input = if input.as_array().is_some() {
        Value::sequence(vec![input], &mut evaluator.budget).expect("small")
    } else {
        input
    };
    match finished(evaluator.run(&input, &frame)) {
        Ok(value) => (Outcome::Value(value), String::new()),
        Err(Failure::Undefined) => (Outcome::Nothing, String::new()),
        Err(Failure::UnsupportedType) => (Outcome::Nothing, "function".to_owned()),
        Err(Failure::Error { code, message }) => {
            (Outcome::Code(code.unwrap_or("limit").to_owned()), message)
        }
    }
}

/// What comes out otherwise, and why: the names of groups, or of single cases.
const DIFFERENT: &[(&str, &[&str])] = &[
    (
        "operators that are newer than the 2.0.6 of Step Functions",
        &["coalescing-operator/", "default-operator/"],
    ),
    ("Step Functions has no $eval", &["function-eval/"]),
    (
        "AWS's limits of memory, depth and time are others",
        &[
            "range-operator/case021[0]",
            "range-operator/case024[0]",
            "tail-recursion/case001[0]",
            "tail-recursion/case002[0]",
            "tail-recursion/case005[0]",
            "tail-recursion/case006[0]",
        ],
    ),
    (
        "Step Functions gives expressions no value of their own, so `$` is no list",
        &[
            "flattening/case003[0]",
            "flattening/case004[0]",
            "flattening/case005[0]",
            "flattening/case006[0]",
            "flattening/case007[0]",
            "flattening/case008[0]",
            "flattening/case042[0]",
            "flattening/case043[0]",
            "function-string/case029[0]",
            "joins/employee-map-reduce[11]",
            "joins/index[1]",
            "simple-array-selectors/case018[0]",
            "simple-array-selectors/case019[0]",
            "simple-array-selectors/case020[0]",
            "simple-array-selectors/case021[0]",
            "simple-array-selectors/case022[0]",
            "sorting/case019[0]",
        ],
    ),
];

fn is_different(name: &str) -> bool {
    let listed = DIFFERENT.iter().flat_map(|(_, names)| *names);
    listed.into_iter().any(|listed| match listed.strip_suffix('/') {
        Some(_) => name.starts_with(listed),
        None => name == *listed,
    })
}

#[test]
fn cases_give_what_jsonata_js_gives() {
    let Some(suite) = suite() else { return };
    let mut wrong = String::new();
    let mut count = 0;
    let mut bad = 0;
    for (name, case) in cases(&suite) {
        count += 1;
        let expected = match (case.get("code"), case.pointer("/error/code"), case.get("result")) {
            (Some(code), _, _) | (None, Some(code), _) => {
                Outcome::Code(code.as_str().expect("a code").to_owned())
            }
            (None, None, Some(result)) => Outcome::Value(Json::from(result)),
            _ => Outcome::Nothing,
        };
        let (outcome, message) = run(&case, &suite);
        let is_same = match (&expected, &outcome) {
            (Outcome::Value(expected), Outcome::Value(outcome)) => is_alike(expected, outcome),
            _ => expected == outcome,
        };
        // Some calls of `$eval` fail in the same way.
        if is_same == is_different(&name) && !(is_same && name.starts_with("function-eval/")) {
            bad += 1;
            wrong += &format!(
                "\n{name}: {}\n    expected {expected:?}\n    but was  {outcome:?} {message}",
                case["expr"]
            );
        }
    }
    assert!(wrong.is_empty(), "{bad} of {count}{wrong}");
}

fn is_alike(expected: &Json, outcome: &Json) -> bool {
    match (expected, outcome) {
        (Json::Number(a), Json::Number(b)) => {
            let (a, b) = (a.as_f64().expect("a number"), b.as_f64().expect("a number"));
            (a - b).abs() <= 1e-13 * a.abs()
        }
        (Json::Array(a), Json::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| is_alike(a, b))
        }
        (Json::Object(a), Json::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(k, v)| b.get(k).is_some_and(|o| is_alike(v, o)))
        }
        (a, b) => a == b,
    }
}
