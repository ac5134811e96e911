//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Resource Type definition for AWS::Logs::StorageTierPolicy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageTierPolicy {
    /// The storage tier to apply.
    #[serde(rename = "StorageTier")]
    pub storage_tier: Val<String>,
}

impl StorageTierPolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(storage_tier: impl Into<Val<String>>) -> Self {
        Self { storage_tier: storage_tier.into() }
    }
}

impl CfnResource for StorageTierPolicy {
    const TYPE: &'static str = "AWS::Logs::StorageTierPolicy";
    type Attributes = StorageTierPolicyAttributes;
}

/// What is known of a deployed [`StorageTierPolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StorageTierPolicyAttributes(ResourceRef);

attributes!(StorageTierPolicyAttributes {
account_id = "AccountId", "The AWS account ID that owns this storage tier policy.";
last_updated_time = "LastUpdatedTime", "Timestamp (milliseconds after Jan 1, 1970 00:00:00 UTC) when the storage tier policy was last updated.";
});

known!(StorageTierPolicy);
