//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Service {
    /// `AvailabilityZoneRebalancing`.
    #[serde(rename = "AvailabilityZoneRebalancing", skip_serializing_if = "Option::is_none")]
    pub availability_zone_rebalancing: Option<Val<String>>,
    /// `CapacityProviderStrategy`.
    #[serde(rename = "CapacityProviderStrategy", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_strategy: Option<Val<List<CapacityProviderStrategyItem>>>,
    /// `Cluster`. A change replaces the resource.
    #[serde(rename = "Cluster", skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Val<String>>,
    /// `DeploymentConfiguration`.
    #[serde(rename = "DeploymentConfiguration", skip_serializing_if = "Option::is_none")]
    pub deployment_configuration: Option<Val<DeploymentConfiguration>>,
    /// `DeploymentController`. A change replaces the resource.
    #[serde(rename = "DeploymentController", skip_serializing_if = "Option::is_none")]
    pub deployment_controller: Option<Val<DeploymentController>>,
    /// `DesiredCount`.
    #[serde(rename = "DesiredCount", skip_serializing_if = "Option::is_none")]
    pub desired_count: Option<Val<i64>>,
    /// `EnableECSManagedTags`.
    #[serde(rename = "EnableECSManagedTags", skip_serializing_if = "Option::is_none")]
    pub enable_ecs_managed_tags: Option<Val<bool>>,
    /// `EnableExecuteCommand`.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// `ForceNewDeployment`.
    #[serde(rename = "ForceNewDeployment", skip_serializing_if = "Option::is_none")]
    pub force_new_deployment: Option<Val<ForceNewDeployment>>,
    /// `HealthCheckGracePeriodSeconds`.
    #[serde(rename = "HealthCheckGracePeriodSeconds", skip_serializing_if = "Option::is_none")]
    pub health_check_grace_period_seconds: Option<Val<i64>>,
    /// `LaunchType`. A change replaces the resource.
    #[serde(rename = "LaunchType", skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<Val<String>>,
    /// `LoadBalancers`.
    #[serde(rename = "LoadBalancers", skip_serializing_if = "Option::is_none")]
    pub load_balancers: Option<Val<List<LoadBalancer>>>,
    /// `Monitoring`.
    #[serde(rename = "Monitoring", skip_serializing_if = "Option::is_none")]
    pub monitoring: Option<Val<MonitoringConfiguration>>,
    /// `NetworkConfiguration`.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<NetworkConfiguration>>,
    /// `PlacementConstraints`.
    #[serde(rename = "PlacementConstraints", skip_serializing_if = "Option::is_none")]
    pub placement_constraints: Option<Val<List<PlacementConstraint>>>,
    /// `PlacementStrategies`.
    #[serde(rename = "PlacementStrategies", skip_serializing_if = "Option::is_none")]
    pub placement_strategies: Option<Val<List<PlacementStrategy>>>,
    /// `PlatformVersion`.
    #[serde(rename = "PlatformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<Val<String>>,
    /// `PropagateTags`.
    #[serde(rename = "PropagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<Val<String>>,
    /// `Role`. A change replaces the resource.
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<Val<String>>,
    /// `SchedulingStrategy`. A change replaces the resource.
    #[serde(rename = "SchedulingStrategy", skip_serializing_if = "Option::is_none")]
    pub scheduling_strategy: Option<Val<String>>,
    /// `ServiceConnectConfiguration`.
    #[serde(rename = "ServiceConnectConfiguration", skip_serializing_if = "Option::is_none")]
    pub service_connect_configuration: Option<Val<ServiceConnectConfiguration>>,
    /// `ServiceName`. A change replaces the resource.
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<Val<String>>,
    /// `ServiceRegistries`.
    #[serde(rename = "ServiceRegistries", skip_serializing_if = "Option::is_none")]
    pub service_registries: Option<Val<List<ServiceRegistry>>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TaskDefinition`.
    #[serde(rename = "TaskDefinition", skip_serializing_if = "Option::is_none")]
    pub task_definition: Option<Val<String>>,
    /// `VolumeConfigurations`.
    #[serde(rename = "VolumeConfigurations", skip_serializing_if = "Option::is_none")]
    pub volume_configurations: Option<Val<List<ServiceVolumeConfiguration>>>,
    /// `VpcLatticeConfigurations`.
    #[serde(rename = "VpcLatticeConfigurations", skip_serializing_if = "Option::is_none")]
    pub vpc_lattice_configurations: Option<Val<List<VpcLatticeConfiguration>>>,
}

impl CfnResource for Service {
    const TYPE: &'static str = "AWS::ECS::Service";
    type Attributes = ServiceAttributes;
}

/// What is known of a deployed [`Service`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceAttributes(ResourceRef);

attributes!(ServiceAttributes {
name = "Name", "`Name` of the deployed resource.";
service_arn = "ServiceArn", "`ServiceArn` of the deployed resource.";
});

/// `AdvancedConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AdvancedConfiguration {
    /// `AlternateTargetGroupArn`, which is required.
    #[serde(rename = "AlternateTargetGroupArn")]
    pub alternate_target_group_arn: Val<String>,
    /// `ProductionListenerRule`.
    #[serde(rename = "ProductionListenerRule", skip_serializing_if = "Option::is_none")]
    pub production_listener_rule: Option<Val<String>>,
    /// `RoleArn`.
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// `TestListenerRule`.
    #[serde(rename = "TestListenerRule", skip_serializing_if = "Option::is_none")]
    pub test_listener_rule: Option<Val<String>>,
}

