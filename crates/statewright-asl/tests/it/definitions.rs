//! `valid/*.asl.json` is read without a word and written again as it was; for
//! `invalid/*.asl.json` the findings stand in the file beside it. `open/*.asl.json` is not whole
//! before it is deployed: it is checked without a word, and cannot be run.
//!
//! `UPDATE_EXPECT=1` writes the findings anew; look at them before you keep them.

use std::{fs, path::PathBuf};

use serde_json::Value;
use statewright_asl::{StateMachine, document::Node, rules::Check};

/// The definitions in a folder, by file name.
pub(crate) fn definitions(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .expect("the folder of the definitions")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.to_string_lossy().ends_with(".asl.json"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{} has no definitions", folder.display());
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("the text of a definition");
            (path, text)
        })
        .collect()
}

#[test]
fn what_is_known_at_the_deployment_only_is_no_defect() {
    for (path, text) in definitions("open") {
        let node = Node::parse_json(&text).expect("JSON");
        assert_eq!(Check::default().run(&node), [], "{}", path.display());
        let refused = StateMachine::parse(&text).expect_err("nothing to run").to_string();
        assert!(refused.contains("a deployment fills this in"), "{}: {refused}", path.display());
    }
}

#[test]
fn valid_definitions_are_written_as_they_were_read() {
    for (path, text) in definitions("valid") {
        let machine = StateMachine::parse(&text)
            .unwrap_or_else(|found| panic!("{}:\n{found}", path.display()));
        let definition: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(machine.to_json(), definition, "{}", path.display());
        // To the order of the fields, which comparing as data does not see.
        assert_eq!(machine.to_json().to_string(), definition.to_string(), "{}", path.display());
        assert_eq!(
            StateMachine::read(&machine.to_json()).as_ref(),
            Ok(&machine),
            "{}",
            path.display()
        );
    }
}

#[test]
fn what_is_wrong_with_invalid_definitions_is_found() {
    for (path, text) in definitions("invalid") {
        let found = match StateMachine::parse(&text) {
            Ok(_) => panic!("nothing is found in {}", path.display()),
            Err(found) => format!("{found}\n"),
        };
        let expected = path.with_extension("").with_extension("txt");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expected, &found).expect("the findings are written");
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(found, expected, "{}", path.display());
    }
}
