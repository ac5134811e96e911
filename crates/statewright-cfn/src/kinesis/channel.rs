//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Resource Type definition for AWS::Kinesis::Channel.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Channel {
    /// The name of the channel.
    #[serde(rename = "ChannelName")]
    pub channel_name: Val<String>,
    /// Server-side encryption configuration for data at rest in the destination.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// Configuration for delivering channel operational logs.
    #[serde(rename = "LoggingConfiguration", skip_serializing_if = "Option::is_none")]
    pub logging_configuration: Option<Val<LoggingConfiguration>>,
    /// Configuration for delivery to a vanilla S3 bucket destination.
    #[serde(rename = "S3DestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_destination_configuration: Option<Val<S3DestinationConfiguration>>,
    /// Configuration for delivery to S3 Tables destinations.
    #[serde(rename = "S3TablesDestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_tables_destination_configuration: Option<Val<S3TablesDestinationConfiguration>>,
    /// The ARN of the IAM role that the channel assumes to read from the source stream, deliver records to the destination, and (when enabled) write CloudWatch Logs.
    #[serde(rename = "ServiceExecutionRoleARN")]
    pub service_execution_role_arn: Val<String>,
    /// List of stream configurations associated with the channel.
    #[serde(rename = "StreamConfigurationList")]
    pub stream_configuration_list: Val<List<StreamConfiguration>>,
    /// An arbitrary set of tags (key-value pairs) to associate with the Kinesis channel.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl Channel {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        channel_name: impl Into<Val<String>>,
        service_execution_role_arn: impl Into<Val<String>>,
        stream_configuration_list: impl Into<Val<List<StreamConfiguration>>>,
    ) -> Self {
        Self {
            channel_name: channel_name.into(),
            service_execution_role_arn: service_execution_role_arn.into(),
            stream_configuration_list: stream_configuration_list.into(),
            encryption_configuration: None,
            logging_configuration: None,
            s3_destination_configuration: None,
            s3_tables_destination_configuration: None,
            tags: None,
        }
    }
}

impl CfnResource for Channel {
    const TYPE: &'static str = "AWS::Kinesis::Channel";
    type Attributes = ChannelAttributes;
}

/// What is known of a deployed [`Channel`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelAttributes(ResourceRef);

attributes!(ChannelAttributes {
channel_arn = "ChannelARN", "The ARN of the channel.";
channel_creation_timestamp = "ChannelCreationTimestamp", "Timestamp of when the channel was created.";
channel_id = "ChannelId", "The service-generated unique identifier for the channel.";
channel_status = "ChannelStatus", "The status of the channel.";
});

/// CloudWatch Logs configuration for the channel.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CloudWatchLogsConfiguration {
    /// Whether CloudWatch Logs delivery is enabled.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// The CloudWatch log group name.
    #[serde(rename = "LogGroupName", skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<Val<String>>,
    /// The CloudWatch log stream name.
    #[serde(rename = "LogStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<Val<String>>,
}

impl CloudWatchLogsConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(enabled: impl Into<Val<bool>>) -> Self {
        Self { enabled: enabled.into(), log_group_name: None, log_stream_name: None }
    }
}

/// Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeadLetterQueueS3Configuration {
    /// The ARN of the S3 bucket for storing failed records.
    #[serde(rename = "BucketARN")]
    pub bucket_arn: Val<String>,
    /// Optional S3 key prefix under which error records are organized.
    #[serde(rename = "ErrorOutputPrefix", skip_serializing_if = "Option::is_none")]
    pub error_output_prefix: Option<Val<String>>,
    /// The AWS account ID of the expected owner of the dead-letter queue S3 bucket.
    #[serde(rename = "ExpectedBucketOwner")]
    pub expected_bucket_owner: Val<String>,
}

impl DeadLetterQueueS3Configuration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        bucket_arn: impl Into<Val<String>>,
        expected_bucket_owner: impl Into<Val<String>>,
    ) -> Self {
        Self {
            bucket_arn: bucket_arn.into(),
            expected_bucket_owner: expected_bucket_owner.into(),
            error_output_prefix: None,
        }
    }
}

/// Server-side encryption configuration for data at rest in the destination.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// The encryption type.
    #[serde(rename = "EncryptionType")]
    pub encryption_type: Val<String>,
    /// The customer-managed AWS KMS key.
    #[serde(rename = "KeyId")]
    pub key_id: Val<String>,
}

