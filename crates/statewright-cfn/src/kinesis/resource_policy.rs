//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Kinesis::ResourcePolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourcePolicy {
    /// `ResourceArn`, which is required. A change replaces the resource.
    #[serde(rename = "ResourceArn")]
    pub resource_arn: Val<String>,
    /// `ResourcePolicy`, which is required.
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
