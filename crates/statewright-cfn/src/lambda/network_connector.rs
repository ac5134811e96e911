//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Resource Type definition for AWS::Lambda::NetworkConnector.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NetworkConnector {
    /// The network configuration for the connector.
    #[serde(rename = "Configuration")]
    pub configuration: Val<Config>,
    /// A unique name for the network connector within your account and Region.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The ARN of the IAM role that Lambda assumes to manage elastic network interfaces in your VPC. This role must have permissions for ec2:CreateNetworkInterface and related describe operations.
    #[serde(rename = "OperatorRole", skip_serializing_if = "Option::is_none")]
    pub operator_role: Option<Val<String>>,
    /// A list of tags to apply to the network connector.
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
arn = "Arn", "The Amazon Resource Name (ARN) of the network connector.";
state = "State", "The current state of the network connector.";
});

/// The network configuration for the connector.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Config {
    /// The VPC egress configuration for the network connector.
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

/// The VPC egress configuration for the network connector.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VpcEgressConfiguration {
    /// The types of Lambda compute resources that can use this connector.
    #[serde(rename = "AssociatedComputeResourceTypes")]
    pub associated_compute_resource_types: Val<List<String>>,
    /// The network protocol for the connector.
    #[serde(rename = "NetworkProtocol", skip_serializing_if = "Option::is_none")]
    pub network_protocol: Option<Val<String>>,
    /// The IDs of the VPC security groups to attach to the ENIs.
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Val<List<String>>>,
    /// The IDs of the VPC subnets where Lambda provisions elastic network interfaces (ENIs).
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
