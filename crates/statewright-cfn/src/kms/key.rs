//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::KMS::Key resource specifies an KMS key in AWS Key Management Service . You can use this resource to create symmetric encryption KMS keys, asymmetric KMS keys for encryption or signing, and symmetric HMAC KMS keys.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Key {
    /// Skips ("bypasses") the key policy lockout safety check.
    #[serde(rename = "BypassPolicyLockoutSafetyCheck", skip_serializing_if = "Option::is_none")]
    pub bypass_policy_lockout_safety_check: Option<Val<bool>>,
    /// A description of the KMS key.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Enables automatic rotation of the key material for the specified KMS key.
    #[serde(rename = "EnableKeyRotation", skip_serializing_if = "Option::is_none")]
    pub enable_key_rotation: Option<Val<bool>>,
    /// Specifies whether the KMS key is enabled.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// The key policy to attach to the KMS key.
    #[serde(rename = "KeyPolicy", skip_serializing_if = "Option::is_none")]
    pub key_policy: Option<Val<Value>>,
    /// Specifies the type of KMS key to create.
    #[serde(rename = "KeySpec", skip_serializing_if = "Option::is_none")]
    pub key_spec: Option<Val<String>>,
    /// Determines the cryptographic operations for which you can use the KMS key.
    #[serde(rename = "KeyUsage", skip_serializing_if = "Option::is_none")]
    pub key_usage: Option<Val<String>>,
    /// Creates a multi-Region primary key that you can replicate in other AWS Regions . You can't change the MultiRegion value after the KMS key is created.
    #[serde(rename = "MultiRegion", skip_serializing_if = "Option::is_none")]
    pub multi_region: Option<Val<bool>>,
    /// The source of the key material for the KMS key.
    #[serde(rename = "Origin", skip_serializing_if = "Option::is_none")]
    pub origin: Option<Val<String>>,
    /// Specifies the number of days in the waiting period before AWS  deletes a KMS key that has been removed from a CloudFormation stack.
    #[serde(rename = "PendingWindowInDays", skip_serializing_if = "Option::is_none")]
    pub pending_window_in_days: Option<Val<i64>>,
    /// Specifies a custom period of time between each rotation date.
    #[serde(rename = "RotationPeriodInDays", skip_serializing_if = "Option::is_none")]
    pub rotation_period_in_days: Option<Val<i64>>,
    /// Assigns one or more tags to the replica key.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for Key {
    const TYPE: &'static str = "AWS::KMS::Key";
    type Attributes = KeyAttributes;
}

/// What is known of a deployed [`Key`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyAttributes(ResourceRef);

attributes!(KeyAttributes {
arn = "Arn", "The Amazon Resource Name (ARN) of the KMS key, such as arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab .";
key_id = "KeyId", "The key ID of the KMS key, such as 1234abcd-12ab-34cd-56ef-1234567890ab .";
});

known!(Key);
