//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::Integration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Integration {
    /// `ApiId`, which is required. A change replaces the resource.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// `ConnectionId`.
    #[serde(rename = "ConnectionId", skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<Val<String>>,
    /// `ConnectionType`.
    #[serde(rename = "ConnectionType", skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<Val<String>>,
    /// `ContentHandlingStrategy`.
    #[serde(rename = "ContentHandlingStrategy", skip_serializing_if = "Option::is_none")]
    pub content_handling_strategy: Option<Val<String>>,
    /// `CredentialsArn`.
    #[serde(rename = "CredentialsArn", skip_serializing_if = "Option::is_none")]
    pub credentials_arn: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `IntegrationMethod`.
    #[serde(rename = "IntegrationMethod", skip_serializing_if = "Option::is_none")]
    pub integration_method: Option<Val<String>>,
    /// `IntegrationSubtype`.
    #[serde(rename = "IntegrationSubtype", skip_serializing_if = "Option::is_none")]
    pub integration_subtype: Option<Val<String>>,
    /// `IntegrationType`, which is required.
    #[serde(rename = "IntegrationType")]
    pub integration_type: Val<String>,
    /// `IntegrationUri`.
    #[serde(rename = "IntegrationUri", skip_serializing_if = "Option::is_none")]
    pub integration_uri: Option<Val<String>>,
    /// `PassthroughBehavior`.
    #[serde(rename = "PassthroughBehavior", skip_serializing_if = "Option::is_none")]
    pub passthrough_behavior: Option<Val<String>>,
    /// `PayloadFormatVersion`.
    #[serde(rename = "PayloadFormatVersion", skip_serializing_if = "Option::is_none")]
    pub payload_format_version: Option<Val<String>>,
    /// `RequestParameters`.
    #[serde(rename = "RequestParameters", skip_serializing_if = "Option::is_none")]
    pub request_parameters: Option<Val<Map<String>>>,
    /// `RequestTemplates`.
    #[serde(rename = "RequestTemplates", skip_serializing_if = "Option::is_none")]
    pub request_templates: Option<Val<Map<String>>>,
    /// `ResponseParameters`.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<Map<ResponseParameterMap>>>,
    /// `TemplateSelectionExpression`.
    #[serde(rename = "TemplateSelectionExpression", skip_serializing_if = "Option::is_none")]
    pub template_selection_expression: Option<Val<String>>,
    /// `TimeoutInMillis`.
    #[serde(rename = "TimeoutInMillis", skip_serializing_if = "Option::is_none")]
    pub timeout_in_millis: Option<Val<i64>>,
    /// `TlsConfig`.
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
integration_id = "IntegrationId", "`IntegrationId` of the deployed resource.";
});

/// `ResponseParameter` of `AWS::ApiGatewayV2::Integration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResponseParameter {
    /// `Destination`.
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<Val<String>>,
    /// `Source`.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// `ResponseParameterMap` of `AWS::ApiGatewayV2::Integration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResponseParameterMap {
    /// `ResponseParameters`.
    #[serde(rename = "ResponseParameters", skip_serializing_if = "Option::is_none")]
    pub response_parameters: Option<Val<List<ResponseParameter>>>,
}

/// `TlsConfig` of `AWS::ApiGatewayV2::Integration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TlsConfig {
    /// `ServerNameToVerify`.
    #[serde(rename = "ServerNameToVerify", skip_serializing_if = "Option::is_none")]
    pub server_name_to_verify: Option<Val<String>>,
}

known!(Integration, ResponseParameter, ResponseParameterMap, TlsConfig);
