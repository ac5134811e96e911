//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Specifies an agent as a resource in a top-level template.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Agent {
    /// The action groups that belong to an agent.
    #[serde(rename = "ActionGroups", skip_serializing_if = "Option::is_none")]
    pub action_groups: Option<Val<List<AgentActionGroup>>>,
    /// The agent's collaboration settings.
    #[serde(rename = "AgentCollaboration", skip_serializing_if = "Option::is_none")]
    pub agent_collaboration: Option<Val<String>>,
    /// List of Agent Collaborators.
    #[serde(rename = "AgentCollaborators", skip_serializing_if = "Option::is_none")]
    pub agent_collaborators: Option<Val<List<AgentCollaborator>>>,
    /// The name of the agent.
    #[serde(rename = "AgentName")]
    pub agent_name: Val<String>,
    /// The Amazon Resource Name (ARN) of the IAM role with permissions to invoke API operations on the agent.
    #[serde(rename = "AgentResourceRoleArn", skip_serializing_if = "Option::is_none")]
    pub agent_resource_role_arn: Option<Val<String>>,
    /// Specifies whether to automatically update the DRAFT version of the agent after making changes to the agent.
    #[serde(rename = "AutoPrepare", skip_serializing_if = "Option::is_none")]
    pub auto_prepare: Option<Val<bool>>,
    /// Contains custom orchestration configurations for the agent.
    #[serde(rename = "CustomOrchestration", skip_serializing_if = "Option::is_none")]
    pub custom_orchestration: Option<Val<CustomOrchestration>>,
    /// The Amazon Resource Name (ARN) of the AWS  key that encrypts the agent.
    #[serde(rename = "CustomerEncryptionKeyArn", skip_serializing_if = "Option::is_none")]
    pub customer_encryption_key_arn: Option<Val<String>>,
    /// The description of the agent.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The foundation model used for orchestration by the agent.
    #[serde(rename = "FoundationModel", skip_serializing_if = "Option::is_none")]
    pub foundation_model: Option<Val<String>>,
    /// Details about the guardrail associated with the agent.
    #[serde(rename = "GuardrailConfiguration", skip_serializing_if = "Option::is_none")]
    pub guardrail_configuration: Option<Val<GuardrailConfiguration>>,
    /// The number of seconds for which Amazon Bedrock keeps information about a user's conversation with the agent.
    #[serde(rename = "IdleSessionTTLInSeconds", skip_serializing_if = "Option::is_none")]
    pub idle_session_ttl_in_seconds: Option<Val<f64>>,
    /// Instructions that tell the agent what it should do and how it should interact with users.
    #[serde(rename = "Instruction", skip_serializing_if = "Option::is_none")]
    pub instruction: Option<Val<String>>,
    /// The knowledge bases associated with the agent.
    #[serde(rename = "KnowledgeBases", skip_serializing_if = "Option::is_none")]
    pub knowledge_bases: Option<Val<List<AgentKnowledgeBase>>>,
    /// Contains memory configuration for the agent.
    #[serde(rename = "MemoryConfiguration", skip_serializing_if = "Option::is_none")]
    pub memory_configuration: Option<Val<MemoryConfiguration>>,
    /// Specifies the orchestration strategy for the agent.
    #[serde(rename = "OrchestrationType", skip_serializing_if = "Option::is_none")]
    pub orchestration_type: Option<Val<String>>,
    /// Contains configurations to override prompt templates in different parts of an agent sequence.
    #[serde(rename = "PromptOverrideConfiguration", skip_serializing_if = "Option::is_none")]
    pub prompt_override_configuration: Option<Val<PromptOverrideConfiguration>>,
    /// Specifies whether to delete the resource even if it's in use.
    #[serde(rename = "SkipResourceInUseCheckOnDelete", skip_serializing_if = "Option::is_none")]
    pub skip_resource_in_use_check_on_delete: Option<Val<bool>>,
    /// Metadata that you can assign to a resource as key-value pairs.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// Metadata that you can assign to a resource as key-value pairs.
    #[serde(rename = "TestAliasTags", skip_serializing_if = "Option::is_none")]
    pub test_alias_tags: Option<Val<Map<String>>>,
}

impl Agent {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(agent_name: impl Into<Val<String>>) -> Self {
        Self {
            agent_name: agent_name.into(),
            action_groups: None,
            agent_collaboration: None,
            agent_collaborators: None,
            agent_resource_role_arn: None,
            auto_prepare: None,
            custom_orchestration: None,
            customer_encryption_key_arn: None,
            description: None,
            foundation_model: None,
            guardrail_configuration: None,
            idle_session_ttl_in_seconds: None,
            instruction: None,
            knowledge_bases: None,
            memory_configuration: None,
            orchestration_type: None,
            prompt_override_configuration: None,
            skip_resource_in_use_check_on_delete: None,
            tags: None,
            test_alias_tags: None,
        }
    }
}

