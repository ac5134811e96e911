use std::{cell::RefCell, path::Path, process::ExitCode, sync::Arc};

use jiff::Timestamp;
use serde_json::json;
use statewright_asl as asl;
use statewright_local::engine::{Data, Execution, Outcome, PAYLOAD_BYTES_MAX, Start};
use statewright_local::{
    Assembly, Error, Finished, Function, Lambda, StateMachine, page, run as drive,
};
use tokio::{
    fs,
    io::{AsyncReadExt, stdin},
    sync::mpsc,
};

use crate::{
    arguments::RunArguments,
    cargo::{Build, programs},
    output, project,
    report::{self, Report},
};

/// Runs a state machine of the app to its end.
pub(crate) async fn run(arguments: RunArguments) -> Result<ExitCode, Error> {
    // What can be wrong with the arguments is said before anything takes its time.
    let input = input(&arguments).await?;
    if let Some(page) = &arguments.html {
        output::check(page)?;
    }
    let assembly = project::assembly(&arguments.app).await?;
    let machine = project::state_machine(&assembly, arguments.app.state_machine.as_deref())?;
    let name = uuid::Uuid::new_v4().to_string();
    let execution = Execution::new(machine.definition.clone(), start(machine, &name, input))
        .map_err(|found| Error::new(format!("{} cannot be run here:\n{found}", machine.id)))?;
    let functions = functions(&assembly, &machine.definition)?;
    let build = Build { release: arguments.release, skip: arguments.no_build };
    let programs = programs(functions, build).await?;

    let (log, mut lines) = mpsc::unbounded_channel();
    let lambda = Arc::new(Lambda::new(programs, arguments.port, log).await?);
    report::line("Running", &machine.id);
    let report = RefCell::new(Report::new(&machine.definition, arguments.verbose));
    let finished = {
        let running = drive(execution, &lambda, |event| report.borrow_mut().event(event));
        let logging = async {
            while let Some(line) = lines.recv().await {
                report.borrow_mut().log(&line);
            }
            std::future::pending::<()>().await;
        };
        tokio::select! {
            // What a function wrote before it answered is shown before its state is done.
            biased;
            () = logging => unreachable!("the log of the functions goes on for as long as they can write"),
            finished = running => finished,
        }
    };
    lambda.end().await;
    while let Ok(line) = lines.try_recv() {
        report.borrow_mut().log(&line);
    }
    report.borrow_mut().finished(&finished);

    print(&finished, arguments.json)?;
    if let Some(file) = &arguments.html {
        output::write(file, &page(&machine.id, &machine.definition, &name, &finished)?)?;
        report::line("Wrote", &file.display().to_string());
    }
    Ok(match finished.outcome {
        Outcome::Succeeded { .. } => ExitCode::SUCCESS,
        Outcome::Failed(_) | Outcome::TimedOut(_) | Outcome::Aborted(_) => ExitCode::FAILURE,
    })
}

async fn input(arguments: &RunArguments) -> Result<Data, Error> {
    let (text, place) = match &arguments.input_file {
        None => {
            let shown: String = arguments.input.chars().take(80).collect();
            (arguments.input.clone(), shown)
        }
        Some(file) if file == Path::new("-") => {
            let mut text = String::new();
            stdin().read_to_string(&mut text).await.map_err(|error| {
                Error::new(format!("the input cannot be read from stdin: {error}"))
            })?;
            (text, "stdin".to_owned())
        }
        Some(file) => {
            let text = fs::read_to_string(file).await.map_err(|error| {
                Error::new(format!("the input cannot be read from {}: {error}", file.display()))
                    .hint("give the path of a JSON file, or `-` for stdin")
            })?;
            (text, file.display().to_string())
        }
    };
    let input = Data::parse(&text).map_err(|error| {
        let error = Error::new(format!("the input is no JSON: {error}, in {place}"));
        match &arguments.input_file {
            None => error
                .hint("texts and keys stand in double quotes: --input '{\"inputCaseID\":\"001\"}'"),
            Some(_) => error.hint("texts and keys stand in double quotes"),
        }
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
    for (name, state) in definition.all_states() {
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
        let function = function.read.as_ref().map_err(Error::clone)?;
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
