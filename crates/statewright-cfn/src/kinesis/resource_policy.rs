//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Attaches a resource-based policy to a data stream or registered consumer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourcePolicy {
    /// Returns the Amazon Resource Name (ARN) of the resource-based policy.
    #[serde(rename = "ResourceArn")]
    pub resource_arn: Val<String>,
    /// This is the description for the resource policy.
    #[serde(rename = "ResourcePolicy")]
    pub resource_policy: Val<Value>,
}

impl ResourcePolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        resource_arn: impl Into<Val<String>>,
        resource_policy: impl Into<Val<Value>>,
    ) -> Self {
        Self { resource_arn: resource_arn.into(), resource_policy: resource_policy.into() }
    }
}

impl CfnResource for ResourcePolicy {
    const TYPE: &'static str = "AWS::Kinesis::ResourcePolicy";
    type Attributes = ResourcePolicyAttributes;
}

/// What is known of a deployed [`ResourcePolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourcePolicyAttributes(ResourceRef);

attributes!(ResourcePolicyAttributes {});

known!(ResourcePolicy);
