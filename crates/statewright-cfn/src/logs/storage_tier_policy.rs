//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Logs::StorageTierPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageTierPolicy {
    /// `StorageTier`, which is required.
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
account_id = "AccountId", "`AccountId` of the deployed resource.";
last_updated_time = "LastUpdatedTime", "`LastUpdatedTime` of the deployed resource.";
});

known!(StorageTierPolicy);
