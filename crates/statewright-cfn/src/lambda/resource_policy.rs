//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Lambda::ResourcePolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourcePolicy {
    /// `PolicyDocument`, which is required.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
    /// `ResourceArn`, which is required. A change replaces the resource.
    #[serde(rename = "ResourceArn")]
    pub resource_arn: Val<String>,
}

impl ResourcePolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        policy_document: impl Into<Val<Value>>,
        resource_arn: impl Into<Val<String>>,
    ) -> Self {
        Self { policy_document: policy_document.into(), resource_arn: resource_arn.into() }
    }
}

impl CfnResource for ResourcePolicy {
    const TYPE: &'static str = "AWS::Lambda::ResourcePolicy";
    type Attributes = ResourcePolicyAttributes;
}

/// What is known of a deployed [`ResourcePolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourcePolicyAttributes(ResourceRef);

attributes!(ResourcePolicyAttributes {});

known!(ResourcePolicy);
