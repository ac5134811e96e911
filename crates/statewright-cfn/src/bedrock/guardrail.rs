//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a guardrail to detect and filter harmful content in your generative AI application.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Guardrail {
    /// Configuration settings for integrating Automated Reasoning policies with Amazon Bedrock Guardrails.
    #[serde(rename = "AutomatedReasoningPolicyConfig", skip_serializing_if = "Option::is_none")]
    pub automated_reasoning_policy_config: Option<Val<AutomatedReasoningPolicyConfig>>,
    /// The message to return when the guardrail blocks a prompt.
    #[serde(rename = "BlockedInputMessaging")]
    pub blocked_input_messaging: Val<String>,
    /// The message to return when the guardrail blocks a model response.
    #[serde(rename = "BlockedOutputsMessaging")]
    pub blocked_outputs_messaging: Val<String>,
    /// The content filter policies to configure for the guardrail.
    #[serde(rename = "ContentPolicyConfig", skip_serializing_if = "Option::is_none")]
    pub content_policy_config: Option<Val<ContentPolicyConfig>>,
    /// Contextual grounding policy config for a guardrail.
    #[serde(rename = "ContextualGroundingPolicyConfig", skip_serializing_if = "Option::is_none")]
    pub contextual_grounding_policy_config: Option<Val<ContextualGroundingPolicyConfig>>,
    /// The system-defined guardrail profile that you're using with your guardrail.
    #[serde(rename = "CrossRegionConfig", skip_serializing_if = "Option::is_none")]
    pub cross_region_config: Option<Val<GuardrailCrossRegionConfig>>,
    /// A description of the guardrail.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The ARN of the AWS  key that you use to encrypt the guardrail.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// The name of the guardrail.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The sensitive information policy to configure for the guardrail.
    #[serde(rename = "SensitiveInformationPolicyConfig", skip_serializing_if = "Option::is_none")]
    pub sensitive_information_policy_config: Option<Val<SensitiveInformationPolicyConfig>>,
    /// The tags that you want to attach to the guardrail.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The topic policies to configure for the guardrail.
    #[serde(rename = "TopicPolicyConfig", skip_serializing_if = "Option::is_none")]
    pub topic_policy_config: Option<Val<TopicPolicyConfig>>,
    /// The word policy you configure for the guardrail.
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
created_at = "CreatedAt", "Timestamp.";
failure_recommendations = "FailureRecommendations", "Appears if the status of the guardrail is FAILED . A list of recommendations to carry out before retrying the request.";
guardrail_arn = "GuardrailArn", "The ARN of the guardrail.";
guardrail_id = "GuardrailId", "The unique identifier of the guardrail.";
status = "Status", "The status of the guardrail.";
status_reasons = "StatusReasons", "Appears if the status is FAILED . A list of reasons for why the guardrail failed to be created, updated, versioned, or deleted.";
updated_at = "UpdatedAt", "Timestamp.";
version = "Version", "The version of the guardrail that was created.";
});

/// Configuration settings for integrating Automated Reasoning policies with Amazon Bedrock Guardrails.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AutomatedReasoningPolicyConfig {
    /// The minimum confidence level required for Automated Reasoning policy violations to trigger guardrail actions.
    #[serde(rename = "ConfidenceThreshold", skip_serializing_if = "Option::is_none")]
    pub confidence_threshold: Option<Val<f64>>,
    /// The list of Automated Reasoning policy ARNs that should be applied as part of this guardrail configuration.
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

/// Contains filter strengths for harmful content.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContentFilterConfig {
    /// Specifies the action to take when harmful content is detected.
    #[serde(rename = "InputAction", skip_serializing_if = "Option::is_none")]
    pub input_action: Option<Val<String>>,
    /// Specifies whether to enable guardrail evaluation on the input.
    #[serde(rename = "InputEnabled", skip_serializing_if = "Option::is_none")]
    pub input_enabled: Option<Val<bool>>,
    /// The input modalities selected for the guardrail content filter configuration.
    #[serde(rename = "InputModalities", skip_serializing_if = "Option::is_none")]
    pub input_modalities: Option<Val<List<String>>>,
    /// The strength of the content filter to apply to prompts.
    #[serde(rename = "InputStrength")]
    pub input_strength: Val<String>,
    /// Specifies the action to take when harmful content is detected in the output.
    #[serde(rename = "OutputAction", skip_serializing_if = "Option::is_none")]
    pub output_action: Option<Val<String>>,
    /// Specifies whether to enable guardrail evaluation on the output.
    #[serde(rename = "OutputEnabled", skip_serializing_if = "Option::is_none")]
    pub output_enabled: Option<Val<bool>>,
    /// The output modalities selected for the guardrail content filter configuration.
    #[serde(rename = "OutputModalities", skip_serializing_if = "Option::is_none")]
    pub output_modalities: Option<Val<List<String>>>,
    /// The strength of the content filter to apply to model responses.
    #[serde(rename = "OutputStrength")]
    pub output_strength: Val<String>,
    /// The harmful category that the content filter is applied to.
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

