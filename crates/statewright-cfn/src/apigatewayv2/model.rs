//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::Model`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Model {
    /// `ApiId`, which is required. A change replaces the resource.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// `ContentType`.
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Schema`, which is required.
    #[serde(rename = "Schema")]
    pub schema: Val<Value>,
}

impl Model {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        api_id: impl Into<Val<String>>,
        name: impl Into<Val<String>>,
        schema: impl Into<Val<Value>>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            name: name.into(),
            schema: schema.into(),
            content_type: None,
            description: None,
        }
    }
}

impl CfnResource for Model {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Model";
    type Attributes = ModelAttributes;
}

/// What is known of a deployed [`Model`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelAttributes(ResourceRef);

attributes!(ModelAttributes {
model_id = "ModelId", "`ModelId` of the deployed resource.";
});

known!(Model);
