//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Agent {
    /// `ActionGroups`.
    #[serde(rename = "ActionGroups", skip_serializing_if = "Option::is_none")]
    pub action_groups: Option<Val<List<AgentActionGroup>>>,
    /// `AgentCollaboration`.
    #[serde(rename = "AgentCollaboration", skip_serializing_if = "Option::is_none")]
    pub agent_collaboration: Option<Val<String>>,
    /// `AgentCollaborators`.
    #[serde(rename = "AgentCollaborators", skip_serializing_if = "Option::is_none")]
    pub agent_collaborators: Option<Val<List<AgentCollaborator>>>,
    /// `AgentName`, which is required.
    #[serde(rename = "AgentName")]
    pub agent_name: Val<String>,
    /// `AgentResourceRoleArn`.
    #[serde(rename = "AgentResourceRoleArn", skip_serializing_if = "Option::is_none")]
    pub agent_resource_role_arn: Option<Val<String>>,
    /// `AutoPrepare`.
    #[serde(rename = "AutoPrepare", skip_serializing_if = "Option::is_none")]
    pub auto_prepare: Option<Val<bool>>,
    /// `CustomOrchestration`.
    #[serde(rename = "CustomOrchestration", skip_serializing_if = "Option::is_none")]
    pub custom_orchestration: Option<Val<CustomOrchestration>>,
    /// `CustomerEncryptionKeyArn`.
    #[serde(rename = "CustomerEncryptionKeyArn", skip_serializing_if = "Option::is_none")]
    pub customer_encryption_key_arn: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `FoundationModel`.
    #[serde(rename = "FoundationModel", skip_serializing_if = "Option::is_none")]
    pub foundation_model: Option<Val<String>>,
    /// `GuardrailConfiguration`.
    #[serde(rename = "GuardrailConfiguration", skip_serializing_if = "Option::is_none")]
    pub guardrail_configuration: Option<Val<GuardrailConfiguration>>,
    /// `IdleSessionTTLInSeconds`.
    #[serde(rename = "IdleSessionTTLInSeconds", skip_serializing_if = "Option::is_none")]
    pub idle_session_ttl_in_seconds: Option<Val<f64>>,
    /// `Instruction`.
    #[serde(rename = "Instruction", skip_serializing_if = "Option::is_none")]
    pub instruction: Option<Val<String>>,
    /// `KnowledgeBases`.
    #[serde(rename = "KnowledgeBases", skip_serializing_if = "Option::is_none")]
    pub knowledge_bases: Option<Val<List<AgentKnowledgeBase>>>,
    /// `MemoryConfiguration`.
    #[serde(rename = "MemoryConfiguration", skip_serializing_if = "Option::is_none")]
    pub memory_configuration: Option<Val<MemoryConfiguration>>,
    /// `OrchestrationType`.
    #[serde(rename = "OrchestrationType", skip_serializing_if = "Option::is_none")]
    pub orchestration_type: Option<Val<String>>,
    /// `PromptOverrideConfiguration`.
    #[serde(rename = "PromptOverrideConfiguration", skip_serializing_if = "Option::is_none")]
    pub prompt_override_configuration: Option<Val<PromptOverrideConfiguration>>,
    /// `SkipResourceInUseCheckOnDelete`.
    #[serde(rename = "SkipResourceInUseCheckOnDelete", skip_serializing_if = "Option::is_none")]
    pub skip_resource_in_use_check_on_delete: Option<Val<bool>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// `TestAliasTags`.
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
agent_arn = "AgentArn", "`AgentArn` of the deployed resource.";
agent_id = "AgentId", "`AgentId` of the deployed resource.";
agent_status = "AgentStatus", "`AgentStatus` of the deployed resource.";
agent_version = "AgentVersion", "`AgentVersion` of the deployed resource.";
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
failure_reasons = "FailureReasons", "`FailureReasons` of the deployed resource.";
prepared_at = "PreparedAt", "`PreparedAt` of the deployed resource.";
recommended_actions = "RecommendedActions", "`RecommendedActions` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
});

