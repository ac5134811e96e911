//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pipe {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `DesiredState`.
    #[serde(rename = "DesiredState", skip_serializing_if = "Option::is_none")]
    pub desired_state: Option<Val<String>>,
    /// `Enrichment`.
    #[serde(rename = "Enrichment", skip_serializing_if = "Option::is_none")]
    pub enrichment: Option<Val<String>>,
    /// `EnrichmentParameters`.
    #[serde(rename = "EnrichmentParameters", skip_serializing_if = "Option::is_none")]
    pub enrichment_parameters: Option<Val<PipeEnrichmentParameters>>,
    /// `KmsKeyIdentifier`.
    #[serde(rename = "KmsKeyIdentifier", skip_serializing_if = "Option::is_none")]
    pub kms_key_identifier: Option<Val<String>>,
    /// `LogConfiguration`.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<PipeLogConfiguration>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `RoleArn`, which is required.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// `Source`, which is required. A change replaces the resource.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// `SourceParameters`.
    #[serde(rename = "SourceParameters", skip_serializing_if = "Option::is_none")]
    pub source_parameters: Option<Val<PipeSourceParameters>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// `Target`, which is required.
    #[serde(rename = "Target")]
    pub target: Val<String>,
    /// `TargetParameters`.
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
arn = "Arn", "`Arn` of the deployed resource.";
creation_time = "CreationTime", "`CreationTime` of the deployed resource.";
current_state = "CurrentState", "`CurrentState` of the deployed resource.";
last_modified_time = "LastModifiedTime", "`LastModifiedTime` of the deployed resource.";
state_reason = "StateReason", "`StateReason` of the deployed resource.";
});

/// `AwsVpcConfiguration` of `AWS::Pipes::Pipe`.
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

/// `BatchArrayProperties` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchArrayProperties {
    /// `Size`.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<Val<i64>>,
}

/// `BatchContainerOverrides` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchContainerOverrides {
    /// `Command`.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// `Environment`.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<BatchEnvironmentVariable>>>,
    /// `InstanceType`.
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<Val<String>>,
    /// `ResourceRequirements`.
    #[serde(rename = "ResourceRequirements", skip_serializing_if = "Option::is_none")]
    pub resource_requirements: Option<Val<List<BatchResourceRequirement>>>,
}

/// `BatchEnvironmentVariable` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchEnvironmentVariable {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// `BatchJobDependency` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchJobDependency {
    /// `JobId`.
    #[serde(rename = "JobId", skip_serializing_if = "Option::is_none")]
    pub job_id: Option<Val<String>>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// `BatchResourceRequirement` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BatchResourceRequirement {
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `Value`, which is required.
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

/// `BatchRetryStrategy` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BatchRetryStrategy {
    /// `Attempts`.
    #[serde(rename = "Attempts", skip_serializing_if = "Option::is_none")]
    pub attempts: Option<Val<i64>>,
}

/// `CapacityProviderStrategyItem` of `AWS::Pipes::Pipe`.
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

/// `CloudwatchLogsLogDestination` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CloudwatchLogsLogDestination {
    /// `LogGroupArn`.
    #[serde(rename = "LogGroupArn", skip_serializing_if = "Option::is_none")]
    pub log_group_arn: Option<Val<String>>,
}

/// `DeadLetterConfig` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeadLetterConfig {
    /// `Arn`.
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<Val<String>>,
}

/// `DimensionMapping` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DimensionMapping {
    /// `DimensionName`, which is required.
    #[serde(rename = "DimensionName")]
    pub dimension_name: Val<String>,
    /// `DimensionValue`, which is required.
    #[serde(rename = "DimensionValue")]
    pub dimension_value: Val<String>,
    /// `DimensionValueType`, which is required.
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

/// `EcsContainerOverride` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EcsContainerOverride {
    /// `Command`.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// `Cpu`.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<i64>>,
    /// `Environment`.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<EcsEnvironmentVariable>>>,
    /// `EnvironmentFiles`.
    #[serde(rename = "EnvironmentFiles", skip_serializing_if = "Option::is_none")]
    pub environment_files: Option<Val<List<EcsEnvironmentFile>>>,
    /// `Memory`.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<i64>>,
    /// `MemoryReservation`.
    #[serde(rename = "MemoryReservation", skip_serializing_if = "Option::is_none")]
    pub memory_reservation: Option<Val<i64>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `ResourceRequirements`.
    #[serde(rename = "ResourceRequirements", skip_serializing_if = "Option::is_none")]
    pub resource_requirements: Option<Val<List<EcsResourceRequirement>>>,
}

