//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::ApiGateway::Model resource defines the structure of a request or response payload for an API method.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Model {
    /// The content-type for the model.
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Val<String>>,
    /// The description of the model.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// A name for the model.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The string identifier of the associated RestApi.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// The schema for the model.
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
