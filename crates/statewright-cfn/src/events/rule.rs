//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Creates or updates the specified rule.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Rule {
    /// The description of the rule.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name or ARN of the event bus associated with the rule.
    #[serde(rename = "EventBusName", skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<Val<String>>,
    /// The event pattern of the rule.
    #[serde(rename = "EventPattern", skip_serializing_if = "Option::is_none")]
    pub event_pattern: Option<Val<Value>>,
    /// The name of the rule.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the role that is used for target invocation.
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// The scheduling expression.
    #[serde(rename = "ScheduleExpression", skip_serializing_if = "Option::is_none")]
    pub schedule_expression: Option<Val<String>>,
    /// The state of the rule.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// Any tags assigned to the event rule.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// Adds the specified targets to the specified rule, or updates the targets if they are already associated with the rule.
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
arn = "Arn", "The ARN of the rule, such as arn:aws:events:us-east-2:123456789012:rule/example .";
rule_name = "RuleName", "The name of the rule, exposed as a read-only attribute for use with Fn::GetAtt.";
});

/// Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AppSyncParameters {
    /// The GraphQL operation; that is, the query, mutation, or subscription to be parsed and executed by the GraphQL service.
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

/// The array properties for the submitted job, such as the size of the array.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchArrayProperties {
    /// The size of the array, if this is an array batch job.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<Val<i64>>,
}

/// The custom parameters to be used when the target is an AWS Batch job.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BatchParameters {
    /// The array properties for the submitted job, such as the size of the array.
    #[serde(rename = "ArrayProperties", skip_serializing_if = "Option::is_none")]
    pub array_properties: Option<Val<BatchArrayProperties>>,
    /// The ARN or name of the job definition to use if the event target is an AWS Batch job.
    #[serde(rename = "JobDefinition")]
    pub job_definition: Val<String>,
    /// The name to use for this execution of the job, if the target is an AWS Batch job.
    #[serde(rename = "JobName")]
    pub job_name: Val<String>,
    /// The retry strategy to use for failed jobs, if the target is an AWS Batch job.
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

/// The retry strategy to use for failed jobs, if the target is an AWS Batch job.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchRetryStrategy {
    /// The number of times to attempt to retry, if the job fails.
    #[serde(rename = "Attempts", skip_serializing_if = "Option::is_none")]
    pub attempts: Option<Val<i64>>,
}

/// The details of a capacity provider strategy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProviderStrategyItem {
    /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider.
    #[serde(rename = "Base", skip_serializing_if = "Option::is_none")]
    pub base: Option<Val<i64>>,
    /// The short name of the capacity provider.
    #[serde(rename = "CapacityProvider")]
    pub capacity_provider: Val<String>,
    /// The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider.
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

/// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeadLetterConfig {
    /// The ARN of the SQS queue specified as the target for the dead-letter queue.
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<Val<String>>,
}

/// The custom parameters to be used when the target is an Amazon ECS task.
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
    /// Specifies an ECS task group for the task.
    #[serde(rename = "Group", skip_serializing_if = "Option::is_none")]
    pub group: Option<Val<String>>,
    /// Specifies the launch type on which your task is running.
    #[serde(rename = "LaunchType", skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<Val<String>>,
    /// Use this structure if the Amazon ECS task uses the awsvpc network mode.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<NetworkConfiguration>>,
    /// An array of placement constraint objects to use for the task.
    #[serde(rename = "PlacementConstraints", skip_serializing_if = "Option::is_none")]
    pub placement_constraints: Option<Val<List<PlacementConstraint>>>,
    /// The placement strategy objects to use for the task.
    #[serde(rename = "PlacementStrategies", skip_serializing_if = "Option::is_none")]
    pub placement_strategies: Option<Val<List<PlacementStrategy>>>,
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
    #[serde(rename = "TagList", skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Val<List<Tag>>>,
    /// The number of tasks to create based on TaskDefinition . The default is 1.
    #[serde(rename = "TaskCount", skip_serializing_if = "Option::is_none")]
    pub task_count: Option<Val<i64>>,
    /// The ARN of the task definition to use if the event target is an Amazon ECS task.
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

