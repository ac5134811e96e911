//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Attaches a resource-based permission policy to a secret.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourcePolicy {
    /// Specifies whether to block resource-based policies that allow broad access to the secret.
    #[serde(rename = "BlockPublicPolicy", skip_serializing_if = "Option::is_none")]
    pub block_public_policy: Option<Val<bool>>,
    /// A JSON-formatted string for an AWS resource-based policy.
    #[serde(rename = "ResourcePolicy")]
    pub resource_policy: Val<Value>,
    /// The ARN or name of the secret to attach the resource-based policy.
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
id = "Id", "The Arn of the secret.";
});

known!(ResourcePolicy);
