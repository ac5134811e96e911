//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::EnforcedGuardrailConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EnforcedGuardrailConfiguration {
    /// `GuardrailIdentifier`, which is required.
    #[serde(rename = "GuardrailIdentifier")]
    pub guardrail_identifier: Val<String>,
    /// `GuardrailVersion`, which is required.
    #[serde(rename = "GuardrailVersion")]
    pub guardrail_version: Val<String>,
    /// `ModelEnforcement`.
    #[serde(rename = "ModelEnforcement", skip_serializing_if = "Option::is_none")]
    pub model_enforcement: Option<Val<ModelEnforcement>>,
    /// `SelectiveContentGuarding`.
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
config_id = "ConfigId", "`ConfigId` of the deployed resource.";
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
created_by = "CreatedBy", "`CreatedBy` of the deployed resource.";
guardrail_arn = "GuardrailArn", "`GuardrailArn` of the deployed resource.";
guardrail_id = "GuardrailId", "`GuardrailId` of the deployed resource.";
owner = "Owner", "`Owner` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
updated_by = "UpdatedBy", "`UpdatedBy` of the deployed resource.";
});

/// `ModelEnforcement` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ModelEnforcement {
    /// `ExcludedModels`, which is required.
    #[serde(rename = "ExcludedModels")]
    pub excluded_models: Val<List<String>>,
    /// `IncludedModels`, which is required.
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

/// `SelectiveContentGuarding` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SelectiveContentGuarding {
    /// `Messages`.
    #[serde(rename = "Messages", skip_serializing_if = "Option::is_none")]
    pub messages: Option<Val<String>>,
    /// `System`.
    #[serde(rename = "System", skip_serializing_if = "Option::is_none")]
    pub system: Option<Val<String>>,
}

known!(EnforcedGuardrailConfiguration, ModelEnforcement, SelectiveContentGuarding);
