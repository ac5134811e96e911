//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Guardrail {
    /// `AutomatedReasoningPolicyConfig`.
    #[serde(rename = "AutomatedReasoningPolicyConfig", skip_serializing_if = "Option::is_none")]
    pub automated_reasoning_policy_config: Option<Val<AutomatedReasoningPolicyConfig>>,
    /// `BlockedInputMessaging`, which is required.
    #[serde(rename = "BlockedInputMessaging")]
    pub blocked_input_messaging: Val<String>,
    /// `BlockedOutputsMessaging`, which is required.
    #[serde(rename = "BlockedOutputsMessaging")]
    pub blocked_outputs_messaging: Val<String>,
    /// `ContentPolicyConfig`.
    #[serde(rename = "ContentPolicyConfig", skip_serializing_if = "Option::is_none")]
    pub content_policy_config: Option<Val<ContentPolicyConfig>>,
    /// `ContextualGroundingPolicyConfig`.
    #[serde(rename = "ContextualGroundingPolicyConfig", skip_serializing_if = "Option::is_none")]
    pub contextual_grounding_policy_config: Option<Val<ContextualGroundingPolicyConfig>>,
    /// `CrossRegionConfig`.
    #[serde(rename = "CrossRegionConfig", skip_serializing_if = "Option::is_none")]
    pub cross_region_config: Option<Val<GuardrailCrossRegionConfig>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `KmsKeyArn`.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `SensitiveInformationPolicyConfig`.
    #[serde(rename = "SensitiveInformationPolicyConfig", skip_serializing_if = "Option::is_none")]
    pub sensitive_information_policy_config: Option<Val<SensitiveInformationPolicyConfig>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TopicPolicyConfig`.
    #[serde(rename = "TopicPolicyConfig", skip_serializing_if = "Option::is_none")]
    pub topic_policy_config: Option<Val<TopicPolicyConfig>>,
    /// `WordPolicyConfig`.
    #[serde(rename = "WordPolicyConfig", skip_serializing_if = "Option::is_none")]
    pub word_policy_config: Option<Val<WordPolicyConfig>>,
}

impl Guardrail {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        blocked_input_messaging: impl Into<Val<String>>,
        blocked_outputs_messaging: impl Into<Val<String>>,
        name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            blocked_input_messaging: blocked_input_messaging.into(),
            blocked_outputs_messaging: blocked_outputs_messaging.into(),
            name: name.into(),
            automated_reasoning_policy_config: None,
            content_policy_config: None,
            contextual_grounding_policy_config: None,
            cross_region_config: None,
            description: None,
            kms_key_arn: None,
            sensitive_information_policy_config: None,
            tags: None,
            topic_policy_config: None,
            word_policy_config: None,
        }
    }
}

impl CfnResource for Guardrail {
    const TYPE: &'static str = "AWS::Bedrock::Guardrail";
    type Attributes = GuardrailAttributes;
}

/// What is known of a deployed [`Guardrail`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuardrailAttributes(ResourceRef);

attributes!(GuardrailAttributes {
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
failure_recommendations = "FailureRecommendations", "`FailureRecommendations` of the deployed resource.";
guardrail_arn = "GuardrailArn", "`GuardrailArn` of the deployed resource.";
guardrail_id = "GuardrailId", "`GuardrailId` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
status_reasons = "StatusReasons", "`StatusReasons` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
version = "Version", "`Version` of the deployed resource.";
});

/// `AutomatedReasoningPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AutomatedReasoningPolicyConfig {
    /// `ConfidenceThreshold`.
    #[serde(rename = "ConfidenceThreshold", skip_serializing_if = "Option::is_none")]
    pub confidence_threshold: Option<Val<f64>>,
    /// `Policies`, which is required.
    #[serde(rename = "Policies")]
    pub policies: Val<List<String>>,
}

impl AutomatedReasoningPolicyConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(policies: impl Into<Val<List<String>>>) -> Self {
        Self { policies: policies.into(), confidence_threshold: None }
    }
}