/// `EcsEnvironmentFile` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EcsEnvironmentFile {
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `Value`, which is required.
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

/// `EcsEnvironmentVariable` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EcsEnvironmentVariable {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// `EcsEphemeralStorage` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EcsEphemeralStorage {
    /// `SizeInGiB`, which is required.
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

/// `EcsInferenceAcceleratorOverride` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EcsInferenceAcceleratorOverride {
    /// `DeviceName`.
    #[serde(rename = "DeviceName", skip_serializing_if = "Option::is_none")]
    pub device_name: Option<Val<String>>,
    /// `DeviceType`.
    #[serde(rename = "DeviceType", skip_serializing_if = "Option::is_none")]
    pub device_type: Option<Val<String>>,
}

/// `EcsResourceRequirement` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EcsResourceRequirement {
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `Value`, which is required.
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

/// `EcsTaskOverride` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EcsTaskOverride {
    /// `ContainerOverrides`.
    #[serde(rename = "ContainerOverrides", skip_serializing_if = "Option::is_none")]
    pub container_overrides: Option<Val<List<EcsContainerOverride>>>,
    /// `Cpu`.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<String>>,
    /// `EphemeralStorage`.
    #[serde(rename = "EphemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<Val<EcsEphemeralStorage>>,
    /// `ExecutionRoleArn`.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// `InferenceAcceleratorOverrides`.
    #[serde(rename = "InferenceAcceleratorOverrides", skip_serializing_if = "Option::is_none")]
    pub inference_accelerator_overrides: Option<Val<List<EcsInferenceAcceleratorOverride>>>,
    /// `Memory`.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<String>>,
    /// `TaskRoleArn`.
    #[serde(rename = "TaskRoleArn", skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<Val<String>>,
}

/// `Filter` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Filter {
    /// `Pattern`.
    #[serde(rename = "Pattern", skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Val<String>>,
}

/// `FilterCriteria` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FilterCriteria {
    /// `Filters`.
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Val<List<Filter>>>,
}

/// `FirehoseLogDestination` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FirehoseLogDestination {
    /// `DeliveryStreamArn`.
    #[serde(rename = "DeliveryStreamArn", skip_serializing_if = "Option::is_none")]
    pub delivery_stream_arn: Option<Val<String>>,
}

/// `MQBrokerAccessCredentials` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MQBrokerAccessCredentials {
    /// `BasicAuth`, which is required.
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

/// `MSKAccessCredentials` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MSKAccessCredentials {
    /// `ClientCertificateTlsAuth`.
    #[serde(rename = "ClientCertificateTlsAuth", skip_serializing_if = "Option::is_none")]
    pub client_certificate_tls_auth: Option<Val<String>>,
    /// `SaslScram512Auth`.
    #[serde(rename = "SaslScram512Auth", skip_serializing_if = "Option::is_none")]
    pub sasl_scram512_auth: Option<Val<String>>,
}

/// `MultiMeasureAttributeMapping` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MultiMeasureAttributeMapping {
    /// `MeasureValue`, which is required.
    #[serde(rename = "MeasureValue")]
    pub measure_value: Val<String>,
    /// `MeasureValueType`, which is required.
    #[serde(rename = "MeasureValueType")]
    pub measure_value_type: Val<String>,
    /// `MultiMeasureAttributeName`, which is required.
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

/// `MultiMeasureMapping` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MultiMeasureMapping {
    /// `MultiMeasureAttributeMappings`, which is required.
    #[serde(rename = "MultiMeasureAttributeMappings")]
    pub multi_measure_attribute_mappings: Val<List<MultiMeasureAttributeMapping>>,
    /// `MultiMeasureName`, which is required.
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

/// `NetworkConfiguration` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkConfiguration {
    /// `AwsvpcConfiguration`.
    #[serde(rename = "AwsvpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub awsvpc_configuration: Option<Val<AwsVpcConfiguration>>,
}

/// `PipeEnrichmentHttpParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeEnrichmentHttpParameters {
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

/// `PipeEnrichmentParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeEnrichmentParameters {
    /// `HttpParameters`.
    #[serde(rename = "HttpParameters", skip_serializing_if = "Option::is_none")]
    pub http_parameters: Option<Val<PipeEnrichmentHttpParameters>>,
    /// `InputTemplate`.
    #[serde(rename = "InputTemplate", skip_serializing_if = "Option::is_none")]
    pub input_template: Option<Val<String>>,
}

/// `PipeLogConfiguration` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeLogConfiguration {
    /// `CloudwatchLogsLogDestination`.
    #[serde(rename = "CloudwatchLogsLogDestination", skip_serializing_if = "Option::is_none")]
    pub cloudwatch_logs_log_destination: Option<Val<CloudwatchLogsLogDestination>>,
    /// `FirehoseLogDestination`.
    #[serde(rename = "FirehoseLogDestination", skip_serializing_if = "Option::is_none")]
    pub firehose_log_destination: Option<Val<FirehoseLogDestination>>,
    /// `IncludeExecutionData`.
    #[serde(rename = "IncludeExecutionData", skip_serializing_if = "Option::is_none")]
    pub include_execution_data: Option<Val<List<String>>>,
    /// `Level`.
    #[serde(rename = "Level", skip_serializing_if = "Option::is_none")]
    pub level: Option<Val<String>>,
    /// `S3LogDestination`.
    #[serde(rename = "S3LogDestination", skip_serializing_if = "Option::is_none")]
    pub s3_log_destination: Option<Val<S3LogDestination>>,
}

/// `PipeSourceActiveMQBrokerParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeSourceActiveMQBrokerParameters {
    /// `BatchSize`.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// `Credentials`, which is required.
    #[serde(rename = "Credentials")]
    pub credentials: Val<MQBrokerAccessCredentials>,
    /// `MaximumBatchingWindowInSeconds`.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// `QueueName`, which is required. A change replaces the resource.
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

/// `PipeSourceDynamoDBStreamParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeSourceDynamoDBStreamParameters {
    /// `BatchSize`.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// `DeadLetterConfig`.
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<Val<DeadLetterConfig>>,
    /// `MaximumBatchingWindowInSeconds`.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// `MaximumRecordAgeInSeconds`.
    #[serde(rename = "MaximumRecordAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_record_age_in_seconds: Option<Val<i64>>,
    /// `MaximumRetryAttempts`.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<Val<i64>>,
    /// `OnPartialBatchItemFailure`.
    #[serde(rename = "OnPartialBatchItemFailure", skip_serializing_if = "Option::is_none")]
    pub on_partial_batch_item_failure: Option<Val<String>>,
    /// `ParallelizationFactor`.
    #[serde(rename = "ParallelizationFactor", skip_serializing_if = "Option::is_none")]
    pub parallelization_factor: Option<Val<i64>>,
    /// `StartingPosition`, which is required. A change replaces the resource.
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

/// `PipeSourceKinesisStreamParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeSourceKinesisStreamParameters {
    /// `BatchSize`.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// `DeadLetterConfig`.
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<Val<DeadLetterConfig>>,
    /// `MaximumBatchingWindowInSeconds`.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// `MaximumRecordAgeInSeconds`.
    #[serde(rename = "MaximumRecordAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_record_age_in_seconds: Option<Val<i64>>,
    /// `MaximumRetryAttempts`.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<Val<i64>>,
    /// `OnPartialBatchItemFailure`.
    #[serde(rename = "OnPartialBatchItemFailure", skip_serializing_if = "Option::is_none")]
    pub on_partial_batch_item_failure: Option<Val<String>>,
    /// `ParallelizationFactor`.
    #[serde(rename = "ParallelizationFactor", skip_serializing_if = "Option::is_none")]
    pub parallelization_factor: Option<Val<i64>>,
    /// `StartingPosition`, which is required. A change replaces the resource.
    #[serde(rename = "StartingPosition")]
    pub starting_position: Val<String>,
    /// `StartingPositionTimestamp`. A change replaces the resource.
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

/// `PipeSourceManagedStreamingKafkaParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeSourceManagedStreamingKafkaParameters {
    /// `BatchSize`.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// `ConsumerGroupID`. A change replaces the resource.
    #[serde(rename = "ConsumerGroupID", skip_serializing_if = "Option::is_none")]
    pub consumer_group_id: Option<Val<String>>,
    /// `Credentials`.
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Val<MSKAccessCredentials>>,
    /// `MaximumBatchingWindowInSeconds`.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// `StartingPosition`. A change replaces the resource.
    #[serde(rename = "StartingPosition", skip_serializing_if = "Option::is_none")]
    pub starting_position: Option<Val<String>>,
    /// `TopicName`, which is required. A change replaces the resource.
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

/// `PipeSourceParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeSourceParameters {
    /// `ActiveMQBrokerParameters`.
    #[serde(rename = "ActiveMQBrokerParameters", skip_serializing_if = "Option::is_none")]
    pub active_mq_broker_parameters: Option<Val<PipeSourceActiveMQBrokerParameters>>,
    /// `DynamoDBStreamParameters`.
    #[serde(rename = "DynamoDBStreamParameters", skip_serializing_if = "Option::is_none")]
    pub dynamo_db_stream_parameters: Option<Val<PipeSourceDynamoDBStreamParameters>>,
    /// `FilterCriteria`.
    #[serde(rename = "FilterCriteria", skip_serializing_if = "Option::is_none")]
    pub filter_criteria: Option<Val<FilterCriteria>>,
    /// `KinesisStreamParameters`.
    #[serde(rename = "KinesisStreamParameters", skip_serializing_if = "Option::is_none")]
    pub kinesis_stream_parameters: Option<Val<PipeSourceKinesisStreamParameters>>,
    /// `ManagedStreamingKafkaParameters`.
    #[serde(rename = "ManagedStreamingKafkaParameters", skip_serializing_if = "Option::is_none")]
    pub managed_streaming_kafka_parameters: Option<Val<PipeSourceManagedStreamingKafkaParameters>>,
    /// `RabbitMQBrokerParameters`.
    #[serde(rename = "RabbitMQBrokerParameters", skip_serializing_if = "Option::is_none")]
    pub rabbit_mq_broker_parameters: Option<Val<PipeSourceRabbitMQBrokerParameters>>,
    /// `SelfManagedKafkaParameters`.
    #[serde(rename = "SelfManagedKafkaParameters", skip_serializing_if = "Option::is_none")]
    pub self_managed_kafka_parameters: Option<Val<PipeSourceSelfManagedKafkaParameters>>,
    /// `SqsQueueParameters`.
    #[serde(rename = "SqsQueueParameters", skip_serializing_if = "Option::is_none")]
    pub sqs_queue_parameters: Option<Val<PipeSourceSqsQueueParameters>>,
}

/// `PipeSourceRabbitMQBrokerParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeSourceRabbitMQBrokerParameters {
    /// `BatchSize`.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// `Credentials`, which is required.
    #[serde(rename = "Credentials")]
    pub credentials: Val<MQBrokerAccessCredentials>,
    /// `MaximumBatchingWindowInSeconds`.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// `QueueName`, which is required. A change replaces the resource.
    #[serde(rename = "QueueName")]
    pub queue_name: Val<String>,
    /// `VirtualHost`. A change replaces the resource.
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

/// `PipeSourceSelfManagedKafkaParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeSourceSelfManagedKafkaParameters {
    /// `AdditionalBootstrapServers`. A change replaces the resource.
    #[serde(rename = "AdditionalBootstrapServers", skip_serializing_if = "Option::is_none")]
    pub additional_bootstrap_servers: Option<Val<List<String>>>,
    /// `BatchSize`.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// `ConsumerGroupID`. A change replaces the resource.
    #[serde(rename = "ConsumerGroupID", skip_serializing_if = "Option::is_none")]
    pub consumer_group_id: Option<Val<String>>,
    /// `Credentials`.
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Val<SelfManagedKafkaAccessConfigurationCredentials>>,
    /// `MaximumBatchingWindowInSeconds`.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// `ServerRootCaCertificate`.
    #[serde(rename = "ServerRootCaCertificate", skip_serializing_if = "Option::is_none")]
    pub server_root_ca_certificate: Option<Val<String>>,
    /// `StartingPosition`. A change replaces the resource.
    #[serde(rename = "StartingPosition", skip_serializing_if = "Option::is_none")]
    pub starting_position: Option<Val<String>>,
    /// `TopicName`, which is required. A change replaces the resource.
    #[serde(rename = "TopicName")]
    pub topic_name: Val<String>,
    /// `Vpc`.
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

/// `PipeSourceSqsQueueParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeSourceSqsQueueParameters {
    /// `BatchSize`.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// `MaximumBatchingWindowInSeconds`.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
}

/// `PipeTargetBatchJobParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeTargetBatchJobParameters {
    /// `ArrayProperties`.
    #[serde(rename = "ArrayProperties", skip_serializing_if = "Option::is_none")]
    pub array_properties: Option<Val<BatchArrayProperties>>,
    /// `ContainerOverrides`.
    #[serde(rename = "ContainerOverrides", skip_serializing_if = "Option::is_none")]
    pub container_overrides: Option<Val<BatchContainerOverrides>>,
    /// `DependsOn`.
    #[serde(rename = "DependsOn", skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Val<List<BatchJobDependency>>>,
    /// `JobDefinition`, which is required.
    #[serde(rename = "JobDefinition")]
    pub job_definition: Val<String>,
    /// `JobName`, which is required.
    #[serde(rename = "JobName")]
    pub job_name: Val<String>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<String>>>,
    /// `RetryStrategy`.
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

/// `PipeTargetCloudWatchLogsParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetCloudWatchLogsParameters {
    /// `LogStreamName`.
    #[serde(rename = "LogStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<Val<String>>,
    /// `Timestamp`.
    #[serde(rename = "Timestamp", skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Val<String>>,
}

/// `PipeTargetEcsTaskParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeTargetEcsTaskParameters {
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
    /// `Overrides`.
    #[serde(rename = "Overrides", skip_serializing_if = "Option::is_none")]
    pub overrides: Option<Val<EcsTaskOverride>>,
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
    pub tags: Option<Val<List<Tag>>>,
    /// `TaskCount`.
    #[serde(rename = "TaskCount", skip_serializing_if = "Option::is_none")]
    pub task_count: Option<Val<i64>>,
    /// `TaskDefinitionArn`, which is required.
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

/// `PipeTargetEventBridgeEventBusParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetEventBridgeEventBusParameters {
    /// `DetailType`.
    #[serde(rename = "DetailType", skip_serializing_if = "Option::is_none")]
    pub detail_type: Option<Val<String>>,
    /// `EndpointId`.
    #[serde(rename = "EndpointId", skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<Val<String>>,
    /// `Resources`.
    #[serde(rename = "Resources", skip_serializing_if = "Option::is_none")]
    pub resources: Option<Val<List<String>>>,
    /// `Source`.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
    /// `Time`.
    #[serde(rename = "Time", skip_serializing_if = "Option::is_none")]
    pub time: Option<Val<String>>,
}

/// `PipeTargetHttpParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetHttpParameters {
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

/// `PipeTargetKinesisStreamParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeTargetKinesisStreamParameters {
    /// `PartitionKey`, which is required.
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

/// `PipeTargetLambdaFunctionParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetLambdaFunctionParameters {
    /// `InvocationType`.
    #[serde(rename = "InvocationType", skip_serializing_if = "Option::is_none")]
    pub invocation_type: Option<Val<String>>,
}

