//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::ApiGateway::DomainNameV2 resource specifies a custom domain name for your private APIs in API Gateway.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DomainNameV2 {
    /// The reference to an AWS -managed certificate that will be used by the private endpoint for this domain name.
    #[serde(rename = "CertificateArn", skip_serializing_if = "Option::is_none")]
    pub certificate_arn: Option<Val<String>>,
    /// Represents a custom domain name as a user-friendly host name of an API (RestApi).
    #[serde(rename = "DomainName", skip_serializing_if = "Option::is_none")]
    pub domain_name: Option<Val<String>>,
    /// The endpoint access mode for your DomainName.
    #[serde(rename = "EndpointAccessMode", skip_serializing_if = "Option::is_none")]
    pub endpoint_access_mode: Option<Val<String>>,
    /// The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName) has and the IP address types that can invoke it.
    #[serde(rename = "EndpointConfiguration", skip_serializing_if = "Option::is_none")]
    pub endpoint_configuration: Option<Val<EndpointConfiguration>>,
    /// A stringified JSON policy document that applies to the execute-api service for this DomainName regardless of the caller and Method configuration.
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Val<Value>>,
    /// The routing mode for this domain name.
    #[serde(rename = "RoutingMode", skip_serializing_if = "Option::is_none")]
    pub routing_mode: Option<Val<String>>,
    /// The Transport Layer Security (TLS) version + cipher suite for this DomainName.
    #[serde(rename = "SecurityPolicy", skip_serializing_if = "Option::is_none")]
    pub security_policy: Option<Val<String>>,
    /// The collection of tags.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for DomainNameV2 {
    const TYPE: &'static str = "AWS::ApiGateway::DomainNameV2";
    type Attributes = DomainNameV2Attributes;
}

/// What is known of a deployed [`DomainNameV2`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainNameV2Attributes(ResourceRef);

attributes!(DomainNameV2Attributes {
domain_name_arn = "DomainNameArn", "The ARN of the domain name.";
domain_name_id = "DomainNameId", "The domain name ID.";
});

/// The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName) has and the IP address types that can invoke it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EndpointConfiguration {
    /// The IP address types that can invoke an API (RestApi) or a DomainName.
    #[serde(rename = "IpAddressType", skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<Val<String>>,
    /// A list of endpoint types of an API (RestApi) or its custom domain name (DomainName).
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

known!(DomainNameV2, EndpointConfiguration);
