//! An app that is changed while it is served.
#![cfg(unix)]

use serde_json::{Value, json};

use super::{app::App, client::Served};

const MACHINE: &str = "arn:aws:states:us-east-1:123456789012:stateMachine:App-Machine";
const UPDATED: &str = "     Updated arn:aws:states:us-east-1:123456789012:stateMachine:App-Machine";

fn watched(app: &App) -> Served {
    Served::start(&["--watch", app.assembly()])
}

/// Lets an execution go on, and gives its output.
fn output(served: &Served, execution: &Value) -> Value {
    let task = served.call("GetActivityTask", &activity());
    let done = json!({ "taskToken": task["taskToken"], "output": "0" });
    served.call("SendTaskSuccess", &done);
    loop {
        let told = served.call("DescribeExecution", execution);
        if told["status"] != "RUNNING" {
            return told["output"].clone();
        }
    }
}

fn activity() -> Value {
    json!({ "activityArn": "arn:aws:states:us-east-1:123456789012:activity:Hold" })
}

fn start(served: &Served) -> Value {
    served.call("CreateActivity", &json!({ "name": "Hold" }));
    let started = served.call("StartExecution", &json!({ "stateMachineArn": MACHINE }));
    json!({ "executionArn": started["executionArn"] })
}

#[test]
fn what_runs_goes_on_as_it_began() {
    let app = App::new("watch-machine");
    let served = watched(&app);
    let old = start(&served);
    app.write("src/result.txt", "second");
    served.until(UPDATED);
    assert_eq!(output(&served, &old), "\"first\"");
    let new = start(&served);
    assert_eq!(output(&served, &new), "\"second\"");
}

#[test]
fn what_does_not_build_changes_nothing() {
    let app = App::new("watch-broken");
    let served = watched(&app);
    assert_eq!(served.invoke("App-Answer"), "\"first\"");
    app.write("src/result.txt", "broken");
    let (lines, _) =
        served.until_after(0, "error: the app could not be synthesized: `sh synth.sh`");
    let (lines, _) = served.until_after(lines, "     Keeping what is there");
    app.write("src/result.txt", "first");
    app.write("src/main.rs", "this is no Rust");
    let (lines, _) = served.until_after(lines, "error: the handlers do not build");
    let (lines, _) = served.until_after(lines, "     Keeping what is there");
    assert_eq!(served.invoke("App-Answer"), "\"first\"");
    let execution = start(&served);
    assert_eq!(output(&served, &execution), "\"first\"");
    app.answer("\\\"second\\\"");
    served.until_after(lines, "     Updated 1 function");
    assert_eq!(served.invoke("App-Answer"), "\"second\"");
}

/// While an app is synthesized, it changes again, and again.
#[test]
fn no_change_is_lost() {
    let app = App::new("watch-rapid");
    let served = watched(&app);
    app.write("slow", "");
    let (lines, _) = served.until_after(0, "Unchanged all stays as it is");
    std::fs::remove_file(app.folder.join(".read")).expect("it is gone");
    app.write("src/result.txt", "second");
    while !app.has(".read") {}
    app.write("src/result.txt", "third");
    app.write("src/result.txt", "fourth");
    let (lines, _) = served.until_after(lines, UPDATED);
    served.until_after(lines, UPDATED);
    let execution = start(&served);
    assert_eq!(output(&served, &execution), "\"fourth\"");
}

#[test]
fn the_app_may_be_a_command() {
    let app = App::new("watch-command");
    let served = Served::start_in(&app.folder, &["--watch", "sh synth.sh"]);
    app.write("src/result.txt", "second");
    served.until(UPDATED);
}

/// As tools do that put other sources in the place of some.
#[test]
fn a_folder_may_be_replaced() {
    let app = App::new("watch-replaced");
    let served = watched(&app);
    let (old, new) = (app.folder.join("src"), app.folder.join("src.new"));
    std::fs::create_dir(&new).expect("a folder");
    for file in std::fs::read_dir(&old).expect("a folder") {
        let file = file.expect("a file");
        std::fs::copy(file.path(), new.join(file.file_name())).expect("a copy");
    }
    std::fs::remove_dir_all(&old).expect("it is gone");
    std::fs::rename(&new, &old).expect("it is there");
    // Files that are new are built, whatever is in them.
    let (lines, _) = served.until_after(0, "     Updated 1 function");
    app.write("src/result.txt", "second");
    served.until_after(lines, UPDATED);
}

/// A folder that was not there when it began.
#[test]
fn new_folders_are_watched_as_well() {
    let app = App::new("watch-folders");
    let served = watched(&app);
    std::fs::create_dir(app.folder.join("more")).expect("a folder");
    let (lines, _) = served.until_after(0, "Unchanged all stays as it is");
    app.write("more/file.txt", "");
    served.until_after(lines, "Synthesizing sh synth.sh");
}

/// What a build writes and what tools hide is no change: it would build for ever.
#[test]
fn what_is_built_is_no_change() {
    let app = App::new("watch-built");
    let served = watched(&app);
    assert!(app.has("target/debug/answer"));
    app.write("target/debug/other", "");
    app.write("cdk.out/other.json", "");
    app.write(".hidden", "");
    app.write("src/result.txt", "second");
    let (lines, _) = served.until_after(0, UPDATED);
    std::thread::sleep(std::time::Duration::from_secs(1));
    let said = served.said();
    assert!(!said[lines..].iter().any(|line| line.contains("Synthesizing")), "{said:?}");
}
