//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::SecretsManager::SecretTargetAttachment`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SecretTargetAttachment {
    /// `SecretId`, which is required. A change replaces the resource.
    #[serde(rename = "SecretId")]
    pub secret_id: Val<String>,
    /// `TargetId`, which is required.
    #[serde(rename = "TargetId")]
    pub target_id: Val<String>,
    /// `TargetType`, which is required.
    #[serde(rename = "TargetType")]
    pub target_type: Val<String>,
}

impl SecretTargetAttachment {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        secret_id: impl Into<Val<String>>,
        target_id: impl Into<Val<String>>,
        target_type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            secret_id: secret_id.into(),
            target_id: target_id.into(),
            target_type: target_type.into(),
        }
    }
}

impl CfnResource for SecretTargetAttachment {
    const TYPE: &'static str = "AWS::SecretsManager::SecretTargetAttachment";
    type Attributes = SecretTargetAttachmentAttributes;
}

/// What is known of a deployed [`SecretTargetAttachment`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecretTargetAttachmentAttributes(ResourceRef);

attributes!(SecretTargetAttachmentAttributes {
id = "Id", "`Id` of the deployed resource.";
});

known!(SecretTargetAttachment);
