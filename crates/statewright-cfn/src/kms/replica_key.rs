//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::KMS::ReplicaKey`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicaKey {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `KeyPolicy`, which is required.
    #[serde(rename = "KeyPolicy")]
    pub key_policy: Val<Value>,
    /// `PendingWindowInDays`.
    #[serde(rename = "PendingWindowInDays", skip_serializing_if = "Option::is_none")]
    pub pending_window_in_days: Option<Val<i64>>,
    /// `PrimaryKeyArn`, which is required. A change replaces the resource.
    #[serde(rename = "PrimaryKeyArn")]
    pub primary_key_arn: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl ReplicaKey {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key_policy: impl Into<Val<Value>>, primary_key_arn: impl Into<Val<String>>) -> Self {
        Self {
            key_policy: key_policy.into(),
            primary_key_arn: primary_key_arn.into(),
            description: None,
            enabled: None,
            pending_window_in_days: None,
            tags: None,
        }
    }
}

impl CfnResource for ReplicaKey {
    const TYPE: &'static str = "AWS::KMS::ReplicaKey";
    type Attributes = ReplicaKeyAttributes;
}

/// What is known of a deployed [`ReplicaKey`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplicaKeyAttributes(ResourceRef);

attributes!(ReplicaKeyAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
key_id = "KeyId", "`KeyId` of the deployed resource.";
});

known!(ReplicaKey);
