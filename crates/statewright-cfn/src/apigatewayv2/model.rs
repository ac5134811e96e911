//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::ApiGatewayV2::Model resource updates data model for a WebSocket API. For more information, see Model Selection Expressions in the API Gateway Developer Guide .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Model {
    /// The API identifier.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// The content-type for the model, for example, "application/json".
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Val<String>>,
    /// The description of the model.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name of the model.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The schema for the model.
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
model_id = "ModelId", "The model ID.";
});

known!(Model);
