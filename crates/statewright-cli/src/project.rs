//! The app: how it is synthesized, and which of its state machines is meant.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use serde_json::Value;
use statewright_local::{Assembly, Error, MANIFEST, Process, Resource, StateMachine};
use tokio::process::Command;

use crate::{arguments::AppArguments, report};

/// The file that says how an app is synthesized; the AWS CDK's command line reads it, too.
const CDK_JSON: &str = "cdk.json";

/// An app that is synthesized more than once.
#[derive(Debug)]
pub(crate) struct App {
    /// Where it is synthesized.
    folder: PathBuf,
    /// The command that synthesizes; nothing, if somebody else does.
    command: Option<String>,
    /// Where its assembly is.
    output: PathBuf,
    /// Whether an assembly was named, and not a command.
    is_assembly: bool,
}

impl App {
    /// The app of a command; or that of an assembly, whose command is in the cdk.json above it.
    pub(crate) fn of(app: &str) -> Result<Self, Error> {
        let assembly = Path::new(app);
        if app.is_empty() || !assembly.is_dir() {
            let (folder, output) = (PathBuf::from("."), PathBuf::from("cdk.out"));
            return Ok(Self { folder, command: Some(app.to_owned()), output, is_assembly: false });
        }
        let output = fs::canonicalize(assembly)
            .map_err(|error| Error::new(format!("{app} cannot be read: {error}")))?;
        let above = output.parent().and_then(app_above).transpose()?;
        let (folder, command) =
            above.map_or((output.clone(), None), |(folder, command)| (folder, Some(command)));
        Ok(Self { folder, command, output, is_assembly: true })
    }

    /// The assembly: as it is, if one was named.
    pub(crate) async fn assembly(&self) -> Result<Assembly, Error> {
        if self.is_assembly { Assembly::load(&self.output) } else { self.synthesized().await }
    }

    /// The assembly, synthesized anew.
    pub(crate) async fn synthesized(&self) -> Result<Assembly, Error> {
        if let Some(command) = &self.command {
            synthesize(&self.folder, command, &self.output).await?;
        }
        Assembly::load(&self.output)
    }

    /// The folder with its sources.
    pub(crate) fn sources(&self) -> &Path {
        &self.folder
    }

    /// Where it writes its assembly, if it is synthesized.
    pub(crate) fn output(&self) -> Option<&Path> {
        self.command.as_ref().map(|_| &*self.output)
    }
}

/// Synthesizes the app, unless it is an assembly already, and reads the assembly.
pub(crate) async fn assembly(arguments: &AppArguments) -> Result<Assembly, Error> {
    Assembly::load(&folder(arguments).await?)
}

/// Synthesizes the app, unless it is an assembly already: the folder of the assembly.
pub(crate) async fn folder(arguments: &AppArguments) -> Result<PathBuf, Error> {
    let (folder, app) = match &arguments.app {
        Some(app) => (PathBuf::new(), app.clone()),
        None => find_app()?,
    };
    let assembly = folder.join(&app);
    if !app.is_empty() && assembly.is_dir() {
        return match &arguments.output {
            None => Ok(assembly),
            Some(output) => Err(Error::new(format!(
                "{app} is an assembly already, and nothing is written to {}",
                output.display()
            ))
            .hint("leave out --output, or name a command that synthesizes as the --app")),
        };
    }
    let output = folder.join(arguments.output.as_deref().unwrap_or(Path::new("cdk.out")));
    synthesize(&folder, &app, &output).await?;
    Ok(output)
}