impl CfnResource for Agent {
    const TYPE: &'static str = "AWS::Bedrock::Agent";
    type Attributes = AgentAttributes;
}

/// What is known of a deployed [`Agent`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgentAttributes(ResourceRef);

attributes!(AgentAttributes {
agent_arn = "AgentArn", "The Amazon Resource Name (ARN) of the agent.";
agent_id = "AgentId", "The unique identifier of the agent.";
agent_status = "AgentStatus", "The status of the agent and whether it is ready for use.";
agent_version = "AgentVersion", "The version of the agent.";
created_at = "CreatedAt", "The time at which the agent was created.";
failure_reasons = "FailureReasons", "Contains reasons that the agent-related API that you invoked failed.";
prepared_at = "PreparedAt", "The time at which the agent was last prepared.";
recommended_actions = "RecommendedActions", "Contains recommended actions to take for the agent-related API that you invoked to succeed.";
updated_at = "UpdatedAt", "The time at which the agent was last updated.";
});

/// Contains details about the OpenAPI schema for the action group.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct APISchema {
    /// The JSON or YAML-formatted payload defining the OpenAPI schema for the action group.
    #[serde(rename = "Payload", skip_serializing_if = "Option::is_none")]
    pub payload: Option<Val<String>>,
    /// Contains details about the S3 object containing the OpenAPI schema for the action group.
    #[serde(rename = "S3", skip_serializing_if = "Option::is_none")]
    pub s3: Option<Val<S3Identifier>>,
}

/// Contains details about the Lambda function containing the business logic that is carried out upon invoking the action or the custom control method for handling the information elicited from the user.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ActionGroupExecutor {
    /// To return the action group invocation results directly in the InvokeInlineAgent response, specify RETURNCONTROL .
    #[serde(rename = "CustomControl", skip_serializing_if = "Option::is_none")]
    pub custom_control: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking the action.
    #[serde(rename = "Lambda", skip_serializing_if = "Option::is_none")]
    pub lambda: Option<Val<String>>,
}

/// Contains details of the inline agent's action group.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentActionGroup {
    /// The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking the action or the custom control method for handling the information elicited from the user.
    #[serde(rename = "ActionGroupExecutor", skip_serializing_if = "Option::is_none")]
    pub action_group_executor: Option<Val<ActionGroupExecutor>>,
    /// The name of the action group.
    #[serde(rename = "ActionGroupName")]
    pub action_group_name: Val<String>,
    /// Specifies whether the action group is available for the agent to invoke or not when sending an InvokeAgent request.
    #[serde(rename = "ActionGroupState", skip_serializing_if = "Option::is_none")]
    pub action_group_state: Option<Val<String>>,
    /// Contains either details about the S3 object containing the OpenAPI schema for the action group or the JSON or YAML-formatted payload defining the schema.
    #[serde(rename = "ApiSchema", skip_serializing_if = "Option::is_none")]
    pub api_schema: Option<Val<APISchema>>,
    /// A description of the action group.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Contains details about the function schema for the action group or the JSON or YAML-formatted payload defining the schema.
    #[serde(rename = "FunctionSchema", skip_serializing_if = "Option::is_none")]
    pub function_schema: Option<Val<FunctionSchema>>,
    /// If this field is set as AMAZON.UserInput , the agent can request the user for additional information when trying to complete a task.
    #[serde(rename = "ParentActionGroupSignature", skip_serializing_if = "Option::is_none")]
    pub parent_action_group_signature: Option<Val<String>>,
    /// Specifies whether to delete the resource even if it's in use.
    #[serde(rename = "SkipResourceInUseCheckOnDelete", skip_serializing_if = "Option::is_none")]
    pub skip_resource_in_use_check_on_delete: Option<Val<bool>>,
}

impl AgentActionGroup {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(action_group_name: impl Into<Val<String>>) -> Self {
        Self {
            action_group_name: action_group_name.into(),
            action_group_executor: None,
            action_group_state: None,
            api_schema: None,
            description: None,
            function_schema: None,
            parent_action_group_signature: None,
            skip_resource_in_use_check_on_delete: None,
        }
    }
}

/// An agent collaborator.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentCollaborator {
    /// The collaborator's agent descriptor.
    #[serde(rename = "AgentDescriptor")]
    pub agent_descriptor: Val<AgentDescriptor>,
    /// The collaborator's instructions.
    #[serde(rename = "CollaborationInstruction")]
    pub collaboration_instruction: Val<String>,
    /// The collaborator's collaborator name.
    #[serde(rename = "CollaboratorName")]
    pub collaborator_name: Val<String>,
    /// The collaborator's relay conversation history.
    #[serde(rename = "RelayConversationHistory", skip_serializing_if = "Option::is_none")]
    pub relay_conversation_history: Option<Val<String>>,
}

