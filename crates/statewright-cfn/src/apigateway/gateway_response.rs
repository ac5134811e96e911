//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::GatewayResponse resource creates a gateway response for your API. When you delete a stack containing this resource, your custom gateway responses are reset.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GatewayResponse {
    /// Response parameters (paths, query strings and headers) of the GatewayResponse as a string-to-string map of key-value pairs.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<Map<String>>>,
    /// Response templates of the GatewayResponse as a string-to-string map of key-value pairs.
    #[serde(rename = "ResponseTemplates", skip_serializing_if = "Option::is_none")]
    pub response_templates: Option<Val<Map<String>>>,
    /// The response type of the associated GatewayResponse.
    #[serde(rename = "ResponseType")]
    pub response_type: Val<String>,
    /// The string identifier of the associated RestApi.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// The HTTP status code for this GatewayResponse.
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
id = "Id", "The ID for the gateway response.";
});

known!(GatewayResponse);
