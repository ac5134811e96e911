//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::IAM::ManagedPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManagedPolicy {
    /// `Description`. A change replaces the resource.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Groups`.
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Val<List<String>>>,
    /// `ManagedPolicyName`. A change replaces the resource.
    #[serde(rename = "ManagedPolicyName", skip_serializing_if = "Option::is_none")]
    pub managed_policy_name: Option<Val<String>>,
    /// `Path`. A change replaces the resource.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// `PolicyDocument`, which is required.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
    /// `Roles`.
    #[serde(rename = "Roles", skip_serializing_if = "Option::is_none")]
    pub roles: Option<Val<List<String>>>,
    /// `Users`.
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
attachment_count = "AttachmentCount", "`AttachmentCount` of the deployed resource.";
create_date = "CreateDate", "`CreateDate` of the deployed resource.";
default_version_id = "DefaultVersionId", "`DefaultVersionId` of the deployed resource.";
is_attachable = "IsAttachable", "`IsAttachable` of the deployed resource.";
permissions_boundary_usage_count = "PermissionsBoundaryUsageCount", "`PermissionsBoundaryUsageCount` of the deployed resource.";
policy_arn = "PolicyArn", "`PolicyArn` of the deployed resource.";
policy_id = "PolicyId", "`PolicyId` of the deployed resource.";
update_date = "UpdateDate", "`UpdateDate` of the deployed resource.";
});

known!(ManagedPolicy);
