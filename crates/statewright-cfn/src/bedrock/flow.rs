//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Creates a prompt flow that you can use to send an input through various steps to yield an output.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Flow {
    /// The Amazon Resource Name (ARN) of the KMS key that the flow is encrypted with.
    #[serde(rename = "CustomerEncryptionKeyArn", skip_serializing_if = "Option::is_none")]
    pub customer_encryption_key_arn: Option<Val<String>>,
    /// The definition of the nodes and connections between the nodes in the flow.
    #[serde(rename = "Definition", skip_serializing_if = "Option::is_none")]
    pub definition: Option<Val<FlowDefinition>>,
    /// The Amazon S3 location of the flow definition.
    #[serde(rename = "DefinitionS3Location", skip_serializing_if = "Option::is_none")]
    pub definition_s3_location: Option<Val<S3Location>>,
    /// The definition of the flow as a JSON-formatted string.
    #[serde(rename = "DefinitionString", skip_serializing_if = "Option::is_none")]
    pub definition_string: Option<Val<String>>,
    /// A map that specifies the mappings for placeholder variables in the prompt flow definition.
    #[serde(rename = "DefinitionSubstitutions", skip_serializing_if = "Option::is_none")]
    pub definition_substitutions: Option<Val<Map<Value>>>,
    /// A description of the flow.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the service role with permissions to create a flow.
    #[serde(rename = "ExecutionRoleArn")]
    pub execution_role_arn: Val<String>,
    /// The name of the flow.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Metadata that you can assign to a resource as key-value pairs.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// A map of tag keys and values.
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
arn = "Arn", "The Amazon Resource Name (ARN) of the flow.";
created_at = "CreatedAt", "The time at which the flow was created.";
id = "Id", "The unique identifier of the flow.";
status = "Status", "The status of the flow.";
updated_at = "UpdatedAt", "The time at which the flow was last updated.";
validations = "Validations", "List of flow validations.";
version = "Version", "The latest version of the flow.";
});

/// Defines an agent node in your flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentFlowNodeConfiguration {
    /// The Amazon Resource Name (ARN) of the alias of the agent to invoke.
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

/// Defines a condition node in your flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConditionFlowNodeConfiguration {
    /// An array of conditions.
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

/// Specifies a field to be used during the reranking process in a Knowledge Base vector search.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldForReranking {
    /// The name of the metadata field to be used during the reranking process.
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

/// Defines a condition in the condition node.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowCondition {
    /// Defines the condition.
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<Val<String>>,
    /// A name for the condition that you can reference.
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

/// The configuration of a connection between a condition node and another node.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowConditionalConnectionConfiguration {
    /// The condition that triggers this connection.
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

/// Contains information about a connection between two nodes in the flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowConnection {
    /// The configuration of the connection.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<FlowConnectionConfiguration>>,
    /// A name for the connection that you can reference.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The node that the connection starts at.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// The node that the connection ends at.
    #[serde(rename = "Target")]
    pub target: Val<String>,
    /// Whether the source node that the connection begins from is a condition node ( Conditional ) or not ( Data ).
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

/// The configuration of the connection.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FlowConnectionConfiguration {
    /// The configuration of a connection originating from a Condition node.
    #[serde(rename = "Conditional", skip_serializing_if = "Option::is_none")]
    pub conditional: Option<Val<FlowConditionalConnectionConfiguration>>,
    /// The configuration of a connection originating from a node that isn't a Condition node.
    #[serde(rename = "Data", skip_serializing_if = "Option::is_none")]
    pub data: Option<Val<FlowDataConnectionConfiguration>>,
}

/// The configuration of a connection originating from a node that isn't a Condition node.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowDataConnectionConfiguration {
    /// The name of the output in the source node that the connection begins from.
    #[serde(rename = "SourceOutput")]
    pub source_output: Val<String>,
    /// The name of the input in the target node that the connection ends at.
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

/// The definition of the nodes and connections between nodes in the flow.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FlowDefinition {
    /// An array of connection definitions in the flow.
    #[serde(rename = "Connections", skip_serializing_if = "Option::is_none")]
    pub connections: Option<Val<List<FlowConnection>>>,
    /// An array of node definitions in the flow.
    #[serde(rename = "Nodes", skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Val<List<FlowNode>>>,
}

