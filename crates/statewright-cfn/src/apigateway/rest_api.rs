//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::ApiGateway::RestApi resource creates a REST API. For more information, see restapi:create in the Amazon API Gateway REST API Reference .
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RestApi {
    /// The source of the API key for metering requests according to a usage plan.
    #[serde(rename = "ApiKeySourceType", skip_serializing_if = "Option::is_none")]
    pub api_key_source_type: Option<Val<String>>,
    /// The list of binary media types supported by the RestApi.
    #[serde(rename = "BinaryMediaTypes", skip_serializing_if = "Option::is_none")]
    pub binary_media_types: Option<Val<List<String>>>,
    /// An OpenAPI specification that defines a set of RESTful APIs in JSON format.
    #[serde(rename = "Body", skip_serializing_if = "Option::is_none")]
    pub body: Option<Val<Value>>,
    /// The Amazon Simple Storage Service (Amazon S3) location that points to an OpenAPI file, which defines a set of RESTful APIs in JSON or YAML format.
    #[serde(rename = "BodyS3Location", skip_serializing_if = "Option::is_none")]
    pub body_s3_location: Option<Val<S3Location>>,
    /// The ID of the RestApi that you want to clone from.
    #[serde(rename = "CloneFrom", skip_serializing_if = "Option::is_none")]
    pub clone_from: Option<Val<String>>,
    /// The description of the RestApi.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Specifies whether clients can invoke your API by using the default execute-api endpoint.
    #[serde(rename = "DisableExecuteApiEndpoint", skip_serializing_if = "Option::is_none")]
    pub disable_execute_api_endpoint: Option<Val<bool>>,
    /// The endpoint access mode for your RestApi.
    #[serde(rename = "EndpointAccessMode", skip_serializing_if = "Option::is_none")]
    pub endpoint_access_mode: Option<Val<String>>,
    /// A list of the endpoint types and IP address types of the API. Use this property when creating an API. When importing an existing API, specify the endpoint configuration types using the Parameters property.
    #[serde(rename = "EndpointConfiguration", skip_serializing_if = "Option::is_none")]
    pub endpoint_configuration: Option<Val<EndpointConfiguration>>,
    /// A query parameter to indicate whether to rollback the API update ( true ) or not ( false ) when a warning is encountered.
    #[serde(rename = "FailOnWarnings", skip_serializing_if = "Option::is_none")]
    pub fail_on_warnings: Option<Val<bool>>,
    /// `MinimumCompressionSize`.
    #[serde(rename = "MinimumCompressionSize", skip_serializing_if = "Option::is_none")]
    pub minimum_compression_size: Option<Val<i64>>,
    /// This property applies only when you use OpenAPI to define your REST API. The Mode determines how API Gateway handles resource updates.
    #[serde(rename = "Mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<Val<String>>,
    /// The name of the RestApi.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// Custom header parameters as part of the request.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<String>>>,
    /// A policy document that contains the permissions for the RestApi resource.
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Val<Value>>,
    /// The Transport Layer Security (TLS) version + cipher suite for this RestApi.
    #[serde(rename = "SecurityPolicy", skip_serializing_if = "Option::is_none")]
    pub security_policy: Option<Val<String>>,
    /// The key-value map of strings.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Version`.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

impl CfnResource for RestApi {
    const TYPE: &'static str = "AWS::ApiGateway::RestApi";
    type Attributes = RestApiAttributes;
}

/// What is known of a deployed [`RestApi`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestApiAttributes(ResourceRef);

attributes!(RestApiAttributes {
rest_api_id = "RestApiId", "The string identifier of the associated RestApi.";
root_resource_id = "RootResourceId", "The root resource ID for a RestApi resource, such as a0bc123d4e .";
});

/// The EndpointConfiguration property type specifies the endpoint types and IP address types of a REST API.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EndpointConfiguration {
    /// The IP address types that can invoke an API (RestApi).
    #[serde(rename = "IpAddressType", skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<Val<String>>,
    /// A list of endpoint types of an API (RestApi) or its custom domain name (DomainName).
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
    /// A list of VpcEndpointIds of an API (RestApi) against which to create Route53 ALIASes.
    #[serde(rename = "VpcEndpointIds", skip_serializing_if = "Option::is_none")]
    pub vpc_endpoint_ids: Option<Val<List<String>>>,
}

/// S3Location is a property of the AWS::ApiGateway::RestApi resource that specifies the Amazon S3 location of a OpenAPI (formerly Swagger) file that defines a set of RESTful APIs in JSON or YAML.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3Location {
    /// The name of the S3 bucket where the OpenAPI file is stored.
    #[serde(rename = "Bucket", skip_serializing_if = "Option::is_none")]
    pub bucket: Option<Val<String>>,
    /// The Amazon S3 ETag (a file checksum) of the OpenAPI file.
    #[serde(rename = "ETag", skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<Val<String>>,
    /// The file name of the OpenAPI file (Amazon S3 object name).
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// For versioning-enabled buckets, a specific version of the OpenAPI file.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

known!(EndpointConfiguration, RestApi, S3Location);
