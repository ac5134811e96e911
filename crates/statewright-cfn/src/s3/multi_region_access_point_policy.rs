//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::S3::MultiRegionAccessPointPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MultiRegionAccessPointPolicy {
    /// `MrapName`, which is required. A change replaces the resource.
    #[serde(rename = "MrapName")]
    pub mrap_name: Val<String>,
    /// `Policy`, which is required.
    #[serde(rename = "Policy")]
    pub policy: Val<Value>,
}

impl MultiRegionAccessPointPolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(mrap_name: impl Into<Val<String>>, policy: impl Into<Val<Value>>) -> Self {
        Self { mrap_name: mrap_name.into(), policy: policy.into() }
    }
}

impl CfnResource for MultiRegionAccessPointPolicy {
    const TYPE: &'static str = "AWS::S3::MultiRegionAccessPointPolicy";
    type Attributes = MultiRegionAccessPointPolicyAttributes;
}

/// What is known of a deployed [`MultiRegionAccessPointPolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiRegionAccessPointPolicyAttributes(ResourceRef);

attributes!(MultiRegionAccessPointPolicyAttributes {
policy_status = "PolicyStatus", "`PolicyStatus` of the deployed resource.";
policy_status_is_public = "PolicyStatus.IsPublic", "`PolicyStatus.IsPublic` of the deployed resource.";
});

known!(MultiRegionAccessPointPolicy);