/// `APISchema` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct APISchema {
    /// `Payload`.
    #[serde(rename = "Payload", skip_serializing_if = "Option::is_none")]
    pub payload: Option<Val<String>>,
    /// `S3`.
    #[serde(rename = "S3", skip_serializing_if = "Option::is_none")]
    pub s3: Option<Val<S3Identifier>>,
}

/// `ActionGroupExecutor` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ActionGroupExecutor {
    /// `CustomControl`.
    #[serde(rename = "CustomControl", skip_serializing_if = "Option::is_none")]
    pub custom_control: Option<Val<String>>,
    /// `Lambda`.
    #[serde(rename = "Lambda", skip_serializing_if = "Option::is_none")]
    pub lambda: Option<Val<String>>,
}

/// `AgentActionGroup` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentActionGroup {
    /// `ActionGroupExecutor`.
    #[serde(rename = "ActionGroupExecutor", skip_serializing_if = "Option::is_none")]
    pub action_group_executor: Option<Val<ActionGroupExecutor>>,
    /// `ActionGroupName`, which is required.
    #[serde(rename = "ActionGroupName")]
    pub action_group_name: Val<String>,
    /// `ActionGroupState`.
    #[serde(rename = "ActionGroupState", skip_serializing_if = "Option::is_none")]
    pub action_group_state: Option<Val<String>>,
    /// `ApiSchema`.
    #[serde(rename = "ApiSchema", skip_serializing_if = "Option::is_none")]
    pub api_schema: Option<Val<APISchema>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `FunctionSchema`.
    #[serde(rename = "FunctionSchema", skip_serializing_if = "Option::is_none")]
    pub function_schema: Option<Val<FunctionSchema>>,
    /// `ParentActionGroupSignature`.
    #[serde(rename = "ParentActionGroupSignature", skip_serializing_if = "Option::is_none")]
    pub parent_action_group_signature: Option<Val<String>>,
    /// `SkipResourceInUseCheckOnDelete`.
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

/// `AgentCollaborator` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentCollaborator {
    /// `AgentDescriptor`, which is required.
    #[serde(rename = "AgentDescriptor")]
    pub agent_descriptor: Val<AgentDescriptor>,
    /// `CollaborationInstruction`, which is required.
    #[serde(rename = "CollaborationInstruction")]
    pub collaboration_instruction: Val<String>,
    /// `CollaboratorName`, which is required.
    #[serde(rename = "CollaboratorName")]
    pub collaborator_name: Val<String>,
    /// `RelayConversationHistory`.
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

/// `AgentDescriptor` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AgentDescriptor {
    /// `AliasArn`.
    #[serde(rename = "AliasArn", skip_serializing_if = "Option::is_none")]
    pub alias_arn: Option<Val<String>>,
}

/// `AgentKnowledgeBase` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentKnowledgeBase {
    /// `Description`, which is required.
    #[serde(rename = "Description")]
    pub description: Val<String>,
    /// `KnowledgeBaseId`, which is required.
    #[serde(rename = "KnowledgeBaseId")]
    pub knowledge_base_id: Val<String>,
    /// `KnowledgeBaseState`.
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

/// `CustomOrchestration` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CustomOrchestration {
    /// `Executor`.
    #[serde(rename = "Executor", skip_serializing_if = "Option::is_none")]
    pub executor: Option<Val<OrchestrationExecutor>>,
}

/// `Function` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Function {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<ParameterDetail>>>,
    /// `RequireConfirmation`.
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

/// `FunctionSchema` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FunctionSchema {
    /// `Functions`, which is required.
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

/// `GuardrailConfiguration` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GuardrailConfiguration {
    /// `GuardrailIdentifier`.
    #[serde(rename = "GuardrailIdentifier", skip_serializing_if = "Option::is_none")]
    pub guardrail_identifier: Option<Val<String>>,
    /// `GuardrailVersion`.
    #[serde(rename = "GuardrailVersion", skip_serializing_if = "Option::is_none")]
    pub guardrail_version: Option<Val<String>>,
}

