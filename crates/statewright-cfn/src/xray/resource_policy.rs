//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Use AWS::XRay::ResourcePolicy to specify an X-Ray resource-based policy, which grants one or more AWS services and accounts permissions to access X-Ray . Each resource-based policy is associated with a specific AWS account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourcePolicy {
    /// A flag to indicate whether to bypass the resource-based policy lockout safety check.
    #[serde(rename = "BypassPolicyLockoutCheck", skip_serializing_if = "Option::is_none")]
    pub bypass_policy_lockout_check: Option<Val<bool>>,
    /// The resource-based policy document, which can be up to 5kb in size.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<String>,
    /// The name of the resource-based policy.
    #[serde(rename = "PolicyName")]
    pub policy_name: Val<String>,
}

impl ResourcePolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        policy_document: impl Into<Val<String>>,
        policy_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            policy_document: policy_document.into(),
            policy_name: policy_name.into(),
            bypass_policy_lockout_check: None,
        }
    }
}

impl CfnResource for ResourcePolicy {
    const TYPE: &'static str = "AWS::XRay::ResourcePolicy";
    type Attributes = ResourcePolicyAttributes;
}

/// What is known of a deployed [`ResourcePolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourcePolicyAttributes(ResourceRef);

attributes!(ResourcePolicyAttributes {});

known!(ResourcePolicy);
