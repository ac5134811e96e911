use serde_json::Value;

use crate::{
    Common, Setting, Transition, parse_timestamp,
    read::{Constant, Reader},
    write::Fields,
};

/// A Wait state: goes on after a while, or at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Wait {
    /// The fields that most states have.
    pub common: Common,
    /// When the execution goes on.
    pub until: Until,
    /// What is next.
    pub transition: Transition,
}

/// When a Wait state is over.
#[derive(Clone, Debug, PartialEq)]
pub enum Until {
    /// So many seconds after it was entered.
    Seconds(Setting<u64>),
    /// At this time, in the form of RFC 3339; at once, if it is past.
    Timestamp(Setting<String>),
}

/// A text that is a timestamp.
struct Timestamp(String);

impl Constant for Timestamp {
    const EXPECTED: &'static str = "a timestamp";

    fn of(value: &Value) -> Option<Self> {
        String::of(value).filter(|text| parse_timestamp(text).is_some()).map(Self)
    }
}

impl Wait {
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        let common = Common::read(reader);
        let (until, transition) = (Until::read(reader), Transition::read(reader));
        Some(Self { common, until: until?, transition: transition? })
    }

    pub(crate) fn write(&self, fields: &mut Fields) {
        match &self.until {
            Until::Seconds(seconds) => fields.setting("Seconds", Some(seconds)),
            Until::Timestamp(timestamp) => fields.setting("Timestamp", Some(timestamp)),
        }
        self.transition.write(fields);
    }
}

impl Until {
    fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        if reader.has("Seconds") || reader.has("SecondsPath") {
            return reader.setting("Seconds").map(Self::Seconds);
        }
        Some(Self::Timestamp(match reader.setting("Timestamp")? {
            Setting::Value(Timestamp(text)) => Setting::Value(text),
            Setting::Jsonata(expression) => Setting::Jsonata(expression),
            Setting::Path(path) => Setting::Path(path),
        }))
    }
}
