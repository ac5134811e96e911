//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventSourceMapping {
    /// `AmazonManagedKafkaEventSourceConfig`. A change replaces the resource.
    #[serde(
        rename = "AmazonManagedKafkaEventSourceConfig",
        skip_serializing_if = "Option::is_none"
    )]
    pub amazon_managed_kafka_event_source_config: Option<Val<AmazonManagedKafkaEventSourceConfig>>,
    /// `BatchSize`.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// `BisectBatchOnFunctionError`.
    #[serde(rename = "BisectBatchOnFunctionError", skip_serializing_if = "Option::is_none")]
    pub bisect_batch_on_function_error: Option<Val<bool>>,
    /// `DestinationConfig`.
    #[serde(rename = "DestinationConfig", skip_serializing_if = "Option::is_none")]
    pub destination_config: Option<Val<DestinationConfig>>,
    /// `DocumentDBEventSourceConfig`.
    #[serde(rename = "DocumentDBEventSourceConfig", skip_serializing_if = "Option::is_none")]
    pub document_db_event_source_config: Option<Val<DocumentDBEventSourceConfig>>,
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `EventSourceArn`. A change replaces the resource.
    #[serde(rename = "EventSourceArn", skip_serializing_if = "Option::is_none")]
    pub event_source_arn: Option<Val<String>>,
    /// `FilterCriteria`.
    #[serde(rename = "FilterCriteria", skip_serializing_if = "Option::is_none")]
    pub filter_criteria: Option<Val<FilterCriteria>>,
    /// `FunctionName`, which is required.
    #[serde(rename = "FunctionName")]
    pub function_name: Val<String>,
    /// `FunctionResponseTypes`.
    #[serde(rename = "FunctionResponseTypes", skip_serializing_if = "Option::is_none")]
    pub function_response_types: Option<Val<List<String>>>,
    /// `KmsKeyArn`.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `LoggingConfig`.
    #[serde(rename = "LoggingConfig", skip_serializing_if = "Option::is_none")]
    pub logging_config: Option<Val<LoggingConfig>>,
    /// `MaximumBatchingWindowInSeconds`.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// `MaximumRecordAgeInSeconds`.
    #[serde(rename = "MaximumRecordAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_record_age_in_seconds: Option<Val<i64>>,
    /// `MaximumRetryAttempts`.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<Val<i64>>,
    /// `MetricsConfig`.
    #[serde(rename = "MetricsConfig", skip_serializing_if = "Option::is_none")]
    pub metrics_config: Option<Val<MetricsConfig>>,
    /// `ParallelizationFactor`.
    #[serde(rename = "ParallelizationFactor", skip_serializing_if = "Option::is_none")]
    pub parallelization_factor: Option<Val<i64>>,
    /// `ProvisionedPollerConfig`.
    #[serde(rename = "ProvisionedPollerConfig", skip_serializing_if = "Option::is_none")]
    pub provisioned_poller_config: Option<Val<ProvisionedPollerConfig>>,
    /// `Queues`.
    #[serde(rename = "Queues", skip_serializing_if = "Option::is_none")]
    pub queues: Option<Val<List<String>>>,
    /// `ScalingConfig`.
    #[serde(rename = "ScalingConfig", skip_serializing_if = "Option::is_none")]
    pub scaling_config: Option<Val<ScalingConfig>>,
    /// `SelfManagedEventSource`. A change replaces the resource.
    #[serde(rename = "SelfManagedEventSource", skip_serializing_if = "Option::is_none")]
    pub self_managed_event_source: Option<Val<SelfManagedEventSource>>,
    /// `SelfManagedKafkaEventSourceConfig`. A change replaces the resource.
    #[serde(rename = "SelfManagedKafkaEventSourceConfig", skip_serializing_if = "Option::is_none")]
    pub self_managed_kafka_event_source_config: Option<Val<SelfManagedKafkaEventSourceConfig>>,
    /// `SourceAccessConfigurations`.
    #[serde(rename = "SourceAccessConfigurations", skip_serializing_if = "Option::is_none")]
    pub source_access_configurations: Option<Val<List<SourceAccessConfiguration>>>,
    /// `StartingPosition`. A change replaces the resource.
    #[serde(rename = "StartingPosition", skip_serializing_if = "Option::is_none")]
    pub starting_position: Option<Val<String>>,
    /// `StartingPositionTimestamp`. A change replaces the resource.
    #[serde(rename = "StartingPositionTimestamp", skip_serializing_if = "Option::is_none")]
    pub starting_position_timestamp: Option<Val<f64>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Topics`.
    #[serde(rename = "Topics", skip_serializing_if = "Option::is_none")]
    pub topics: Option<Val<List<String>>>,
    /// `TumblingWindowInSeconds`.
    #[serde(rename = "TumblingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub tumbling_window_in_seconds: Option<Val<i64>>,
}

impl EventSourceMapping {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(function_name: impl Into<Val<String>>) -> Self {
        Self {
            function_name: function_name.into(),
            amazon_managed_kafka_event_source_config: None,
            batch_size: None,
            bisect_batch_on_function_error: None,
            destination_config: None,
            document_db_event_source_config: None,
            enabled: None,
            event_source_arn: None,
            filter_criteria: None,
            function_response_types: None,
            kms_key_arn: None,
            logging_config: None,
            maximum_batching_window_in_seconds: None,
            maximum_record_age_in_seconds: None,
            maximum_retry_attempts: None,
            metrics_config: None,
            parallelization_factor: None,
            provisioned_poller_config: None,
            queues: None,
            scaling_config: None,
            self_managed_event_source: None,
            self_managed_kafka_event_source_config: None,
            source_access_configurations: None,
            starting_position: None,
            starting_position_timestamp: None,
            tags: None,
            topics: None,
            tumbling_window_in_seconds: None,
        }
    }
}

impl CfnResource for EventSourceMapping {
    const TYPE: &'static str = "AWS::Lambda::EventSourceMapping";
    type Attributes = EventSourceMappingAttributes;
}

/// What is known of a deployed [`EventSourceMapping`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventSourceMappingAttributes(ResourceRef);

attributes!(EventSourceMappingAttributes {
event_source_mapping_arn = "EventSourceMappingArn", "`EventSourceMappingArn` of the deployed resource.";
id = "Id", "`Id` of the deployed resource.";
});

/// `AmazonManagedKafkaEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AmazonManagedKafkaEventSourceConfig {
    /// `ConsumerGroupId`. A change replaces the resource.
    #[serde(rename = "ConsumerGroupId", skip_serializing_if = "Option::is_none")]
    pub consumer_group_id: Option<Val<String>>,
    /// `SchemaRegistryConfig`.
    #[serde(rename = "SchemaRegistryConfig", skip_serializing_if = "Option::is_none")]
    pub schema_registry_config: Option<Val<SchemaRegistryConfig>>,
}

