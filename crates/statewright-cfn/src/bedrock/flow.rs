//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Flow {
    /// `CustomerEncryptionKeyArn`.
    #[serde(rename = "CustomerEncryptionKeyArn", skip_serializing_if = "Option::is_none")]
    pub customer_encryption_key_arn: Option<Val<String>>,
    /// `Definition`.
    #[serde(rename = "Definition", skip_serializing_if = "Option::is_none")]
    pub definition: Option<Val<FlowDefinition>>,
    /// `DefinitionS3Location`.
    #[serde(rename = "DefinitionS3Location", skip_serializing_if = "Option::is_none")]
    pub definition_s3_location: Option<Val<S3Location>>,
    /// `DefinitionString`.
    #[serde(rename = "DefinitionString", skip_serializing_if = "Option::is_none")]
    pub definition_string: Option<Val<String>>,
    /// `DefinitionSubstitutions`.
    #[serde(rename = "DefinitionSubstitutions", skip_serializing_if = "Option::is_none")]
    pub definition_substitutions: Option<Val<Map<Value>>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `ExecutionRoleArn`, which is required.
    #[serde(rename = "ExecutionRoleArn")]
    pub execution_role_arn: Val<String>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// `TestAliasTags`.
    #[serde(rename = "TestAliasTags", skip_serializing_if = "Option::is_none")]
    pub test_alias_tags: Option<Val<Map<String>>>,
}

impl Flow {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(execution_role_arn: impl Into<Val<String>>, name: impl Into<Val<String>>) -> Self {
        Self {
            execution_role_arn: execution_role_arn.into(),
            name: name.into(),
            customer_encryption_key_arn: None,
            definition: None,
            definition_s3_location: None,
            definition_string: None,
            definition_substitutions: None,
            description: None,
            tags: None,
            test_alias_tags: None,
        }
    }
}

impl CfnResource for Flow {
    const TYPE: &'static str = "AWS::Bedrock::Flow";
    type Attributes = FlowAttributes;
}

/// What is known of a deployed [`Flow`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowAttributes(ResourceRef);

attributes!(FlowAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
id = "Id", "`Id` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
validations = "Validations", "`Validations` of the deployed resource.";
version = "Version", "`Version` of the deployed resource.";
});

/// `AgentFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentFlowNodeConfiguration {
    /// `AgentAliasArn`, which is required.
    #[serde(rename = "AgentAliasArn")]
    pub agent_alias_arn: Val<String>,
}

impl AgentFlowNodeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(agent_alias_arn: impl Into<Val<String>>) -> Self {
        Self { agent_alias_arn: agent_alias_arn.into() }
    }
}

/// `ConditionFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConditionFlowNodeConfiguration {
    /// `Conditions`, which is required.
    #[serde(rename = "Conditions")]
    pub conditions: Val<List<FlowCondition>>,
}

impl ConditionFlowNodeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(conditions: impl Into<Val<List<FlowCondition>>>) -> Self {
        Self { conditions: conditions.into() }
    }
}

/// `FieldForReranking` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldForReranking {
    /// `FieldName`, which is required.
    #[serde(rename = "FieldName")]
    pub field_name: Val<String>,
}

impl FieldForReranking {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(field_name: impl Into<Val<String>>) -> Self {
        Self { field_name: field_name.into() }
    }
}

/// `FlowCondition` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowCondition {
    /// `Expression`.
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
}

impl FlowCondition {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), expression: None }
    }
}

/// `FlowConditionalConnectionConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowConditionalConnectionConfiguration {
    /// `Condition`, which is required.
    #[serde(rename = "Condition")]
    pub condition: Val<String>,
}

impl FlowConditionalConnectionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(condition: impl Into<Val<String>>) -> Self {
        Self { condition: condition.into() }
    }
}