/// Contains configurations about a node in the flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowNode {
    /// Contains configurations for the node.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<FlowNodeConfiguration>>,
    /// An array of objects, each of which contains information about an input into the node.
    #[serde(rename = "Inputs", skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Val<List<FlowNodeInput>>>,
    /// A name for the node.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// A list of objects, each of which contains information about an output from the node.
    #[serde(rename = "Outputs", skip_serializing_if = "Option::is_none")]
    pub outputs: Option<Val<List<FlowNodeOutput>>>,
    /// The type of node.
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

/// Contains configurations for a node in your flow.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FlowNodeConfiguration {
    /// Contains configurations for an agent node in your flow.
    #[serde(rename = "Agent", skip_serializing_if = "Option::is_none")]
    pub agent: Option<Val<AgentFlowNodeConfiguration>>,
    /// Contains configurations for a collector node in your flow.
    #[serde(rename = "Collector", skip_serializing_if = "Option::is_none")]
    pub collector: Option<Val<Value>>,
    /// Contains configurations for a condition node in your flow.
    #[serde(rename = "Condition", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Val<ConditionFlowNodeConfiguration>>,
    /// Contains configurations for an inline code node in your flow.
    #[serde(rename = "InlineCode", skip_serializing_if = "Option::is_none")]
    pub inline_code: Option<Val<InlineCodeFlowNodeConfiguration>>,
    /// Contains configurations for an input flow node in your flow.
    #[serde(rename = "Input", skip_serializing_if = "Option::is_none")]
    pub input: Option<Val<Value>>,
    /// Contains configurations for an iterator node in your flow.
    #[serde(rename = "Iterator", skip_serializing_if = "Option::is_none")]
    pub iterator: Option<Val<Value>>,
    /// Contains configurations for a knowledge base node in your flow.
    #[serde(rename = "KnowledgeBase", skip_serializing_if = "Option::is_none")]
    pub knowledge_base: Option<Val<KnowledgeBaseFlowNodeConfiguration>>,
    /// Contains configurations for a Lambda function node in your flow.
    #[serde(rename = "LambdaFunction", skip_serializing_if = "Option::is_none")]
    pub lambda_function: Option<Val<LambdaFunctionFlowNodeConfiguration>>,
    /// Contains configurations for a Lex node in your flow.
    #[serde(rename = "Lex", skip_serializing_if = "Option::is_none")]
    pub lex: Option<Val<LexFlowNodeConfiguration>>,
    /// Contains configurations for a DoWhile loop in your flow.
    #[serde(rename = "Loop", skip_serializing_if = "Option::is_none")]
    pub r#loop: Option<Val<LoopFlowNodeConfiguration>>,
    /// Contains controller node configurations for a DoWhile loop in your flow.
    #[serde(rename = "LoopController", skip_serializing_if = "Option::is_none")]
    pub loop_controller: Option<Val<LoopControllerFlowNodeConfiguration>>,
    /// Contains input node configurations for a DoWhile loop in your flow.
    #[serde(rename = "LoopInput", skip_serializing_if = "Option::is_none")]
    pub loop_input: Option<Val<Value>>,
    /// Contains configurations for an output flow node in your flow.
    #[serde(rename = "Output", skip_serializing_if = "Option::is_none")]
    pub output: Option<Val<Value>>,
    /// Contains configurations for a prompt node in your flow.
    #[serde(rename = "Prompt", skip_serializing_if = "Option::is_none")]
    pub prompt: Option<Val<PromptFlowNodeConfiguration>>,
    /// Contains configurations for a retrieval node in your flow.
    #[serde(rename = "Retrieval", skip_serializing_if = "Option::is_none")]
    pub retrieval: Option<Val<RetrievalFlowNodeConfiguration>>,
    /// Contains configurations for a storage node in your flow.
    #[serde(rename = "Storage", skip_serializing_if = "Option::is_none")]
    pub storage: Option<Val<StorageFlowNodeConfiguration>>,
}

