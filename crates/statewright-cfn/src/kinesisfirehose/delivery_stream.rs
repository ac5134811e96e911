//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeliveryStream {
    /// `AmazonOpenSearchServerlessDestinationConfiguration`.
    #[serde(
        rename = "AmazonOpenSearchServerlessDestinationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub amazon_open_search_serverless_destination_configuration:
        Option<Val<AmazonOpenSearchServerlessDestinationConfiguration>>,
    /// `AmazonopensearchserviceDestinationConfiguration`.
    #[serde(
        rename = "AmazonopensearchserviceDestinationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub amazonopensearchservice_destination_configuration:
        Option<Val<AmazonopensearchserviceDestinationConfiguration>>,
    /// `DatabaseSourceConfiguration`. A change replaces the resource.
    #[serde(rename = "DatabaseSourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub database_source_configuration: Option<Val<DatabaseSourceConfiguration>>,
    /// `DeliveryStreamEncryptionConfigurationInput`.
    #[serde(
        rename = "DeliveryStreamEncryptionConfigurationInput",
        skip_serializing_if = "Option::is_none"
    )]
    pub delivery_stream_encryption_configuration_input:
        Option<Val<DeliveryStreamEncryptionConfigurationInput>>,
    /// `DeliveryStreamName`. A change replaces the resource.
    #[serde(rename = "DeliveryStreamName", skip_serializing_if = "Option::is_none")]
    pub delivery_stream_name: Option<Val<String>>,
    /// `DeliveryStreamType`. A change replaces the resource.
    #[serde(rename = "DeliveryStreamType", skip_serializing_if = "Option::is_none")]
    pub delivery_stream_type: Option<Val<String>>,
    /// `DirectPutSourceConfiguration`. A change replaces the resource.
    #[serde(rename = "DirectPutSourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub direct_put_source_configuration: Option<Val<DirectPutSourceConfiguration>>,
    /// `ElasticsearchDestinationConfiguration`.
    #[serde(
        rename = "ElasticsearchDestinationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub elasticsearch_destination_configuration: Option<Val<ElasticsearchDestinationConfiguration>>,
    /// `ExtendedS3DestinationConfiguration`.
    #[serde(
        rename = "ExtendedS3DestinationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub extended_s3_destination_configuration: Option<Val<ExtendedS3DestinationConfiguration>>,
    /// `HttpEndpointDestinationConfiguration`.
    #[serde(
        rename = "HttpEndpointDestinationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub http_endpoint_destination_configuration: Option<Val<HttpEndpointDestinationConfiguration>>,
    /// `IcebergDestinationConfiguration`.
    #[serde(rename = "IcebergDestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub iceberg_destination_configuration: Option<Val<IcebergDestinationConfiguration>>,
    /// `KinesisStreamSourceConfiguration`. A change replaces the resource.
    #[serde(rename = "KinesisStreamSourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub kinesis_stream_source_configuration: Option<Val<KinesisStreamSourceConfiguration>>,
    /// `MSKSourceConfiguration`. A change replaces the resource.
    #[serde(rename = "MSKSourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub msk_source_configuration: Option<Val<MSKSourceConfiguration>>,
    /// `RedshiftDestinationConfiguration`.
    #[serde(rename = "RedshiftDestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub redshift_destination_configuration: Option<Val<RedshiftDestinationConfiguration>>,
    /// `S3DestinationConfiguration`.
    #[serde(rename = "S3DestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_destination_configuration: Option<Val<S3DestinationConfiguration>>,
    /// `SnowflakeDestinationConfiguration`.
    #[serde(rename = "SnowflakeDestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub snowflake_destination_configuration: Option<Val<SnowflakeDestinationConfiguration>>,
    /// `SplunkDestinationConfiguration`.
    #[serde(rename = "SplunkDestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub splunk_destination_configuration: Option<Val<SplunkDestinationConfiguration>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for DeliveryStream {
    const TYPE: &'static str = "AWS::KinesisFirehose::DeliveryStream";
    type Attributes = DeliveryStreamAttributes;
}

/// What is known of a deployed [`DeliveryStream`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryStreamAttributes(ResourceRef);

attributes!(DeliveryStreamAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
});

/// `AmazonOpenSearchServerlessBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AmazonOpenSearchServerlessBufferingHints {
    /// `IntervalInSeconds`.
    #[serde(rename = "IntervalInSeconds", skip_serializing_if = "Option::is_none")]
    pub interval_in_seconds: Option<Val<i64>>,
    /// `SizeInMBs`.
    #[serde(rename = "SizeInMBs", skip_serializing_if = "Option::is_none")]
    pub size_in_m_bs: Option<Val<i64>>,
}

/// `AmazonOpenSearchServerlessDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AmazonOpenSearchServerlessDestinationConfiguration {
    /// `BufferingHints`.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<AmazonOpenSearchServerlessBufferingHints>>,
    /// `CloudWatchLoggingOptions`.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// `CollectionEndpoint`.
    #[serde(rename = "CollectionEndpoint", skip_serializing_if = "Option::is_none")]
    pub collection_endpoint: Option<Val<String>>,
    /// `IndexName`, which is required.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// `ProcessingConfiguration`.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// `RetryOptions`.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<AmazonOpenSearchServerlessRetryOptions>>,
    /// `RoleARN`, which is required.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// `S3BackupMode`.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// `S3Configuration`, which is required.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// `VpcConfiguration`. A change replaces the resource.
    #[serde(rename = "VpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub vpc_configuration: Option<Val<VpcConfiguration>>,
}

impl AmazonOpenSearchServerlessDestinationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        index_name: impl Into<Val<String>>,
        role_arn: impl Into<Val<String>>,
        s3_configuration: impl Into<Val<S3DestinationConfiguration>>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            role_arn: role_arn.into(),
            s3_configuration: s3_configuration.into(),
            buffering_hints: None,
            cloud_watch_logging_options: None,
            collection_endpoint: None,
            processing_configuration: None,
            retry_options: None,
            s3_backup_mode: None,
            vpc_configuration: None,
        }
    }
}

/// `AmazonOpenSearchServerlessRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AmazonOpenSearchServerlessRetryOptions {
    /// `DurationInSeconds`.
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// `AmazonopensearchserviceBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AmazonopensearchserviceBufferingHints {
    /// `IntervalInSeconds`.
    #[serde(rename = "IntervalInSeconds", skip_serializing_if = "Option::is_none")]
    pub interval_in_seconds: Option<Val<i64>>,
    /// `SizeInMBs`.
    #[serde(rename = "SizeInMBs", skip_serializing_if = "Option::is_none")]
    pub size_in_m_bs: Option<Val<i64>>,
}