/// `FlowConnection` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowConnection {
    /// `Configuration`.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<FlowConnectionConfiguration>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Source`, which is required.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// `Target`, which is required.
    #[serde(rename = "Target")]
    pub target: Val<String>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl FlowConnection {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        name: impl Into<Val<String>>,
        source: impl Into<Val<String>>,
        target: impl Into<Val<String>>,
        r#type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            source: source.into(),
            target: target.into(),
            r#type: r#type.into(),
            configuration: None,
        }
    }
}

/// `FlowConnectionConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FlowConnectionConfiguration {
    /// `Conditional`.
    #[serde(rename = "Conditional", skip_serializing_if = "Option::is_none")]
    pub conditional: Option<Val<FlowConditionalConnectionConfiguration>>,
    /// `Data`.
    #[serde(rename = "Data", skip_serializing_if = "Option::is_none")]
    pub data: Option<Val<FlowDataConnectionConfiguration>>,
}

/// `FlowDataConnectionConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowDataConnectionConfiguration {
    /// `SourceOutput`, which is required.
    #[serde(rename = "SourceOutput")]
    pub source_output: Val<String>,
    /// `TargetInput`, which is required.
    #[serde(rename = "TargetInput")]
    pub target_input: Val<String>,
}

impl FlowDataConnectionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        source_output: impl Into<Val<String>>,
        target_input: impl Into<Val<String>>,
    ) -> Self {
        Self { source_output: source_output.into(), target_input: target_input.into() }
    }
}

/// `FlowDefinition` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FlowDefinition {
    /// `Connections`.
    #[serde(rename = "Connections", skip_serializing_if = "Option::is_none")]
    pub connections: Option<Val<List<FlowConnection>>>,
    /// `Nodes`.
    #[serde(rename = "Nodes", skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Val<List<FlowNode>>>,
}

/// `FlowNode` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowNode {
    /// `Configuration`.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<FlowNodeConfiguration>>,
    /// `Inputs`.
    #[serde(rename = "Inputs", skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Val<List<FlowNodeInput>>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Outputs`.
    #[serde(rename = "Outputs", skip_serializing_if = "Option::is_none")]
    pub outputs: Option<Val<List<FlowNodeOutput>>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl FlowNode {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>, r#type: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            configuration: None,
            inputs: None,
            outputs: None,
        }
    }
}

/// `FlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FlowNodeConfiguration {
    /// `Agent`.
    #[serde(rename = "Agent", skip_serializing_if = "Option::is_none")]
    pub agent: Option<Val<AgentFlowNodeConfiguration>>,
    /// `Collector`.
    #[serde(rename = "Collector", skip_serializing_if = "Option::is_none")]
    pub collector: Option<Val<Value>>,
    /// `Condition`.
    #[serde(rename = "Condition", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Val<ConditionFlowNodeConfiguration>>,
    /// `InlineCode`.
    #[serde(rename = "InlineCode", skip_serializing_if = "Option::is_none")]
    pub inline_code: Option<Val<InlineCodeFlowNodeConfiguration>>,
    /// `Input`.
    #[serde(rename = "Input", skip_serializing_if = "Option::is_none")]
    pub input: Option<Val<Value>>,
    /// `Iterator`.
    #[serde(rename = "Iterator", skip_serializing_if = "Option::is_none")]
    pub iterator: Option<Val<Value>>,
    /// `KnowledgeBase`.
    #[serde(rename = "KnowledgeBase", skip_serializing_if = "Option::is_none")]
    pub knowledge_base: Option<Val<KnowledgeBaseFlowNodeConfiguration>>,
    /// `LambdaFunction`.
    #[serde(rename = "LambdaFunction", skip_serializing_if = "Option::is_none")]
    pub lambda_function: Option<Val<LambdaFunctionFlowNodeConfiguration>>,
    /// `Lex`.
    #[serde(rename = "Lex", skip_serializing_if = "Option::is_none")]
    pub lex: Option<Val<LexFlowNodeConfiguration>>,
    /// `Loop`.
    #[serde(rename = "Loop", skip_serializing_if = "Option::is_none")]
    pub r#loop: Option<Val<LoopFlowNodeConfiguration>>,
    /// `LoopController`.
    #[serde(rename = "LoopController", skip_serializing_if = "Option::is_none")]
    pub loop_controller: Option<Val<LoopControllerFlowNodeConfiguration>>,
    /// `LoopInput`.
    #[serde(rename = "LoopInput", skip_serializing_if = "Option::is_none")]
    pub loop_input: Option<Val<Value>>,
    /// `Output`.
    #[serde(rename = "Output", skip_serializing_if = "Option::is_none")]
    pub output: Option<Val<Value>>,
    /// `Prompt`.
    #[serde(rename = "Prompt", skip_serializing_if = "Option::is_none")]
    pub prompt: Option<Val<PromptFlowNodeConfiguration>>,
    /// `Retrieval`.
    #[serde(rename = "Retrieval", skip_serializing_if = "Option::is_none")]
    pub retrieval: Option<Val<RetrievalFlowNodeConfiguration>>,
    /// `Storage`.
    #[serde(rename = "Storage", skip_serializing_if = "Option::is_none")]
    pub storage: Option<Val<StorageFlowNodeConfiguration>>,
}

