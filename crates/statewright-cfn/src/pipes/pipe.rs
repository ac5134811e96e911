//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Specifies a pipe.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pipe {
    /// A description of the pipe.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The state the pipe should be in.
    #[serde(rename = "DesiredState", skip_serializing_if = "Option::is_none")]
    pub desired_state: Option<Val<String>>,
    /// The ARN of the enrichment resource.
    #[serde(rename = "Enrichment", skip_serializing_if = "Option::is_none")]
    pub enrichment: Option<Val<String>>,
    /// The parameters required to set up enrichment on your pipe.
    #[serde(rename = "EnrichmentParameters", skip_serializing_if = "Option::is_none")]
    pub enrichment_parameters: Option<Val<PipeEnrichmentParameters>>,
    /// The identifier of the AWS  customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt pipe data.
    #[serde(rename = "KmsKeyIdentifier", skip_serializing_if = "Option::is_none")]
    pub kms_key_identifier: Option<Val<String>>,
    /// The logging configuration settings for the pipe.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<PipeLogConfiguration>>,
    /// The name of the pipe.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The ARN of the role that allows the pipe to send data to the target.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// The ARN of the source resource.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// The parameters required to set up a source for your pipe.
    #[serde(rename = "SourceParameters", skip_serializing_if = "Option::is_none")]
    pub source_parameters: Option<Val<PipeSourceParameters>>,
    /// The list of key-value pairs to associate with the pipe.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// The ARN of the target resource.
    #[serde(rename = "Target")]
    pub target: Val<String>,
    /// The parameters required to set up a target for your pipe.
    #[serde(rename = "TargetParameters", skip_serializing_if = "Option::is_none")]
    pub target_parameters: Option<Val<PipeTargetParameters>>,
}

impl Pipe {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        role_arn: impl Into<Val<String>>,
        source: impl Into<Val<String>>,
        target: impl Into<Val<String>>,
    ) -> Self {
        Self {
            role_arn: role_arn.into(),
            source: source.into(),
            target: target.into(),
            description: None,
            desired_state: None,
            enrichment: None,
            enrichment_parameters: None,
            kms_key_identifier: None,
            log_configuration: None,
            name: None,
            source_parameters: None,
            tags: None,
            target_parameters: None,
        }
    }
}

impl CfnResource for Pipe {
    const TYPE: &'static str = "AWS::Pipes::Pipe";
    type Attributes = PipeAttributes;
}

/// What is known of a deployed [`Pipe`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PipeAttributes(ResourceRef);

attributes!(PipeAttributes {
arn = "Arn", "The ARN of the pipe.";
creation_time = "CreationTime", "The time the pipe was created.";
current_state = "CurrentState", "The state the pipe is in.";
last_modified_time = "LastModifiedTime", "When the pipe was last updated, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).";
state_reason = "StateReason", "The reason the pipe is in its current state.";
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

/// The array properties for the submitted job, such as the size of the array.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchArrayProperties {
    /// The size of the array, if this is an array batch job.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<Val<i64>>,
}

/// The overrides that are sent to a container.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchContainerOverrides {
    /// The command to send to the container that overrides the default command from the Docker image or the task definition.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// The environment variables to send to the container.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<BatchEnvironmentVariable>>>,
    /// The instance type to use for a multi-node parallel job.
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<Val<String>>,
    /// The type and amount of resources to assign to a container.
    #[serde(rename = "ResourceRequirements", skip_serializing_if = "Option::is_none")]
    pub resource_requirements: Option<Val<List<BatchResourceRequirement>>>,
}

/// The environment variables to send to the container.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchEnvironmentVariable {
    /// The name of the key-value pair.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The value of the key-value pair.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// An object that represents an AWS Batch job dependency.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchJobDependency {
    /// The job ID of the AWS Batch job that's associated with this dependency.
    #[serde(rename = "JobId", skip_serializing_if = "Option::is_none")]
    pub job_id: Option<Val<String>>,
    /// The type of the job dependency.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// The type and amount of a resource to assign to a container.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BatchResourceRequirement {
    /// The type of resource to assign to a container.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// The quantity of the specified resource to reserve for the container.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl BatchResourceRequirement {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), value: value.into() }
    }
}

/// The retry strategy that's associated with a job.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchRetryStrategy {
    /// The number of times to move a job to the RUNNABLE status.
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

/// Represents the Amazon CloudWatch Logs logging configuration settings for the pipe.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CloudwatchLogsLogDestination {
    /// The AWS Resource Name (ARN) for the CloudWatch log group to which EventBridge sends the log records.
    #[serde(rename = "LogGroupArn", skip_serializing_if = "Option::is_none")]
    pub log_group_arn: Option<Val<String>>,
}

/// A DeadLetterConfig object that contains information about a dead-letter queue configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeadLetterConfig {
    /// The ARN of the specified target for the dead-letter queue.
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<Val<String>>,
}

/// Maps source data to a dimension in the target Timestream for LiveAnalytics table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DimensionMapping {
    /// The metadata attributes of the time series.
    #[serde(rename = "DimensionName")]
    pub dimension_name: Val<String>,
    /// Dynamic path to the dimension value in the source event.
    #[serde(rename = "DimensionValue")]
    pub dimension_value: Val<String>,
    /// The data type of the dimension for the time-series data.
    #[serde(rename = "DimensionValueType")]
    pub dimension_value_type: Val<String>,
}

