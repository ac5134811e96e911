//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Lambda::EventSourceMapping resource creates a mapping between an event source and an AWS Lambda function.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventSourceMapping {
    /// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
    #[serde(
        rename = "AmazonManagedKafkaEventSourceConfig",
        skip_serializing_if = "Option::is_none"
    )]
    pub amazon_managed_kafka_event_source_config: Option<Val<AmazonManagedKafkaEventSourceConfig>>,
    /// The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Val<i64>>,
    /// (Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry.
    #[serde(rename = "BisectBatchOnFunctionError", skip_serializing_if = "Option::is_none")]
    pub bisect_batch_on_function_error: Option<Val<bool>>,
    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the destination of an event after Lambda processes it.
    #[serde(rename = "DestinationConfig", skip_serializing_if = "Option::is_none")]
    pub destination_config: Option<Val<DestinationConfig>>,
    /// Specific configuration settings for a DocumentDB event source.
    #[serde(rename = "DocumentDBEventSourceConfig", skip_serializing_if = "Option::is_none")]
    pub document_db_event_source_config: Option<Val<DocumentDBEventSourceConfig>>,
    /// When true, the event source mapping is active.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// The Amazon Resource Name (ARN) of the event source.
    #[serde(rename = "EventSourceArn", skip_serializing_if = "Option::is_none")]
    pub event_source_arn: Option<Val<String>>,
    /// An object that defines the filter criteria that determine whether Lambda should process an event.
    #[serde(rename = "FilterCriteria", skip_serializing_if = "Option::is_none")]
    pub filter_criteria: Option<Val<FilterCriteria>>,
    /// The name or ARN of the Lambda function.
    #[serde(rename = "FunctionName")]
    pub function_name: Val<String>,
    /// (Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping.
    #[serde(rename = "FunctionResponseTypes", skip_serializing_if = "Option::is_none")]
    pub function_response_types: Option<Val<List<String>>>,
    /// The ARN of the AWS Key Management Service ( AWS  ) customer managed key that Lambda uses to encrypt your function's filter criteria .
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// The function's Amazon CloudWatch Logs configuration settings.
    #[serde(rename = "LoggingConfig", skip_serializing_if = "Option::is_none")]
    pub logging_config: Option<Val<LoggingConfig>>,
    /// The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<Val<i64>>,
    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age.
    #[serde(rename = "MaximumRecordAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_record_age_in_seconds: Option<Val<i64>>,
    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<Val<i64>>,
    /// The metrics configuration for your event source.
    #[serde(rename = "MetricsConfig", skip_serializing_if = "Option::is_none")]
    pub metrics_config: Option<Val<MetricsConfig>>,
    /// (Kinesis and DynamoDB Streams only) The number of batches to process concurrently from each shard.
    #[serde(rename = "ParallelizationFactor", skip_serializing_if = "Option::is_none")]
    pub parallelization_factor: Option<Val<i64>>,
    /// (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source.
    #[serde(rename = "ProvisionedPollerConfig", skip_serializing_if = "Option::is_none")]
    pub provisioned_poller_config: Option<Val<ProvisionedPollerConfig>>,
    /// (Amazon MQ) The name of the Amazon MQ broker destination queue to consume.
    #[serde(rename = "Queues", skip_serializing_if = "Option::is_none")]
    pub queues: Option<Val<List<String>>>,
    /// This property is for Amazon SQS event sources only.
    #[serde(rename = "ScalingConfig", skip_serializing_if = "Option::is_none")]
    pub scaling_config: Option<Val<ScalingConfig>>,
    /// The self-managed Apache Kafka cluster for your event source.
    #[serde(rename = "SelfManagedEventSource", skip_serializing_if = "Option::is_none")]
    pub self_managed_event_source: Option<Val<SelfManagedEventSource>>,
    /// Specific configuration settings for a self-managed Apache Kafka event source.
    #[serde(rename = "SelfManagedKafkaEventSourceConfig", skip_serializing_if = "Option::is_none")]
    pub self_managed_kafka_event_source_config: Option<Val<SelfManagedKafkaEventSourceConfig>>,
    /// An array of the authentication protocol, VPC components, or virtual host to secure and define your event source.
    #[serde(rename = "SourceAccessConfigurations", skip_serializing_if = "Option::is_none")]
    pub source_access_configurations: Option<Val<List<SourceAccessConfiguration>>>,
    /// The position in a stream from which to start reading.
    #[serde(rename = "StartingPosition", skip_serializing_if = "Option::is_none")]
    pub starting_position: Option<Val<String>>,
    /// With StartingPosition set to ATTIMESTAMP , the time from which to start reading, in Unix time seconds.
    #[serde(rename = "StartingPositionTimestamp", skip_serializing_if = "Option::is_none")]
    pub starting_position_timestamp: Option<Val<f64>>,
    /// A list of tags to add to the event source mapping.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The name of the Kafka topic.
    #[serde(rename = "Topics", skip_serializing_if = "Option::is_none")]
    pub topics: Option<Val<List<String>>>,
    /// (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources.
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
event_source_mapping_arn = "EventSourceMappingArn", "The Amazon Resource Name (ARN) of the event source mapping.";
id = "Id", "The event source mapping's ID.";
});

/// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AmazonManagedKafkaEventSourceConfig {
    /// The identifier for the Kafka consumer group to join.
    #[serde(rename = "ConsumerGroupId", skip_serializing_if = "Option::is_none")]
    pub consumer_group_id: Option<Val<String>>,
    /// Specific configuration settings for a Kafka schema registry.
    #[serde(rename = "SchemaRegistryConfig", skip_serializing_if = "Option::is_none")]
    pub schema_registry_config: Option<Val<SchemaRegistryConfig>>,
}

/// A configuration object that specifies the destination of an event after Lambda processes it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DestinationConfig {
    /// The destination configuration for failed invocations.
    #[serde(rename = "OnFailure", skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<Val<OnFailure>>,
}

/// Specific configuration settings for a DocumentDB event source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DocumentDBEventSourceConfig {
    /// The name of the collection to consume within the database.
    #[serde(rename = "CollectionName", skip_serializing_if = "Option::is_none")]
    pub collection_name: Option<Val<String>>,
    /// The name of the database to consume within the DocumentDB cluster.
    #[serde(rename = "DatabaseName", skip_serializing_if = "Option::is_none")]
    pub database_name: Option<Val<String>>,
    /// Determines what DocumentDB sends to your event stream during document update operations.
    #[serde(rename = "FullDocument", skip_serializing_if = "Option::is_none")]
    pub full_document: Option<Val<String>>,
}

/// The list of bootstrap servers for your Kafka brokers in the following format: "KafkaBootstrapServers": "abc.xyz.com:xxxx","abc2.xyz.com:xxxx" .
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Endpoints {
    /// The list of bootstrap servers for your Kafka brokers in the following format: "KafkaBootstrapServers": "abc.xyz.com:xxxx","abc2.xyz.com:xxxx" .
    #[serde(rename = "KafkaBootstrapServers", skip_serializing_if = "Option::is_none")]
    pub kafka_bootstrap_servers: Option<Val<List<String>>>,
}

/// A structure within a FilterCriteria object that defines an event filtering pattern.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Filter {
    /// A filter pattern.
    #[serde(rename = "Pattern", skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Val<String>>,
}

/// An object that contains the filters for an event source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FilterCriteria {
    /// A list of filters.
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Val<List<Filter>>>,
}

/// The function's Amazon CloudWatch Logs configuration settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoggingConfig {
    /// Set this property to filter the system logs for your function that Lambda sends to CloudWatch.
    #[serde(rename = "SystemLogLevel", skip_serializing_if = "Option::is_none")]
    pub system_log_level: Option<Val<String>>,
}

/// The metrics configuration for your event source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MetricsConfig {
    /// The metrics you want your event source mapping to produce.
    #[serde(rename = "Metrics", skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Val<List<String>>>,
}

/// A destination for events that failed processing.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OnFailure {
    /// The Amazon Resource Name (ARN) of the destination resource.
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<Val<String>>,
}

