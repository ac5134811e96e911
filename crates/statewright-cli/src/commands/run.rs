use std::{process::ExitCode, sync::Arc};

use statewright_local::{Assembly, Error, Function, Machine, Needs, Services};

use crate::{
    arguments::RunArguments,
    cargo::{Build, programs},
    execution::Prepared,
    project,
};

/// Runs a state machine of the app to its end.
pub(crate) async fn run(arguments: RunArguments) -> Result<ExitCode, Error> {
    // What can be wrong with the arguments is said before anything takes its time.
    let prepared = Prepared::new(&arguments.execution, false).await?;
    let assembly = project::assembly(&arguments.app).await?;
    let chosen = project::state_machine(&assembly, arguments.app.state_machine.as_deref())?;
    let machine = Machine::of(chosen)?;
    let services = Services {
        mocked: prepared.mocked(&machine.name)?,
        functions: assembly.functions.iter().map(|function| function.arn.as_str().into()).collect(),
        machines: machines(&assembly),
        endpoints: prepared.endpoints.clone(),
        objects: prepared.objects.clone(),
        ..Services::default()
    };
    let needs = services.check(&machine)?;
    let functions = functions(&assembly, &needs)?;
    let build = Build { release: arguments.release, skip: arguments.no_build };
    let programs = programs(functions, build).await?;
    prepared.run(&chosen.id, &machine, services, programs, arguments.port).await
}

/// The state machines of the app that can be run here.
fn machines(assembly: &Assembly) -> std::collections::BTreeMap<Arc<str>, Machine> {
    let machines = assembly.state_machines.iter().filter_map(|machine| machine.read.as_ref().ok());
    let machines = machines.filter_map(|machine| Machine::of(machine).ok());
    machines.map(|machine| (Arc::clone(&machine.arn), machine)).collect()
}

/// The functions that may be invoked.
fn functions<'a>(assembly: &'a Assembly, needs: &Needs) -> Result<Vec<&'a Function>, Error> {
    let needed =
        assembly.functions.iter().filter(|function| needs.functions.contains(&*function.arn));
    needed.map(|function| function.read.as_ref().map_err(Error::clone)).collect()
}
