use std::{panic::Location, path::Path, rc::Rc};

use serde::{Serialize, Serializer};

/// Who asked for a right, so that a role can be explained.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Reason {
    /// The logical id of the construct that needs it; nobody's in particular, if it was granted
    /// by the program itself.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "name")]
    construct: Option<Rc<str>>,
    /// The state of it, if it is a state machine.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "name")]
    state: Option<Rc<str>>,
    /// The place in the program that made the construct or the state, or granted the right. A
    /// path that depends on the machine is none that the same app writes everywhere.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "place")]
    at: Option<&'static Location<'static>>,
}

impl Reason {
    /// It was granted there.
    pub(crate) fn granted(location: &'static Location<'static>) -> Self {
        let is_relative = Path::new(location.file()).is_relative();
        Self { construct: None, state: None, at: is_relative.then_some(location) }
    }

    /// A construct needs it, whatever is done with it.
    pub(crate) fn construct(id: impl Into<Rc<str>>, location: &'static Location<'static>) -> Self {
        Self { construct: Some(id.into()), ..Self::granted(location) }
    }

    /// A state of a state machine needs it.
    pub(crate) fn state(
        id: impl Into<Rc<str>>,
        state: impl Into<Rc<str>>,
        location: &'static Location<'static>,
    ) -> Self {
        Self { state: Some(state.into()), ..Self::construct(id, location) }
    }
}

fn name<S: Serializer>(name: &Option<Rc<str>>, serializer: S) -> Result<S::Ok, S::Error> {
    name.as_deref().serialize(serializer)
}

fn place<S: Serializer>(at: &Option<&Location<'_>>, serializer: S) -> Result<S::Ok, S::Error> {
    match at {
        Some(at) => serializer.collect_str(at),
        None => serializer.serialize_none(),
    }
}
