//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Creates a new IAM user for your AWS account .
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct User {
    /// A list of group names to which you want to add the user.
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Val<List<String>>>,
    /// Creates a password for the specified IAM user.
    #[serde(rename = "LoginProfile", skip_serializing_if = "Option::is_none")]
    pub login_profile: Option<Val<LoginProfile>>,
    /// A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the user.
    #[serde(rename = "ManagedPolicyArns", skip_serializing_if = "Option::is_none")]
    pub managed_policy_arns: Option<Val<List<String>>>,
    /// The path for the user name.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// The ARN of the managed policy that is used to set the permissions boundary for the user.
    #[serde(rename = "PermissionsBoundary", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<Val<String>>,
    /// Adds or updates an inline policy document that is embedded in the specified IAM user.
    #[serde(rename = "Policies", skip_serializing_if = "Option::is_none")]
    pub policies: Option<Val<List<Policy>>>,
    /// A list of tags that you want to attach to the new user.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The name of the user to create.
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Val<String>>,
}

impl CfnResource for User {
    const TYPE: &'static str = "AWS::IAM::User";
    type Attributes = UserAttributes;
}

/// What is known of a deployed [`User`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserAttributes(ResourceRef);

attributes!(UserAttributes {
arn = "Arn", "Returns the Amazon Resource Name (ARN) for the specified AWS::IAM::User resource.";
});

/// Creates a password for the specified user, giving the user the ability to access AWS services through the AWS Management Console . For more information about managing passwords, see Managing Passwords in the IAM User Guide .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoginProfile {
    /// The user's password.
    #[serde(rename = "Password")]
    pub password: Val<String>,
    /// Specifies whether the user is required to set a new password on next sign-in.
    #[serde(rename = "PasswordResetRequired", skip_serializing_if = "Option::is_none")]
    pub password_reset_required: Option<Val<bool>>,
}

impl LoginProfile {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(password: impl Into<Val<String>>) -> Self {
        Self { password: password.into(), password_reset_required: None }
    }
}

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

known!(LoginProfile, Policy, User);
