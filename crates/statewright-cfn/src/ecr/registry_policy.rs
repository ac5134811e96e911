//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ECR::RegistryPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RegistryPolicy {
    /// `PolicyText`, which is required.
    #[serde(rename = "PolicyText")]
    pub policy_text: Val<Value>,
}

impl RegistryPolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(policy_text: impl Into<Val<Value>>) -> Self {
        Self { policy_text: policy_text.into() }
    }
}

impl CfnResource for RegistryPolicy {
    const TYPE: &'static str = "AWS::ECR::RegistryPolicy";
    type Attributes = RegistryPolicyAttributes;
}

/// What is known of a deployed [`RegistryPolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistryPolicyAttributes(ResourceRef);

attributes!(RegistryPolicyAttributes {
registry_id = "RegistryId", "`RegistryId` of the deployed resource.";
});

known!(RegistryPolicy);
