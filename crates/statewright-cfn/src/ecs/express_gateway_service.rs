//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates an Express service that simplifies deploying containerized web applications on Amazon ECS with managed AWS infrastructure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExpressGatewayService {
    /// The short name or full ARN of the cluster that hosts the Express service.
    #[serde(rename = "Cluster", skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Val<String>>,
    /// The CPU allocation for tasks in this service revision.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<String>>,
    /// The ARN of the task execution role for the service revision.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// The health check path for this service revision.
    #[serde(rename = "HealthCheckPath", skip_serializing_if = "Option::is_none")]
    pub health_check_path: Option<Val<String>>,
    /// The ARN of the infrastructure role that manages AWS resources for the Express service.
    #[serde(rename = "InfrastructureRoleArn")]
    pub infrastructure_role_arn: Val<String>,
    /// The memory allocation for tasks in this service revision.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<String>>,
    /// The network configuration for tasks in this service revision.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<ExpressGatewayServiceNetworkConfiguration>>,
    /// The primary container configuration for this service revision.
    #[serde(rename = "PrimaryContainer", skip_serializing_if = "Option::is_none")]
    pub primary_container: Option<Val<ExpressGatewayContainer>>,
    /// The auto-scaling configuration for this service revision.
    #[serde(rename = "ScalingTarget", skip_serializing_if = "Option::is_none")]
    pub scaling_target: Option<Val<ExpressGatewayScalingTarget>>,
    /// The name of the Express service.
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<Val<String>>,
    /// The metadata applied to the Express service.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TaskDefinitionArn`.
    #[serde(rename = "TaskDefinitionArn", skip_serializing_if = "Option::is_none")]
    pub task_definition_arn: Option<Val<String>>,
    /// The ARN of the task role for the service revision.
    #[serde(rename = "TaskRoleArn", skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<Val<String>>,
}

impl ExpressGatewayService {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(infrastructure_role_arn: impl Into<Val<String>>) -> Self {
        Self {
            infrastructure_role_arn: infrastructure_role_arn.into(),
            cluster: None,
            cpu: None,
            execution_role_arn: None,
            health_check_path: None,
            memory: None,
            network_configuration: None,
            primary_container: None,
            scaling_target: None,
            service_name: None,
            tags: None,
            task_definition_arn: None,
            task_role_arn: None,
        }
    }
}

impl CfnResource for ExpressGatewayService {
    const TYPE: &'static str = "AWS::ECS::ExpressGatewayService";
    type Attributes = ExpressGatewayServiceAttributes;
}

/// What is known of a deployed [`ExpressGatewayService`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpressGatewayServiceAttributes(ResourceRef);

attributes!(ExpressGatewayServiceAttributes {
active_configurations = "ActiveConfigurations", "The list of active service configurations for the Express service.";
created_at = "CreatedAt", "The Unix timestamp for when the Express service was created.";
ecs_managed_resource_arns = "ECSManagedResourceArns", "`ECSManagedResourceArns`.";
ecs_managed_resource_arns_auto_scaling = "ECSManagedResourceArns.AutoScaling", "`ECSManagedResourceArns.AutoScaling`.";
ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies = "ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies", "The list of Auto Scaling policy ARNs associated with the express service.";
ecs_managed_resource_arns_auto_scaling_scalable_target = "ECSManagedResourceArns.AutoScaling.ScalableTarget", "The Auto Scaling Scalable Target ARN associated with the express service.";
ecs_managed_resource_arns_ingress_path = "ECSManagedResourceArns.IngressPath", "`ECSManagedResourceArns.IngressPath`.";
ecs_managed_resource_arns_ingress_path_certificate_arn = "ECSManagedResourceArns.IngressPath.CertificateArn", "The Certificate ARN associated with the express service.";
ecs_managed_resource_arns_ingress_path_listener_arn = "ECSManagedResourceArns.IngressPath.ListenerArn", "The ARN of the Load Balancer listener associated with the express service.";
ecs_managed_resource_arns_ingress_path_listener_rule_arn = "ECSManagedResourceArns.IngressPath.ListenerRuleArn", "The ARN of the Load Balancer listener rule associated with the express service.";
ecs_managed_resource_arns_ingress_path_load_balancer_arn = "ECSManagedResourceArns.IngressPath.LoadBalancerArn", "The ARN of the Load Balancer associated with the express service.";
ecs_managed_resource_arns_ingress_path_load_balancer_security_groups = "ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups", "The list of Load Balancer Security Group ARNs associated with the express service.";
ecs_managed_resource_arns_ingress_path_target_group_arns = "ECSManagedResourceArns.IngressPath.TargetGroupArns", "The list of Target Group ARNs associated with the express service.";
ecs_managed_resource_arns_log_groups = "ECSManagedResourceArns.LogGroups", "The list of Log Group ARNs associated with the express service.";
ecs_managed_resource_arns_metric_alarms = "ECSManagedResourceArns.MetricAlarms", "The list of Metric Alarm ARNs associated with the express service.";
ecs_managed_resource_arns_service_security_groups = "ECSManagedResourceArns.ServiceSecurityGroups", "The list of Security Group ARNs associated with the express service.";
endpoint = "Endpoint", "The Endpoint of the express service.";
service_arn = "ServiceArn", "The ARN that identifies the Express service.";
status = "Status", "`Status`.";
updated_at = "UpdatedAt", "The Unix timestamp for when the Express service was last updated.";
});