impl DimensionMapping {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        dimension_name: impl Into<Val<String>>,
        dimension_value: impl Into<Val<String>>,
        dimension_value_type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            dimension_name: dimension_name.into(),
            dimension_value: dimension_value.into(),
            dimension_value_type: dimension_value_type.into(),
        }
    }
}

/// The overrides that are sent to a container.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EcsContainerOverride {
    /// The command to send to the container that overrides the default command from the Docker image or the task definition.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// The number of cpu units reserved for the container, instead of the default value from the task definition.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<i64>>,
    /// The environment variables to send to the container.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<EcsEnvironmentVariable>>>,
    /// A list of files containing the environment variables to pass to a container, instead of the value from the container definition.
    #[serde(rename = "EnvironmentFiles", skip_serializing_if = "Option::is_none")]
    pub environment_files: Option<Val<List<EcsEnvironmentFile>>>,
    /// The hard limit (in MiB) of memory to present to the container, instead of the default value from the task definition.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<i64>>,
    /// The soft limit (in MiB) of memory to reserve for the container, instead of the default value from the task definition.
    #[serde(rename = "MemoryReservation", skip_serializing_if = "Option::is_none")]
    pub memory_reservation: Option<Val<i64>>,
    /// The name of the container that receives the override.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The type and amount of a resource to assign to a container, instead of the default value from the task definition.
    #[serde(rename = "ResourceRequirements", skip_serializing_if = "Option::is_none")]
    pub resource_requirements: Option<Val<List<EcsResourceRequirement>>>,
}

/// A list of files containing the environment variables to pass to a container.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EcsEnvironmentFile {
    /// The file type to use.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl EcsEnvironmentFile {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), value: value.into() }
    }
}

/// The environment variables to send to the container.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EcsEnvironmentVariable {
    /// The name of the key-value pair.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The value of the key-value pair.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// The amount of ephemeral storage to allocate for the task.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EcsEphemeralStorage {
    /// The total amount, in GiB, of ephemeral storage to set for the task.
    #[serde(rename = "SizeInGiB")]
    pub size_in_gi_b: Val<i64>,
}

impl EcsEphemeralStorage {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(size_in_gi_b: impl Into<Val<i64>>) -> Self {
        Self { size_in_gi_b: size_in_gi_b.into() }
    }
}

/// Details on an Elastic Inference accelerator task override.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EcsInferenceAcceleratorOverride {
    /// The Elastic Inference accelerator device name to override for the task.
    #[serde(rename = "DeviceName", skip_serializing_if = "Option::is_none")]
    pub device_name: Option<Val<String>>,
    /// The Elastic Inference accelerator type to use.
    #[serde(rename = "DeviceType", skip_serializing_if = "Option::is_none")]
    pub device_type: Option<Val<String>>,
}

/// The type and amount of a resource to assign to a container.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EcsResourceRequirement {
    /// The type of resource to assign to a container.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// The value for the specified resource type.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl EcsResourceRequirement {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), value: value.into() }
    }
}

/// The overrides that are associated with a task.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EcsTaskOverride {
    /// One or more container overrides that are sent to a task.
    #[serde(rename = "ContainerOverrides", skip_serializing_if = "Option::is_none")]
    pub container_overrides: Option<Val<List<EcsContainerOverride>>>,
    /// The cpu override for the task.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<String>>,
    /// The ephemeral storage setting override for the task.
    #[serde(rename = "EphemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<Val<EcsEphemeralStorage>>,
    /// The Amazon Resource Name (ARN) of the task execution IAM role override for the task.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// The Elastic Inference accelerator override for the task.
    #[serde(rename = "InferenceAcceleratorOverrides", skip_serializing_if = "Option::is_none")]
    pub inference_accelerator_overrides: Option<Val<List<EcsInferenceAcceleratorOverride>>>,
    /// The memory override for the task.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role that containers in this task can assume.
    #[serde(rename = "TaskRoleArn", skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<Val<String>>,
}

/// Filter events using an event pattern.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Filter {
    /// The event pattern.
    #[serde(rename = "Pattern", skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Val<String>>,
}

/// The collection of event patterns used to filter events.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FilterCriteria {
    /// The event patterns.
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Val<List<Filter>>>,
}

/// Represents the Amazon Data Firehose logging configuration settings for the pipe.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FirehoseLogDestination {
    /// The Amazon Resource Name (ARN) of the Firehose delivery stream to which EventBridge delivers the pipe log records.
    #[serde(rename = "DeliveryStreamArn", skip_serializing_if = "Option::is_none")]
    pub delivery_stream_arn: Option<Val<String>>,
}

/// The AWS Secrets Manager secret that stores your broker credentials.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MQBrokerAccessCredentials {
    /// The ARN of the Secrets Manager secret.
    #[serde(rename = "BasicAuth")]
    pub basic_auth: Val<String>,
}

impl MQBrokerAccessCredentials {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(basic_auth: impl Into<Val<String>>) -> Self {
        Self { basic_auth: basic_auth.into() }
    }
}

/// The AWS Secrets Manager secret that stores your stream credentials.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MSKAccessCredentials {
    /// The ARN of the Secrets Manager secret.
    #[serde(rename = "ClientCertificateTlsAuth", skip_serializing_if = "Option::is_none")]
    pub client_certificate_tls_auth: Option<Val<String>>,
    /// The ARN of the Secrets Manager secret.
    #[serde(rename = "SaslScram512Auth", skip_serializing_if = "Option::is_none")]
    pub sasl_scram512_auth: Option<Val<String>>,
}

