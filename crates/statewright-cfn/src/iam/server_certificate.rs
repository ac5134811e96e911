//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Uploads a server certificate entity for the AWS account . The server certificate entity includes a public key certificate, a private key, and an optional certificate chain, which should all be PEM-encoded.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServerCertificate {
    /// The contents of the public key certificate.
    #[serde(rename = "CertificateBody", skip_serializing_if = "Option::is_none")]
    pub certificate_body: Option<Val<String>>,
    /// The contents of the public key certificate chain.
    #[serde(rename = "CertificateChain", skip_serializing_if = "Option::is_none")]
    pub certificate_chain: Option<Val<String>>,
    /// The path for the server certificate.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// The contents of the private key in PEM-encoded format.
    #[serde(rename = "PrivateKey", skip_serializing_if = "Option::is_none")]
    pub private_key: Option<Val<String>>,
    /// The name for the server certificate.
    #[serde(rename = "ServerCertificateName", skip_serializing_if = "Option::is_none")]
    pub server_certificate_name: Option<Val<String>>,
    /// A list of tags that are attached to the server certificate.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for ServerCertificate {
    const TYPE: &'static str = "AWS::IAM::ServerCertificate";
    type Attributes = ServerCertificateAttributes;
}

/// What is known of a deployed [`ServerCertificate`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerCertificateAttributes(ResourceRef);

attributes!(ServerCertificateAttributes {
arn = "Arn", "Returns the Amazon Resource Name (ARN) for the specified AWS::IAM::ServerCertificate resource.";
});

known!(ServerCertificate);
