//! The command's tests: with the reference app and its real handlers, and with wrong input.

mod architecture;
mod bad_input;
mod crash;
mod data_dir;
mod exec;
mod explain_iam;
mod http;
mod new;
mod readme;
mod run;
mod serve;
mod server;
mod signals;
mod validate;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// The root of the workspace, which is the folder of the reference app.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The command, in the folder of the reference app.
fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_statewright"));
    command.args(arguments).current_dir(root());
    command
}

fn statewright(arguments: &[&str]) -> Output {
    command(arguments).output().expect("the command runs")
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// An empty folder of one's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// An assembly with one state machine, which has this definition.
fn assembly(name: &str, definition: &serde_json::Value) -> PathBuf {
    let folder = folder(name);
    let machine = serde_json::json!({
        "Type": "AWS::StepFunctions::StateMachine", "Properties": { "Definition": definition }
    });
    let manifest = serde_json::json!({ "artifacts": { "App": {
        "type": "aws:cloudformation:stack", "properties": { "templateFile": "App.template.json" }
    } } });
    let template = serde_json::json!({ "Resources": { "Machine": machine } });
    for (file, content) in [("manifest.json", manifest), ("App.template.json", template)] {
        fs::write(folder.join(file), content.to_string()).expect("a file");
    }
    folder
}
