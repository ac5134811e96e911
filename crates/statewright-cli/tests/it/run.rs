//! The reference app, run with its real handlers.

use std::{collections::BTreeMap, fs, sync::LazyLock};

use serde_json::{Value, json};

use crate::{folder, root, statewright, stderr, stdout};

const INPUT: &str = r#"{"inputCaseID":"001"}"#;

/// As a newcomer runs it: everything is synthesized and built first. (The assembly is written
/// elsewhere: that the committed one is not stale is another test's matter.)
static FIRST: LazyLock<std::process::Output> = LazyLock::new(|| {
    let folder = folder("call-center");
    let assembly = folder.to_str().expect("a path");
    statewright(&["run", "--input", INPUT, "--output", assembly])
});

/// The assembly of the first run.
fn app() -> String {
    LazyLock::force(&FIRST);
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("call-center");
    folder.to_str().expect("a path").to_owned()
}

/// The assembly and the binaries of the first run, run again without looking at their sources.
fn again(arguments: &[&str]) -> std::process::Output {
    let app = app();
    let always = ["run", "--app", &app, "--no-build", "--input", INPUT];
    statewright(&[always.as_slice(), arguments].concat())
}

#[test]
fn the_call_centre_comes_to_an_end() {
    let (output, said) = (&*FIRST, stderr(&FIRST));
    for line in ["Open Case", "Assign Case", "Work on Case", "Is Case Resolved"] {
        assert!(said.contains(&format!("✓ {line} ")), "{said}");
    }
    match output.status.code() {
        Some(0) => {
            let result = r#"{"Case":"001","Status":1,"Message":"Case 001: opened...assigned...resolved...closed."}"#;
            assert_eq!(stdout(output), format!("{result}\n"));
            assert!(said.contains("✓ Close Case ") && said.contains("Succeeded in "), "{said}");
        }
        Some(1) => {
            assert_eq!(stdout(output), "");
            assert!(said.contains("✓ Escalate Case ") && said.contains("✗ Fail "), "{said}");
            assert!(said.trim_end().ends_with(": Engage Tier 2 Support."), "{said}");
        }
        other => panic!("it ended with {other:?}: {said}"),
    }
}

/// The handler draws by chance, so it is run until both came.
#[test]
fn both_ends_have_the_history_that_aws_writes() {
    let mut seen = BTreeMap::new();
    for _ in 0..100 {
        let output = again(&["--json"]);
        let history: Value =
            serde_json::from_slice(&output.stdout).expect("nothing but JSON on stdout");
        seen.entry(output.status.code()).or_insert_with(|| lines(&history));
        if seen.len() == 2 {
            break;
        }
    }
    assert_eq!(seen.keys().copied().collect::<Vec<_>>(), [Some(0), Some(1)]);
    insta::assert_snapshot!("resolved", seen[&Some(0)]);
    insta::assert_snapshot!("escalated", seen[&Some(1)]);
}

