//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::Route`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Route {
    /// `ApiId`, which is required. A change replaces the resource.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// `ApiKeyRequired`.
    #[serde(rename = "ApiKeyRequired", skip_serializing_if = "Option::is_none")]
    pub api_key_required: Option<Val<bool>>,
    /// `AuthorizationScopes`.
    #[serde(rename = "AuthorizationScopes", skip_serializing_if = "Option::is_none")]
    pub authorization_scopes: Option<Val<List<String>>>,
    /// `AuthorizationType`.
    #[serde(rename = "AuthorizationType", skip_serializing_if = "Option::is_none")]
    pub authorization_type: Option<Val<String>>,
    /// `AuthorizerId`.
    #[serde(rename = "AuthorizerId", skip_serializing_if = "Option::is_none")]
    pub authorizer_id: Option<Val<String>>,
    /// `ModelSelectionExpression`.
    #[serde(rename = "ModelSelectionExpression", skip_serializing_if = "Option::is_none")]
    pub model_selection_expression: Option<Val<String>>,
    /// `OperationName`.
    #[serde(rename = "OperationName", skip_serializing_if = "Option::is_none")]
    pub operation_name: Option<Val<String>>,
    /// `RequestModels`.
    #[serde(rename = "RequestModels", skip_serializing_if = "Option::is_none")]
    pub request_models: Option<Val<Value>>,
    /// `RequestParameters`.
    #[serde(rename = "RequestParameters", skip_serializing_if = "Option::is_none")]
    pub request_parameters: Option<Val<Value>>,
    /// `RouteKey`, which is required.
    #[serde(rename = "RouteKey")]
    pub route_key: Val<String>,
    /// `RouteResponseSelectionExpression`.
    #[serde(rename = "RouteResponseSelectionExpression", skip_serializing_if = "Option::is_none")]
    pub route_response_selection_expression: Option<Val<String>>,
    /// `Target`.
    #[serde(rename = "Target", skip_serializing_if = "Option::is_none")]
    pub target: Option<Val<String>>,
}

impl Route {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(api_id: impl Into<Val<String>>, route_key: impl Into<Val<String>>) -> Self {
        Self {
            api_id: api_id.into(),
            route_key: route_key.into(),
            api_key_required: None,
            authorization_scopes: None,
            authorization_type: None,
            authorizer_id: None,
            model_selection_expression: None,
            operation_name: None,
            request_models: None,
            request_parameters: None,
            route_response_selection_expression: None,
            target: None,
        }
    }
}

impl CfnResource for Route {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Route";
    type Attributes = RouteAttributes;
}

/// What is known of a deployed [`Route`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteAttributes(ResourceRef);

attributes!(RouteAttributes {
route_id = "RouteId", "`RouteId` of the deployed resource.";
});

known!(Route);