/// `AmazonopensearchserviceDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AmazonopensearchserviceDestinationConfiguration {
    /// `BufferingHints`.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<AmazonopensearchserviceBufferingHints>>,
    /// `CloudWatchLoggingOptions`.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// `ClusterEndpoint`.
    #[serde(rename = "ClusterEndpoint", skip_serializing_if = "Option::is_none")]
    pub cluster_endpoint: Option<Val<String>>,
    /// `DocumentIdOptions`.
    #[serde(rename = "DocumentIdOptions", skip_serializing_if = "Option::is_none")]
    pub document_id_options: Option<Val<DocumentIdOptions>>,
    /// `DomainARN`.
    #[serde(rename = "DomainARN", skip_serializing_if = "Option::is_none")]
    pub domain_arn: Option<Val<String>>,
    /// `IndexName`, which is required.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// `IndexRotationPeriod`.
    #[serde(rename = "IndexRotationPeriod", skip_serializing_if = "Option::is_none")]
    pub index_rotation_period: Option<Val<String>>,
    /// `ProcessingConfiguration`.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// `RetryOptions`.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<AmazonopensearchserviceRetryOptions>>,
    /// `RoleARN`, which is required.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// `S3BackupMode`.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// `S3Configuration`, which is required.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// `TypeName`.
    #[serde(rename = "TypeName", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<Val<String>>,
    /// `VpcConfiguration`. A change replaces the resource.
    #[serde(rename = "VpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub vpc_configuration: Option<Val<VpcConfiguration>>,
}

impl AmazonopensearchserviceDestinationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        index_name: impl Into<Val<String>>,
        role_arn: impl Into<Val<String>>,
        s3_configuration: impl Into<Val<S3DestinationConfiguration>>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            role_arn: role_arn.into(),
            s3_configuration: s3_configuration.into(),
            buffering_hints: None,
            cloud_watch_logging_options: None,
            cluster_endpoint: None,
            document_id_options: None,
            domain_arn: None,
            index_rotation_period: None,
            processing_configuration: None,
            retry_options: None,
            s3_backup_mode: None,
            type_name: None,
            vpc_configuration: None,
        }
    }
}

/// `AmazonopensearchserviceRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AmazonopensearchserviceRetryOptions {
    /// `DurationInSeconds`.
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// `AuthenticationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuthenticationConfiguration {
    /// `Connectivity`, which is required. A change replaces the resource.
    #[serde(rename = "Connectivity")]
    pub connectivity: Val<String>,
    /// `RoleARN`, which is required. A change replaces the resource.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
}

impl AuthenticationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(connectivity: impl Into<Val<String>>, role_arn: impl Into<Val<String>>) -> Self {
        Self { connectivity: connectivity.into(), role_arn: role_arn.into() }
    }
}

/// `BufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BufferingHints {
    /// `IntervalInSeconds`.
    #[serde(rename = "IntervalInSeconds", skip_serializing_if = "Option::is_none")]
    pub interval_in_seconds: Option<Val<i64>>,
    /// `SizeInMBs`.
    #[serde(rename = "SizeInMBs", skip_serializing_if = "Option::is_none")]
    pub size_in_m_bs: Option<Val<i64>>,
}

/// `CatalogConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CatalogConfiguration {
    /// `CatalogArn`.
    #[serde(rename = "CatalogArn", skip_serializing_if = "Option::is_none")]
    pub catalog_arn: Option<Val<String>>,
    /// `WarehouseLocation`.
    #[serde(rename = "WarehouseLocation", skip_serializing_if = "Option::is_none")]
    pub warehouse_location: Option<Val<String>>,
}

/// `CloudWatchLoggingOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CloudWatchLoggingOptions {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `LogGroupName`.
    #[serde(rename = "LogGroupName", skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<Val<String>>,
    /// `LogStreamName`.
    #[serde(rename = "LogStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<Val<String>>,
}

/// `CopyCommand` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CopyCommand {
    /// `CopyOptions`.
    #[serde(rename = "CopyOptions", skip_serializing_if = "Option::is_none")]
    pub copy_options: Option<Val<String>>,
    /// `DataTableColumns`.
    #[serde(rename = "DataTableColumns", skip_serializing_if = "Option::is_none")]
    pub data_table_columns: Option<Val<String>>,
    /// `DataTableName`, which is required.
    #[serde(rename = "DataTableName")]
    pub data_table_name: Val<String>,
}

impl CopyCommand {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(data_table_name: impl Into<Val<String>>) -> Self {
        Self {
            data_table_name: data_table_name.into(),
            copy_options: None,
            data_table_columns: None,
        }
    }
}

/// `DataFormatConversionConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataFormatConversionConfiguration {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `InputFormatConfiguration`.
    #[serde(rename = "InputFormatConfiguration", skip_serializing_if = "Option::is_none")]
    pub input_format_configuration: Option<Val<InputFormatConfiguration>>,
    /// `OutputFormatConfiguration`.
    #[serde(rename = "OutputFormatConfiguration", skip_serializing_if = "Option::is_none")]
    pub output_format_configuration: Option<Val<OutputFormatConfiguration>>,
    /// `SchemaConfiguration`.
    #[serde(rename = "SchemaConfiguration", skip_serializing_if = "Option::is_none")]
    pub schema_configuration: Option<Val<SchemaConfiguration>>,
}

/// `DatabaseColumns` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DatabaseColumns {
    /// `Exclude`.
    #[serde(rename = "Exclude", skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Val<List<String>>>,
    /// `Include`.
    #[serde(rename = "Include", skip_serializing_if = "Option::is_none")]
    pub include: Option<Val<List<String>>>,
}

/// `DatabaseSourceAuthenticationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DatabaseSourceAuthenticationConfiguration {
    /// `SecretsManagerConfiguration`, which is required.
    #[serde(rename = "SecretsManagerConfiguration")]
    pub secrets_manager_configuration: Val<SecretsManagerConfiguration>,
}

impl DatabaseSourceAuthenticationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(secrets_manager_configuration: impl Into<Val<SecretsManagerConfiguration>>) -> Self {
        Self { secrets_manager_configuration: secrets_manager_configuration.into() }
    }
}

