//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::Registry`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Registry {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl Registry {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), description: None, tags: None }
    }
}

impl CfnResource for Registry {
    const TYPE: &'static str = "AWS::Glue::Registry";
    type Attributes = RegistryAttributes;
}

/// What is known of a deployed [`Registry`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistryAttributes(ResourceRef);

attributes!(RegistryAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
});

known!(Registry);
