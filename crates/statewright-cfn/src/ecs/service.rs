//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::ECS::Service resource creates an Amazon Elastic Container Service (Amazon ECS) service that runs and maintains the requested number of tasks and associated load balancers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Service {
    /// Indicates whether to use Availability Zone rebalancing for the service.
    #[serde(rename = "AvailabilityZoneRebalancing", skip_serializing_if = "Option::is_none")]
    pub availability_zone_rebalancing: Option<Val<String>>,
    /// The capacity provider strategy to use for the service.
    #[serde(rename = "CapacityProviderStrategy", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_strategy: Option<Val<List<CapacityProviderStrategyItem>>>,
    /// The short name or full Amazon Resource Name (ARN) of the cluster that you run your service on.
    #[serde(rename = "Cluster", skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Val<String>>,
    /// Optional deployment parameters that control how many tasks run during the deployment and the ordering of stopping and starting tasks.
    #[serde(rename = "DeploymentConfiguration", skip_serializing_if = "Option::is_none")]
    pub deployment_configuration: Option<Val<DeploymentConfiguration>>,
    /// The deployment controller to use for the service.
    #[serde(rename = "DeploymentController", skip_serializing_if = "Option::is_none")]
    pub deployment_controller: Option<Val<DeploymentController>>,
    /// The number of instantiations of the specified task definition to place and keep running in your service.
    #[serde(rename = "DesiredCount", skip_serializing_if = "Option::is_none")]
    pub desired_count: Option<Val<i64>>,
    /// Specifies whether to turn on Amazon ECS managed tags for the tasks within the service.
    #[serde(rename = "EnableECSManagedTags", skip_serializing_if = "Option::is_none")]
    pub enable_ecs_managed_tags: Option<Val<bool>>,
    /// Determines whether the execute command functionality is turned on for the service.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// Determines whether to force a new deployment of the service.
    #[serde(rename = "ForceNewDeployment", skip_serializing_if = "Option::is_none")]
    pub force_new_deployment: Option<Val<ForceNewDeployment>>,
    /// The period of time, in seconds, that the Amazon ECS service scheduler ignores unhealthy Elastic Load Balancing, VPC Lattice, and container health checks after a task has first started.
    #[serde(rename = "HealthCheckGracePeriodSeconds", skip_serializing_if = "Option::is_none")]
    pub health_check_grace_period_seconds: Option<Val<i64>>,
    /// The launch type on which to run your service.
    #[serde(rename = "LaunchType", skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<Val<String>>,
    /// A list of load balancer objects to associate with the service.
    #[serde(rename = "LoadBalancers", skip_serializing_if = "Option::is_none")]
    pub load_balancers: Option<Val<List<LoadBalancer>>>,
    /// The optional monitoring configuration for a service, which defines the resolution for the service-level CPUUtilization and MemoryUtilization Amazon CloudWatch metrics.
    #[serde(rename = "Monitoring", skip_serializing_if = "Option::is_none")]
    pub monitoring: Option<Val<MonitoringConfiguration>>,
    /// The network configuration for the service.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<NetworkConfiguration>>,
    /// An array of placement constraint objects to use for tasks in your service.
    #[serde(rename = "PlacementConstraints", skip_serializing_if = "Option::is_none")]
    pub placement_constraints: Option<Val<List<PlacementConstraint>>>,
    /// The placement strategy objects to use for tasks in your service.
    #[serde(rename = "PlacementStrategies", skip_serializing_if = "Option::is_none")]
    pub placement_strategies: Option<Val<List<PlacementStrategy>>>,
    /// The platform version that your tasks in the service are running on.
    #[serde(rename = "PlatformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<Val<String>>,
    /// Specifies whether to propagate the tags from the task definition to the task.
    #[serde(rename = "PropagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<Val<String>>,
    /// The name or full Amazon Resource Name (ARN) of the IAM role that allows Amazon ECS to make calls to your load balancer on your behalf.
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<Val<String>>,
    /// The scheduling strategy to use for the service.
    #[serde(rename = "SchedulingStrategy", skip_serializing_if = "Option::is_none")]
    pub scheduling_strategy: Option<Val<String>>,
    /// The configuration for this service to discover and connect to services, and be discovered by, and connected from, other services within a namespace.
    #[serde(rename = "ServiceConnectConfiguration", skip_serializing_if = "Option::is_none")]
    pub service_connect_configuration: Option<Val<ServiceConnectConfiguration>>,
    /// The name of your service.
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<Val<String>>,
    /// The details of the service discovery registry to associate with this service.
    #[serde(rename = "ServiceRegistries", skip_serializing_if = "Option::is_none")]
    pub service_registries: Option<Val<List<ServiceRegistry>>>,
    /// The metadata that you apply to the service to help you categorize and organize them.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The family and revision ( family:revision ) or full ARN of the task definition to run in your service.
    #[serde(rename = "TaskDefinition", skip_serializing_if = "Option::is_none")]
    pub task_definition: Option<Val<String>>,
    /// The configuration for a volume specified in the task definition as a volume that is configured at launch time.
    #[serde(rename = "VolumeConfigurations", skip_serializing_if = "Option::is_none")]
    pub volume_configurations: Option<Val<List<ServiceVolumeConfiguration>>>,
    /// The VPC Lattice configuration for the service being created.
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
name = "Name", "The name of the Amazon ECS service, such as sample-webapp .";
service_arn = "ServiceArn", "The ARN that identifies the service.";
});

