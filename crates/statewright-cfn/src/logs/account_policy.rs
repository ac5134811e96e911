//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates or updates an account-level data protection policy or subscription filter policy that applies to all log groups or a subset of log groups in the account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccountPolicy {
    /// Specify the policy, in JSON.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<String>,
    /// A name for the policy.
    #[serde(rename = "PolicyName")]
    pub policy_name: Val<String>,
    /// The type of policy that you're creating or updating.
    #[serde(rename = "PolicyType")]
    pub policy_type: Val<String>,
    /// Currently the only valid value for this parameter is ALL , which specifies that the policy applies to all log groups in the account.
    #[serde(rename = "Scope", skip_serializing_if = "Option::is_none")]
    pub scope: Option<Val<String>>,
    /// Use this parameter to apply the new policy to a subset of log groups in the account.
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
account_id = "AccountId", "The account ID of the account where this policy was created.";
});

known!(AccountPolicy);
