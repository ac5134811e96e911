//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::DomainName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DomainName {
    /// `CertificateArn`.
    #[serde(rename = "CertificateArn", skip_serializing_if = "Option::is_none")]
    pub certificate_arn: Option<Val<String>>,
    /// `DomainName`. A change replaces the resource.
    #[serde(rename = "DomainName", skip_serializing_if = "Option::is_none")]
    pub domain_name: Option<Val<String>>,
    /// `EndpointAccessMode`.
    #[serde(rename = "EndpointAccessMode", skip_serializing_if = "Option::is_none")]
    pub endpoint_access_mode: Option<Val<String>>,
    /// `EndpointConfiguration`.
    #[serde(rename = "EndpointConfiguration", skip_serializing_if = "Option::is_none")]
    pub endpoint_configuration: Option<Val<EndpointConfiguration>>,
    /// `MutualTlsAuthentication`.
    #[serde(rename = "MutualTlsAuthentication", skip_serializing_if = "Option::is_none")]
    pub mutual_tls_authentication: Option<Val<MutualTlsAuthentication>>,
    /// `OwnershipVerificationCertificateArn`.
    #[serde(
        rename = "OwnershipVerificationCertificateArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub ownership_verification_certificate_arn: Option<Val<String>>,
    /// `RegionalCertificateArn`.
    #[serde(rename = "RegionalCertificateArn", skip_serializing_if = "Option::is_none")]
    pub regional_certificate_arn: Option<Val<String>>,
    /// `RoutingMode`.
    #[serde(rename = "RoutingMode", skip_serializing_if = "Option::is_none")]
    pub routing_mode: Option<Val<String>>,
    /// `SecurityPolicy`.
    #[serde(rename = "SecurityPolicy", skip_serializing_if = "Option::is_none")]
    pub security_policy: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for DomainName {
    const TYPE: &'static str = "AWS::ApiGateway::DomainName";
    type Attributes = DomainNameAttributes;
}

/// What is known of a deployed [`DomainName`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainNameAttributes(ResourceRef);

attributes!(DomainNameAttributes {
distribution_domain_name = "DistributionDomainName", "`DistributionDomainName` of the deployed resource.";
distribution_hosted_zone_id = "DistributionHostedZoneId", "`DistributionHostedZoneId` of the deployed resource.";
domain_name_arn = "DomainNameArn", "`DomainNameArn` of the deployed resource.";
regional_domain_name = "RegionalDomainName", "`RegionalDomainName` of the deployed resource.";
regional_hosted_zone_id = "RegionalHostedZoneId", "`RegionalHostedZoneId` of the deployed resource.";
});

/// `EndpointConfiguration` of `AWS::ApiGateway::DomainName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EndpointConfiguration {
    /// `IpAddressType`.
    #[serde(rename = "IpAddressType", skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<Val<String>>,
    /// `Types`.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

/// `MutualTlsAuthentication` of `AWS::ApiGateway::DomainName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MutualTlsAuthentication {
    /// `TruststoreUri`.
    #[serde(rename = "TruststoreUri", skip_serializing_if = "Option::is_none")]
    pub truststore_uri: Option<Val<String>>,
    /// `TruststoreVersion`.
    #[serde(rename = "TruststoreVersion", skip_serializing_if = "Option::is_none")]
    pub truststore_version: Option<Val<String>>,
}

known!(DomainName, EndpointConfiguration, MutualTlsAuthentication);