/// A mapping of a source event data field to a measure in a Timestream for LiveAnalytics record.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MultiMeasureAttributeMapping {
    /// Dynamic path to the measurement attribute in the source event.
    #[serde(rename = "MeasureValue")]
    pub measure_value: Val<String>,
    /// Data type of the measurement attribute in the source event.
    #[serde(rename = "MeasureValueType")]
    pub measure_value_type: Val<String>,
    /// Target measure name to be used.
    #[serde(rename = "MultiMeasureAttributeName")]
    pub multi_measure_attribute_name: Val<String>,
}

impl MultiMeasureAttributeMapping {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        measure_value: impl Into<Val<String>>,
        measure_value_type: impl Into<Val<String>>,
        multi_measure_attribute_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            measure_value: measure_value.into(),
            measure_value_type: measure_value_type.into(),
            multi_measure_attribute_name: multi_measure_attribute_name.into(),
        }
    }
}

/// Maps multiple measures from the source event to the same Timestream for LiveAnalytics record.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MultiMeasureMapping {
    /// Mappings that represent multiple source event fields mapped to measures in the same Timestream for LiveAnalytics record.
    #[serde(rename = "MultiMeasureAttributeMappings")]
    pub multi_measure_attribute_mappings: Val<List<MultiMeasureAttributeMapping>>,
    /// The name of the multiple measurements per record (multi-measure).
    #[serde(rename = "MultiMeasureName")]
    pub multi_measure_name: Val<String>,
}

impl MultiMeasureMapping {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        multi_measure_attribute_mappings: impl Into<Val<List<MultiMeasureAttributeMapping>>>,
        multi_measure_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            multi_measure_attribute_mappings: multi_measure_attribute_mappings.into(),
            multi_measure_name: multi_measure_name.into(),
        }
    }
}

/// This structure specifies the network configuration for an Amazon ECS task.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkConfiguration {
    /// Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address is to be used.
    #[serde(rename = "AwsvpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub awsvpc_configuration: Option<Val<AwsVpcConfiguration>>,
}

/// These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeEnrichmentHttpParameters {
    /// The headers that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination.
    #[serde(rename = "HeaderParameters", skip_serializing_if = "Option::is_none")]
    pub header_parameters: Option<Val<Map<String>>>,
    /// The path parameter values to be used to populate API Gateway REST API or EventBridge ApiDestination path wildcards ("").
    #[serde(rename = "PathParameterValues", skip_serializing_if = "Option::is_none")]
    pub path_parameter_values: Option<Val<List<String>>>,
    /// The query string keys/values that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination.
    #[serde(rename = "QueryStringParameters", skip_serializing_if = "Option::is_none")]
    pub query_string_parameters: Option<Val<Map<String>>>,
}

/// The parameters required to set up enrichment on your pipe.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeEnrichmentParameters {
    /// Contains the HTTP parameters to use when the target is a API Gateway REST endpoint or EventBridge ApiDestination.
    #[serde(rename = "HttpParameters", skip_serializing_if = "Option::is_none")]
    pub http_parameters: Option<Val<PipeEnrichmentHttpParameters>>,
    /// Valid JSON text passed to the enrichment.
    #[serde(rename = "InputTemplate", skip_serializing_if = "Option::is_none")]
    pub input_template: Option<Val<String>>,
}

/// Represents the configuration settings for the logs to which this pipe should report events.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeLogConfiguration {
    /// The logging configuration settings for the pipe.
    #[serde(rename = "CloudwatchLogsLogDestination", skip_serializing_if = "Option::is_none")]
    pub cloudwatch_logs_log_destination: Option<Val<CloudwatchLogsLogDestination>>,
    /// The Amazon Data Firehose logging configuration settings for the pipe.
    #[serde(rename = "FirehoseLogDestination", skip_serializing_if = "Option::is_none")]
    pub firehose_log_destination: Option<Val<FirehoseLogDestination>>,
    /// Whether the execution data (specifically, the payload , awsRequest , and awsResponse fields) is included in the log messages for this pipe.
    #[serde(rename = "IncludeExecutionData", skip_serializing_if = "Option::is_none")]
    pub include_execution_data: Option<Val<List<String>>>,
    /// The level of logging detail to include.
    #[serde(rename = "Level", skip_serializing_if = "Option::is_none")]
    pub level: Option<Val<String>>,
    /// The Amazon S3 logging configuration settings for the pipe.
    #[serde(rename = "S3LogDestination", skip_serializing_if = "Option::is_none")]
    pub s3_log_destination: Option<Val<S3LogDestination>>,
}

/// The parameters for using an Active MQ broker as a source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeSourceActiveMQBrokerParameters {
    /// The maximum number of records to include in each batch.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// The credentials needed to access the resource.
    #[serde(rename = "Credentials")]
    pub credentials: Val<MQBrokerAccessCredentials>,
    /// The maximum length of a time to wait for events.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// The name of the destination queue to consume.
    #[serde(rename = "QueueName")]
    pub queue_name: Val<String>,
}

impl PipeSourceActiveMQBrokerParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        credentials: impl Into<Val<MQBrokerAccessCredentials>>,
        queue_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            credentials: credentials.into(),
            queue_name: queue_name.into(),
            batch_size: None,
            maximum_batching_window_in_seconds: None,
        }
    }
}

