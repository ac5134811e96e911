//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ApiGateway::DomainNameV2`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DomainNameV2 {
    /// `CertificateArn`.
    #[serde(rename = "CertificateArn", skip_serializing_if = "Option::is_none")]
    pub certificate_arn: Option<Val<String>>,
    /// `DomainName`. A change replaces the resource.
    #[serde(rename = "DomainName", skip_serializing_if = "Option::is_none")]
    pub domain_name: Option<Val<String>>,
    /// `EndpointAccessMode`.
    #[serde(rename = "EndpointAccessMode", skip_serializing_if = "Option::is_none")]
    pub endpoint_access_mode: Option<Val<String>>,
    /// `EndpointConfiguration`. A change replaces the resource.
    #[serde(rename = "EndpointConfiguration", skip_serializing_if = "Option::is_none")]
    pub endpoint_configuration: Option<Val<EndpointConfiguration>>,
    /// `Policy`.
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Val<Value>>,
    /// `RoutingMode`.
    #[serde(rename = "RoutingMode", skip_serializing_if = "Option::is_none")]
    pub routing_mode: Option<Val<String>>,
    /// `SecurityPolicy`. A change replaces the resource.
    #[serde(rename = "SecurityPolicy", skip_serializing_if = "Option::is_none")]
    pub security_policy: Option<Val<String>>,
    /// `Tags`.
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
domain_name_arn = "DomainNameArn", "`DomainNameArn` of the deployed resource.";
domain_name_id = "DomainNameId", "`DomainNameId` of the deployed resource.";
});

/// `EndpointConfiguration` of `AWS::ApiGateway::DomainNameV2`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EndpointConfiguration {
    /// `IpAddressType`.
    #[serde(rename = "IpAddressType", skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<Val<String>>,
    /// `Types`.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

known!(DomainNameV2, EndpointConfiguration);
