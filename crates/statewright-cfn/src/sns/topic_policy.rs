//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::SNS::TopicPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicPolicy {
    /// `PolicyDocument`, which is required.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
    /// `Topics`, which is required.
    #[serde(rename = "Topics")]
    pub topics: Val<List<String>>,
}

impl TopicPolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        policy_document: impl Into<Val<Value>>,
        topics: impl Into<Val<List<String>>>,
    ) -> Self {
        Self { policy_document: policy_document.into(), topics: topics.into() }
    }
}

impl CfnResource for TopicPolicy {
    const TYPE: &'static str = "AWS::SNS::TopicPolicy";
    type Attributes = TopicPolicyAttributes;
}

/// What is known of a deployed [`TopicPolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicPolicyAttributes(ResourceRef);

attributes!(TopicPolicyAttributes {
id = "Id", "`Id` of the deployed resource.";
});

known!(TopicPolicy);