/// Contains configurations for an input in an Amazon Bedrock Flows node.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowNodeInput {
    /// Specifies how input data flows between iterations in a DoWhile loop.
    #[serde(rename = "Category", skip_serializing_if = "Option::is_none")]
    pub category: Option<Val<String>>,
    /// An expression that formats the input for the node.
    #[serde(rename = "Expression")]
    pub expression: Val<String>,
    /// Specifies a name for the input that you can reference.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Specifies the data type of the input.
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

/// Contains configurations for an output from a node.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowNodeOutput {
    /// A name for the output that you can reference.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The data type of the output.
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

/// Configuration information for a guardrail that you use with the Converse operation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GuardrailConfiguration {
    /// The identifier for the guardrail.
    #[serde(rename = "GuardrailIdentifier", skip_serializing_if = "Option::is_none")]
    pub guardrail_identifier: Option<Val<String>>,
    /// The version of the guardrail.
    #[serde(rename = "GuardrailVersion", skip_serializing_if = "Option::is_none")]
    pub guardrail_version: Option<Val<String>>,
}

/// Contains configurations for an inline code node in your flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InlineCodeFlowNodeConfiguration {
    /// The code that's executed in your inline code node.
    #[serde(rename = "Code")]
    pub code: Val<String>,
    /// The programming language used by your inline code node.
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

/// Contains configurations for a knowledge base node in a flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnowledgeBaseFlowNodeConfiguration {
    /// Contains configurations for a guardrail to apply during query and response generation for the knowledge base in this configuration.
    #[serde(rename = "GuardrailConfiguration", skip_serializing_if = "Option::is_none")]
    pub guardrail_configuration: Option<Val<GuardrailConfiguration>>,
    /// Contains inference configurations for the prompt.
    #[serde(rename = "InferenceConfiguration", skip_serializing_if = "Option::is_none")]
    pub inference_configuration: Option<Val<PromptInferenceConfiguration>>,
    /// The unique identifier of the knowledge base to query.
    #[serde(rename = "KnowledgeBaseId")]
    pub knowledge_base_id: Val<String>,
    /// The unique identifier of the model or inference profile to use to generate a response from the query results.
    #[serde(rename = "ModelId", skip_serializing_if = "Option::is_none")]
    pub model_id: Option<Val<String>>,
    /// The number of results to retrieve from the knowledge base.
    #[serde(rename = "NumberOfResults", skip_serializing_if = "Option::is_none")]
    pub number_of_results: Option<Val<f64>>,
    /// The configuration for orchestrating the retrieval and generation process in the knowledge base node.
    #[serde(rename = "OrchestrationConfiguration", skip_serializing_if = "Option::is_none")]
    pub orchestration_configuration: Option<Val<KnowledgeBaseOrchestrationConfiguration>>,
    /// A custom prompt template to use with the knowledge base for generating responses.
    #[serde(rename = "PromptTemplate", skip_serializing_if = "Option::is_none")]
    pub prompt_template: Option<Val<KnowledgeBasePromptTemplate>>,
    /// The configuration for reranking the retrieved results from the knowledge base to improve relevance.
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

/// Configures how the knowledge base orchestrates the retrieval and generation process, allowing for customization of prompts, inference parameters, and performance settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct KnowledgeBaseOrchestrationConfiguration {
    /// The additional model-specific request parameters as key-value pairs to be included in the request to the foundation model.
    #[serde(rename = "AdditionalModelRequestFields", skip_serializing_if = "Option::is_none")]
    pub additional_model_request_fields: Option<Val<Value>>,
    /// Contains inference configurations for the prompt.
    #[serde(rename = "InferenceConfig", skip_serializing_if = "Option::is_none")]
    pub inference_config: Option<Val<PromptInferenceConfiguration>>,
    /// The performance configuration options for the knowledge base retrieval and generation process.
    #[serde(rename = "PerformanceConfig", skip_serializing_if = "Option::is_none")]
    pub performance_config: Option<Val<PerformanceConfiguration>>,
    /// A custom prompt template for orchestrating the retrieval and generation process.
    #[serde(rename = "PromptTemplate", skip_serializing_if = "Option::is_none")]
    pub prompt_template: Option<Val<KnowledgeBasePromptTemplate>>,
}

