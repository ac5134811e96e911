//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::GuardrailVersion`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GuardrailVersion {
    /// `Description`. A change replaces the resource.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `GuardrailIdentifier`, which is required. A change replaces the resource.
    #[serde(rename = "GuardrailIdentifier")]
    pub guardrail_identifier: Val<String>,
}

impl GuardrailVersion {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(guardrail_identifier: impl Into<Val<String>>) -> Self {
        Self { guardrail_identifier: guardrail_identifier.into(), description: None }
    }
}

impl CfnResource for GuardrailVersion {
    const TYPE: &'static str = "AWS::Bedrock::GuardrailVersion";
    type Attributes = GuardrailVersionAttributes;
}

/// What is known of a deployed [`GuardrailVersion`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuardrailVersionAttributes(ResourceRef);

attributes!(GuardrailVersionAttributes {
guardrail_arn = "GuardrailArn", "`GuardrailArn` of the deployed resource.";
guardrail_id = "GuardrailId", "`GuardrailId` of the deployed resource.";
version = "Version", "`Version` of the deployed resource.";
});

known!(GuardrailVersion);