impl EncryptionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(encryption_type: impl Into<Val<String>>, key_id: impl Into<Val<String>>) -> Self {
        Self { encryption_type: encryption_type.into(), key_id: key_id.into() }
    }
}

/// Configuration for delivering channel operational logs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoggingConfiguration {
    /// CloudWatch Logs configuration for the channel.
    #[serde(rename = "CloudWatchLogs")]
    pub cloud_watch_logs: Val<CloudWatchLogsConfiguration>,
}

impl LoggingConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(cloud_watch_logs: impl Into<Val<CloudWatchLogsConfiguration>>) -> Self {
        Self { cloud_watch_logs: cloud_watch_logs.into() }
    }
}

/// A single partition field consisting of a transform applied to a source column.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartitionField {
    /// The name of the source column on which the transform is applied.
    #[serde(rename = "SourceName")]
    pub source_name: Val<String>,
    /// The partitioning transform applied to the SourceName column.
    #[serde(rename = "Transform")]
    pub transform: Val<String>,
}

impl PartitionField {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(source_name: impl Into<Val<String>>, transform: impl Into<Val<String>>) -> Self {
        Self { source_name: source_name.into(), transform: transform.into() }
    }
}

/// Partitioning specification for the destination Iceberg table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartitionSpec {
    /// List of partition fields that define how records are partitioned when written to the destination table.
    #[serde(rename = "PartitionFields")]
    pub partition_fields: Val<List<PartitionField>>,
}

impl PartitionSpec {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(partition_fields: impl Into<Val<List<PartitionField>>>) -> Self {
        Self { partition_fields: partition_fields.into() }
    }
}

/// The configuration that describes how records on the source stream are encoded.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RecordConfiguration {
    /// The ARN of the AWS Glue Schema Registry (GSR) schema.
    #[serde(rename = "GSRSchemaARN", skip_serializing_if = "Option::is_none")]
    pub gsr_schema_arn: Option<Val<String>>,
    /// The format used to interpret records read from the source stream.
    #[serde(rename = "RecordFormatType")]
    pub record_format_type: Val<String>,
}

impl RecordConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(record_format_type: impl Into<Val<String>>) -> Self {
        Self { record_format_type: record_format_type.into(), gsr_schema_arn: None }
    }
}

/// Configuration for delivery to a vanilla S3 bucket destination.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3DestinationConfiguration {
    /// The maximum time in seconds the channel buffers records before delivery if the minimum target file size is not reached.
    #[serde(rename = "DataFreshnessInSeconds", skip_serializing_if = "Option::is_none")]
    pub data_freshness_in_seconds: Option<Val<i64>>,
    /// Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination.
    #[serde(rename = "DeadLetterQueueS3Configuration", skip_serializing_if = "Option::is_none")]
    pub dead_letter_queue_s3_configuration: Option<Val<DeadLetterQueueS3Configuration>>,
    /// S3 storage configuration that describes the destination bucket and how delivered objects are stored.
    #[serde(rename = "StorageConfiguration")]
    pub storage_configuration: Val<S3StorageConfiguration>,
}

impl S3DestinationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(storage_configuration: impl Into<Val<S3StorageConfiguration>>) -> Self {
        Self {
            storage_configuration: storage_configuration.into(),
            data_freshness_in_seconds: None,
            dead_letter_queue_s3_configuration: None,
        }
    }
}

/// S3 storage configuration that describes the destination bucket and how delivered objects are stored.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3StorageConfiguration {
    /// The ARN of the S3 bucket for record delivery.
    #[serde(rename = "BucketARN")]
    pub bucket_arn: Val<String>,
    /// The compression algorithm applied to delivered objects.
    #[serde(rename = "CompressionType")]
    pub compression_type: Val<String>,
    /// The AWS account ID of the expected owner of the destination S3 bucket.
    #[serde(rename = "ExpectedBucketOwner")]
    pub expected_bucket_owner: Val<String>,
    /// Optional template for the S3 object key path.
    #[serde(rename = "OutputKeyTemplate", skip_serializing_if = "Option::is_none")]
    pub output_key_template: Option<Val<String>>,
    /// The S3 storage class for delivered objects.
    #[serde(rename = "StorageClass", skip_serializing_if = "Option::is_none")]
    pub storage_class: Option<Val<String>>,
}