/// `DatabaseSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DatabaseSourceConfiguration {
    /// `Columns`.
    #[serde(rename = "Columns", skip_serializing_if = "Option::is_none")]
    pub columns: Option<Val<DatabaseColumns>>,
    /// `DatabaseSourceAuthenticationConfiguration`, which is required.
    #[serde(rename = "DatabaseSourceAuthenticationConfiguration")]
    pub database_source_authentication_configuration:
        Val<DatabaseSourceAuthenticationConfiguration>,
    /// `DatabaseSourceVPCConfiguration`, which is required.
    #[serde(rename = "DatabaseSourceVPCConfiguration")]
    pub database_source_vpc_configuration: Val<DatabaseSourceVPCConfiguration>,
    /// `Databases`, which is required.
    #[serde(rename = "Databases")]
    pub databases: Val<Databases>,
    /// `Digest`.
    #[serde(rename = "Digest", skip_serializing_if = "Option::is_none")]
    pub digest: Option<Val<String>>,
    /// `Endpoint`, which is required.
    #[serde(rename = "Endpoint")]
    pub endpoint: Val<String>,
    /// `Port`, which is required.
    #[serde(rename = "Port")]
    pub port: Val<i64>,
    /// `PublicCertificate`.
    #[serde(rename = "PublicCertificate", skip_serializing_if = "Option::is_none")]
    pub public_certificate: Option<Val<String>>,
    /// `SSLMode`.
    #[serde(rename = "SSLMode", skip_serializing_if = "Option::is_none")]
    pub ssl_mode: Option<Val<String>>,
    /// `SnapshotWatermarkTable`, which is required.
    #[serde(rename = "SnapshotWatermarkTable")]
    pub snapshot_watermark_table: Val<String>,
    /// `SurrogateKeys`.
    #[serde(rename = "SurrogateKeys", skip_serializing_if = "Option::is_none")]
    pub surrogate_keys: Option<Val<List<String>>>,
    /// `Tables`, which is required.
    #[serde(rename = "Tables")]
    pub tables: Val<DatabaseTables>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl DatabaseSourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "as many are required")]
    pub fn new(
        database_source_authentication_configuration: impl Into<
            Val<DatabaseSourceAuthenticationConfiguration>,
        >,
        database_source_vpc_configuration: impl Into<Val<DatabaseSourceVPCConfiguration>>,
        databases: impl Into<Val<Databases>>,
        endpoint: impl Into<Val<String>>,
        port: impl Into<Val<i64>>,
        snapshot_watermark_table: impl Into<Val<String>>,
        tables: impl Into<Val<DatabaseTables>>,
        r#type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            database_source_authentication_configuration:
                database_source_authentication_configuration.into(),
            database_source_vpc_configuration: database_source_vpc_configuration.into(),
            databases: databases.into(),
            endpoint: endpoint.into(),
            port: port.into(),
            snapshot_watermark_table: snapshot_watermark_table.into(),
            tables: tables.into(),
            r#type: r#type.into(),
            columns: None,
            digest: None,
            public_certificate: None,
            ssl_mode: None,
            surrogate_keys: None,
        }
    }
}

/// `DatabaseSourceVPCConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DatabaseSourceVPCConfiguration {
    /// `VpcEndpointServiceName`, which is required.
    #[serde(rename = "VpcEndpointServiceName")]
    pub vpc_endpoint_service_name: Val<String>,
}

impl DatabaseSourceVPCConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(vpc_endpoint_service_name: impl Into<Val<String>>) -> Self {
        Self { vpc_endpoint_service_name: vpc_endpoint_service_name.into() }
    }
}

/// `DatabaseTables` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DatabaseTables {
    /// `Exclude`.
    #[serde(rename = "Exclude", skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Val<List<String>>>,
    /// `Include`.
    #[serde(rename = "Include", skip_serializing_if = "Option::is_none")]
    pub include: Option<Val<List<String>>>,
}

/// `Databases` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Databases {
    /// `Exclude`.
    #[serde(rename = "Exclude", skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Val<List<String>>>,
    /// `Include`.
    #[serde(rename = "Include", skip_serializing_if = "Option::is_none")]
    pub include: Option<Val<List<String>>>,
}

/// `DeliveryStreamEncryptionConfigurationInput` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeliveryStreamEncryptionConfigurationInput {
    /// `KeyARN`.
    #[serde(rename = "KeyARN", skip_serializing_if = "Option::is_none")]
    pub key_arn: Option<Val<String>>,
    /// `KeyType`, which is required.
    #[serde(rename = "KeyType")]
    pub key_type: Val<String>,
}

impl DeliveryStreamEncryptionConfigurationInput {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key_type: impl Into<Val<String>>) -> Self {
        Self { key_type: key_type.into(), key_arn: None }
    }
}

/// `Deserializer` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Deserializer {
    /// `HiveJsonSerDe`.
    #[serde(rename = "HiveJsonSerDe", skip_serializing_if = "Option::is_none")]
    pub hive_json_ser_de: Option<Val<HiveJsonSerDe>>,
    /// `OpenXJsonSerDe`.
    #[serde(rename = "OpenXJsonSerDe", skip_serializing_if = "Option::is_none")]
    pub open_x_json_ser_de: Option<Val<OpenXJsonSerDe>>,
}

/// `DestinationTableConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DestinationTableConfiguration {
    /// `DestinationDatabaseName`, which is required.
    #[serde(rename = "DestinationDatabaseName")]
    pub destination_database_name: Val<String>,
    /// `DestinationTableName`, which is required.
    #[serde(rename = "DestinationTableName")]
    pub destination_table_name: Val<String>,
    /// `PartitionSpec`.
    #[serde(rename = "PartitionSpec", skip_serializing_if = "Option::is_none")]
    pub partition_spec: Option<Val<PartitionSpec>>,
    /// `S3ErrorOutputPrefix`.
    #[serde(rename = "S3ErrorOutputPrefix", skip_serializing_if = "Option::is_none")]
    pub s3_error_output_prefix: Option<Val<String>>,
    /// `UniqueKeys`.
    #[serde(rename = "UniqueKeys", skip_serializing_if = "Option::is_none")]
    pub unique_keys: Option<Val<List<String>>>,
}

impl DestinationTableConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        destination_database_name: impl Into<Val<String>>,
        destination_table_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            destination_database_name: destination_database_name.into(),
            destination_table_name: destination_table_name.into(),
            partition_spec: None,
            s3_error_output_prefix: None,
            unique_keys: None,
        }
    }
}

/// `DirectPutSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DirectPutSourceConfiguration {
    /// `ThroughputHintInMBs`.
    #[serde(rename = "ThroughputHintInMBs", skip_serializing_if = "Option::is_none")]
    pub throughput_hint_in_m_bs: Option<Val<i64>>,
}

/// `DocumentIdOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentIdOptions {
    /// `DefaultDocumentIdFormat`, which is required.
    #[serde(rename = "DefaultDocumentIdFormat")]
    pub default_document_id_format: Val<String>,
}

impl DocumentIdOptions {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(default_document_id_format: impl Into<Val<String>>) -> Self {
        Self { default_document_id_format: default_document_id_format.into() }
    }
}

/// `DynamicPartitioningConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DynamicPartitioningConfiguration {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `RetryOptions`.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<RetryOptions>>,
}

/// `ElasticsearchBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ElasticsearchBufferingHints {
    /// `IntervalInSeconds`.
    #[serde(rename = "IntervalInSeconds", skip_serializing_if = "Option::is_none")]
    pub interval_in_seconds: Option<Val<i64>>,
    /// `SizeInMBs`.
    #[serde(rename = "SizeInMBs", skip_serializing_if = "Option::is_none")]
    pub size_in_m_bs: Option<Val<i64>>,
}

