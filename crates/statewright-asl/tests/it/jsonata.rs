//! JSONata's own cases, where they are beside the repository.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use statewright_asl::{
    data_flow::{DataFlow, Shape},
    document::Node,
    expression::jsonata,
    rules::Check,
};

const SUITE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/jsonata-suite/groups");

/// What JSONata 2.0 does not have.
const NEWER: [&str; 2] = ["coalescing-operator", "default-operator"];

/// A case of the suite: the file that it is in, the name of its group, and itself.
type Case = (PathBuf, String, Value);

/// The cases in the suite, and how many files cannot be read. Nothing, if the suite is not there.
fn cases() -> Option<(Vec<Case>, usize)> {
    if !Path::new(SUITE).exists() {
        return None;
    }
    let mut cases = Vec::new();
    let mut unreadable = 0;
    for group in
        fs::read_dir(SUITE).expect("the suite is a folder").map(|entry| entry.expect("an entry"))
    {
        let name = group.file_name().to_string_lossy().into_owned();
        for file in fs::read_dir(group.path()).expect("a group is a folder") {
            let file = file.expect("an entry").path();
            if file.extension().is_none_or(|extension| extension != "json") {
                continue;
            }
            let text = fs::read_to_string(&file).expect("a case is text");
            let list = match serde_json::from_str(&text) {
                Ok(Value::Array(list)) => list,
                Ok(single) => vec![single],
                // Half of a character, which is no text in Rust.
                Err(_) => {
                    unreadable += 1;
                    continue;
                }
            };
            cases.extend(list.into_iter().map(|case| (file.clone(), name.clone(), case)));
        }
    }
    Some((cases, unreadable))
}

fn expression(file: &Path, case: &Value) -> String {
    match case["expr-file"].as_str() {
        Some(name) => fs::read_to_string(file.with_file_name(name)).expect("an expression"),
        None => case["expr"].as_str().expect("an expression").to_owned(),
    }
}

#[test]
fn expressions_are_read_as_jsonata_reads_them() {
    let Some((all, unreadable)) = cases() else { return };
    let mut wrong = Vec::new();
    let (mut cases, mut newer) = (0, 0);
    for (file, group, case) in all {
        let expression = expression(&file, &case);
        if NEWER.contains(&group.as_str()) {
            newer += 1;
            continue;
        }
        cases += 1;
        let expected = case["code"].as_str().or(case["error"]["code"].as_str());
        let expected = expected.filter(|code| code.starts_with('S'));
        let parsed = jsonata::parse(&expression);
        let _ = parsed.as_ref().map(jsonata::references);
        let error = parsed.err();
        if error.as_ref().map(|error| error.code) != expected {
            wrong.push(format!("{}: {expression}\n  {expected:?}, {error:?}", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{} of {cases}:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!((cases, newer, unreadable), (1650, 34, 2));
}

/// Whatever is known of what an expression gives, it is no other than what JSONata gives.
#[test]
fn what_is_known_of_expressions_is_what_they_give() {
    let Some((cases, _)) = cases() else { return };
    let mut wrong = Vec::new();
    let mut count = 0;
    for (file, group, case) in cases {
        let expression = expression(&file, &case);
        let data = match case["dataset"].as_str() {
            Some(name) => {
                let file = Path::new(SUITE).with_file_name("datasets").join(format!("{name}.json"));
                let text = fs::read_to_string(file).expect("a data set");
                serde_json::from_str(&text).expect("JSON")
            }
            None => case["data"].clone(),
        };
        // The data is the context here, which it cannot be for lists, and not the root.
        let is_one =
            data.is_object() && !expression.contains("$$") && !expression.contains("$eval");
        let Some(result) = case.get("result").filter(|_| is_one && !NEWER.contains(&&*group))
        else {
            continue;
        };
        count += 1;
        let definition = json!({ "StartAt": "Bind", "QueryLanguage": "JSONata", "States": {
            "Bind": { "Type": "Pass", "Assign": case.get("bindings").unwrap_or(&json!({})), "Next": "A" },
            "A": { "Type": "Pass", "Output": format!("{{% $states.input.({expression}) %}}"), "End": true },
        } });
        let definition = Node::of(&definition);
        for input in [Shape::of_schema(&json!({ "const": data })), Shape::of_example(&data)] {
            let check = Check { input, ..Check::default() };
            let flow = DataFlow::of(&definition, &check);
            let shape = flow.output_of("A");
            if !shape.is_some_and(|shape| shape.admits(result)) {
                let shape = shape.map_or_else(|| "nothing".to_owned(), Shape::to_string);
                wrong
                    .push(format!("{}: {expression}\n  {result}, and not {shape}", file.display()));
            }
            for found in check.run(&definition) {
                let rule = found.rule.map_or("", |rule| rule.name);
                // A part that is left out is, but the rest is there.
                let is_failure = rule == "undefined-expression"
                    && !found.message.contains("left out")
                    || rule == "wrong-data-type" && !result.is_null();
                if is_failure {
                    wrong
                        .push(format!("{}: {expression}\n  {result}, and {found}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}
