//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Creates a prompt in your prompt library that you can add to a flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Prompt {
    /// The Amazon Resource Name (ARN) of the KMS key that the prompt is encrypted with.
    #[serde(rename = "CustomerEncryptionKeyArn", skip_serializing_if = "Option::is_none")]
    pub customer_encryption_key_arn: Option<Val<String>>,
    /// The name of the default variant for the prompt.
    #[serde(rename = "DefaultVariant", skip_serializing_if = "Option::is_none")]
    pub default_variant: Option<Val<String>>,
    /// The description of the prompt.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name of the prompt.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Metadata that you can assign to a resource as key-value pairs.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// A list of objects, each containing details about a variant of the prompt.
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
arn = "Arn", "The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request).";
created_at = "CreatedAt", "The time at which the prompt was created.";
id = "Id", "The unique identifier of the prompt.";
updated_at = "UpdatedAt", "The time at which the prompt was last updated.";
version = "Version", "The version of the prompt that this summary applies to.";
});

/// Defines a section of content to be cached for reuse in subsequent API calls.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CachePointBlock {
    /// Specifies the type of cache point within the CachePointBlock.
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

/// Contains configurations to use a prompt in a conversational format.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChatPromptTemplateConfiguration {
    /// An array of the variables in the prompt template.
    #[serde(rename = "InputVariables", skip_serializing_if = "Option::is_none")]
    pub input_variables: Option<Val<List<PromptInputVariable>>>,
    /// Contains messages in the chat for the prompt.
    #[serde(rename = "Messages")]
    pub messages: Val<List<Message>>,
    /// Contains system prompts to provide context to the model or to describe how it should behave.
    #[serde(rename = "System", skip_serializing_if = "Option::is_none")]
    pub system: Option<Val<List<SystemContentBlock>>>,
    /// Configuration information for the tools that the model can use when generating a response.
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

/// A block of content for a message that you pass to, or receive from, a model with the Converse or ConverseStream API operations.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ContentBlock {
    /// CachePoint to include in the message.
    #[serde(rename = "CachePoint", skip_serializing_if = "Option::is_none")]
    pub cache_point: Option<Val<CachePointBlock>>,
    /// Text to include in the message.
    #[serde(rename = "Text", skip_serializing_if = "Option::is_none")]
    pub text: Option<Val<String>>,
}

/// A message input, or returned from, a call to Converse or ConverseStream .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Message {
    /// The message content.
    #[serde(rename = "Content")]
    pub content: Val<List<ContentBlock>>,
    /// The role that the message plays in the message.
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

/// Contains specifications for an Amazon Bedrock agent with which to use the prompt.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptAgentResource {
    /// The ARN of the agent with which to use the prompt.
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

/// Contains specifications for a generative AI resource with which to use the prompt.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptGenAiResource {
    /// Specifies an Amazon Bedrock agent with which to use the prompt.
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

/// Contains inference configurations for the prompt.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptInferenceConfiguration {
    /// Contains inference configurations for a text prompt.
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

/// Contains information about a variable in the prompt.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PromptInputVariable {
    /// The name of the variable.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// Contains a key-value pair that defines a metadata tag and value to attach to a prompt variant.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptMetadataEntry {
    /// The key of a metadata tag for a prompt variant.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// The value of a metadata tag for a prompt variant.
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

/// Contains inference configurations related to model inference for a prompt.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PromptModelInferenceConfiguration {
    /// The maximum number of tokens to return in the response.
    #[serde(rename = "MaxTokens", skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<Val<f64>>,
    /// A list of strings that define sequences after which the model will stop generating.
    #[serde(rename = "StopSequences", skip_serializing_if = "Option::is_none")]
    pub stop_sequences: Option<Val<List<String>>>,
    /// Controls the randomness of the response.
    #[serde(rename = "Temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<Val<f64>>,
    /// The percentage of most-likely candidates that the model considers for the next token.
    #[serde(rename = "TopP", skip_serializing_if = "Option::is_none")]
    pub top_p: Option<Val<f64>>,
}

/// Contains the message for a prompt.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PromptTemplateConfiguration {
    /// Contains configurations to use the prompt in a conversational format.
    #[serde(rename = "Chat", skip_serializing_if = "Option::is_none")]
    pub chat: Option<Val<ChatPromptTemplateConfiguration>>,
    /// Contains configurations for the text in a message for a prompt.
    #[serde(rename = "Text", skip_serializing_if = "Option::is_none")]
    pub text: Option<Val<TextPromptTemplateConfiguration>>,
}