/// The tier that your guardrail uses for content filters.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContentFiltersTierConfig {
    /// The tier that your guardrail uses for content filters.
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

/// Contains details about how to handle harmful content.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContentPolicyConfig {
    /// The tier that your guardrail uses for content filters.
    #[serde(rename = "ContentFiltersTierConfig", skip_serializing_if = "Option::is_none")]
    pub content_filters_tier_config: Option<Val<ContentFiltersTierConfig>>,
    /// Contains the type of the content filter and how strongly it should apply to prompts and model responses.
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

/// The filter configuration details for the guardrails contextual grounding filter.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContextualGroundingFilterConfig {
    /// Specifies the action to take when content fails the contextual grounding evaluation.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<Val<String>>,
    /// Specifies whether to enable contextual grounding evaluation.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// The threshold details for the guardrails contextual grounding filter.
    #[serde(rename = "Threshold")]
    pub threshold: Val<f64>,
    /// The filter details for the guardrails contextual grounding filter.
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

/// The policy configuration details for the guardrails contextual grounding policy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContextualGroundingPolicyConfig {
    /// List of contextual grounding filter configs.
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

/// The system-defined guardrail profile that you're using with your guardrail.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GuardrailCrossRegionConfig {
    /// The Amazon Resource Name (ARN) of the guardrail profile that your guardrail is using.
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

/// The managed word list to configure for the guardrail.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManagedWordsConfig {
    /// Specifies the action to take when harmful content is detected in the input.
    #[serde(rename = "InputAction", skip_serializing_if = "Option::is_none")]
    pub input_action: Option<Val<String>>,
    /// Specifies whether to enable guardrail evaluation on the input.
    #[serde(rename = "InputEnabled", skip_serializing_if = "Option::is_none")]
    pub input_enabled: Option<Val<bool>>,
    /// Specifies the action to take when harmful content is detected in the output.
    #[serde(rename = "OutputAction", skip_serializing_if = "Option::is_none")]
    pub output_action: Option<Val<String>>,
    /// Specifies whether to enable guardrail evaluation on the output.
    #[serde(rename = "OutputEnabled", skip_serializing_if = "Option::is_none")]
    pub output_enabled: Option<Val<bool>>,
    /// The managed word type to configure for the guardrail.
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

/// The PII entity to configure for the guardrail.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PiiEntityConfig {
    /// Configure guardrail action when the PII entity is detected.
    #[serde(rename = "Action")]
    pub action: Val<String>,
    /// Specifies the action to take when harmful content is detected in the input.
    #[serde(rename = "InputAction", skip_serializing_if = "Option::is_none")]
    pub input_action: Option<Val<String>>,
    /// Specifies whether to enable guardrail evaluation on the input.
    #[serde(rename = "InputEnabled", skip_serializing_if = "Option::is_none")]
    pub input_enabled: Option<Val<bool>>,
    /// Specifies the action to take when harmful content is detected in the output.
    #[serde(rename = "OutputAction", skip_serializing_if = "Option::is_none")]
    pub output_action: Option<Val<String>>,
    /// Indicates whether guardrail evaluation is enabled on the output.
    #[serde(rename = "OutputEnabled", skip_serializing_if = "Option::is_none")]
    pub output_enabled: Option<Val<bool>>,
    /// Configure guardrail type when the PII entity is detected.
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

