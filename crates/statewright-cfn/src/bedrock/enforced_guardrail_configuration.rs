//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Definition of AWS::Bedrock::EnforcedGuardrailConfiguration Resource Type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EnforcedGuardrailConfiguration {
    /// Identifier for the guardrail, could be the ID or the ARN.
    #[serde(rename = "GuardrailIdentifier")]
    pub guardrail_identifier: Val<String>,
    /// Numerical guardrail version (not DRAFT).
    #[serde(rename = "GuardrailVersion")]
    pub guardrail_version: Val<String>,
    /// Model-specific information for the enforced guardrail configuration.
    #[serde(rename = "ModelEnforcement", skip_serializing_if = "Option::is_none")]
    pub model_enforcement: Option<Val<ModelEnforcement>>,
    /// Selective content guarding controls for enforced guardrails.
    #[serde(rename = "SelectiveContentGuarding", skip_serializing_if = "Option::is_none")]
    pub selective_content_guarding: Option<Val<SelectiveContentGuarding>>,
}

impl EnforcedGuardrailConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        guardrail_identifier: impl Into<Val<String>>,
        guardrail_version: impl Into<Val<String>>,
    ) -> Self {
        Self {
            guardrail_identifier: guardrail_identifier.into(),
            guardrail_version: guardrail_version.into(),
            model_enforcement: None,
            selective_content_guarding: None,
        }
    }
}

impl CfnResource for EnforcedGuardrailConfiguration {
    const TYPE: &'static str = "AWS::Bedrock::EnforcedGuardrailConfiguration";
    type Attributes = EnforcedGuardrailConfigurationAttributes;
}

/// What is known of a deployed [`EnforcedGuardrailConfiguration`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnforcedGuardrailConfigurationAttributes(ResourceRef);

attributes!(EnforcedGuardrailConfigurationAttributes {
config_id = "ConfigId", "Unique ID for the account enforced configuration.";
created_at = "CreatedAt", "Timestamp when the configuration was created.";
created_by = "CreatedBy", "The ARN of the role used to create the configuration.";
guardrail_arn = "GuardrailArn", "ARN representation for the guardrail.";
guardrail_id = "GuardrailId", "Unique ID for the guardrail.";
owner = "Owner", "Configuration owner type.";
updated_at = "UpdatedAt", "Timestamp when the configuration was last updated.";
updated_by = "UpdatedBy", "The ARN of the role used to update the configuration.";
});

/// Model-specific information for the enforced guardrail configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ModelEnforcement {
    /// Models to exclude from enforcement.
    #[serde(rename = "ExcludedModels")]
    pub excluded_models: Val<List<String>>,
    /// Models to enforce the guardrail on.
    #[serde(rename = "IncludedModels")]
    pub included_models: Val<List<String>>,
}

impl ModelEnforcement {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        excluded_models: impl Into<Val<List<String>>>,
        included_models: impl Into<Val<List<String>>>,
    ) -> Self {
        Self { excluded_models: excluded_models.into(), included_models: included_models.into() }
    }
}

/// Selective content guarding controls for enforced guardrails.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SelectiveContentGuarding {
    /// Selective guarding mode for user messages.
    #[serde(rename = "Messages", skip_serializing_if = "Option::is_none")]
    pub messages: Option<Val<String>>,
    /// Selective guarding mode for system prompts.
    #[serde(rename = "System", skip_serializing_if = "Option::is_none")]
    pub system: Option<Val<String>>,
}

known!(EnforcedGuardrailConfiguration, ModelEnforcement, SelectiveContentGuarding);
