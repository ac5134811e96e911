//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::GatewayResponse`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GatewayResponse {
    /// `ResponseParameters`.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<Map<String>>>,
    /// `ResponseTemplates`.
    #[serde(rename = "ResponseTemplates", skip_serializing_if = "Option::is_none")]
    pub response_templates: Option<Val<Map<String>>>,
    /// `ResponseType`, which is required. A change replaces the resource.
    #[serde(rename = "ResponseType")]
    pub response_type: Val<String>,
    /// `RestApiId`, which is required. A change replaces the resource.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// `StatusCode`.
    #[serde(rename = "StatusCode", skip_serializing_if = "Option::is_none")]
    pub status_code: Option<Val<String>>,
}

impl GatewayResponse {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(response_type: impl Into<Val<String>>, rest_api_id: impl Into<Val<String>>) -> Self {
        Self {
            response_type: response_type.into(),
            rest_api_id: rest_api_id.into(),
            response_parameters: None,
            response_templates: None,
            status_code: None,
        }
    }
}

impl CfnResource for GatewayResponse {
    const TYPE: &'static str = "AWS::ApiGateway::GatewayResponse";
    type Attributes = GatewayResponseAttributes;
}

/// What is known of a deployed [`GatewayResponse`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatewayResponseAttributes(ResourceRef);

attributes!(GatewayResponseAttributes {
id = "Id", "`Id` of the deployed resource.";
});

known!(GatewayResponse);