/// The advanced settings for a load balancer used in blue/green deployments.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AdvancedConfiguration {
    /// The Amazon Resource Name (ARN) of the alternate target group for Amazon ECS blue/green deployments.
    #[serde(rename = "AlternateTargetGroupArn")]
    pub alternate_target_group_arn: Val<String>,
    /// The Amazon Resource Name (ARN) that that identifies the production listener rule (in the case of an Application Load Balancer) or listener (in the case for an Network Load Balancer) for routing production traffic.
    #[serde(rename = "ProductionListenerRule", skip_serializing_if = "Option::is_none")]
    pub production_listener_rule: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call the Elastic Load Balancing APIs for you.
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) that identifies ) that identifies the test listener rule (in the case of an Application Load Balancer) or listener (in the case for an Network Load Balancer) for routing test traffic.
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

/// An object representing the networking details for a task or service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AwsVpcConfiguration {
    /// Whether the task's elastic network interface receives a public IP address.
    #[serde(rename = "AssignPublicIp", skip_serializing_if = "Option::is_none")]
    pub assign_public_ip: Option<Val<String>>,
    /// The IDs of the security groups associated with the task or service.
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Val<List<String>>>,
    /// The IDs of the subnets associated with the task or service.
    #[serde(rename = "Subnets", skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Val<List<String>>>,
}

/// Configuration for a canary deployment strategy that shifts a fixed percentage of traffic to the new service revision, waits for a specified bake time, then shifts the remaining traffic.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CanaryConfiguration {
    /// The amount of time in minutes to wait during the canary phase before shifting the remaining production traffic to the new service revision.
    #[serde(rename = "CanaryBakeTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub canary_bake_time_in_minutes: Option<Val<i64>>,
    /// The percentage of production traffic to shift to the new service revision during the canary phase.
    #[serde(rename = "CanaryPercent", skip_serializing_if = "Option::is_none")]
    pub canary_percent: Option<Val<f64>>,
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

/// One of the methods which provide a way for you to quickly identify when a deployment has failed, and then to optionally roll back the failure to the last working deployment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeploymentAlarms {
    /// One or more CloudWatch alarm names.
    #[serde(rename = "AlarmNames")]
    pub alarm_names: Val<List<String>>,
    /// Determines whether to use the CloudWatch alarm option in the service deployment process.
    #[serde(rename = "Enable")]
    pub enable: Val<bool>,
    /// Determines whether to configure Amazon ECS to roll back the service if a service deployment fails.
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

