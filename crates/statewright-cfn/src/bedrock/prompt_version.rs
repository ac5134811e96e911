//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a static snapshot of your prompt that can be deployed to production.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptVersion {
    /// The description of the prompt version.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the version of the prompt.
    #[serde(rename = "PromptArn")]
    pub prompt_arn: Val<String>,
    /// A map of tags attached to the prompt version and their values.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
}

impl PromptVersion {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(prompt_arn: impl Into<Val<String>>) -> Self {
        Self { prompt_arn: prompt_arn.into(), description: None, tags: None }
    }
}

impl CfnResource for PromptVersion {
    const TYPE: &'static str = "AWS::Bedrock::PromptVersion";
    type Attributes = PromptVersionAttributes;
}

/// What is known of a deployed [`PromptVersion`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromptVersionAttributes(ResourceRef);

attributes!(PromptVersionAttributes {
arn = "Arn", "The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request).";
created_at = "CreatedAt", "The time at which the prompt was created.";
customer_encryption_key_arn = "CustomerEncryptionKeyArn", "The Amazon Resource Name (ARN) of the KMS key that the prompt version is encrypted with.";
default_variant = "DefaultVariant", "The name of the default variant for the prompt.";
name = "Name", "The name of the prompt.";
prompt_id = "PromptId", "The unique identifier of the prompt.";
updated_at = "UpdatedAt", "The time at which the prompt was last updated.";
variants = "Variants", "A list of objects, each containing details about a variant of the prompt.";
version = "Version", "The version of the prompt that this summary applies to.";
});

known!(PromptVersion);
