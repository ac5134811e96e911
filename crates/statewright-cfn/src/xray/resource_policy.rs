//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::XRay::ResourcePolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourcePolicy {
    /// `BypassPolicyLockoutCheck`.
    #[serde(rename = "BypassPolicyLockoutCheck", skip_serializing_if = "Option::is_none")]
    pub bypass_policy_lockout_check: Option<Val<bool>>,
    /// `PolicyDocument`, which is required.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<String>,
    /// `PolicyName`, which is required. A change replaces the resource.
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
