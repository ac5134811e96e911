//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates an alias of a flow for deployment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowAlias {
    /// The configuration that specifies how nodes in the flow are executed concurrently.
    #[serde(rename = "ConcurrencyConfiguration", skip_serializing_if = "Option::is_none")]
    pub concurrency_configuration: Option<Val<FlowAliasConcurrencyConfiguration>>,
    /// A description of the alias.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the alias.
    #[serde(rename = "FlowArn")]
    pub flow_arn: Val<String>,
    /// The name of the alias.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// A list of configurations about the versions that the alias maps to.
    #[serde(rename = "RoutingConfiguration")]
    pub routing_configuration: Val<List<FlowAliasRoutingConfigurationListItem>>,
    /// Metadata that you can assign to a resource as key-value pairs.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
}

impl FlowAlias {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        flow_arn: impl Into<Val<String>>,
        name: impl Into<Val<String>>,
        routing_configuration: impl Into<Val<List<FlowAliasRoutingConfigurationListItem>>>,
    ) -> Self {
        Self {
            flow_arn: flow_arn.into(),
            name: name.into(),
            routing_configuration: routing_configuration.into(),
            concurrency_configuration: None,
            description: None,
            tags: None,
        }
    }
}

impl CfnResource for FlowAlias {
    const TYPE: &'static str = "AWS::Bedrock::FlowAlias";
    type Attributes = FlowAliasAttributes;
}

/// What is known of a deployed [`FlowAlias`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowAliasAttributes(ResourceRef);

attributes!(FlowAliasAttributes {
arn = "Arn", "The Amazon Resource Name (ARN) of the alias.";
created_at = "CreatedAt", "The time at which the alias was created.";
flow_id = "FlowId", "The unique identifier of the flow.";
id = "Id", "The unique identifier of the alias of the flow.";
updated_at = "UpdatedAt", "The time at which the alias was last updated.";
});

/// Determines how multiple nodes in a flow can run in parallel.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowAliasConcurrencyConfiguration {
    /// The maximum number of nodes that can be executed concurrently in the flow.
    #[serde(rename = "MaxConcurrency", skip_serializing_if = "Option::is_none")]
    pub max_concurrency: Option<Val<f64>>,
    /// The type of concurrency to use for parallel node execution.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl FlowAliasConcurrencyConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), max_concurrency: None }
    }
}

/// Contains information about a version that the alias maps to.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FlowAliasRoutingConfigurationListItem {
    /// The version that the alias maps to.
    #[serde(rename = "FlowVersion", skip_serializing_if = "Option::is_none")]
    pub flow_version: Option<Val<String>>,
}

known!(FlowAlias, FlowAliasConcurrencyConfiguration, FlowAliasRoutingConfigurationListItem);