/// The events, a line each, without the time.
fn lines(history: &Value) -> String {
    let events = history["events"].as_array().expect("events");
    let mut before = 0.0;
    let lines = events.iter().map(|event| {
        let mut event = event.clone();
        let members = event.as_object_mut().expect("an event is an object");
        let timestamp = members.shift_remove("timestamp").and_then(|timestamp| timestamp.as_f64());
        let timestamp = timestamp.expect("seconds since 1970");
        assert!(timestamp >= before && timestamp > 1_700_000_000.0, "{timestamp}");
        before = timestamp;
        event.to_string()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The handlers are real, and the time is not.
#[test]
fn time_can_be_virtual() {
    let output = again(&["--json", "--virtual-time", "--start-time", "2030-01-02T03:04:05Z"]);
    let history: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let events = history["events"].as_array().expect("events");
    let at = events[0]["timestamp"].as_f64().expect("a time");
    assert_eq!(at, 1_893_553_445.0);
    assert!(events.iter().all(|event| event["timestamp"] == at));
    assert!(events.iter().any(|event| event["type"] == "LambdaFunctionSucceeded"));
}

/// What is mocked is not even built.
#[test]
fn states_can_be_mocked() {
    let file = folder("run-mocks").join("mocks.json");
    let mocks = json!({
        "StateMachines": { "CallCenter-CallCenterStateMachine": { "TestCases": { "Broken": { "Open Case": "Broken" } } } },
        "MockedResponses": { "Broken": { "0": { "Throw": { "Error": "Broken", "Cause": "it was" } } } },
    });
    fs::write(&file, mocks.to_string()).expect("a file");
    let output = again(&["--mocks", file.to_str().expect("a path")]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("Broken: it was"), "{}", stderr(&output));
}

/// The one waits for the other, in virtual time.
#[test]
fn state_machines_of_an_app_start_one_another() {
    let folder = folder("run-nested");
    let machine = |definition: Value| {
        json!({
            "Type": "AWS::StepFunctions::StateMachine", "Properties": { "Definition": definition },
        })
    };
    let start = json!({
        "StartAt": "Start",
        "States": { "Start": {
            "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
            "Parameters": { "StateMachineArn": { "Ref": "Inner" }, "Input": { "a.$": "$.a" } },
            "OutputPath": "$.Output", "End": true,
        } },
    });
    let nap = json!({
        "StartAt": "Nap",
        "States": { "Nap": { "Type": "Wait", "Seconds": 3600, "Next": "Done" }, "Done": { "Type": "Succeed" } },
    });
    let template = json!({ "Resources": { "Outer": machine(start), "Inner": machine(nap) } });
    let stack = json!({
        "type": "aws:cloudformation:stack", "properties": { "templateFile": "App.template.json" },
    });
    fs::write(folder.join("App.template.json"), template.to_string()).expect("a file");
    fs::write(folder.join("manifest.json"), json!({ "artifacts": { "App": stack } }).to_string())
        .expect("a file");
    let app = folder.to_str().expect("a path");
    let output =
        statewright(&["run", "Outer", "--app", app, "--virtual-time", "--input", r#"{"a": 1}"#]);
    insta::assert_snapshot!(stderr(&output), @"
       Running Outer
      ▾ App-Inner  Execution
        ✓ Nap  Wait           1 h
        ✓ Done  Succeed     0.0 ms
      ✓ App-Inner  Execution      1 h
    ✓ Start  Task           1 h
     Succeeded in 1 h
    ");
    assert_eq!(stdout(&output), "{\"a\":1}\n");
}

#[test]
fn data_of_each_state_is_shown_on_request() {
    let output = again(&["--verbose"]);
    let said = stderr(&output);
    let first = said.split("Open Case").nth(1).expect("the first state");
    let mut lines = first.lines().skip(1).map(str::trim);
    assert_eq!(lines.next(), Some(r#"input  {"inputCaseID":"001"}"#));
    assert_eq!(lines.next(), Some(r#"output {"Case":"001","Message":"Case 001: opened..."}"#));
}

#[test]
fn a_page_is_written() {
    let page = folder("page").join("run.html");
    let output = again(&["--html", page.to_str().expect("a path")]);
    let text = fs::read_to_string(&page).expect("the page");
    let status = if output.status.success() { "SUCCEEDED" } else { "FAILED" };
    assert!(text.contains(&format!("<title>CallCenterStateMachine: {status}</title>")));
    assert!(text.contains("data-state=\"Open Case\""));
    for outside in ["src=\"http", "href=\"http", "@import", "url(http"] {
        assert!(!text.contains(outside), "the page needs the network for {outside}");
    }
    // Nothing is left of the way in which it was written.
    assert_eq!(fs::read_dir(page.parent().expect("a folder")).expect("a folder").count(), 1);
}

#[test]
fn the_input_can_come_from_a_file() {
    let file = folder("input").join("input.json");
    fs::write(&file, r#"{"inputCaseID":""}"#).expect("a file");
    let app = app();
    let output = statewright(&[
        "run",
        "--app",
        &app,
        "--no-build",
        "--input-file",
        file.to_str().expect("a path"),
    ]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("EmptyCaseId: `inputCaseID` is empty"), "{}", stderr(&output));
}

/// The tutorial's variation works on a case until it is resolved.
#[test]
fn the_variation_always_succeeds() {
    let assembly = folder("variation");
    let app = "cargo run --quiet --package synth --example work_until_resolved -- --quiet";
    let output = [
        "run",
        "--app",
        app,
        "--output",
        assembly.to_str().expect("a path"),
        "--input",
        INPUT,
        "--json",
    ];
    for _ in 0..3 {
        let output = statewright(&output);
        let history: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("{}", stderr(&output)));
        let events = history["events"].as_array().expect("events");
        let entered = |name: &str| {
            events.iter().filter(|event| event["stateEnteredEventDetails"]["name"] == name).count()
        };
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert_eq!(entered("Work on Case"), entered("Escalate Case") + 1);
        assert_eq!(entered("Close Case"), 1);
        let result =
            events.last().expect("an event")["executionSucceededEventDetails"]["output"].as_str();
        let result: Value = serde_json::from_str(result.expect("an output")).expect("JSON");
        let escalated = "unresolved...escalating.".repeat(entered("Escalate Case"));
        let message = format!("Case 001: opened...assigned...{escalated}resolved...closed.");
        assert_eq!(result, json!({ "Case": "001", "Status": 1, "Message": message }));
    }
}

#[test]
fn the_graph_is_drawn() {
    let svg = statewright(&["graph", "--app", "cdk.out"]);
    assert!(stdout(&svg).starts_with("<svg ") && stdout(&svg).ends_with("</svg>\n"));
    let mermaid = statewright(&["graph", "--app", "cdk.out", "--format", "mermaid"]);
    insta::assert_snapshot!("graph", stdout(&mermaid));
    assert!(root().join("cdk.out").is_dir());
}
