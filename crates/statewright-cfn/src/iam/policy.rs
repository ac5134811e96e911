//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::IAM::Policy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Policy {
    /// `Groups`.
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Val<List<String>>>,
    /// `PolicyDocument`, which is required.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
    /// `PolicyName`, which is required.
    #[serde(rename = "PolicyName")]
    pub policy_name: Val<String>,
    /// `Roles`.
    #[serde(rename = "Roles", skip_serializing_if = "Option::is_none")]
    pub roles: Option<Val<List<String>>>,
    /// `Users`.
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
id = "Id", "`Id` of the deployed resource.";
});

known!(Policy);
