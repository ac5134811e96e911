//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Kinesis::Channel`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Channel {
    /// `ChannelName`, which is required. A change replaces the resource.
    #[serde(rename = "ChannelName")]
    pub channel_name: Val<String>,
    /// `EncryptionConfiguration`. A change replaces the resource.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// `LoggingConfiguration`.
    #[serde(rename = "LoggingConfiguration", skip_serializing_if = "Option::is_none")]
    pub logging_configuration: Option<Val<LoggingConfiguration>>,
    /// `S3DestinationConfiguration`.
    #[serde(rename = "S3DestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_destination_configuration: Option<Val<S3DestinationConfiguration>>,
    /// `S3TablesDestinationConfiguration`.
    #[serde(rename = "S3TablesDestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_tables_destination_configuration: Option<Val<S3TablesDestinationConfiguration>>,
    /// `ServiceExecutionRoleARN`, which is required. A change replaces the resource.
    #[serde(rename = "ServiceExecutionRoleARN")]
    pub service_execution_role_arn: Val<String>,
    /// `StreamConfigurationList`, which is required. A change replaces the resource.
    #[serde(rename = "StreamConfigurationList")]
    pub stream_configuration_list: Val<List<StreamConfiguration>>,
    /// `Tags`.
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
channel_arn = "ChannelARN", "`ChannelARN` of the deployed resource.";
channel_creation_timestamp = "ChannelCreationTimestamp", "`ChannelCreationTimestamp` of the deployed resource.";
channel_id = "ChannelId", "`ChannelId` of the deployed resource.";
channel_status = "ChannelStatus", "`ChannelStatus` of the deployed resource.";
});

/// `CloudWatchLogsConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CloudWatchLogsConfiguration {
    /// `Enabled`, which is required.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// `LogGroupName`.
    #[serde(rename = "LogGroupName", skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<Val<String>>,
    /// `LogStreamName`.
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

/// `DeadLetterQueueS3Configuration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeadLetterQueueS3Configuration {
    /// `BucketARN`, which is required.
    #[serde(rename = "BucketARN")]
    pub bucket_arn: Val<String>,
    /// `ErrorOutputPrefix`.
    #[serde(rename = "ErrorOutputPrefix", skip_serializing_if = "Option::is_none")]
    pub error_output_prefix: Option<Val<String>>,
    /// `ExpectedBucketOwner`, which is required.
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

/// `EncryptionConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// `EncryptionType`, which is required.
    #[serde(rename = "EncryptionType")]
    pub encryption_type: Val<String>,
    /// `KeyId`, which is required.
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

/// `LoggingConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoggingConfiguration {
    /// `CloudWatchLogs`, which is required.
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

/// `PartitionField` of `AWS::Kinesis::Channel`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartitionField {
    /// `SourceName`, which is required.
    #[serde(rename = "SourceName")]
    pub source_name: Val<String>,
    /// `Transform`, which is required.
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

/// `PartitionSpec` of `AWS::Kinesis::Channel`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartitionSpec {
    /// `PartitionFields`, which is required.
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

/// `RecordConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RecordConfiguration {
    /// `GSRSchemaARN`.
    #[serde(rename = "GSRSchemaARN", skip_serializing_if = "Option::is_none")]
    pub gsr_schema_arn: Option<Val<String>>,
    /// `RecordFormatType`, which is required.
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

/// `S3DestinationConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3DestinationConfiguration {
    /// `DataFreshnessInSeconds`.
    #[serde(rename = "DataFreshnessInSeconds", skip_serializing_if = "Option::is_none")]
    pub data_freshness_in_seconds: Option<Val<i64>>,
    /// `DeadLetterQueueS3Configuration`. A change replaces the resource.
    #[serde(rename = "DeadLetterQueueS3Configuration", skip_serializing_if = "Option::is_none")]
    pub dead_letter_queue_s3_configuration: Option<Val<DeadLetterQueueS3Configuration>>,
    /// `StorageConfiguration`, which is required. A change replaces the resource.
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

/// `S3StorageConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3StorageConfiguration {
    /// `BucketARN`, which is required.
    #[serde(rename = "BucketARN")]
    pub bucket_arn: Val<String>,
    /// `CompressionType`, which is required.
    #[serde(rename = "CompressionType")]
    pub compression_type: Val<String>,
    /// `ExpectedBucketOwner`, which is required.
    #[serde(rename = "ExpectedBucketOwner")]
    pub expected_bucket_owner: Val<String>,
    /// `OutputKeyTemplate`.
    #[serde(rename = "OutputKeyTemplate", skip_serializing_if = "Option::is_none")]
    pub output_key_template: Option<Val<String>>,
    /// `StorageClass`.
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

/// `S3TableConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3TableConfiguration {
    /// `CompressionType`, which is required.
    #[serde(rename = "CompressionType")]
    pub compression_type: Val<String>,
    /// `Namespace`, which is required.
    #[serde(rename = "Namespace")]
    pub namespace: Val<String>,
    /// `PartitionSpec`.
    #[serde(rename = "PartitionSpec", skip_serializing_if = "Option::is_none")]
    pub partition_spec: Option<Val<PartitionSpec>>,
    /// `TableBucketARN`, which is required.
    #[serde(rename = "TableBucketARN")]
    pub table_bucket_arn: Val<String>,
    /// `TableName`, which is required.
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

/// `S3TablesDestinationConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3TablesDestinationConfiguration {
    /// `DataFreshnessInSeconds`.
    #[serde(rename = "DataFreshnessInSeconds", skip_serializing_if = "Option::is_none")]
    pub data_freshness_in_seconds: Option<Val<i64>>,
    /// `DeadLetterQueueS3Configuration`, which is required. A change replaces the resource.
    #[serde(rename = "DeadLetterQueueS3Configuration")]
    pub dead_letter_queue_s3_configuration: Val<DeadLetterQueueS3Configuration>,
    /// `S3TablesConfigurationList`, which is required. A change replaces the resource.
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

/// `StreamConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StreamConfiguration {
    /// `RecordConfiguration`, which is required.
    #[serde(rename = "RecordConfiguration")]
    pub record_configuration: Val<RecordConfiguration>,
    /// `StreamARN`, which is required.
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