/// `ElasticsearchDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ElasticsearchDestinationConfiguration {
    /// `BufferingHints`.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<ElasticsearchBufferingHints>>,
    /// `CloudWatchLoggingOptions`.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// `ClusterEndpoint`.
    #[serde(rename = "ClusterEndpoint", skip_serializing_if = "Option::is_none")]
    pub cluster_endpoint: Option<Val<String>>,
    /// `DocumentIdOptions`.
    #[serde(rename = "DocumentIdOptions", skip_serializing_if = "Option::is_none")]
    pub document_id_options: Option<Val<DocumentIdOptions>>,
    /// `DomainARN`.
    #[serde(rename = "DomainARN", skip_serializing_if = "Option::is_none")]
    pub domain_arn: Option<Val<String>>,
    /// `IndexName`, which is required.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// `IndexRotationPeriod`.
    #[serde(rename = "IndexRotationPeriod", skip_serializing_if = "Option::is_none")]
    pub index_rotation_period: Option<Val<String>>,
    /// `ProcessingConfiguration`.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// `RetryOptions`.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<ElasticsearchRetryOptions>>,
    /// `RoleARN`, which is required.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// `S3BackupMode`.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// `S3Configuration`, which is required.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// `TypeName`.
    #[serde(rename = "TypeName", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<Val<String>>,
    /// `VpcConfiguration`. A change replaces the resource.
    #[serde(rename = "VpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub vpc_configuration: Option<Val<VpcConfiguration>>,
}

impl ElasticsearchDestinationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        index_name: impl Into<Val<String>>,
        role_arn: impl Into<Val<String>>,
        s3_configuration: impl Into<Val<S3DestinationConfiguration>>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            role_arn: role_arn.into(),
            s3_configuration: s3_configuration.into(),
            buffering_hints: None,
            cloud_watch_logging_options: None,
            cluster_endpoint: None,
            document_id_options: None,
            domain_arn: None,
            index_rotation_period: None,
            processing_configuration: None,
            retry_options: None,
            s3_backup_mode: None,
            type_name: None,
            vpc_configuration: None,
        }
    }
}

/// `ElasticsearchRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ElasticsearchRetryOptions {
    /// `DurationInSeconds`.
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// `EncryptionConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// `KMSEncryptionConfig`.
    #[serde(rename = "KMSEncryptionConfig", skip_serializing_if = "Option::is_none")]
    pub kms_encryption_config: Option<Val<KMSEncryptionConfig>>,
    /// `NoEncryptionConfig`.
    #[serde(rename = "NoEncryptionConfig", skip_serializing_if = "Option::is_none")]
    pub no_encryption_config: Option<Val<String>>,
}

/// `ExtendedS3DestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExtendedS3DestinationConfiguration {
    /// `BucketARN`, which is required.
    #[serde(rename = "BucketARN")]
    pub bucket_arn: Val<String>,
    /// `BufferingHints`.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<BufferingHints>>,
    /// `CloudWatchLoggingOptions`.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// `CompressionFormat`.
    #[serde(rename = "CompressionFormat", skip_serializing_if = "Option::is_none")]
    pub compression_format: Option<Val<String>>,
    /// `CustomTimeZone`.
    #[serde(rename = "CustomTimeZone", skip_serializing_if = "Option::is_none")]
    pub custom_time_zone: Option<Val<String>>,
    /// `DataFormatConversionConfiguration`.
    #[serde(rename = "DataFormatConversionConfiguration", skip_serializing_if = "Option::is_none")]
    pub data_format_conversion_configuration: Option<Val<DataFormatConversionConfiguration>>,
    /// `DynamicPartitioningConfiguration`.
    #[serde(rename = "DynamicPartitioningConfiguration", skip_serializing_if = "Option::is_none")]
    pub dynamic_partitioning_configuration: Option<Val<DynamicPartitioningConfiguration>>,
    /// `EncryptionConfiguration`.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// `ErrorOutputPrefix`.
    #[serde(rename = "ErrorOutputPrefix", skip_serializing_if = "Option::is_none")]
    pub error_output_prefix: Option<Val<String>>,
    /// `FileExtension`.
    #[serde(rename = "FileExtension", skip_serializing_if = "Option::is_none")]
    pub file_extension: Option<Val<String>>,
    /// `Prefix`.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// `ProcessingConfiguration`.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// `RoleARN`, which is required.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// `S3BackupConfiguration`.
    #[serde(rename = "S3BackupConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_backup_configuration: Option<Val<S3DestinationConfiguration>>,
    /// `S3BackupMode`.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
}

impl ExtendedS3DestinationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket_arn: impl Into<Val<String>>, role_arn: impl Into<Val<String>>) -> Self {
        Self {
            bucket_arn: bucket_arn.into(),
            role_arn: role_arn.into(),
            buffering_hints: None,
            cloud_watch_logging_options: None,
            compression_format: None,
            custom_time_zone: None,
            data_format_conversion_configuration: None,
            dynamic_partitioning_configuration: None,
            encryption_configuration: None,
            error_output_prefix: None,
            file_extension: None,
            prefix: None,
            processing_configuration: None,
            s3_backup_configuration: None,
            s3_backup_mode: None,
        }
    }
}

/// `HiveJsonSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HiveJsonSerDe {
    /// `TimestampFormats`.
    #[serde(rename = "TimestampFormats", skip_serializing_if = "Option::is_none")]
    pub timestamp_formats: Option<Val<List<String>>>,
}

/// `HttpEndpointCommonAttribute` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HttpEndpointCommonAttribute {
    /// `AttributeName`, which is required.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// `AttributeValue`, which is required.
    #[serde(rename = "AttributeValue")]
    pub attribute_value: Val<String>,
}

impl HttpEndpointCommonAttribute {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        attribute_name: impl Into<Val<String>>,
        attribute_value: impl Into<Val<String>>,
    ) -> Self {
        Self { attribute_name: attribute_name.into(), attribute_value: attribute_value.into() }
    }
}

/// `HttpEndpointConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HttpEndpointConfiguration {
    /// `AccessKey`.
    #[serde(rename = "AccessKey", skip_serializing_if = "Option::is_none")]
    pub access_key: Option<Val<String>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Url`, which is required.
    #[serde(rename = "Url")]
    pub url: Val<String>,
}

impl HttpEndpointConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(url: impl Into<Val<String>>) -> Self {
        Self { url: url.into(), access_key: None, name: None }
    }
}

/// `HttpEndpointDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HttpEndpointDestinationConfiguration {
    /// `BufferingHints`.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<BufferingHints>>,
    /// `CloudWatchLoggingOptions`.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// `EndpointConfiguration`, which is required.
    #[serde(rename = "EndpointConfiguration")]
    pub endpoint_configuration: Val<HttpEndpointConfiguration>,
    /// `ProcessingConfiguration`.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// `RequestConfiguration`.
    #[serde(rename = "RequestConfiguration", skip_serializing_if = "Option::is_none")]
    pub request_configuration: Option<Val<HttpEndpointRequestConfiguration>>,
    /// `RetryOptions`.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<RetryOptions>>,
    /// `RoleARN`.
    #[serde(rename = "RoleARN", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// `S3BackupMode`.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// `S3Configuration`, which is required.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// `SecretsManagerConfiguration`.
    #[serde(rename = "SecretsManagerConfiguration", skip_serializing_if = "Option::is_none")]
    pub secrets_manager_configuration: Option<Val<SecretsManagerConfiguration>>,
}

