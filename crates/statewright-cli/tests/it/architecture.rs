//! The arrows between the crates, as ARCHITECTURE.md draws them.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use serde_json::Value;

use crate::root;

/// What each package of the workspace may depend on, of those of the workspace. What is only
/// for tests does not count.
const ARROWS: [(&str, &[&str]); 12] = [
    ("examples", &["statewright", "statewright-handler"]),
    ("handlers", &["statewright-handler"]),
    ("statewright", &["statewright-asl", "statewright-handler"]),
    ("statewright-asl", &[]),
    ("statewright-cfn", &["statewright"]),
    ("statewright-cli", &["statewright-asl", "statewright-local"]),
    ("statewright-clients", &["statewright-local"]),
    ("statewright-engine", &["statewright-asl"]),
    ("statewright-handler", &["statewright-macros"]),
    ("statewright-local", &["statewright-asl", "statewright-engine"]),
    ("statewright-macros", &[]),
    ("synth", &["handlers", "statewright"]),
];

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn crates_depend_on_each_other_as_drawn() {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--no-deps", "--format-version=1"]))
            .expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let name = |value: &Value| value["name"].as_str().expect("a name").to_owned();
    let members: Vec<_> = packages.iter().map(name).collect();
    let actual: BTreeMap<_, _> = packages
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().expect("dependencies");
            let mut inside: Vec<_> = dependencies
                .iter()
                .filter(|dependency| dependency["kind"].is_null())
                .map(name)
                .filter(|name| members.contains(name))
                .collect();
            inside.sort();
            (name(package), inside)
        })
        .collect();
    let expected = ARROWS.map(|(package, dependencies)| {
        (package.to_owned(), dependencies.iter().map(ToString::to_string).collect::<Vec<_>>())
    });
    assert_eq!(actual, BTreeMap::from(expected));
}

/// The network stack is compiled for the handlers' binaries, not for who only needs their types.
#[test]
fn synthesis_has_no_network_stack() {
    let tree = cargo(&["tree", "--package", "synth", "--edges", "normal", "--prefix", "none"]);
    for network in ["tokio", "hyper", "lambda_runtime", "axum"] {
        let found = tree.lines().find(|line| line.split(' ').next() == Some(network));
        assert_eq!(found, None, "synth depends on {network}");
    }
}

/// The language and the engine touch nothing but what they are passed.
#[test]
fn the_pure_crates_are_pure() {
    let mut looked_at = 0;
    for package in ["statewright-asl", "statewright-engine"] {
        let mut folders = vec![root().join("crates").join(package).join("src")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("a folder") {
                let path = entry.expect("a file").path();
                if path.file_stem().is_some_and(|name| name == "tests") {
                    // Tests may read what they compare with.
                } else if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    looked_at += 1;
                    check(&path);
                }
            }
        }
    }
    assert!(looked_at > 30, "only {looked_at} files were looked at");
}

/// What reaches out of the process, or is another each time, under whatever path it is named.
const IMPURE: [&str; 11] = [
    "fs",
    "net",
    "thread",
    "process",
    "env",
    "SystemTime",
    "Instant",
    "RandomState",
    "stdin",
    "stdout",
    "stderr",
];

fn check(path: &Path) {
    let text = fs::read_to_string(path).expect("a source file");
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let words = code.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let impure: Vec<_> = words.filter(|word| IMPURE.contains(word)).collect();
    assert!(impure.is_empty(), "{} uses {impure:?}", path.display());
    assert!(!code.contains("::now("), "{} asks for the time", path.display());
}
