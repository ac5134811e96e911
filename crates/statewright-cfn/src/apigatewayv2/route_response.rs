//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::ApiGatewayV2::RouteResponse resource creates a route response for a WebSocket API. For more information, see Set up Route Responses for a WebSocket API in API Gateway in the API Gateway Developer Guide .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RouteResponse {
    /// The API identifier.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// The model selection expression for the route response.
    #[serde(rename = "ModelSelectionExpression", skip_serializing_if = "Option::is_none")]
    pub model_selection_expression: Option<Val<String>>,
    /// The response models for the route response.
    #[serde(rename = "ResponseModels", skip_serializing_if = "Option::is_none")]
    pub response_models: Option<Val<Value>>,
    /// The route response parameters.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<Map<ParameterConstraints>>>,
    /// The route ID.
    #[serde(rename = "RouteId")]
    pub route_id: Val<String>,
    /// The route response key.
    #[serde(rename = "RouteResponseKey")]
    pub route_response_key: Val<String>,
}

impl RouteResponse {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        api_id: impl Into<Val<String>>,
        route_id: impl Into<Val<String>>,
        route_response_key: impl Into<Val<String>>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            route_id: route_id.into(),
            route_response_key: route_response_key.into(),
            model_selection_expression: None,
            response_models: None,
            response_parameters: None,
        }
    }
}

impl CfnResource for RouteResponse {
    const TYPE: &'static str = "AWS::ApiGatewayV2::RouteResponse";
    type Attributes = RouteResponseAttributes;
}

/// What is known of a deployed [`RouteResponse`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteResponseAttributes(ResourceRef);

attributes!(RouteResponseAttributes {
route_response_id = "RouteResponseId", "The route response ID.";
});

/// Specifies whether the parameter is required.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParameterConstraints {
    /// Specifies whether the parameter is required.
    #[serde(rename = "Required")]
    pub required: Val<bool>,
}

impl ParameterConstraints {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(required: impl Into<Val<bool>>) -> Self {
        Self { required: required.into() }
    }
}

known!(ParameterConstraints, RouteResponse);
