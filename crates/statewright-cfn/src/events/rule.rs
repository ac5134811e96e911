//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Events::Rule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Rule {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `EventBusName`. A change replaces the resource.
    #[serde(rename = "EventBusName", skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<Val<String>>,
    /// `EventPattern`.
    #[serde(rename = "EventPattern", skip_serializing_if = "Option::is_none")]
    pub event_pattern: Option<Val<Value>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `RoleArn`.
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// `ScheduleExpression`.
    #[serde(rename = "ScheduleExpression", skip_serializing_if = "Option::is_none")]
    pub schedule_expression: Option<Val<String>>,
    /// `State`.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Targets`.
    #[serde(rename = "Targets", skip_serializing_if = "Option::is_none")]
    pub targets: Option<Val<List<Target>>>,
}

impl CfnResource for Rule {
    const TYPE: &'static str = "AWS::Events::Rule";
    type Attributes = RuleAttributes;
}

/// What is known of a deployed [`Rule`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleAttributes(ResourceRef);

attributes!(RuleAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
rule_name = "RuleName", "`RuleName` of the deployed resource.";
});

/// `AppSyncParameters` of `AWS::Events::Rule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AppSyncParameters {
    /// `GraphQLOperation`, which is required.
    #[serde(rename = "GraphQLOperation")]
    pub graph_ql_operation: Val<String>,
}

impl AppSyncParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(graph_ql_operation: impl Into<Val<String>>) -> Self {
        Self { graph_ql_operation: graph_ql_operation.into() }
    }
}

/// `AwsVpcConfiguration` of `AWS::Events::Rule`.
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

/// `BatchArrayProperties` of `AWS::Events::Rule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchArrayProperties {
    /// `Size`.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<Val<i64>>,
}

/// `BatchParameters` of `AWS::Events::Rule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BatchParameters {
    /// `ArrayProperties`.
    #[serde(rename = "ArrayProperties", skip_serializing_if = "Option::is_none")]
    pub array_properties: Option<Val<BatchArrayProperties>>,
    /// `JobDefinition`, which is required.
    #[serde(rename = "JobDefinition")]
    pub job_definition: Val<String>,
    /// `JobName`, which is required.
    #[serde(rename = "JobName")]
    pub job_name: Val<String>,
    /// `RetryStrategy`.
    #[serde(rename = "RetryStrategy", skip_serializing_if = "Option::is_none")]
    pub retry_strategy: Option<Val<BatchRetryStrategy>>,
}

impl BatchParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(job_definition: impl Into<Val<String>>, job_name: impl Into<Val<String>>) -> Self {
        Self {
            job_definition: job_definition.into(),
            job_name: job_name.into(),
            array_properties: None,
            retry_strategy: None,
        }
    }
}

/// `BatchRetryStrategy` of `AWS::Events::Rule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchRetryStrategy {
    /// `Attempts`.
    #[serde(rename = "Attempts", skip_serializing_if = "Option::is_none")]
    pub attempts: Option<Val<i64>>,
}

/// `CapacityProviderStrategyItem` of `AWS::Events::Rule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProviderStrategyItem {
    /// `Base`.
    #[serde(rename = "Base", skip_serializing_if = "Option::is_none")]
    pub base: Option<Val<i64>>,
    /// `CapacityProvider`, which is required.
    #[serde(rename = "CapacityProvider")]
    pub capacity_provider: Val<String>,
    /// `Weight`.
    #[serde(rename = "Weight", skip_serializing_if = "Option::is_none")]
    pub weight: Option<Val<i64>>,
}

impl CapacityProviderStrategyItem {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(capacity_provider: impl Into<Val<String>>) -> Self {
        Self { capacity_provider: capacity_provider.into(), base: None, weight: None }
    }
}

/// `DeadLetterConfig` of `AWS::Events::Rule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeadLetterConfig {
    /// `Arn`.
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<Val<String>>,
}

/// `EcsParameters` of `AWS::Events::Rule`.
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
    /// `PlacementStrategies`.
    #[serde(rename = "PlacementStrategies", skip_serializing_if = "Option::is_none")]
    pub placement_strategies: Option<Val<List<PlacementStrategy>>>,
    /// `PlatformVersion`.
    #[serde(rename = "PlatformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<Val<String>>,
    /// `PropagateTags`.
    #[serde(rename = "PropagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<Val<String>>,
    /// `ReferenceId`.
    #[serde(rename = "ReferenceId", skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<Val<String>>,
    /// `TagList`.
    #[serde(rename = "TagList", skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Val<List<Tag>>>,
    /// `TaskCount`.
    #[serde(rename = "TaskCount", skip_serializing_if = "Option::is_none")]
    pub task_count: Option<Val<i64>>,
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
            placement_strategies: None,
            platform_version: None,
            propagate_tags: None,
            reference_id: None,
            tag_list: None,
            task_count: None,
        }
    }
}