impl S3StorageConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        bucket_arn: impl Into<Val<String>>,
        compression_type: impl Into<Val<String>>,
        expected_bucket_owner: impl Into<Val<String>>,
    ) -> Self {
        Self {
            bucket_arn: bucket_arn.into(),
            compression_type: compression_type.into(),
            expected_bucket_owner: expected_bucket_owner.into(),
            output_key_template: None,
            storage_class: None,
        }
    }
}

/// An S3 Tables destination including its table bucket, namespace, table name, and partition spec.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3TableConfiguration {
    /// The compression algorithm applied to objects delivered to the S3 Tables destination.
    #[serde(rename = "CompressionType")]
    pub compression_type: Val<String>,
    /// The name of the S3 Tables namespace that contains the destination table.
    #[serde(rename = "Namespace")]
    pub namespace: Val<String>,
    /// Partitioning specification for the destination Iceberg table.
    #[serde(rename = "PartitionSpec", skip_serializing_if = "Option::is_none")]
    pub partition_spec: Option<Val<PartitionSpec>>,
    /// The ARN of the S3 Tables table bucket for record delivery.
    #[serde(rename = "TableBucketARN")]
    pub table_bucket_arn: Val<String>,
    /// The name of the destination S3 Tables table.
    #[serde(rename = "TableName")]
    pub table_name: Val<String>,
}

impl S3TableConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        compression_type: impl Into<Val<String>>,
        namespace: impl Into<Val<String>>,
        table_bucket_arn: impl Into<Val<String>>,
        table_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            compression_type: compression_type.into(),
            namespace: namespace.into(),
            table_bucket_arn: table_bucket_arn.into(),
            table_name: table_name.into(),
            partition_spec: None,
        }
    }
}

/// Configuration for delivery to S3 Tables destinations.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3TablesDestinationConfiguration {
    /// The maximum time in seconds the channel buffers records before delivery if the minimum target file size is not reached.
    #[serde(rename = "DataFreshnessInSeconds", skip_serializing_if = "Option::is_none")]
    pub data_freshness_in_seconds: Option<Val<i64>>,
    /// Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination.
    #[serde(rename = "DeadLetterQueueS3Configuration")]
    pub dead_letter_queue_s3_configuration: Val<DeadLetterQueueS3Configuration>,
    /// The list of S3 Tables destinations.
    #[serde(rename = "S3TablesConfigurationList")]
    pub s3_tables_configuration_list: Val<List<S3TableConfiguration>>,
}

impl S3TablesDestinationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        dead_letter_queue_s3_configuration: impl Into<Val<DeadLetterQueueS3Configuration>>,
        s3_tables_configuration_list: impl Into<Val<List<S3TableConfiguration>>>,
    ) -> Self {
        Self {
            dead_letter_queue_s3_configuration: dead_letter_queue_s3_configuration.into(),
            s3_tables_configuration_list: s3_tables_configuration_list.into(),
            data_freshness_in_seconds: None,
        }
    }
}

/// The configuration of a Kinesis stream that the channel reads from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StreamConfiguration {
    /// The configuration that describes how records on the source stream are encoded.
    #[serde(rename = "RecordConfiguration")]
    pub record_configuration: Val<RecordConfiguration>,
    /// The Amazon resource name (ARN) of the Kinesis data stream that the channel reads from.
    #[serde(rename = "StreamARN")]
    pub stream_arn: Val<String>,
}

impl StreamConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        record_configuration: impl Into<Val<RecordConfiguration>>,
        stream_arn: impl Into<Val<String>>,
    ) -> Self {
        Self { record_configuration: record_configuration.into(), stream_arn: stream_arn.into() }
    }
}

known!(
    Channel,
    CloudWatchLogsConfiguration,
    DeadLetterQueueS3Configuration,
    EncryptionConfiguration,
    LoggingConfiguration,
    PartitionField,
    PartitionSpec,
    RecordConfiguration,
    S3DestinationConfiguration,
    S3StorageConfiguration,
    S3TableConfiguration,
    S3TablesDestinationConfiguration,
    StreamConfiguration
);
