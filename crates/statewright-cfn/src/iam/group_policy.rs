//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::IAM::GroupPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroupPolicy {
    /// `GroupName`, which is required. A change replaces the resource.
    #[serde(rename = "GroupName")]
    pub group_name: Val<String>,
    /// `PolicyDocument`.
    #[serde(rename = "PolicyDocument", skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<Val<Value>>,
    /// `PolicyName`, which is required. A change replaces the resource.
    #[serde(rename = "PolicyName")]
    pub policy_name: Val<String>,
}

impl GroupPolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(group_name: impl Into<Val<String>>, policy_name: impl Into<Val<String>>) -> Self {
        Self {
            group_name: group_name.into(),
            policy_name: policy_name.into(),
            policy_document: None,
        }
    }
}

impl CfnResource for GroupPolicy {
    const TYPE: &'static str = "AWS::IAM::GroupPolicy";
    type Attributes = GroupPolicyAttributes;
}

/// What is known of a deployed [`GroupPolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupPolicyAttributes(ResourceRef);

attributes!(GroupPolicyAttributes {});

known!(GroupPolicy);
