//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Definition of AWS::Bedrock::KnowledgeBasePolicy Resource Type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnowledgeBasePolicy {
    /// The unique identifier of the knowledge base.
    #[serde(rename = "KnowledgeBaseId")]
    pub knowledge_base_id: Val<String>,
    /// The IAM policy document defining access permissions for the knowledge base.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
}

impl KnowledgeBasePolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        knowledge_base_id: impl Into<Val<String>>,
        policy_document: impl Into<Val<Value>>,
    ) -> Self {
        Self {
            knowledge_base_id: knowledge_base_id.into(),
            policy_document: policy_document.into(),
        }
    }
}

impl CfnResource for KnowledgeBasePolicy {
    const TYPE: &'static str = "AWS::Bedrock::KnowledgeBasePolicy";
    type Attributes = KnowledgeBasePolicyAttributes;
}

/// What is known of a deployed [`KnowledgeBasePolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnowledgeBasePolicyAttributes(ResourceRef);

attributes!(KnowledgeBasePolicyAttributes {
revision_id = "RevisionId", "The revision identifier for the policy, used for optimistic concurrency control.";
});

known!(KnowledgeBasePolicy);
