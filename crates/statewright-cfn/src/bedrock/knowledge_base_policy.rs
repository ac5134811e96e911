//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Bedrock::KnowledgeBasePolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnowledgeBasePolicy {
    /// `KnowledgeBaseId`, which is required. A change replaces the resource.
    #[serde(rename = "KnowledgeBaseId")]
    pub knowledge_base_id: Val<String>,
    /// `PolicyDocument`, which is required.
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
revision_id = "RevisionId", "`RevisionId` of the deployed resource.";
});

known!(KnowledgeBasePolicy);
