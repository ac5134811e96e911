//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::SQS::QueuePolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QueuePolicy {
    /// `PolicyDocument`, which is required.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
    /// `Queues`, which is required.
    #[serde(rename = "Queues")]
    pub queues: Val<List<String>>,
}

impl QueuePolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        policy_document: impl Into<Val<Value>>,
        queues: impl Into<Val<List<String>>>,
    ) -> Self {
        Self { policy_document: policy_document.into(), queues: queues.into() }
    }
}

impl CfnResource for QueuePolicy {
    const TYPE: &'static str = "AWS::SQS::QueuePolicy";
    type Attributes = QueuePolicyAttributes;
}

/// What is known of a deployed [`QueuePolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueuePolicyAttributes(ResourceRef);

attributes!(QueuePolicyAttributes {
id = "Id", "`Id` of the deployed resource.";
});

known!(QueuePolicy);
