//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::SecretsManager::ResourcePolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourcePolicy {
    /// `BlockPublicPolicy`.
    #[serde(rename = "BlockPublicPolicy", skip_serializing_if = "Option::is_none")]
    pub block_public_policy: Option<Val<bool>>,
    /// `ResourcePolicy`, which is required.
    #[serde(rename = "ResourcePolicy")]
    pub resource_policy: Val<Value>,
    /// `SecretId`, which is required. A change replaces the resource.
    #[serde(rename = "SecretId")]
    pub secret_id: Val<String>,
}

impl ResourcePolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(resource_policy: impl Into<Val<Value>>, secret_id: impl Into<Val<String>>) -> Self {
        Self {
            resource_policy: resource_policy.into(),
            secret_id: secret_id.into(),
            block_public_policy: None,
        }
    }
}

impl CfnResource for ResourcePolicy {
    const TYPE: &'static str = "AWS::SecretsManager::ResourcePolicy";
    type Attributes = ResourcePolicyAttributes;
}

/// What is known of a deployed [`ResourcePolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourcePolicyAttributes(ResourceRef);

attributes!(ResourcePolicyAttributes {
id = "Id", "`Id` of the deployed resource.";
});

known!(ResourcePolicy);
