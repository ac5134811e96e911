//! The app: how it is synthesized, and which of its state machines is meant.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use serde_json::Value;
use statewright_asl as asl;
use statewright_local::{Assembly, Error, StateMachine};
use tokio::process::Command;

use crate::{arguments::AppArguments, report};

/// The file that says how an app is synthesized; the AWS CDK's command line reads it, too.
const CDK_JSON: &str = "cdk.json";

/// Synthesizes the app, unless it is an assembly already, and reads the assembly.
pub(crate) async fn assembly(arguments: &AppArguments) -> Result<Assembly, Error> {
    if let Some(app) = &arguments.app
        && Path::new(app).is_dir()
    {
        return Assembly::load(Path::new(app));
    }
    let (folder, command) = match &arguments.app {
        Some(command) => (PathBuf::new(), command.clone()),
        None => find_app()?,
    };
    let output = folder.join(&arguments.output);
    synthesize(&folder, &command, &output).await?;
    Assembly::load(&output)
}

/// The state machine that is meant, with its definition.
pub(crate) fn state_machine<'a>(
    assembly: &'a Assembly,
    name: Option<&str>,
) -> Result<(&'a StateMachine, &'a asl::StateMachine), Error> {
    let machines = &assembly.state_machines;
    let ids = || machines.iter().map(|machine| machine.id.as_str()).collect::<Vec<_>>().join(", ");
    let machine = match (name, machines.as_slice()) {
        (_, []) => return Err(Error::new("the app has no state machine")),
        (None, [one]) => one,
        (None, _) => {
            return Err(Error::new(format!("the app has the state machines {}", ids()))
                .hint("name the one that is meant: `statewright run NAME`"));
        }
        (Some(name), _) => machines.iter().find(|machine| machine.id == name).ok_or_else(|| {
            Error::new(format!("the app has no state machine {name:?}, but {}", ids()))
        })?,
    };
    match &machine.definition {
        Ok(definition) => Ok((machine, definition)),
        Err(found) => {
            Err(Error::new(format!("the definition of {} cannot be used:\n{found}", machine.id)))
        }
    }
}

/// The folder of the nearest cdk.json, and the command in it.
fn find_app() -> Result<(PathBuf, String), Error> {
    let current = std::env::current_dir()
        .map_err(|error| Error::new(format!("the current folder cannot be read: {error}")))?;
    let folder = current.ancestors().find(|folder| folder.join(CDK_JSON).is_file()).ok_or_else(|| {
        Error::new(format!("there is no {CDK_JSON} in {}, nor above it", current.display()))
            .hint("run this in the folder of an app, or name one: `--app \"cargo run -p synth\"`, `--app cdk.out`")
    })?;
    let path = folder.join(CDK_JSON);
    let text = fs::read_to_string(&path)
        .map_err(|error| Error::new(format!("{} cannot be read: {error}", path.display())))?;
    let json: Value = serde_json::from_str(&text)
        .map_err(|error| Error::new(format!("{} is no JSON: {error}", path.display())))?;
    let command = json["app"].as_str().ok_or_else(|| {
        Error::new(format!("{} has no `app`", path.display()))
            .hint("it is the command that synthesizes: {\"app\": \"cargo run --package synth -- --quiet\"}")
    })?;
    Ok((folder.to_owned(), command.to_owned()))
}

async fn synthesize(folder: &Path, command: &str, output: &Path) -> Result<(), Error> {
    report::line("Synthesizing", command);
    let output = std::path::absolute(output)
        .map_err(|error| Error::new(format!("{} is no path: {error}", output.display())))?;
    let mut shell = shell(command);
    if !folder.as_os_str().is_empty() {
        shell.current_dir(folder);
    }
    let status = shell
        // As the AWS CDK's command line does, so that any app of its kind can be run.
        .env("CDK_OUTDIR", output)
        .env("STATEWRIGHT_LOCAL_RUN", "1")
        .stdin(Stdio::null())
        // Stdout is for the output of the execution.
        .stdout(std::io::stderr())
        .kill_on_drop(true)
        .status()
        .await
        .map_err(|error| {
            Error::new(format!("the app cannot be started by `{command}`: {error}"))
        })?;
    if status.success() {
        return Ok(());
    }
    let error =
        Error::new(format!("the app could not be synthesized: `{command}` ended with {status}"));
    Err(match command.split_once(' ') {
        Some(_) => error.hint("what is wrong with it is said above"),
        None => error.hint(format!(
            "an app is a command that synthesizes, or the folder of a cloud assembly, and there is no folder {command:?}"
        )),
    })
}

fn shell(command: &str) -> Command {
    let (program, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let mut shell = Command::new(program);
    shell.arg(flag).arg(command);
    shell
}