/// `ContentFilterConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContentFilterConfig {
    /// `InputAction`.
    #[serde(rename = "InputAction", skip_serializing_if = "Option::is_none")]
    pub input_action: Option<Val<String>>,
    /// `InputEnabled`.
    #[serde(rename = "InputEnabled", skip_serializing_if = "Option::is_none")]
    pub input_enabled: Option<Val<bool>>,
    /// `InputModalities`.
    #[serde(rename = "InputModalities", skip_serializing_if = "Option::is_none")]
    pub input_modalities: Option<Val<List<String>>>,
    /// `InputStrength`, which is required.
    #[serde(rename = "InputStrength")]
    pub input_strength: Val<String>,
    /// `OutputAction`.
    #[serde(rename = "OutputAction", skip_serializing_if = "Option::is_none")]
    pub output_action: Option<Val<String>>,
    /// `OutputEnabled`.
    #[serde(rename = "OutputEnabled", skip_serializing_if = "Option::is_none")]
    pub output_enabled: Option<Val<bool>>,
    /// `OutputModalities`.
    #[serde(rename = "OutputModalities", skip_serializing_if = "Option::is_none")]
    pub output_modalities: Option<Val<List<String>>>,
    /// `OutputStrength`, which is required.
    #[serde(rename = "OutputStrength")]
    pub output_strength: Val<String>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl ContentFilterConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        input_strength: impl Into<Val<String>>,
        output_strength: impl Into<Val<String>>,
        r#type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            input_strength: input_strength.into(),
            output_strength: output_strength.into(),
            r#type: r#type.into(),
            input_action: None,
            input_enabled: None,
            input_modalities: None,
            output_action: None,
            output_enabled: None,
            output_modalities: None,
        }
    }
}

/// `ContentFiltersTierConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContentFiltersTierConfig {
    /// `TierName`, which is required.
    #[serde(rename = "TierName")]
    pub tier_name: Val<String>,
}

impl ContentFiltersTierConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(tier_name: impl Into<Val<String>>) -> Self {
        Self { tier_name: tier_name.into() }
    }
}

/// `ContentPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContentPolicyConfig {
    /// `ContentFiltersTierConfig`.
    #[serde(rename = "ContentFiltersTierConfig", skip_serializing_if = "Option::is_none")]
    pub content_filters_tier_config: Option<Val<ContentFiltersTierConfig>>,
    /// `FiltersConfig`, which is required.
    #[serde(rename = "FiltersConfig")]
    pub filters_config: Val<List<ContentFilterConfig>>,
}

impl ContentPolicyConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(filters_config: impl Into<Val<List<ContentFilterConfig>>>) -> Self {
        Self { filters_config: filters_config.into(), content_filters_tier_config: None }
    }
}

/// `ContextualGroundingFilterConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContextualGroundingFilterConfig {
    /// `Action`.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<Val<String>>,
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `Threshold`, which is required.
    #[serde(rename = "Threshold")]
    pub threshold: Val<f64>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl ContextualGroundingFilterConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(threshold: impl Into<Val<f64>>, r#type: impl Into<Val<String>>) -> Self {
        Self { threshold: threshold.into(), r#type: r#type.into(), action: None, enabled: None }
    }
}

/// `ContextualGroundingPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContextualGroundingPolicyConfig {
    /// `FiltersConfig`, which is required.
    #[serde(rename = "FiltersConfig")]
    pub filters_config: Val<List<ContextualGroundingFilterConfig>>,
}

impl ContextualGroundingPolicyConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(filters_config: impl Into<Val<List<ContextualGroundingFilterConfig>>>) -> Self {
        Self { filters_config: filters_config.into() }
    }
}

/// `GuardrailCrossRegionConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GuardrailCrossRegionConfig {
    /// `GuardrailProfileArn`, which is required.
    #[serde(rename = "GuardrailProfileArn")]
    pub guardrail_profile_arn: Val<String>,
}

impl GuardrailCrossRegionConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(guardrail_profile_arn: impl Into<Val<String>>) -> Self {
        Self { guardrail_profile_arn: guardrail_profile_arn.into() }
    }
}