/// The provisioned mode configuration for the event source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProvisionedPollerConfig {
    /// The maximum number of event pollers this event source can scale up to.
    #[serde(rename = "MaximumPollers", skip_serializing_if = "Option::is_none")]
    pub maximum_pollers: Option<Val<i64>>,
    /// The minimum number of event pollers this event source can scale down to.
    #[serde(rename = "MinimumPollers", skip_serializing_if = "Option::is_none")]
    pub minimum_pollers: Option<Val<i64>>,
    /// (Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller group.
    #[serde(rename = "PollerGroupName", skip_serializing_if = "Option::is_none")]
    pub poller_group_name: Option<Val<String>>,
}

/// (Amazon SQS only) The scaling configuration for the event source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ScalingConfig {
    /// Limits the number of concurrent instances that the Amazon SQS event source can invoke.
    #[serde(rename = "MaximumConcurrency", skip_serializing_if = "Option::is_none")]
    pub maximum_concurrency: Option<Val<i64>>,
}

/// Specific access configuration settings that tell Lambda how to authenticate with your schema registry.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaRegistryAccessConfig {
    /// The type of authentication Lambda uses to access your schema registry.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// The URI of the secret (Secrets Manager secret ARN) to authenticate with your schema registry.
    #[serde(rename = "URI", skip_serializing_if = "Option::is_none")]
    pub uri: Option<Val<String>>,
}

/// Specific configuration settings for a Kafka schema registry.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaRegistryConfig {
    /// An array of access configuration objects that tell Lambda how to authenticate with your schema registry.
    #[serde(rename = "AccessConfigs", skip_serializing_if = "Option::is_none")]
    pub access_configs: Option<Val<List<SchemaRegistryAccessConfig>>>,
    /// The record format that Lambda delivers to your function after schema validation.
    #[serde(rename = "EventRecordFormat", skip_serializing_if = "Option::is_none")]
    pub event_record_format: Option<Val<String>>,
    /// The URI for your schema registry.
    #[serde(rename = "SchemaRegistryURI", skip_serializing_if = "Option::is_none")]
    pub schema_registry_uri: Option<Val<String>>,
    /// An array of schema validation configuration objects, which tell Lambda the message attributes you want to validate and filter using your schema registry.
    #[serde(rename = "SchemaValidationConfigs", skip_serializing_if = "Option::is_none")]
    pub schema_validation_configs: Option<Val<List<SchemaValidationConfig>>>,
}

/// Specific schema validation configuration settings that tell Lambda the message attributes you want to validate and filter using your schema registry.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaValidationConfig {
    /// The attributes you want your schema registry to validate and filter for.
    #[serde(rename = "Attribute", skip_serializing_if = "Option::is_none")]
    pub attribute: Option<Val<String>>,
}

/// The self-managed Apache Kafka cluster for your event source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SelfManagedEventSource {
    /// The list of bootstrap servers for your Kafka brokers in the following format: "KafkaBootstrapServers": "abc.xyz.com:xxxx","abc2.xyz.com:xxxx" .
    #[serde(rename = "Endpoints", skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Val<Endpoints>>,
}

/// Specific configuration settings for a self-managed Apache Kafka event source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SelfManagedKafkaEventSourceConfig {
    /// The identifier for the Kafka consumer group to join.
    #[serde(rename = "ConsumerGroupId", skip_serializing_if = "Option::is_none")]
    pub consumer_group_id: Option<Val<String>>,
    /// The mode that determines how Lambda reads from a Kafka topic.
    #[serde(rename = "ConsumptionMode", skip_serializing_if = "Option::is_none")]
    pub consumption_mode: Option<Val<String>>,
    /// Specific configuration settings for a Kafka schema registry.
    #[serde(rename = "SchemaRegistryConfig", skip_serializing_if = "Option::is_none")]
    pub schema_registry_config: Option<Val<SchemaRegistryConfig>>,
}

/// An array of the authentication protocol, VPC components, or virtual host to secure and define your event source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SourceAccessConfiguration {
    /// The type of authentication protocol, VPC components, or virtual host for your event source.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// The value for your chosen configuration in Type . For example: "URI": "arn:aws:secretsmanager:us-east-1:01234567890:secret:MyBrokerSecretName" .
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