/// The deployment circuit breaker can only be used for services using the rolling update ( ECS ) deployment type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeploymentCircuitBreaker {
    /// Determines whether to use the deployment circuit breaker logic for the service.
    #[serde(rename = "Enable")]
    pub enable: Val<bool>,
    /// Specifies whether the deployment circuit breaker resets its failure count when a task reaches a healthy state.
    #[serde(rename = "ResetOnHealthyTask", skip_serializing_if = "Option::is_none")]
    pub reset_on_healthy_task: Option<Val<bool>>,
    /// Determines whether to configure Amazon ECS to roll back the service if a service deployment fails.
    #[serde(rename = "Rollback")]
    pub rollback: Val<bool>,
    /// Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment.
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

/// Optional deployment parameters that control how many tasks run during a deployment and the ordering of stopping and starting tasks.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeploymentConfiguration {
    /// Information about the CloudWatch alarms.
    #[serde(rename = "Alarms", skip_serializing_if = "Option::is_none")]
    pub alarms: Option<Val<DeploymentAlarms>>,
    /// The duration when both blue and green service revisions are running simultaneously after the production traffic has shifted.
    #[serde(rename = "BakeTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub bake_time_in_minutes: Option<Val<i64>>,
    /// Configuration for canary deployment strategy.
    #[serde(rename = "CanaryConfiguration", skip_serializing_if = "Option::is_none")]
    pub canary_configuration: Option<Val<CanaryConfiguration>>,
    /// The deployment circuit breaker can only be used for services using the rolling update ( ECS ) deployment type.
    #[serde(rename = "DeploymentCircuitBreaker", skip_serializing_if = "Option::is_none")]
    pub deployment_circuit_breaker: Option<Val<DeploymentCircuitBreaker>>,
    /// `EarlySuccessCriteria`.
    #[serde(rename = "EarlySuccessCriteria", skip_serializing_if = "Option::is_none")]
    pub early_success_criteria: Option<Val<DeploymentEarlySuccessCriteria>>,
    /// An array of deployment lifecycle hook objects to run custom logic at specific stages of the deployment lifecycle.
    #[serde(rename = "LifecycleHooks", skip_serializing_if = "Option::is_none")]
    pub lifecycle_hooks: Option<Val<List<DeploymentLifecycleHook>>>,
    /// Configuration for linear deployment strategy.
    #[serde(rename = "LinearConfiguration", skip_serializing_if = "Option::is_none")]
    pub linear_configuration: Option<Val<LinearConfiguration>>,
    /// `MaximumPercent`.
    #[serde(rename = "MaximumPercent", skip_serializing_if = "Option::is_none")]
    pub maximum_percent: Option<Val<i64>>,
    /// `MinimumHealthyPercent`.
    #[serde(rename = "MinimumHealthyPercent", skip_serializing_if = "Option::is_none")]
    pub minimum_healthy_percent: Option<Val<i64>>,
    /// The deployment strategy for the service.
    #[serde(rename = "Strategy", skip_serializing_if = "Option::is_none")]
    pub strategy: Option<Val<String>>,
}

/// The deployment controller to use for the service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeploymentController {
    /// The deployment controller type to use.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// `DeploymentEarlySuccessCriteria`.
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

/// A deployment lifecycle hook runs custom logic at specific stages of the deployment process.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeploymentLifecycleHook {
    /// Use this field to specify custom parameters that Amazon ECS passes to your hook target invocations (such as a Lambda function).
    #[serde(rename = "HookDetails", skip_serializing_if = "Option::is_none")]
    pub hook_details: Option<Val<Value>>,
    /// The Amazon Resource Name (ARN) of the hook target.
    #[serde(rename = "HookTargetArn", skip_serializing_if = "Option::is_none")]
    pub hook_target_arn: Option<Val<String>>,
    /// The lifecycle stages at which to run the hook.
    #[serde(rename = "LifecycleStages")]
    pub lifecycle_stages: Val<List<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call Lambda functions on your behalf.
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// The type of action the lifecycle hook performs.
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