/// `DestinationConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DestinationConfig {
    /// `OnFailure`.
    #[serde(rename = "OnFailure", skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<Val<OnFailure>>,
}

/// `DocumentDBEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DocumentDBEventSourceConfig {
    /// `CollectionName`.
    #[serde(rename = "CollectionName", skip_serializing_if = "Option::is_none")]
    pub collection_name: Option<Val<String>>,
    /// `DatabaseName`.
    #[serde(rename = "DatabaseName", skip_serializing_if = "Option::is_none")]
    pub database_name: Option<Val<String>>,
    /// `FullDocument`.
    #[serde(rename = "FullDocument", skip_serializing_if = "Option::is_none")]
    pub full_document: Option<Val<String>>,
}

/// `Endpoints` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Endpoints {
    /// `KafkaBootstrapServers`. A change replaces the resource.
    #[serde(rename = "KafkaBootstrapServers", skip_serializing_if = "Option::is_none")]
    pub kafka_bootstrap_servers: Option<Val<List<String>>>,
}

/// `Filter` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Filter {
    /// `Pattern`.
    #[serde(rename = "Pattern", skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Val<String>>,
}

/// `FilterCriteria` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FilterCriteria {
    /// `Filters`.
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Val<List<Filter>>>,
}

/// `LoggingConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoggingConfig {
    /// `SystemLogLevel`.
    #[serde(rename = "SystemLogLevel", skip_serializing_if = "Option::is_none")]
    pub system_log_level: Option<Val<String>>,
}

