//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGatewayV2::Integration resource creates an integration for an API.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Integration {
    /// The API identifier.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// The ID of the VPC link for a private integration.
    #[serde(rename = "ConnectionId", skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<Val<String>>,
    /// The type of the network connection to the integration endpoint.
    #[serde(rename = "ConnectionType", skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<Val<String>>,
    /// Supported only for WebSocket APIs.
    #[serde(rename = "ContentHandlingStrategy", skip_serializing_if = "Option::is_none")]
    pub content_handling_strategy: Option<Val<String>>,
    /// Specifies the credentials required for the integration, if any.
    #[serde(rename = "CredentialsArn", skip_serializing_if = "Option::is_none")]
    pub credentials_arn: Option<Val<String>>,
    /// The description of the integration.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Specifies the integration's HTTP method type.
    #[serde(rename = "IntegrationMethod", skip_serializing_if = "Option::is_none")]
    pub integration_method: Option<Val<String>>,
    /// Supported only for HTTP API AWSPROXY integrations.
    #[serde(rename = "IntegrationSubtype", skip_serializing_if = "Option::is_none")]
    pub integration_subtype: Option<Val<String>>,
    /// The integration type of an integration.
    #[serde(rename = "IntegrationType")]
    pub integration_type: Val<String>,
    /// For a Lambda integration, specify the URI of a Lambda function.
    #[serde(rename = "IntegrationUri", skip_serializing_if = "Option::is_none")]
    pub integration_uri: Option<Val<String>>,
    /// Specifies the pass-through behavior for incoming requests based on the Content-Type header in the request, and the available mapping templates specified as the requestTemplates property on the Integration resource.
    #[serde(rename = "PassthroughBehavior", skip_serializing_if = "Option::is_none")]
    pub passthrough_behavior: Option<Val<String>>,
    /// Specifies the format of the payload sent to an integration.
    #[serde(rename = "PayloadFormatVersion", skip_serializing_if = "Option::is_none")]
    pub payload_format_version: Option<Val<String>>,
    /// For WebSocket APIs, a key-value map specifying request parameters that are passed from the method request to the backend.
    #[serde(rename = "RequestParameters", skip_serializing_if = "Option::is_none")]
    pub request_parameters: Option<Val<Map<String>>>,
    /// Represents a map of Velocity templates that are applied on the request payload based on the value of the Content-Type header sent by the client.
    #[serde(rename = "RequestTemplates", skip_serializing_if = "Option::is_none")]
    pub request_templates: Option<Val<Map<String>>>,
    /// Supported only for HTTP APIs.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<Map<ResponseParameterMap>>>,
    /// The template selection expression for the integration.
    #[serde(rename = "TemplateSelectionExpression", skip_serializing_if = "Option::is_none")]
    pub template_selection_expression: Option<Val<String>>,
    /// Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP APIs.
    #[serde(rename = "TimeoutInMillis", skip_serializing_if = "Option::is_none")]
    pub timeout_in_millis: Option<Val<i64>>,
    /// The TLS configuration for a private integration.
    #[serde(rename = "TlsConfig", skip_serializing_if = "Option::is_none")]
    pub tls_config: Option<Val<TlsConfig>>,
}

impl Integration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(api_id: impl Into<Val<String>>, integration_type: impl Into<Val<String>>) -> Self {
        Self {
            api_id: api_id.into(),
            integration_type: integration_type.into(),
            connection_id: None,
            connection_type: None,
            content_handling_strategy: None,
            credentials_arn: None,
            description: None,
            integration_method: None,
            integration_subtype: None,
            integration_uri: None,
            passthrough_behavior: None,
            payload_format_version: None,
            request_parameters: None,
            request_templates: None,
            response_parameters: None,
            template_selection_expression: None,
            timeout_in_millis: None,
            tls_config: None,
        }
    }
}

impl CfnResource for Integration {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Integration";
    type Attributes = IntegrationAttributes;
}

/// What is known of a deployed [`Integration`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntegrationAttributes(ResourceRef);

attributes!(IntegrationAttributes {
integration_id = "IntegrationId", "The integration ID.";
});

/// Supported only for HTTP APIs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResponseParameter {
    /// Specifies the location of the response to modify, and how to modify it.
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<Val<String>>,
    /// Specifies the data to update the parameter with.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// map of response parameter lists.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResponseParameterMap {
    /// list of response parameters.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<List<ResponseParameter>>>,
}

/// The TlsConfig property specifies the TLS configuration for a private integration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TlsConfig {
    /// If you specify a server name, API Gateway uses it to verify the hostname on the integration's certificate.
    #[serde(rename = "ServerNameToVerify", skip_serializing_if = "Option::is_none")]
    pub server_name_to_verify: Option<Val<String>>,
}

known!(Integration, ResponseParameter, ResponseParameterMap, TlsConfig);
