//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECS::TaskSet`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TaskSet {
    /// `CapacityProviderStrategy`. A change replaces the resource.
    #[serde(rename = "CapacityProviderStrategy", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_strategy: Option<Val<List<CapacityProviderStrategyItem>>>,
    /// `Cluster`, which is required. A change replaces the resource.
    #[serde(rename = "Cluster")]
    pub cluster: Val<String>,
    /// `ExternalId`. A change replaces the resource.
    #[serde(rename = "ExternalId", skip_serializing_if = "Option::is_none")]
    pub external_id: Option<Val<String>>,
    /// `LaunchType`. A change replaces the resource.
    #[serde(rename = "LaunchType", skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<Val<String>>,
    /// `LoadBalancers`. A change replaces the resource.
    #[serde(rename = "LoadBalancers", skip_serializing_if = "Option::is_none")]
    pub load_balancers: Option<Val<List<LoadBalancer>>>,
    /// `NetworkConfiguration`. A change replaces the resource.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<NetworkConfiguration>>,
    /// `PlatformVersion`. A change replaces the resource.
    #[serde(rename = "PlatformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<Val<String>>,
    /// `Scale`.
    #[serde(rename = "Scale", skip_serializing_if = "Option::is_none")]
    pub scale: Option<Val<Scale>>,
    /// `Service`, which is required. A change replaces the resource.
    #[serde(rename = "Service")]
    pub service: Val<String>,
    /// `ServiceRegistries`. A change replaces the resource.
    #[serde(rename = "ServiceRegistries", skip_serializing_if = "Option::is_none")]
    pub service_registries: Option<Val<List<ServiceRegistry>>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TaskDefinition`, which is required. A change replaces the resource.
    #[serde(rename = "TaskDefinition")]
    pub task_definition: Val<String>,
}

impl TaskSet {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        cluster: impl Into<Val<String>>,
        service: impl Into<Val<String>>,
        task_definition: impl Into<Val<String>>,
    ) -> Self {
        Self {
            cluster: cluster.into(),
            service: service.into(),
            task_definition: task_definition.into(),
            capacity_provider_strategy: None,
            external_id: None,
            launch_type: None,
            load_balancers: None,
            network_configuration: None,
            platform_version: None,
            scale: None,
            service_registries: None,
            tags: None,
        }
    }
}

impl CfnResource for TaskSet {
    const TYPE: &'static str = "AWS::ECS::TaskSet";
    type Attributes = TaskSetAttributes;
}

/// What is known of a deployed [`TaskSet`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskSetAttributes(ResourceRef);

attributes!(TaskSetAttributes {
id = "Id", "`Id` of the deployed resource.";
});

/// `AwsVpcConfiguration` of `AWS::ECS::TaskSet`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AwsVpcConfiguration {
    /// `AssignPublicIp`. A change replaces the resource.
    #[serde(rename = "AssignPublicIp", skip_serializing_if = "Option::is_none")]
    pub assign_public_ip: Option<Val<String>>,
    /// `SecurityGroups`. A change replaces the resource.
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Val<List<String>>>,
    /// `Subnets`, which is required. A change replaces the resource.
    #[serde(rename = "Subnets")]
    pub subnets: Val<List<String>>,
}

impl AwsVpcConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(subnets: impl Into<Val<List<String>>>) -> Self {
        Self { subnets: subnets.into(), assign_public_ip: None, security_groups: None }
    }
}

/// `CapacityProviderStrategyItem` of `AWS::ECS::TaskSet`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityProviderStrategyItem {
    /// `Base`.
    #[serde(rename = "Base", skip_serializing_if = "Option::is_none")]
    pub base: Option<Val<i64>>,
    /// `CapacityProvider`.
    #[serde(rename = "CapacityProvider", skip_serializing_if = "Option::is_none")]
    pub capacity_provider: Option<Val<String>>,
    /// `Weight`.
    #[serde(rename = "Weight", skip_serializing_if = "Option::is_none")]
    pub weight: Option<Val<i64>>,
}

/// `LoadBalancer` of `AWS::ECS::TaskSet`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoadBalancer {
    /// `ContainerName`. A change replaces the resource.
    #[serde(rename = "ContainerName", skip_serializing_if = "Option::is_none")]
    pub container_name: Option<Val<String>>,
    /// `ContainerPort`. A change replaces the resource.
    #[serde(rename = "ContainerPort", skip_serializing_if = "Option::is_none")]
    pub container_port: Option<Val<i64>>,
    /// `TargetGroupArn`. A change replaces the resource.
    #[serde(rename = "TargetGroupArn", skip_serializing_if = "Option::is_none")]
    pub target_group_arn: Option<Val<String>>,
}

/// `NetworkConfiguration` of `AWS::ECS::TaskSet`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkConfiguration {
    /// `AwsVpcConfiguration`. A change replaces the resource.
    #[serde(rename = "AwsVpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub aws_vpc_configuration: Option<Val<AwsVpcConfiguration>>,
}

/// `Scale` of `AWS::ECS::TaskSet`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Scale {
    /// `Unit`.
    #[serde(rename = "Unit", skip_serializing_if = "Option::is_none")]
    pub unit: Option<Val<String>>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<f64>>,
}

/// `ServiceRegistry` of `AWS::ECS::TaskSet`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServiceRegistry {
    /// `ContainerName`. A change replaces the resource.
    #[serde(rename = "ContainerName", skip_serializing_if = "Option::is_none")]
    pub container_name: Option<Val<String>>,
    /// `ContainerPort`. A change replaces the resource.
    #[serde(rename = "ContainerPort", skip_serializing_if = "Option::is_none")]
    pub container_port: Option<Val<i64>>,
    /// `Port`. A change replaces the resource.
    #[serde(rename = "Port", skip_serializing_if = "Option::is_none")]
    pub port: Option<Val<i64>>,
    /// `RegistryArn`. A change replaces the resource.
    #[serde(rename = "RegistryArn", skip_serializing_if = "Option::is_none")]
    pub registry_arn: Option<Val<String>>,
}

known!(
    AwsVpcConfiguration,
    CapacityProviderStrategyItem,
    LoadBalancer,
    NetworkConfiguration,
    Scale,
    ServiceRegistry,
    TaskSet
);