/// `PipeTargetParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetParameters {
    /// `BatchJobParameters`.
    #[serde(rename = "BatchJobParameters", skip_serializing_if = "Option::is_none")]
    pub batch_job_parameters: Option<Val<PipeTargetBatchJobParameters>>,
    /// `CloudWatchLogsParameters`.
    #[serde(rename = "CloudWatchLogsParameters", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logs_parameters: Option<Val<PipeTargetCloudWatchLogsParameters>>,
    /// `EcsTaskParameters`.
    #[serde(rename = "EcsTaskParameters", skip_serializing_if = "Option::is_none")]
    pub ecs_task_parameters: Option<Val<PipeTargetEcsTaskParameters>>,
    /// `EventBridgeEventBusParameters`.
    #[serde(rename = "EventBridgeEventBusParameters", skip_serializing_if = "Option::is_none")]
    pub event_bridge_event_bus_parameters: Option<Val<PipeTargetEventBridgeEventBusParameters>>,
    /// `HttpParameters`.
    #[serde(rename = "HttpParameters", skip_serializing_if = "Option::is_none")]
    pub http_parameters: Option<Val<PipeTargetHttpParameters>>,
    /// `InputTemplate`.
    #[serde(rename = "InputTemplate", skip_serializing_if = "Option::is_none")]
    pub input_template: Option<Val<String>>,
    /// `KinesisStreamParameters`.
    #[serde(rename = "KinesisStreamParameters", skip_serializing_if = "Option::is_none")]
    pub kinesis_stream_parameters: Option<Val<PipeTargetKinesisStreamParameters>>,
    /// `LambdaFunctionParameters`.
    #[serde(rename = "LambdaFunctionParameters", skip_serializing_if = "Option::is_none")]
    pub lambda_function_parameters: Option<Val<PipeTargetLambdaFunctionParameters>>,
    /// `RedshiftDataParameters`.
    #[serde(rename = "RedshiftDataParameters", skip_serializing_if = "Option::is_none")]
    pub redshift_data_parameters: Option<Val<PipeTargetRedshiftDataParameters>>,
    /// `SageMakerPipelineParameters`.
    #[serde(rename = "SageMakerPipelineParameters", skip_serializing_if = "Option::is_none")]
    pub sage_maker_pipeline_parameters: Option<Val<PipeTargetSageMakerPipelineParameters>>,
    /// `SqsQueueParameters`.
    #[serde(rename = "SqsQueueParameters", skip_serializing_if = "Option::is_none")]
    pub sqs_queue_parameters: Option<Val<PipeTargetSqsQueueParameters>>,
    /// `StepFunctionStateMachineParameters`.
    #[serde(
        rename = "StepFunctionStateMachineParameters",
        skip_serializing_if = "Option::is_none"
    )]
    pub step_function_state_machine_parameters: Option<Val<PipeTargetStateMachineParameters>>,
    /// `TimestreamParameters`.
    #[serde(rename = "TimestreamParameters", skip_serializing_if = "Option::is_none")]
    pub timestream_parameters: Option<Val<PipeTargetTimestreamParameters>>,
}

/// `PipeTargetRedshiftDataParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeTargetRedshiftDataParameters {
    /// `Database`, which is required.
    #[serde(rename = "Database")]
    pub database: Val<String>,
    /// `DbUser`.
    #[serde(rename = "DbUser", skip_serializing_if = "Option::is_none")]
    pub db_user: Option<Val<String>>,
    /// `SecretManagerArn`.
    #[serde(rename = "SecretManagerArn", skip_serializing_if = "Option::is_none")]
    pub secret_manager_arn: Option<Val<String>>,
    /// `Sqls`, which is required.
    #[serde(rename = "Sqls")]
    pub sqls: Val<List<String>>,
    /// `StatementName`.
    #[serde(rename = "StatementName", skip_serializing_if = "Option::is_none")]
    pub statement_name: Option<Val<String>>,
    /// `WithEvent`.
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

/// `PipeTargetSageMakerPipelineParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetSageMakerPipelineParameters {
    /// `PipelineParameterList`.
    #[serde(rename = "PipelineParameterList", skip_serializing_if = "Option::is_none")]
    pub pipeline_parameter_list: Option<Val<List<SageMakerPipelineParameter>>>,
}

/// `PipeTargetSqsQueueParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetSqsQueueParameters {
    /// `MessageDeduplicationId`.
    #[serde(rename = "MessageDeduplicationId", skip_serializing_if = "Option::is_none")]
    pub message_deduplication_id: Option<Val<String>>,
    /// `MessageGroupId`.
    #[serde(rename = "MessageGroupId", skip_serializing_if = "Option::is_none")]
    pub message_group_id: Option<Val<String>>,
}

/// `PipeTargetStateMachineParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PipeTargetStateMachineParameters {
    /// `InvocationType`.
    #[serde(rename = "InvocationType", skip_serializing_if = "Option::is_none")]
    pub invocation_type: Option<Val<String>>,
}