/// `FlowNodeInput` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowNodeInput {
    /// `Category`.
    #[serde(rename = "Category", skip_serializing_if = "Option::is_none")]
    pub category: Option<Val<String>>,
    /// `Expression`, which is required.
    #[serde(rename = "Expression")]
    pub expression: Val<String>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl FlowNodeInput {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        expression: impl Into<Val<String>>,
        name: impl Into<Val<String>>,
        r#type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            expression: expression.into(),
            name: name.into(),
            r#type: r#type.into(),
            category: None,
        }
    }
}

/// `FlowNodeOutput` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowNodeOutput {
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl FlowNodeOutput {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>, r#type: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), r#type: r#type.into() }
    }
}

/// `GuardrailConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GuardrailConfiguration {
    /// `GuardrailIdentifier`.
    #[serde(rename = "GuardrailIdentifier", skip_serializing_if = "Option::is_none")]
    pub guardrail_identifier: Option<Val<String>>,
    /// `GuardrailVersion`.
    #[serde(rename = "GuardrailVersion", skip_serializing_if = "Option::is_none")]
    pub guardrail_version: Option<Val<String>>,
}

/// `InlineCodeFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InlineCodeFlowNodeConfiguration {
    /// `Code`, which is required.
    #[serde(rename = "Code")]
    pub code: Val<String>,
    /// `Language`, which is required.
    #[serde(rename = "Language")]
    pub language: Val<String>,
}

impl InlineCodeFlowNodeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(code: impl Into<Val<String>>, language: impl Into<Val<String>>) -> Self {
        Self { code: code.into(), language: language.into() }
    }
}

/// `KnowledgeBaseFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnowledgeBaseFlowNodeConfiguration {
    /// `GuardrailConfiguration`.
    #[serde(rename = "GuardrailConfiguration", skip_serializing_if = "Option::is_none")]
    pub guardrail_configuration: Option<Val<GuardrailConfiguration>>,
    /// `InferenceConfiguration`.
    #[serde(rename = "InferenceConfiguration", skip_serializing_if = "Option::is_none")]
    pub inference_configuration: Option<Val<PromptInferenceConfiguration>>,
    /// `KnowledgeBaseId`, which is required.
    #[serde(rename = "KnowledgeBaseId")]
    pub knowledge_base_id: Val<String>,
    /// `ModelId`.
    #[serde(rename = "ModelId", skip_serializing_if = "Option::is_none")]
    pub model_id: Option<Val<String>>,
    /// `NumberOfResults`.
    #[serde(rename = "NumberOfResults", skip_serializing_if = "Option::is_none")]
    pub number_of_results: Option<Val<f64>>,
    /// `OrchestrationConfiguration`.
    #[serde(rename = "OrchestrationConfiguration", skip_serializing_if = "Option::is_none")]
    pub orchestration_configuration: Option<Val<KnowledgeBaseOrchestrationConfiguration>>,
    /// `PromptTemplate`.
    #[serde(rename = "PromptTemplate", skip_serializing_if = "Option::is_none")]
    pub prompt_template: Option<Val<KnowledgeBasePromptTemplate>>,
    /// `RerankingConfiguration`.
    #[serde(rename = "RerankingConfiguration", skip_serializing_if = "Option::is_none")]
    pub reranking_configuration: Option<Val<VectorSearchRerankingConfiguration>>,
}

impl KnowledgeBaseFlowNodeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(knowledge_base_id: impl Into<Val<String>>) -> Self {
        Self {
            knowledge_base_id: knowledge_base_id.into(),
            guardrail_configuration: None,
            inference_configuration: None,
            model_id: None,
            number_of_results: None,
            orchestration_configuration: None,
            prompt_template: None,
            reranking_configuration: None,
        }
    }
}

/// `KnowledgeBaseOrchestrationConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct KnowledgeBaseOrchestrationConfiguration {
    /// `AdditionalModelRequestFields`.
    #[serde(rename = "AdditionalModelRequestFields", skip_serializing_if = "Option::is_none")]
    pub additional_model_request_fields: Option<Val<Value>>,
    /// `InferenceConfig`.
    #[serde(rename = "InferenceConfig", skip_serializing_if = "Option::is_none")]
    pub inference_config: Option<Val<PromptInferenceConfiguration>>,
    /// `PerformanceConfig`.
    #[serde(rename = "PerformanceConfig", skip_serializing_if = "Option::is_none")]
    pub performance_config: Option<Val<PerformanceConfiguration>>,
    /// `PromptTemplate`.
    #[serde(rename = "PromptTemplate", skip_serializing_if = "Option::is_none")]
    pub prompt_template: Option<Val<KnowledgeBasePromptTemplate>>,
}

/// `KnowledgeBasePromptTemplate` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnowledgeBasePromptTemplate {
    /// `TextPromptTemplate`, which is required.
    #[serde(rename = "TextPromptTemplate")]
    pub text_prompt_template: Val<String>,
}

impl KnowledgeBasePromptTemplate {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(text_prompt_template: impl Into<Val<String>>) -> Self {
        Self { text_prompt_template: text_prompt_template.into() }
    }
}

/// `LambdaFunctionFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LambdaFunctionFlowNodeConfiguration {
    /// `LambdaArn`, which is required.
    #[serde(rename = "LambdaArn")]
    pub lambda_arn: Val<String>,
}

impl LambdaFunctionFlowNodeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(lambda_arn: impl Into<Val<String>>) -> Self {
        Self { lambda_arn: lambda_arn.into() }
    }
}

/// `LexFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LexFlowNodeConfiguration {
    /// `BotAliasArn`, which is required.
    #[serde(rename = "BotAliasArn")]
    pub bot_alias_arn: Val<String>,
    /// `LocaleId`, which is required.
    #[serde(rename = "LocaleId")]
    pub locale_id: Val<String>,
}

impl LexFlowNodeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bot_alias_arn: impl Into<Val<String>>, locale_id: impl Into<Val<String>>) -> Self {
        Self { bot_alias_arn: bot_alias_arn.into(), locale_id: locale_id.into() }
    }
}

/// `LoopControllerFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoopControllerFlowNodeConfiguration {
    /// `ContinueCondition`, which is required.
    #[serde(rename = "ContinueCondition")]
    pub continue_condition: Val<FlowCondition>,
    /// `MaxIterations`.
    #[serde(rename = "MaxIterations", skip_serializing_if = "Option::is_none")]
    pub max_iterations: Option<Val<f64>>,
}

impl LoopControllerFlowNodeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(continue_condition: impl Into<Val<FlowCondition>>) -> Self {
        Self { continue_condition: continue_condition.into(), max_iterations: None }
    }
}

