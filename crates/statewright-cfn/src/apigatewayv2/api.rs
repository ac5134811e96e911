//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::Api`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Api {
    /// `ApiKeySelectionExpression`.
    #[serde(rename = "ApiKeySelectionExpression", skip_serializing_if = "Option::is_none")]
    pub api_key_selection_expression: Option<Val<String>>,
    /// `BasePath`.
    #[serde(rename = "BasePath", skip_serializing_if = "Option::is_none")]
    pub base_path: Option<Val<String>>,
    /// `Body`.
    #[serde(rename = "Body", skip_serializing_if = "Option::is_none")]
    pub body: Option<Val<Value>>,
    /// `BodyS3Location`.
    #[serde(rename = "BodyS3Location", skip_serializing_if = "Option::is_none")]
    pub body_s3_location: Option<Val<BodyS3Location>>,
    /// `CorsConfiguration`.
    #[serde(rename = "CorsConfiguration", skip_serializing_if = "Option::is_none")]
    pub cors_configuration: Option<Val<Cors>>,
    /// `CredentialsArn`.
    #[serde(rename = "CredentialsArn", skip_serializing_if = "Option::is_none")]
    pub credentials_arn: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `DisableExecuteApiEndpoint`.
    #[serde(rename = "DisableExecuteApiEndpoint", skip_serializing_if = "Option::is_none")]
    pub disable_execute_api_endpoint: Option<Val<bool>>,
    /// `DisableSchemaValidation`.
    #[serde(rename = "DisableSchemaValidation", skip_serializing_if = "Option::is_none")]
    pub disable_schema_validation: Option<Val<bool>>,
    /// `FailOnWarnings`.
    #[serde(rename = "FailOnWarnings", skip_serializing_if = "Option::is_none")]
    pub fail_on_warnings: Option<Val<bool>>,
    /// `IpAddressType`.
    #[serde(rename = "IpAddressType", skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<Val<String>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `ProtocolType`. A change replaces the resource.
    #[serde(rename = "ProtocolType", skip_serializing_if = "Option::is_none")]
    pub protocol_type: Option<Val<String>>,
    /// `RouteKey`.
    #[serde(rename = "RouteKey", skip_serializing_if = "Option::is_none")]
    pub route_key: Option<Val<String>>,
    /// `RouteSelectionExpression`.
    #[serde(rename = "RouteSelectionExpression", skip_serializing_if = "Option::is_none")]
    pub route_selection_expression: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// `Target`.
    #[serde(rename = "Target", skip_serializing_if = "Option::is_none")]
    pub target: Option<Val<String>>,
    /// `Version`.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

impl CfnResource for Api {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Api";
    type Attributes = ApiAttributes;
}

/// What is known of a deployed [`Api`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiAttributes(ResourceRef);

attributes!(ApiAttributes {
api_endpoint = "ApiEndpoint", "`ApiEndpoint` of the deployed resource.";
api_id = "ApiId", "`ApiId` of the deployed resource.";
execute_api_arn = "ExecuteApiArn", "`ExecuteApiArn` of the deployed resource.";
});

/// `BodyS3Location` of `AWS::ApiGatewayV2::Api`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BodyS3Location {
    /// `Bucket`.
    #[serde(rename = "Bucket", skip_serializing_if = "Option::is_none")]
    pub bucket: Option<Val<String>>,
    /// `Etag`.
    #[serde(rename = "Etag", skip_serializing_if = "Option::is_none")]
    pub etag: Option<Val<String>>,
    /// `Key`.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// `Version`.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

/// `Cors` of `AWS::ApiGatewayV2::Api`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cors {
    /// `AllowCredentials`.
    #[serde(rename = "AllowCredentials", skip_serializing_if = "Option::is_none")]
    pub allow_credentials: Option<Val<bool>>,
    /// `AllowHeaders`.
    #[serde(rename = "AllowHeaders", skip_serializing_if = "Option::is_none")]
    pub allow_headers: Option<Val<List<String>>>,
    /// `AllowMethods`.
    #[serde(rename = "AllowMethods", skip_serializing_if = "Option::is_none")]
    pub allow_methods: Option<Val<List<String>>>,
    /// `AllowOrigins`.
    #[serde(rename = "AllowOrigins", skip_serializing_if = "Option::is_none")]
    pub allow_origins: Option<Val<List<String>>>,
    /// `ExposeHeaders`.
    #[serde(rename = "ExposeHeaders", skip_serializing_if = "Option::is_none")]
    pub expose_headers: Option<Val<List<String>>>,
    /// `MaxAge`.
    #[serde(rename = "MaxAge", skip_serializing_if = "Option::is_none")]
    pub max_age: Option<Val<i64>>,
}

known!(Api, BodyS3Location, Cors);