/// The regular expression to configure for the guardrail.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RegexConfig {
    /// The guardrail action to configure when matching regular expression is detected.
    #[serde(rename = "Action")]
    pub action: Val<String>,
    /// The description of the regular expression to configure for the guardrail.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Specifies the action to take when harmful content is detected in the input.
    #[serde(rename = "InputAction", skip_serializing_if = "Option::is_none")]
    pub input_action: Option<Val<String>>,
    /// Specifies whether to enable guardrail evaluation on the input.
    #[serde(rename = "InputEnabled", skip_serializing_if = "Option::is_none")]
    pub input_enabled: Option<Val<bool>>,
    /// The name of the regular expression to configure for the guardrail.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Specifies the action to take when harmful content is detected in the output.
    #[serde(rename = "OutputAction", skip_serializing_if = "Option::is_none")]
    pub output_action: Option<Val<String>>,
    /// Specifies whether to enable guardrail evaluation on the output.
    #[serde(rename = "OutputEnabled", skip_serializing_if = "Option::is_none")]
    pub output_enabled: Option<Val<bool>>,
    /// The regular expression pattern to configure for the guardrail.
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

/// Contains details about PII entities and regular expressions to configure for the guardrail.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SensitiveInformationPolicyConfig {
    /// A list of PII entities to configure to the guardrail.
    #[serde(rename = "PiiEntitiesConfig", skip_serializing_if = "Option::is_none")]
    pub pii_entities_config: Option<Val<List<PiiEntityConfig>>>,
    /// A list of regular expressions to configure to the guardrail.
    #[serde(rename = "RegexesConfig", skip_serializing_if = "Option::is_none")]
    pub regexes_config: Option<Val<List<RegexConfig>>>,
}

/// Details about topics for the guardrail to identify and deny.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicConfig {
    /// A definition of the topic to deny.
    #[serde(rename = "Definition")]
    pub definition: Val<String>,
    /// A list of prompts, each of which is an example of a prompt that can be categorized as belonging to the topic.
    #[serde(rename = "Examples", skip_serializing_if = "Option::is_none")]
    pub examples: Option<Val<List<String>>>,
    /// Specifies the action to take when harmful content is detected in the input.
    #[serde(rename = "InputAction", skip_serializing_if = "Option::is_none")]
    pub input_action: Option<Val<String>>,
    /// Specifies whether to enable guardrail evaluation on the input.
    #[serde(rename = "InputEnabled", skip_serializing_if = "Option::is_none")]
    pub input_enabled: Option<Val<bool>>,
    /// The name of the topic to deny.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Specifies the action to take when harmful content is detected in the output.
    #[serde(rename = "OutputAction", skip_serializing_if = "Option::is_none")]
    pub output_action: Option<Val<String>>,
    /// Specifies whether to enable guardrail evaluation on the output.
    #[serde(rename = "OutputEnabled", skip_serializing_if = "Option::is_none")]
    pub output_enabled: Option<Val<bool>>,
    /// Specifies to deny the topic.
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

/// Contains details about topics that the guardrail should identify and deny.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicPolicyConfig {
    /// A list of policies related to topics that the guardrail should deny.
    #[serde(rename = "TopicsConfig")]
    pub topics_config: Val<List<TopicConfig>>,
    /// The tier that your guardrail uses for denied topic filters.
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

/// The tier that your guardrail uses for denied topic filters.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicsTierConfig {
    /// The tier that your guardrail uses for denied topic filters.
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

/// A word to configure for the guardrail.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WordConfig {
    /// Specifies the action to take when harmful content is detected in the input.
    #[serde(rename = "InputAction", skip_serializing_if = "Option::is_none")]
    pub input_action: Option<Val<String>>,
    /// Specifies whether to enable guardrail evaluation on the intput.
    #[serde(rename = "InputEnabled", skip_serializing_if = "Option::is_none")]
    pub input_enabled: Option<Val<bool>>,
    /// Specifies the action to take when harmful content is detected in the output.
    #[serde(rename = "OutputAction", skip_serializing_if = "Option::is_none")]
    pub output_action: Option<Val<String>>,
    /// Specifies whether to enable guardrail evaluation on the output.
    #[serde(rename = "OutputEnabled", skip_serializing_if = "Option::is_none")]
    pub output_enabled: Option<Val<bool>>,
    /// Text of the word configured for the guardrail to block.
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

/// Contains details about the word policy to configured for the guardrail.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WordPolicyConfig {
    /// A list of managed words to configure for the guardrail.
    #[serde(rename = "ManagedWordListsConfig", skip_serializing_if = "Option::is_none")]
    pub managed_word_lists_config: Option<Val<List<ManagedWordsConfig>>>,
    /// A list of words to configure for the guardrail.
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
