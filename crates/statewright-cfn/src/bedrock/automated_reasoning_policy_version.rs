//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::AutomatedReasoningPolicyVersion`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AutomatedReasoningPolicyVersion {
    /// `LastUpdatedDefinitionHash`. A change replaces the resource.
    #[serde(rename = "LastUpdatedDefinitionHash", skip_serializing_if = "Option::is_none")]
    pub last_updated_definition_hash: Option<Val<String>>,
    /// `PolicyArn`, which is required. A change replaces the resource.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: Val<String>,
    /// `Tags`. A change replaces the resource.
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
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
definition_hash = "DefinitionHash", "`DefinitionHash` of the deployed resource.";
description = "Description", "`Description` of the deployed resource.";
name = "Name", "`Name` of the deployed resource.";
policy_id = "PolicyId", "`PolicyId` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
version = "Version", "`Version` of the deployed resource.";
});

known!(AutomatedReasoningPolicyVersion);
