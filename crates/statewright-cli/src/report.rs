//! What is said on stderr while something happens.

use std::{fmt::Arguments, io::Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use jiff::Timestamp;
use serde_json::Value;
use statewright_asl::StateMachine;
use statewright_local::engine::{Data, EventDetails, Failure, HistoryEvent, Outcome};
use statewright_local::{Finished, LogLine};

const GREEN: Style = AnsiColor::Green.on_default().bold();
const RED: Style = AnsiColor::Red.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default().bold();
const DIM: Style = Style::new().dimmed();

/// Says something. That nobody listens any more is no reason to stop.
fn say(text: Arguments<'_>) {
    let mut stderr = anstream::stderr();
    let _ = stderr.write_fmt(text).and_then(|()| stderr.flush());
}

macro_rules! sayln {
    ($($text:tt)*) => { say(format_args!("{}\n", format_args!($($text)*))) };
}

/// Says what is done now, as Cargo does.
pub(crate) fn line(verb: &str, what: &str) {
    sayln!("{GREEN}{verb:>12}{GREEN:#} {what}");
}

/// Says that a signal ended it, whatever stands on the line by now.
pub(crate) fn stopped() {
    clear_line();
    line("Stopped", "by a signal");
}

/// Says why something cannot be done.
pub(crate) fn error(message: &str) {
    sayln!("{RED}error{RED:#}: {message}");
}

/// Says what is to be known before it does harm.
pub(crate) fn warning(message: &str) {
    sayln!("{YELLOW}warning{YELLOW:#}: {message}");
}

/// Says how something ended that was not an execution.
pub(crate) fn summary_line(text: &str) {
    sayln!("{text}");
}

/// Shows an execution as it happens: a line a state.
pub(crate) struct Report {
    verbose: bool,
    /// The length of the longest name of a state.
    width: usize,
    started: Option<Timestamp>,
    /// The state that the execution is in.
    state: Option<Entered>,
    /// Whether the line of that state is on the terminal, to be replaced by a final one.
    pending: bool,
}

struct Entered {
    name: String,
    state_type: &'static str,
    at: Timestamp,
    input: Data,
    failure: Option<Failure>,
}

impl Report {
    pub(crate) fn new(machine: &StateMachine, verbose: bool) -> Self {
        Self {
            verbose,
            width: machine
                .all_states()
                .map(|(name, _)| name.chars().count())
                .max()
                .unwrap_or_default(),
            started: None,
            state: None,
            pending: false,
        }
    }

    /// Shows what an event of the history means.
    pub(crate) fn event(&mut self, event: &HistoryEvent) {
        let at = event.timestamp;
        match &event.details {
            EventDetails::ExecutionStarted { .. } => self.started = Some(at),
            EventDetails::StateEntered { state_type, name, input } => {
                self.state = Some(Entered {
                    name: name.clone(),
                    state_type,
                    at,
                    input: input.clone(),
                    failure: None,
                });
                self.show_pending();
            }
            EventDetails::StateExited { output, .. } => {
                self.show_failure("caught");
                let Some(state) = self.state.take() else {
                    return;
                };
                let (style, sign) = match state.failure {
                    None => (GREEN, "✓"),
                    Some(_) => (YELLOW, "!"),
                };
                self.show_state(&state, at, style, sign);
                if self.verbose {
                    show_data("output", output);
                }
            }
            EventDetails::LambdaFunctionFailed(failure)
            | EventDetails::LambdaFunctionTimedOut(failure) => {
                if let Some(state) = &mut self.state {
                    state.failure = Some(failure.clone());
                }
            }
            EventDetails::LambdaFunctionScheduled { .. } => self.show_failure("tried again after"),
            EventDetails::LambdaFunctionSucceeded { .. } => {
                if let Some(state) = &mut self.state {
                    state.failure = None;
                }
            }
            EventDetails::ExecutionFailed(_)
            | EventDetails::ExecutionTimedOut(_)
            | EventDetails::ExecutionAborted(_) => {
                if let Some(state) = self.state.take() {
                    self.show_state(&state, at, RED, "✗");
                }
            }
            EventDetails::ExecutionSucceeded { .. } | EventDetails::LambdaFunctionStarted => {}
        }
    }

    /// Shows what a function wrote.
    pub(crate) fn log(&mut self, line: &LogLine) {
        self.clear();
        sayln!("    {DIM}{} |{DIM:#} {}", line.function, line.text);
        self.show_pending();
    }

    /// Shows how it ended.
    pub(crate) fn finished(&mut self, finished: &Finished) {
        self.clear();
        let last = finished.history.last().map(|event| event.timestamp);
        let took =
            self.started.zip(last).map(|(first, last)| duration(first, last)).unwrap_or_default();
        let (verb, failure) = match &finished.outcome {
            Outcome::Succeeded { .. } => return line("Succeeded", &format!("in {took}")),
            Outcome::Failed(failure) => ("Failed", failure),
            Outcome::TimedOut(failure) => ("Timed out", failure),
            Outcome::Aborted(failure) => ("Aborted", failure),
        };
        sayln!("{RED}{verb:>12}{RED:#} in {took}: {}", summary(failure));
    }

    fn show_state(&mut self, state: &Entered, left: Timestamp, style: Style, sign: &str) {
        self.clear();
        let took = duration(state.at, left);
        let padding = " ".repeat(self.width.saturating_sub(state.name.chars().count()));
        sayln!(
            "  {style}{sign}{style:#} {}{padding}  {DIM}{:<7}{DIM:#} {took:>10}",
            state.name,
            state.state_type
        );
        if self.verbose {
            show_data("input", &state.input);
        }
    }

    /// Shows the error that the state had, and that the execution goes on after it.
    fn show_failure(&mut self, what: &str) {
        let failure = self.state.as_ref().and_then(|state| state.failure.as_ref());
        let Some(failure) = failure.map(summary) else {
            return;
        };
        self.clear();
        sayln!("    {YELLOW}{what}{YELLOW:#} {failure}");
        self.show_pending();
    }

    /// Shows the state that is running, where that can be taken back.
    fn show_pending(&mut self) {
        if let (Some(state), true) = (&self.state, can_be_cleared()) {
            // Cut off at the edge of the terminal (no autowrap): what goes on in the next line
            // would stay there.
            say(format_args!("\x1b[?7l  {DIM}… {}{DIM:#}\x1b[?7h", state.name));
            self.pending = true;
        }
    }

    fn clear(&mut self) {
        if std::mem::take(&mut self.pending) {
            clear_line();
        }
    }
}

/// Only a terminal that knows the codes for colours knows the one that clears a line.
fn can_be_cleared() -> bool {
    AutoStream::choice(&std::io::stderr()) != ColorChoice::Never
}

fn clear_line() {
    if can_be_cleared() {
        say(format_args!("\r\x1b[2K"));
    }
}

fn show_data(what: &str, data: &Data) {
    sayln!("      {DIM}{what:<6}{DIM:#} {}", data.text());
}

/// An error in a line: its name, and what it says. The cause of a Lambda function's error is
/// JSON, of which the message is enough.
fn summary(failure: &Failure) -> String {
    let cause = failure.cause.as_deref().map(|cause| {
        let json: Option<Value> = serde_json::from_str(cause).ok();
        let message = json.as_ref().and_then(|json| json["errorMessage"].as_str());
        message.unwrap_or(cause).to_owned()
    });
    match (&failure.error, cause) {
        (Some(error), Some(cause)) => format!("{error}: {cause}"),
        (Some(error), None) => error.clone(),
        (None, Some(cause)) => cause,
        (None, None) => "no error name and no cause were given".to_owned(),
    }
}

fn duration(from: Timestamp, to: Timestamp) -> String {
    let seconds = to.duration_since(from).as_secs_f64();
    if seconds < 1.0 { format!("{:.1} ms", seconds * 1000.0) } else { format!("{seconds:.2} s") }
}