/// The parameters for using a DynamoDB stream as a source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeSourceDynamoDBStreamParameters {
    /// The maximum number of records to include in each batch.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// Define the target queue to send dead-letter queue events to.
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<Val<DeadLetterConfig>>,
    /// The maximum length of a time to wait for events.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// Discard records older than the specified age.
    #[serde(rename = "MaximumRecordAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_record_age_in_seconds: Option<Val<i64>>,
    /// Discard records after the specified number of retries.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<Val<i64>>,
    /// Define how to handle item process failures.
    #[serde(rename = "OnPartialBatchItemFailure", skip_serializing_if = "Option::is_none")]
    pub on_partial_batch_item_failure: Option<Val<String>>,
    /// The number of batches to process concurrently from each shard.
    #[serde(rename = "ParallelizationFactor", skip_serializing_if = "Option::is_none")]
    pub parallelization_factor: Option<Val<i64>>,
    /// (Streams only) The position in a stream from which to start reading.
    #[serde(rename = "StartingPosition")]
    pub starting_position: Val<String>,
}

impl PipeSourceDynamoDBStreamParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(starting_position: impl Into<Val<String>>) -> Self {
        Self {
            starting_position: starting_position.into(),
            batch_size: None,
            dead_letter_config: None,
            maximum_batching_window_in_seconds: None,
            maximum_record_age_in_seconds: None,
            maximum_retry_attempts: None,
            on_partial_batch_item_failure: None,
            parallelization_factor: None,
        }
    }
}

/// The parameters for using a Kinesis stream as a source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeSourceKinesisStreamParameters {
    /// The maximum number of records to include in each batch.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// Define the target queue to send dead-letter queue events to.
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<Val<DeadLetterConfig>>,
    /// The maximum length of a time to wait for events.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// Discard records older than the specified age.
    #[serde(rename = "MaximumRecordAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_record_age_in_seconds: Option<Val<i64>>,
    /// Discard records after the specified number of retries.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<Val<i64>>,
    /// Define how to handle item process failures.
    #[serde(rename = "OnPartialBatchItemFailure", skip_serializing_if = "Option::is_none")]
    pub on_partial_batch_item_failure: Option<Val<String>>,
    /// The number of batches to process concurrently from each shard.
    #[serde(rename = "ParallelizationFactor", skip_serializing_if = "Option::is_none")]
    pub parallelization_factor: Option<Val<i64>>,
    /// The position in a stream from which to start reading.
    #[serde(rename = "StartingPosition")]
    pub starting_position: Val<String>,
    /// With StartingPosition set to ATTIMESTAMP , the time from which to start reading, in Unix time seconds.
    #[serde(rename = "StartingPositionTimestamp", skip_serializing_if = "Option::is_none")]
    pub starting_position_timestamp: Option<Val<String>>,
}

impl PipeSourceKinesisStreamParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(starting_position: impl Into<Val<String>>) -> Self {
        Self {
            starting_position: starting_position.into(),
            batch_size: None,
            dead_letter_config: None,
            maximum_batching_window_in_seconds: None,
            maximum_record_age_in_seconds: None,
            maximum_retry_attempts: None,
            on_partial_batch_item_failure: None,
            parallelization_factor: None,
            starting_position_timestamp: None,
        }
    }
}

/// The parameters for using an MSK stream as a source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeSourceManagedStreamingKafkaParameters {
    /// The maximum number of records to include in each batch.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// The name of the destination queue to consume.
    #[serde(rename = "ConsumerGroupID", skip_serializing_if = "Option::is_none")]
    pub consumer_group_id: Option<Val<String>>,
    /// The credentials needed to access the resource.
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Val<MSKAccessCredentials>>,
    /// The maximum length of a time to wait for events.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// The position in a stream from which to start reading.
    #[serde(rename = "StartingPosition", skip_serializing_if = "Option::is_none")]
    pub starting_position: Option<Val<String>>,
    /// The name of the topic that the pipe will read from.
    #[serde(rename = "TopicName")]
    pub topic_name: Val<String>,
}

impl PipeSourceManagedStreamingKafkaParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(topic_name: impl Into<Val<String>>) -> Self {
        Self {
            topic_name: topic_name.into(),
            batch_size: None,
            consumer_group_id: None,
            credentials: None,
            maximum_batching_window_in_seconds: None,
            starting_position: None,
        }
    }
}

/// The parameters required to set up a source for your pipe.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeSourceParameters {
    /// The parameters for using an Active MQ broker as a source.
    #[serde(rename = "ActiveMQBrokerParameters", skip_serializing_if = "Option::is_none")]
    pub active_mq_broker_parameters: Option<Val<PipeSourceActiveMQBrokerParameters>>,
    /// The parameters for using a DynamoDB stream as a source.
    #[serde(rename = "DynamoDBStreamParameters", skip_serializing_if = "Option::is_none")]
    pub dynamo_db_stream_parameters: Option<Val<PipeSourceDynamoDBStreamParameters>>,
    /// The collection of event patterns used to filter events.
    #[serde(rename = "FilterCriteria", skip_serializing_if = "Option::is_none")]
    pub filter_criteria: Option<Val<FilterCriteria>>,
    /// The parameters for using a Kinesis stream as a source.
    #[serde(rename = "KinesisStreamParameters", skip_serializing_if = "Option::is_none")]
    pub kinesis_stream_parameters: Option<Val<PipeSourceKinesisStreamParameters>>,
    /// The parameters for using an MSK stream as a source.
    #[serde(rename = "ManagedStreamingKafkaParameters", skip_serializing_if = "Option::is_none")]
    pub managed_streaming_kafka_parameters: Option<Val<PipeSourceManagedStreamingKafkaParameters>>,
    /// The parameters for using a Rabbit MQ broker as a source.
    #[serde(rename = "RabbitMQBrokerParameters", skip_serializing_if = "Option::is_none")]
    pub rabbit_mq_broker_parameters: Option<Val<PipeSourceRabbitMQBrokerParameters>>,
    /// The parameters for using a self-managed Apache Kafka stream as a source.
    #[serde(rename = "SelfManagedKafkaParameters", skip_serializing_if = "Option::is_none")]
    pub self_managed_kafka_parameters: Option<Val<PipeSourceSelfManagedKafkaParameters>>,
    /// The parameters for using a Amazon SQS stream as a source.
    #[serde(rename = "SqsQueueParameters", skip_serializing_if = "Option::is_none")]
    pub sqs_queue_parameters: Option<Val<PipeSourceSqsQueueParameters>>,
}

