//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::ClientCertificate`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ClientCertificate {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for ClientCertificate {
    const TYPE: &'static str = "AWS::ApiGateway::ClientCertificate";
    type Attributes = ClientCertificateAttributes;
}

/// What is known of a deployed [`ClientCertificate`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientCertificateAttributes(ResourceRef);

attributes!(ClientCertificateAttributes {
client_certificate_id = "ClientCertificateId", "`ClientCertificateId` of the deployed resource.";
});

known!(ClientCertificate);