impl AgentCollaborator {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        agent_descriptor: impl Into<Val<AgentDescriptor>>,
        collaboration_instruction: impl Into<Val<String>>,
        collaborator_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            agent_descriptor: agent_descriptor.into(),
            collaboration_instruction: collaboration_instruction.into(),
            collaborator_name: collaborator_name.into(),
            relay_conversation_history: None,
        }
    }
}

/// An agent descriptor.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AgentDescriptor {
    /// The agent's alias ARN.
    #[serde(rename = "AliasArn", skip_serializing_if = "Option::is_none")]
    pub alias_arn: Option<Val<String>>,
}

/// Contains details about a knowledge base that is associated with an agent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentKnowledgeBase {
    /// The description of the association between the agent and the knowledge base.
    #[serde(rename = "Description")]
    pub description: Val<String>,
    /// The unique identifier of the association between the agent and the knowledge base.
    #[serde(rename = "KnowledgeBaseId")]
    pub knowledge_base_id: Val<String>,
    /// Specifies whether to use the knowledge base or not when sending an InvokeAgent request.
    #[serde(rename = "KnowledgeBaseState", skip_serializing_if = "Option::is_none")]
    pub knowledge_base_state: Option<Val<String>>,
}

impl AgentKnowledgeBase {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        description: impl Into<Val<String>>,
        knowledge_base_id: impl Into<Val<String>>,
    ) -> Self {
        Self {
            description: description.into(),
            knowledge_base_id: knowledge_base_id.into(),
            knowledge_base_state: None,
        }
    }
}

/// Contains details of the custom orchestration configured for the agent.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CustomOrchestration {
    /// The structure of the executor invoking the actions in custom orchestration.
    #[serde(rename = "Executor", skip_serializing_if = "Option::is_none")]
    pub executor: Option<Val<OrchestrationExecutor>>,
}

/// Defines parameters that the agent needs to invoke from the user to complete the function.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Function {
    /// A description of the function and its purpose.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// A name for the function.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The parameters that the agent elicits from the user to fulfill the function.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<ParameterDetail>>>,
    /// Contains information if user confirmation is required to invoke the function.
    #[serde(rename = "RequireConfirmation", skip_serializing_if = "Option::is_none")]
    pub require_confirmation: Option<Val<String>>,
}

impl Function {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), description: None, parameters: None, require_confirmation: None }
    }
}

/// Contains details about the function schema for the action group or the JSON or YAML-formatted payload defining the schema.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FunctionSchema {
    /// A list of functions that each define an action in the action group.
    #[serde(rename = "Functions")]
    pub functions: Val<List<Function>>,
}

impl FunctionSchema {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(functions: impl Into<Val<List<Function>>>) -> Self {
        Self { functions: functions.into() }
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

/// Base inference parameters to pass to a model in a call to Converse or ConverseStream . For more information, see Inference parameters for foundation models .
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InferenceConfiguration {
    /// The maximum number of tokens allowed in the generated response.
    #[serde(rename = "MaximumLength", skip_serializing_if = "Option::is_none")]
    pub maximum_length: Option<Val<f64>>,
    /// A list of stop sequences.
    #[serde(rename = "StopSequences", skip_serializing_if = "Option::is_none")]
    pub stop_sequences: Option<Val<List<String>>>,
    /// The likelihood of the model selecting higher-probability options while generating a response.
    #[serde(rename = "Temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<Val<f64>>,
    /// While generating a response, the model determines the probability of the following token at each point of generation.
    #[serde(rename = "TopK", skip_serializing_if = "Option::is_none")]
    pub top_k: Option<Val<f64>>,
    /// The percentage of most-likely candidates that the model considers for the next token.
    #[serde(rename = "TopP", skip_serializing_if = "Option::is_none")]
    pub top_p: Option<Val<f64>>,
}

/// Details of the memory configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MemoryConfiguration {
    /// The type of memory that is stored.
    #[serde(rename = "EnabledMemoryTypes", skip_serializing_if = "Option::is_none")]
    pub enabled_memory_types: Option<Val<List<String>>>,
    /// Contains the configuration for SESSIONSUMMARY memory type enabled for the agent.
    #[serde(rename = "SessionSummaryConfiguration", skip_serializing_if = "Option::is_none")]
    pub session_summary_configuration: Option<Val<SessionSummaryConfiguration>>,
    /// The number of days the agent is configured to retain the conversational context.
    #[serde(rename = "StorageDays", skip_serializing_if = "Option::is_none")]
    pub storage_days: Option<Val<f64>>,
}

/// The structure of the executor invoking the actions in custom orchestration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OrchestrationExecutor {
    /// The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking the action.
    #[serde(rename = "Lambda")]
    pub lambda: Val<String>,
}

