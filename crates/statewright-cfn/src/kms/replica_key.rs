//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::KMS::ReplicaKey resource specifies a multi-Region replica key that is based on a multi-Region primary key.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicaKey {
    /// A description of the KMS key.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Specifies whether the replica key is enabled.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// The key policy that authorizes use of the replica key.
    #[serde(rename = "KeyPolicy")]
    pub key_policy: Val<Value>,
    /// Specifies the number of days in the waiting period before AWS  deletes a replica key that has been removed from a CloudFormation stack.
    #[serde(rename = "PendingWindowInDays", skip_serializing_if = "Option::is_none")]
    pub pending_window_in_days: Option<Val<i64>>,
    /// Specifies the multi-Region primary key to replicate.
    #[serde(rename = "PrimaryKeyArn")]
    pub primary_key_arn: Val<String>,
    /// Assigns one or more tags to the replica key.
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
arn = "Arn", "The Amazon Resource Name (ARN) of the replica key, such as arn:aws:kms:us-west-2:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab .";
key_id = "KeyId", "The key ID of the replica key, such as mrk-1234abcd12ab34cd56ef1234567890ab .";
});

known!(ReplicaKey);
