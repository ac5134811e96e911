//! JSONata's own cases, where they are beside the repository.

use std::fs;
use std::path::Path;

use serde_json::Value;
use statewright_asl::expression::jsonata;

const SUITE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/jsonata-suite/groups");

/// What JSONata 2.0 does not have.
const NEWER: [&str; 2] = ["coalescing-operator", "default-operator"];

#[test]
fn expressions_are_read_as_jsonata_reads_them() {
    if !Path::new(SUITE).exists() {
        return;
    }
    let mut wrong = Vec::new();
    let (mut cases, mut newer, mut unreadable) = (0, 0, 0);
    for group in
        fs::read_dir(SUITE).expect("the suite is a folder").map(|entry| entry.expect("an entry"))
    {
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
            for case in list {
                let expression = match case["expr-file"].as_str() {
                    Some(name) => {
                        fs::read_to_string(file.with_file_name(name)).expect("an expression")
                    }
                    None => case["expr"].as_str().expect("an expression").to_owned(),
                };
                if NEWER.contains(&group.file_name().to_string_lossy().as_ref()) {
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
                    wrong.push(format!(
                        "{}: {expression}\n  {expected:?}, {error:?}",
                        file.display()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {cases}:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!((cases, newer, unreadable), (1650, 34, 2));
}