/// `LoopFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoopFlowNodeConfiguration {
    /// `Definition`, which is required.
    #[serde(rename = "Definition")]
    pub definition: Val<FlowDefinition>,
}

impl LoopFlowNodeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(definition: impl Into<Val<FlowDefinition>>) -> Self {
        Self { definition: definition.into() }
    }
}

/// `MetadataConfigurationForReranking` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetadataConfigurationForReranking {
    /// `SelectionMode`, which is required.
    #[serde(rename = "SelectionMode")]
    pub selection_mode: Val<String>,
    /// `SelectiveModeConfiguration`.
    #[serde(rename = "SelectiveModeConfiguration", skip_serializing_if = "Option::is_none")]
    pub selective_mode_configuration: Option<Val<RerankingMetadataSelectiveModeConfiguration>>,
}

impl MetadataConfigurationForReranking {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(selection_mode: impl Into<Val<String>>) -> Self {
        Self { selection_mode: selection_mode.into(), selective_mode_configuration: None }
    }
}

/// `PerformanceConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PerformanceConfiguration {
    /// `Latency`.
    #[serde(rename = "Latency", skip_serializing_if = "Option::is_none")]
    pub latency: Option<Val<String>>,
}

/// `PromptFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptFlowNodeConfiguration {
    /// `GuardrailConfiguration`.
    #[serde(rename = "GuardrailConfiguration", skip_serializing_if = "Option::is_none")]
    pub guardrail_configuration: Option<Val<GuardrailConfiguration>>,
    /// `SourceConfiguration`, which is required.
    #[serde(rename = "SourceConfiguration")]
    pub source_configuration: Val<PromptFlowNodeSourceConfiguration>,
}

impl PromptFlowNodeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(source_configuration: impl Into<Val<PromptFlowNodeSourceConfiguration>>) -> Self {
        Self { source_configuration: source_configuration.into(), guardrail_configuration: None }
    }
}

/// `PromptFlowNodeInlineConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptFlowNodeInlineConfiguration {
    /// `InferenceConfiguration`.
    #[serde(rename = "InferenceConfiguration", skip_serializing_if = "Option::is_none")]
    pub inference_configuration: Option<Val<PromptInferenceConfiguration>>,
    /// `ModelId`, which is required.
    #[serde(rename = "ModelId")]
    pub model_id: Val<String>,
    /// `TemplateConfiguration`, which is required.
    #[serde(rename = "TemplateConfiguration")]
    pub template_configuration: Val<PromptTemplateConfiguration>,
    /// `TemplateType`, which is required.
    #[serde(rename = "TemplateType")]
    pub template_type: Val<String>,
}

impl PromptFlowNodeInlineConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        model_id: impl Into<Val<String>>,
        template_configuration: impl Into<Val<PromptTemplateConfiguration>>,
        template_type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            template_configuration: template_configuration.into(),
            template_type: template_type.into(),
            inference_configuration: None,
        }
    }
}

/// `PromptFlowNodeResourceConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptFlowNodeResourceConfiguration {
    /// `PromptArn`, which is required.
    #[serde(rename = "PromptArn")]
    pub prompt_arn: Val<String>,
}

impl PromptFlowNodeResourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(prompt_arn: impl Into<Val<String>>) -> Self {
        Self { prompt_arn: prompt_arn.into() }
    }
}

/// `PromptFlowNodeSourceConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PromptFlowNodeSourceConfiguration {
    /// `Inline`.
    #[serde(rename = "Inline", skip_serializing_if = "Option::is_none")]
    pub inline: Option<Val<PromptFlowNodeInlineConfiguration>>,
    /// `Resource`.
    #[serde(rename = "Resource", skip_serializing_if = "Option::is_none")]
    pub resource: Option<Val<PromptFlowNodeResourceConfiguration>>,
}

/// `PromptInferenceConfiguration` of `AWS::Bedrock::Flow`.
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

/// `PromptInputVariable` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PromptInputVariable {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// `PromptModelInferenceConfiguration` of `AWS::Bedrock::Flow`.
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

