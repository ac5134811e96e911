//! Paths and calls as they are in collections of definitions, where these are there: they
//! lie beside the repository and are no part of it.

use std::{collections::BTreeSet, fs, path::PathBuf};

use serde_json::{Value, json};
use statewright_asl::{
    data_flow::{DataFlow, Shape},
    document::Node,
    expression::{
        intrinsic,
        json_path::{self, JsonPath, Root},
    },
    rules::Check,
};

fn shared(folder: &str) -> Option<PathBuf> {
    let folder =
        PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared")).join(folder);
    folder.is_dir().then_some(folder)
}

fn read(path: &std::path::Path) -> Value {
    let text = fs::read_to_string(path).expect("the text of a file");
    serde_json::from_str(&text).unwrap_or_default()
}

/// Every field that can hold a path or a call, and its value.
fn fields<'a>(value: &'a Value, found: &mut Vec<(&'a str, &'a Value)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| fields(item, found)),
        Value::Object(object) => {
            // States in the other language have no paths.
            if object.get("QueryLanguage").is_some_and(|language| language == "JSONata") {
                return;
            }
            let pass = object.get("Type").is_some_and(|kind| kind == "Pass");
            for (name, value) in object {
                // Results of Pass are taken as they are.
                if pass && name == "Result" {
                    continue;
                }
                // Parameters of services are called so as well.
                let path = name.ends_with("Path") && !["Path", "S3OutputPath"].contains(&&**name);
                // And states may be.
                let path = path && !value.is_object();
                if path || name == "Variable" || name.ends_with(".$") {
                    found.push((name, value));
                }
                fields(value, found);
            }
        }
        _ => {}
    }
}

/// What is wrong with a field, if it holds what AWS's documentation says.
fn problem(name: &str, value: &Value) -> Option<String> {
    let path = |text: &str| -> Result<JsonPath, String> {
        json_path::parse(text).map_err(|error| error.to_string())
    };
    let Some(text) = value.as_str() else {
        return (!value.is_null() || name.ends_with(".$")).then(|| "no text".to_owned());
    };
    let fail = ["ErrorPath", "CausePath"].contains(&name);
    let result = if name.ends_with(".$") || fail {
        if text.starts_with('$') {
            path(text).map(drop)
        } else {
            intrinsic::parse(text).map_err(|error| error.to_string()).and_then(|call| {
                let function = intrinsic::lookup(&call.name);
                if fail && !function.is_some_and(|function| function.fills_fail) {
                    return Err("makes no text".to_owned());
                }
                match intrinsic::problems(&call).into_iter().find(|found| found.kind.is_error()) {
                    Some(found) => Err(found.message),
                    None => Ok(()),
                }
            })
        }
    } else {
        path(text).and_then(|path| {
            let several = ["InputPath", "OutputPath", "Variable"].contains(&name);
            let data_only = ["ResultPath", "MaxItemsPath"].contains(&name);
            if !several && !path.is_reference_path() {
                return Err("no reference path".to_owned());
            }
            if data_only && *path.root() == Root::Context {
                return Err("the context object".to_owned());
            }
            Ok(())
        })
    };
    result.err().map(|error| format!("{name} {text:?}: {error}"))
}

fn problems(definition: &Value) -> (usize, Vec<String>) {
    let mut found = Vec::new();
    fields(definition, &mut found);
    (found.len(), found.iter().filter_map(|(name, value)| problem(name, value)).collect())
}

#[test]
fn nothing_is_wrong_with_valid_definitions() {
    let Some(folder) = shared("validation/valid") else { return };
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("the definitions") {
        let path = entry.expect("a file").path();
        let (fields, found) = problems(&read(&path));
        assert!(found.is_empty(), "{}: {found:#?}", path.display());
        count += fields;
    }
    assert!(count > 0);
}

#[test]
fn what_is_wrong_with_invalid_definitions_is_found() {
    const CLASSES: [&str; 4] = [
        "invalid-intrinsic",
        "invalid-jsonpath",
        "invalid-payload-template-path",
        "invalid-reference-path",
    ];
    let Some(folder) = shared("validation/invalid") else { return };
    let mut missed = BTreeSet::new();
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("the definitions") {
        let path = entry.expect("a file").path();
        let case = read(&path);
        let classes = case.pointer("/expect/classes").and_then(Value::as_array);
        let of_a_class =
            |class: &Value| class.as_str().is_some_and(|class| CLASSES.contains(&class));
        let found = problems(&case["definition"]).1;
        if classes.is_some_and(|classes| classes.iter().any(of_a_class)) {
            count += 1;
            if found.is_empty() {
                missed.insert(case["id"].to_string());
            }
        }
    }
    assert!(count > 0);
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn paths_are_read_as_jayways_library_reads_them() {
    let Some(folder) = shared("jsonpath") else { return };
    let cases = read(&folder.join("expected.json"));
    let mut count = 0;
    for case in cases.as_array().expect("a list of cases") {
        let text = case["path"].as_str().expect("a path");
        let path = json_path::parse(text);
        match text {
            // The library knows no context object, and lets `$.` be left out. AWS has the
            // first and refuses the second.
            "$$.x" => assert!(path.is_ok()),
            "store.book" => assert!(path.is_err()),
            // Paths that lead nowhere are expected to fail as well, and are definite.
            _ if case["err"] == true && case["definite"] == false => {
                assert!(path.is_err(), "{text}")
            }
            _ => {
                let path = path.unwrap_or_else(|error| panic!("{text}: {error}"));
                assert_eq!(path.is_definite(), case["definite"], "{text}");
            }
        }
        count += 1;
    }
    assert!(count > 0);
}

/// Whatever is known of where a path leads, it is no other than what Jayway's library finds.
#[test]
fn what_is_known_of_paths_is_what_they_lead_to() {
    let Some(folder) = shared("jsonpath") else { return };
    let data = read(&folder.join("data.json"));
    let input = Shape::of_schema(&json!({ "const": data }));
    let check = Check { input, ..Check::default() };
    let cases = read(&folder.join("expected.json"));
    let mut wrong = String::new();
    for case in cases.as_array().expect("a list of cases") {
        let path = case["path"].as_str().expect("a path");
        let state = json!({ "Type": "Pass", "InputPath": path, "End": true });
        let definition = json!({ "StartAt": "A", "States": { "A": state } });
        let definition = Node::of(&definition);
        let flow = DataFlow::of(&definition, &check);
        let shape = flow.output_of("A");
        let found = check.run(&definition);
        let is_missing =
            found.iter().any(|found| found.rule.is_some_and(|rule| rule.name == "missing-data"));
        let is_right = match &case["value"] {
            // It is refused, or leads to nothing. That is known of those that lead to one value,
            // but for what functions make.
            _ if case["err"] == true => {
                is_missing || case["definite"] == false || path.ends_with(')')
            }
            value => shape.is_some_and(|shape| shape.admits(value)) && !is_missing,
        };
        if !is_right {
            let shape = shape.map_or_else(|| "nothing".to_owned(), Shape::to_string);
            wrong += &format!("\n  {case}, and not {shape}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
