use std::panic::Location;

use serde_json::Value;

use crate::lambda::HandlerPath;

use super::{Definition, ResourceRef};

/// What becomes of a resource when the stack is deleted, or no longer has it, or has another in
/// its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// It is deleted, with what is in it.
    Delete,
    /// It stays, and is to be deleted by hand: for data that must not get lost by mistake.
    Retain,
}

/// A resource of a template.
#[derive(Clone, Debug)]
pub(crate) struct Resource {
    pub(crate) kind: &'static str,
    pub(crate) properties: Value,
    /// The place in the program that made it.
    pub(crate) location: &'static Location<'static>,
    /// What becomes of it when the stack has it no longer, if the template says so.
    pub(crate) removal: Option<Removal>,
    /// The logical ids of the resources that must be there before it, and after it.
    pub(crate) depends_on: Vec<String>,
    /// For a published version: what it is one of. The version has another id for each state
    /// of that, because CloudFormation publishes nothing twice under one.
    pub(crate) version_of: Option<String>,
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
            removal: None,
            depends_on: Vec::new(),
            version_of: None,
            handler: None,
            definition: None,
        }
    }

    pub(crate) fn removal(mut self, removal: Removal) -> Self {
        self.removal = Some(removal);
        self
    }

    pub(crate) fn depends_on(mut self, other: &ResourceRef) -> Self {
        self.depends_on.push(other.id.clone());
        self
    }

    /// Where the rights that are granted by this resource stand in its properties.
    pub(super) fn policy(&self) -> &'static str {
        match self.kind {
            "AWS::IAM::Role" => "Policies",
            "AWS::KMS::Key" => "KeyPolicy",
            _ => "PolicyDocument",
        }
    }
}
