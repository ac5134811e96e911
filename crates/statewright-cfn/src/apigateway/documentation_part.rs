//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::DocumentationPart`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentationPart {
    /// `Location`, which is required. A change replaces the resource.
    #[serde(rename = "Location")]
    pub location: Val<Location>,
    /// `Properties`, which is required.
    #[serde(rename = "Properties")]
    pub properties: Val<String>,
    /// `RestApiId`, which is required. A change replaces the resource.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
}

impl DocumentationPart {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        location: impl Into<Val<Location>>,
        properties: impl Into<Val<String>>,
        rest_api_id: impl Into<Val<String>>,
    ) -> Self {
        Self {
            location: location.into(),
            properties: properties.into(),
            rest_api_id: rest_api_id.into(),
        }
    }
}

impl CfnResource for DocumentationPart {
    const TYPE: &'static str = "AWS::ApiGateway::DocumentationPart";
    type Attributes = DocumentationPartAttributes;
}

/// What is known of a deployed [`DocumentationPart`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentationPartAttributes(ResourceRef);

attributes!(DocumentationPartAttributes {
documentation_part_id = "DocumentationPartId", "`DocumentationPartId` of the deployed resource.";
});

/// `Location` of `AWS::ApiGateway::DocumentationPart`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Location {
    /// `Method`. A change replaces the resource.
    #[serde(rename = "Method", skip_serializing_if = "Option::is_none")]
    pub method: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Path`. A change replaces the resource.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// `StatusCode`. A change replaces the resource.
    #[serde(rename = "StatusCode", skip_serializing_if = "Option::is_none")]
    pub status_code: Option<Val<String>>,
    /// `Type`. A change replaces the resource.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

known!(DocumentationPart, Location);
