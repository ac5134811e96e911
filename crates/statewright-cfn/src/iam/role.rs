//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Creates a new role for your AWS account .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Role {
    /// The trust policy that is associated with this role.
    #[serde(rename = "AssumeRolePolicyDocument")]
    pub assume_role_policy_document: Val<Value>,
    /// A description of the role that you provide.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the role.
    #[serde(rename = "ManagedPolicyArns", skip_serializing_if = "Option::is_none")]
    pub managed_policy_arns: Option<Val<List<String>>>,
    /// The maximum session duration (in seconds) that you want to set for the specified role.
    #[serde(rename = "MaxSessionDuration", skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<Val<i64>>,
    /// The path to the role.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// The ARN of the policy used to set the permissions boundary for the role.
    #[serde(rename = "PermissionsBoundary", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<Val<String>>,
    /// Adds or updates an inline policy document that is embedded in the specified IAM role.
    #[serde(rename = "Policies", skip_serializing_if = "Option::is_none")]
    pub policies: Option<Val<List<Policy>>>,
    /// A name for the IAM role, up to 64 characters in length.
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<Val<String>>,
    /// A list of tags that are attached to the role.
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
arn = "Arn", "Returns the Amazon Resource Name (ARN) for the role.";
role_id = "RoleId", "Returns the stable and unique string identifying the role.";
});

/// Contains information about an attached policy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Policy {
    /// The entire contents of the policy that defines permissions.
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

known!(Policy, Role);
