//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ApiGateway::Method`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Method {
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
    /// `HttpMethod`, which is required. A change replaces the resource.
    #[serde(rename = "HttpMethod")]
    pub http_method: Val<String>,
    /// `Integration`.
    #[serde(rename = "Integration", skip_serializing_if = "Option::is_none")]
    pub integration: Option<Val<Integration>>,
    /// `MethodResponses`.
    #[serde(rename = "MethodResponses", skip_serializing_if = "Option::is_none")]
    pub method_responses: Option<Val<List<MethodResponse>>>,
    /// `OperationName`.
    #[serde(rename = "OperationName", skip_serializing_if = "Option::is_none")]
    pub operation_name: Option<Val<String>>,
    /// `RequestModels`.
    #[serde(rename = "RequestModels", skip_serializing_if = "Option::is_none")]
    pub request_models: Option<Val<Map<String>>>,
    /// `RequestParameters`.
    #[serde(rename = "RequestParameters", skip_serializing_if = "Option::is_none")]
    pub request_parameters: Option<Val<Map<Value>>>,
    /// `RequestValidatorId`.
    #[serde(rename = "RequestValidatorId", skip_serializing_if = "Option::is_none")]
    pub request_validator_id: Option<Val<String>>,
    /// `ResourceId`, which is required. A change replaces the resource.
    #[serde(rename = "ResourceId")]
    pub resource_id: Val<String>,
    /// `RestApiId`, which is required. A change replaces the resource.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
}

impl Method {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        http_method: impl Into<Val<String>>,
        resource_id: impl Into<Val<String>>,
        rest_api_id: impl Into<Val<String>>,
    ) -> Self {
        Self {
            http_method: http_method.into(),
            resource_id: resource_id.into(),
            rest_api_id: rest_api_id.into(),
            api_key_required: None,
            authorization_scopes: None,
            authorization_type: None,
            authorizer_id: None,
            integration: None,
            method_responses: None,
            operation_name: None,
            request_models: None,
            request_parameters: None,
            request_validator_id: None,
        }
    }
}

impl CfnResource for Method {
    const TYPE: &'static str = "AWS::ApiGateway::Method";
    type Attributes = MethodAttributes;
}

/// What is known of a deployed [`Method`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodAttributes(ResourceRef);

attributes!(MethodAttributes {});

/// `Integration` of `AWS::ApiGateway::Method`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Integration {
    /// `CacheKeyParameters`.
    #[serde(rename = "CacheKeyParameters", skip_serializing_if = "Option::is_none")]
    pub cache_key_parameters: Option<Val<List<String>>>,
    /// `CacheNamespace`.
    #[serde(rename = "CacheNamespace", skip_serializing_if = "Option::is_none")]
    pub cache_namespace: Option<Val<String>>,
    /// `ConnectionId`.
    #[serde(rename = "ConnectionId", skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<Val<String>>,
    /// `ConnectionType`.
    #[serde(rename = "ConnectionType", skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<Val<String>>,
    /// `ContentHandling`.
    #[serde(rename = "ContentHandling", skip_serializing_if = "Option::is_none")]
    pub content_handling: Option<Val<String>>,
    /// `Credentials`.
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Val<String>>,
    /// `IntegrationHttpMethod`.
    #[serde(rename = "IntegrationHttpMethod", skip_serializing_if = "Option::is_none")]
    pub integration_http_method: Option<Val<String>>,
    /// `IntegrationResponses`.
    #[serde(rename = "IntegrationResponses", skip_serializing_if = "Option::is_none")]
    pub integration_responses: Option<Val<List<IntegrationResponse>>>,
    /// `IntegrationTarget`.
    #[serde(rename = "IntegrationTarget", skip_serializing_if = "Option::is_none")]
    pub integration_target: Option<Val<String>>,
    /// `PassthroughBehavior`.
    #[serde(rename = "PassthroughBehavior", skip_serializing_if = "Option::is_none")]
    pub passthrough_behavior: Option<Val<String>>,
    /// `RequestParameters`.
    #[serde(rename = "RequestParameters", skip_serializing_if = "Option::is_none")]
    pub request_parameters: Option<Val<Map<String>>>,
    /// `RequestTemplates`.
    #[serde(rename = "RequestTemplates", skip_serializing_if = "Option::is_none")]
    pub request_templates: Option<Val<Map<String>>>,
    /// `ResponseTransferMode`.
    #[serde(rename = "ResponseTransferMode", skip_serializing_if = "Option::is_none")]
    pub response_transfer_mode: Option<Val<String>>,
    /// `TimeoutInMillis`.
    #[serde(rename = "TimeoutInMillis", skip_serializing_if = "Option::is_none")]
    pub timeout_in_millis: Option<Val<i64>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `Uri`.
    #[serde(rename = "Uri", skip_serializing_if = "Option::is_none")]
    pub uri: Option<Val<String>>,
}

impl Integration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self {
            r#type: r#type.into(),
            cache_key_parameters: None,
            cache_namespace: None,
            connection_id: None,
            connection_type: None,
            content_handling: None,
            credentials: None,
            integration_http_method: None,
            integration_responses: None,
            integration_target: None,
            passthrough_behavior: None,
            request_parameters: None,
            request_templates: None,
            response_transfer_mode: None,
            timeout_in_millis: None,
            uri: None,
        }
    }
}

/// `IntegrationResponse` of `AWS::ApiGateway::Method`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntegrationResponse {
    /// `ContentHandling`.
    #[serde(rename = "ContentHandling", skip_serializing_if = "Option::is_none")]
    pub content_handling: Option<Val<String>>,
    /// `ResponseParameters`.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<Map<String>>>,
    /// `ResponseTemplates`.
    #[serde(rename = "ResponseTemplates", skip_serializing_if = "Option::is_none")]
    pub response_templates: Option<Val<Map<String>>>,
    /// `SelectionPattern`.
    #[serde(rename = "SelectionPattern", skip_serializing_if = "Option::is_none")]
    pub selection_pattern: Option<Val<String>>,
    /// `StatusCode`, which is required.
    #[serde(rename = "StatusCode")]
    pub status_code: Val<String>,
}

impl IntegrationResponse {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(status_code: impl Into<Val<String>>) -> Self {
        Self {
            status_code: status_code.into(),
            content_handling: None,
            response_parameters: None,
            response_templates: None,
            selection_pattern: None,
        }
    }
}

/// `MethodResponse` of `AWS::ApiGateway::Method`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MethodResponse {
    /// `ResponseModels`.
    #[serde(rename = "ResponseModels", skip_serializing_if = "Option::is_none")]
    pub response_models: Option<Val<Map<String>>>,
    /// `ResponseParameters`.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<Map<Value>>>,
    /// `StatusCode`, which is required.
    #[serde(rename = "StatusCode")]
    pub status_code: Val<String>,
}

impl MethodResponse {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(status_code: impl Into<Val<String>>) -> Self {
        Self { status_code: status_code.into(), response_models: None, response_parameters: None }
    }
}

known!(Integration, IntegrationResponse, Method, MethodResponse);
