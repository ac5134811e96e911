//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Specifies an agent alias as a resource in a top-level template.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentAlias {
    /// The name of the alias of the agent.
    #[serde(rename = "AgentAliasName")]
    pub agent_alias_name: Val<String>,
    /// The unique identifier of the agent.
    #[serde(rename = "AgentId")]
    pub agent_id: Val<String>,
    /// The description of the alias of the agent.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Contains details about the routing configuration of the alias.
    #[serde(rename = "RoutingConfiguration", skip_serializing_if = "Option::is_none")]
    pub routing_configuration: Option<Val<List<AgentAliasRoutingConfigurationListItem>>>,
    /// Metadata that you can assign to a resource as key-value pairs.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
}

impl AgentAlias {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(agent_alias_name: impl Into<Val<String>>, agent_id: impl Into<Val<String>>) -> Self {
        Self {
            agent_alias_name: agent_alias_name.into(),
            agent_id: agent_id.into(),
            description: None,
            routing_configuration: None,
            tags: None,
        }
    }
}

impl CfnResource for AgentAlias {
    const TYPE: &'static str = "AWS::Bedrock::AgentAlias";
    type Attributes = AgentAliasAttributes;
}

/// What is known of a deployed [`AgentAlias`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgentAliasAttributes(ResourceRef);

attributes!(AgentAliasAttributes {
agent_alias_arn = "AgentAliasArn", "The Amazon Resource Name (ARN) of the alias of the agent.";
agent_alias_history_events = "AgentAliasHistoryEvents", "Contains details about the history of the alias.";
agent_alias_id = "AgentAliasId", "The unique identifier of the alias of the agent.";
agent_alias_status = "AgentAliasStatus", "The status of the alias of the agent and whether it is ready for use.";
created_at = "CreatedAt", "The time at which the alias of the agent was created.";
updated_at = "UpdatedAt", "The time at which the alias was last updated.";
});

/// Contains details about the routing configuration of the alias.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentAliasRoutingConfigurationListItem {
    /// The version of the agent with which the alias is associated.
    #[serde(rename = "AgentVersion")]
    pub agent_version: Val<String>,
}

impl AgentAliasRoutingConfigurationListItem {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(agent_version: impl Into<Val<String>>) -> Self {
        Self { agent_version: agent_version.into() }
    }
}

known!(AgentAlias, AgentAliasRoutingConfigurationListItem);