/// `PipeTargetTimestreamParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PipeTargetTimestreamParameters {
    /// `DimensionMappings`, which is required.
    #[serde(rename = "DimensionMappings")]
    pub dimension_mappings: Val<List<DimensionMapping>>,
    /// `EpochTimeUnit`.
    #[serde(rename = "EpochTimeUnit", skip_serializing_if = "Option::is_none")]
    pub epoch_time_unit: Option<Val<String>>,
    /// `MultiMeasureMappings`.
    #[serde(rename = "MultiMeasureMappings", skip_serializing_if = "Option::is_none")]
    pub multi_measure_mappings: Option<Val<List<MultiMeasureMapping>>>,
    /// `SingleMeasureMappings`.
    #[serde(rename = "SingleMeasureMappings", skip_serializing_if = "Option::is_none")]
    pub single_measure_mappings: Option<Val<List<SingleMeasureMapping>>>,
    /// `TimeFieldType`.
    #[serde(rename = "TimeFieldType", skip_serializing_if = "Option::is_none")]
    pub time_field_type: Option<Val<String>>,
    /// `TimeValue`, which is required.
    #[serde(rename = "TimeValue")]
    pub time_value: Val<String>,
    /// `TimestampFormat`.
    #[serde(rename = "TimestampFormat", skip_serializing_if = "Option::is_none")]
    pub timestamp_format: Option<Val<String>>,
    /// `VersionValue`, which is required.
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

/// `PlacementConstraint` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PlacementConstraint {
    /// `Expression`.
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<Val<String>>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// `PlacementStrategy` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PlacementStrategy {
    /// `Field`.
    #[serde(rename = "Field", skip_serializing_if = "Option::is_none")]
    pub field: Option<Val<String>>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// `S3LogDestination` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3LogDestination {
    /// `BucketName`.
    #[serde(rename = "BucketName", skip_serializing_if = "Option::is_none")]
    pub bucket_name: Option<Val<String>>,
    /// `BucketOwner`.
    #[serde(rename = "BucketOwner", skip_serializing_if = "Option::is_none")]
    pub bucket_owner: Option<Val<String>>,
    /// `OutputFormat`.
    #[serde(rename = "OutputFormat", skip_serializing_if = "Option::is_none")]
    pub output_format: Option<Val<String>>,
    /// `Prefix`.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
}

/// `SageMakerPipelineParameter` of `AWS::Pipes::Pipe`.
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

/// `SelfManagedKafkaAccessConfigurationCredentials` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SelfManagedKafkaAccessConfigurationCredentials {
    /// `BasicAuth`.
    #[serde(rename = "BasicAuth", skip_serializing_if = "Option::is_none")]
    pub basic_auth: Option<Val<String>>,
    /// `ClientCertificateTlsAuth`.
    #[serde(rename = "ClientCertificateTlsAuth", skip_serializing_if = "Option::is_none")]
    pub client_certificate_tls_auth: Option<Val<String>>,
    /// `SaslScram256Auth`.
    #[serde(rename = "SaslScram256Auth", skip_serializing_if = "Option::is_none")]
    pub sasl_scram256_auth: Option<Val<String>>,
    /// `SaslScram512Auth`.
    #[serde(rename = "SaslScram512Auth", skip_serializing_if = "Option::is_none")]
    pub sasl_scram512_auth: Option<Val<String>>,
}

/// `SelfManagedKafkaAccessConfigurationVpc` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SelfManagedKafkaAccessConfigurationVpc {
    /// `SecurityGroup`.
    #[serde(rename = "SecurityGroup", skip_serializing_if = "Option::is_none")]
    pub security_group: Option<Val<List<String>>>,
    /// `Subnets`.
    #[serde(rename = "Subnets", skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Val<List<String>>>,
}

/// `SingleMeasureMapping` of `AWS::Pipes::Pipe`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SingleMeasureMapping {
    /// `MeasureName`, which is required.
    #[serde(rename = "MeasureName")]
    pub measure_name: Val<String>,
    /// `MeasureValue`, which is required.
    #[serde(rename = "MeasureValue")]
    pub measure_value: Val<String>,
    /// `MeasureValueType`, which is required.
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