/// The tag specifications of an Amazon EBS volume.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EBSTagSpecification {
    /// Determines whether to propagate the tags from the task definition to the Amazon EBS volume.
    #[serde(rename = "PropagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<Val<String>>,
    /// The type of volume resource.
    #[serde(rename = "ResourceType")]
    pub resource_type: Val<String>,
    /// The tags applied to this Amazon EBS volume.
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

/// Determines whether to force a new deployment of the service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ForceNewDeployment {
    /// Determines whether to force a new deployment of the service.
    #[serde(rename = "EnableForceNewDeployment")]
    pub enable_force_new_deployment: Val<bool>,
    /// When you change the ForceNewDeploymentNonce value in your template, it signals Amazon ECS to start a new deployment even though no other service parameters have changed.
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

/// `HookTimeoutConfig`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HookTimeoutConfig {
    /// `Action`.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<Val<String>>,
    /// `TimeoutInMinutes`.
    #[serde(rename = "TimeoutInMinutes", skip_serializing_if = "Option::is_none")]
    pub timeout_in_minutes: Option<Val<i64>>,
}

/// Configuration for a linear deployment strategy that shifts production traffic in equal percentage increments with configurable wait times between each step until 100 percent of traffic is shifted to the new service revision.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LinearConfiguration {
    /// The amount of time in minutes to wait between each traffic shifting step during a linear deployment.
    #[serde(rename = "StepBakeTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub step_bake_time_in_minutes: Option<Val<i64>>,
    /// The percentage of production traffic to shift in each step during a linear deployment.
    #[serde(rename = "StepPercent", skip_serializing_if = "Option::is_none")]
    pub step_percent: Option<Val<f64>>,
}

/// The LoadBalancer property specifies details on a load balancer that is used with a service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoadBalancer {
    /// The advanced settings for the load balancer used in blue/green deployments.
    #[serde(rename = "AdvancedConfiguration", skip_serializing_if = "Option::is_none")]
    pub advanced_configuration: Option<Val<AdvancedConfiguration>>,
    /// The name of the container (as it appears in a container definition) to associate with the load balancer.
    #[serde(rename = "ContainerName", skip_serializing_if = "Option::is_none")]
    pub container_name: Option<Val<String>>,
    /// The port on the container to associate with the load balancer.
    #[serde(rename = "ContainerPort", skip_serializing_if = "Option::is_none")]
    pub container_port: Option<Val<i64>>,
    /// The name of the load balancer to associate with the Amazon ECS service or task set.
    #[serde(rename = "LoadBalancerName", skip_serializing_if = "Option::is_none")]
    pub load_balancer_name: Option<Val<String>>,
    /// The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with a service or task set.
    #[serde(rename = "TargetGroupArn", skip_serializing_if = "Option::is_none")]
    pub target_group_arn: Option<Val<String>>,
}

/// The log configuration for the container.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LogConfiguration {
    /// The log driver to use for the container.
    #[serde(rename = "LogDriver", skip_serializing_if = "Option::is_none")]
    pub log_driver: Option<Val<String>>,
    /// The configuration options to send to the log driver.
    #[serde(rename = "Options", skip_serializing_if = "Option::is_none")]
    pub options: Option<Val<Map<String>>>,
    /// The secrets to pass to the log configuration.
    #[serde(rename = "SecretOptions", skip_serializing_if = "Option::is_none")]
    pub secret_options: Option<Val<List<Secret>>>,
}

/// The configuration for a specific set of metrics to collect for a service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricConfiguration {
    /// The list of metric names to configure.
    #[serde(rename = "MetricNames")]
    pub metric_names: Val<List<String>>,
    /// The resolution, in seconds, at which to collect the metrics.
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

/// The optional monitoring configuration for a service, which defines the resolution for the service-level CPUUtilization and MemoryUtilization Amazon CloudWatch metrics.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MonitoringConfiguration {
    /// The list of metric configurations for the service monitoring.
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