impl OrchestrationExecutor {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(lambda: impl Into<Val<String>>) -> Self {
        Self { lambda: lambda.into() }
    }
}

/// Contains details about a parameter in a function for an action group.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParameterDetail {
    /// A description of the parameter.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Whether the parameter is required for the agent to complete the function for action group invocation.
    #[serde(rename = "Required", skip_serializing_if = "Option::is_none")]
    pub required: Option<Val<bool>>,
    /// The data type of the parameter.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl ParameterDetail {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), description: None, required: None }
    }
}

/// Contains configurations to override a prompt template in one part of an agent sequence.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PromptConfiguration {
    /// If the Converse or ConverseStream operations support the model, additionalModelRequestFields contains additional inference parameters, beyond the base set of inference parameters in the inferenceConfiguration field.
    #[serde(rename = "AdditionalModelRequestFields", skip_serializing_if = "Option::is_none")]
    pub additional_model_request_fields: Option<Val<Value>>,
    /// Defines the prompt template with which to replace the default prompt template.
    #[serde(rename = "BasePromptTemplate", skip_serializing_if = "Option::is_none")]
    pub base_prompt_template: Option<Val<String>>,
    /// The agent's foundation model.
    #[serde(rename = "FoundationModel", skip_serializing_if = "Option::is_none")]
    pub foundation_model: Option<Val<String>>,
    /// Contains inference parameters to use when the agent invokes a foundation model in the part of the agent sequence defined by the promptType . For more information, see Inference parameters for foundation models .
    #[serde(rename = "InferenceConfiguration", skip_serializing_if = "Option::is_none")]
    pub inference_configuration: Option<Val<InferenceConfiguration>>,
    /// `ParserMode`.
    #[serde(rename = "ParserMode", skip_serializing_if = "Option::is_none")]
    pub parser_mode: Option<Val<String>>,
    /// `PromptCreationMode`.
    #[serde(rename = "PromptCreationMode", skip_serializing_if = "Option::is_none")]
    pub prompt_creation_mode: Option<Val<String>>,
    /// Specifies whether to allow the inline agent to carry out the step specified in the promptType . If you set this value to DISABLED , the agent skips that step.
    #[serde(rename = "PromptState", skip_serializing_if = "Option::is_none")]
    pub prompt_state: Option<Val<String>>,
    /// The step in the agent sequence that this prompt configuration applies to.
    #[serde(rename = "PromptType", skip_serializing_if = "Option::is_none")]
    pub prompt_type: Option<Val<String>>,
}

/// Contains configurations to override prompts in different parts of an agent sequence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptOverrideConfiguration {
    /// The ARN of the Lambda function to use when parsing the raw foundation model output in parts of the agent sequence.
    #[serde(rename = "OverrideLambda", skip_serializing_if = "Option::is_none")]
    pub override_lambda: Option<Val<String>>,
    /// Contains configurations to override a prompt template in one part of an agent sequence.
    #[serde(rename = "PromptConfigurations")]
    pub prompt_configurations: Val<List<PromptConfiguration>>,
}

impl PromptOverrideConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(prompt_configurations: impl Into<Val<List<PromptConfiguration>>>) -> Self {
        Self { prompt_configurations: prompt_configurations.into(), override_lambda: None }
    }
}

/// The identifier information for an Amazon S3 bucket.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3Identifier {
    /// The name of the S3 bucket.
    #[serde(rename = "S3BucketName", skip_serializing_if = "Option::is_none")]
    pub s3_bucket_name: Option<Val<String>>,
    /// The S3 object key for the S3 resource.
    #[serde(rename = "S3ObjectKey", skip_serializing_if = "Option::is_none")]
    pub s3_object_key: Option<Val<String>>,
}

/// Configuration for SESSIONSUMMARY memory type enabled for the agent.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SessionSummaryConfiguration {
    /// Maximum number of recent session summaries to include in the agent's prompt context.
    #[serde(rename = "MaxRecentSessions", skip_serializing_if = "Option::is_none")]
    pub max_recent_sessions: Option<Val<f64>>,
}

known!(
    APISchema,
    ActionGroupExecutor,
    Agent,
    AgentActionGroup,
    AgentCollaborator,
    AgentDescriptor,
    AgentKnowledgeBase,
    CustomOrchestration,
    Function,
    FunctionSchema,
    GuardrailConfiguration,
    InferenceConfiguration,
    MemoryConfiguration,
    OrchestrationExecutor,
    ParameterDetail,
    PromptConfiguration,
    PromptOverrideConfiguration,
    S3Identifier,
    SessionSummaryConfiguration
);