/// `MetricsConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MetricsConfig {
    /// `Metrics`.
    #[serde(rename = "Metrics", skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Val<List<String>>>,
}

/// `OnFailure` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OnFailure {
    /// `Destination`.
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<Val<String>>,
}

/// `ProvisionedPollerConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProvisionedPollerConfig {
    /// `MaximumPollers`.
    #[serde(rename = "MaximumPollers", skip_serializing_if = "Option::is_none")]
    pub maximum_pollers: Option<Val<i64>>,
    /// `MinimumPollers`.
    #[serde(rename = "MinimumPollers", skip_serializing_if = "Option::is_none")]
    pub minimum_pollers: Option<Val<i64>>,
    /// `PollerGroupName`.
    #[serde(rename = "PollerGroupName", skip_serializing_if = "Option::is_none")]
    pub poller_group_name: Option<Val<String>>,
}

/// `ScalingConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ScalingConfig {
    /// `MaximumConcurrency`.
    #[serde(rename = "MaximumConcurrency", skip_serializing_if = "Option::is_none")]
    pub maximum_concurrency: Option<Val<i64>>,
}

/// `SchemaRegistryAccessConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaRegistryAccessConfig {
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// `URI`.
    #[serde(rename = "URI", skip_serializing_if = "Option::is_none")]
    pub uri: Option<Val<String>>,
}

/// `SchemaRegistryConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaRegistryConfig {
    /// `AccessConfigs`.
    #[serde(rename = "AccessConfigs", skip_serializing_if = "Option::is_none")]
    pub access_configs: Option<Val<List<SchemaRegistryAccessConfig>>>,
    /// `EventRecordFormat`.
    #[serde(rename = "EventRecordFormat", skip_serializing_if = "Option::is_none")]
    pub event_record_format: Option<Val<String>>,
    /// `SchemaRegistryURI`.
    #[serde(rename = "SchemaRegistryURI", skip_serializing_if = "Option::is_none")]
    pub schema_registry_uri: Option<Val<String>>,
    /// `SchemaValidationConfigs`.
    #[serde(rename = "SchemaValidationConfigs", skip_serializing_if = "Option::is_none")]
    pub schema_validation_configs: Option<Val<List<SchemaValidationConfig>>>,
}

/// `SchemaValidationConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaValidationConfig {
    /// `Attribute`.
    #[serde(rename = "Attribute", skip_serializing_if = "Option::is_none")]
    pub attribute: Option<Val<String>>,
}

/// `SelfManagedEventSource` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SelfManagedEventSource {
    /// `Endpoints`. A change replaces the resource.
    #[serde(rename = "Endpoints", skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Val<Endpoints>>,
}

/// `SelfManagedKafkaEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SelfManagedKafkaEventSourceConfig {
    /// `ConsumerGroupId`. A change replaces the resource.
    #[serde(rename = "ConsumerGroupId", skip_serializing_if = "Option::is_none")]
    pub consumer_group_id: Option<Val<String>>,
    /// `ConsumptionMode`.
    #[serde(rename = "ConsumptionMode", skip_serializing_if = "Option::is_none")]
    pub consumption_mode: Option<Val<String>>,
    /// `SchemaRegistryConfig`.
    #[serde(rename = "SchemaRegistryConfig", skip_serializing_if = "Option::is_none")]
    pub schema_registry_config: Option<Val<SchemaRegistryConfig>>,
}

/// `SourceAccessConfiguration` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SourceAccessConfiguration {
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// `URI`.
    #[serde(rename = "URI", skip_serializing_if = "Option::is_none")]
    pub uri: Option<Val<String>>,
}

known!(
    AmazonManagedKafkaEventSourceConfig,
    DestinationConfig,
    DocumentDBEventSourceConfig,
    Endpoints,
    EventSourceMapping,
    Filter,
    FilterCriteria,
    LoggingConfig,
    MetricsConfig,
    OnFailure,
    ProvisionedPollerConfig,
    ScalingConfig,
    SchemaRegistryAccessConfig,
    SchemaRegistryConfig,
    SchemaValidationConfig,
    SelfManagedEventSource,
    SelfManagedKafkaEventSourceConfig,
    SourceAccessConfiguration
);
