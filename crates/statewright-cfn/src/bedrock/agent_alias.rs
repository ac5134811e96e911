//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::AgentAlias`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentAlias {
    /// `AgentAliasName`, which is required.
    #[serde(rename = "AgentAliasName")]
    pub agent_alias_name: Val<String>,
    /// `AgentId`, which is required. A change replaces the resource.
    #[serde(rename = "AgentId")]
    pub agent_id: Val<String>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `RoutingConfiguration`.
    #[serde(rename = "RoutingConfiguration", skip_serializing_if = "Option::is_none")]
    pub routing_configuration: Option<Val<List<AgentAliasRoutingConfigurationListItem>>>,
    /// `Tags`.
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
agent_alias_arn = "AgentAliasArn", "`AgentAliasArn` of the deployed resource.";
agent_alias_history_events = "AgentAliasHistoryEvents", "`AgentAliasHistoryEvents` of the deployed resource.";
agent_alias_id = "AgentAliasId", "`AgentAliasId` of the deployed resource.";
agent_alias_status = "AgentAliasStatus", "`AgentAliasStatus` of the deployed resource.";
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
});

/// `AgentAliasRoutingConfigurationListItem` of `AWS::Bedrock::AgentAlias`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentAliasRoutingConfigurationListItem {
    /// `AgentVersion`, which is required.
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