/// The parameters for using a Rabbit MQ broker as a source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeSourceRabbitMQBrokerParameters {
    /// The maximum number of records to include in each batch.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// The credentials needed to access the resource.
    #[serde(rename = "Credentials")]
    pub credentials: Val<MQBrokerAccessCredentials>,
    /// The maximum length of a time to wait for events.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// The name of the destination queue to consume.
    #[serde(rename = "QueueName")]
    pub queue_name: Val<String>,
    /// The name of the virtual host associated with the source broker.
    #[serde(rename = "VirtualHost", skip_serializing_if = "Option::is_none")]
    pub virtual_host: Option<Val<String>>,
}

impl PipeSourceRabbitMQBrokerParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        credentials: impl Into<Val<MQBrokerAccessCredentials>>,
        queue_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            credentials: credentials.into(),
            queue_name: queue_name.into(),
            batch_size: None,
            maximum_batching_window_in_seconds: None,
            virtual_host: None,
        }
    }
}

/// The parameters for using a self-managed Apache Kafka stream as a source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeSourceSelfManagedKafkaParameters {
    /// An array of server URLs.
    #[serde(rename = "AdditionalBootstrapServers", skip_serializing_if = "Option::is_none")]
    pub additional_bootstrap_servers: Option<Val<List<String>>>,
    /// The maximum number of records to include in each batch.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// The name of the destination queue to consume.
    #[serde(rename = "ConsumerGroupID", skip_serializing_if = "Option::is_none")]
    pub consumer_group_id: Option<Val<String>>,
    /// The credentials needed to access the resource.
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Val<SelfManagedKafkaAccessConfigurationCredentials>>,
    /// The maximum length of a time to wait for events.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// The ARN of the Secrets Manager secret used for certification.
    #[serde(rename = "ServerRootCaCertificate", skip_serializing_if = "Option::is_none")]
    pub server_root_ca_certificate: Option<Val<String>>,
    /// The position in a stream from which to start reading.
    #[serde(rename = "StartingPosition", skip_serializing_if = "Option::is_none")]
    pub starting_position: Option<Val<String>>,
    /// The name of the topic that the pipe will read from.
    #[serde(rename = "TopicName")]
    pub topic_name: Val<String>,
    /// This structure specifies the VPC subnets and security groups for the stream, and whether a public IP address is to be used.
    #[serde(rename = "Vpc", skip_serializing_if = "Option::is_none")]
    pub vpc: Option<Val<SelfManagedKafkaAccessConfigurationVpc>>,
}

impl PipeSourceSelfManagedKafkaParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(topic_name: impl Into<Val<String>>) -> Self {
        Self {
            topic_name: topic_name.into(),
            additional_bootstrap_servers: None,
            batch_size: None,
            consumer_group_id: None,
            credentials: None,
            maximum_batching_window_in_seconds: None,
            server_root_ca_certificate: None,
            starting_position: None,
            vpc: None,
        }
    }
}

/// The parameters for using a Amazon SQS stream as a source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeSourceSqsQueueParameters {
    /// The maximum number of records to include in each batch.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// The maximum length of a time to wait for events.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
}

/// The parameters for using an AWS Batch job as a target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeTargetBatchJobParameters {
    /// The array properties for the submitted job, such as the size of the array.
    #[serde(rename = "ArrayProperties", skip_serializing_if = "Option::is_none")]
    pub array_properties: Option<Val<BatchArrayProperties>>,
    /// The overrides that are sent to a container.
    #[serde(rename = "ContainerOverrides", skip_serializing_if = "Option::is_none")]
    pub container_overrides: Option<Val<BatchContainerOverrides>>,
    /// A list of dependencies for the job.
    #[serde(rename = "DependsOn", skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Val<List<BatchJobDependency>>>,
    /// The job definition used by this job.
    #[serde(rename = "JobDefinition")]
    pub job_definition: Val<String>,
    /// The name of the job.
    #[serde(rename = "JobName")]
    pub job_name: Val<String>,
    /// Additional parameters passed to the job that replace parameter substitution placeholders that are set in the job definition.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<String>>>,
    /// The retry strategy to use for failed jobs.
    #[serde(rename = "RetryStrategy", skip_serializing_if = "Option::is_none")]
    pub retry_strategy: Option<Val<BatchRetryStrategy>>,
}

impl PipeTargetBatchJobParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(job_definition: impl Into<Val<String>>, job_name: impl Into<Val<String>>) -> Self {
        Self {
            job_definition: job_definition.into(),
            job_name: job_name.into(),
            array_properties: None,
            container_overrides: None,
            depends_on: None,
            parameters: None,
            retry_strategy: None,
        }
    }
}

