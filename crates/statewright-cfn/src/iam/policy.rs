//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Adds or updates an inline policy document that is embedded in the specified IAM group, user or role.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Policy {
    /// The name of the group to associate the policy with.
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Val<List<String>>>,
    /// The policy document.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
    /// The name of the policy document.
    #[serde(rename = "PolicyName")]
    pub policy_name: Val<String>,
    /// The name of the role to associate the policy with.
    #[serde(rename = "Roles", skip_serializing_if = "Option::is_none")]
    pub roles: Option<Val<List<String>>>,
    /// The name of the user to associate the policy with.
    #[serde(rename = "Users", skip_serializing_if = "Option::is_none")]
    pub users: Option<Val<List<String>>>,
}

impl Policy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        policy_document: impl Into<Val<Value>>,
        policy_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            policy_document: policy_document.into(),
            policy_name: policy_name.into(),
            groups: None,
            roles: None,
            users: None,
        }
    }
}

impl CfnResource for Policy {
    const TYPE: &'static str = "AWS::IAM::Policy";
    type Attributes = PolicyAttributes;
}

/// What is known of a deployed [`Policy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyAttributes(ResourceRef);

attributes!(PolicyAttributes {
id = "Id", "The stable and unique string identifying the policy.";
});

known!(Policy);