impl HttpEndpointDestinationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        endpoint_configuration: impl Into<Val<HttpEndpointConfiguration>>,
        s3_configuration: impl Into<Val<S3DestinationConfiguration>>,
    ) -> Self {
        Self {
            endpoint_configuration: endpoint_configuration.into(),
            s3_configuration: s3_configuration.into(),
            buffering_hints: None,
            cloud_watch_logging_options: None,
            processing_configuration: None,
            request_configuration: None,
            retry_options: None,
            role_arn: None,
            s3_backup_mode: None,
            secrets_manager_configuration: None,
        }
    }
}

/// `HttpEndpointRequestConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HttpEndpointRequestConfiguration {
    /// `CommonAttributes`.
    #[serde(rename = "CommonAttributes", skip_serializing_if = "Option::is_none")]
    pub common_attributes: Option<Val<List<HttpEndpointCommonAttribute>>>,
    /// `ContentEncoding`.
    #[serde(rename = "ContentEncoding", skip_serializing_if = "Option::is_none")]
    pub content_encoding: Option<Val<String>>,
}

/// `IcebergDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergDestinationConfiguration {
    /// `AppendOnly`.
    #[serde(rename = "AppendOnly", skip_serializing_if = "Option::is_none")]
    pub append_only: Option<Val<bool>>,
    /// `BufferingHints`.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<BufferingHints>>,
    /// `CatalogConfiguration`, which is required. A change replaces the resource.
    #[serde(rename = "CatalogConfiguration")]
    pub catalog_configuration: Val<CatalogConfiguration>,
    /// `CloudWatchLoggingOptions`.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// `DestinationTableConfigurationList`.
    #[serde(rename = "DestinationTableConfigurationList", skip_serializing_if = "Option::is_none")]
    pub destination_table_configuration_list: Option<Val<List<DestinationTableConfiguration>>>,
    /// `ProcessingConfiguration`.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// `RetryOptions`.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<RetryOptions>>,
    /// `RoleARN`, which is required.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// `S3Configuration`, which is required.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// `SchemaEvolutionConfiguration`.
    #[serde(rename = "SchemaEvolutionConfiguration", skip_serializing_if = "Option::is_none")]
    pub schema_evolution_configuration: Option<Val<SchemaEvolutionConfiguration>>,
    /// `TableCreationConfiguration`.
    #[serde(rename = "TableCreationConfiguration", skip_serializing_if = "Option::is_none")]
    pub table_creation_configuration: Option<Val<TableCreationConfiguration>>,
    /// `s3BackupMode`.
    #[serde(rename = "s3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
}

impl IcebergDestinationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        catalog_configuration: impl Into<Val<CatalogConfiguration>>,
        role_arn: impl Into<Val<String>>,
        s3_configuration: impl Into<Val<S3DestinationConfiguration>>,
    ) -> Self {
        Self {
            catalog_configuration: catalog_configuration.into(),
            role_arn: role_arn.into(),
            s3_configuration: s3_configuration.into(),
            append_only: None,
            buffering_hints: None,
            cloud_watch_logging_options: None,
            destination_table_configuration_list: None,
            processing_configuration: None,
            retry_options: None,
            s3_backup_mode: None,
            schema_evolution_configuration: None,
            table_creation_configuration: None,
        }
    }
}

/// `InputFormatConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InputFormatConfiguration {
    /// `Deserializer`.
    #[serde(rename = "Deserializer", skip_serializing_if = "Option::is_none")]
    pub deserializer: Option<Val<Deserializer>>,
}

/// `KMSEncryptionConfig` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KMSEncryptionConfig {
    /// `AWSKMSKeyARN`, which is required.
    #[serde(rename = "AWSKMSKeyARN")]
    pub awskms_key_arn: Val<String>,
}

impl KMSEncryptionConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(awskms_key_arn: impl Into<Val<String>>) -> Self {
        Self { awskms_key_arn: awskms_key_arn.into() }
    }
}

/// `KinesisStreamSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KinesisStreamSourceConfiguration {
    /// `KinesisStreamARN`, which is required. A change replaces the resource.
    #[serde(rename = "KinesisStreamARN")]
    pub kinesis_stream_arn: Val<String>,
    /// `RoleARN`, which is required. A change replaces the resource.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
}

impl KinesisStreamSourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        kinesis_stream_arn: impl Into<Val<String>>,
        role_arn: impl Into<Val<String>>,
    ) -> Self {
        Self { kinesis_stream_arn: kinesis_stream_arn.into(), role_arn: role_arn.into() }
    }
}

/// `MSKSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MSKSourceConfiguration {
    /// `AuthenticationConfiguration`, which is required. A change replaces the resource.
    #[serde(rename = "AuthenticationConfiguration")]
    pub authentication_configuration: Val<AuthenticationConfiguration>,
    /// `MSKClusterARN`, which is required. A change replaces the resource.
    #[serde(rename = "MSKClusterARN")]
    pub msk_cluster_arn: Val<String>,
    /// `ReadFromTimestamp`.
    #[serde(rename = "ReadFromTimestamp", skip_serializing_if = "Option::is_none")]
    pub read_from_timestamp: Option<Val<String>>,
    /// `TopicName`, which is required. A change replaces the resource.
    #[serde(rename = "TopicName")]
    pub topic_name: Val<String>,
}

impl MSKSourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        authentication_configuration: impl Into<Val<AuthenticationConfiguration>>,
        msk_cluster_arn: impl Into<Val<String>>,
        topic_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            authentication_configuration: authentication_configuration.into(),
            msk_cluster_arn: msk_cluster_arn.into(),
            topic_name: topic_name.into(),
            read_from_timestamp: None,
        }
    }
}

/// `OpenXJsonSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OpenXJsonSerDe {
    /// `CaseInsensitive`.
    #[serde(rename = "CaseInsensitive", skip_serializing_if = "Option::is_none")]
    pub case_insensitive: Option<Val<bool>>,
    /// `ColumnToJsonKeyMappings`.
    #[serde(rename = "ColumnToJsonKeyMappings", skip_serializing_if = "Option::is_none")]
    pub column_to_json_key_mappings: Option<Val<Map<String>>>,
    /// `ConvertDotsInJsonKeysToUnderscores`.
    #[serde(
        rename = "ConvertDotsInJsonKeysToUnderscores",
        skip_serializing_if = "Option::is_none"
    )]
    pub convert_dots_in_json_keys_to_underscores: Option<Val<bool>>,
}

