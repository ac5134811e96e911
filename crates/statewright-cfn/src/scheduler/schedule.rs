//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Schedule {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `EndDate`.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Val<String>>,
    /// `FlexibleTimeWindow`, which is required.
    #[serde(rename = "FlexibleTimeWindow")]
    pub flexible_time_window: Val<FlexibleTimeWindow>,
    /// `GroupName`.
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<Val<String>>,
    /// `KmsKeyArn`.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `ScheduleExpression`, which is required.
    #[serde(rename = "ScheduleExpression")]
    pub schedule_expression: Val<String>,
    /// `ScheduleExpressionTimezone`.
    #[serde(rename = "ScheduleExpressionTimezone", skip_serializing_if = "Option::is_none")]
    pub schedule_expression_timezone: Option<Val<String>>,
    /// `StartDate`.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Val<String>>,
    /// `State`.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// `Target`, which is required.
    #[serde(rename = "Target")]
    pub target: Val<Target>,
}

impl Schedule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        flexible_time_window: impl Into<Val<FlexibleTimeWindow>>,
        schedule_expression: impl Into<Val<String>>,
        target: impl Into<Val<Target>>,
    ) -> Self {
        Self {
            flexible_time_window: flexible_time_window.into(),
            schedule_expression: schedule_expression.into(),
            target: target.into(),
            description: None,
            end_date: None,
            group_name: None,
            kms_key_arn: None,
            name: None,
            schedule_expression_timezone: None,
            start_date: None,
            state: None,
        }
    }
}

impl CfnResource for Schedule {
    const TYPE: &'static str = "AWS::Scheduler::Schedule";
    type Attributes = ScheduleAttributes;
}

/// What is known of a deployed [`Schedule`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleAttributes(ResourceRef);

attributes!(ScheduleAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
});

/// `AwsVpcConfiguration` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AwsVpcConfiguration {
    /// `AssignPublicIp`.
    #[serde(rename = "AssignPublicIp", skip_serializing_if = "Option::is_none")]
    pub assign_public_ip: Option<Val<String>>,
    /// `SecurityGroups`.
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Val<List<String>>>,
    /// `Subnets`, which is required.
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

/// `CapacityProviderStrategyItem` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProviderStrategyItem {
    /// `Base`.
    #[serde(rename = "Base", skip_serializing_if = "Option::is_none")]
    pub base: Option<Val<f64>>,
    /// `CapacityProvider`, which is required.
    #[serde(rename = "CapacityProvider")]
    pub capacity_provider: Val<String>,
    /// `Weight`.
    #[serde(rename = "Weight", skip_serializing_if = "Option::is_none")]
    pub weight: Option<Val<f64>>,
}

impl CapacityProviderStrategyItem {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(capacity_provider: impl Into<Val<String>>) -> Self {
        Self { capacity_provider: capacity_provider.into(), base: None, weight: None }
    }
}

/// `DeadLetterConfig` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeadLetterConfig {
    /// `Arn`.
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<Val<String>>,
}

/// `EcsParameters` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EcsParameters {
    /// `CapacityProviderStrategy`.
    #[serde(rename = "CapacityProviderStrategy", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_strategy: Option<Val<List<CapacityProviderStrategyItem>>>,
    /// `EnableECSManagedTags`.
    #[serde(rename = "EnableECSManagedTags", skip_serializing_if = "Option::is_none")]
    pub enable_ecs_managed_tags: Option<Val<bool>>,
    /// `EnableExecuteCommand`.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// `Group`.
    #[serde(rename = "Group", skip_serializing_if = "Option::is_none")]
    pub group: Option<Val<String>>,
    /// `LaunchType`.
    #[serde(rename = "LaunchType", skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<Val<String>>,
    /// `NetworkConfiguration`.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<NetworkConfiguration>>,
    /// `PlacementConstraints`.
    #[serde(rename = "PlacementConstraints", skip_serializing_if = "Option::is_none")]
    pub placement_constraints: Option<Val<List<PlacementConstraint>>>,
    /// `PlacementStrategy`.
    #[serde(rename = "PlacementStrategy", skip_serializing_if = "Option::is_none")]
    pub placement_strategy: Option<Val<List<PlacementStrategy>>>,
    /// `PlatformVersion`.
    #[serde(rename = "PlatformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<Val<String>>,
    /// `PropagateTags`.
    #[serde(rename = "PropagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<Val<String>>,
    /// `ReferenceId`.
    #[serde(rename = "ReferenceId", skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Map<String>>>>,
    /// `TaskCount`.
    #[serde(rename = "TaskCount", skip_serializing_if = "Option::is_none")]
    pub task_count: Option<Val<f64>>,
    /// `TaskDefinitionArn`, which is required.
    #[serde(rename = "TaskDefinitionArn")]
    pub task_definition_arn: Val<String>,
}

impl EcsParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(task_definition_arn: impl Into<Val<String>>) -> Self {
        Self {
            task_definition_arn: task_definition_arn.into(),
            capacity_provider_strategy: None,
            enable_ecs_managed_tags: None,
            enable_execute_command: None,
            group: None,
            launch_type: None,
            network_configuration: None,
            placement_constraints: None,
            placement_strategy: None,
            platform_version: None,
            propagate_tags: None,
            reference_id: None,
            tags: None,
            task_count: None,
        }
    }
}

