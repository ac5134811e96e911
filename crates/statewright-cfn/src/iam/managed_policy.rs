//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Creates a new managed policy for your AWS account .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManagedPolicy {
    /// A friendly description of the policy.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name (friendly name, not ARN) of the group to attach the policy to.
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Val<List<String>>>,
    /// The friendly name of the policy.
    #[serde(rename = "ManagedPolicyName", skip_serializing_if = "Option::is_none")]
    pub managed_policy_name: Option<Val<String>>,
    /// The path for the policy.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// The JSON policy document that you want to use as the content for the new policy.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
    /// The name (friendly name, not ARN) of the role to attach the policy to.
    #[serde(rename = "Roles", skip_serializing_if = "Option::is_none")]
    pub roles: Option<Val<List<String>>>,
    /// The name (friendly name, not ARN) of the IAM user to attach the policy to.
    #[serde(rename = "Users", skip_serializing_if = "Option::is_none")]
    pub users: Option<Val<List<String>>>,
}

impl ManagedPolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(policy_document: impl Into<Val<Value>>) -> Self {
        Self {
            policy_document: policy_document.into(),
            description: None,
            groups: None,
            managed_policy_name: None,
            path: None,
            roles: None,
            users: None,
        }
    }
}

impl CfnResource for ManagedPolicy {
    const TYPE: &'static str = "AWS::IAM::ManagedPolicy";
    type Attributes = ManagedPolicyAttributes;
}

/// What is known of a deployed [`ManagedPolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManagedPolicyAttributes(ResourceRef);

attributes!(ManagedPolicyAttributes {
attachment_count = "AttachmentCount", "The number of principal entities (users, groups, and roles) that the policy is attached to.";
create_date = "CreateDate", "The date and time, in ISO 8601 date-time format , when the policy was created.";
default_version_id = "DefaultVersionId", "The identifier for the version of the policy that is set as the default (operative) version.";
is_attachable = "IsAttachable", "Specifies whether the policy can be attached to an IAM user, group, or role.";
permissions_boundary_usage_count = "PermissionsBoundaryUsageCount", "The number of entities (users and roles) for which the policy is used as the permissions boundary.";
policy_arn = "PolicyArn", "The Amazon Resource Name (ARN) of the managed policy that you want information about.";
policy_id = "PolicyId", "The stable and unique string identifying the policy.";
update_date = "UpdateDate", "The date and time, in ISO 8601 date-time format , when the policy was last updated.";
});

known!(ManagedPolicy);
