//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ApiGateway::Model`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Model {
    /// `ContentType`. A change replaces the resource.
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `RestApiId`, which is required. A change replaces the resource.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// `Schema`.
    #[serde(rename = "Schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<Val<Value>>,
}

impl Model {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(rest_api_id: impl Into<Val<String>>) -> Self {
        Self {
            rest_api_id: rest_api_id.into(),
            content_type: None,
            description: None,
            name: None,
            schema: None,
        }
    }
}

impl CfnResource for Model {
    const TYPE: &'static str = "AWS::ApiGateway::Model";
    type Attributes = ModelAttributes;
}

/// What is known of a deployed [`Model`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelAttributes(ResourceRef);

attributes!(ModelAttributes {});

known!(Model);
