//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::DomainName`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DomainName {
    /// `DomainName`, which is required. A change replaces the resource.
    #[serde(rename = "DomainName")]
    pub domain_name: Val<String>,
    /// `DomainNameConfigurations`.
    #[serde(rename = "DomainNameConfigurations", skip_serializing_if = "Option::is_none")]
    pub domain_name_configurations: Option<Val<List<DomainNameConfiguration>>>,
    /// `MutualTlsAuthentication`.
    #[serde(rename = "MutualTlsAuthentication", skip_serializing_if = "Option::is_none")]
    pub mutual_tls_authentication: Option<Val<MutualTlsAuthentication>>,
    /// `RoutingMode`.
    #[serde(rename = "RoutingMode", skip_serializing_if = "Option::is_none")]
    pub routing_mode: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
}

impl DomainName {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(domain_name: impl Into<Val<String>>) -> Self {
        Self {
            domain_name: domain_name.into(),
            domain_name_configurations: None,
            mutual_tls_authentication: None,
            routing_mode: None,
            tags: None,
        }
    }
}

impl CfnResource for DomainName {
    const TYPE: &'static str = "AWS::ApiGatewayV2::DomainName";
    type Attributes = DomainNameAttributes;
}

/// What is known of a deployed [`DomainName`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainNameAttributes(ResourceRef);

attributes!(DomainNameAttributes {
domain_name_arn = "DomainNameArn", "`DomainNameArn` of the deployed resource.";
regional_domain_name = "RegionalDomainName", "`RegionalDomainName` of the deployed resource.";
regional_hosted_zone_id = "RegionalHostedZoneId", "`RegionalHostedZoneId` of the deployed resource.";
});

/// `DomainNameConfiguration` of `AWS::ApiGatewayV2::DomainName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DomainNameConfiguration {
    /// `CertificateArn`.
    #[serde(rename = "CertificateArn", skip_serializing_if = "Option::is_none")]
    pub certificate_arn: Option<Val<String>>,
    /// `CertificateName`.
    #[serde(rename = "CertificateName", skip_serializing_if = "Option::is_none")]
    pub certificate_name: Option<Val<String>>,
    /// `EndpointType`.
    #[serde(rename = "EndpointType", skip_serializing_if = "Option::is_none")]
    pub endpoint_type: Option<Val<String>>,
    /// `IpAddressType`.
    #[serde(rename = "IpAddressType", skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<Val<String>>,
    /// `OwnershipVerificationCertificateArn`.
    #[serde(
        rename = "OwnershipVerificationCertificateArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub ownership_verification_certificate_arn: Option<Val<String>>,
    /// `SecurityPolicy`.
    #[serde(rename = "SecurityPolicy", skip_serializing_if = "Option::is_none")]
    pub security_policy: Option<Val<String>>,
}

/// `MutualTlsAuthentication` of `AWS::ApiGatewayV2::DomainName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MutualTlsAuthentication {
    /// `TruststoreUri`.
    #[serde(rename = "TruststoreUri", skip_serializing_if = "Option::is_none")]
    pub truststore_uri: Option<Val<String>>,
    /// `TruststoreVersion`.
    #[serde(rename = "TruststoreVersion", skip_serializing_if = "Option::is_none")]
    pub truststore_version: Option<Val<String>>,
}

known!(DomainName, DomainNameConfiguration, MutualTlsAuthentication);
