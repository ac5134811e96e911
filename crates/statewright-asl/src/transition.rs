use crate::{read::Reader, write::Fields};

/// Where an execution goes after a state: `Next` or `End`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Transition {
    /// On to the state of this name.
    Next(String),
    /// Nowhere: the state machine is done.
    #[default]
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

    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        if reader.has("Next") {
            return reader.text("Next").map(Self::Next);
        }
        reader.value::<bool>("End")?.then_some(Self::End)
    }

    pub(crate) fn write(&self, fields: &mut Fields) {
        match self {
            Self::Next(name) => fields.add("Next", name),
            Self::End => fields.add("End", &true),
        }
    }
}
