//! The `statewright` command: runs and draws the workflows of an app.

mod arguments;
mod cargo;
mod commands;
mod output;
mod project;
mod report;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};

/// What cannot be done, as opposed to an execution that was run and failed.
const NOT_DONE: u8 = 2;

/// As shells count a process that Ctrl-C ended.
const STOPPED: u8 = 130;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            report::error(&format!("cannot start: {error}"));
            return NOT_DONE.into();
        }
    };
    runtime.block_on(async {
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
            () = stopped() => {
                report::line("Stopped", "by a signal");
                STOPPED.into()
            }
        }
    })
}

/// Waits until somebody wants this process to end.
async fn stopped() {
    let ctrl_c = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = ctrl_c => {}
        () = terminated => {}
    }
}
