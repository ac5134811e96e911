//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::IAM::Group`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Group {
    /// `GroupName`. A change replaces the resource.
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<Val<String>>,
    /// `ManagedPolicyArns`.
    #[serde(rename = "ManagedPolicyArns", skip_serializing_if = "Option::is_none")]
    pub managed_policy_arns: Option<Val<List<String>>>,
    /// `Path`.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// `Policies`.
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
arn = "Arn", "`Arn` of the deployed resource.";
});

/// `Policy` of `AWS::IAM::Group`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Policy {
    /// `PolicyDocument`, which is required.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
    /// `PolicyName`, which is required.
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
