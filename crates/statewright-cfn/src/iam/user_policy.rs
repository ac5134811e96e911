//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::IAM::UserPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UserPolicy {
    /// `PolicyDocument`.
    #[serde(rename = "PolicyDocument", skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<Val<Value>>,
    /// `PolicyName`, which is required. A change replaces the resource.
    #[serde(rename = "PolicyName")]
    pub policy_name: Val<String>,
    /// `UserName`, which is required. A change replaces the resource.
    #[serde(rename = "UserName")]
    pub user_name: Val<String>,
}

impl UserPolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(policy_name: impl Into<Val<String>>, user_name: impl Into<Val<String>>) -> Self {
        Self { policy_name: policy_name.into(), user_name: user_name.into(), policy_document: None }
    }
}

impl CfnResource for UserPolicy {
    const TYPE: &'static str = "AWS::IAM::UserPolicy";
    type Attributes = UserPolicyAttributes;
}

/// What is known of a deployed [`UserPolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserPolicyAttributes(ResourceRef);

attributes!(UserPolicyAttributes {});

known!(UserPolicy);