impl AdvancedConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(alternate_target_group_arn: impl Into<Val<String>>) -> Self {
        Self {
            alternate_target_group_arn: alternate_target_group_arn.into(),
            production_listener_rule: None,
            role_arn: None,
            test_listener_rule: None,
        }
    }
}

/// `AwsVpcConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AwsVpcConfiguration {
    /// `AssignPublicIp`.
    #[serde(rename = "AssignPublicIp", skip_serializing_if = "Option::is_none")]
    pub assign_public_ip: Option<Val<String>>,
    /// `SecurityGroups`.
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Val<List<String>>>,
    /// `Subnets`.
    #[serde(rename = "Subnets", skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Val<List<String>>>,
}

/// `CanaryConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CanaryConfiguration {
    /// `CanaryBakeTimeInMinutes`.
    #[serde(rename = "CanaryBakeTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub canary_bake_time_in_minutes: Option<Val<i64>>,
    /// `CanaryPercent`.
    #[serde(rename = "CanaryPercent", skip_serializing_if = "Option::is_none")]
    pub canary_percent: Option<Val<f64>>,
}

/// `CapacityProviderStrategyItem` of `AWS::ECS::Service`.
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

/// `DeploymentAlarms` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeploymentAlarms {
    /// `AlarmNames`, which is required.
    #[serde(rename = "AlarmNames")]
    pub alarm_names: Val<List<String>>,
    /// `Enable`, which is required.
    #[serde(rename = "Enable")]
    pub enable: Val<bool>,
    /// `Rollback`, which is required.
    #[serde(rename = "Rollback")]
    pub rollback: Val<bool>,
}

impl DeploymentAlarms {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        alarm_names: impl Into<Val<List<String>>>,
        enable: impl Into<Val<bool>>,
        rollback: impl Into<Val<bool>>,
    ) -> Self {
        Self { alarm_names: alarm_names.into(), enable: enable.into(), rollback: rollback.into() }
    }
}

/// `DeploymentCircuitBreaker` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeploymentCircuitBreaker {
    /// `Enable`, which is required.
    #[serde(rename = "Enable")]
    pub enable: Val<bool>,
    /// `ResetOnHealthyTask`.
    #[serde(rename = "ResetOnHealthyTask", skip_serializing_if = "Option::is_none")]
    pub reset_on_healthy_task: Option<Val<bool>>,
    /// `Rollback`, which is required.
    #[serde(rename = "Rollback")]
    pub rollback: Val<bool>,
    /// `ThresholdConfiguration`.
    #[serde(rename = "ThresholdConfiguration", skip_serializing_if = "Option::is_none")]
    pub threshold_configuration: Option<Val<ThresholdConfiguration>>,
}

impl DeploymentCircuitBreaker {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(enable: impl Into<Val<bool>>, rollback: impl Into<Val<bool>>) -> Self {
        Self {
            enable: enable.into(),
            rollback: rollback.into(),
            reset_on_healthy_task: None,
            threshold_configuration: None,
        }
    }
}

