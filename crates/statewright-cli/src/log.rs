//! What is said on stderr of what happens, as far as it is asked for.

use std::io::{self, Write};

use tracing::level_filters::LevelFilter;
use tracing_subscriber::{
    Layer, filter::Targets, fmt, layer::SubscriberExt, util::SubscriberInitExt,
};

use crate::{arguments::LogFormat, report};

/// What the command itself says, where all is said as JSON.
pub(crate) const COMMAND: &str = "command";

/// Begins to say what happens, from this level on.
pub(crate) fn begin(wanted: &Targets, format: LogFormat) {
    let layer = fmt::layer().with_writer(|| Stderr).with_ansi(false);
    match format {
        LogFormat::Text => {
            tracing_subscriber::registry().with(layer.with_filter(wanted.clone())).init();
        }
        LogFormat::Json => {
            // What is always said is said so as well.
            let wanted = wanted.clone().with_target(COMMAND, LevelFilter::INFO);
            let layer = layer.json().flatten_event(true).with_filter(wanted);
            tracing_subscriber::registry().with(layer).init();
            report::as_json();
        }
    }
}

/// That nobody listens any more is no reason to stop, nor to say so.
struct Stderr;

impl Write for Stderr {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        let _ = io::stderr().write_all(text);
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
