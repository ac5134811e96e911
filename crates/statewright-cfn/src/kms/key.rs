//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::KMS::Key`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Key {
    /// `BypassPolicyLockoutSafetyCheck`.
    #[serde(rename = "BypassPolicyLockoutSafetyCheck", skip_serializing_if = "Option::is_none")]
    pub bypass_policy_lockout_safety_check: Option<Val<bool>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `EnableKeyRotation`.
    #[serde(rename = "EnableKeyRotation", skip_serializing_if = "Option::is_none")]
    pub enable_key_rotation: Option<Val<bool>>,
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `KeyPolicy`.
    #[serde(rename = "KeyPolicy", skip_serializing_if = "Option::is_none")]
    pub key_policy: Option<Val<Value>>,
    /// `KeySpec`.
    #[serde(rename = "KeySpec", skip_serializing_if = "Option::is_none")]
    pub key_spec: Option<Val<String>>,
    /// `KeyUsage`.
    #[serde(rename = "KeyUsage", skip_serializing_if = "Option::is_none")]
    pub key_usage: Option<Val<String>>,
    /// `MultiRegion`.
    #[serde(rename = "MultiRegion", skip_serializing_if = "Option::is_none")]
    pub multi_region: Option<Val<bool>>,
    /// `Origin`.
    #[serde(rename = "Origin", skip_serializing_if = "Option::is_none")]
    pub origin: Option<Val<String>>,
    /// `PendingWindowInDays`.
    #[serde(rename = "PendingWindowInDays", skip_serializing_if = "Option::is_none")]
    pub pending_window_in_days: Option<Val<i64>>,
    /// `RotationPeriodInDays`.
    #[serde(rename = "RotationPeriodInDays", skip_serializing_if = "Option::is_none")]
    pub rotation_period_in_days: Option<Val<i64>>,
    /// `Tags`.
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
arn = "Arn", "`Arn` of the deployed resource.";
key_id = "KeyId", "`KeyId` of the deployed resource.";
});

known!(Key);
