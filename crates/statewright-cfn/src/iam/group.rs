//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Creates a new group.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Group {
    /// The name of the group to create.
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the IAM policy you want to attach.
    #[serde(rename = "ManagedPolicyArns", skip_serializing_if = "Option::is_none")]
    pub managed_policy_arns: Option<Val<List<String>>>,
    /// The path to the group.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// Adds or updates an inline policy document that is embedded in the specified IAM group.
    #[serde(rename = "Policies", skip_serializing_if = "Option::is_none")]
    pub policies: Option<Val<List<Policy>>>,
}

impl CfnResource for Group {
    const TYPE: &'static str = "AWS::IAM::Group";
    type Attributes = GroupAttributes;
}

/// What is known of a deployed [`Group`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupAttributes(ResourceRef);

attributes!(GroupAttributes {
arn = "Arn", "Returns the Amazon Resource Name (ARN) for the specified AWS::IAM::Group resource.";
});

/// Contains information about an attached policy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Policy {
    /// The policy document.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
    /// The friendly name (not ARN) identifying the policy.
    #[serde(rename = "PolicyName")]
    pub policy_name: Val<String>,
}

impl Policy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        policy_document: impl Into<Val<Value>>,
        policy_name: impl Into<Val<String>>,
    ) -> Self {
        Self { policy_document: policy_document.into(), policy_name: policy_name.into() }
    }
}

known!(Group, Policy);
