//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGatewayV2::DomainName resource specifies a custom domain name for your API in Amazon API Gateway (API Gateway).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DomainName {
    /// The custom domain name for your API in Amazon API Gateway.
    #[serde(rename = "DomainName")]
    pub domain_name: Val<String>,
    /// The domain name configurations.
    #[serde(rename = "DomainNameConfigurations", skip_serializing_if = "Option::is_none")]
    pub domain_name_configurations: Option<Val<List<DomainNameConfiguration>>>,
    /// The mutual TLS authentication configuration for a custom domain name.
    #[serde(rename = "MutualTlsAuthentication", skip_serializing_if = "Option::is_none")]
    pub mutual_tls_authentication: Option<Val<MutualTlsAuthentication>>,
    /// The routing mode API Gateway uses to route traffic to your APIs.
    #[serde(rename = "RoutingMode", skip_serializing_if = "Option::is_none")]
    pub routing_mode: Option<Val<String>>,
    /// The collection of tags associated with a domain name.
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
domain_name_arn = "DomainNameArn", "Represents an Amazon Resource Name (ARN).";
regional_domain_name = "RegionalDomainName", "The domain name associated with the regional endpoint for this custom domain name.";
regional_hosted_zone_id = "RegionalHostedZoneId", "The region-specific Amazon Route 53 Hosted Zone ID of the regional endpoint.";
});

/// The DomainNameConfiguration property type specifies the configuration for an API's domain name.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DomainNameConfiguration {
    /// An AWS -managed certificate that will be used by the edge-optimized endpoint for this domain name.
    #[serde(rename = "CertificateArn", skip_serializing_if = "Option::is_none")]
    pub certificate_arn: Option<Val<String>>,
    /// The user-friendly name of the certificate that will be used by the edge-optimized endpoint for this domain name.
    #[serde(rename = "CertificateName", skip_serializing_if = "Option::is_none")]
    pub certificate_name: Option<Val<String>>,
    /// The endpoint type.
    #[serde(rename = "EndpointType", skip_serializing_if = "Option::is_none")]
    pub endpoint_type: Option<Val<String>>,
    /// The IP address types that can invoke the domain name.
    #[serde(rename = "IpAddressType", skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<Val<String>>,
    /// The Amazon resource name (ARN) for the public certificate issued by Certificate Manager . This ARN is used to validate custom domain ownership.
    #[serde(
        rename = "OwnershipVerificationCertificateArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub ownership_verification_certificate_arn: Option<Val<String>>,
    /// The Transport Layer Security (TLS) version of the security policy for this domain name.
    #[serde(rename = "SecurityPolicy", skip_serializing_if = "Option::is_none")]
    pub security_policy: Option<Val<String>>,
}

/// If specified, API Gateway performs two-way authentication between the client and the server.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MutualTlsAuthentication {
    /// An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example, s3:// bucket-name / key-name . The truststore can contain certificates from public or private certificate authorities.
    #[serde(rename = "TruststoreUri", skip_serializing_if = "Option::is_none")]
    pub truststore_uri: Option<Val<String>>,
    /// The version of the S3 object that contains your truststore.
    #[serde(rename = "TruststoreVersion", skip_serializing_if = "Option::is_none")]
    pub truststore_version: Option<Val<String>>,
}

known!(DomainName, DomainNameConfiguration, MutualTlsAuthentication);