/// `DeploymentConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeploymentConfiguration {
    /// `Alarms`.
    #[serde(rename = "Alarms", skip_serializing_if = "Option::is_none")]
    pub alarms: Option<Val<DeploymentAlarms>>,
    /// `BakeTimeInMinutes`.
    #[serde(rename = "BakeTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub bake_time_in_minutes: Option<Val<i64>>,
    /// `CanaryConfiguration`.
    #[serde(rename = "CanaryConfiguration", skip_serializing_if = "Option::is_none")]
    pub canary_configuration: Option<Val<CanaryConfiguration>>,
    /// `DeploymentCircuitBreaker`.
    #[serde(rename = "DeploymentCircuitBreaker", skip_serializing_if = "Option::is_none")]
    pub deployment_circuit_breaker: Option<Val<DeploymentCircuitBreaker>>,
    /// `EarlySuccessCriteria`.
    #[serde(rename = "EarlySuccessCriteria", skip_serializing_if = "Option::is_none")]
    pub early_success_criteria: Option<Val<DeploymentEarlySuccessCriteria>>,
    /// `LifecycleHooks`.
    #[serde(rename = "LifecycleHooks", skip_serializing_if = "Option::is_none")]
    pub lifecycle_hooks: Option<Val<List<DeploymentLifecycleHook>>>,
    /// `LinearConfiguration`.
    #[serde(rename = "LinearConfiguration", skip_serializing_if = "Option::is_none")]
    pub linear_configuration: Option<Val<LinearConfiguration>>,
    /// `MaximumPercent`.
    #[serde(rename = "MaximumPercent", skip_serializing_if = "Option::is_none")]
    pub maximum_percent: Option<Val<i64>>,
    /// `MinimumHealthyPercent`.
    #[serde(rename = "MinimumHealthyPercent", skip_serializing_if = "Option::is_none")]
    pub minimum_healthy_percent: Option<Val<i64>>,
    /// `Strategy`.
    #[serde(rename = "Strategy", skip_serializing_if = "Option::is_none")]
    pub strategy: Option<Val<String>>,
}

/// `DeploymentController` of `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeploymentController {
    /// `Type`. A change replaces the resource.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// `DeploymentEarlySuccessCriteria` of `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeploymentEarlySuccessCriteria {
    /// `Enable`.
    #[serde(rename = "Enable", skip_serializing_if = "Option::is_none")]
    pub enable: Option<Val<bool>>,
    /// `HealthyPercent`.
    #[serde(rename = "HealthyPercent", skip_serializing_if = "Option::is_none")]
    pub healthy_percent: Option<Val<i64>>,
    /// `SourceServiceRevisionCleanup`.
    #[serde(rename = "SourceServiceRevisionCleanup", skip_serializing_if = "Option::is_none")]
    pub source_service_revision_cleanup: Option<Val<String>>,
}

/// `DeploymentLifecycleHook` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeploymentLifecycleHook {
    /// `HookDetails`.
    #[serde(rename = "HookDetails", skip_serializing_if = "Option::is_none")]
    pub hook_details: Option<Val<Value>>,
    /// `HookTargetArn`.
    #[serde(rename = "HookTargetArn", skip_serializing_if = "Option::is_none")]
    pub hook_target_arn: Option<Val<String>>,
    /// `LifecycleStages`, which is required.
    #[serde(rename = "LifecycleStages")]
    pub lifecycle_stages: Val<List<String>>,
    /// `RoleArn`.
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// `TargetType`.
    #[serde(rename = "TargetType", skip_serializing_if = "Option::is_none")]
    pub target_type: Option<Val<String>>,
    /// `TimeoutConfiguration`.
    #[serde(rename = "TimeoutConfiguration", skip_serializing_if = "Option::is_none")]
    pub timeout_configuration: Option<Val<HookTimeoutConfig>>,
}

impl DeploymentLifecycleHook {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(lifecycle_stages: impl Into<Val<List<String>>>) -> Self {
        Self {
            lifecycle_stages: lifecycle_stages.into(),
            hook_details: None,
            hook_target_arn: None,
            role_arn: None,
            target_type: None,
            timeout_configuration: None,
        }
    }
}