/// The parameters for using an CloudWatch Logs log stream as a target.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetCloudWatchLogsParameters {
    /// The name of the log stream.
    #[serde(rename = "LogStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<Val<String>>,
    /// A dynamic path parameter to a field in the payload containing the time the event occurred, expressed as the number of milliseconds after Jan 1, 1970 00:00:00 UTC.
    #[serde(rename = "Timestamp", skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Val<String>>,
}

/// The parameters for using an Amazon ECS task as a target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeTargetEcsTaskParameters {
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
    /// Use this structure if the Amazon ECS task uses the awsvpc network mode.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<NetworkConfiguration>>,
    /// The overrides that are associated with a task.
    #[serde(rename = "Overrides", skip_serializing_if = "Option::is_none")]
    pub overrides: Option<Val<EcsTaskOverride>>,
    /// An array of placement constraint objects to use for the task.
    #[serde(rename = "PlacementConstraints", skip_serializing_if = "Option::is_none")]
    pub placement_constraints: Option<Val<List<PlacementConstraint>>>,
    /// The placement strategy objects to use for the task.
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
    pub tags: Option<Val<List<Tag>>>,
    /// The number of tasks to create based on TaskDefinition . The default is 1.
    #[serde(rename = "TaskCount", skip_serializing_if = "Option::is_none")]
    pub task_count: Option<Val<i64>>,
    /// The ARN of the task definition to use if the event target is an Amazon ECS task.
    #[serde(rename = "TaskDefinitionArn")]
    pub task_definition_arn: Val<String>,
}

impl PipeTargetEcsTaskParameters {
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
            overrides: None,
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

/// The parameters for using an EventBridge event bus as a target.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetEventBridgeEventBusParameters {
    /// A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail.
    #[serde(rename = "DetailType", skip_serializing_if = "Option::is_none")]
    pub detail_type: Option<Val<String>>,
    /// The URL subdomain of the endpoint.
    #[serde(rename = "EndpointId", skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<Val<String>>,
    /// AWS resources, identified by Amazon Resource Name (ARN), which the event primarily concerns.
    #[serde(rename = "Resources", skip_serializing_if = "Option::is_none")]
    pub resources: Option<Val<List<String>>>,
    /// The source of the event.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
    /// The time stamp of the event, per RFC3339 . If no time stamp is provided, the time stamp of the PutEvents call is used.
    #[serde(rename = "Time", skip_serializing_if = "Option::is_none")]
    pub time: Option<Val<String>>,
}

/// These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetHttpParameters {
    /// The headers that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination.
    #[serde(rename = "HeaderParameters", skip_serializing_if = "Option::is_none")]
    pub header_parameters: Option<Val<Map<String>>>,
    /// The path parameter values to be used to populate API Gateway REST API or EventBridge ApiDestination path wildcards ("").
    #[serde(rename = "PathParameterValues", skip_serializing_if = "Option::is_none")]
    pub path_parameter_values: Option<Val<List<String>>>,
    /// The query string keys/values that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination.
    #[serde(rename = "QueryStringParameters", skip_serializing_if = "Option::is_none")]
    pub query_string_parameters: Option<Val<Map<String>>>,
}

/// The parameters for using a Kinesis stream as a target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeTargetKinesisStreamParameters {
    /// Determines which shard in the stream the data record is assigned to.
    #[serde(rename = "PartitionKey")]
    pub partition_key: Val<String>,
}

impl PipeTargetKinesisStreamParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(partition_key: impl Into<Val<String>>) -> Self {
        Self { partition_key: partition_key.into() }
    }
}

/// The parameters for using a Lambda function as a target.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetLambdaFunctionParameters {
    /// Specify whether to invoke the function synchronously or asynchronously.
    #[serde(rename = "InvocationType", skip_serializing_if = "Option::is_none")]
    pub invocation_type: Option<Val<String>>,
}

/// The parameters required to set up a target for your pipe.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetParameters {
    /// The parameters for using an AWS Batch job as a target.
    #[serde(rename = "BatchJobParameters", skip_serializing_if = "Option::is_none")]
    pub batch_job_parameters: Option<Val<PipeTargetBatchJobParameters>>,
    /// The parameters for using an CloudWatch Logs log stream as a target.
    #[serde(rename = "CloudWatchLogsParameters", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logs_parameters: Option<Val<PipeTargetCloudWatchLogsParameters>>,
    /// The parameters for using an Amazon ECS task as a target.
    #[serde(rename = "EcsTaskParameters", skip_serializing_if = "Option::is_none")]
    pub ecs_task_parameters: Option<Val<PipeTargetEcsTaskParameters>>,
    /// The parameters for using an EventBridge event bus as a target.
    #[serde(rename = "EventBridgeEventBusParameters", skip_serializing_if = "Option::is_none")]
    pub event_bridge_event_bus_parameters: Option<Val<PipeTargetEventBridgeEventBusParameters>>,
    /// These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations.
    #[serde(rename = "HttpParameters", skip_serializing_if = "Option::is_none")]
    pub http_parameters: Option<Val<PipeTargetHttpParameters>>,
    /// Valid JSON text passed to the target.
    #[serde(rename = "InputTemplate", skip_serializing_if = "Option::is_none")]
    pub input_template: Option<Val<String>>,
    /// The parameters for using a Kinesis stream as a target.
    #[serde(rename = "KinesisStreamParameters", skip_serializing_if = "Option::is_none")]
    pub kinesis_stream_parameters: Option<Val<PipeTargetKinesisStreamParameters>>,
    /// The parameters for using a Lambda function as a target.
    #[serde(rename = "LambdaFunctionParameters", skip_serializing_if = "Option::is_none")]
    pub lambda_function_parameters: Option<Val<PipeTargetLambdaFunctionParameters>>,
    /// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API BatchExecuteStatement.
    #[serde(rename = "RedshiftDataParameters", skip_serializing_if = "Option::is_none")]
    pub redshift_data_parameters: Option<Val<PipeTargetRedshiftDataParameters>>,
    /// The parameters for using a SageMaker AI pipeline as a target.
    #[serde(rename = "SageMakerPipelineParameters", skip_serializing_if = "Option::is_none")]
    pub sage_maker_pipeline_parameters: Option<Val<PipeTargetSageMakerPipelineParameters>>,
    /// The parameters for using a Amazon SQS stream as a target.
    #[serde(rename = "SqsQueueParameters", skip_serializing_if = "Option::is_none")]
    pub sqs_queue_parameters: Option<Val<PipeTargetSqsQueueParameters>>,
    /// The parameters for using a Step Functions state machine as a target.
    #[serde(
        rename = "StepFunctionStateMachineParameters",
        skip_serializing_if = "Option::is_none"
    )]
    pub step_function_state_machine_parameters: Option<Val<PipeTargetStateMachineParameters>>,
    /// The parameters for using a Timestream for LiveAnalytics table as a target.
    #[serde(rename = "TimestreamParameters", skip_serializing_if = "Option::is_none")]
    pub timestream_parameters: Option<Val<PipeTargetTimestreamParameters>>,
}

/// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API BatchExecuteStatement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeTargetRedshiftDataParameters {
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
    #[serde(rename = "Sqls")]
    pub sqls: Val<List<String>>,
    /// The name of the SQL statement.
    #[serde(rename = "StatementName", skip_serializing_if = "Option::is_none")]
    pub statement_name: Option<Val<String>>,
    /// Indicates whether to send an event back to EventBridge after the SQL statement runs.
    #[serde(rename = "WithEvent", skip_serializing_if = "Option::is_none")]
    pub with_event: Option<Val<bool>>,
}

impl PipeTargetRedshiftDataParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(database: impl Into<Val<String>>, sqls: impl Into<Val<List<String>>>) -> Self {
        Self {
            database: database.into(),
            sqls: sqls.into(),
            db_user: None,
            secret_manager_arn: None,
            statement_name: None,
            with_event: None,
        }
    }
}

/// The parameters for using a SageMaker AI pipeline as a target.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetSageMakerPipelineParameters {
    /// List of Parameter names and values for SageMaker AI Model Building Pipeline execution.
    #[serde(rename = "PipelineParameterList", skip_serializing_if = "Option::is_none")]
    pub pipeline_parameter_list: Option<Val<List<SageMakerPipelineParameter>>>,
}

/// The parameters for using a Amazon SQS stream as a target.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetSqsQueueParameters {
    /// This parameter applies only to FIFO (first-in-first-out) queues.
    #[serde(rename = "MessageDeduplicationId", skip_serializing_if = "Option::is_none")]
    pub message_deduplication_id: Option<Val<String>>,
    /// The FIFO message group ID to use as the target.
    #[serde(rename = "MessageGroupId", skip_serializing_if = "Option::is_none")]
    pub message_group_id: Option<Val<String>>,
}

/// The parameters for using a Step Functions state machine as a target.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetStateMachineParameters {
    /// Specify whether to invoke the Step Functions state machine synchronously or asynchronously.
    #[serde(rename = "InvocationType", skip_serializing_if = "Option::is_none")]
    pub invocation_type: Option<Val<String>>,
}

/// The parameters for using a Timestream for LiveAnalytics table as a target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeTargetTimestreamParameters {
    /// Map source data to dimensions in the target Timestream for LiveAnalytics table.
    #[serde(rename = "DimensionMappings")]
    pub dimension_mappings: Val<List<DimensionMapping>>,
    /// The granularity of the time units used.
    #[serde(rename = "EpochTimeUnit", skip_serializing_if = "Option::is_none")]
    pub epoch_time_unit: Option<Val<String>>,
    /// Maps multiple measures from the source event to the same record in the specified Timestream for LiveAnalytics table.
    #[serde(rename = "MultiMeasureMappings", skip_serializing_if = "Option::is_none")]
    pub multi_measure_mappings: Option<Val<List<MultiMeasureMapping>>>,
    /// Mappings of single source data fields to individual records in the specified Timestream for LiveAnalytics table.
    #[serde(rename = "SingleMeasureMappings", skip_serializing_if = "Option::is_none")]
    pub single_measure_mappings: Option<Val<List<SingleMeasureMapping>>>,
    /// The type of time value used.
    #[serde(rename = "TimeFieldType", skip_serializing_if = "Option::is_none")]
    pub time_field_type: Option<Val<String>>,
    /// Dynamic path to the source data field that represents the time value for your data.
    #[serde(rename = "TimeValue")]
    pub time_value: Val<String>,
    /// How to format the timestamps.
    #[serde(rename = "TimestampFormat", skip_serializing_if = "Option::is_none")]
    pub timestamp_format: Option<Val<String>>,
    /// 64 bit version value or source data field that represents the version value for your data.
    #[serde(rename = "VersionValue")]
    pub version_value: Val<String>,
}

impl PipeTargetTimestreamParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        dimension_mappings: impl Into<Val<List<DimensionMapping>>>,
        time_value: impl Into<Val<String>>,
        version_value: impl Into<Val<String>>,
    ) -> Self {
        Self {
            dimension_mappings: dimension_mappings.into(),
            time_value: time_value.into(),
            version_value: version_value.into(),
            epoch_time_unit: None,
            multi_measure_mappings: None,
            single_measure_mappings: None,
            time_field_type: None,
            timestamp_format: None,
        }
    }
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

