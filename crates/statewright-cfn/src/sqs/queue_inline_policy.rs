//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::SQS::QueueInlinePolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QueueInlinePolicy {
    /// `PolicyDocument`, which is required.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
    /// `Queue`, which is required. A change replaces the resource.
    #[serde(rename = "Queue")]
    pub queue: Val<String>,
}

impl QueueInlinePolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(policy_document: impl Into<Val<Value>>, queue: impl Into<Val<String>>) -> Self {
        Self { policy_document: policy_document.into(), queue: queue.into() }
    }
}

impl CfnResource for QueueInlinePolicy {
    const TYPE: &'static str = "AWS::SQS::QueueInlinePolicy";
    type Attributes = QueueInlinePolicyAttributes;
}

/// What is known of a deployed [`QueueInlinePolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueInlinePolicyAttributes(ResourceRef);

attributes!(QueueInlinePolicyAttributes {});

known!(QueueInlinePolicy);
