use serde::Serialize;

use crate::{PathOrNull, SECONDS_MAX, Transition, parse_timestamp, read::Reader};

/// A Wait state: goes on after a while, or at a time.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Wait {
    /// What the state is for, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Which part of the input the state works on; all of it, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_path: Option<PathOrNull>,
    /// Which part of that the next state is given; all of it, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_path: Option<PathOrNull>,
    /// When the execution goes on.
    #[serde(flatten)]
    pub until: Until,
    /// What is next.
    #[serde(flatten)]
    pub transition: Transition,
}

/// When a Wait state is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Until {
    /// So many seconds after it was entered.
    Seconds(u64),
    /// At this time, in the form of RFC 3339; at once, if it is past.
    Timestamp(String),
}

impl Wait {
    pub(crate) fn read(mut reader: Reader<'_>) -> Option<Self> {
        let comment = reader.text("Comment");
        let input_path = reader.path_or_null("InputPath");
        let output_path = reader.path_or_null("OutputPath");
        let until = Until::read(&mut reader);
        let transition = Transition::read(&mut reader);
        reader.finish(&["Assign", "Output", "QueryLanguage", "SecondsPath", "TimestampPath"]);
        Some(Self { comment, input_path, output_path, until: until?, transition: transition? })
    }
}

impl Until {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let forms = ["Seconds", "Timestamp", "SecondsPath", "TimestampPath"];
        let given: Vec<_> = forms.into_iter().filter(|form| reader.has(form)).collect();
        if given.len() != 1 {
            let message = format!("{} needs one of `Seconds` and `Timestamp`", reader.what());
            reader.wrong(given.last().unwrap_or(&"Seconds"), message);
        }
        let seconds = reader.whole_number("Seconds", 0..=SECONDS_MAX);
        let timestamp = reader.text("Timestamp").filter(|text| {
            let right = parse_timestamp(text).is_some();
            if !right {
                reader.wrong(
                    "Timestamp",
                    format!("{text:?} is no timestamp such as \"2026-11-22T08:30:00Z\""),
                );
            }
            right
        });
        match (seconds, timestamp) {
            (Some(seconds), _) => Some(Self::Seconds(seconds)),
            (None, Some(timestamp)) => Some(Self::Timestamp(timestamp)),
            (None, None) => None,
        }
    }
}