/// Defines a custom prompt template for orchestrating the retrieval and generation process.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnowledgeBasePromptTemplate {
    /// The text of the prompt template.
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

/// Contains configurations for a Lambda function node in the flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LambdaFunctionFlowNodeConfiguration {
    /// The Amazon Resource Name (ARN) of the Lambda function to invoke.
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

/// Contains configurations for a Lex node in the flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LexFlowNodeConfiguration {
    /// The Amazon Resource Name (ARN) of the Amazon Lex bot alias to invoke.
    #[serde(rename = "BotAliasArn")]
    pub bot_alias_arn: Val<String>,
    /// The Region to invoke the Amazon Lex bot in.
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

/// Contains configurations for the controller node of a DoWhile loop in the flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoopControllerFlowNodeConfiguration {
    /// Specifies the condition that determines when the flow exits the DoWhile loop.
    #[serde(rename = "ContinueCondition")]
    pub continue_condition: Val<FlowCondition>,
    /// Specifies the maximum number of times the DoWhile loop can iterate before the flow exits the loop.
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

/// Contains configurations for the nodes of a DoWhile loop in your flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoopFlowNodeConfiguration {
    /// The definition of the DoWhile loop nodes and connections between nodes in the flow.
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

/// Configuration for how metadata should be used during the reranking process in Knowledge Base vector searches.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetadataConfigurationForReranking {
    /// The mode for selecting which metadata fields to include in the reranking process.
    #[serde(rename = "SelectionMode")]
    pub selection_mode: Val<String>,
    /// Configuration for selective mode, which allows you to explicitly include or exclude specific metadata fields during reranking.
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

/// Performance settings for a model.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PerformanceConfiguration {
    /// To use a latency-optimized version of the model, set to optimized .
    #[serde(rename = "Latency", skip_serializing_if = "Option::is_none")]
    pub latency: Option<Val<String>>,
}

/// Contains configurations for a prompt node in the flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptFlowNodeConfiguration {
    /// Contains configurations for a guardrail to apply to the prompt in this node and the response generated from it.
    #[serde(rename = "GuardrailConfiguration", skip_serializing_if = "Option::is_none")]
    pub guardrail_configuration: Option<Val<GuardrailConfiguration>>,
    /// Specifies whether the prompt is from Prompt management or defined inline.
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

/// Contains configurations for a prompt defined inline in the node.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptFlowNodeInlineConfiguration {
    /// Contains inference configurations for the prompt.
    #[serde(rename = "InferenceConfiguration", skip_serializing_if = "Option::is_none")]
    pub inference_configuration: Option<Val<PromptInferenceConfiguration>>,
    /// The unique identifier of the model or inference profile to run inference with.
    #[serde(rename = "ModelId")]
    pub model_id: Val<String>,
    /// Contains a prompt and variables in the prompt that can be replaced with values at runtime.
    #[serde(rename = "TemplateConfiguration")]
    pub template_configuration: Val<PromptTemplateConfiguration>,
    /// The type of prompt template.
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

/// Contains configurations for a prompt from Prompt management to use in a node.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptFlowNodeResourceConfiguration {
    /// The Amazon Resource Name (ARN) of the prompt from Prompt management.
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

/// Contains configurations for a prompt and whether it is from Prompt management or defined inline.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PromptFlowNodeSourceConfiguration {
    /// Contains configurations for a prompt that is defined inline.
    #[serde(rename = "Inline", skip_serializing_if = "Option::is_none")]
    pub inline: Option<Val<PromptFlowNodeInlineConfiguration>>,
    /// Contains configurations for a prompt from Prompt management.
    #[serde(rename = "Resource", skip_serializing_if = "Option::is_none")]
    pub resource: Option<Val<PromptFlowNodeResourceConfiguration>>,
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
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptTemplateConfiguration {
    /// Contains configurations for the text in a message for a prompt.
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

/// Configuration for selectively including or excluding metadata fields during the reranking process.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RerankingMetadataSelectiveModeConfiguration {
    /// A list of metadata field names to explicitly exclude from the reranking process.
    #[serde(rename = "FieldsToExclude", skip_serializing_if = "Option::is_none")]
    pub fields_to_exclude: Option<Val<List<FieldForReranking>>>,
    /// A list of metadata field names to explicitly include in the reranking process.
    #[serde(rename = "FieldsToInclude", skip_serializing_if = "Option::is_none")]
    pub fields_to_include: Option<Val<List<FieldForReranking>>>,
}