/// `EBSTagSpecification` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EBSTagSpecification {
    /// `PropagateTags`.
    #[serde(rename = "PropagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<Val<String>>,
    /// `ResourceType`, which is required.
    #[serde(rename = "ResourceType")]
    pub resource_type: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl EBSTagSpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(resource_type: impl Into<Val<String>>) -> Self {
        Self { resource_type: resource_type.into(), propagate_tags: None, tags: None }
    }
}

/// `ForceNewDeployment` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ForceNewDeployment {
    /// `EnableForceNewDeployment`, which is required.
    #[serde(rename = "EnableForceNewDeployment")]
    pub enable_force_new_deployment: Val<bool>,
    /// `ForceNewDeploymentNonce`.
    #[serde(rename = "ForceNewDeploymentNonce", skip_serializing_if = "Option::is_none")]
    pub force_new_deployment_nonce: Option<Val<String>>,
}

impl ForceNewDeployment {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(enable_force_new_deployment: impl Into<Val<bool>>) -> Self {
        Self {
            enable_force_new_deployment: enable_force_new_deployment.into(),
            force_new_deployment_nonce: None,
        }
    }
}

/// `HookTimeoutConfig` of `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HookTimeoutConfig {
    /// `Action`.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<Val<String>>,
    /// `TimeoutInMinutes`.
    #[serde(rename = "TimeoutInMinutes", skip_serializing_if = "Option::is_none")]
    pub timeout_in_minutes: Option<Val<i64>>,
}

/// `LinearConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LinearConfiguration {
    /// `StepBakeTimeInMinutes`.
    #[serde(rename = "StepBakeTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub step_bake_time_in_minutes: Option<Val<i64>>,
    /// `StepPercent`.
    #[serde(rename = "StepPercent", skip_serializing_if = "Option::is_none")]
    pub step_percent: Option<Val<f64>>,
}

/// `LoadBalancer` of `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoadBalancer {
    /// `AdvancedConfiguration`.
    #[serde(rename = "AdvancedConfiguration", skip_serializing_if = "Option::is_none")]
    pub advanced_configuration: Option<Val<AdvancedConfiguration>>,
    /// `ContainerName`.
    #[serde(rename = "ContainerName", skip_serializing_if = "Option::is_none")]
    pub container_name: Option<Val<String>>,
    /// `ContainerPort`.
    #[serde(rename = "ContainerPort", skip_serializing_if = "Option::is_none")]
    pub container_port: Option<Val<i64>>,
    /// `LoadBalancerName`.
    #[serde(rename = "LoadBalancerName", skip_serializing_if = "Option::is_none")]
    pub load_balancer_name: Option<Val<String>>,
    /// `TargetGroupArn`.
    #[serde(rename = "TargetGroupArn", skip_serializing_if = "Option::is_none")]
    pub target_group_arn: Option<Val<String>>,
}

/// `LogConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LogConfiguration {
    /// `LogDriver`.
    #[serde(rename = "LogDriver", skip_serializing_if = "Option::is_none")]
    pub log_driver: Option<Val<String>>,
    /// `Options`.
    #[serde(rename = "Options", skip_serializing_if = "Option::is_none")]
    pub options: Option<Val<Map<String>>>,
    /// `SecretOptions`.
    #[serde(rename = "SecretOptions", skip_serializing_if = "Option::is_none")]
    pub secret_options: Option<Val<List<Secret>>>,
}

/// `MetricConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricConfiguration {
    /// `MetricNames`, which is required.
    #[serde(rename = "MetricNames")]
    pub metric_names: Val<List<String>>,
    /// `ResolutionSeconds`, which is required.
    #[serde(rename = "ResolutionSeconds")]
    pub resolution_seconds: Val<i64>,
}

impl MetricConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        metric_names: impl Into<Val<List<String>>>,
        resolution_seconds: impl Into<Val<i64>>,
    ) -> Self {
        Self { metric_names: metric_names.into(), resolution_seconds: resolution_seconds.into() }
    }
}

/// `MonitoringConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MonitoringConfiguration {
    /// `MetricConfigurations`, which is required.
    #[serde(rename = "MetricConfigurations")]
    pub metric_configurations: Val<List<MetricConfiguration>>,
}

