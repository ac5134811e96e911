//! What is said on stderr while something happens.

mod execution;
mod shown;
mod width;

use std::{
    fmt::Arguments,
    io::Write,
    sync::atomic::{AtomicBool, Ordering::Relaxed},
};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use serde_json::Value;
use statewright_local::{LogLine, engine::Failure};
use tracing::{error, info, warn};

use crate::log::COMMAND;

pub(crate) use execution::{PENDING_EVERY, Report};

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
    ($($text:tt)*) => { $crate::report::say(format_args!("{}\n", format_args!($($text)*))) };
}
use sayln;

/// Whether all is said as JSON.
static AS_JSON: AtomicBool = AtomicBool::new(false);

/// From now on, all is said as JSON.
pub(crate) fn as_json() {
    AS_JSON.store(true, Relaxed);
}

fn is_json() -> bool {
    AS_JSON.load(Relaxed)
}

/// Says what is done now, as Cargo does.
pub(crate) fn line(verb: &str, what: &str) {
    if is_json() {
        return info!(target: COMMAND, "{verb} {what}");
    }
    sayln!("{GREEN}{verb:>12}{GREEN:#} {what}");
}

/// Says that a signal ended it, whatever stands on the line by now.
pub(crate) fn stopped() {
    clear_line();
    line("Stopped", "by a signal");
}

/// Says why something cannot be done.
pub(crate) fn error(message: &str) {
    if is_json() {
        return error!(target: COMMAND, "{message}");
    }
    sayln!("{RED}error{RED:#}: {message}");
}

/// Says what is to be known before it does harm.
pub(crate) fn warning(message: &str) {
    if is_json() {
        return warn!(target: COMMAND, "{message}");
    }
    sayln!("{YELLOW}warning{YELLOW:#}: {message}");
}

/// Shows a line that a function wrote.
pub(crate) fn log(line: &LogLine) {
    if is_json() {
        return info!(target: COMMAND, function = line.function, "{}", line.text);
    }
    sayln!("    {DIM}{} |{DIM:#} {}", line.function, line.text);
}

/// Says how something ended that was not an execution.
pub(crate) fn summary_line(text: &str) {
    sayln!("{text}");
}

/// Only a terminal that knows the codes for colours knows the one that clears a line.
fn can_be_cleared() -> bool {
    !is_json() && AutoStream::choice(&std::io::stderr()) != ColorChoice::Never
}

fn clear_line() {
    if can_be_cleared() {
        say(format_args!("\r\x1b[2K"));
    }
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
        (Some(error), None) => error.to_string(),
        (None, Some(cause)) => cause,
        (None, None) => "no error name and no cause were given".to_owned(),
    }
}
