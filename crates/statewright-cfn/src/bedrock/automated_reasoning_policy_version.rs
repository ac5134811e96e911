//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a new version of an existing Automated Reasoning policy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AutomatedReasoningPolicyVersion {
    /// The hash of the policy definition that was last updated.
    #[serde(rename = "LastUpdatedDefinitionHash", skip_serializing_if = "Option::is_none")]
    pub last_updated_definition_hash: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the policy.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: Val<String>,
    /// The tags associated with the Automated Reasoning policy version.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl AutomatedReasoningPolicyVersion {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(policy_arn: impl Into<Val<String>>) -> Self {
        Self { policy_arn: policy_arn.into(), last_updated_definition_hash: None, tags: None }
    }
}

impl CfnResource for AutomatedReasoningPolicyVersion {
    const TYPE: &'static str = "AWS::Bedrock::AutomatedReasoningPolicyVersion";
    type Attributes = AutomatedReasoningPolicyVersionAttributes;
}

/// What is known of a deployed [`AutomatedReasoningPolicyVersion`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AutomatedReasoningPolicyVersionAttributes(ResourceRef);

attributes!(AutomatedReasoningPolicyVersionAttributes {
created_at = "CreatedAt", "The timestamp when the policy version was created.";
definition_hash = "DefinitionHash", "A hash of the policy definition used to identify the version.";
description = "Description", "The description of the policy version.";
name = "Name", "The name of the policy version.";
policy_id = "PolicyId", "The unique identifier of the policy.";
updated_at = "UpdatedAt", "The timestamp when the policy version was last updated.";
version = "Version", "The version number of the policy version.";
});

known!(AutomatedReasoningPolicyVersion);