/// `HttpParameters` of `AWS::Events::Rule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HttpParameters {
    /// `HeaderParameters`.
    #[serde(rename = "HeaderParameters", skip_serializing_if = "Option::is_none")]
    pub header_parameters: Option<Val<Map<String>>>,
    /// `PathParameterValues`.
    #[serde(rename = "PathParameterValues", skip_serializing_if = "Option::is_none")]
    pub path_parameter_values: Option<Val<List<String>>>,
    /// `QueryStringParameters`.
    #[serde(rename = "QueryStringParameters", skip_serializing_if = "Option::is_none")]
    pub query_string_parameters: Option<Val<Map<String>>>,
}

/// `InputTransformer` of `AWS::Events::Rule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InputTransformer {
    /// `InputPathsMap`.
    #[serde(rename = "InputPathsMap", skip_serializing_if = "Option::is_none")]
    pub input_paths_map: Option<Val<Map<String>>>,
    /// `InputTemplate`, which is required.
    #[serde(rename = "InputTemplate")]
    pub input_template: Val<String>,
}

impl InputTransformer {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(input_template: impl Into<Val<String>>) -> Self {
        Self { input_template: input_template.into(), input_paths_map: None }
    }
}

/// `KinesisParameters` of `AWS::Events::Rule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KinesisParameters {
    /// `PartitionKeyPath`, which is required.
    #[serde(rename = "PartitionKeyPath")]
    pub partition_key_path: Val<String>,
}

impl KinesisParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(partition_key_path: impl Into<Val<String>>) -> Self {
        Self { partition_key_path: partition_key_path.into() }
    }
}

/// `NetworkConfiguration` of `AWS::Events::Rule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkConfiguration {
    /// `AwsVpcConfiguration`.
    #[serde(rename = "AwsVpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub aws_vpc_configuration: Option<Val<AwsVpcConfiguration>>,
}

/// `PlacementConstraint` of `AWS::Events::Rule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PlacementConstraint {
    /// `Expression`.
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<Val<String>>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// `PlacementStrategy` of `AWS::Events::Rule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PlacementStrategy {
    /// `Field`.
    #[serde(rename = "Field", skip_serializing_if = "Option::is_none")]
    pub field: Option<Val<String>>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// `RedshiftDataParameters` of `AWS::Events::Rule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftDataParameters {
    /// `Database`, which is required.
    #[serde(rename = "Database")]
    pub database: Val<String>,
    /// `DbUser`.
    #[serde(rename = "DbUser", skip_serializing_if = "Option::is_none")]
    pub db_user: Option<Val<String>>,
    /// `SecretManagerArn`.
    #[serde(rename = "SecretManagerArn", skip_serializing_if = "Option::is_none")]
    pub secret_manager_arn: Option<Val<String>>,
    /// `Sql`.
    #[serde(rename = "Sql", skip_serializing_if = "Option::is_none")]
    pub sql: Option<Val<String>>,
    /// `Sqls`.
    #[serde(rename = "Sqls", skip_serializing_if = "Option::is_none")]
    pub sqls: Option<Val<List<String>>>,
    /// `StatementName`.
    #[serde(rename = "StatementName", skip_serializing_if = "Option::is_none")]
    pub statement_name: Option<Val<String>>,
    /// `WithEvent`.
    #[serde(rename = "WithEvent", skip_serializing_if = "Option::is_none")]
    pub with_event: Option<Val<bool>>,
}

impl RedshiftDataParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(database: impl Into<Val<String>>) -> Self {
        Self {
            database: database.into(),
            db_user: None,
            secret_manager_arn: None,
            sql: None,
            sqls: None,
            statement_name: None,
            with_event: None,
        }
    }
}

/// `RetryPolicy` of `AWS::Events::Rule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RetryPolicy {
    /// `MaximumEventAgeInSeconds`.
    #[serde(rename = "MaximumEventAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_event_age_in_seconds: Option<Val<i64>>,
    /// `MaximumRetryAttempts`.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<Val<i64>>,
}

/// `RunCommandParameters` of `AWS::Events::Rule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunCommandParameters {
    /// `RunCommandTargets`, which is required.
    #[serde(rename = "RunCommandTargets")]
    pub run_command_targets: Val<List<RunCommandTarget>>,
}

impl RunCommandParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(run_command_targets: impl Into<Val<List<RunCommandTarget>>>) -> Self {
        Self { run_command_targets: run_command_targets.into() }
    }
}

