//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::ClientCertificate resource creates a client certificate that API Gateway uses to configure client-side SSL authentication for sending requests to the integration endpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ClientCertificate {
    /// The description of the client certificate.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The collection of tags.
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
client_certificate_id = "ClientCertificateId", "The ID for the client certificate.";
});

known!(ClientCertificate);