/// `OrcSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OrcSerDe {
    /// `BlockSizeBytes`.
    #[serde(rename = "BlockSizeBytes", skip_serializing_if = "Option::is_none")]
    pub block_size_bytes: Option<Val<i64>>,
    /// `BloomFilterColumns`.
    #[serde(rename = "BloomFilterColumns", skip_serializing_if = "Option::is_none")]
    pub bloom_filter_columns: Option<Val<List<String>>>,
    /// `BloomFilterFalsePositiveProbability`.
    #[serde(
        rename = "BloomFilterFalsePositiveProbability",
        skip_serializing_if = "Option::is_none"
    )]
    pub bloom_filter_false_positive_probability: Option<Val<f64>>,
    /// `Compression`.
    #[serde(rename = "Compression", skip_serializing_if = "Option::is_none")]
    pub compression: Option<Val<String>>,
    /// `DictionaryKeyThreshold`.
    #[serde(rename = "DictionaryKeyThreshold", skip_serializing_if = "Option::is_none")]
    pub dictionary_key_threshold: Option<Val<f64>>,
    /// `EnablePadding`.
    #[serde(rename = "EnablePadding", skip_serializing_if = "Option::is_none")]
    pub enable_padding: Option<Val<bool>>,
    /// `FormatVersion`.
    #[serde(rename = "FormatVersion", skip_serializing_if = "Option::is_none")]
    pub format_version: Option<Val<String>>,
    /// `PaddingTolerance`.
    #[serde(rename = "PaddingTolerance", skip_serializing_if = "Option::is_none")]
    pub padding_tolerance: Option<Val<f64>>,
    /// `RowIndexStride`.
    #[serde(rename = "RowIndexStride", skip_serializing_if = "Option::is_none")]
    pub row_index_stride: Option<Val<i64>>,
    /// `StripeSizeBytes`.
    #[serde(rename = "StripeSizeBytes", skip_serializing_if = "Option::is_none")]
    pub stripe_size_bytes: Option<Val<i64>>,
}

/// `OutputFormatConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OutputFormatConfiguration {
    /// `Serializer`.
    #[serde(rename = "Serializer", skip_serializing_if = "Option::is_none")]
    pub serializer: Option<Val<Serializer>>,
}

/// `ParquetSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParquetSerDe {
    /// `BlockSizeBytes`.
    #[serde(rename = "BlockSizeBytes", skip_serializing_if = "Option::is_none")]
    pub block_size_bytes: Option<Val<i64>>,
    /// `Compression`.
    #[serde(rename = "Compression", skip_serializing_if = "Option::is_none")]
    pub compression: Option<Val<String>>,
    /// `EnableDictionaryCompression`.
    #[serde(rename = "EnableDictionaryCompression", skip_serializing_if = "Option::is_none")]
    pub enable_dictionary_compression: Option<Val<bool>>,
    /// `MaxPaddingBytes`.
    #[serde(rename = "MaxPaddingBytes", skip_serializing_if = "Option::is_none")]
    pub max_padding_bytes: Option<Val<i64>>,
    /// `PageSizeBytes`.
    #[serde(rename = "PageSizeBytes", skip_serializing_if = "Option::is_none")]
    pub page_size_bytes: Option<Val<i64>>,
    /// `WriterVersion`.
    #[serde(rename = "WriterVersion", skip_serializing_if = "Option::is_none")]
    pub writer_version: Option<Val<String>>,
}

/// `PartitionField` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartitionField {
    /// `SourceName`, which is required.
    #[serde(rename = "SourceName")]
    pub source_name: Val<String>,
}

impl PartitionField {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(source_name: impl Into<Val<String>>) -> Self {
        Self { source_name: source_name.into() }
    }
}

/// `PartitionSpec` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PartitionSpec {
    /// `Identity`.
    #[serde(rename = "Identity", skip_serializing_if = "Option::is_none")]
    pub identity: Option<Val<List<PartitionField>>>,
}

/// `ProcessingConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProcessingConfiguration {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `Processors`.
    #[serde(rename = "Processors", skip_serializing_if = "Option::is_none")]
    pub processors: Option<Val<List<Processor>>>,
}

/// `Processor` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Processor {
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<List<ProcessorParameter>>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl Processor {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), parameters: None }
    }
}

/// `ProcessorParameter` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProcessorParameter {
    /// `ParameterName`, which is required.
    #[serde(rename = "ParameterName")]
    pub parameter_name: Val<String>,
    /// `ParameterValue`, which is required.
    #[serde(rename = "ParameterValue")]
    pub parameter_value: Val<String>,
}

impl ProcessorParameter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        parameter_name: impl Into<Val<String>>,
        parameter_value: impl Into<Val<String>>,
    ) -> Self {
        Self { parameter_name: parameter_name.into(), parameter_value: parameter_value.into() }
    }
}

/// `RedshiftDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftDestinationConfiguration {
    /// `CloudWatchLoggingOptions`.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// `ClusterJDBCURL`, which is required.
    #[serde(rename = "ClusterJDBCURL")]
    pub cluster_jdbcurl: Val<String>,
    /// `CopyCommand`, which is required.
    #[serde(rename = "CopyCommand")]
    pub copy_command: Val<CopyCommand>,
    /// `Password`.
    #[serde(rename = "Password", skip_serializing_if = "Option::is_none")]
    pub password: Option<Val<String>>,
    /// `ProcessingConfiguration`.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// `RetryOptions`.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<RedshiftRetryOptions>>,
    /// `RoleARN`, which is required.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// `S3BackupConfiguration`.
    #[serde(rename = "S3BackupConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_backup_configuration: Option<Val<S3DestinationConfiguration>>,
    /// `S3BackupMode`.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// `S3Configuration`, which is required.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// `SecretsManagerConfiguration`.
    #[serde(rename = "SecretsManagerConfiguration", skip_serializing_if = "Option::is_none")]
    pub secrets_manager_configuration: Option<Val<SecretsManagerConfiguration>>,
    /// `Username`.
    #[serde(rename = "Username", skip_serializing_if = "Option::is_none")]
    pub username: Option<Val<String>>,
}

impl RedshiftDestinationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        cluster_jdbcurl: impl Into<Val<String>>,
        copy_command: impl Into<Val<CopyCommand>>,
        role_arn: impl Into<Val<String>>,
        s3_configuration: impl Into<Val<S3DestinationConfiguration>>,
    ) -> Self {
        Self {
            cluster_jdbcurl: cluster_jdbcurl.into(),
            copy_command: copy_command.into(),
            role_arn: role_arn.into(),
            s3_configuration: s3_configuration.into(),
            cloud_watch_logging_options: None,
            password: None,
            processing_configuration: None,
            retry_options: None,
            s3_backup_configuration: None,
            s3_backup_mode: None,
            secrets_manager_configuration: None,
            username: None,
        }
    }
}