/// The network configuration for a task or service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkConfiguration {
    /// The VPC subnets and security groups that are associated with a task.
    #[serde(rename = "AwsvpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub awsvpc_configuration: Option<Val<AwsVpcConfiguration>>,
}

/// An object representing a constraint on task placement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlacementConstraint {
    /// A cluster query language expression to apply to the constraint.
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<Val<String>>,
    /// The type of constraint.
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

/// The task placement strategy for a task or service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlacementStrategy {
    /// The field to apply the placement strategy against.
    #[serde(rename = "Field", skip_serializing_if = "Option::is_none")]
    pub field: Option<Val<String>>,
    /// The type of placement strategy.
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

/// An object representing the secret to expose to your container.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Secret {
    /// The name of the secret.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The secret to expose to the container.
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

/// Configuration for Service Connect access logging.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectAccessLogConfiguration {
    /// The format for Service Connect access log output.
    #[serde(rename = "Format")]
    pub format: Val<String>,
    /// Specifies whether to include query parameters in Service Connect access logs.
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

/// Each alias ("endpoint") is a fully-qualified name and port number that other tasks ("clients") can use to connect to this service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectClientAlias {
    /// The dnsName is the name that you use in the applications of client tasks to connect to this service.
    #[serde(rename = "DnsName", skip_serializing_if = "Option::is_none")]
    pub dns_name: Option<Val<String>>,
    /// The listening port number for the Service Connect proxy.
    #[serde(rename = "Port")]
    pub port: Val<i64>,
    /// The configuration for test traffic routing rules used during blue/green deployments with Amazon ECS Service Connect.
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

/// The Service Connect configuration of your Amazon ECS service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectConfiguration {
    /// The configuration for Service Connect access logging.
    #[serde(rename = "AccessLogConfiguration", skip_serializing_if = "Option::is_none")]
    pub access_log_configuration: Option<Val<ServiceConnectAccessLogConfiguration>>,
    /// Specifies whether to use Service Connect with this service.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// The log configuration for the container.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<LogConfiguration>>,
    /// The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace for use with Service Connect.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
    /// The list of Service Connect service objects.
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

/// The Service Connect service object configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectService {
    /// The list of client aliases for this Service Connect service.
    #[serde(rename = "ClientAliases", skip_serializing_if = "Option::is_none")]
    pub client_aliases: Option<Val<List<ServiceConnectClientAlias>>>,
    /// The discoveryName is the name of the new AWS Cloud Map service that Amazon ECS creates for this Amazon ECS service.
    #[serde(rename = "DiscoveryName", skip_serializing_if = "Option::is_none")]
    pub discovery_name: Option<Val<String>>,
    /// The port number for the Service Connect proxy to listen on.
    #[serde(rename = "IngressPortOverride", skip_serializing_if = "Option::is_none")]
    pub ingress_port_override: Option<Val<i64>>,
    /// The portName must match the name of one of the portMappings from all the containers in the task definition of this Amazon ECS service.
    #[serde(rename = "PortName")]
    pub port_name: Val<String>,
    /// A reference to an object that represents the configured timeouts for Service Connect.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<TimeoutConfiguration>>,
    /// A reference to an object that represents a Transport Layer Security (TLS) configuration.
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

/// The test traffic routing configuration for Amazon ECS blue/green deployments.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectTestTrafficRules {
    /// The HTTP header-based routing rules that determine which requests should be routed to the new service version during blue/green deployment testing.
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

/// `ServiceConnectTestTrafficRulesHeader`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectTestTrafficRulesHeader {
    /// `Name`.
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

/// `ServiceConnectTestTrafficRulesHeaderValue`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectTestTrafficRulesHeaderValue {
    /// `Exact`.
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

/// The certificate root authority that secures your service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServiceConnectTlsCertificateAuthority {
    /// The ARN of the AWS Private Certificate Authority certificate.
    #[serde(rename = "AwsPcaAuthorityArn", skip_serializing_if = "Option::is_none")]
    pub aws_pca_authority_arn: Option<Val<String>>,
}

