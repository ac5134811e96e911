//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::ApiGatewayV2::Api resource creates an API. WebSocket APIs and HTTP APIs are supported.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Api {
    /// An API key selection expression.
    #[serde(rename = "ApiKeySelectionExpression", skip_serializing_if = "Option::is_none")]
    pub api_key_selection_expression: Option<Val<String>>,
    /// Specifies how to interpret the base path of the API during import.
    #[serde(rename = "BasePath", skip_serializing_if = "Option::is_none")]
    pub base_path: Option<Val<String>>,
    /// The OpenAPI definition.
    #[serde(rename = "Body", skip_serializing_if = "Option::is_none")]
    pub body: Option<Val<Value>>,
    /// The S3 location of an OpenAPI definition.
    #[serde(rename = "BodyS3Location", skip_serializing_if = "Option::is_none")]
    pub body_s3_location: Option<Val<BodyS3Location>>,
    /// A CORS configuration.
    #[serde(rename = "CorsConfiguration", skip_serializing_if = "Option::is_none")]
    pub cors_configuration: Option<Val<Cors>>,
    /// This property is part of quick create.
    #[serde(rename = "CredentialsArn", skip_serializing_if = "Option::is_none")]
    pub credentials_arn: Option<Val<String>>,
    /// The description of the API.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Specifies whether clients can invoke your API by using the default execute-api endpoint.
    #[serde(rename = "DisableExecuteApiEndpoint", skip_serializing_if = "Option::is_none")]
    pub disable_execute_api_endpoint: Option<Val<bool>>,
    /// Avoid validating models when creating a deployment.
    #[serde(rename = "DisableSchemaValidation", skip_serializing_if = "Option::is_none")]
    pub disable_schema_validation: Option<Val<bool>>,
    /// Specifies whether to rollback the API creation when a warning is encountered.
    #[serde(rename = "FailOnWarnings", skip_serializing_if = "Option::is_none")]
    pub fail_on_warnings: Option<Val<bool>>,
    /// The IP address types that can invoke the API. Use ipv4 to allow only IPv4 addresses to invoke your API, or use dualstack to allow both IPv4 and IPv6 addresses to invoke your API.
    #[serde(rename = "IpAddressType", skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<Val<String>>,
    /// The name of the API. Required unless you specify an OpenAPI definition for Body or S3BodyLocation .
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The API protocol.
    #[serde(rename = "ProtocolType", skip_serializing_if = "Option::is_none")]
    pub protocol_type: Option<Val<String>>,
    /// This property is part of quick create.
    #[serde(rename = "RouteKey", skip_serializing_if = "Option::is_none")]
    pub route_key: Option<Val<String>>,
    /// The route selection expression for the API. For HTTP APIs, the routeSelectionExpression must be ${request.method} ${request.path} . If not provided, this will be the default for HTTP APIs.
    #[serde(rename = "RouteSelectionExpression", skip_serializing_if = "Option::is_none")]
    pub route_selection_expression: Option<Val<String>>,
    /// The collection of tags.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// This property is part of quick create.
    #[serde(rename = "Target", skip_serializing_if = "Option::is_none")]
    pub target: Option<Val<String>>,
    /// A version identifier for the API.
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
api_endpoint = "ApiEndpoint", "`ApiEndpoint`.";
api_id = "ApiId", "The API identifier.";
execute_api_arn = "ExecuteApiArn", "`ExecuteApiArn`.";
});

/// The BodyS3Location property specifies an S3 location from which to import an OpenAPI definition.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BodyS3Location {
    /// The S3 bucket that contains the OpenAPI definition to import.
    #[serde(rename = "Bucket", skip_serializing_if = "Option::is_none")]
    pub bucket: Option<Val<String>>,
    /// The Etag of the S3 object.
    #[serde(rename = "Etag", skip_serializing_if = "Option::is_none")]
    pub etag: Option<Val<String>>,
    /// The key of the S3 object.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// The version of the S3 object.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

/// The Cors property specifies a CORS configuration for an API. Supported only for HTTP APIs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cors {
    /// Specifies whether credentials are included in the CORS request.
    #[serde(rename = "AllowCredentials", skip_serializing_if = "Option::is_none")]
    pub allow_credentials: Option<Val<bool>>,
    /// Represents a collection of allowed headers.
    #[serde(rename = "AllowHeaders", skip_serializing_if = "Option::is_none")]
    pub allow_headers: Option<Val<List<String>>>,
    /// Represents a collection of allowed HTTP methods.
    #[serde(rename = "AllowMethods", skip_serializing_if = "Option::is_none")]
    pub allow_methods: Option<Val<List<String>>>,
    /// Represents a collection of allowed origins.
    #[serde(rename = "AllowOrigins", skip_serializing_if = "Option::is_none")]
    pub allow_origins: Option<Val<List<String>>>,
    /// Represents a collection of exposed headers.
    #[serde(rename = "ExposeHeaders", skip_serializing_if = "Option::is_none")]
    pub expose_headers: Option<Val<List<String>>>,
    /// The number of seconds that the browser should cache preflight request results.
    #[serde(rename = "MaxAge", skip_serializing_if = "Option::is_none")]
    pub max_age: Option<Val<i64>>,
}

known!(Api, BodyS3Location, Cors);
