//! A new app is one that can be built, tested, synthesized and changed.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use crate::{folder, root, statewright, stderr, stdout};

/// Cargo in the folder of an app, with what was built already.
fn cargo(app: &Path, arguments: &[&str]) -> Output {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(arguments).current_dir(app).env("CARGO_TARGET_DIR", target);
    cargo.output().expect("cargo runs")
}

#[test]
fn a_new_app_passes_its_tests() {
    let app = folder("new").join("my-orders");
    let made = statewright(&["new", app.to_str().expect("a path")]);
    assert!(made.status.success(), "{}", stderr(&made));
    assert_eq!(stdout(&made), "");
    // The versions that are at hand.
    fs::copy(root().join("Cargo.lock"), app.join("Cargo.lock")).expect("a copy");
    // Most of what it needs was built for this test. Binaries would lie where those of the reference
    // app do; this makes none.
    let done = cargo(&app, &["test", "--offline"]);
    assert!(done.status.success(), "{}{}", stdout(&done), stderr(&done));
    assert!(!stderr(&done).contains("warning"), "{}", stderr(&done));
    let help = cargo(&app, &["statewright", "--version"]);
    assert!(stdout(&help).starts_with("statewright "), "{}", stderr(&help));
    let program = fs::read_to_string(app.join("synth/src/main.rs")).expect("a program");
    assert!(program.contains(r#"app.stack("MyOrders")"#), "{program}");
}

#[test]
fn what_is_there_is_left_alone() {
    let folder = folder("new-taken");
    let file = folder.join("orders");
    fs::write(&file, "mine").expect("a file");
    for taken in [&folder, &file] {
        let made = statewright(&["new", taken.to_str().expect("a path")]);
        assert_eq!(made.status.code(), Some(2));
        assert!(stderr(&made).contains("is there already"), "{}", stderr(&made));
    }
    assert_eq!(fs::read_to_string(&file).expect("the file"), "mine");
    assert_eq!(fs::read_dir(&folder).expect("the folder").count(), 1);
}

#[test]
fn a_stack_needs_a_name_and_an_app_the_sources() {
    let folder = folder("new-wrong");
    for name in ["2", "größe", "-", "a/b:c"] {
        let made = statewright(&["new", folder.join(name).to_str().expect("a path")]);
        assert!(stderr(&made).contains("no stack can be called"), "{name}: {}", stderr(&made));
    }
    let orders = folder.join("orders");
    let orders = orders.to_str().expect("a path");
    let made = statewright(&["new", orders, "--sources", folder.to_str().expect("a path")]);
    assert!(stderr(&made).contains("--sources FOLDER"), "{}", stderr(&made));
    assert_eq!(fs::read_dir(&folder).expect("the folder").count(), 0);
}
