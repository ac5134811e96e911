use std::panic::Location;

use serde_json::{Value, json};

/// Who asked for a right, so that a role can be explained.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reason {
    /// The logical id of the construct that needs it; nobody's in particular, if it was granted
    /// by the program itself.
    construct: Option<String>,
    /// The state of it, if it is a state machine.
    state: Option<String>,
    /// The place in the program that made the construct or the state, or granted the right.
    location: &'static Location<'static>,
}

impl Reason {
    /// It was granted there.
    pub(crate) fn granted(location: &'static Location<'static>) -> Self {
        Self { construct: None, state: None, location }
    }

    /// A construct needs it, whatever is done with it.
    pub(crate) fn construct(id: &str, location: &'static Location<'static>) -> Self {
        Self { construct: Some(id.to_owned()), ..Self::granted(location) }
    }

    /// A state of a state machine needs it.
    pub(crate) fn state(id: &str, state: &str, location: &'static Location<'static>) -> Self {
        Self { state: Some(state.to_owned()), ..Self::construct(id, location) }
    }

    pub(super) fn to_json(&self) -> Value {
        let mut reason = json!({});
        if let Some(construct) = &self.construct {
            reason["construct"] = json!(construct);
        }
        if let Some(state) = &self.state {
            reason["state"] = json!(state);
        }
        let at = self.location;
        // A path that depends on the machine is none that the same app writes everywhere.
        if !std::path::Path::new(at.file()).is_absolute() {
            reason["at"] = json!(format!("{}:{}:{}", at.file(), at.line(), at.column()));
        }
        reason
    }
}
