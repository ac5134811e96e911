//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ApiGateway::RestApi`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RestApi {
    /// `ApiKeySourceType`.
    #[serde(rename = "ApiKeySourceType", skip_serializing_if = "Option::is_none")]
    pub api_key_source_type: Option<Val<String>>,
    /// `BinaryMediaTypes`.
    #[serde(rename = "BinaryMediaTypes", skip_serializing_if = "Option::is_none")]
    pub binary_media_types: Option<Val<List<String>>>,
    /// `Body`.
    #[serde(rename = "Body", skip_serializing_if = "Option::is_none")]
    pub body: Option<Val<Value>>,
    /// `BodyS3Location`.
    #[serde(rename = "BodyS3Location", skip_serializing_if = "Option::is_none")]
    pub body_s3_location: Option<Val<S3Location>>,
    /// `CloneFrom`.
    #[serde(rename = "CloneFrom", skip_serializing_if = "Option::is_none")]
    pub clone_from: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `DisableExecuteApiEndpoint`.
    #[serde(rename = "DisableExecuteApiEndpoint", skip_serializing_if = "Option::is_none")]
    pub disable_execute_api_endpoint: Option<Val<bool>>,
    /// `EndpointAccessMode`.
    #[serde(rename = "EndpointAccessMode", skip_serializing_if = "Option::is_none")]
    pub endpoint_access_mode: Option<Val<String>>,
    /// `EndpointConfiguration`.
    #[serde(rename = "EndpointConfiguration", skip_serializing_if = "Option::is_none")]
    pub endpoint_configuration: Option<Val<EndpointConfiguration>>,
    /// `FailOnWarnings`.
    #[serde(rename = "FailOnWarnings", skip_serializing_if = "Option::is_none")]
    pub fail_on_warnings: Option<Val<bool>>,
    /// `MinimumCompressionSize`.
    #[serde(rename = "MinimumCompressionSize", skip_serializing_if = "Option::is_none")]
    pub minimum_compression_size: Option<Val<i64>>,
    /// `Mode`.
    #[serde(rename = "Mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<Val<String>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<String>>>,
    /// `Policy`.
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Val<Value>>,
    /// `SecurityPolicy`.
    #[serde(rename = "SecurityPolicy", skip_serializing_if = "Option::is_none")]
    pub security_policy: Option<Val<String>>,
    /// `Tags`.
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
rest_api_id = "RestApiId", "`RestApiId` of the deployed resource.";
root_resource_id = "RootResourceId", "`RootResourceId` of the deployed resource.";
});

/// `EndpointConfiguration` of `AWS::ApiGateway::RestApi`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EndpointConfiguration {
    /// `IpAddressType`.
    #[serde(rename = "IpAddressType", skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<Val<String>>,
    /// `Types`.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
    /// `VpcEndpointIds`.
    #[serde(rename = "VpcEndpointIds", skip_serializing_if = "Option::is_none")]
    pub vpc_endpoint_ids: Option<Val<List<String>>>,
}

/// `S3Location` of `AWS::ApiGateway::RestApi`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3Location {
    /// `Bucket`.
    #[serde(rename = "Bucket", skip_serializing_if = "Option::is_none")]
    pub bucket: Option<Val<String>>,
    /// `ETag`.
    #[serde(rename = "ETag", skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<Val<String>>,
    /// `Key`.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// `Version`.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

known!(EndpointConfiguration, RestApi, S3Location);
