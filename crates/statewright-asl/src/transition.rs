use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::read::Reader;

/// Where an execution goes after a state: `Next` or `End`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Transition {
    /// On to the state of this name.
    Next(String),
    /// Nowhere: the state machine is done.
    End,
}

impl Transition {
    /// The name of the next state, if there is one.
    #[must_use]
    pub fn next(&self) -> Option<&str> {
        match self {
            Self::Next(name) => Some(name),
            Self::End => None,
        }
    }

    pub(crate) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let next = reader.text("Next");
        let end = reader.boolean("End");
        let both_absent = !reader.has("Next") && !reader.has("End");
        match (next, end) {
            (Some(next), None | Some(false)) => Some(Self::Next(next)),
            (None, Some(true)) => Some(Self::End),
            (Some(_), Some(true)) => {
                let message =
                    format!("{} has both `Next` and `End`, and needs one of them", reader.what());
                reader.wrong("End", message);
                None
            }
            (None, None) if !both_absent => None,
            (None, _) => {
                let message = format!("{} needs `Next`, or `End` with true", reader.what());
                reader.wrong("Next", message);
                None
            }
        }
    }
}

/// As one field of the state.
impl Serialize for Transition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::Next(name) => map.serialize_entry("Next", name)?,
            Self::End => map.serialize_entry("End", &true)?,
        }
        map.end()
    }
}