/// The key that encrypts and decrypts your resources for Service Connect TLS.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceConnectTlsConfiguration {
    /// The signer certificate authority.
    #[serde(rename = "IssuerCertificateAuthority")]
    pub issuer_certificate_authority: Val<ServiceConnectTlsCertificateAuthority>,
    /// The AWS Key Management Service key.
    #[serde(rename = "KmsKey", skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role that's associated with the Service Connect TLS.
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

/// The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceManagedEBSVolumeConfiguration {
    /// Indicates whether the volume should be encrypted.
    #[serde(rename = "Encrypted", skip_serializing_if = "Option::is_none")]
    pub encrypted: Option<Val<bool>>,
    /// The filesystem type for the volume.
    #[serde(rename = "FilesystemType", skip_serializing_if = "Option::is_none")]
    pub filesystem_type: Option<Val<String>>,
    /// The number of I/O operations per second (IOPS).
    #[serde(rename = "Iops", skip_serializing_if = "Option::is_none")]
    pub iops: Option<Val<i64>>,
    /// The Amazon Resource Name (ARN) identifier of the AWS Key Management Service key to use for Amazon EBS encryption.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// The ARN of the IAM role to associate with this volume.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// The size of the volume in GiB. You must specify either a volume size or a snapshot ID. If you specify a snapshot ID, the snapshot size is used for the volume size by default.
    #[serde(rename = "SizeInGiB", skip_serializing_if = "Option::is_none")]
    pub size_in_gi_b: Option<Val<i64>>,
    /// The snapshot that Amazon ECS uses to create volumes for attachment to tasks maintained by the service.
    #[serde(rename = "SnapshotId", skip_serializing_if = "Option::is_none")]
    pub snapshot_id: Option<Val<String>>,
    /// The tags to apply to the volume.
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Val<List<EBSTagSpecification>>>,
    /// The throughput to provision for a volume, in MiB/s, with a maximum of 1,000 MiB/s.
    #[serde(rename = "Throughput", skip_serializing_if = "Option::is_none")]
    pub throughput: Option<Val<i64>>,
    /// The rate, in MiB/s, at which data is fetched from a snapshot of an existing EBS volume to create new volumes for attachment to the tasks maintained by the service.
    #[serde(rename = "VolumeInitializationRate", skip_serializing_if = "Option::is_none")]
    pub volume_initialization_rate: Option<Val<i64>>,
    /// The volume type.
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

/// The configuration for a volume specified in the task definition as a volume that is configured at launch time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceVolumeConfiguration {
    /// The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf.
    #[serde(rename = "ManagedEBSVolume", skip_serializing_if = "Option::is_none")]
    pub managed_ebs_volume: Option<Val<ServiceManagedEBSVolumeConfiguration>>,
    /// The name of the volume.
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

/// Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ThresholdConfiguration {
    /// Determines how Amazon ECS uses value to calculate the failure threshold.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// Specifies the integer that Amazon ECS uses to calculate the failure threshold.
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

/// An object that represents the timeout configurations for Service Connect.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TimeoutConfiguration {
    /// The amount of time in seconds a connection will stay active while idle.
    #[serde(rename = "IdleTimeoutSeconds", skip_serializing_if = "Option::is_none")]
    pub idle_timeout_seconds: Option<Val<i64>>,
    /// The amount of time waiting for the upstream to respond with a complete response per request.
    #[serde(rename = "PerRequestTimeoutSeconds", skip_serializing_if = "Option::is_none")]
    pub per_request_timeout_seconds: Option<Val<i64>>,
}

/// The VPC Lattice configuration for your service that holds the information for the target group(s) Amazon ECS tasks will be registered to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VpcLatticeConfiguration {
    /// The name of the port mapping to register in the VPC Lattice target group.
    #[serde(rename = "PortName")]
    pub port_name: Val<String>,
    /// The ARN of the IAM role to associate with this VPC Lattice configuration.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// The full Amazon Resource Name (ARN) of the target group or groups associated with the VPC Lattice configuration that the Amazon ECS tasks will be registered to.
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
