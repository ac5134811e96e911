//! The `statewright` command: checks, runs and draws workflows.

mod arguments;
mod cargo;
mod commands;
mod definition;
mod differences;
mod execution;
mod log;
mod output;
mod project;
mod report;
mod rule_page;
mod signals;
mod validate;

use std::process::ExitCode;

use clap::Parser;
use statewright_local::{Error, gather_requests};

use arguments::{Arguments, Command};

/// What cannot be done, as opposed to an execution that was run and failed.
const NOT_DONE: u8 = 2;

/// Shells add the number of the signal that ended a process to this.
const STOPPED: u8 = 128;

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::New(arguments) => finish(commands::new(&arguments)),
        Command::Validate(arguments) => finish(commands::validate(&arguments)),
        Command::Fmt(arguments) => finish(commands::fmt(&arguments)),
        Command::Explain(arguments) => finish(commands::explain(&arguments)),
        Command::Run(arguments) => run_async(commands::run(arguments)),
        Command::Exec(arguments) => run_async(commands::exec(arguments)),
        Command::Serve(arguments) => run_async(commands::serve(arguments)),
        Command::Graph(arguments) => run_async(commands::graph(arguments)),
        Command::ExplainIam(arguments) => run_async(commands::explain_iam(arguments)),
    }
}

fn finish(done: Result<ExitCode, Error>) -> ExitCode {
    done.unwrap_or_else(|error| {
        report::error(&error.to_string());
        NOT_DONE.into()
    })
}

/// Runs a command that waits for programs and sockets, until it is done or a signal comes.
fn run_async(command: impl Future<Output = Result<ExitCode, Error>>) -> ExitCode {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = match builder.enable_all().on_thread_park(gather_requests).build() {
        Ok(runtime) => runtime,
        Err(error) => {
            report::error(&format!("cannot start: {error}"));
            return NOT_DONE.into();
        }
    };
    let code = runtime.block_on(async {
        let stopped = signals::stopped();
        // Whatever was started is ended when the command is dropped.
        tokio::select! {
            done = command => finish(done),
            signal = stopped => {
                report::stopped();
                (STOPPED + signal).into()
            }
        }
    });
    // Reading stdin cannot be given up, and nobody waits for it any more.
    runtime.shutdown_background();
    code
}
