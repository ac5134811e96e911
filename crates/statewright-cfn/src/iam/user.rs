//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::IAM::User`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct User {
    /// `Groups`.
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Val<List<String>>>,
    /// `LoginProfile`.
    #[serde(rename = "LoginProfile", skip_serializing_if = "Option::is_none")]
    pub login_profile: Option<Val<LoginProfile>>,
    /// `ManagedPolicyArns`.
    #[serde(rename = "ManagedPolicyArns", skip_serializing_if = "Option::is_none")]
    pub managed_policy_arns: Option<Val<List<String>>>,
    /// `Path`.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// `PermissionsBoundary`.
    #[serde(rename = "PermissionsBoundary", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<Val<String>>,
    /// `Policies`.
    #[serde(rename = "Policies", skip_serializing_if = "Option::is_none")]
    pub policies: Option<Val<List<Policy>>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `UserName`. A change replaces the resource.
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
arn = "Arn", "`Arn` of the deployed resource.";
});

/// `LoginProfile` of `AWS::IAM::User`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoginProfile {
    /// `Password`, which is required.
    #[serde(rename = "Password")]
    pub password: Val<String>,
    /// `PasswordResetRequired`.
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

/// `Policy` of `AWS::IAM::User`.
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

known!(LoginProfile, Policy, User);
