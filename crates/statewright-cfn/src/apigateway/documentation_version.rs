//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::DocumentationVersion`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentationVersion {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `DocumentationVersion`, which is required. A change replaces the resource.
    #[serde(rename = "DocumentationVersion")]
    pub documentation_version: Val<String>,
    /// `RestApiId`, which is required. A change replaces the resource.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
}

impl DocumentationVersion {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        documentation_version: impl Into<Val<String>>,
        rest_api_id: impl Into<Val<String>>,
    ) -> Self {
        Self {
            documentation_version: documentation_version.into(),
            rest_api_id: rest_api_id.into(),
            description: None,
        }
    }
}

impl CfnResource for DocumentationVersion {
    const TYPE: &'static str = "AWS::ApiGateway::DocumentationVersion";
    type Attributes = DocumentationVersionAttributes;
}

/// What is known of a deployed [`DocumentationVersion`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentationVersionAttributes(ResourceRef);

attributes!(DocumentationVersionAttributes {});

known!(DocumentationVersion);
