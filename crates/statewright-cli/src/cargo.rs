//! Building the handlers for this machine, by Cargo.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process::{Output, Stdio},
};

use serde_json::Value;
use statewright_local::{Code, Error, Function, Process, Program};
use tokio::process::Command;

use crate::report;

/// How the handlers are built.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Build {
    pub(crate) release: bool,
    /// Whether what was built before is to do.
    pub(crate) skip: bool,
}

/// Builds the binaries of these functions, and gives each its program.
pub(crate) async fn programs(
    functions: Vec<&Function>,
    build: Build,
) -> Result<Vec<Program>, Error> {
    let mut by_workspace: BTreeMap<&Path, Vec<(&Function, &str)>> = BTreeMap::new();
    for function in functions {
        match &function.code {
            Code::CargoLambda { binary, workspace } => {
                by_workspace.entry(workspace).or_default().push((function, binary));
            }
            Code::Other(code) => {
                return Err(Error::new(format!(
                    "the code of {} cannot be run here: {code}",
                    function.id
                ))
                .hint(
                    "functions whose code is what cargo-lambda builds (target/lambda/NAME) can be",
                ));
            }
        }
    }
    let mut programs = Vec::new();
    for (workspace, functions) in by_workspace {
        let metadata = metadata(workspace).await?;
        let binaries: BTreeSet<_> = functions.iter().map(|(_, binary)| *binary).collect();
        let executables = if build.skip {
            built_before(&metadata, &binaries, build)?
        } else {
            compile(workspace, &metadata, &binaries, functions.len(), build).await?
        };
        for (function, binary) in functions {
            let path = executables.get(binary).cloned();
            let path =
                path.ok_or_else(|| Error::new(format!("Cargo did not say where it put {binary}")))?;
            programs.push(Program { function: function.clone(), path });
        }
    }
    Ok(programs)
}

/// What Cargo knows of a workspace.
async fn metadata(workspace: &Path) -> Result<Value, Error> {
    let mut cargo = command(workspace);
    cargo.args(["metadata", "--no-deps", "--format-version=1"]);
    let output = output(cargo).await?;
    let metadata = serde_json::from_slice(&output.stdout).ok().filter(|_| output.status.success());
    metadata.ok_or_else(|| {
        Error::new(format!("Cargo cannot read the workspace in {}", workspace.display()))
    })
}

/// The package that has a binary of this name.
fn package<'a>(metadata: &'a Value, binary: &str) -> Result<&'a str, Error> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let has_binary = |package: &&Value| {
        let targets = package["targets"].as_array().into_iter().flatten();
        targets.clone().any(|target| target["name"] == binary && is_binary(target))
    };
    packages.clone().find(has_binary).and_then(|package| package["name"].as_str()).ok_or_else(
        || {
            Error::new(format!("no package of the workspace has a binary {binary}"))
                .hint(format!("it is what target/lambda/{binary} in the assembly is built of"))
        },
    )
}

fn is_binary(target: &Value) -> bool {
    target["kind"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == "bin"))
}

/// Builds these binaries, which are those of so many functions, and tells where they are.
async fn compile(
    workspace: &Path,
    metadata: &Value,
    binaries: &BTreeSet<&str>,
    count: usize,
    build: Build,
) -> Result<BTreeMap<String, PathBuf>, Error> {
    let mut cargo = command(workspace);
    cargo.args(["build", "--message-format=json-render-diagnostics"]);
    if build.release {
        cargo.arg("--release");
    }
    let mut packages = BTreeSet::new();
    for binary in binaries {
        packages.insert(package(metadata, binary)?);
        cargo.args(["--bin", binary]);
    }
    for package in &packages {
        cargo.args(["--package", package]);
    }
    report::line("Building", &format!("{count} function{}", if count == 1 { "" } else { "s" }));
    let output = output(cargo).await?;
    if !output.status.success() {
        return Err(
            Error::new("the handlers do not build").hint("what is wrong with them is said above")
        );
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    Ok(messages
        .filter(|message| message["reason"] == "compiler-artifact" && is_binary(&message["target"]))
        .filter_map(|artifact| {
            let name = artifact["target"]["name"].as_str()?;
            Some((name.to_owned(), PathBuf::from(artifact["executable"].as_str()?)))
        })
        .collect())
}

fn built_before(
    metadata: &Value,
    binaries: &BTreeSet<&str>,
    build: Build,
) -> Result<BTreeMap<String, PathBuf>, Error> {
    let target = Path::new(metadata["target_directory"].as_str().unwrap_or("target"));
    let folder = target.join(if build.release { "release" } else { "debug" });
    let path = |binary: &&str| folder.join(format!("{binary}{}", std::env::consts::EXE_SUFFIX));
    let missing: Vec<_> =
        binaries.iter().filter(|binary| !path(binary).is_file()).copied().collect();
    if !missing.is_empty() {
        return Err(Error::new(format!(
            "not built yet: {} in {}",
            missing.join(", "),
            folder.display()
        ))
        .hint("leave out --no-build to build them"));
    }
    Ok(binaries.iter().map(|binary| ((*binary).to_owned(), path(binary))).collect())
}

fn command(workspace: &Path) -> Command {
    let cargo = std::env::var_os("CARGO").filter(|cargo| !cargo.is_empty());
    let mut command = Command::new(cargo.unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace).stdin(Stdio::null());
    // What Cargo sets for the program that it runs is not meant for the one that is built.
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_")
            || name == "CARGO_MANIFEST_DIR"
            || name == "CARGO_MANIFEST_PATH"
        {
            command.env_remove(&*name);
        }
    }
    command
}

/// Runs Cargo. Its own progress goes to our stderr as it is.
async fn output(mut cargo: Command) -> Result<Output, Error> {
    let not_started = |error| {
        Error::new(format!("Cargo cannot be started: {error}"))
            .hint("install Rust, which Cargo comes with")
    };
    let cargo = Process::spawn(cargo.stdout(Stdio::piped()).stderr(Stdio::inherit()));
    cargo.map_err(not_started)?.output().await.map_err(not_started)
}
