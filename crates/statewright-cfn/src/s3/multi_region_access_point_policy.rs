//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Applies an Amazon S3 access policy to an Amazon S3 Multi-Region Access Point.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MultiRegionAccessPointPolicy {
    /// The name of the Multi-Region Access Point.
    #[serde(rename = "MrapName")]
    pub mrap_name: Val<String>,
    /// The access policy associated with the Multi-Region Access Point.
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
policy_status = "PolicyStatus", "The Policy Status associated with this Multi Region Access Point.";
policy_status_is_public = "PolicyStatus.IsPublic", "Specifies whether the policy is public or not.";
});

known!(MultiRegionAccessPointPolicy);