/// `InferenceConfiguration` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InferenceConfiguration {
    /// `MaximumLength`.
    #[serde(rename = "MaximumLength", skip_serializing_if = "Option::is_none")]
    pub maximum_length: Option<Val<f64>>,
    /// `StopSequences`.
    #[serde(rename = "StopSequences", skip_serializing_if = "Option::is_none")]
    pub stop_sequences: Option<Val<List<String>>>,
    /// `Temperature`.
    #[serde(rename = "Temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<Val<f64>>,
    /// `TopK`.
    #[serde(rename = "TopK", skip_serializing_if = "Option::is_none")]
    pub top_k: Option<Val<f64>>,
    /// `TopP`.
    #[serde(rename = "TopP", skip_serializing_if = "Option::is_none")]
    pub top_p: Option<Val<f64>>,
}

/// `MemoryConfiguration` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MemoryConfiguration {
    /// `EnabledMemoryTypes`.
    #[serde(rename = "EnabledMemoryTypes", skip_serializing_if = "Option::is_none")]
    pub enabled_memory_types: Option<Val<List<String>>>,
    /// `SessionSummaryConfiguration`.
    #[serde(rename = "SessionSummaryConfiguration", skip_serializing_if = "Option::is_none")]
    pub session_summary_configuration: Option<Val<SessionSummaryConfiguration>>,
    /// `StorageDays`.
    #[serde(rename = "StorageDays", skip_serializing_if = "Option::is_none")]
    pub storage_days: Option<Val<f64>>,
}

/// `OrchestrationExecutor` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OrchestrationExecutor {
    /// `Lambda`, which is required.
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

/// `ParameterDetail` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParameterDetail {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Required`.
    #[serde(rename = "Required", skip_serializing_if = "Option::is_none")]
    pub required: Option<Val<bool>>,
    /// `Type`, which is required.
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

/// `PromptConfiguration` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PromptConfiguration {
    /// `AdditionalModelRequestFields`.
    #[serde(rename = "AdditionalModelRequestFields", skip_serializing_if = "Option::is_none")]
    pub additional_model_request_fields: Option<Val<Value>>,
    /// `BasePromptTemplate`.
    #[serde(rename = "BasePromptTemplate", skip_serializing_if = "Option::is_none")]
    pub base_prompt_template: Option<Val<String>>,
    /// `FoundationModel`.
    #[serde(rename = "FoundationModel", skip_serializing_if = "Option::is_none")]
    pub foundation_model: Option<Val<String>>,
    /// `InferenceConfiguration`.
    #[serde(rename = "InferenceConfiguration", skip_serializing_if = "Option::is_none")]
    pub inference_configuration: Option<Val<InferenceConfiguration>>,
    /// `ParserMode`.
    #[serde(rename = "ParserMode", skip_serializing_if = "Option::is_none")]
    pub parser_mode: Option<Val<String>>,
    /// `PromptCreationMode`.
    #[serde(rename = "PromptCreationMode", skip_serializing_if = "Option::is_none")]
    pub prompt_creation_mode: Option<Val<String>>,
    /// `PromptState`.
    #[serde(rename = "PromptState", skip_serializing_if = "Option::is_none")]
    pub prompt_state: Option<Val<String>>,
    /// `PromptType`.
    #[serde(rename = "PromptType", skip_serializing_if = "Option::is_none")]
    pub prompt_type: Option<Val<String>>,
}

/// `PromptOverrideConfiguration` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptOverrideConfiguration {
    /// `OverrideLambda`.
    #[serde(rename = "OverrideLambda", skip_serializing_if = "Option::is_none")]
    pub override_lambda: Option<Val<String>>,
    /// `PromptConfigurations`, which is required.
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

/// `S3Identifier` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3Identifier {
    /// `S3BucketName`.
    #[serde(rename = "S3BucketName", skip_serializing_if = "Option::is_none")]
    pub s3_bucket_name: Option<Val<String>>,
    /// `S3ObjectKey`.
    #[serde(rename = "S3ObjectKey", skip_serializing_if = "Option::is_none")]
    pub s3_object_key: Option<Val<String>>,
}

/// `SessionSummaryConfiguration` of `AWS::Bedrock::Agent`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SessionSummaryConfiguration {
    /// `MaxRecentSessions`.
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
