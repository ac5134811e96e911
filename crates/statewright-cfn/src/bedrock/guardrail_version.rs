//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a version of the guardrail.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GuardrailVersion {
    /// A description of the guardrail version.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The unique identifier of the guardrail.
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
guardrail_arn = "GuardrailArn", "The ARN of the guardrail.";
guardrail_id = "GuardrailId", "The unique identifier of the guardrail.";
version = "Version", "The version of the guardrail.";
});

known!(GuardrailVersion);
