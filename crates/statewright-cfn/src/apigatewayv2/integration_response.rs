//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::IntegrationResponse`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntegrationResponse {
    /// `ApiId`, which is required. A change replaces the resource.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// `ContentHandlingStrategy`.
    #[serde(rename = "ContentHandlingStrategy", skip_serializing_if = "Option::is_none")]
    pub content_handling_strategy: Option<Val<String>>,
    /// `IntegrationId`, which is required. A change replaces the resource.
    #[serde(rename = "IntegrationId")]
    pub integration_id: Val<String>,
    /// `IntegrationResponseKey`, which is required.
    #[serde(rename = "IntegrationResponseKey")]
    pub integration_response_key: Val<String>,
    /// `ResponseParameters`.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<Value>>,
    /// `ResponseTemplates`.
    #[serde(rename = "ResponseTemplates", skip_serializing_if = "Option::is_none")]
    pub response_templates: Option<Val<Value>>,
    /// `TemplateSelectionExpression`.
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
integration_response_id = "IntegrationResponseId", "`IntegrationResponseId` of the deployed resource.";
});

known!(IntegrationResponse);
