//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExpressGatewayService {
    /// `Cluster`. A change replaces the resource.
    #[serde(rename = "Cluster", skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Val<String>>,
    /// `Cpu`.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<String>>,
    /// `ExecutionRoleArn`.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// `HealthCheckPath`.
    #[serde(rename = "HealthCheckPath", skip_serializing_if = "Option::is_none")]
    pub health_check_path: Option<Val<String>>,
    /// `InfrastructureRoleArn`, which is required. A change replaces the resource.
    #[serde(rename = "InfrastructureRoleArn")]
    pub infrastructure_role_arn: Val<String>,
    /// `Memory`.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<String>>,
    /// `NetworkConfiguration`.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<ExpressGatewayServiceNetworkConfiguration>>,
    /// `PrimaryContainer`.
    #[serde(rename = "PrimaryContainer", skip_serializing_if = "Option::is_none")]
    pub primary_container: Option<Val<ExpressGatewayContainer>>,
    /// `ScalingTarget`.
    #[serde(rename = "ScalingTarget", skip_serializing_if = "Option::is_none")]
    pub scaling_target: Option<Val<ExpressGatewayScalingTarget>>,
    /// `ServiceName`. A change replaces the resource.
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<Val<String>>,
    /// `Tags`. A change replaces the resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TaskDefinitionArn`.
    #[serde(rename = "TaskDefinitionArn", skip_serializing_if = "Option::is_none")]
    pub task_definition_arn: Option<Val<String>>,
    /// `TaskRoleArn`.
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
active_configurations = "ActiveConfigurations", "`ActiveConfigurations` of the deployed resource.";
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
ecs_managed_resource_arns = "ECSManagedResourceArns", "`ECSManagedResourceArns` of the deployed resource.";
ecs_managed_resource_arns_auto_scaling = "ECSManagedResourceArns.AutoScaling", "`ECSManagedResourceArns.AutoScaling` of the deployed resource.";
ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies = "ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies", "`ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies` of the deployed resource.";
ecs_managed_resource_arns_auto_scaling_scalable_target = "ECSManagedResourceArns.AutoScaling.ScalableTarget", "`ECSManagedResourceArns.AutoScaling.ScalableTarget` of the deployed resource.";
ecs_managed_resource_arns_ingress_path = "ECSManagedResourceArns.IngressPath", "`ECSManagedResourceArns.IngressPath` of the deployed resource.";
ecs_managed_resource_arns_ingress_path_certificate_arn = "ECSManagedResourceArns.IngressPath.CertificateArn", "`ECSManagedResourceArns.IngressPath.CertificateArn` of the deployed resource.";
ecs_managed_resource_arns_ingress_path_listener_arn = "ECSManagedResourceArns.IngressPath.ListenerArn", "`ECSManagedResourceArns.IngressPath.ListenerArn` of the deployed resource.";
ecs_managed_resource_arns_ingress_path_listener_rule_arn = "ECSManagedResourceArns.IngressPath.ListenerRuleArn", "`ECSManagedResourceArns.IngressPath.ListenerRuleArn` of the deployed resource.";
ecs_managed_resource_arns_ingress_path_load_balancer_arn = "ECSManagedResourceArns.IngressPath.LoadBalancerArn", "`ECSManagedResourceArns.IngressPath.LoadBalancerArn` of the deployed resource.";
ecs_managed_resource_arns_ingress_path_load_balancer_security_groups = "ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups", "`ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups` of the deployed resource.";
ecs_managed_resource_arns_ingress_path_target_group_arns = "ECSManagedResourceArns.IngressPath.TargetGroupArns", "`ECSManagedResourceArns.IngressPath.TargetGroupArns` of the deployed resource.";
ecs_managed_resource_arns_log_groups = "ECSManagedResourceArns.LogGroups", "`ECSManagedResourceArns.LogGroups` of the deployed resource.";
ecs_managed_resource_arns_metric_alarms = "ECSManagedResourceArns.MetricAlarms", "`ECSManagedResourceArns.MetricAlarms` of the deployed resource.";
ecs_managed_resource_arns_service_security_groups = "ECSManagedResourceArns.ServiceSecurityGroups", "`ECSManagedResourceArns.ServiceSecurityGroups` of the deployed resource.";
endpoint = "Endpoint", "`Endpoint` of the deployed resource.";
service_arn = "ServiceArn", "`ServiceArn` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
});

/// `ExpressGatewayContainer` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExpressGatewayContainer {
    /// `AwsLogsConfiguration`.
    #[serde(rename = "AwsLogsConfiguration", skip_serializing_if = "Option::is_none")]
    pub aws_logs_configuration: Option<Val<ExpressGatewayServiceAwsLogsConfiguration>>,
    /// `Command`.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// `ContainerPort`.
    #[serde(rename = "ContainerPort", skip_serializing_if = "Option::is_none")]
    pub container_port: Option<Val<i64>>,
    /// `Environment`.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<KeyValuePair>>>,
    /// `Image`, which is required.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// `RepositoryCredentials`.
    #[serde(rename = "RepositoryCredentials", skip_serializing_if = "Option::is_none")]
    pub repository_credentials: Option<Val<ExpressGatewayRepositoryCredentials>>,
    /// `Secrets`.
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

/// `ExpressGatewayRepositoryCredentials` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExpressGatewayRepositoryCredentials {
    /// `CredentialsParameter`, which is required.
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

/// `ExpressGatewayScalingTarget` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExpressGatewayScalingTarget {
    /// `AutoScalingMetric`.
    #[serde(rename = "AutoScalingMetric", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_metric: Option<Val<String>>,
    /// `AutoScalingTargetValue`.
    #[serde(rename = "AutoScalingTargetValue", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_target_value: Option<Val<i64>>,
    /// `MaxTaskCount`.
    #[serde(rename = "MaxTaskCount", skip_serializing_if = "Option::is_none")]
    pub max_task_count: Option<Val<i64>>,
    /// `MinTaskCount`.
    #[serde(rename = "MinTaskCount", skip_serializing_if = "Option::is_none")]
    pub min_task_count: Option<Val<i64>>,
}

/// `ExpressGatewayServiceAwsLogsConfiguration` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExpressGatewayServiceAwsLogsConfiguration {
    /// `LogGroup`, which is required.
    #[serde(rename = "LogGroup")]
    pub log_group: Val<String>,
    /// `LogStreamPrefix`, which is required.
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

/// `ExpressGatewayServiceNetworkConfiguration` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExpressGatewayServiceNetworkConfiguration {
    /// `SecurityGroups`.
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Val<List<String>>>,
    /// `Subnets`.
    #[serde(rename = "Subnets", skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Val<List<String>>>,
}

/// `KeyValuePair` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeyValuePair {
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Value`, which is required.
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

/// `Secret` of `AWS::ECS::ExpressGatewayService`.
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
