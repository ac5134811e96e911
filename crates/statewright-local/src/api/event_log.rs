//! The events of histories as they go to CloudWatch Logs, for state machines whose
//! `loggingConfiguration` asks for that.
//!
//! Source: Step Functions Developer Guide, "Using CloudWatch Logs to log execution history".

mod writer;

use statewright_engine::{EventDetails, HistoryEvent, Json, Object};

use super::{
    history,
    store::{About, Logging},
};

pub use writer::EventLog;

/// The longest input or output of an event, in bytes of the JSON text that it is written as.
const DATA_BYTES_MAX: usize = 248 * 1024;

/// Which events of an execution are logged, and what of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    level: Level,
    with_data: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    All,
    Error,
    Fatal,
}

impl Wanted {
    /// What a state machine asks for, if it asks for anything.
    pub(super) fn of(logging: &Logging) -> Option<Self> {
        let level = match &*logging.level {
            "ALL" => Level::All,
            "ERROR" => Level::Error,
            "FATAL" => Level::Fatal,
            _ => return None,
        };
        Some(Self { level, with_data: logging.include_execution_data })
    }

    /// The line of an event, if it is one that is asked for.
    pub(super) fn line(self, event: &HistoryEvent, about: &About, redrives: u64) -> Option<String> {
        let type_name = event.details.type_name();
        if !self.level.has(&event.details, &type_name) {
            return None;
        }
        let line = Object::from([
            ("id", Json::from(event.id.to_string())),
            ("type", (&*type_name).into()),
            ("details", self.details(event, about).into()),
            ("previous_event_id", event.previous_id.to_string().into()),
            ("event_timestamp", event.timestamp.as_millisecond().to_string().into()),
            ("execution_arn", (&*about.arn).into()),
            ("redrive_count", redrives.to_string().into()),
        ]);
        Some(Json::from(line).to_string())
    }

    fn details(self, event: &HistoryEvent, about: &About) -> Object {
        let Json::Object(members) = history::event(event, about, self.with_data) else {
            return Object::default();
        };
        let details = members.iter().find(|(name, _)| name.ends_with("EventDetails"));
        let mut details = match details {
            Some((_, Json::Object(details))) => details.clone(),
            _ => return Object::default(),
        };
        for (data, about) in [("input", "inputDetails"), ("output", "outputDetails")] {
            let text = details.get(data).and_then(Json::as_str);
            if let Some(cut) = text.and_then(cut).map(str::to_owned) {
                details.insert(data, cut);
                details.insert(about, [("truncated", true)]);
            }
        }
        details
    }
}

impl Level {
    fn has(self, details: &EventDetails, type_name: &str) -> bool {
        let is_end = || {
            matches!(
                details,
                EventDetails::ExecutionFailed(_)
                    | EventDetails::ExecutionTimedOut(_)
                    | EventDetails::ExecutionAborted(_)
            )
        };
        let is_problem = || {
            ["Failed", "TimedOut", "Aborted"].iter().any(|end| type_name.ends_with(end))
                || type_name == "FailStateEntered"
        };
        match self {
            Self::All => true,
            Self::Error => is_problem(),
            Self::Fatal => is_end(),
        }
    }
}

/// As much of a text as is logged, if that is not all of it.
fn cut(text: &str) -> Option<&str> {
    // No letter takes more than six bytes.
    if text.len() * 6 <= DATA_BYTES_MAX {
        return None;
    }
    let mut bytes = 0;
    for (index, letter) in text.char_indices() {
        bytes += match letter {
            '"' | '\\' | '\n' | '\r' | '\t' | '\u{8}' | '\u{c}' => 2,
            '\0'..'\u{20}' => 6,
            letter => letter.len_utf8(),
        };
        if bytes > DATA_BYTES_MAX {
            return Some(&text[..index]);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_data_is_cut_by_what_it_is_written_as() {
        let fits = "x".repeat(DATA_BYTES_MAX);
        assert_eq!(cut(&fits), None);
        assert_eq!(cut(&format!("{fits}x")), Some(&*fits));
        // Quotes take two bytes, and no letter is cut in two.
        let quotes = "\"".repeat(DATA_BYTES_MAX / 2 + 1);
        assert_eq!(cut(&quotes).map(str::len), Some(DATA_BYTES_MAX / 2));
        let letters = "ä".repeat(DATA_BYTES_MAX / 2 + 1);
        assert_eq!(cut(&letters).map(str::len), Some(DATA_BYTES_MAX));
        let control = "\u{1}".repeat(DATA_BYTES_MAX / 6 + 1);
        assert_eq!(cut(&control).map(str::len), Some(DATA_BYTES_MAX / 6));
    }
}