/// `PromptTemplateConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptTemplateConfiguration {
    /// `Text`, which is required.
    #[serde(rename = "Text")]
    pub text: Val<TextPromptTemplateConfiguration>,
}

impl PromptTemplateConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(text: impl Into<Val<TextPromptTemplateConfiguration>>) -> Self {
        Self { text: text.into() }
    }
}

/// `RerankingMetadataSelectiveModeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RerankingMetadataSelectiveModeConfiguration {
    /// `FieldsToExclude`.
    #[serde(rename = "FieldsToExclude", skip_serializing_if = "Option::is_none")]
    pub fields_to_exclude: Option<Val<List<FieldForReranking>>>,
    /// `FieldsToInclude`.
    #[serde(rename = "FieldsToInclude", skip_serializing_if = "Option::is_none")]
    pub fields_to_include: Option<Val<List<FieldForReranking>>>,
}

/// `RetrievalFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RetrievalFlowNodeConfiguration {
    /// `ServiceConfiguration`, which is required.
    #[serde(rename = "ServiceConfiguration")]
    pub service_configuration: Val<RetrievalFlowNodeServiceConfiguration>,
}

impl RetrievalFlowNodeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        service_configuration: impl Into<Val<RetrievalFlowNodeServiceConfiguration>>,
    ) -> Self {
        Self { service_configuration: service_configuration.into() }
    }
}

/// `RetrievalFlowNodeS3Configuration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RetrievalFlowNodeS3Configuration {
    /// `BucketName`, which is required.
    #[serde(rename = "BucketName")]
    pub bucket_name: Val<String>,
}

impl RetrievalFlowNodeS3Configuration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket_name: impl Into<Val<String>>) -> Self {
        Self { bucket_name: bucket_name.into() }
    }
}

/// `RetrievalFlowNodeServiceConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RetrievalFlowNodeServiceConfiguration {
    /// `S3`.
    #[serde(rename = "S3", skip_serializing_if = "Option::is_none")]
    pub s3: Option<Val<RetrievalFlowNodeS3Configuration>>,
}

/// `S3Location` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3Location {
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

impl S3Location {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket: impl Into<Val<String>>, key: impl Into<Val<String>>) -> Self {
        Self { bucket: bucket.into(), key: key.into(), version: None }
    }
}

/// `StorageFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageFlowNodeConfiguration {
    /// `ServiceConfiguration`, which is required.
    #[serde(rename = "ServiceConfiguration")]
    pub service_configuration: Val<StorageFlowNodeServiceConfiguration>,
}

impl StorageFlowNodeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(service_configuration: impl Into<Val<StorageFlowNodeServiceConfiguration>>) -> Self {
        Self { service_configuration: service_configuration.into() }
    }
}

/// `StorageFlowNodeS3Configuration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageFlowNodeS3Configuration {
    /// `BucketName`, which is required.
    #[serde(rename = "BucketName")]
    pub bucket_name: Val<String>,
}

impl StorageFlowNodeS3Configuration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket_name: impl Into<Val<String>>) -> Self {
        Self { bucket_name: bucket_name.into() }
    }
}

/// `StorageFlowNodeServiceConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageFlowNodeServiceConfiguration {
    /// `S3`.
    #[serde(rename = "S3", skip_serializing_if = "Option::is_none")]
    pub s3: Option<Val<StorageFlowNodeS3Configuration>>,
}

/// `TextPromptTemplateConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TextPromptTemplateConfiguration {
    /// `InputVariables`.
    #[serde(rename = "InputVariables", skip_serializing_if = "Option::is_none")]
    pub input_variables: Option<Val<List<PromptInputVariable>>>,
    /// `Text`, which is required.
    #[serde(rename = "Text")]
    pub text: Val<String>,
}

impl TextPromptTemplateConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(text: impl Into<Val<String>>) -> Self {
        Self { text: text.into(), input_variables: None }
    }
}

/// `VectorSearchBedrockRerankingConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorSearchBedrockRerankingConfiguration {
    /// `MetadataConfiguration`.
    #[serde(rename = "MetadataConfiguration", skip_serializing_if = "Option::is_none")]
    pub metadata_configuration: Option<Val<MetadataConfigurationForReranking>>,
    /// `ModelConfiguration`, which is required.
    #[serde(rename = "ModelConfiguration")]
    pub model_configuration: Val<VectorSearchBedrockRerankingModelConfiguration>,
    /// `NumberOfRerankedResults`.
    #[serde(rename = "NumberOfRerankedResults", skip_serializing_if = "Option::is_none")]
    pub number_of_reranked_results: Option<Val<f64>>,
}

impl VectorSearchBedrockRerankingConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        model_configuration: impl Into<Val<VectorSearchBedrockRerankingModelConfiguration>>,
    ) -> Self {
        Self {
            model_configuration: model_configuration.into(),
            metadata_configuration: None,
            number_of_reranked_results: None,
        }
    }
}

/// `VectorSearchBedrockRerankingModelConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorSearchBedrockRerankingModelConfiguration {
    /// `AdditionalModelRequestFields`.
    #[serde(rename = "AdditionalModelRequestFields", skip_serializing_if = "Option::is_none")]
    pub additional_model_request_fields: Option<Val<Value>>,
    /// `ModelArn`, which is required.
    #[serde(rename = "ModelArn")]
    pub model_arn: Val<String>,
}

impl VectorSearchBedrockRerankingModelConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(model_arn: impl Into<Val<String>>) -> Self {
        Self { model_arn: model_arn.into(), additional_model_request_fields: None }
    }
}

/// `VectorSearchRerankingConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorSearchRerankingConfiguration {
    /// `BedrockRerankingConfiguration`.
    #[serde(rename = "BedrockRerankingConfiguration", skip_serializing_if = "Option::is_none")]
    pub bedrock_reranking_configuration: Option<Val<VectorSearchBedrockRerankingConfiguration>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl VectorSearchRerankingConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), bedrock_reranking_configuration: None }
    }
}

known!(
    AgentFlowNodeConfiguration,
    ConditionFlowNodeConfiguration,
    FieldForReranking,
    Flow,
    FlowCondition,
    FlowConditionalConnectionConfiguration,
    FlowConnection,
    FlowConnectionConfiguration,
    FlowDataConnectionConfiguration,
    FlowDefinition,
    FlowNode,
    FlowNodeConfiguration,
    FlowNodeInput,
    FlowNodeOutput,
    GuardrailConfiguration,
    InlineCodeFlowNodeConfiguration,
    KnowledgeBaseFlowNodeConfiguration,
    KnowledgeBaseOrchestrationConfiguration,
    KnowledgeBasePromptTemplate,
    LambdaFunctionFlowNodeConfiguration,
    LexFlowNodeConfiguration,
    LoopControllerFlowNodeConfiguration,
    LoopFlowNodeConfiguration,
    MetadataConfigurationForReranking,
    PerformanceConfiguration,
    PromptFlowNodeConfiguration,
    PromptFlowNodeInlineConfiguration,
    PromptFlowNodeResourceConfiguration,
    PromptFlowNodeSourceConfiguration,
    PromptInferenceConfiguration,
    PromptInputVariable,
    PromptModelInferenceConfiguration,
    PromptTemplateConfiguration,
    RerankingMetadataSelectiveModeConfiguration,
    RetrievalFlowNodeConfiguration,
    RetrievalFlowNodeS3Configuration,
    RetrievalFlowNodeServiceConfiguration,
    S3Location,
    StorageFlowNodeConfiguration,
    StorageFlowNodeS3Configuration,
    StorageFlowNodeServiceConfiguration,
    TextPromptTemplateConfiguration,
    VectorSearchBedrockRerankingConfiguration,
    VectorSearchBedrockRerankingModelConfiguration,
    VectorSearchRerankingConfiguration
);