/// These are custom parameter to be used when the target is an API Gateway APIs or EventBridge ApiDestinations.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HttpParameters {
    /// The headers that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination.
    #[serde(rename = "HeaderParameters", skip_serializing_if = "Option::is_none")]
    pub header_parameters: Option<Val<Map<String>>>,
    /// The path parameter values to be used to populate API Gateway API or EventBridge ApiDestination path wildcards ("").
    #[serde(rename = "PathParameterValues", skip_serializing_if = "Option::is_none")]
    pub path_parameter_values: Option<Val<List<String>>>,
    /// The query string keys/values that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination.
    #[serde(rename = "QueryStringParameters", skip_serializing_if = "Option::is_none")]
    pub query_string_parameters: Option<Val<Map<String>>>,
}

/// Contains the parameters needed for you to provide custom input to a target based on one or more pieces of data extracted from the event.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InputTransformer {
    /// Map of JSON paths to be extracted from the event.
    #[serde(rename = "InputPathsMap", skip_serializing_if = "Option::is_none")]
    pub input_paths_map: Option<Val<Map<String>>>,
    /// Input template where you specify placeholders that will be filled with the values of the keys from InputPathsMap to customize the data sent to the target.
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

/// This object enables you to specify a JSON path to extract from the event and use as the partition key for the Amazon Kinesis data stream, so that you can control the shard to which the event goes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KinesisParameters {
    /// The JSON path to be extracted from the event and used as the partition key.
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

/// This structure specifies the network configuration for an ECS task.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkConfiguration {
    /// Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address is to be used.
    #[serde(rename = "AwsVpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub aws_vpc_configuration: Option<Val<AwsVpcConfiguration>>,
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

/// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API ExecuteStatement based on EventBridge events.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftDataParameters {
    /// The name of the database.
    #[serde(rename = "Database")]
    pub database: Val<String>,
    /// The database user name.
    #[serde(rename = "DbUser", skip_serializing_if = "Option::is_none")]
    pub db_user: Option<Val<String>>,
    /// The name or ARN of the secret that enables access to the database.
    #[serde(rename = "SecretManagerArn", skip_serializing_if = "Option::is_none")]
    pub secret_manager_arn: Option<Val<String>>,
    /// The SQL statement text to run.
    #[serde(rename = "Sql", skip_serializing_if = "Option::is_none")]
    pub sql: Option<Val<String>>,
    /// One or more SQL statements to run.
    #[serde(rename = "Sqls", skip_serializing_if = "Option::is_none")]
    pub sqls: Option<Val<List<String>>>,
    /// The name of the SQL statement.
    #[serde(rename = "StatementName", skip_serializing_if = "Option::is_none")]
    pub statement_name: Option<Val<String>>,
    /// Indicates whether to send an event back to EventBridge after the SQL statement runs.
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

/// A RetryPolicy object that includes information about the retry policy settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RetryPolicy {
    /// The maximum amount of time, in seconds, to continue to make retry attempts.
    #[serde(rename = "MaximumEventAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_event_age_in_seconds: Option<Val<i64>>,
    /// The maximum number of retry attempts to make before the request fails.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<Val<i64>>,
}

/// This parameter contains the criteria (either InstanceIds or a tag) used to specify which EC2 instances are to be sent the command.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunCommandParameters {
    /// Currently, we support including only one RunCommandTarget block, which specifies either an array of InstanceIds or a tag.
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

/// Information about the EC2 instances that are to be sent the command, specified as key-value pairs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunCommandTarget {
    /// Can be either tag: tag-key or InstanceIds .
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// If Key is tag: tag-key , Values is a list of tag values.
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

/// Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SageMakerPipelineParameter {
    /// Name of parameter to start execution of a SageMaker AI Model Building Pipeline.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Value of parameter to start execution of a SageMaker AI Model Building Pipeline.
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

