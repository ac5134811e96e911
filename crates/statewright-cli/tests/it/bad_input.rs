//! Each is told in a paragraph what was given, what is allowed and what to do; with exit code
//! 2, and nothing on stdout.

use std::{fs, process::Stdio};

use serde_json::json;

use crate::{assembly, command, folder, statewright, stderr, stdout};

/// What is said, without this machine's paths.
fn refused(arguments: &[&str]) -> String {
    let output = statewright(arguments);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert_eq!(stdout(&output), "");
    let said = stderr(&output);
    assert!(!said.contains("panicked"), "{said}");
    said.replace(env!("CARGO_TARGET_TMPDIR"), "TMP").replace('\\', "/")
}

fn app(name: &str, state: serde_json::Value) -> String {
    let definition = json!({ "StartAt": "First", "States": { "First": state } });
    assembly(name, &definition).to_str().expect("a path").to_owned()
}

#[test]
fn input_that_is_no_json() {
    insta::assert_snapshot!(refused(&["run", "--input", "{inputCaseID:001}"]), @r#"
    error: the input is no JSON: key must be a string at line 1 column 2, in {inputCaseID:001}

    hint: texts and keys stand in double quotes: --input '{"inputCaseID":"001"}'
    "#);
}

#[test]
fn input_that_is_too_large() {
    // Longer than an argument may be on some systems.
    let file = folder("large").join("large.json");
    fs::write(&file, format!("\"{}\"", "x".repeat(262_143))).expect("a file");
    insta::assert_snapshot!(refused(&["run", "--input-file", file.to_str().expect("a path")]), @"
    error: the input has 262145 bytes, and Step Functions takes 262144 at the most

    hint: put the data where the functions can read it, and pass on where that is
    ");
}

#[test]
fn input_from_a_file_that_is_not_there() {
    insta::assert_snapshot!(refused(&["run", "--input-file", "no-such-file.json"]), @"
    error: the input cannot be read from no-such-file.json: No such file or directory (os error 2)

    hint: give the path of a JSON file, or `-` for stdin
    ");
}

/// An empty picture would look as if there were something in the file.
#[test]
fn a_graph_of_what_has_no_states() {
    let file = folder("no-states").join("none.asl.json");
    for text in ["{}", "[1]", "null", r#"{"StartAt":"A","States":{}}"#, r#"{"States":[1]}"#] {
        fs::write(&file, text).expect("a file");
        let said = refused(&["graph", "--definition", file.to_str().expect("a path")]);
        assert!(said.contains("none.asl.json has no states"), "{text}: {said}");
    }
    fs::write(&file, b"\xff{}").expect("a file");
    let said = refused(&["graph", "--definition", file.to_str().expect("a path")]);
    assert!(said.contains("it is no text in UTF-8"), "{said}");
}

#[test]
fn an_unknown_argument() {
    insta::assert_snapshot!(refused(&["run", "--inptu", "{}"]), @"
    error: unexpected argument '--inptu' found

      tip: a similar argument exists: '--input'

    Usage: statewright run --input <JSON> [STATE_MACHINE]

    For more information, try '--help'.
    ");
}

#[test]
fn a_folder_that_is_no_assembly() {
    let folder = folder("no-assembly");
    insta::assert_snapshot!(refused(&["run", "--app", folder.to_str().expect("a path")]), @"
    error: there is no cloud assembly in TMP/no-assembly

    hint: synthesize the app: `cargo run -p synth`, or the `app` of your cdk.json
    ");
}

#[test]
fn a_folder_that_is_not_there() {
    let output = statewright(&["run", "--app", "no-such-folder"]);
    assert_eq!(output.status.code(), Some(2));
    // What the shell says of it, in between, is the shell's.
    let said = stderr(&output);
    let error = said.split_once("error: ").map(|(_, error)| error).unwrap_or_default();
    insta::assert_snapshot!(error);
}

#[test]
fn no_app_at_all() {
    // Above this folder there is the reference app, so one elsewhere is needed.
    let folder = std::env::temp_dir();
    let output = command(&["run"]).current_dir(&folder).output().expect("the command runs");
    assert_eq!(output.status.code(), Some(2));
    let said = stderr(&output)
        .replace(&*folder.canonicalize().expect("a folder").to_string_lossy(), "HERE");
    insta::assert_snapshot!(said, @r#"
    error: there is no cdk.json in HERE, nor above it

    hint: run this in the folder of an app, or name one: `--app "cargo run -p synth"`, `--app cdk.out`
    "#);
}

#[test]
fn an_app_that_fails() {
    insta::assert_snapshot!(refused(&["run", "--app", "exit 3"]), @"
    Synthesizing exit 3
    error: the app could not be synthesized: `exit 3` ended with exit status: 3

    hint: what is wrong with it is said above
    ");
}

#[test]
fn a_cdk_json_without_an_app() {
    let folder = folder("cdk-json");
    let run = || {
        let output = command(&["run"]).current_dir(&folder).output().expect("the command runs");
        assert_eq!(output.status.code(), Some(2));
        stderr(&output)
            .replace(&*folder.canonicalize().expect("a folder").to_string_lossy(), "HERE")
    };
    fs::write(folder.join("cdk.json"), "{}").expect("a file");
    insta::assert_snapshot!(run(), @r#"
    error: HERE/cdk.json has no `app` that is a text

    hint: it is the command that synthesizes: {"app": "cargo run --package synth -- --quiet"}
    "#);
    fs::write(folder.join("cdk.json"), "{").expect("a file");
    insta::assert_snapshot!(run(), @"error: HERE/cdk.json is no JSON: EOF while parsing an object at line 1 column 1");
}

#[test]
fn a_state_machine_that_is_not_there() {
    let app = app("other-machine", json!({ "Type": "Succeed" }));
    insta::assert_snapshot!(refused(&["run", "Machina", "--app", &app]), @r#"error: the app has no state machine "Machina", but App/Machine"#);
}

#[test]
fn a_definition_that_is_wrong() {
    let app = app("wrong", json!({ "Type": "Wait", "Seconds": 1, "Next": "Second" }));
    insta::assert_snapshot!(refused(&["run", "--app", &app]), @r#"
    error: the definition of Machine cannot be used:
    there is no state "Second" at /States/First/Next
    "#);
    insta::assert_snapshot!(refused(&["graph", "--app", &app]), @r#"
    error: the definition of Machine cannot be used:
    there is no state "Second" at /States/First/Next
    "#);
}

#[test]
fn what_is_not_here() {
    let inner = json!({ "StartAt": "Second", "States": { "Second": {
        "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
        "Parameters": { "QueueUrl": "q", "MessageBody": "b" }, "End": true,
    } } });
    let app = app("not-here", json!({ "Type": "Map", "ItemProcessor": inner, "End": true }));
    insta::assert_snapshot!(refused(&["run", "--app", &app]), @r#"
    error: state "Second" calls sqs:sendMessage, which is not here

    hint: mock the state (--mocks FILE), or say where the service is: --endpoint SERVICE=http://…
    "#);
}

#[test]
fn a_function_that_is_not_in_the_app() {
    let function = "arn:aws:lambda:us-east-1:123456789012:function:Elsewhere";
    let app = app("elsewhere", json!({ "Type": "Task", "Resource": function, "End": true }));
    insta::assert_snapshot!(refused(&["run", "--app", &app]), @r#"
    error: state "First" invokes arn:aws:lambda:us-east-1:123456789012:function:Elsewhere, which is not here

    hint: functions are here that are in the same app as the state machine; mock the state (--mocks FILE), or say where Lambda is: --endpoint lambda=http://…
    "#);
}

#[test]
fn functions_that_are_not_built() {
    let mut command = command(&["run", "--app", "cdk.out", "--no-build"]);
    let target = folder("nothing-built");
    let output = command.env("CARGO_TARGET_DIR", &target).output().expect("the command runs");
    assert_eq!(output.status.code(), Some(2));
    let said =
        stderr(&output).replace(target.to_str().expect("a path"), "TARGET").replace('\\', "/");
    insta::assert_snapshot!(said, @"
    error: not built yet: assign_case, close_case, escalate_case, open_case, work_on_case in TARGET/debug

    hint: leave out --no-build to build them
    ");
}

/// It is found before anything runs.
#[test]
fn a_page_that_cannot_be_written() {
    let app = app("page", json!({ "Type": "Succeed" }));
    insta::assert_snapshot!(refused(&["run", "--app", &app, "--html", "no-such-folder/run.html"]));
    insta::assert_snapshot!(refused(&["run", "--app", &app, "--html", "docs"]));
}

/// Devices and pipes are no files that could be replaced; what was found is printed all the same.
#[cfg(unix)]
#[test]
fn a_page_that_is_no_file() {
    let app = app("page-device", json!({ "Type": "Succeed" }));
    let output = statewright(&["run", "--app", &app, "--html", "/dev/null"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(!fs::metadata("/dev/null").expect("the device").is_file());
    let output = statewright(&["run", "--app", &app, "--html", "/dev/full"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stdout(&output), "{}\n");
}

#[test]
fn an_app_that_writes_nothing() {
    let output = folder("nothing-written");
    fs::write(output.join("manifest.json"), "{}").expect("an old assembly");
    let output = output.to_str().expect("a path");
    insta::assert_snapshot!(refused(&["run", "--app", "true", "--output", output]));
}

#[test]
fn an_output_for_what_is_written_already() {
    let app = app("written", json!({ "Type": "Succeed" }));
    insta::assert_snapshot!(refused(&["run", "--app", &app, "--output", "elsewhere"]));
}

#[test]
fn state_machines_of_one_id_in_two_stacks() {
    let folder = folder("two-stacks");
    let stack = |name: &str, state: &str| {
        let machine = json!({ "StartAt": "A", "States": { "A": { "Type": state } } });
        let template = json!({ "Resources": { "Machine": {
            "Type": "AWS::StepFunctions::StateMachine", "Properties": { "Definition": machine }
        } } });
        let file = format!("{name}.template.json");
        fs::write(folder.join(&file), template.to_string()).expect("a file");
        json!({ "type": "aws:cloudformation:stack", "properties": { "templateFile": file } })
    };
    let artifacts = json!({ "Dev": stack("Dev", "Succeed"), "Prod": stack("Prod", "Fail") });
    let manifest = json!({ "artifacts": artifacts });
    fs::write(folder.join("manifest.json"), manifest.to_string()).expect("a file");
    let app = folder.to_str().expect("a path");
    insta::assert_snapshot!(refused(&["run", "--app", app]));
    insta::assert_snapshot!(refused(&["run", "Machine", "--app", app]));
    insta::assert_snapshot!(refused(&["run", "Test/Machine", "--app", app]));
    for (machine, code) in [("Dev/Machine", 0), ("Prod/Machine", 1)] {
        let output = statewright(&["run", machine, "--app", app]);
        assert_eq!(output.status.code(), Some(code), "{}", stderr(&output));
    }
}

#[test]
fn a_port_in_use() {
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let port = taken.local_addr().expect("its address").port().to_string();
    let output = statewright(&["run", "--app", "cdk.out", "--port", &port]);
    assert_eq!(output.status.code(), Some(2));
    let said = stderr(&output);
    let expected = format!("OpenCaseFunction cannot listen on 127.0.0.1:{port}");
    assert!(said.contains(&expected), "{said}");
}

/// As with `| head`: nobody reads what is printed.
#[test]
fn a_closed_stdout() {
    let app = app("closed", json!({ "Type": "Succeed" }));
    for arguments in [&["run", "--app", &app] as &[_], &["graph", "--app", &app]] {
        let mut child = command(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert!(!stderr(&output).contains("panicked"));
    }
}
