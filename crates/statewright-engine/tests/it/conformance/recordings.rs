//! The recordings, which are data beside the project.

use std::{fs, path::Path};

use serde_json::Value;

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/conformance/cases");

/// The cases of these kinds, in the order of their names; nothing, if the recordings are not at
/// hand.
pub(super) fn cases(kinds: &[&str]) -> Option<Vec<Value>> {
    if !Path::new(CASES).exists() {
        eprintln!("the recordings are not at hand: nothing to compare with");
        return None;
    }
    let mut files: Vec<_> = fs::read_dir(CASES)
        .expect("the folder of the cases")
        .map(|entry| entry.expect("a case").path())
        .collect();
    files.sort();
    let read = |path: &Path| -> Value {
        let text = fs::read_to_string(path).expect("the text of a case");
        serde_json::from_str(&text).expect("a case is JSON")
    };
    let cases = files.iter().map(|path| read(path));
    Some(cases.filter(|case| kinds.iter().any(|kind| case["kind"] == *kind)).collect())
}
