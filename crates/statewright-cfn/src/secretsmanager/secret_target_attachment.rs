//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `SecretTargetAttachment`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SecretTargetAttachment {
    /// The ARN or name of the secret.
    #[serde(rename = "SecretId")]
    pub secret_id: Val<String>,
    /// The ID of the database or cluster.
    #[serde(rename = "TargetId")]
    pub target_id: Val<String>,
    /// A string that defines the type of service or database associated with the secret.
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
id = "Id", "`Id`.";
});

known!(SecretTargetAttachment);
