//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::IAM::Role`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Role {
    /// `AssumeRolePolicyDocument`, which is required.
    #[serde(rename = "AssumeRolePolicyDocument")]
    pub assume_role_policy_document: Val<Value>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `ManagedPolicyArns`.
    #[serde(rename = "ManagedPolicyArns", skip_serializing_if = "Option::is_none")]
    pub managed_policy_arns: Option<Val<List<String>>>,
    /// `MaxSessionDuration`.
    #[serde(rename = "MaxSessionDuration", skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<Val<i64>>,
    /// `Path`. A change replaces the resource.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// `PermissionsBoundary`.
    #[serde(rename = "PermissionsBoundary", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<Val<String>>,
    /// `Policies`.
    #[serde(rename = "Policies", skip_serializing_if = "Option::is_none")]
    pub policies: Option<Val<List<Policy>>>,
    /// `RoleName`. A change replaces the resource.
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl Role {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(assume_role_policy_document: impl Into<Val<Value>>) -> Self {
        Self {
            assume_role_policy_document: assume_role_policy_document.into(),
            description: None,
            managed_policy_arns: None,
            max_session_duration: None,
            path: None,
            permissions_boundary: None,
            policies: None,
            role_name: None,
            tags: None,
        }
    }
}

impl CfnResource for Role {
    const TYPE: &'static str = "AWS::IAM::Role";
    type Attributes = RoleAttributes;
}

/// What is known of a deployed [`Role`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleAttributes(ResourceRef);

attributes!(RoleAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
role_id = "RoleId", "`RoleId` of the deployed resource.";
});

/// `Policy` of `AWS::IAM::Role`.
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

known!(Policy, Role);