/// The state machine that is meant.
pub(crate) fn state_machine<'a>(
    assembly: &'a Assembly,
    name: Option<&str>,
) -> Result<&'a StateMachine, Error> {
    let path = |machine: &Resource<StateMachine>| format!("{}/{}", machine.stack, machine.id);
    let is_meant = |machine: &&Resource<StateMachine>| {
        name.is_none_or(|name| name == machine.id || name == path(machine))
    };
    let meant: Vec<_> = assembly.state_machines.iter().filter(is_meant).collect();
    let list = |machines: &mut dyn Iterator<Item = &Resource<StateMachine>>| {
        machines.map(path).collect::<Vec<_>>().join(", ")
    };
    match (meant.as_slice(), name) {
        ([one], _) => one.read.as_ref().map_err(Error::clone),
        ([], _) if assembly.state_machines.is_empty() => {
            Err(Error::new("the app has no state machine")
                .hint("make one of a flow: `StateMachine::new(stack, \"Name\", flow)`"))
        }
        ([], name) => Err(Error::new(format!(
            "the app has no state machine {:?}, but {}",
            name.unwrap_or_default(),
            list(&mut assembly.state_machines.iter())
        ))),
        (several, _) => {
            let list = list(&mut several.iter().copied());
            Err(Error::new(format!("the app has the state machines {list}"))
                .hint("give the name of the one that is meant"))
        }
    }
}

/// The folder of the nearest cdk.json, and the command in it.
fn find_app() -> Result<(PathBuf, String), Error> {
    let current = std::env::current_dir()
        .map_err(|error| Error::new(format!("the current folder cannot be read: {error}")))?;
    app_above(&current).unwrap_or_else(|| {
        Err(Error::new(format!("there is no {CDK_JSON} in {}, nor above it", current.display()))
            .hint("run this in the folder of an app, or name one: `--app \"cargo run -p synth\"`, `--app cdk.out`"))
    })
}

/// The folder of the nearest cdk.json in a folder or above it, and the command in it.
fn app_above(folder: &Path) -> Option<Result<(PathBuf, String), Error>> {
    let folder = folder.ancestors().find(|folder| folder.join(CDK_JSON).is_file())?;
    Some(command_of(folder).map(|command| (folder.to_owned(), command)))
}

fn command_of(folder: &Path) -> Result<String, Error> {
    let path = folder.join(CDK_JSON);
    let text = fs::read_to_string(&path)
        .map_err(|error| Error::new(format!("{} cannot be read: {error}", path.display())))?;
    let json: Value = serde_json::from_str(&text)
        .map_err(|error| Error::new(format!("{} is no JSON: {error}", path.display())))?;
    let command = json["app"].as_str().ok_or_else(|| {
        Error::new(format!("{} has no `app` that is a text", path.display()))
            .hint("it is the command that synthesizes: {\"app\": \"cargo run --package synth -- --quiet\"}")
    })?;
    Ok(command.to_owned())
}

async fn synthesize(folder: &Path, command: &str, output: &Path) -> Result<(), Error> {
    report::line("Synthesizing", command);
    let output = std::path::absolute(output)
        .map_err(|error| Error::new(format!("{} is no path: {error}", output.display())))?;
    let written =
        || fs::metadata(output.join(MANIFEST)).and_then(|manifest| manifest.modified()).ok();
    let written_before = written();
    let mut shell = shell(command);
    if !folder.as_os_str().is_empty() {
        shell.current_dir(folder);
    }
    shell
        // As the AWS CDK's command line does, so that any app of its kind can be run.
        .env("CDK_OUTDIR", &output)
        .env("STATEWRIGHT_LOCAL_RUN", "1")
        .stdin(Stdio::null())
        // Stdout is for the output of the execution.
        .stdout(std::io::stderr());
    let not_started =
        |error| Error::new(format!("the app cannot be started by `{command}`: {error}"));
    let status = Process::spawn(&mut shell).map_err(not_started)?.wait().await;
    let status = status.map_err(not_started)?;
    if status.success() && written() == written_before {
        return Err(Error::new(format!("`{command}` wrote no assembly into {}", output.display()))
            .hint("an app writes it into the folder that CDK_OUTDIR names: `App::synth` does"));
    }
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
