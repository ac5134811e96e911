//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Lambda::NetworkConnector`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NetworkConnector {
    /// `Configuration`, which is required.
    #[serde(rename = "Configuration")]
    pub configuration: Val<Config>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `OperatorRole`.
    #[serde(rename = "OperatorRole", skip_serializing_if = "Option::is_none")]
    pub operator_role: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl NetworkConnector {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(configuration: impl Into<Val<Config>>) -> Self {
        Self { configuration: configuration.into(), name: None, operator_role: None, tags: None }
    }
}

impl CfnResource for NetworkConnector {
    const TYPE: &'static str = "AWS::Lambda::NetworkConnector";
    type Attributes = NetworkConnectorAttributes;
}

/// What is known of a deployed [`NetworkConnector`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkConnectorAttributes(ResourceRef);

attributes!(NetworkConnectorAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
state = "State", "`State` of the deployed resource.";
});

/// `Config` of `AWS::Lambda::NetworkConnector`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Config {
    /// `VpcEgressConfiguration`, which is required.
    #[serde(rename = "VpcEgressConfiguration")]
    pub vpc_egress_configuration: Val<VpcEgressConfiguration>,
}

impl Config {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(vpc_egress_configuration: impl Into<Val<VpcEgressConfiguration>>) -> Self {
        Self { vpc_egress_configuration: vpc_egress_configuration.into() }
    }
}

/// `VpcEgressConfiguration` of `AWS::Lambda::NetworkConnector`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VpcEgressConfiguration {
    /// `AssociatedComputeResourceTypes`, which is required.
    #[serde(rename = "AssociatedComputeResourceTypes")]
    pub associated_compute_resource_types: Val<List<String>>,
    /// `NetworkProtocol`.
    #[serde(rename = "NetworkProtocol", skip_serializing_if = "Option::is_none")]
    pub network_protocol: Option<Val<String>>,
    /// `SecurityGroupIds`.
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Val<List<String>>>,
    /// `SubnetIds`, which is required.
    #[serde(rename = "SubnetIds")]
    pub subnet_ids: Val<List<String>>,
}

impl VpcEgressConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        associated_compute_resource_types: impl Into<Val<List<String>>>,
        subnet_ids: impl Into<Val<List<String>>>,
    ) -> Self {
        Self {
            associated_compute_resource_types: associated_compute_resource_types.into(),
            subnet_ids: subnet_ids.into(),
            network_protocol: None,
            security_group_ids: None,
        }
    }
}

known!(Config, NetworkConnector, VpcEgressConfiguration);
