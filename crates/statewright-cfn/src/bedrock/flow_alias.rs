//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::FlowAlias`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowAlias {
    /// `ConcurrencyConfiguration`.
    #[serde(rename = "ConcurrencyConfiguration", skip_serializing_if = "Option::is_none")]
    pub concurrency_configuration: Option<Val<FlowAliasConcurrencyConfiguration>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `FlowArn`, which is required. A change replaces the resource.
    #[serde(rename = "FlowArn")]
    pub flow_arn: Val<String>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `RoutingConfiguration`, which is required.
    #[serde(rename = "RoutingConfiguration")]
    pub routing_configuration: Val<List<FlowAliasRoutingConfigurationListItem>>,
    /// `Tags`.
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
arn = "Arn", "`Arn` of the deployed resource.";
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
flow_id = "FlowId", "`FlowId` of the deployed resource.";
id = "Id", "`Id` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
});

/// `FlowAliasConcurrencyConfiguration` of `AWS::Bedrock::FlowAlias`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowAliasConcurrencyConfiguration {
    /// `MaxConcurrency`.
    #[serde(rename = "MaxConcurrency", skip_serializing_if = "Option::is_none")]
    pub max_concurrency: Option<Val<f64>>,
    /// `Type`, which is required.
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

/// `FlowAliasRoutingConfigurationListItem` of `AWS::Bedrock::FlowAlias`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FlowAliasRoutingConfigurationListItem {
    /// `FlowVersion`.
    #[serde(rename = "FlowVersion", skip_serializing_if = "Option::is_none")]
    pub flow_version: Option<Val<String>>,
}

known!(FlowAlias, FlowAliasConcurrencyConfiguration, FlowAliasRoutingConfigurationListItem);
