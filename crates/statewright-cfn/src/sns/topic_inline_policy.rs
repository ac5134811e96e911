//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::SNS::TopicInlinePolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicInlinePolicy {
    /// `PolicyDocument`, which is required.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
    /// `TopicArn`, which is required. A change replaces the resource.
    #[serde(rename = "TopicArn")]
    pub topic_arn: Val<String>,
}

impl TopicInlinePolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(policy_document: impl Into<Val<Value>>, topic_arn: impl Into<Val<String>>) -> Self {
        Self { policy_document: policy_document.into(), topic_arn: topic_arn.into() }
    }
}

impl CfnResource for TopicInlinePolicy {
    const TYPE: &'static str = "AWS::SNS::TopicInlinePolicy";
    type Attributes = TopicInlinePolicyAttributes;
}

/// What is known of a deployed [`TopicInlinePolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicInlinePolicyAttributes(ResourceRef);

attributes!(TopicInlinePolicyAttributes {});

known!(TopicInlinePolicy);
