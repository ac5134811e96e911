//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// A schedule is the main resource you create, configure, and manage using Amazon EventBridge Scheduler.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Schedule {
    /// The description you specify for the schedule.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The date, in UTC, before which the schedule can invoke its target.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Val<String>>,
    /// Allows you to configure a time window during which EventBridge Scheduler invokes the schedule.
    #[serde(rename = "FlexibleTimeWindow")]
    pub flexible_time_window: Val<FlexibleTimeWindow>,
    /// The name of the schedule group associated with this schedule.
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) for the customer managed KMS key that EventBridge Scheduler will use to encrypt and decrypt your data.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// The name of the schedule.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The expression that defines when the schedule runs.
    #[serde(rename = "ScheduleExpression")]
    pub schedule_expression: Val<String>,
    /// The timezone in which the scheduling expression is evaluated.
    #[serde(rename = "ScheduleExpressionTimezone", skip_serializing_if = "Option::is_none")]
    pub schedule_expression_timezone: Option<Val<String>>,
    /// The date, in UTC, after which the schedule can begin invoking its target.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Val<String>>,
    /// Specifies whether the schedule is enabled or disabled.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// The schedule's target details.
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
arn = "Arn", "The Amazon Resource Name (ARN) for the Amazon EventBridge Scheduler schedule.";
});

/// This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be used.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AwsVpcConfiguration {
    /// Specifies whether the task's elastic network interface receives a public IP address.
    #[serde(rename = "AssignPublicIp", skip_serializing_if = "Option::is_none")]
    pub assign_public_ip: Option<Val<String>>,
    /// Specifies the security groups associated with the task.
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Val<List<String>>>,
    /// Specifies the subnets associated with the task.
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
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProviderStrategyItem {
    /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider.
    #[serde(rename = "Base", skip_serializing_if = "Option::is_none")]
    pub base: Option<Val<f64>>,
    /// The short name of the capacity provider.
    #[serde(rename = "CapacityProvider")]
    pub capacity_provider: Val<String>,
    /// The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider.
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

/// An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter queue for your schedule.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeadLetterConfig {
    /// The Amazon Resource Name (ARN) of the SQS queue specified as the destination for the dead-letter queue.
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<Val<String>>,
}

/// The templated target type for the Amazon ECS RunTask API operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EcsParameters {
    /// The capacity provider strategy to use for the task.
    #[serde(rename = "CapacityProviderStrategy", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_strategy: Option<Val<List<CapacityProviderStrategyItem>>>,
    /// Specifies whether to enable Amazon ECS managed tags for the task.
    #[serde(rename = "EnableECSManagedTags", skip_serializing_if = "Option::is_none")]
    pub enable_ecs_managed_tags: Option<Val<bool>>,
    /// Whether or not to enable the execute command functionality for the containers in this task.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// Specifies an Amazon ECS task group for the task.
    #[serde(rename = "Group", skip_serializing_if = "Option::is_none")]
    pub group: Option<Val<String>>,
    /// Specifies the launch type on which your task is running.
    #[serde(rename = "LaunchType", skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<Val<String>>,
    /// This structure specifies the network configuration for an ECS task.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<NetworkConfiguration>>,
    /// An array of placement constraint objects to use for the task.
    #[serde(rename = "PlacementConstraints", skip_serializing_if = "Option::is_none")]
    pub placement_constraints: Option<Val<List<PlacementConstraint>>>,
    /// The task placement strategy for a task or service.
    #[serde(rename = "PlacementStrategy", skip_serializing_if = "Option::is_none")]
    pub placement_strategy: Option<Val<List<PlacementStrategy>>>,
    /// Specifies the platform version for the task.
    #[serde(rename = "PlatformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<Val<String>>,
    /// Specifies whether to propagate the tags from the task definition to the task.
    #[serde(rename = "PropagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<Val<String>>,
    /// The reference ID to use for the task.
    #[serde(rename = "ReferenceId", skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<Val<String>>,
    /// The metadata that you apply to the task to help you categorize and organize them.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Map<String>>>>,
    /// The number of tasks to create based on TaskDefinition . The default is 1 .
    #[serde(rename = "TaskCount", skip_serializing_if = "Option::is_none")]
    pub task_count: Option<Val<f64>>,
    /// The Amazon Resource Name (ARN) of the task definition to use if the event target is an Amazon ECS task.
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

/// The templated target type for the EventBridge PutEvents API operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventBridgeParameters {
    /// A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail.
    #[serde(rename = "DetailType")]
    pub detail_type: Val<String>,
    /// The source of the event.
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