/// These are custom parameters to use when the target is a SageMaker AI Model Building Pipeline that starts based on EventBridge events.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SageMakerPipelineParameters {
    /// List of Parameter names and values for SageMaker AI Model Building Pipeline execution.
    #[serde(rename = "PipelineParameterList", skip_serializing_if = "Option::is_none")]
    pub pipeline_parameter_list: Option<Val<List<SageMakerPipelineParameter>>>,
}

/// The custom parameters for EventBridge to use for a target that is an Amazon SQS fair or FIFO queue.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SqsParameters {
    /// The ID of the message group to use as the target.
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

/// Targets are the resources to be invoked when a rule is triggered.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Target {
    /// Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API.
    #[serde(rename = "AppSyncParameters", skip_serializing_if = "Option::is_none")]
    pub app_sync_parameters: Option<Val<AppSyncParameters>>,
    /// The Amazon Resource Name (ARN) of the target.
    #[serde(rename = "Arn")]
    pub arn: Val<String>,
    /// If the event target is an AWS Batch job, this contains the job definition, job name, and other parameters.
    #[serde(rename = "BatchParameters", skip_serializing_if = "Option::is_none")]
    pub batch_parameters: Option<Val<BatchParameters>>,
    /// The DeadLetterConfig that defines the target queue to send dead-letter queue events to.
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<Val<DeadLetterConfig>>,
    /// Contains the Amazon ECS task definition and task count to be used, if the event target is an Amazon ECS task.
    #[serde(rename = "EcsParameters", skip_serializing_if = "Option::is_none")]
    pub ecs_parameters: Option<Val<EcsParameters>>,
    /// Contains the HTTP parameters to use when the target is a API Gateway endpoint or EventBridge ApiDestination.
    #[serde(rename = "HttpParameters", skip_serializing_if = "Option::is_none")]
    pub http_parameters: Option<Val<HttpParameters>>,
    /// The ID of the target within the specified rule.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// Valid JSON text passed to the target.
    #[serde(rename = "Input", skip_serializing_if = "Option::is_none")]
    pub input: Option<Val<String>>,
    /// The value of the JSONPath that is used for extracting part of the matched event when passing it to the target.
    #[serde(rename = "InputPath", skip_serializing_if = "Option::is_none")]
    pub input_path: Option<Val<String>>,
    /// Settings to enable you to provide custom input to a target based on certain event data.
    #[serde(rename = "InputTransformer", skip_serializing_if = "Option::is_none")]
    pub input_transformer: Option<Val<InputTransformer>>,
    /// The custom parameter you can use to control the shard assignment, when the target is a Kinesis data stream.
    #[serde(rename = "KinesisParameters", skip_serializing_if = "Option::is_none")]
    pub kinesis_parameters: Option<Val<KinesisParameters>>,
    /// Contains the Amazon Redshift Data API parameters to use when the target is a Amazon Redshift cluster.
    #[serde(rename = "RedshiftDataParameters", skip_serializing_if = "Option::is_none")]
    pub redshift_data_parameters: Option<Val<RedshiftDataParameters>>,
    /// The retry policy configuration to use for the dead-letter queue.
    #[serde(rename = "RetryPolicy", skip_serializing_if = "Option::is_none")]
    pub retry_policy: Option<Val<RetryPolicy>>,
    /// The Amazon Resource Name (ARN) of the IAM role to be used for this target when the rule is triggered.
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// Parameters used when you are using the rule to invoke Amazon EC2 Run Command.
    #[serde(rename = "RunCommandParameters", skip_serializing_if = "Option::is_none")]
    pub run_command_parameters: Option<Val<RunCommandParameters>>,
    /// Contains the SageMaker AI Model Building Pipeline parameters to start execution of a SageMaker AI Model Building Pipeline.
    #[serde(rename = "SageMakerPipelineParameters", skip_serializing_if = "Option::is_none")]
    pub sage_maker_pipeline_parameters: Option<Val<SageMakerPipelineParameters>>,
    /// Contains the message group ID to use when the target is an Amazon SQS fair or FIFO queue.
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