/// Contains configurations for a Retrieval node in a flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RetrievalFlowNodeConfiguration {
    /// Contains configurations for the service to use for retrieving data to return as the output from the node.
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

/// Contains configurations for the Amazon S3 location from which to retrieve data to return as the output from the node.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RetrievalFlowNodeS3Configuration {
    /// The name of the Amazon S3 bucket from which to retrieve data.
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

/// Contains configurations for the service to use for retrieving data to return as the output from the node.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RetrievalFlowNodeServiceConfiguration {
    /// Contains configurations for the Amazon S3 location from which to retrieve data to return as the output from the node.
    #[serde(rename = "S3", skip_serializing_if = "Option::is_none")]
    pub s3: Option<Val<RetrievalFlowNodeS3Configuration>>,
}

/// The S3 location of the flow definition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3Location {
    /// The S3 bucket containing the flow definition.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// The object key for the S3 location containing the definition.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// The Amazon S3 location from which to retrieve data for an S3 retrieve node or to which to store data for an S3 storage node.
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

/// Contains configurations for a Storage node in a flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageFlowNodeConfiguration {
    /// Contains configurations for the service to use for storing the input into the node.
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

/// Contains configurations for the Amazon S3 location in which to store the input into the node.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageFlowNodeS3Configuration {
    /// The name of the Amazon S3 bucket in which to store the input into the node.
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

/// Contains configurations for the service to use for storing the input into the node.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageFlowNodeServiceConfiguration {
    /// Contains configurations for the Amazon S3 location in which to store the input into the node.
    #[serde(rename = "S3", skip_serializing_if = "Option::is_none")]
    pub s3: Option<Val<StorageFlowNodeS3Configuration>>,
}

/// Contains configurations for a text prompt template.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TextPromptTemplateConfiguration {
    /// An array of the variables in the prompt template.
    #[serde(rename = "InputVariables", skip_serializing_if = "Option::is_none")]
    pub input_variables: Option<Val<List<PromptInputVariable>>>,
    /// The message for the prompt.
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

/// Configuration for using Amazon Bedrock foundation models to rerank Knowledge Base vector search results.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorSearchBedrockRerankingConfiguration {
    /// Configuration for how document metadata should be used during the reranking process.
    #[serde(rename = "MetadataConfiguration", skip_serializing_if = "Option::is_none")]
    pub metadata_configuration: Option<Val<MetadataConfigurationForReranking>>,
    /// Configuration for the Amazon Bedrock foundation model used for reranking.
    #[serde(rename = "ModelConfiguration")]
    pub model_configuration: Val<VectorSearchBedrockRerankingModelConfiguration>,
    /// The maximum number of results to rerank.
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

/// Configuration for the Amazon Bedrock foundation model used for reranking vector search results.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorSearchBedrockRerankingModelConfiguration {
    /// A list of additional fields to include in the model request during reranking.
    #[serde(rename = "AdditionalModelRequestFields", skip_serializing_if = "Option::is_none")]
    pub additional_model_request_fields: Option<Val<Value>>,
    /// The Amazon Resource Name (ARN) of the foundation model to use for reranking.
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

/// Configuration for reranking vector search results to improve relevance.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorSearchRerankingConfiguration {
    /// Configuration for using Amazon Bedrock foundation models to rerank search results.
    #[serde(rename = "BedrockRerankingConfiguration", skip_serializing_if = "Option::is_none")]
    pub bedrock_reranking_configuration: Option<Val<VectorSearchBedrockRerankingConfiguration>>,
    /// The type of reranking to apply to vector search results.
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
