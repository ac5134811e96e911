use std::{cell::RefCell, fs, io, path::Path, process::ExitCode, sync::Arc};

use jiff::Timestamp;
use serde_json::json;
use statewright_asl as asl;
use statewright_local::engine::{Data, Execution, Outcome, PAYLOAD_BYTES_MAX, Start};
use statewright_local::{
    Assembly, Error, Finished, Function, Lambda, StateMachine, page, run as drive,
};
use tokio::sync::mpsc;

use crate::{
    arguments::RunArguments,
    cargo::{Build, programs},
    output, project,
    report::{self, Report},
};

/// Runs a state machine of the app to its end.
pub(crate) async fn run(arguments: RunArguments) -> Result<ExitCode, Error> {
    // What can be wrong with the arguments is said before anything takes its time.
    let input = input(&arguments)?;
    let assembly = project::assembly(&arguments.app).await?;
    let (machine, definition) =
        project::state_machine(&assembly, arguments.app.state_machine.as_deref())?;
    let name = uuid::Uuid::new_v4().to_string();
    let execution = Execution::new(definition.clone(), start(machine, &name, input))
        .map_err(|found| Error::new(format!("{} cannot be run here:\n{found}", machine.id)))?;
    let functions = functions(&assembly, definition)?;
    let build = Build { release: arguments.release, skip: arguments.no_build };
    let programs = programs(functions, build).await?;

    let (log, mut lines) = mpsc::unbounded_channel();
    let lambda = Arc::new(Lambda::new(programs, arguments.port, log).await?);
    report::line("Running", &machine.id);
    let report = RefCell::new(Report::new(definition, arguments.verbose));
    let finished = {
        let running = drive(execution, &lambda, |event| report.borrow_mut().event(event));
        let logging = async {
            while let Some(line) = lines.recv().await {
                report.borrow_mut().log(&line);
            }
            std::future::pending::<()>().await;
        };
        tokio::select! {
            finished = running => finished,
            () = logging => unreachable!("the log of the functions goes on for as long as they can write"),
        }
    };
    lambda.end().await;
    while let Ok(line) = lines.try_recv() {
        report.borrow_mut().log(&line);
    }
    report.borrow_mut().finished(&finished);

    if let Some(file) = &arguments.html {
        output::write(file, &page(&machine.id, definition, &name, &finished)?)?;
        report::line("Wrote", &file.display().to_string());
    }
    print(&finished, arguments.json)?;
    Ok(match finished.outcome {
        Outcome::Succeeded { .. } => ExitCode::SUCCESS,
        Outcome::Failed(_) | Outcome::TimedOut(_) | Outcome::Aborted(_) => ExitCode::FAILURE,
    })
}

fn input(arguments: &RunArguments) -> Result<Data, Error> {
    let text = match &arguments.input_file {
        None => arguments.input.clone(),
        Some(file) if file == Path::new("-") => io::read_to_string(io::stdin())
            .map_err(|error| Error::new(format!("the input cannot be read from stdin: {error}")))?,
        Some(file) => fs::read_to_string(file).map_err(|error| {
            Error::new(format!("the input cannot be read from {}: {error}", file.display()))
                .hint("give the path of a JSON file, or `-` for stdin")
        })?,
    };
    let input = Data::parse(&text).map_err(|error| {
        let shown: String = text.chars().take(80).collect();
        Error::new(format!("the input is no JSON: {error}, in {shown:?}"))
            .hint("texts and keys stand in double quotes: --input '{\"inputCaseID\":\"001\"}'")
    })?;
    if input.bytes() > PAYLOAD_BYTES_MAX {
        return Err(Error::new(format!(
            "the input has {} bytes, and Step Functions takes {PAYLOAD_BYTES_MAX} at the most",
            input.bytes()
        ))
        .hint("put the data where the functions can read it, and pass on where that is"));
    }
    Ok(input)
}

fn start(machine: &StateMachine, name: &str, input: Data) -> Start {
    Start {
        input,
        at: Timestamp::now(),
        execution_arn: machine.arn.replace(":stateMachine:", ":execution:") + ":" + name,
        execution_name: name.to_owned(),
        state_machine_arn: machine.arn.clone(),
        state_machine_name: machine.name.clone(),
        role_arn: machine.role_arn.clone(),
        seed: uuid::Uuid::new_v4().as_u64_pair().0,
    }
}

/// The functions that the tasks of a state machine invoke.
fn functions<'a>(
    assembly: &'a Assembly,
    definition: &asl::StateMachine,
) -> Result<Vec<&'a Function>, Error> {
    let mut functions: Vec<&Function> = Vec::new();
    for (name, state) in &definition.states {
        let asl::State::Task(task) = state else {
            continue;
        };
        let function = assembly.function(&task.resource).ok_or_else(|| {
            Error::new(format!(
                "state {name:?} invokes {}, which is no function of this app",
                task.resource
            ))
            .hint("functions are run here that are in the same app as the state machine")
        })?;
        if !functions.iter().any(|known| known.arn == function.arn) {
            functions.push(function);
        }
    }
    Ok(functions)
}

fn print(finished: &Finished, history: bool) -> Result<(), Error> {
    if history {
        let events: Vec<_> = finished
            .history
            .iter()
            .map(statewright_local::engine::HistoryEvent::to_api_json)
            .collect();
        return output::print(&format!("{:#}\n", json!({ "events": events })));
    }
    match &finished.outcome {
        Outcome::Succeeded { output } => output::print(&format!("{}\n", output.text())),
        // What went wrong is said on stderr.
        Outcome::Failed(_) | Outcome::TimedOut(_) | Outcome::Aborted(_) => Ok(()),
    }
}