impl MonitoringConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(metric_configurations: impl Into<Val<List<MetricConfiguration>>>) -> Self {
        Self { metric_configurations: metric_configurations.into() }
    }
}

/// `NetworkConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkConfiguration {
    /// `AwsvpcConfiguration`.
    #[serde(rename = "AwsvpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub awsvpc_configuration: Option<Val<AwsVpcConfiguration>>,
}

/// `PlacementConstraint` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlacementConstraint {
    /// `Expression`.
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<Val<String>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl PlacementConstraint {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), expression: None }
    }
}

/// `PlacementStrategy` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlacementStrategy {
    /// `Field`.
    #[serde(rename = "Field", skip_serializing_if = "Option::is_none")]
    pub field: Option<Val<String>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl PlacementStrategy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), field: None }
    }
}

/// `Secret` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Secret {
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `ValueFrom`, which is required.
    #[serde(rename = "ValueFrom")]
    pub value_from: Val<String>,
}

impl Secret {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>, value_from: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), value_from: value_from.into() }
    }
}

/// `ServiceConnectAccessLogConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectAccessLogConfiguration {
    /// `Format`, which is required.
    #[serde(rename = "Format")]
    pub format: Val<String>,
    /// `IncludeQueryParameters`.
    #[serde(rename = "IncludeQueryParameters", skip_serializing_if = "Option::is_none")]
    pub include_query_parameters: Option<Val<String>>,
}

impl ServiceConnectAccessLogConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(format: impl Into<Val<String>>) -> Self {
        Self { format: format.into(), include_query_parameters: None }
    }
}

/// `ServiceConnectClientAlias` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectClientAlias {
    /// `DnsName`.
    #[serde(rename = "DnsName", skip_serializing_if = "Option::is_none")]
    pub dns_name: Option<Val<String>>,
    /// `Port`, which is required.
    #[serde(rename = "Port")]
    pub port: Val<i64>,
    /// `TestTrafficRules`.
    #[serde(rename = "TestTrafficRules", skip_serializing_if = "Option::is_none")]
    pub test_traffic_rules: Option<Val<ServiceConnectTestTrafficRules>>,
}

impl ServiceConnectClientAlias {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(port: impl Into<Val<i64>>) -> Self {
        Self { port: port.into(), dns_name: None, test_traffic_rules: None }
    }
}

/// `ServiceConnectConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectConfiguration {
    /// `AccessLogConfiguration`.
    #[serde(rename = "AccessLogConfiguration", skip_serializing_if = "Option::is_none")]
    pub access_log_configuration: Option<Val<ServiceConnectAccessLogConfiguration>>,
    /// `Enabled`, which is required.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// `LogConfiguration`.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<LogConfiguration>>,
    /// `Namespace`.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
    /// `Services`.
    #[serde(rename = "Services", skip_serializing_if = "Option::is_none")]
    pub services: Option<Val<List<ServiceConnectService>>>,
}

impl ServiceConnectConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(enabled: impl Into<Val<bool>>) -> Self {
        Self {
            enabled: enabled.into(),
            access_log_configuration: None,
            log_configuration: None,
            namespace: None,
            services: None,
        }
    }
}

/// `ServiceConnectService` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectService {
    /// `ClientAliases`.
    #[serde(rename = "ClientAliases", skip_serializing_if = "Option::is_none")]
    pub client_aliases: Option<Val<List<ServiceConnectClientAlias>>>,
    /// `DiscoveryName`.
    #[serde(rename = "DiscoveryName", skip_serializing_if = "Option::is_none")]
    pub discovery_name: Option<Val<String>>,
    /// `IngressPortOverride`.
    #[serde(rename = "IngressPortOverride", skip_serializing_if = "Option::is_none")]
    pub ingress_port_override: Option<Val<i64>>,
    /// `PortName`, which is required.
    #[serde(rename = "PortName")]
    pub port_name: Val<String>,
    /// `Timeout`.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<TimeoutConfiguration>>,
    /// `Tls`.
    #[serde(rename = "Tls", skip_serializing_if = "Option::is_none")]
    pub tls: Option<Val<ServiceConnectTlsConfiguration>>,
}