/// Allows you to configure a time window during which EventBridge Scheduler invokes the schedule.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlexibleTimeWindow {
    /// The maximum time window during which a schedule can be invoked.
    #[serde(rename = "MaximumWindowInMinutes", skip_serializing_if = "Option::is_none")]
    pub maximum_window_in_minutes: Option<Val<f64>>,
    /// Determines whether the schedule is invoked within a flexible time window.
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

/// The templated target type for the Amazon Kinesis PutRecord API operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KinesisParameters {
    /// Specifies the shard to which EventBridge Scheduler sends the event.
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

/// Specifies the network configuration for an ECS task.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkConfiguration {
    /// Specifies the Amazon VPC subnets and security groups for the task, and whether a public IP address is to be used.
    #[serde(rename = "AwsvpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub awsvpc_configuration: Option<Val<AwsVpcConfiguration>>,
}

/// An object representing a constraint on task placement.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PlacementConstraint {
    /// A cluster query language expression to apply to the constraint.
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<Val<String>>,
    /// The type of constraint.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// The task placement strategy for a task or service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PlacementStrategy {
    /// The field to apply the placement strategy against.
    #[serde(rename = "Field", skip_serializing_if = "Option::is_none")]
    pub field: Option<Val<String>>,
    /// The type of placement strategy.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// A RetryPolicy object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RetryPolicy {
    /// The maximum amount of time, in seconds, to continue to make retry attempts.
    #[serde(rename = "MaximumEventAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_event_age_in_seconds: Option<Val<f64>>,
    /// The maximum number of retry attempts to make before the request fails.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<Val<f64>>,
}

/// The name and value pair of a parameter to use to start execution of a SageMaker Model Building Pipeline.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SageMakerPipelineParameter {
    /// Name of parameter to start execution of a SageMaker Model Building Pipeline.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Value of parameter to start execution of a SageMaker Model Building Pipeline.
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

/// The templated target type for the Amazon SageMaker StartPipelineExecution API operation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SageMakerPipelineParameters {
    /// List of parameter names and values to use when executing the SageMaker Model Building Pipeline.
    #[serde(rename = "PipelineParameterList", skip_serializing_if = "Option::is_none")]
    pub pipeline_parameter_list: Option<Val<List<SageMakerPipelineParameter>>>,
}

/// The templated target type for the Amazon SQS SendMessage API operation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SqsParameters {
    /// The FIFO message group ID to use as the target.
    #[serde(rename = "MessageGroupId", skip_serializing_if = "Option::is_none")]
    pub message_group_id: Option<Val<String>>,
}

/// The schedule's target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Target {
    /// The Amazon Resource Name (ARN) of the target.
    #[serde(rename = "Arn")]
    pub arn: Val<String>,
    /// An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter queue for your schedule.
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<Val<DeadLetterConfig>>,
    /// The templated target type for the Amazon ECS RunTask API operation.
    #[serde(rename = "EcsParameters", skip_serializing_if = "Option::is_none")]
    pub ecs_parameters: Option<Val<EcsParameters>>,
    /// The templated target type for the EventBridge PutEvents API operation.
    #[serde(rename = "EventBridgeParameters", skip_serializing_if = "Option::is_none")]
    pub event_bridge_parameters: Option<Val<EventBridgeParameters>>,
    /// The text, or well-formed JSON, passed to the target.
    #[serde(rename = "Input", skip_serializing_if = "Option::is_none")]
    pub input: Option<Val<String>>,
    /// The templated target type for the Amazon Kinesis PutRecord API operation.
    #[serde(rename = "KinesisParameters", skip_serializing_if = "Option::is_none")]
    pub kinesis_parameters: Option<Val<KinesisParameters>>,
    /// A RetryPolicy object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target.
    #[serde(rename = "RetryPolicy", skip_serializing_if = "Option::is_none")]
    pub retry_policy: Option<Val<RetryPolicy>>,
    /// The Amazon Resource Name (ARN) of the IAM role that EventBridge Scheduler will use for this target when the schedule is invoked.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// The templated target type for the Amazon SageMaker StartPipelineExecution API operation.
    #[serde(rename = "SageMakerPipelineParameters", skip_serializing_if = "Option::is_none")]
    pub sage_maker_pipeline_parameters: Option<Val<SageMakerPipelineParameters>>,
    /// The templated target type for the Amazon SQS SendMessage API operation.
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
