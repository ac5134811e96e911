use std::{path::Path, process::ExitCode};

use statewright_asl::{Diagnostic, Severity, StateMachine, document::Node, rules};
use statewright_local::{Error, Machine, Services, engine::MachineType};

use crate::{
    arguments::{ExecArguments, Type},
    definition,
    execution::Prepared,
};

/// What the names of files with definitions end with, besides what their format is called.
const ENDINGS: [&str; 3] = [".asl", ".sfn", ".definition"];

/// Runs a definition to its end.
pub(crate) async fn exec(arguments: ExecArguments) -> Result<ExitCode, Error> {
    let stdin = Some(Path::new("-"));
    if stdin == Some(&arguments.file) && stdin == arguments.execution.input_file.as_deref() {
        return Err(Error::new("the definition and the input cannot both be read from stdin")
            .hint("give one of them as a file, or the input as text: --input '{}'"));
    }
    let prepared = Prepared::new(&arguments.execution, true).await?;
    let name = match &arguments.name {
        Some(name) => name.clone(),
        None => prepared.only_machine().unwrap_or_else(|| name_of(&arguments.file)),
    };
    let machine_type = match arguments.machine_type {
        Type::Standard => MachineType::Standard,
        Type::Express => MachineType::Express,
    };
    let definition = read(&arguments.file, machine_type)?;
    let machine = Machine::alone(&name, machine_type, definition)?;
    let services = Services {
        mocked: prepared.mocked(&name)?,
        endpoints: prepared.endpoints.clone(),
        objects: prepared.objects.clone(),
        ..Services::default()
    };
    services.check(&machine)?;
    prepared.run(&name, &machine, services, Vec::new(), 0).await
}

/// The one definition in a file, as it can be run.
fn read(file: &Path, machine_type: MachineType) -> Result<StateMachine, Error> {
    definition::read(file, "run", |name, definition| runnable(name, definition, machine_type))
}

fn runnable(
    name: &str,
    definition: &Node<'_>,
    machine_type: MachineType,
) -> Result<StateMachine, Error> {
    let unusable = |found: &dyn std::fmt::Display| {
        Error::new(format!("the definition in {name} cannot be used:\n{found}"))
    };
    let machine = StateMachine::of(definition).map_err(|found| unusable(&found))?;
    if machine_type == MachineType::Express {
        let found = rules::check_definition(definition, rules::MachineType::Express);
        let is_cause = |found: &&Diagnostic| {
            found.severity() == Severity::Error && found.follows_from.is_none()
        };
        if let Some(found) = found.iter().find(is_cause) {
            return Err(unusable(found));
        }
    }
    Ok(machine)
}

/// What a state machine is called that is in a file of this name.
fn name_of(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let name = ENDINGS.iter().find_map(|ending| stem.strip_suffix(ending)).unwrap_or(&stem);
    let is_plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_');
    let name: String =
        name.chars().map(|letter| if is_plain(letter) { letter } else { '-' }).collect();
    if name.trim_matches('-').is_empty() { "StateMachine".to_owned() } else { name }
}