/// `ManagedWordsConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManagedWordsConfig {
    /// `InputAction`.
    #[serde(rename = "InputAction", skip_serializing_if = "Option::is_none")]
    pub input_action: Option<Val<String>>,
    /// `InputEnabled`.
    #[serde(rename = "InputEnabled", skip_serializing_if = "Option::is_none")]
    pub input_enabled: Option<Val<bool>>,
    /// `OutputAction`.
    #[serde(rename = "OutputAction", skip_serializing_if = "Option::is_none")]
    pub output_action: Option<Val<String>>,
    /// `OutputEnabled`.
    #[serde(rename = "OutputEnabled", skip_serializing_if = "Option::is_none")]
    pub output_enabled: Option<Val<bool>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl ManagedWordsConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self {
            r#type: r#type.into(),
            input_action: None,
            input_enabled: None,
            output_action: None,
            output_enabled: None,
        }
    }
}

/// `PiiEntityConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PiiEntityConfig {
    /// `Action`, which is required.
    #[serde(rename = "Action")]
    pub action: Val<String>,
    /// `InputAction`.
    #[serde(rename = "InputAction", skip_serializing_if = "Option::is_none")]
    pub input_action: Option<Val<String>>,
    /// `InputEnabled`.
    #[serde(rename = "InputEnabled", skip_serializing_if = "Option::is_none")]
    pub input_enabled: Option<Val<bool>>,
    /// `OutputAction`.
    #[serde(rename = "OutputAction", skip_serializing_if = "Option::is_none")]
    pub output_action: Option<Val<String>>,
    /// `OutputEnabled`.
    #[serde(rename = "OutputEnabled", skip_serializing_if = "Option::is_none")]
    pub output_enabled: Option<Val<bool>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl PiiEntityConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(action: impl Into<Val<String>>, r#type: impl Into<Val<String>>) -> Self {
        Self {
            action: action.into(),
            r#type: r#type.into(),
            input_action: None,
            input_enabled: None,
            output_action: None,
            output_enabled: None,
        }
    }
}

/// `RegexConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RegexConfig {
    /// `Action`, which is required.
    #[serde(rename = "Action")]
    pub action: Val<String>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `InputAction`.
    #[serde(rename = "InputAction", skip_serializing_if = "Option::is_none")]
    pub input_action: Option<Val<String>>,
    /// `InputEnabled`.
    #[serde(rename = "InputEnabled", skip_serializing_if = "Option::is_none")]
    pub input_enabled: Option<Val<bool>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `OutputAction`.
    #[serde(rename = "OutputAction", skip_serializing_if = "Option::is_none")]
    pub output_action: Option<Val<String>>,
    /// `OutputEnabled`.
    #[serde(rename = "OutputEnabled", skip_serializing_if = "Option::is_none")]
    pub output_enabled: Option<Val<bool>>,
    /// `Pattern`, which is required.
    #[serde(rename = "Pattern")]
    pub pattern: Val<String>,
}

impl RegexConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        action: impl Into<Val<String>>,
        name: impl Into<Val<String>>,
        pattern: impl Into<Val<String>>,
    ) -> Self {
        Self {
            action: action.into(),
            name: name.into(),
            pattern: pattern.into(),
            description: None,
            input_action: None,
            input_enabled: None,
            output_action: None,
            output_enabled: None,
        }
    }
}

/// `SensitiveInformationPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SensitiveInformationPolicyConfig {
    /// `PiiEntitiesConfig`.
    #[serde(rename = "PiiEntitiesConfig", skip_serializing_if = "Option::is_none")]
    pub pii_entities_config: Option<Val<List<PiiEntityConfig>>>,
    /// `RegexesConfig`.
    #[serde(rename = "RegexesConfig", skip_serializing_if = "Option::is_none")]
    pub regexes_config: Option<Val<List<RegexConfig>>>,
}

