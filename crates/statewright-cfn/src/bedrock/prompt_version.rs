//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::PromptVersion`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptVersion {
    /// `Description`. A change replaces the resource.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `PromptArn`, which is required. A change replaces the resource.
    #[serde(rename = "PromptArn")]
    pub prompt_arn: Val<String>,
    /// `Tags`. A change replaces the resource.
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
arn = "Arn", "`Arn` of the deployed resource.";
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
customer_encryption_key_arn = "CustomerEncryptionKeyArn", "`CustomerEncryptionKeyArn` of the deployed resource.";
default_variant = "DefaultVariant", "`DefaultVariant` of the deployed resource.";
name = "Name", "`Name` of the deployed resource.";
prompt_id = "PromptId", "`PromptId` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
variants = "Variants", "`Variants` of the deployed resource.";
version = "Version", "`Version` of the deployed resource.";
});

known!(PromptVersion);
