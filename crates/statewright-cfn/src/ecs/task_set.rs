//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Create a task set in the specified cluster and service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TaskSet {
    /// The capacity provider strategy that are associated with the task set.
    #[serde(rename = "CapacityProviderStrategy", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_strategy: Option<Val<List<CapacityProviderStrategyItem>>>,
    /// The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service to create the task set in.
    #[serde(rename = "Cluster")]
    pub cluster: Val<String>,
    /// An optional non-unique tag that identifies this task set in external systems.
    #[serde(rename = "ExternalId", skip_serializing_if = "Option::is_none")]
    pub external_id: Option<Val<String>>,
    /// The launch type that new tasks in the task set uses.
    #[serde(rename = "LaunchType", skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<Val<String>>,
    /// A load balancer object representing the load balancer to use with the task set.
    #[serde(rename = "LoadBalancers", skip_serializing_if = "Option::is_none")]
    pub load_balancers: Option<Val<List<LoadBalancer>>>,
    /// The network configuration for the task set.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<NetworkConfiguration>>,
    /// The platform version that the tasks in the task set uses.
    #[serde(rename = "PlatformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<Val<String>>,
    /// A floating-point percentage of your desired number of tasks to place and keep running in the task set.
    #[serde(rename = "Scale", skip_serializing_if = "Option::is_none")]
    pub scale: Option<Val<Scale>>,
    /// The short name or full Amazon Resource Name (ARN) of the service to create the task set in.
    #[serde(rename = "Service")]
    pub service: Val<String>,
    /// The details of the service discovery registries to assign to this task set.
    #[serde(rename = "ServiceRegistries", skip_serializing_if = "Option::is_none")]
    pub service_registries: Option<Val<List<ServiceRegistry>>>,
    /// The metadata that you apply to the task set to help you categorize and organize them.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The task definition for the tasks in the task set to use.
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
id = "Id", "The ID of the task set.";
});

/// An object representing the networking details for a task or service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AwsVpcConfiguration {
    /// Whether the task's elastic network interface receives a public IP address.
    #[serde(rename = "AssignPublicIp", skip_serializing_if = "Option::is_none")]
    pub assign_public_ip: Option<Val<String>>,
    /// The IDs of the security groups associated with the task or service.
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Val<List<String>>>,
    /// The IDs of the subnets associated with the task or service.
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

/// The details of a capacity provider strategy.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityProviderStrategyItem {
    /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider for each service.
    #[serde(rename = "Base", skip_serializing_if = "Option::is_none")]
    pub base: Option<Val<i64>>,
    /// The short name of the capacity provider.
    #[serde(rename = "CapacityProvider", skip_serializing_if = "Option::is_none")]
    pub capacity_provider: Option<Val<String>>,
    /// The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider.
    #[serde(rename = "Weight", skip_serializing_if = "Option::is_none")]
    pub weight: Option<Val<i64>>,
}

/// The load balancer configuration to use with a service or task set.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoadBalancer {
    /// The name of the container (as it appears in a container definition) to associate with the load balancer.
    #[serde(rename = "ContainerName", skip_serializing_if = "Option::is_none")]
    pub container_name: Option<Val<String>>,
    /// The port on the container to associate with the load balancer.
    #[serde(rename = "ContainerPort", skip_serializing_if = "Option::is_none")]
    pub container_port: Option<Val<i64>>,
    /// The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with a service or task set.
    #[serde(rename = "TargetGroupArn", skip_serializing_if = "Option::is_none")]
    pub target_group_arn: Option<Val<String>>,
}

/// The network configuration for a task or service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkConfiguration {
    /// The VPC subnets and security groups that are associated with a task.
    #[serde(rename = "AwsVpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub aws_vpc_configuration: Option<Val<AwsVpcConfiguration>>,
}

/// A floating-point percentage of the desired number of tasks to place and keep running in the task set.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Scale {
    /// The unit of measure for the scale value.
    #[serde(rename = "Unit", skip_serializing_if = "Option::is_none")]
    pub unit: Option<Val<String>>,
    /// The value, specified as a percent total of a service's desiredCount , to scale the task set.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<f64>>,
}

/// The details for the service registry.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServiceRegistry {
    /// The container name value to be used for your service discovery service.
    #[serde(rename = "ContainerName", skip_serializing_if = "Option::is_none")]
    pub container_name: Option<Val<String>>,
    /// The port value to be used for your service discovery service.
    #[serde(rename = "ContainerPort", skip_serializing_if = "Option::is_none")]
    pub container_port: Option<Val<i64>>,
    /// The port value used if your service discovery service specified an SRV record.
    #[serde(rename = "Port", skip_serializing_if = "Option::is_none")]
    pub port: Option<Val<i64>>,
    /// The Amazon Resource Name (ARN) of the service registry.
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
