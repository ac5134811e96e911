//! The `statewright` command: runs and draws the workflows of an app.

mod arguments;
mod cargo;
mod commands;
mod output;
mod project;
mod report;
mod signals;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};

/// What cannot be done, as opposed to an execution that was run and failed.
const NOT_DONE: u8 = 2;

/// Shells add the number of the signal that ended a process to this.
const STOPPED: u8 = 128;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            report::error(&format!("cannot start: {error}"));
            return NOT_DONE.into();
        }
    };
    let code = runtime.block_on(async {
        let stopped = signals::stopped();
        let command = async {
            match arguments.command {
                Command::Run(run) => commands::run(run).await,
                Command::Graph(graph) => commands::graph(graph).await,
            }
        };
        // Whatever was started is ended when the command is dropped.
        tokio::select! {
            done = command => done.unwrap_or_else(|error| {
                report::error(&error.to_string());
                NOT_DONE.into()
            }),
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
