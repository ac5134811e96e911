use std::panic::Location;

use serde_json::Value;

use crate::lambda::HandlerPath;

use super::Definition;

/// A resource of a template.
#[derive(Clone, Debug)]
pub(crate) struct Resource {
    pub(crate) kind: &'static str,
    pub(crate) properties: Value,
    /// The place in the program that made it.
    pub(crate) location: &'static Location<'static>,
    /// Whether it is said that the resource is deleted with the stack, and when it is replaced.
    pub(crate) gone_with_the_stack: bool,
    /// For a function: what its code is built of.
    pub(crate) handler: Option<HandlerPath>,
    /// For a state machine: its definition.
    pub(crate) definition: Option<Definition>,
}

impl Resource {
    pub(crate) fn new(
        kind: &'static str,
        properties: Value,
        location: &'static Location<'static>,
    ) -> Self {
        Self {
            kind,
            properties,
            location,
            gone_with_the_stack: false,
            handler: None,
            definition: None,
        }
    }

    pub(crate) fn gone_with_the_stack(mut self) -> Self {
        self.gone_with_the_stack = true;
        self
    }
}