/// `TopicConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicConfig {
    /// `Definition`, which is required.
    #[serde(rename = "Definition")]
    pub definition: Val<String>,
    /// `Examples`.
    #[serde(rename = "Examples", skip_serializing_if = "Option::is_none")]
    pub examples: Option<Val<List<String>>>,
    /// `InputAction`.
    #[serde(rename = "InputAction", skip_serializing_if = "Option::is_none")]
    pub input_action: Option<Val<String>>,
    /// `InputEnabled`.
    #[serde(rename = "InputEnabled", skip_serializing_if = "Option::is_none")]
    pub input_enabled: Option<Val<bool>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `OutputAction`.
    #[serde(rename = "OutputAction", skip_serializing_if = "Option::is_none")]
    pub output_action: Option<Val<String>>,
    /// `OutputEnabled`.
    #[serde(rename = "OutputEnabled", skip_serializing_if = "Option::is_none")]
    pub output_enabled: Option<Val<bool>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl TopicConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        definition: impl Into<Val<String>>,
        name: impl Into<Val<String>>,
        r#type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            definition: definition.into(),
            name: name.into(),
            r#type: r#type.into(),
            examples: None,
            input_action: None,
            input_enabled: None,
            output_action: None,
            output_enabled: None,
        }
    }
}

/// `TopicPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicPolicyConfig {
    /// `TopicsConfig`, which is required.
    #[serde(rename = "TopicsConfig")]
    pub topics_config: Val<List<TopicConfig>>,
    /// `TopicsTierConfig`.
    #[serde(rename = "TopicsTierConfig", skip_serializing_if = "Option::is_none")]
    pub topics_tier_config: Option<Val<TopicsTierConfig>>,
}

impl TopicPolicyConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(topics_config: impl Into<Val<List<TopicConfig>>>) -> Self {
        Self { topics_config: topics_config.into(), topics_tier_config: None }
    }
}

/// `TopicsTierConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicsTierConfig {
    /// `TierName`, which is required.
    #[serde(rename = "TierName")]
    pub tier_name: Val<String>,
}

impl TopicsTierConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(tier_name: impl Into<Val<String>>) -> Self {
        Self { tier_name: tier_name.into() }
    }
}

/// `WordConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WordConfig {
    /// `InputAction`.
    #[serde(rename = "InputAction", skip_serializing_if = "Option::is_none")]
    pub input_action: Option<Val<String>>,
    /// `InputEnabled`.
    #[serde(rename = "InputEnabled", skip_serializing_if = "Option::is_none")]
    pub input_enabled: Option<Val<bool>>,
    /// `OutputAction`.
    #[serde(rename = "OutputAction", skip_serializing_if = "Option::is_none")]
    pub output_action: Option<Val<String>>,
    /// `OutputEnabled`.
    #[serde(rename = "OutputEnabled", skip_serializing_if = "Option::is_none")]
    pub output_enabled: Option<Val<bool>>,
    /// `Text`, which is required.
    #[serde(rename = "Text")]
    pub text: Val<String>,
}

impl WordConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(text: impl Into<Val<String>>) -> Self {
        Self {
            text: text.into(),
            input_action: None,
            input_enabled: None,
            output_action: None,
            output_enabled: None,
        }
    }
}

/// `WordPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WordPolicyConfig {
    /// `ManagedWordListsConfig`.
    #[serde(rename = "ManagedWordListsConfig", skip_serializing_if = "Option::is_none")]
    pub managed_word_lists_config: Option<Val<List<ManagedWordsConfig>>>,
    /// `WordsConfig`.
    #[serde(rename = "WordsConfig", skip_serializing_if = "Option::is_none")]
    pub words_config: Option<Val<List<WordConfig>>>,
}

known!(
    AutomatedReasoningPolicyConfig,
    ContentFilterConfig,
    ContentFiltersTierConfig,
    ContentPolicyConfig,
    ContextualGroundingFilterConfig,
    ContextualGroundingPolicyConfig,
    Guardrail,
    GuardrailCrossRegionConfig,
    ManagedWordsConfig,
    PiiEntityConfig,
    RegexConfig,
    SensitiveInformationPolicyConfig,
    TopicConfig,
    TopicPolicyConfig,
    TopicsTierConfig,
    WordConfig,
    WordPolicyConfig
);
