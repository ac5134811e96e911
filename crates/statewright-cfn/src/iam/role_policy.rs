//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::IAM::RolePolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RolePolicy {
    /// `PolicyDocument`.
    #[serde(rename = "PolicyDocument", skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<Val<Value>>,
    /// `PolicyName`, which is required. A change replaces the resource.
    #[serde(rename = "PolicyName")]
    pub policy_name: Val<String>,
    /// `RoleName`, which is required. A change replaces the resource.
    #[serde(rename = "RoleName")]
    pub role_name: Val<String>,
}

impl RolePolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(policy_name: impl Into<Val<String>>, role_name: impl Into<Val<String>>) -> Self {
        Self { policy_name: policy_name.into(), role_name: role_name.into(), policy_document: None }
    }
}

impl CfnResource for RolePolicy {
    const TYPE: &'static str = "AWS::IAM::RolePolicy";
    type Attributes = RolePolicyAttributes;
}

/// What is known of a deployed [`RolePolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RolePolicyAttributes(ResourceRef);

attributes!(RolePolicyAttributes {});

known!(RolePolicy);
