//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Prompt {
    /// `CustomerEncryptionKeyArn`.
    #[serde(rename = "CustomerEncryptionKeyArn", skip_serializing_if = "Option::is_none")]
    pub customer_encryption_key_arn: Option<Val<String>>,
    /// `DefaultVariant`.
    #[serde(rename = "DefaultVariant", skip_serializing_if = "Option::is_none")]
    pub default_variant: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// `Variants`.
    #[serde(rename = "Variants", skip_serializing_if = "Option::is_none")]
    pub variants: Option<Val<List<PromptVariant>>>,
}

impl Prompt {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            customer_encryption_key_arn: None,
            default_variant: None,
            description: None,
            tags: None,
            variants: None,
        }
    }
}

impl CfnResource for Prompt {
    const TYPE: &'static str = "AWS::Bedrock::Prompt";
    type Attributes = PromptAttributes;
}

/// What is known of a deployed [`Prompt`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromptAttributes(ResourceRef);

attributes!(PromptAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
id = "Id", "`Id` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
version = "Version", "`Version` of the deployed resource.";
});

/// `CachePointBlock` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CachePointBlock {
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl CachePointBlock {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into() }
    }
}

/// `ChatPromptTemplateConfiguration` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChatPromptTemplateConfiguration {
    /// `InputVariables`.
    #[serde(rename = "InputVariables", skip_serializing_if = "Option::is_none")]
    pub input_variables: Option<Val<List<PromptInputVariable>>>,
    /// `Messages`, which is required.
    #[serde(rename = "Messages")]
    pub messages: Val<List<Message>>,
    /// `System`.
    #[serde(rename = "System", skip_serializing_if = "Option::is_none")]
    pub system: Option<Val<List<SystemContentBlock>>>,
    /// `ToolConfiguration`.
    #[serde(rename = "ToolConfiguration", skip_serializing_if = "Option::is_none")]
    pub tool_configuration: Option<Val<ToolConfiguration>>,
}

impl ChatPromptTemplateConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(messages: impl Into<Val<List<Message>>>) -> Self {
        Self {
            messages: messages.into(),
            input_variables: None,
            system: None,
            tool_configuration: None,
        }
    }
}

/// `ContentBlock` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ContentBlock {
    /// `CachePoint`.
    #[serde(rename = "CachePoint", skip_serializing_if = "Option::is_none")]
    pub cache_point: Option<Val<CachePointBlock>>,
    /// `Text`.
    #[serde(rename = "Text", skip_serializing_if = "Option::is_none")]
    pub text: Option<Val<String>>,
}

/// `Message` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Message {
    /// `Content`, which is required.
    #[serde(rename = "Content")]
    pub content: Val<List<ContentBlock>>,
    /// `Role`, which is required.
    #[serde(rename = "Role")]
    pub role: Val<String>,
}

impl Message {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(content: impl Into<Val<List<ContentBlock>>>, role: impl Into<Val<String>>) -> Self {
        Self { content: content.into(), role: role.into() }
    }
}

/// `PromptAgentResource` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptAgentResource {
    /// `AgentIdentifier`, which is required.
    #[serde(rename = "AgentIdentifier")]
    pub agent_identifier: Val<String>,
}

impl PromptAgentResource {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(agent_identifier: impl Into<Val<String>>) -> Self {
        Self { agent_identifier: agent_identifier.into() }
    }
}

/// `PromptGenAiResource` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptGenAiResource {
    /// `Agent`, which is required.
    #[serde(rename = "Agent")]
    pub agent: Val<PromptAgentResource>,
}

impl PromptGenAiResource {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(agent: impl Into<Val<PromptAgentResource>>) -> Self {
        Self { agent: agent.into() }
    }
}

/// `PromptInferenceConfiguration` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptInferenceConfiguration {
    /// `Text`, which is required.
    #[serde(rename = "Text")]
    pub text: Val<PromptModelInferenceConfiguration>,
}

impl PromptInferenceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(text: impl Into<Val<PromptModelInferenceConfiguration>>) -> Self {
        Self { text: text.into() }
    }
}

/// `PromptInputVariable` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PromptInputVariable {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// `PromptMetadataEntry` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptMetadataEntry {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Value`, which is required.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl PromptMetadataEntry {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

/// `PromptModelInferenceConfiguration` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PromptModelInferenceConfiguration {
    /// `MaxTokens`.
    #[serde(rename = "MaxTokens", skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<Val<f64>>,
    /// `StopSequences`.
    #[serde(rename = "StopSequences", skip_serializing_if = "Option::is_none")]
    pub stop_sequences: Option<Val<List<String>>>,
    /// `Temperature`.
    #[serde(rename = "Temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<Val<f64>>,
    /// `TopP`.
    #[serde(rename = "TopP", skip_serializing_if = "Option::is_none")]
    pub top_p: Option<Val<f64>>,
}

/// `PromptTemplateConfiguration` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PromptTemplateConfiguration {
    /// `Chat`.
    #[serde(rename = "Chat", skip_serializing_if = "Option::is_none")]
    pub chat: Option<Val<ChatPromptTemplateConfiguration>>,
    /// `Text`.
    #[serde(rename = "Text", skip_serializing_if = "Option::is_none")]
    pub text: Option<Val<TextPromptTemplateConfiguration>>,
}