/// `EventBridgeParameters` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventBridgeParameters {
    /// `DetailType`, which is required.
    #[serde(rename = "DetailType")]
    pub detail_type: Val<String>,
    /// `Source`, which is required.
    #[serde(rename = "Source")]
    pub source: Val<String>,
}

impl EventBridgeParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(detail_type: impl Into<Val<String>>, source: impl Into<Val<String>>) -> Self {
        Self { detail_type: detail_type.into(), source: source.into() }
    }
}

/// `FlexibleTimeWindow` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlexibleTimeWindow {
    /// `MaximumWindowInMinutes`.
    #[serde(rename = "MaximumWindowInMinutes", skip_serializing_if = "Option::is_none")]
    pub maximum_window_in_minutes: Option<Val<f64>>,
    /// `Mode`, which is required.
    #[serde(rename = "Mode")]
    pub mode: Val<String>,
}

impl FlexibleTimeWindow {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(mode: impl Into<Val<String>>) -> Self {
        Self { mode: mode.into(), maximum_window_in_minutes: None }
    }
}

/// `KinesisParameters` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KinesisParameters {
    /// `PartitionKey`, which is required.
    #[serde(rename = "PartitionKey")]
    pub partition_key: Val<String>,
}

impl KinesisParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(partition_key: impl Into<Val<String>>) -> Self {
        Self { partition_key: partition_key.into() }
    }
}

/// `NetworkConfiguration` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkConfiguration {
    /// `AwsvpcConfiguration`.
    #[serde(rename = "AwsvpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub awsvpc_configuration: Option<Val<AwsVpcConfiguration>>,
}

/// `PlacementConstraint` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PlacementConstraint {
    /// `Expression`.
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<Val<String>>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// `PlacementStrategy` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PlacementStrategy {
    /// `Field`.
    #[serde(rename = "Field", skip_serializing_if = "Option::is_none")]
    pub field: Option<Val<String>>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// `RetryPolicy` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RetryPolicy {
    /// `MaximumEventAgeInSeconds`.
    #[serde(rename = "MaximumEventAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_event_age_in_seconds: Option<Val<f64>>,
    /// `MaximumRetryAttempts`.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<Val<f64>>,
}

/// `SageMakerPipelineParameter` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SageMakerPipelineParameter {
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Value`, which is required.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl SageMakerPipelineParameter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

/// `SageMakerPipelineParameters` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SageMakerPipelineParameters {
    /// `PipelineParameterList`.
    #[serde(rename = "PipelineParameterList", skip_serializing_if = "Option::is_none")]
    pub pipeline_parameter_list: Option<Val<List<SageMakerPipelineParameter>>>,
}

/// `SqsParameters` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SqsParameters {
    /// `MessageGroupId`.
    #[serde(rename = "MessageGroupId", skip_serializing_if = "Option::is_none")]
    pub message_group_id: Option<Val<String>>,
}

/// `Target` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Target {
    /// `Arn`, which is required.
    #[serde(rename = "Arn")]
    pub arn: Val<String>,
    /// `DeadLetterConfig`.
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<Val<DeadLetterConfig>>,
    /// `EcsParameters`.
    #[serde(rename = "EcsParameters", skip_serializing_if = "Option::is_none")]
    pub ecs_parameters: Option<Val<EcsParameters>>,
    /// `EventBridgeParameters`.
    #[serde(rename = "EventBridgeParameters", skip_serializing_if = "Option::is_none")]
    pub event_bridge_parameters: Option<Val<EventBridgeParameters>>,
    /// `Input`.
    #[serde(rename = "Input", skip_serializing_if = "Option::is_none")]
    pub input: Option<Val<String>>,
    /// `KinesisParameters`.
    #[serde(rename = "KinesisParameters", skip_serializing_if = "Option::is_none")]
    pub kinesis_parameters: Option<Val<KinesisParameters>>,
    /// `RetryPolicy`.
    #[serde(rename = "RetryPolicy", skip_serializing_if = "Option::is_none")]
    pub retry_policy: Option<Val<RetryPolicy>>,
    /// `RoleArn`, which is required.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// `SageMakerPipelineParameters`.
    #[serde(rename = "SageMakerPipelineParameters", skip_serializing_if = "Option::is_none")]
    pub sage_maker_pipeline_parameters: Option<Val<SageMakerPipelineParameters>>,
    /// `SqsParameters`.
    #[serde(rename = "SqsParameters", skip_serializing_if = "Option::is_none")]
    pub sqs_parameters: Option<Val<SqsParameters>>,
}

impl Target {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(arn: impl Into<Val<String>>, role_arn: impl Into<Val<String>>) -> Self {
        Self {
            arn: arn.into(),
            role_arn: role_arn.into(),
            dead_letter_config: None,
            ecs_parameters: None,
            event_bridge_parameters: None,
            input: None,
            kinesis_parameters: None,
            retry_policy: None,
            sage_maker_pipeline_parameters: None,
            sqs_parameters: None,
        }
    }
}

known!(
    AwsVpcConfiguration,
    CapacityProviderStrategyItem,
    DeadLetterConfig,
    EcsParameters,
    EventBridgeParameters,
    FlexibleTimeWindow,
    KinesisParameters,
    NetworkConfiguration,
    PlacementConstraint,
    PlacementStrategy,
    RetryPolicy,
    SageMakerPipelineParameter,
    SageMakerPipelineParameters,
    Schedule,
    SqsParameters,
    Target
);