/// Contains details about a variant of the prompt.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptVariant {
    /// Contains model-specific inference configurations that aren't in the inferenceConfiguration field.
    #[serde(rename = "AdditionalModelRequestFields", skip_serializing_if = "Option::is_none")]
    pub additional_model_request_fields: Option<Val<Value>>,
    /// Specifies a generative AI resource with which to use the prompt.
    #[serde(rename = "GenAiResource", skip_serializing_if = "Option::is_none")]
    pub gen_ai_resource: Option<Val<PromptGenAiResource>>,
    /// Contains inference configurations for the prompt variant.
    #[serde(rename = "InferenceConfiguration", skip_serializing_if = "Option::is_none")]
    pub inference_configuration: Option<Val<PromptInferenceConfiguration>>,
    /// An array of objects, each containing a key-value pair that defines a metadata tag and value to attach to a prompt variant.
    #[serde(rename = "Metadata", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Val<List<PromptMetadataEntry>>>,
    /// The unique identifier of the model or inference profile with which to run inference on the prompt.
    #[serde(rename = "ModelId", skip_serializing_if = "Option::is_none")]
    pub model_id: Option<Val<String>>,
    /// The name of the prompt variant.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Contains configurations for the prompt template.
    #[serde(rename = "TemplateConfiguration")]
    pub template_configuration: Val<PromptTemplateConfiguration>,
    /// The type of prompt template to use.
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

/// The model must request a specific tool.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpecificToolChoice {
    /// The name of the tool that the model must request.
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

/// Contains configurations for instructions to provide the model for how to handle input.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SystemContentBlock {
    /// CachePoint to include in the system prompt.
    #[serde(rename = "CachePoint", skip_serializing_if = "Option::is_none")]
    pub cache_point: Option<Val<CachePointBlock>>,
    /// A system prompt for the model.
    #[serde(rename = "Text", skip_serializing_if = "Option::is_none")]
    pub text: Option<Val<String>>,
}

/// Contains configurations for a text prompt template.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TextPromptTemplateConfiguration {
    /// A cache checkpoint within a template configuration.
    #[serde(rename = "CachePoint", skip_serializing_if = "Option::is_none")]
    pub cache_point: Option<Val<CachePointBlock>>,
    /// An array of the variables in the prompt template.
    #[serde(rename = "InputVariables", skip_serializing_if = "Option::is_none")]
    pub input_variables: Option<Val<List<PromptInputVariable>>>,
    /// The message for the prompt.
    #[serde(rename = "Text", skip_serializing_if = "Option::is_none")]
    pub text: Option<Val<String>>,
    /// The Amazon S3 location of the prompt text.
    #[serde(rename = "TextS3Location", skip_serializing_if = "Option::is_none")]
    pub text_s3_location: Option<Val<TextS3Location>>,
}

/// The Amazon S3 location of the prompt text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TextS3Location {
    /// The Amazon S3 bucket containing the prompt text.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// The object key for the Amazon S3 location.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// The version of the Amazon S3 location to use.
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

/// Information about a tool that you can use with the Converse API. For more information, see Call a tool with the Converse API in the Amazon Bedrock User Guide.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Tool {
    /// CachePoint to include in the tool configuration.
    #[serde(rename = "CachePoint", skip_serializing_if = "Option::is_none")]
    pub cache_point: Option<Val<CachePointBlock>>,
    /// The specfication for the tool.
    #[serde(rename = "ToolSpec", skip_serializing_if = "Option::is_none")]
    pub tool_spec: Option<Val<ToolSpecification>>,
}

/// Determines which tools the model should request in a call to Converse or ConverseStream . For more information, see Call a tool with the Converse API in the Amazon Bedrock User Guide.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ToolChoice {
    /// The model must request at least one tool (no text is generated).
    #[serde(rename = "Any", skip_serializing_if = "Option::is_none")]
    pub any: Option<Val<Value>>,
    /// (Default).
    #[serde(rename = "Auto", skip_serializing_if = "Option::is_none")]
    pub auto: Option<Val<Value>>,
    /// The Model must request the specified tool.
    #[serde(rename = "Tool", skip_serializing_if = "Option::is_none")]
    pub tool: Option<Val<SpecificToolChoice>>,
}

/// Configuration information for the tools that you pass to a model.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ToolConfiguration {
    /// If supported by model, forces the model to request a tool.
    #[serde(rename = "ToolChoice", skip_serializing_if = "Option::is_none")]
    pub tool_choice: Option<Val<ToolChoice>>,
    /// An array of tools that you want to pass to a model.
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

/// The schema for the tool.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ToolInputSchema {
    /// The JSON schema for the tool.
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

/// The specification for the tool.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ToolSpecification {
    /// The description for the tool.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The input schema for the tool in JSON format.
    #[serde(rename = "InputSchema")]
    pub input_schema: Val<ToolInputSchema>,
    /// The name for the tool.
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