/// Defines the configuration for the primary container in an Express service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExpressGatewayContainer {
    /// The log configuration for the container.
    #[serde(rename = "AwsLogsConfiguration", skip_serializing_if = "Option::is_none")]
    pub aws_logs_configuration: Option<Val<ExpressGatewayServiceAwsLogsConfiguration>>,
    /// The command that is passed to the container.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// The port number on the container that receives traffic from the load balancer.
    #[serde(rename = "ContainerPort", skip_serializing_if = "Option::is_none")]
    pub container_port: Option<Val<i64>>,
    /// The environment variables to pass to the container.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<KeyValuePair>>>,
    /// The image used to start a container.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// The configuration for repository credentials for private registry authentication.
    #[serde(rename = "RepositoryCredentials", skip_serializing_if = "Option::is_none")]
    pub repository_credentials: Option<Val<ExpressGatewayRepositoryCredentials>>,
    /// The secrets to pass to the container.
    #[serde(rename = "Secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Val<List<Secret>>>,
}

impl ExpressGatewayContainer {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(image: impl Into<Val<String>>) -> Self {
        Self {
            image: image.into(),
            aws_logs_configuration: None,
            command: None,
            container_port: None,
            environment: None,
            repository_credentials: None,
            secrets: None,
        }
    }
}

/// The repository credentials for private registry authentication to pass to the container.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExpressGatewayRepositoryCredentials {
    /// The Amazon Resource Name (ARN) of the secret containing the private repository credentials.
    #[serde(rename = "CredentialsParameter")]
    pub credentials_parameter: Val<String>,
}

impl ExpressGatewayRepositoryCredentials {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(credentials_parameter: impl Into<Val<String>>) -> Self {
        Self { credentials_parameter: credentials_parameter.into() }
    }
}

/// Defines the auto-scaling configuration for an Express service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExpressGatewayScalingTarget {
    /// The metric used for auto-scaling decisions.
    #[serde(rename = "AutoScalingMetric", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_metric: Option<Val<String>>,
    /// The target value for the auto-scaling metric.
    #[serde(rename = "AutoScalingTargetValue", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_target_value: Option<Val<i64>>,
    /// The maximum number of tasks to run in the Express service.
    #[serde(rename = "MaxTaskCount", skip_serializing_if = "Option::is_none")]
    pub max_task_count: Option<Val<i64>>,
    /// The minimum number of tasks to run in the Express service.
    #[serde(rename = "MinTaskCount", skip_serializing_if = "Option::is_none")]
    pub min_task_count: Option<Val<i64>>,
}

/// Specifies the Amazon CloudWatch Logs configuration for the Express service container.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExpressGatewayServiceAwsLogsConfiguration {
    /// The name of the CloudWatch Logs log group to send container logs to.
    #[serde(rename = "LogGroup")]
    pub log_group: Val<String>,
    /// The prefix for the CloudWatch Logs log stream names.
    #[serde(rename = "LogStreamPrefix")]
    pub log_stream_prefix: Val<String>,
}

impl ExpressGatewayServiceAwsLogsConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        log_group: impl Into<Val<String>>,
        log_stream_prefix: impl Into<Val<String>>,
    ) -> Self {
        Self { log_group: log_group.into(), log_stream_prefix: log_stream_prefix.into() }
    }
}

/// The network configuration for an Express service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExpressGatewayServiceNetworkConfiguration {
    /// The IDs of the security groups associated with the Express service.
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Val<List<String>>>,
    /// The IDs of the subnets associated with the Express service.
    #[serde(rename = "Subnets", skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Val<List<String>>>,
}

/// A key-value pair object.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeyValuePair {
    /// The name of the key-value pair.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The value of the key-value pair.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl KeyValuePair {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), value: value.into() }
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

known!(
    ExpressGatewayContainer,
    ExpressGatewayRepositoryCredentials,
    ExpressGatewayScalingTarget,
    ExpressGatewayService,
    ExpressGatewayServiceAwsLogsConfiguration,
    ExpressGatewayServiceNetworkConfiguration,
    KeyValuePair,
    Secret
);