/// `RunCommandTarget` of `AWS::Events::Rule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunCommandTarget {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Values`, which is required.
    #[serde(rename = "Values")]
    pub values: Val<List<String>>,
}

impl RunCommandTarget {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, values: impl Into<Val<List<String>>>) -> Self {
        Self { key: key.into(), values: values.into() }
    }
}

/// `SageMakerPipelineParameter` of `AWS::Events::Rule`.
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

/// `SageMakerPipelineParameters` of `AWS::Events::Rule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SageMakerPipelineParameters {
    /// `PipelineParameterList`.
    #[serde(rename = "PipelineParameterList", skip_serializing_if = "Option::is_none")]
    pub pipeline_parameter_list: Option<Val<List<SageMakerPipelineParameter>>>,
}

/// `SqsParameters` of `AWS::Events::Rule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SqsParameters {
    /// `MessageGroupId`, which is required.
    #[serde(rename = "MessageGroupId")]
    pub message_group_id: Val<String>,
}

impl SqsParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(message_group_id: impl Into<Val<String>>) -> Self {
        Self { message_group_id: message_group_id.into() }
    }
}

/// `Target` of `AWS::Events::Rule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Target {
    /// `AppSyncParameters`.
    #[serde(rename = "AppSyncParameters", skip_serializing_if = "Option::is_none")]
    pub app_sync_parameters: Option<Val<AppSyncParameters>>,
    /// `Arn`, which is required.
    #[serde(rename = "Arn")]
    pub arn: Val<String>,
    /// `BatchParameters`.
    #[serde(rename = "BatchParameters", skip_serializing_if = "Option::is_none")]
    pub batch_parameters: Option<Val<BatchParameters>>,
    /// `DeadLetterConfig`.
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<Val<DeadLetterConfig>>,
    /// `EcsParameters`.
    #[serde(rename = "EcsParameters", skip_serializing_if = "Option::is_none")]
    pub ecs_parameters: Option<Val<EcsParameters>>,
    /// `HttpParameters`.
    #[serde(rename = "HttpParameters", skip_serializing_if = "Option::is_none")]
    pub http_parameters: Option<Val<HttpParameters>>,
    /// `Id`, which is required.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// `Input`.
    #[serde(rename = "Input", skip_serializing_if = "Option::is_none")]
    pub input: Option<Val<String>>,
    /// `InputPath`.
    #[serde(rename = "InputPath", skip_serializing_if = "Option::is_none")]
    pub input_path: Option<Val<String>>,
    /// `InputTransformer`.
    #[serde(rename = "InputTransformer", skip_serializing_if = "Option::is_none")]
    pub input_transformer: Option<Val<InputTransformer>>,
    /// `KinesisParameters`.
    #[serde(rename = "KinesisParameters", skip_serializing_if = "Option::is_none")]
    pub kinesis_parameters: Option<Val<KinesisParameters>>,
    /// `RedshiftDataParameters`.
    #[serde(rename = "RedshiftDataParameters", skip_serializing_if = "Option::is_none")]
    pub redshift_data_parameters: Option<Val<RedshiftDataParameters>>,
    /// `RetryPolicy`.
    #[serde(rename = "RetryPolicy", skip_serializing_if = "Option::is_none")]
    pub retry_policy: Option<Val<RetryPolicy>>,
    /// `RoleArn`.
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// `RunCommandParameters`.
    #[serde(rename = "RunCommandParameters", skip_serializing_if = "Option::is_none")]
    pub run_command_parameters: Option<Val<RunCommandParameters>>,
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
    pub fn new(arn: impl Into<Val<String>>, id: impl Into<Val<String>>) -> Self {
        Self {
            arn: arn.into(),
            id: id.into(),
            app_sync_parameters: None,
            batch_parameters: None,
            dead_letter_config: None,
            ecs_parameters: None,
            http_parameters: None,
            input: None,
            input_path: None,
            input_transformer: None,
            kinesis_parameters: None,
            redshift_data_parameters: None,
            retry_policy: None,
            role_arn: None,
            run_command_parameters: None,
            sage_maker_pipeline_parameters: None,
            sqs_parameters: None,
        }
    }
}

known!(
    AppSyncParameters,
    AwsVpcConfiguration,
    BatchArrayProperties,
    BatchParameters,
    BatchRetryStrategy,
    CapacityProviderStrategyItem,
    DeadLetterConfig,
    EcsParameters,
    HttpParameters,
    InputTransformer,
    KinesisParameters,
    NetworkConfiguration,
    PlacementConstraint,
    PlacementStrategy,
    RedshiftDataParameters,
    RetryPolicy,
    Rule,
    RunCommandParameters,
    RunCommandTarget,
    SageMakerPipelineParameter,
    SageMakerPipelineParameters,
    SqsParameters,
    Target
);
