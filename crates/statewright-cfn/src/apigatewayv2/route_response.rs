//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::RouteResponse`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RouteResponse {
    /// `ApiId`, which is required. A change replaces the resource.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// `ModelSelectionExpression`.
    #[serde(rename = "ModelSelectionExpression", skip_serializing_if = "Option::is_none")]
    pub model_selection_expression: Option<Val<String>>,
    /// `ResponseModels`.
    #[serde(rename = "ResponseModels", skip_serializing_if = "Option::is_none")]
    pub response_models: Option<Val<Value>>,
    /// `ResponseParameters`.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<Map<ParameterConstraints>>>,
    /// `RouteId`, which is required. A change replaces the resource.
    #[serde(rename = "RouteId")]
    pub route_id: Val<String>,
    /// `RouteResponseKey`, which is required.
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
route_response_id = "RouteResponseId", "`RouteResponseId` of the deployed resource.";
});

/// `ParameterConstraints` of `AWS::ApiGatewayV2::RouteResponse`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParameterConstraints {
    /// `Required`, which is required.
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
