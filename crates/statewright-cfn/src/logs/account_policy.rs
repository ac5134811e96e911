//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Logs::AccountPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccountPolicy {
    /// `PolicyDocument`, which is required.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<String>,
    /// `PolicyName`, which is required. A change replaces the resource.
    #[serde(rename = "PolicyName")]
    pub policy_name: Val<String>,
    /// `PolicyType`, which is required. A change replaces the resource.
    #[serde(rename = "PolicyType")]
    pub policy_type: Val<String>,
    /// `Scope`.
    #[serde(rename = "Scope", skip_serializing_if = "Option::is_none")]
    pub scope: Option<Val<String>>,
    /// `SelectionCriteria`.
    #[serde(rename = "SelectionCriteria", skip_serializing_if = "Option::is_none")]
    pub selection_criteria: Option<Val<String>>,
}

impl AccountPolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        policy_document: impl Into<Val<String>>,
        policy_name: impl Into<Val<String>>,
        policy_type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            policy_document: policy_document.into(),
            policy_name: policy_name.into(),
            policy_type: policy_type.into(),
            scope: None,
            selection_criteria: None,
        }
    }
}

impl CfnResource for AccountPolicy {
    const TYPE: &'static str = "AWS::Logs::AccountPolicy";
    type Attributes = AccountPolicyAttributes;
}

/// What is known of a deployed [`AccountPolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountPolicyAttributes(ResourceRef);

attributes!(AccountPolicyAttributes {
account_id = "AccountId", "`AccountId` of the deployed resource.";
});

known!(AccountPolicy);
