//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::IAM::ServerCertificate`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServerCertificate {
    /// `CertificateBody`. A change replaces the resource.
    #[serde(rename = "CertificateBody", skip_serializing_if = "Option::is_none")]
    pub certificate_body: Option<Val<String>>,
    /// `CertificateChain`. A change replaces the resource.
    #[serde(rename = "CertificateChain", skip_serializing_if = "Option::is_none")]
    pub certificate_chain: Option<Val<String>>,
    /// `Path`.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// `PrivateKey`. A change replaces the resource.
    #[serde(rename = "PrivateKey", skip_serializing_if = "Option::is_none")]
    pub private_key: Option<Val<String>>,
    /// `ServerCertificateName`. A change replaces the resource.
    #[serde(rename = "ServerCertificateName", skip_serializing_if = "Option::is_none")]
    pub server_certificate_name: Option<Val<String>>,
    /// `Tags`.
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
arn = "Arn", "`Arn` of the deployed resource.";
});

known!(ServerCertificate);
