//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::SNS::TopicInlinePolicy resource associates one Amazon  topic with one policy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicInlinePolicy {
    /// A policy document that contains permissions to add to the specified Amazon  topic.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
    /// The Amazon Resource Name (ARN) of the topic to which you want to add the policy.
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