impl ServiceConnectService {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(port_name: impl Into<Val<String>>) -> Self {
        Self {
            port_name: port_name.into(),
            client_aliases: None,
            discovery_name: None,
            ingress_port_override: None,
            timeout: None,
            tls: None,
        }
    }
}

/// `ServiceConnectTestTrafficRules` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectTestTrafficRules {
    /// `Header`, which is required.
    #[serde(rename = "Header")]
    pub header: Val<ServiceConnectTestTrafficRulesHeader>,
}

impl ServiceConnectTestTrafficRules {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(header: impl Into<Val<ServiceConnectTestTrafficRulesHeader>>) -> Self {
        Self { header: header.into() }
    }
}

/// `ServiceConnectTestTrafficRulesHeader` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectTestTrafficRulesHeader {
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<ServiceConnectTestTrafficRulesHeaderValue>>,
}

impl ServiceConnectTestTrafficRulesHeader {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), value: None }
    }
}

/// `ServiceConnectTestTrafficRulesHeaderValue` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectTestTrafficRulesHeaderValue {
    /// `Exact`, which is required.
    #[serde(rename = "Exact")]
    pub exact: Val<String>,
}

impl ServiceConnectTestTrafficRulesHeaderValue {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(exact: impl Into<Val<String>>) -> Self {
        Self { exact: exact.into() }
    }
}

/// `ServiceConnectTlsCertificateAuthority` of `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServiceConnectTlsCertificateAuthority {
    /// `AwsPcaAuthorityArn`.
    #[serde(rename = "AwsPcaAuthorityArn", skip_serializing_if = "Option::is_none")]
    pub aws_pca_authority_arn: Option<Val<String>>,
}

/// `ServiceConnectTlsConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectTlsConfiguration {
    /// `IssuerCertificateAuthority`, which is required.
    #[serde(rename = "IssuerCertificateAuthority")]
    pub issuer_certificate_authority: Val<ServiceConnectTlsCertificateAuthority>,
    /// `KmsKey`.
    #[serde(rename = "KmsKey", skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<Val<String>>,
    /// `RoleArn`.
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
}

impl ServiceConnectTlsConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        issuer_certificate_authority: impl Into<Val<ServiceConnectTlsCertificateAuthority>>,
    ) -> Self {
        Self {
            issuer_certificate_authority: issuer_certificate_authority.into(),
            kms_key: None,
            role_arn: None,
        }
    }
}

/// `ServiceManagedEBSVolumeConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceManagedEBSVolumeConfiguration {
    /// `Encrypted`.
    #[serde(rename = "Encrypted", skip_serializing_if = "Option::is_none")]
    pub encrypted: Option<Val<bool>>,
    /// `FilesystemType`.
    #[serde(rename = "FilesystemType", skip_serializing_if = "Option::is_none")]
    pub filesystem_type: Option<Val<String>>,
    /// `Iops`.
    #[serde(rename = "Iops", skip_serializing_if = "Option::is_none")]
    pub iops: Option<Val<i64>>,
    /// `KmsKeyId`.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `RoleArn`, which is required.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// `SizeInGiB`.
    #[serde(rename = "SizeInGiB", skip_serializing_if = "Option::is_none")]
    pub size_in_gi_b: Option<Val<i64>>,
    /// `SnapshotId`.
    #[serde(rename = "SnapshotId", skip_serializing_if = "Option::is_none")]
    pub snapshot_id: Option<Val<String>>,
    /// `TagSpecifications`.
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Val<List<EBSTagSpecification>>>,
    /// `Throughput`.
    #[serde(rename = "Throughput", skip_serializing_if = "Option::is_none")]
    pub throughput: Option<Val<i64>>,
    /// `VolumeInitializationRate`.
    #[serde(rename = "VolumeInitializationRate", skip_serializing_if = "Option::is_none")]
    pub volume_initialization_rate: Option<Val<i64>>,
    /// `VolumeType`.
    #[serde(rename = "VolumeType", skip_serializing_if = "Option::is_none")]
    pub volume_type: Option<Val<String>>,
}

impl ServiceManagedEBSVolumeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(role_arn: impl Into<Val<String>>) -> Self {
        Self {
            role_arn: role_arn.into(),
            encrypted: None,
            filesystem_type: None,
            iops: None,
            kms_key_id: None,
            size_in_gi_b: None,
            snapshot_id: None,
            tag_specifications: None,
            throughput: None,
            volume_initialization_rate: None,
            volume_type: None,
        }
    }
}

/// `ServiceRegistry` of `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServiceRegistry {
    /// `ContainerName`.
    #[serde(rename = "ContainerName", skip_serializing_if = "Option::is_none")]
    pub container_name: Option<Val<String>>,
    /// `ContainerPort`.
    #[serde(rename = "ContainerPort", skip_serializing_if = "Option::is_none")]
    pub container_port: Option<Val<i64>>,
    /// `Port`.
    #[serde(rename = "Port", skip_serializing_if = "Option::is_none")]
    pub port: Option<Val<i64>>,
    /// `RegistryArn`.
    #[serde(rename = "RegistryArn", skip_serializing_if = "Option::is_none")]
    pub registry_arn: Option<Val<String>>,
}

/// `ServiceVolumeConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceVolumeConfiguration {
    /// `ManagedEBSVolume`.
    #[serde(rename = "ManagedEBSVolume", skip_serializing_if = "Option::is_none")]
    pub managed_ebs_volume: Option<Val<ServiceManagedEBSVolumeConfiguration>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
}

impl ServiceVolumeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), managed_ebs_volume: None }
    }
}

/// `ThresholdConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ThresholdConfiguration {
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `Value`, which is required.
    #[serde(rename = "Value")]
    pub value: Val<i64>,
}

impl ThresholdConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>, value: impl Into<Val<i64>>) -> Self {
        Self { r#type: r#type.into(), value: value.into() }
    }
}

/// `TimeoutConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TimeoutConfiguration {
    /// `IdleTimeoutSeconds`.
    #[serde(rename = "IdleTimeoutSeconds", skip_serializing_if = "Option::is_none")]
    pub idle_timeout_seconds: Option<Val<i64>>,
    /// `PerRequestTimeoutSeconds`.
    #[serde(rename = "PerRequestTimeoutSeconds", skip_serializing_if = "Option::is_none")]
    pub per_request_timeout_seconds: Option<Val<i64>>,
}

/// `VpcLatticeConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VpcLatticeConfiguration {
    /// `PortName`, which is required.
    #[serde(rename = "PortName")]
    pub port_name: Val<String>,
    /// `RoleArn`, which is required.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// `TargetGroupArn`, which is required.
    #[serde(rename = "TargetGroupArn")]
    pub target_group_arn: Val<String>,
}

impl VpcLatticeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        port_name: impl Into<Val<String>>,
        role_arn: impl Into<Val<String>>,
        target_group_arn: impl Into<Val<String>>,
    ) -> Self {
        Self {
            port_name: port_name.into(),
            role_arn: role_arn.into(),
            target_group_arn: target_group_arn.into(),
        }
    }
}

known!(
    AdvancedConfiguration,
    AwsVpcConfiguration,
    CanaryConfiguration,
    CapacityProviderStrategyItem,
    DeploymentAlarms,
    DeploymentCircuitBreaker,
    DeploymentConfiguration,
    DeploymentController,
    DeploymentEarlySuccessCriteria,
    DeploymentLifecycleHook,
    EBSTagSpecification,
    ForceNewDeployment,
    HookTimeoutConfig,
    LinearConfiguration,
    LoadBalancer,
    LogConfiguration,
    MetricConfiguration,
    MonitoringConfiguration,
    NetworkConfiguration,
    PlacementConstraint,
    PlacementStrategy,
    Secret,
    Service,
    ServiceConnectAccessLogConfiguration,
    ServiceConnectClientAlias,
    ServiceConnectConfiguration,
    ServiceConnectService,
    ServiceConnectTestTrafficRules,
    ServiceConnectTestTrafficRulesHeader,
    ServiceConnectTestTrafficRulesHeaderValue,
    ServiceConnectTlsCertificateAuthority,
    ServiceConnectTlsConfiguration,
    ServiceManagedEBSVolumeConfiguration,
    ServiceRegistry,
    ServiceVolumeConfiguration,
    ThresholdConfiguration,
    TimeoutConfiguration,
    VpcLatticeConfiguration
);
