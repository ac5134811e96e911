//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::DomainName resource specifies a public custom domain name for your API in API Gateway.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DomainName {
    /// The reference to an AWS -managed certificate that will be used by edge-optimized endpoint or private endpoint for this domain name.
    #[serde(rename = "CertificateArn", skip_serializing_if = "Option::is_none")]
    pub certificate_arn: Option<Val<String>>,
    /// The custom domain name as an API host name, for example, my-api.example.com .
    #[serde(rename = "DomainName", skip_serializing_if = "Option::is_none")]
    pub domain_name: Option<Val<String>>,
    /// The endpoint access mode for your DomainName.
    #[serde(rename = "EndpointAccessMode", skip_serializing_if = "Option::is_none")]
    pub endpoint_access_mode: Option<Val<String>>,
    /// The endpoint configuration of this DomainName showing the endpoint types and IP address types of the domain name.
    #[serde(rename = "EndpointConfiguration", skip_serializing_if = "Option::is_none")]
    pub endpoint_configuration: Option<Val<EndpointConfiguration>>,
    /// The mutual TLS authentication configuration for a custom domain name.
    #[serde(rename = "MutualTlsAuthentication", skip_serializing_if = "Option::is_none")]
    pub mutual_tls_authentication: Option<Val<MutualTlsAuthentication>>,
    /// The ARN of the public certificate issued by ACM to validate ownership of your custom domain.
    #[serde(
        rename = "OwnershipVerificationCertificateArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub ownership_verification_certificate_arn: Option<Val<String>>,
    /// The reference to an AWS -managed certificate that will be used for validating the regional domain name.
    #[serde(rename = "RegionalCertificateArn", skip_serializing_if = "Option::is_none")]
    pub regional_certificate_arn: Option<Val<String>>,
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

impl CfnResource for DomainName {
    const TYPE: &'static str = "AWS::ApiGateway::DomainName";
    type Attributes = DomainNameAttributes;
}

/// What is known of a deployed [`DomainName`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainNameAttributes(ResourceRef);

attributes!(DomainNameAttributes {
distribution_domain_name = "DistributionDomainName", "The Amazon CloudFront distribution domain name that's mapped to the custom domain name.";
distribution_hosted_zone_id = "DistributionHostedZoneId", "The region-agnostic Amazon Route 53 Hosted Zone ID of the edge-optimized endpoint.";
domain_name_arn = "DomainNameArn", "The ARN of the domain name.";
regional_domain_name = "RegionalDomainName", "The domain name associated with the regional endpoint for this custom domain name.";
regional_hosted_zone_id = "RegionalHostedZoneId", "The region-specific Amazon Route 53 Hosted Zone ID of the regional endpoint.";
});

/// The EndpointConfiguration property type specifies the endpoint types and IP address types of an Amazon API Gateway domain name.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EndpointConfiguration {
    /// The IP address types that can invoke this DomainName.
    #[serde(rename = "IpAddressType", skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<Val<String>>,
    /// A list of endpoint types of an API (RestApi) or its custom domain name (DomainName).
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

/// The mutual TLS authentication configuration for a custom domain name.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MutualTlsAuthentication {
    /// An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example s3://bucket-name/key-name . The truststore can contain certificates from public or private certificate authorities.
    #[serde(rename = "TruststoreUri", skip_serializing_if = "Option::is_none")]
    pub truststore_uri: Option<Val<String>>,
    /// The version of the S3 object that contains your truststore.
    #[serde(rename = "TruststoreVersion", skip_serializing_if = "Option::is_none")]
    pub truststore_version: Option<Val<String>>,
}

known!(DomainName, EndpointConfiguration, MutualTlsAuthentication);
