//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::ApiGatewayV2::IntegrationResponse resource updates an integration response for an WebSocket API. For more information, see Set up WebSocket API Integration Responses in API Gateway in the API Gateway Developer Guide .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntegrationResponse {
    /// The API identifier.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// Supported only for WebSocket APIs.
    #[serde(rename = "ContentHandlingStrategy", skip_serializing_if = "Option::is_none")]
    pub content_handling_strategy: Option<Val<String>>,
    /// The integration ID.
    #[serde(rename = "IntegrationId")]
    pub integration_id: Val<String>,
    /// The integration response key.
    #[serde(rename = "IntegrationResponseKey")]
    pub integration_response_key: Val<String>,
    /// A key-value map specifying response parameters that are passed to the method response from the backend.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<Value>>,
    /// The collection of response templates for the integration response as a string-to-string map of key-value pairs.
    #[serde(rename = "ResponseTemplates", skip_serializing_if = "Option::is_none")]
    pub response_templates: Option<Val<Value>>,
    /// The template selection expression for the integration response.
    #[serde(rename = "TemplateSelectionExpression", skip_serializing_if = "Option::is_none")]
    pub template_selection_expression: Option<Val<String>>,
}

impl IntegrationResponse {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        api_id: impl Into<Val<String>>,
        integration_id: impl Into<Val<String>>,
        integration_response_key: impl Into<Val<String>>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            integration_id: integration_id.into(),
            integration_response_key: integration_response_key.into(),
            content_handling_strategy: None,
            response_parameters: None,
            response_templates: None,
            template_selection_expression: None,
        }
    }
}

impl CfnResource for IntegrationResponse {
    const TYPE: &'static str = "AWS::ApiGatewayV2::IntegrationResponse";
    type Attributes = IntegrationResponseAttributes;
}

/// What is known of a deployed [`IntegrationResponse`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntegrationResponseAttributes(ResourceRef);

attributes!(IntegrationResponseAttributes {
integration_response_id = "IntegrationResponseId", "The integration response ID.";
});

known!(IntegrationResponse);