/// `RedshiftRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RedshiftRetryOptions {
    /// `DurationInSeconds`.
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// `RetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RetryOptions {
    /// `DurationInSeconds`.
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// `S3DestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3DestinationConfiguration {
    /// `BucketARN`, which is required.
    #[serde(rename = "BucketARN")]
    pub bucket_arn: Val<String>,
    /// `BufferingHints`.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<BufferingHints>>,
    /// `CloudWatchLoggingOptions`.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// `CompressionFormat`.
    #[serde(rename = "CompressionFormat", skip_serializing_if = "Option::is_none")]
    pub compression_format: Option<Val<String>>,
    /// `EncryptionConfiguration`.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// `ErrorOutputPrefix`.
    #[serde(rename = "ErrorOutputPrefix", skip_serializing_if = "Option::is_none")]
    pub error_output_prefix: Option<Val<String>>,
    /// `Prefix`.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// `RoleARN`, which is required.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
}

impl S3DestinationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket_arn: impl Into<Val<String>>, role_arn: impl Into<Val<String>>) -> Self {
        Self {
            bucket_arn: bucket_arn.into(),
            role_arn: role_arn.into(),
            buffering_hints: None,
            cloud_watch_logging_options: None,
            compression_format: None,
            encryption_configuration: None,
            error_output_prefix: None,
            prefix: None,
        }
    }
}

/// `SchemaConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaConfiguration {
    /// `CatalogId`.
    #[serde(rename = "CatalogId", skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<Val<String>>,
    /// `DatabaseName`.
    #[serde(rename = "DatabaseName", skip_serializing_if = "Option::is_none")]
    pub database_name: Option<Val<String>>,
    /// `Region`.
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<Val<String>>,
    /// `RoleARN`.
    #[serde(rename = "RoleARN", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// `TableName`.
    #[serde(rename = "TableName", skip_serializing_if = "Option::is_none")]
    pub table_name: Option<Val<String>>,
    /// `VersionId`.
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<Val<String>>,
}

/// `SchemaEvolutionConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaEvolutionConfiguration {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
}

/// `SecretsManagerConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SecretsManagerConfiguration {
    /// `Enabled`, which is required.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// `RoleARN`.
    #[serde(rename = "RoleARN", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// `SecretARN`.
    #[serde(rename = "SecretARN", skip_serializing_if = "Option::is_none")]
    pub secret_arn: Option<Val<String>>,
}

impl SecretsManagerConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(enabled: impl Into<Val<bool>>) -> Self {
        Self { enabled: enabled.into(), role_arn: None, secret_arn: None }
    }
}

/// `Serializer` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Serializer {
    /// `OrcSerDe`.
    #[serde(rename = "OrcSerDe", skip_serializing_if = "Option::is_none")]
    pub orc_ser_de: Option<Val<OrcSerDe>>,
    /// `ParquetSerDe`.
    #[serde(rename = "ParquetSerDe", skip_serializing_if = "Option::is_none")]
    pub parquet_ser_de: Option<Val<ParquetSerDe>>,
}

/// `SnowflakeBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SnowflakeBufferingHints {
    /// `IntervalInSeconds`.
    #[serde(rename = "IntervalInSeconds", skip_serializing_if = "Option::is_none")]
    pub interval_in_seconds: Option<Val<i64>>,
    /// `SizeInMBs`.
    #[serde(rename = "SizeInMBs", skip_serializing_if = "Option::is_none")]
    pub size_in_m_bs: Option<Val<i64>>,
}

/// `SnowflakeDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SnowflakeDestinationConfiguration {
    /// `AccountUrl`, which is required.
    #[serde(rename = "AccountUrl")]
    pub account_url: Val<String>,
    /// `BufferingHints`.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<SnowflakeBufferingHints>>,
    /// `CloudWatchLoggingOptions`.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// `ContentColumnName`.
    #[serde(rename = "ContentColumnName", skip_serializing_if = "Option::is_none")]
    pub content_column_name: Option<Val<String>>,
    /// `DataLoadingOption`.
    #[serde(rename = "DataLoadingOption", skip_serializing_if = "Option::is_none")]
    pub data_loading_option: Option<Val<String>>,
    /// `Database`, which is required.
    #[serde(rename = "Database")]
    pub database: Val<String>,
    /// `KeyPassphrase`.
    #[serde(rename = "KeyPassphrase", skip_serializing_if = "Option::is_none")]
    pub key_passphrase: Option<Val<String>>,
    /// `MetaDataColumnName`.
    #[serde(rename = "MetaDataColumnName", skip_serializing_if = "Option::is_none")]
    pub meta_data_column_name: Option<Val<String>>,
    /// `PrivateKey`.
    #[serde(rename = "PrivateKey", skip_serializing_if = "Option::is_none")]
    pub private_key: Option<Val<String>>,
    /// `ProcessingConfiguration`.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// `RetryOptions`.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<SnowflakeRetryOptions>>,
    /// `RoleARN`, which is required.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// `S3BackupMode`.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// `S3Configuration`, which is required.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// `Schema`, which is required.
    #[serde(rename = "Schema")]
    pub schema: Val<String>,
    /// `SecretsManagerConfiguration`.
    #[serde(rename = "SecretsManagerConfiguration", skip_serializing_if = "Option::is_none")]
    pub secrets_manager_configuration: Option<Val<SecretsManagerConfiguration>>,
    /// `SnowflakeRoleConfiguration`.
    #[serde(rename = "SnowflakeRoleConfiguration", skip_serializing_if = "Option::is_none")]
    pub snowflake_role_configuration: Option<Val<SnowflakeRoleConfiguration>>,
    /// `SnowflakeVpcConfiguration`. A change replaces the resource.
    #[serde(rename = "SnowflakeVpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub snowflake_vpc_configuration: Option<Val<SnowflakeVpcConfiguration>>,
    /// `Table`, which is required.
    #[serde(rename = "Table")]
    pub table: Val<String>,
    /// `User`.
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<Val<String>>,
}

impl SnowflakeDestinationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        account_url: impl Into<Val<String>>,
        database: impl Into<Val<String>>,
        role_arn: impl Into<Val<String>>,
        s3_configuration: impl Into<Val<S3DestinationConfiguration>>,
        schema: impl Into<Val<String>>,
        table: impl Into<Val<String>>,
    ) -> Self {
        Self {
            account_url: account_url.into(),
            database: database.into(),
            role_arn: role_arn.into(),
            s3_configuration: s3_configuration.into(),
            schema: schema.into(),
            table: table.into(),
            buffering_hints: None,
            cloud_watch_logging_options: None,
            content_column_name: None,
            data_loading_option: None,
            key_passphrase: None,
            meta_data_column_name: None,
            private_key: None,
            processing_configuration: None,
            retry_options: None,
            s3_backup_mode: None,
            secrets_manager_configuration: None,
            snowflake_role_configuration: None,
            snowflake_vpc_configuration: None,
            user: None,
        }
    }
}