/// Represents the Amazon S3 logging configuration settings for the pipe.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3LogDestination {
    /// The name of the Amazon S3 bucket to which EventBridge delivers the log records for the pipe.
    #[serde(rename = "BucketName", skip_serializing_if = "Option::is_none")]
    pub bucket_name: Option<Val<String>>,
    /// The AWS account that owns the Amazon S3 bucket to which EventBridge delivers the log records for the pipe.
    #[serde(rename = "BucketOwner", skip_serializing_if = "Option::is_none")]
    pub bucket_owner: Option<Val<String>>,
    /// The format EventBridge uses for the log records.
    #[serde(rename = "OutputFormat", skip_serializing_if = "Option::is_none")]
    pub output_format: Option<Val<String>>,
    /// The prefix text with which to begin Amazon S3 log object names.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
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

/// The AWS Secrets Manager secret that stores your stream credentials.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SelfManagedKafkaAccessConfigurationCredentials {
    /// The ARN of the Secrets Manager secret.
    #[serde(rename = "BasicAuth", skip_serializing_if = "Option::is_none")]
    pub basic_auth: Option<Val<String>>,
    /// The ARN of the Secrets Manager secret.
    #[serde(rename = "ClientCertificateTlsAuth", skip_serializing_if = "Option::is_none")]
    pub client_certificate_tls_auth: Option<Val<String>>,
    /// The ARN of the Secrets Manager secret.
    #[serde(rename = "SaslScram256Auth", skip_serializing_if = "Option::is_none")]
    pub sasl_scram256_auth: Option<Val<String>>,
    /// The ARN of the Secrets Manager secret.
    #[serde(rename = "SaslScram512Auth", skip_serializing_if = "Option::is_none")]
    pub sasl_scram512_auth: Option<Val<String>>,
}

/// This structure specifies the VPC subnets and security groups for the stream, and whether a public IP address is to be used.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SelfManagedKafkaAccessConfigurationVpc {
    /// Specifies the security groups associated with the stream.
    #[serde(rename = "SecurityGroup", skip_serializing_if = "Option::is_none")]
    pub security_group: Option<Val<List<String>>>,
    /// Specifies the subnets associated with the stream.
    #[serde(rename = "Subnets", skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Val<List<String>>>,
}

/// Maps a single source data field to a single record in the specified Timestream for LiveAnalytics table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SingleMeasureMapping {
    /// Target measure name for the measurement attribute in the Timestream table.
    #[serde(rename = "MeasureName")]
    pub measure_name: Val<String>,
    /// Dynamic path of the source field to map to the measure in the record.
    #[serde(rename = "MeasureValue")]
    pub measure_value: Val<String>,
    /// Data type of the source field.
    #[serde(rename = "MeasureValueType")]
    pub measure_value_type: Val<String>,
}

impl SingleMeasureMapping {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        measure_name: impl Into<Val<String>>,
        measure_value: impl Into<Val<String>>,
        measure_value_type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            measure_name: measure_name.into(),
            measure_value: measure_value.into(),
            measure_value_type: measure_value_type.into(),
        }
    }
}

known!(
    AwsVpcConfiguration,
    BatchArrayProperties,
    BatchContainerOverrides,
    BatchEnvironmentVariable,
    BatchJobDependency,
    BatchResourceRequirement,
    BatchRetryStrategy,
    CapacityProviderStrategyItem,
    CloudwatchLogsLogDestination,
    DeadLetterConfig,
    DimensionMapping,
    EcsContainerOverride,
    EcsEnvironmentFile,
    EcsEnvironmentVariable,
    EcsEphemeralStorage,
    EcsInferenceAcceleratorOverride,
    EcsResourceRequirement,
    EcsTaskOverride,
    Filter,
    FilterCriteria,
    FirehoseLogDestination,
    MQBrokerAccessCredentials,
    MSKAccessCredentials,
    MultiMeasureAttributeMapping,
    MultiMeasureMapping,
    NetworkConfiguration,
    Pipe,
    PipeEnrichmentHttpParameters,
    PipeEnrichmentParameters,
    PipeLogConfiguration,
    PipeSourceActiveMQBrokerParameters,
    PipeSourceDynamoDBStreamParameters,
    PipeSourceKinesisStreamParameters,
    PipeSourceManagedStreamingKafkaParameters,
    PipeSourceParameters,
    PipeSourceRabbitMQBrokerParameters,
    PipeSourceSelfManagedKafkaParameters,
    PipeSourceSqsQueueParameters,
    PipeTargetBatchJobParameters,
    PipeTargetCloudWatchLogsParameters,
    PipeTargetEcsTaskParameters,
    PipeTargetEventBridgeEventBusParameters,
    PipeTargetHttpParameters,
    PipeTargetKinesisStreamParameters,
    PipeTargetLambdaFunctionParameters,
    PipeTargetParameters,
    PipeTargetRedshiftDataParameters,
    PipeTargetSageMakerPipelineParameters,
    PipeTargetSqsQueueParameters,
    PipeTargetStateMachineParameters,
    PipeTargetTimestreamParameters,
    PlacementConstraint,
    PlacementStrategy,
    S3LogDestination,
    SageMakerPipelineParameter,
    SelfManagedKafkaAccessConfigurationCredentials,
    SelfManagedKafkaAccessConfigurationVpc,
    SingleMeasureMapping
);
