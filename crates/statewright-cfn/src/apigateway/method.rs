//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::ApiGateway::Method resource creates API Gateway methods that define the parameters and body that clients must send in their requests.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Method {
    /// A boolean flag specifying whether a valid ApiKey is required to invoke this method.
    #[serde(rename = "ApiKeyRequired", skip_serializing_if = "Option::is_none")]
    pub api_key_required: Option<Val<bool>>,
    /// A list of authorization scopes configured on the method.
    #[serde(rename = "AuthorizationScopes", skip_serializing_if = "Option::is_none")]
    pub authorization_scopes: Option<Val<List<String>>>,
    /// The method's authorization type.
    #[serde(rename = "AuthorizationType", skip_serializing_if = "Option::is_none")]
    pub authorization_type: Option<Val<String>>,
    /// The identifier of an authorizer to use on this method.
    #[serde(rename = "AuthorizerId", skip_serializing_if = "Option::is_none")]
    pub authorizer_id: Option<Val<String>>,
    /// The method's HTTP verb.
    #[serde(rename = "HttpMethod")]
    pub http_method: Val<String>,
    /// Represents an HTTP , HTTPPROXY , AWS , AWSPROXY , or Mock integration.
    #[serde(rename = "Integration", skip_serializing_if = "Option::is_none")]
    pub integration: Option<Val<Integration>>,
    /// Gets a method response associated with a given HTTP status code.
    #[serde(rename = "MethodResponses", skip_serializing_if = "Option::is_none")]
    pub method_responses: Option<Val<List<MethodResponse>>>,
    /// A human-friendly operation identifier for the method.
    #[serde(rename = "OperationName", skip_serializing_if = "Option::is_none")]
    pub operation_name: Option<Val<String>>,
    /// A key-value map specifying data schemas, represented by Model resources, (as the mapped value) of the request payloads of given content types (as the mapping key).
    #[serde(rename = "RequestModels", skip_serializing_if = "Option::is_none")]
    pub request_models: Option<Val<Map<String>>>,
    /// A key-value map defining required or optional method request parameters that can be accepted by API Gateway.
    #[serde(rename = "RequestParameters", skip_serializing_if = "Option::is_none")]
    pub request_parameters: Option<Val<Map<Value>>>,
    /// The identifier of a RequestValidator for request validation.
    #[serde(rename = "RequestValidatorId", skip_serializing_if = "Option::is_none")]
    pub request_validator_id: Option<Val<String>>,
    /// The Resource identifier for the MethodResponse resource.
    #[serde(rename = "ResourceId")]
    pub resource_id: Val<String>,
    /// The string identifier of the associated RestApi.
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

/// Integration is a property of the AWS::ApiGateway::Method resource that specifies information about the target backend that a method calls.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Integration {
    /// A list of request parameters whose values API Gateway caches.
    #[serde(rename = "CacheKeyParameters", skip_serializing_if = "Option::is_none")]
    pub cache_key_parameters: Option<Val<List<String>>>,
    /// Specifies a group of related cached parameters.
    #[serde(rename = "CacheNamespace", skip_serializing_if = "Option::is_none")]
    pub cache_namespace: Option<Val<String>>,
    /// The ID of the VpcLink used for the integration when connectionType=VPCLINK and undefined, otherwise.
    #[serde(rename = "ConnectionId", skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<Val<String>>,
    /// The type of the network connection to the integration endpoint.
    #[serde(rename = "ConnectionType", skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<Val<String>>,
    /// Specifies how to handle request payload content type conversions.
    #[serde(rename = "ContentHandling", skip_serializing_if = "Option::is_none")]
    pub content_handling: Option<Val<String>>,
    /// Specifies the credentials required for the integration, if any.
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Val<String>>,
    /// Specifies the integration's HTTP method type.
    #[serde(rename = "IntegrationHttpMethod", skip_serializing_if = "Option::is_none")]
    pub integration_http_method: Option<Val<String>>,
    /// Specifies the integration's responses.
    #[serde(rename = "IntegrationResponses", skip_serializing_if = "Option::is_none")]
    pub integration_responses: Option<Val<List<IntegrationResponse>>>,
    /// The ALB or NLB listener to send the request to.
    #[serde(rename = "IntegrationTarget", skip_serializing_if = "Option::is_none")]
    pub integration_target: Option<Val<String>>,
    /// Specifies how the method request body of an unmapped content type will be passed through the integration request to the back end without transformation.
    #[serde(rename = "PassthroughBehavior", skip_serializing_if = "Option::is_none")]
    pub passthrough_behavior: Option<Val<String>>,
    /// A key-value map specifying request parameters that are passed from the method request to the back end.
    #[serde(rename = "RequestParameters", skip_serializing_if = "Option::is_none")]
    pub request_parameters: Option<Val<Map<String>>>,
    /// Represents a map of Velocity templates that are applied on the request payload based on the value of the Content-Type header sent by the client.
    #[serde(rename = "RequestTemplates", skip_serializing_if = "Option::is_none")]
    pub request_templates: Option<Val<Map<String>>>,
    /// The response transfer mode of the integration.
    #[serde(rename = "ResponseTransferMode", skip_serializing_if = "Option::is_none")]
    pub response_transfer_mode: Option<Val<String>>,
    /// Custom timeout between 50 and 29,000 milliseconds.
    #[serde(rename = "TimeoutInMillis", skip_serializing_if = "Option::is_none")]
    pub timeout_in_millis: Option<Val<i64>>,
    /// Specifies an API method integration type.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// Specifies Uniform Resource Identifier (URI) of the integration endpoint.
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

/// IntegrationResponse is a property of the Amazon API Gateway Method Integration property type that specifies the response that API Gateway sends after a method's backend finishes processing a request.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntegrationResponse {
    /// Specifies how to handle response payload content type conversions.
    #[serde(rename = "ContentHandling", skip_serializing_if = "Option::is_none")]
    pub content_handling: Option<Val<String>>,
    /// A key-value map specifying response parameters that are passed to the method response from the back end.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<Map<String>>>,
    /// Specifies the templates used to transform the integration response body.
    #[serde(rename = "ResponseTemplates", skip_serializing_if = "Option::is_none")]
    pub response_templates: Option<Val<Map<String>>>,
    /// Specifies the regular expression (regex) pattern used to choose an integration response based on the response from the back end.
    #[serde(rename = "SelectionPattern", skip_serializing_if = "Option::is_none")]
    pub selection_pattern: Option<Val<String>>,
    /// Specifies the status code that is used to map the integration response to an existing MethodResponse.
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

/// Represents a method response of a given HTTP status code returned to the client.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MethodResponse {
    /// Specifies the Model resources used for the response's content-type.
    #[serde(rename = "ResponseModels", skip_serializing_if = "Option::is_none")]
    pub response_models: Option<Val<Map<String>>>,
    /// A key-value map specifying required or optional response parameters that API Gateway can send back to the caller.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<Map<Value>>>,
    /// The method response's status code.
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