/// `SnowflakeRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SnowflakeRetryOptions {
    /// `DurationInSeconds`.
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// `SnowflakeRoleConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SnowflakeRoleConfiguration {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `SnowflakeRole`.
    #[serde(rename = "SnowflakeRole", skip_serializing_if = "Option::is_none")]
    pub snowflake_role: Option<Val<String>>,
}

/// `SnowflakeVpcConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SnowflakeVpcConfiguration {
    /// `PrivateLinkVpceId`, which is required.
    #[serde(rename = "PrivateLinkVpceId")]
    pub private_link_vpce_id: Val<String>,
}

impl SnowflakeVpcConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(private_link_vpce_id: impl Into<Val<String>>) -> Self {
        Self { private_link_vpce_id: private_link_vpce_id.into() }
    }
}

/// `SplunkBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SplunkBufferingHints {
    /// `IntervalInSeconds`.
    #[serde(rename = "IntervalInSeconds", skip_serializing_if = "Option::is_none")]
    pub interval_in_seconds: Option<Val<i64>>,
    /// `SizeInMBs`.
    #[serde(rename = "SizeInMBs", skip_serializing_if = "Option::is_none")]
    pub size_in_m_bs: Option<Val<i64>>,
}

/// `SplunkDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SplunkDestinationConfiguration {
    /// `BufferingHints`.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<SplunkBufferingHints>>,
    /// `CloudWatchLoggingOptions`.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// `HECAcknowledgmentTimeoutInSeconds`.
    #[serde(rename = "HECAcknowledgmentTimeoutInSeconds", skip_serializing_if = "Option::is_none")]
    pub hec_acknowledgment_timeout_in_seconds: Option<Val<i64>>,
    /// `HECEndpoint`, which is required.
    #[serde(rename = "HECEndpoint")]
    pub hec_endpoint: Val<String>,
    /// `HECEndpointType`, which is required.
    #[serde(rename = "HECEndpointType")]
    pub hec_endpoint_type: Val<String>,
    /// `HECToken`.
    #[serde(rename = "HECToken", skip_serializing_if = "Option::is_none")]
    pub hec_token: Option<Val<String>>,
    /// `ProcessingConfiguration`.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// `RetryOptions`.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<SplunkRetryOptions>>,
    /// `S3BackupMode`.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// `S3Configuration`, which is required.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// `SecretsManagerConfiguration`.
    #[serde(rename = "SecretsManagerConfiguration", skip_serializing_if = "Option::is_none")]
    pub secrets_manager_configuration: Option<Val<SecretsManagerConfiguration>>,
}

impl SplunkDestinationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        hec_endpoint: impl Into<Val<String>>,
        hec_endpoint_type: impl Into<Val<String>>,
        s3_configuration: impl Into<Val<S3DestinationConfiguration>>,
    ) -> Self {
        Self {
            hec_endpoint: hec_endpoint.into(),
            hec_endpoint_type: hec_endpoint_type.into(),
            s3_configuration: s3_configuration.into(),
            buffering_hints: None,
            cloud_watch_logging_options: None,
            hec_acknowledgment_timeout_in_seconds: None,
            hec_token: None,
            processing_configuration: None,
            retry_options: None,
            s3_backup_mode: None,
            secrets_manager_configuration: None,
        }
    }
}

/// `SplunkRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SplunkRetryOptions {
    /// `DurationInSeconds`.
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// `TableCreationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TableCreationConfiguration {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
}

/// `VpcConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VpcConfiguration {
    /// `RoleARN`, which is required. A change replaces the resource.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// `SecurityGroupIds`, which is required. A change replaces the resource.
    #[serde(rename = "SecurityGroupIds")]
    pub security_group_ids: Val<List<String>>,
    /// `SubnetIds`, which is required. A change replaces the resource.
    #[serde(rename = "SubnetIds")]
    pub subnet_ids: Val<List<String>>,
}

impl VpcConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        role_arn: impl Into<Val<String>>,
        security_group_ids: impl Into<Val<List<String>>>,
        subnet_ids: impl Into<Val<List<String>>>,
    ) -> Self {
        Self {
            role_arn: role_arn.into(),
            security_group_ids: security_group_ids.into(),
            subnet_ids: subnet_ids.into(),
        }
    }
}

known!(
    AmazonOpenSearchServerlessBufferingHints,
    AmazonOpenSearchServerlessDestinationConfiguration,
    AmazonOpenSearchServerlessRetryOptions,
    AmazonopensearchserviceBufferingHints,
    AmazonopensearchserviceDestinationConfiguration,
    AmazonopensearchserviceRetryOptions,
    AuthenticationConfiguration,
    BufferingHints,
    CatalogConfiguration,
    CloudWatchLoggingOptions,
    CopyCommand,
    DataFormatConversionConfiguration,
    DatabaseColumns,
    DatabaseSourceAuthenticationConfiguration,
    DatabaseSourceConfiguration,
    DatabaseSourceVPCConfiguration,
    DatabaseTables,
    Databases,
    DeliveryStream,
    DeliveryStreamEncryptionConfigurationInput,
    Deserializer,
    DestinationTableConfiguration,
    DirectPutSourceConfiguration,
    DocumentIdOptions,
    DynamicPartitioningConfiguration,
    ElasticsearchBufferingHints,
    ElasticsearchDestinationConfiguration,
    ElasticsearchRetryOptions,
    EncryptionConfiguration,
    ExtendedS3DestinationConfiguration,
    HiveJsonSerDe,
    HttpEndpointCommonAttribute,
    HttpEndpointConfiguration,
    HttpEndpointDestinationConfiguration,
    HttpEndpointRequestConfiguration,
    IcebergDestinationConfiguration,
    InputFormatConfiguration,
    KMSEncryptionConfig,
    KinesisStreamSourceConfiguration,
    MSKSourceConfiguration,
    OpenXJsonSerDe,
    OrcSerDe,
    OutputFormatConfiguration,
    ParquetSerDe,
    PartitionField,
    PartitionSpec,
    ProcessingConfiguration,
    Processor,
    ProcessorParameter,
    RedshiftDestinationConfiguration,
    RedshiftRetryOptions,
    RetryOptions,
    S3DestinationConfiguration,
    SchemaConfiguration,
    SchemaEvolutionConfiguration,
    SecretsManagerConfiguration,
    Serializer,
    SnowflakeBufferingHints,
    SnowflakeDestinationConfiguration,
    SnowflakeRetryOptions,
    SnowflakeRoleConfiguration,
    SnowflakeVpcConfiguration,
    SplunkBufferingHints,
    SplunkDestinationConfiguration,
    SplunkRetryOptions,
    TableCreationConfiguration,
    VpcConfiguration
);
