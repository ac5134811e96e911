//! Resources of AWS::Bedrock. Made by generate/resources.py.

pub mod agent;
pub mod agent_alias;
pub mod application_inference_profile;
pub mod automated_reasoning_policy;
pub mod automated_reasoning_policy_version;
pub mod blueprint;
pub mod data_automation_library;
pub mod data_automation_project;
pub mod data_source;
pub mod enforced_guardrail_configuration;
pub mod flow;
pub mod flow_alias;
pub mod flow_version;
pub mod guardrail;
pub mod guardrail_version;
pub mod intelligent_prompt_router;
pub mod knowledge_base;
pub mod knowledge_base_policy;
pub mod prompt;
pub mod prompt_version;
pub mod resource_policy;
pub mod session;
pub use agent::{Agent, AgentAttributes};
pub use agent_alias::{AgentAlias, AgentAliasAttributes};
pub use application_inference_profile::{
    ApplicationInferenceProfile, ApplicationInferenceProfileAttributes,
};
pub use automated_reasoning_policy::{
    AutomatedReasoningPolicy, AutomatedReasoningPolicyAttributes,
};
pub use automated_reasoning_policy_version::{
    AutomatedReasoningPolicyVersion, AutomatedReasoningPolicyVersionAttributes,
};
pub use blueprint::{Blueprint, BlueprintAttributes};
pub use data_automation_library::{DataAutomationLibrary, DataAutomationLibraryAttributes};
pub use data_automation_project::{DataAutomationProject, DataAutomationProjectAttributes};
pub use data_source::{DataSource, DataSourceAttributes};
pub use enforced_guardrail_configuration::{
    EnforcedGuardrailConfiguration, EnforcedGuardrailConfigurationAttributes,
};
pub use flow::{Flow, FlowAttributes};
pub use flow_alias::{FlowAlias, FlowAliasAttributes};
pub use flow_version::{FlowVersion, FlowVersionAttributes};
pub use guardrail::{Guardrail, GuardrailAttributes};
pub use guardrail_version::{GuardrailVersion, GuardrailVersionAttributes};
pub use intelligent_prompt_router::{IntelligentPromptRouter, IntelligentPromptRouterAttributes};
pub use knowledge_base::{KnowledgeBase, KnowledgeBaseAttributes};
pub use knowledge_base_policy::{KnowledgeBasePolicy, KnowledgeBasePolicyAttributes};
pub use prompt::{Prompt, PromptAttributes};
pub use prompt_version::{PromptVersion, PromptVersionAttributes};
pub use resource_policy::{ResourcePolicy, ResourcePolicyAttributes};
pub use session::{Session, SessionAttributes};