/// `PromptVariant` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptVariant {
    /// `AdditionalModelRequestFields`.
    #[serde(rename = "AdditionalModelRequestFields", skip_serializing_if = "Option::is_none")]
    pub additional_model_request_fields: Option<Val<Value>>,
    /// `GenAiResource`.
    #[serde(rename = "GenAiResource", skip_serializing_if = "Option::is_none")]
    pub gen_ai_resource: Option<Val<PromptGenAiResource>>,
    /// `InferenceConfiguration`.
    #[serde(rename = "InferenceConfiguration", skip_serializing_if = "Option::is_none")]
    pub inference_configuration: Option<Val<PromptInferenceConfiguration>>,
    /// `Metadata`.
    #[serde(rename = "Metadata", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Val<List<PromptMetadataEntry>>>,
    /// `ModelId`.
    #[serde(rename = "ModelId", skip_serializing_if = "Option::is_none")]
    pub model_id: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `TemplateConfiguration`, which is required.
    #[serde(rename = "TemplateConfiguration")]
    pub template_configuration: Val<PromptTemplateConfiguration>,
    /// `TemplateType`, which is required.
    #[serde(rename = "TemplateType")]
    pub template_type: Val<String>,
}

impl PromptVariant {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        name: impl Into<Val<String>>,
        template_configuration: impl Into<Val<PromptTemplateConfiguration>>,
        template_type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            template_configuration: template_configuration.into(),
            template_type: template_type.into(),
            additional_model_request_fields: None,
            gen_ai_resource: None,
            inference_configuration: None,
            metadata: None,
            model_id: None,
        }
    }
}

/// `SpecificToolChoice` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpecificToolChoice {
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
}

impl SpecificToolChoice {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self { name: name.into() }
    }
}

/// `SystemContentBlock` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SystemContentBlock {
    /// `CachePoint`.
    #[serde(rename = "CachePoint", skip_serializing_if = "Option::is_none")]
    pub cache_point: Option<Val<CachePointBlock>>,
    /// `Text`.
    #[serde(rename = "Text", skip_serializing_if = "Option::is_none")]
    pub text: Option<Val<String>>,
}

/// `TextPromptTemplateConfiguration` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TextPromptTemplateConfiguration {
    /// `CachePoint`.
    #[serde(rename = "CachePoint", skip_serializing_if = "Option::is_none")]
    pub cache_point: Option<Val<CachePointBlock>>,
    /// `InputVariables`.
    #[serde(rename = "InputVariables", skip_serializing_if = "Option::is_none")]
    pub input_variables: Option<Val<List<PromptInputVariable>>>,
    /// `Text`.
    #[serde(rename = "Text", skip_serializing_if = "Option::is_none")]
    pub text: Option<Val<String>>,
    /// `TextS3Location`.
    #[serde(rename = "TextS3Location", skip_serializing_if = "Option::is_none")]
    pub text_s3_location: Option<Val<TextS3Location>>,
}

/// `TextS3Location` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TextS3Location {
    /// `Bucket`, which is required.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Version`.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

impl TextS3Location {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket: impl Into<Val<String>>, key: impl Into<Val<String>>) -> Self {
        Self { bucket: bucket.into(), key: key.into(), version: None }
    }
}

/// `Tool` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Tool {
    /// `CachePoint`.
    #[serde(rename = "CachePoint", skip_serializing_if = "Option::is_none")]
    pub cache_point: Option<Val<CachePointBlock>>,
    /// `ToolSpec`.
    #[serde(rename = "ToolSpec", skip_serializing_if = "Option::is_none")]
    pub tool_spec: Option<Val<ToolSpecification>>,
}

/// `ToolChoice` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ToolChoice {
    /// `Any`.
    #[serde(rename = "Any", skip_serializing_if = "Option::is_none")]
    pub any: Option<Val<Value>>,
    /// `Auto`.
    #[serde(rename = "Auto", skip_serializing_if = "Option::is_none")]
    pub auto: Option<Val<Value>>,
    /// `Tool`.
    #[serde(rename = "Tool", skip_serializing_if = "Option::is_none")]
    pub tool: Option<Val<SpecificToolChoice>>,
}

/// `ToolConfiguration` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ToolConfiguration {
    /// `ToolChoice`.
    #[serde(rename = "ToolChoice", skip_serializing_if = "Option::is_none")]
    pub tool_choice: Option<Val<ToolChoice>>,
    /// `Tools`, which is required.
    #[serde(rename = "Tools")]
    pub tools: Val<List<Tool>>,
}

impl ToolConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(tools: impl Into<Val<List<Tool>>>) -> Self {
        Self { tools: tools.into(), tool_choice: None }
    }
}

/// `ToolInputSchema` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ToolInputSchema {
    /// `Json`, which is required.
    #[serde(rename = "Json")]
    pub json: Val<Value>,
}

impl ToolInputSchema {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(json: impl Into<Val<Value>>) -> Self {
        Self { json: json.into() }
    }
}

/// `ToolSpecification` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ToolSpecification {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `InputSchema`, which is required.
    #[serde(rename = "InputSchema")]
    pub input_schema: Val<ToolInputSchema>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
}

impl ToolSpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        input_schema: impl Into<Val<ToolInputSchema>>,
        name: impl Into<Val<String>>,
    ) -> Self {
        Self { input_schema: input_schema.into(), name: name.into(), description: None }
    }
}

known!(
    CachePointBlock,
    ChatPromptTemplateConfiguration,
    ContentBlock,
    Message,
    Prompt,
    PromptAgentResource,
    PromptGenAiResource,
    PromptInferenceConfiguration,
    PromptInputVariable,
    PromptMetadataEntry,
    PromptModelInferenceConfiguration,
    PromptTemplateConfiguration,
    PromptVariant,
    SpecificToolChoice,
    SystemContentBlock,
    TextPromptTemplateConfiguration,
    TextS3Location,
    Tool,
    ToolChoice,
    ToolConfiguration,
    ToolInputSchema,
    ToolSpecification
);
