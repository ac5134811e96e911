//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::IAM::SAMLProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SAMLProvider {
    /// `AddPrivateKey`. A change replaces the resource.
    #[serde(rename = "AddPrivateKey", skip_serializing_if = "Option::is_none")]
    pub add_private_key: Option<Val<String>>,
    /// `AssertionEncryptionMode`.
    #[serde(rename = "AssertionEncryptionMode", skip_serializing_if = "Option::is_none")]
    pub assertion_encryption_mode: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `PrivateKeyList`.
    #[serde(rename = "PrivateKeyList", skip_serializing_if = "Option::is_none")]
    pub private_key_list: Option<Val<List<SAMLPrivateKey>>>,
    /// `RemovePrivateKey`. A change replaces the resource.
    #[serde(rename = "RemovePrivateKey", skip_serializing_if = "Option::is_none")]
    pub remove_private_key: Option<Val<String>>,
    /// `SamlMetadataDocument`.
    #[serde(rename = "SamlMetadataDocument", skip_serializing_if = "Option::is_none")]
    pub saml_metadata_document: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for SAMLProvider {
    const TYPE: &'static str = "AWS::IAM::SAMLProvider";
    type Attributes = SAMLProviderAttributes;
}

/// What is known of a deployed [`SAMLProvider`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SAMLProviderAttributes(ResourceRef);

attributes!(SAMLProviderAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
saml_provider_uuid = "SamlProviderUUID", "`SamlProviderUUID` of the deployed resource.";
});

/// `SAMLPrivateKey` of `AWS::IAM::SAMLProvider`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SAMLPrivateKey {
    /// `KeyId`, which is required.
    #[serde(rename = "KeyId")]
    pub key_id: Val<String>,
    /// `Timestamp`, which is required.
    #[serde(rename = "Timestamp")]
    pub timestamp: Val<String>,
}

impl SAMLPrivateKey {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key_id: impl Into<Val<String>>, timestamp: impl Into<Val<String>>) -> Self {
        Self { key_id: key_id.into(), timestamp: timestamp.into() }
    }
}

known!(SAMLPrivateKey, SAMLProvider);
