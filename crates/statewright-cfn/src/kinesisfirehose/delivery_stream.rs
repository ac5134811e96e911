//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `DeliveryStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeliveryStream {
    /// Describes the configuration of a destination in the Serverless offering for Amazon OpenSearch Service.
    #[serde(
        rename = "AmazonOpenSearchServerlessDestinationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub amazon_open_search_serverless_destination_configuration:
        Option<Val<AmazonOpenSearchServerlessDestinationConfiguration>>,
    /// The destination in Amazon OpenSearch Service.
    #[serde(
        rename = "AmazonopensearchserviceDestinationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub amazonopensearchservice_destination_configuration:
        Option<Val<AmazonopensearchserviceDestinationConfiguration>>,
    /// The top level object for configuring streams with database as a source.
    #[serde(rename = "DatabaseSourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub database_source_configuration: Option<Val<DatabaseSourceConfiguration>>,
    /// Specifies the type and Amazon Resource Name (ARN) of the CMK to use for Server-Side Encryption (SSE).
    #[serde(
        rename = "DeliveryStreamEncryptionConfigurationInput",
        skip_serializing_if = "Option::is_none"
    )]
    pub delivery_stream_encryption_configuration_input:
        Option<Val<DeliveryStreamEncryptionConfigurationInput>>,
    /// The name of the Firehose stream.
    #[serde(rename = "DeliveryStreamName", skip_serializing_if = "Option::is_none")]
    pub delivery_stream_name: Option<Val<String>>,
    /// The Firehose stream type.
    #[serde(rename = "DeliveryStreamType", skip_serializing_if = "Option::is_none")]
    pub delivery_stream_type: Option<Val<String>>,
    /// The structure that configures parameters such as ThroughputHintInMBs for a stream configured with Direct PUT as a source.
    #[serde(rename = "DirectPutSourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub direct_put_source_configuration: Option<Val<DirectPutSourceConfiguration>>,
    /// An Amazon ES destination for the delivery stream.
    #[serde(
        rename = "ElasticsearchDestinationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub elasticsearch_destination_configuration: Option<Val<ElasticsearchDestinationConfiguration>>,
    /// An Amazon S3 destination for the delivery stream.
    #[serde(
        rename = "ExtendedS3DestinationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub extended_s3_destination_configuration: Option<Val<ExtendedS3DestinationConfiguration>>,
    /// Enables configuring Kinesis Firehose to deliver data to any HTTP endpoint destination.
    #[serde(
        rename = "HttpEndpointDestinationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub http_endpoint_destination_configuration: Option<Val<HttpEndpointDestinationConfiguration>>,
    /// Specifies the destination configure settings for Apache Iceberg Table.
    #[serde(rename = "IcebergDestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub iceberg_destination_configuration: Option<Val<IcebergDestinationConfiguration>>,
    /// When a Kinesis stream is used as the source for the delivery stream, a KinesisStreamSourceConfiguration containing the Kinesis stream ARN and the role ARN for the source stream.
    #[serde(rename = "KinesisStreamSourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub kinesis_stream_source_configuration: Option<Val<KinesisStreamSourceConfiguration>>,
    /// The configuration for the Amazon MSK cluster to be used as the source for a delivery stream.
    #[serde(rename = "MSKSourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub msk_source_configuration: Option<Val<MSKSourceConfiguration>>,
    /// An Amazon Redshift destination for the delivery stream.
    #[serde(rename = "RedshiftDestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub redshift_destination_configuration: Option<Val<RedshiftDestinationConfiguration>>,
    /// The S3DestinationConfiguration property type specifies an Amazon Simple Storage Service (Amazon S3) destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
    #[serde(rename = "S3DestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_destination_configuration: Option<Val<S3DestinationConfiguration>>,
    /// Configure Snowflake destination.
    #[serde(rename = "SnowflakeDestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub snowflake_destination_configuration: Option<Val<SnowflakeDestinationConfiguration>>,
    /// The configuration of a destination in Splunk for the delivery stream.
    #[serde(rename = "SplunkDestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub splunk_destination_configuration: Option<Val<SplunkDestinationConfiguration>>,
    /// A set of tags to assign to the Firehose stream.
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
arn = "Arn", "The Amazon Resource Name (ARN) of the delivery stream, such as arn:aws:firehose:us-east-2:123456789012:deliverystream/delivery-stream-name .";
});

/// Describes the buffering to perform before delivering data to the Serverless offering for Amazon OpenSearch Service destination.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AmazonOpenSearchServerlessBufferingHints {
    /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination.
    #[serde(rename = "IntervalInSeconds", skip_serializing_if = "Option::is_none")]
    pub interval_in_seconds: Option<Val<i64>>,
    /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination.
    #[serde(rename = "SizeInMBs", skip_serializing_if = "Option::is_none")]
    pub size_in_m_bs: Option<Val<i64>>,
}

/// Describes the configuration of a destination in the Serverless offering for Amazon OpenSearch Service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AmazonOpenSearchServerlessDestinationConfiguration {
    /// The buffering options.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<AmazonOpenSearchServerlessBufferingHints>>,
    /// `CloudWatchLoggingOptions`.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// The endpoint to use when communicating with the collection in the Serverless offering for Amazon OpenSearch Service.
    #[serde(rename = "CollectionEndpoint", skip_serializing_if = "Option::is_none")]
    pub collection_endpoint: Option<Val<String>>,
    /// The Serverless offering for Amazon OpenSearch Service index name.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// `ProcessingConfiguration`.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// The retry behavior in case Firehose is unable to deliver documents to the Serverless offering for Amazon OpenSearch Service.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<AmazonOpenSearchServerlessRetryOptions>>,
    /// The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling the Serverless offering for Amazon OpenSearch Service Configuration API and for indexing documents.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// Defines how documents should be delivered to Amazon S3.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// `S3Configuration`.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// `VpcConfiguration`.
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

/// Configures retry behavior in case Firehose is unable to deliver documents to the Serverless offering for Amazon OpenSearch Service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AmazonOpenSearchServerlessRetryOptions {
    /// After an initial failure to deliver to the Serverless offering for Amazon OpenSearch Service, the total amount of time during which Firehose retries delivery (including the first attempt).
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// Describes the buffering to perform before delivering data to the Amazon OpenSearch Service destination.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AmazonopensearchserviceBufferingHints {
    /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination.
    #[serde(rename = "IntervalInSeconds", skip_serializing_if = "Option::is_none")]
    pub interval_in_seconds: Option<Val<i64>>,
    /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination.
    #[serde(rename = "SizeInMBs", skip_serializing_if = "Option::is_none")]
    pub size_in_m_bs: Option<Val<i64>>,
}

/// Describes the configuration of a destination in Amazon OpenSearch Service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AmazonopensearchserviceDestinationConfiguration {
    /// The buffering options.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<AmazonopensearchserviceBufferingHints>>,
    /// Describes the Amazon CloudWatch logging options for your delivery stream.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// The endpoint to use when communicating with the cluster.
    #[serde(rename = "ClusterEndpoint", skip_serializing_if = "Option::is_none")]
    pub cluster_endpoint: Option<Val<String>>,
    /// Indicates the method for setting up document ID. The supported methods are Firehose generated document ID and OpenSearch Service generated document ID.
    #[serde(rename = "DocumentIdOptions", skip_serializing_if = "Option::is_none")]
    pub document_id_options: Option<Val<DocumentIdOptions>>,
    /// The ARN of the Amazon OpenSearch Service domain.
    #[serde(rename = "DomainARN", skip_serializing_if = "Option::is_none")]
    pub domain_arn: Option<Val<String>>,
    /// The Amazon OpenSearch Service index name.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// The Amazon OpenSearch Service index rotation period.
    #[serde(rename = "IndexRotationPeriod", skip_serializing_if = "Option::is_none")]
    pub index_rotation_period: Option<Val<String>>,
    /// Describes a data processing configuration.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// The retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon OpenSearch Service.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<AmazonopensearchserviceRetryOptions>>,
    /// The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for calling the Amazon OpenSearch Service Configuration API and for indexing documents.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// Defines how documents should be delivered to Amazon S3.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// Describes the configuration of a destination in Amazon S3.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// The Amazon OpenSearch Service type name.
    #[serde(rename = "TypeName", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<Val<String>>,
    /// The details of the VPC of the Amazon OpenSearch Service destination.
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

/// Configures retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon OpenSearch Service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AmazonopensearchserviceRetryOptions {
    /// After an initial failure to deliver to Amazon OpenSearch Service, the total amount of time during which Kinesis Data Firehose retries delivery (including the first attempt).
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// The authentication configuration of the Amazon MSK cluster.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuthenticationConfiguration {
    /// The type of connectivity used to access the Amazon MSK cluster.
    #[serde(rename = "Connectivity")]
    pub connectivity: Val<String>,
    /// The ARN of the role used to access the Amazon MSK cluster.
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

/// The BufferingHints property type specifies how Amazon Kinesis Data Firehose (Kinesis Data Firehose) buffers incoming data before delivering it to the destination.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BufferingHints {
    /// The length of time, in seconds, that Kinesis Data Firehose buffers incoming data before delivering it to the destination.
    #[serde(rename = "IntervalInSeconds", skip_serializing_if = "Option::is_none")]
    pub interval_in_seconds: Option<Val<i64>>,
    /// The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before delivering it to the destination.
    #[serde(rename = "SizeInMBs", skip_serializing_if = "Option::is_none")]
    pub size_in_m_bs: Option<Val<i64>>,
}

/// Describes the containers where the destination Apache Iceberg Tables are persisted.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CatalogConfiguration {
    /// Specifies the Glue catalog ARN identifier of the destination Apache Iceberg Tables.
    #[serde(rename = "CatalogArn", skip_serializing_if = "Option::is_none")]
    pub catalog_arn: Option<Val<String>>,
    /// The warehouse location for Apache Iceberg tables.
    #[serde(rename = "WarehouseLocation", skip_serializing_if = "Option::is_none")]
    pub warehouse_location: Option<Val<String>>,
}

/// The CloudWatchLoggingOptions property type specifies Amazon CloudWatch Logs (CloudWatch Logs) logging options that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses for the delivery stream.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CloudWatchLoggingOptions {
    /// Indicates whether CloudWatch Logs logging is enabled.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// The name of the CloudWatch Logs log group that contains the log stream that Kinesis Data Firehose will use.
    #[serde(rename = "LogGroupName", skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<Val<String>>,
    /// The name of the CloudWatch Logs log stream that Kinesis Data Firehose uses to send logs about data delivery.
    #[serde(rename = "LogStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<Val<String>>,
}

/// The CopyCommand property type configures the Amazon Redshift COPY command that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses to load data into an Amazon Redshift cluster from an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CopyCommand {
    /// Parameters to use with the Amazon Redshift COPY command.
    #[serde(rename = "CopyOptions", skip_serializing_if = "Option::is_none")]
    pub copy_options: Option<Val<String>>,
    /// A comma-separated list of column names.
    #[serde(rename = "DataTableColumns", skip_serializing_if = "Option::is_none")]
    pub data_table_columns: Option<Val<String>>,
    /// The name of the target table.
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

/// Specifies that you want Kinesis Data Firehose to convert data from the JSON format to the Parquet or ORC format before writing it to Amazon S3.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataFormatConversionConfiguration {
    /// Defaults to true . Set it to false if you want to disable format conversion while preserving the configuration details.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// Specifies the deserializer that you want Firehose to use to convert the format of your data from JSON. This parameter is required if Enabled is set to true.
    #[serde(rename = "InputFormatConfiguration", skip_serializing_if = "Option::is_none")]
    pub input_format_configuration: Option<Val<InputFormatConfiguration>>,
    /// Specifies the serializer that you want Firehose to use to convert the format of your data to the Parquet or ORC format.
    #[serde(rename = "OutputFormatConfiguration", skip_serializing_if = "Option::is_none")]
    pub output_format_configuration: Option<Val<OutputFormatConfiguration>>,
    /// Specifies the AWS Glue Data Catalog table that contains the column information.
    #[serde(rename = "SchemaConfiguration", skip_serializing_if = "Option::is_none")]
    pub schema_configuration: Option<Val<SchemaConfiguration>>,
}

/// `DatabaseColumns`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DatabaseColumns {
    /// `Exclude`.
    #[serde(rename = "Exclude", skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Val<List<String>>>,
    /// `Include`.
    #[serde(rename = "Include", skip_serializing_if = "Option::is_none")]
    pub include: Option<Val<List<String>>>,
}

/// The structure to configure the authentication methods for Firehose to connect to source database endpoint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DatabaseSourceAuthenticationConfiguration {
    /// `SecretsManagerConfiguration`.
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

/// The top level object for configuring streams with database as a source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DatabaseSourceConfiguration {
    /// The list of column patterns in source database endpoint for Firehose to read from.
    #[serde(rename = "Columns", skip_serializing_if = "Option::is_none")]
    pub columns: Option<Val<DatabaseColumns>>,
    /// The structure to configure the authentication methods for Firehose to connect to source database endpoint.
    #[serde(rename = "DatabaseSourceAuthenticationConfiguration")]
    pub database_source_authentication_configuration:
        Val<DatabaseSourceAuthenticationConfiguration>,
    /// The details of the VPC Endpoint Service which Firehose uses to create a PrivateLink to the database.
    #[serde(rename = "DatabaseSourceVPCConfiguration")]
    pub database_source_vpc_configuration: Val<DatabaseSourceVPCConfiguration>,
    /// The list of database patterns in source database endpoint for Firehose to read from.
    #[serde(rename = "Databases")]
    pub databases: Val<Databases>,
    /// `Digest`.
    #[serde(rename = "Digest", skip_serializing_if = "Option::is_none")]
    pub digest: Option<Val<String>>,
    /// The endpoint of the database server.
    #[serde(rename = "Endpoint")]
    pub endpoint: Val<String>,
    /// The port of the database.
    #[serde(rename = "Port")]
    pub port: Val<i64>,
    /// `PublicCertificate`.
    #[serde(rename = "PublicCertificate", skip_serializing_if = "Option::is_none")]
    pub public_certificate: Option<Val<String>>,
    /// The mode to enable or disable SSL when Firehose connects to the database endpoint.
    #[serde(rename = "SSLMode", skip_serializing_if = "Option::is_none")]
    pub ssl_mode: Option<Val<String>>,
    /// The fully qualified name of the table in source database endpoint that Firehose uses to track snapshot progress.
    #[serde(rename = "SnapshotWatermarkTable")]
    pub snapshot_watermark_table: Val<String>,
    /// The optional list of table and column names used as unique key columns when taking snapshot if the tables don’t have primary keys configured.
    #[serde(rename = "SurrogateKeys", skip_serializing_if = "Option::is_none")]
    pub surrogate_keys: Option<Val<List<String>>>,
    /// The list of table patterns in source database endpoint for Firehose to read from.
    #[serde(rename = "Tables")]
    pub tables: Val<DatabaseTables>,
    /// The type of database engine.
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

/// The structure for details of the VPC Endpoint Service which Firehose uses to create a PrivateLink to the database.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DatabaseSourceVPCConfiguration {
    /// The VPC endpoint service name which Firehose uses to create a PrivateLink to the database.
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

/// `DatabaseTables`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DatabaseTables {
    /// `Exclude`.
    #[serde(rename = "Exclude", skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Val<List<String>>>,
    /// `Include`.
    #[serde(rename = "Include", skip_serializing_if = "Option::is_none")]
    pub include: Option<Val<List<String>>>,
}

/// `Databases`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Databases {
    /// `Exclude`.
    #[serde(rename = "Exclude", skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Val<List<String>>>,
    /// `Include`.
    #[serde(rename = "Include", skip_serializing_if = "Option::is_none")]
    pub include: Option<Val<List<String>>>,
}

/// Specifies the type and Amazon Resource Name (ARN) of the CMK to use for Server-Side Encryption (SSE).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeliveryStreamEncryptionConfigurationInput {
    /// If you set KeyType to CUSTOMERMANAGEDCMK , you must specify the Amazon Resource Name (ARN) of the CMK. If you set KeyType to AWS OWNEDCMK , Firehose uses a service-account CMK.
    #[serde(rename = "KeyARN", skip_serializing_if = "Option::is_none")]
    pub key_arn: Option<Val<String>>,
    /// Indicates the type of customer master key (CMK) to use for encryption.
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

/// `Deserializer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Deserializer {
    /// The native Hive / HCatalog JsonSerDe.
    #[serde(rename = "HiveJsonSerDe", skip_serializing_if = "Option::is_none")]
    pub hive_json_ser_de: Option<Val<HiveJsonSerDe>>,
    /// The OpenX SerDe.
    #[serde(rename = "OpenXJsonSerDe", skip_serializing_if = "Option::is_none")]
    pub open_x_json_ser_de: Option<Val<OpenXJsonSerDe>>,
}

/// Describes the configuration of a destination in Apache Iceberg Tables.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DestinationTableConfiguration {
    /// The name of the Apache Iceberg database.
    #[serde(rename = "DestinationDatabaseName")]
    pub destination_database_name: Val<String>,
    /// Specifies the name of the Apache Iceberg Table.
    #[serde(rename = "DestinationTableName")]
    pub destination_table_name: Val<String>,
    /// The partition spec configuration for a table that is used by automatic table creation.
    #[serde(rename = "PartitionSpec", skip_serializing_if = "Option::is_none")]
    pub partition_spec: Option<Val<PartitionSpec>>,
    /// The table specific S3 error output prefix.
    #[serde(rename = "S3ErrorOutputPrefix", skip_serializing_if = "Option::is_none")]
    pub s3_error_output_prefix: Option<Val<String>>,
    /// A list of unique keys for a given Apache Iceberg table.
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

/// The structure that configures parameters such as ThroughputHintInMBs for a stream configured with Direct PUT as a source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DirectPutSourceConfiguration {
    /// The value that you configure for this parameter is for information purpose only and does not affect Firehose delivery throughput limit.
    #[serde(rename = "ThroughputHintInMBs", skip_serializing_if = "Option::is_none")]
    pub throughput_hint_in_m_bs: Option<Val<i64>>,
}

/// Indicates the method for setting up document ID. The supported methods are Firehose generated document ID and OpenSearch Service generated document ID.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentIdOptions {
    /// When the FIREHOSEDEFAULT option is chosen, Firehose generates a unique document ID for each record based on a unique internal identifier.
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

/// The DynamicPartitioningConfiguration property type specifies the configuration of the dynamic partitioning mechanism that creates targeted data sets from the streaming data by partitioning it based on partition keys.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DynamicPartitioningConfiguration {
    /// Specifies whether dynamic partitioning is enabled for this Kinesis Data Firehose delivery stream.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// Specifies the retry behavior in case Kinesis Data Firehose is unable to deliver data to an Amazon S3 prefix.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<RetryOptions>>,
}

/// The ElasticsearchBufferingHints property type specifies how Amazon Kinesis Data Firehose (Kinesis Data Firehose) buffers incoming data while delivering it to the destination.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ElasticsearchBufferingHints {
    /// The length of time, in seconds, that Kinesis Data Firehose buffers incoming data before delivering it to the destination.
    #[serde(rename = "IntervalInSeconds", skip_serializing_if = "Option::is_none")]
    pub interval_in_seconds: Option<Val<i64>>,
    /// The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before delivering it to the destination.
    #[serde(rename = "SizeInMBs", skip_serializing_if = "Option::is_none")]
    pub size_in_m_bs: Option<Val<i64>>,
}

/// The ElasticsearchDestinationConfiguration property type specifies an Amazon Elasticsearch Service (Amazon ES) domain that Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ElasticsearchDestinationConfiguration {
    /// Configures how Kinesis Data Firehose buffers incoming data while delivering it to the Amazon ES domain.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<ElasticsearchBufferingHints>>,
    /// The Amazon CloudWatch Logs logging options for the delivery stream.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// The endpoint to use when communicating with the cluster.
    #[serde(rename = "ClusterEndpoint", skip_serializing_if = "Option::is_none")]
    pub cluster_endpoint: Option<Val<String>>,
    /// Indicates the method for setting up document ID. The supported methods are Firehose generated document ID and OpenSearch Service generated document ID.
    #[serde(rename = "DocumentIdOptions", skip_serializing_if = "Option::is_none")]
    pub document_id_options: Option<Val<DocumentIdOptions>>,
    /// The ARN of the Amazon ES domain.
    #[serde(rename = "DomainARN", skip_serializing_if = "Option::is_none")]
    pub domain_arn: Option<Val<String>>,
    /// The name of the Elasticsearch index to which Kinesis Data Firehose adds data for indexing.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// The frequency of Elasticsearch index rotation.
    #[serde(rename = "IndexRotationPeriod", skip_serializing_if = "Option::is_none")]
    pub index_rotation_period: Option<Val<String>>,
    /// The data processing configuration for the Kinesis Data Firehose delivery stream.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// The retry behavior when Kinesis Data Firehose is unable to deliver data to Amazon ES.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<ElasticsearchRetryOptions>>,
    /// The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for calling the Amazon ES Configuration API and for indexing documents.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// The condition under which Kinesis Data Firehose delivers data to Amazon Simple Storage Service (Amazon S3).
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// The S3 bucket where Kinesis Data Firehose backs up incoming data.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// The Elasticsearch type name that Amazon ES adds to documents when indexing data.
    #[serde(rename = "TypeName", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<Val<String>>,
    /// The details of the VPC of the Amazon ES destination.
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

/// The ElasticsearchRetryOptions property type configures the retry behavior for when Amazon Kinesis Data Firehose (Kinesis Data Firehose) can't deliver data to Amazon Elasticsearch Service (Amazon ES).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ElasticsearchRetryOptions {
    /// After an initial failure to deliver to Amazon ES, the total amount of time during which Kinesis Data Firehose re-attempts delivery (including the first attempt).
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// The EncryptionConfiguration property type specifies the encryption settings that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses when delivering data to Amazon Simple Storage Service (Amazon S3).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// The AWS Key Management Service ( AWS KMS) encryption key that Amazon S3 uses to encrypt your data.
    #[serde(rename = "KMSEncryptionConfig", skip_serializing_if = "Option::is_none")]
    pub kms_encryption_config: Option<Val<KMSEncryptionConfig>>,
    /// Disables encryption.
    #[serde(rename = "NoEncryptionConfig", skip_serializing_if = "Option::is_none")]
    pub no_encryption_config: Option<Val<String>>,
}

/// The ExtendedS3DestinationConfiguration property type configures an Amazon S3 destination for an Amazon Kinesis Data Firehose delivery stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExtendedS3DestinationConfiguration {
    /// The Amazon Resource Name (ARN) of the Amazon S3 bucket.
    #[serde(rename = "BucketARN")]
    pub bucket_arn: Val<String>,
    /// The buffering option.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<BufferingHints>>,
    /// The Amazon CloudWatch logging options for your Firehose stream.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// The compression format.
    #[serde(rename = "CompressionFormat", skip_serializing_if = "Option::is_none")]
    pub compression_format: Option<Val<String>>,
    /// The time zone you prefer.
    #[serde(rename = "CustomTimeZone", skip_serializing_if = "Option::is_none")]
    pub custom_time_zone: Option<Val<String>>,
    /// The serializer, deserializer, and schema for converting data from the JSON format to the Parquet or ORC format before writing it to Amazon S3.
    #[serde(rename = "DataFormatConversionConfiguration", skip_serializing_if = "Option::is_none")]
    pub data_format_conversion_configuration: Option<Val<DataFormatConversionConfiguration>>,
    /// The configuration of the dynamic partitioning mechanism that creates targeted data sets from the streaming data by partitioning it based on partition keys.
    #[serde(rename = "DynamicPartitioningConfiguration", skip_serializing_if = "Option::is_none")]
    pub dynamic_partitioning_configuration: Option<Val<DynamicPartitioningConfiguration>>,
    /// The encryption configuration for the Kinesis Data Firehose delivery stream.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// A prefix that Kinesis Data Firehose evaluates and adds to failed records before writing them to S3.
    #[serde(rename = "ErrorOutputPrefix", skip_serializing_if = "Option::is_none")]
    pub error_output_prefix: Option<Val<String>>,
    /// Specify a file extension.
    #[serde(rename = "FileExtension", skip_serializing_if = "Option::is_none")]
    pub file_extension: Option<Val<String>>,
    /// The YYYY/MM/DD/HH time format prefix is automatically used for delivered Amazon S3 files.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// The data processing configuration for the Kinesis Data Firehose delivery stream.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// The Amazon Resource Name (ARN) of the AWS credentials.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// The configuration for backup in Amazon S3.
    #[serde(rename = "S3BackupConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_backup_configuration: Option<Val<S3DestinationConfiguration>>,
    /// The Amazon S3 backup mode.
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

/// The native Hive / HCatalog JsonSerDe.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HiveJsonSerDe {
    /// Indicates how you want Firehose to parse the date and timestamps that may be present in your input data JSON. To specify these format strings, follow the pattern syntax of JodaTime's DateTimeFormat format strings.
    #[serde(rename = "TimestampFormats", skip_serializing_if = "Option::is_none")]
    pub timestamp_formats: Option<Val<List<String>>>,
}

/// Describes the metadata that's delivered to the specified HTTP endpoint destination.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HttpEndpointCommonAttribute {
    /// The name of the HTTP endpoint common attribute.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// The value of the HTTP endpoint common attribute.
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

/// Describes the configuration of the HTTP endpoint to which Kinesis Firehose delivers data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HttpEndpointConfiguration {
    /// The access key required for Kinesis Firehose to authenticate with the HTTP endpoint selected as the destination.
    #[serde(rename = "AccessKey", skip_serializing_if = "Option::is_none")]
    pub access_key: Option<Val<String>>,
    /// The name of the HTTP endpoint selected as the destination.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The URL of the HTTP endpoint selected as the destination.
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

/// Describes the configuration of the HTTP endpoint destination.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HttpEndpointDestinationConfiguration {
    /// The buffering options that can be used before data is delivered to the specified destination.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<BufferingHints>>,
    /// Describes the Amazon CloudWatch logging options for your delivery stream.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// The configuration of the HTTP endpoint selected as the destination.
    #[serde(rename = "EndpointConfiguration")]
    pub endpoint_configuration: Val<HttpEndpointConfiguration>,
    /// Describes the data processing configuration.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// The configuration of the request sent to the HTTP endpoint specified as the destination.
    #[serde(rename = "RequestConfiguration", skip_serializing_if = "Option::is_none")]
    pub request_configuration: Option<Val<HttpEndpointRequestConfiguration>>,
    /// Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP endpoint destination, or if it doesn't receive a valid acknowledgment of receipt from the specified HTTP endpoint destination.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<RetryOptions>>,
    /// Kinesis Data Firehose uses this IAM role for all the permissions that the delivery stream needs.
    #[serde(rename = "RoleARN", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// Describes the S3 bucket backup options for the data that Kinesis Data Firehose delivers to the HTTP endpoint destination.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// Describes the configuration of a destination in Amazon S3.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// The configuration that defines how you access secrets for HTTP Endpoint destination.
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

/// The configuration of the HTTP endpoint request.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HttpEndpointRequestConfiguration {
    /// Describes the metadata sent to the HTTP endpoint destination.
    #[serde(rename = "CommonAttributes", skip_serializing_if = "Option::is_none")]
    pub common_attributes: Option<Val<List<HttpEndpointCommonAttribute>>>,
    /// Kinesis Data Firehose uses the content encoding to compress the body of a request before sending the request to the destination.
    #[serde(rename = "ContentEncoding", skip_serializing_if = "Option::is_none")]
    pub content_encoding: Option<Val<String>>,
}

/// Specifies the destination configure settings for Apache Iceberg Table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergDestinationConfiguration {
    /// Describes whether all incoming data for this delivery stream will be append only (inserts only and not for updates and deletes) for Iceberg delivery.
    #[serde(rename = "AppendOnly", skip_serializing_if = "Option::is_none")]
    pub append_only: Option<Val<bool>>,
    /// `BufferingHints`.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<BufferingHints>>,
    /// Configuration describing where the destination Apache Iceberg Tables are persisted.
    #[serde(rename = "CatalogConfiguration")]
    pub catalog_configuration: Val<CatalogConfiguration>,
    /// `CloudWatchLoggingOptions`.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// Provides a list of DestinationTableConfigurations which Firehose uses to deliver data to Apache Iceberg Tables.
    #[serde(rename = "DestinationTableConfigurationList", skip_serializing_if = "Option::is_none")]
    pub destination_table_configuration_list: Option<Val<List<DestinationTableConfiguration>>>,
    /// `ProcessingConfiguration`.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// `RetryOptions`.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<RetryOptions>>,
    /// The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling Apache Iceberg Tables.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// `S3Configuration`.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// The configuration to enable automatic schema evolution.
    #[serde(rename = "SchemaEvolutionConfiguration", skip_serializing_if = "Option::is_none")]
    pub schema_evolution_configuration: Option<Val<SchemaEvolutionConfiguration>>,
    /// The configuration to enable automatic table creation.
    #[serde(rename = "TableCreationConfiguration", skip_serializing_if = "Option::is_none")]
    pub table_creation_configuration: Option<Val<TableCreationConfiguration>>,
    /// Describes how Firehose will backup records.
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

/// Specifies the deserializer you want to use to convert the format of the input data.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InputFormatConfiguration {
    /// Specifies which deserializer to use.
    #[serde(rename = "Deserializer", skip_serializing_if = "Option::is_none")]
    pub deserializer: Option<Val<Deserializer>>,
}

/// `KMSEncryptionConfig`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KMSEncryptionConfig {
    /// The Amazon Resource Name (ARN) of the AWS KMS encryption key that Amazon S3 uses to encrypt data delivered by the Kinesis Data Firehose stream.
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

/// The KinesisStreamSourceConfiguration property type specifies the stream and role Amazon Resource Names (ARNs) for a Kinesis stream used as the source for a delivery stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KinesisStreamSourceConfiguration {
    /// The ARN of the source Kinesis data stream.
    #[serde(rename = "KinesisStreamARN")]
    pub kinesis_stream_arn: Val<String>,
    /// The ARN of the role that provides access to the source Kinesis data stream.
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

/// The configuration for the Amazon MSK cluster to be used as the source for a delivery stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MSKSourceConfiguration {
    /// The authentication configuration of the Amazon MSK cluster.
    #[serde(rename = "AuthenticationConfiguration")]
    pub authentication_configuration: Val<AuthenticationConfiguration>,
    /// The ARN of the Amazon MSK cluster.
    #[serde(rename = "MSKClusterARN")]
    pub msk_cluster_arn: Val<String>,
    /// The start date and time in UTC for the offset position within your MSK topic from where Firehose begins to read.
    #[serde(rename = "ReadFromTimestamp", skip_serializing_if = "Option::is_none")]
    pub read_from_timestamp: Option<Val<String>>,
    /// The topic name within the Amazon MSK cluster.
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

/// The OpenX SerDe.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OpenXJsonSerDe {
    /// When set to true , which is the default, Firehose converts JSON keys to lowercase before deserializing them.
    #[serde(rename = "CaseInsensitive", skip_serializing_if = "Option::is_none")]
    pub case_insensitive: Option<Val<bool>>,
    /// Maps column names to JSON keys that aren't identical to the column names.
    #[serde(rename = "ColumnToJsonKeyMappings", skip_serializing_if = "Option::is_none")]
    pub column_to_json_key_mappings: Option<Val<Map<String>>>,
    /// When set to true , specifies that the names of the keys include dots and that you want Firehose to replace them with underscores.
    #[serde(
        rename = "ConvertDotsInJsonKeysToUnderscores",
        skip_serializing_if = "Option::is_none"
    )]
    pub convert_dots_in_json_keys_to_underscores: Option<Val<bool>>,
}

/// A serializer to use for converting data to the ORC format before storing it in Amazon S3.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OrcSerDe {
    /// The Hadoop Distributed File System (HDFS) block size.
    #[serde(rename = "BlockSizeBytes", skip_serializing_if = "Option::is_none")]
    pub block_size_bytes: Option<Val<i64>>,
    /// The column names for which you want Firehose to create bloom filters.
    #[serde(rename = "BloomFilterColumns", skip_serializing_if = "Option::is_none")]
    pub bloom_filter_columns: Option<Val<List<String>>>,
    /// The Bloom filter false positive probability (FPP).
    #[serde(
        rename = "BloomFilterFalsePositiveProbability",
        skip_serializing_if = "Option::is_none"
    )]
    pub bloom_filter_false_positive_probability: Option<Val<f64>>,
    /// The compression code to use over data blocks.
    #[serde(rename = "Compression", skip_serializing_if = "Option::is_none")]
    pub compression: Option<Val<String>>,
    /// Represents the fraction of the total number of non-null rows.
    #[serde(rename = "DictionaryKeyThreshold", skip_serializing_if = "Option::is_none")]
    pub dictionary_key_threshold: Option<Val<f64>>,
    /// Set this to true to indicate that you want stripes to be padded to the HDFS block boundaries.
    #[serde(rename = "EnablePadding", skip_serializing_if = "Option::is_none")]
    pub enable_padding: Option<Val<bool>>,
    /// The version of the file to write.
    #[serde(rename = "FormatVersion", skip_serializing_if = "Option::is_none")]
    pub format_version: Option<Val<String>>,
    /// A number between 0 and 1 that defines the tolerance for block padding as a decimal fraction of stripe size.
    #[serde(rename = "PaddingTolerance", skip_serializing_if = "Option::is_none")]
    pub padding_tolerance: Option<Val<f64>>,
    /// The number of rows between index entries.
    #[serde(rename = "RowIndexStride", skip_serializing_if = "Option::is_none")]
    pub row_index_stride: Option<Val<i64>>,
    /// The number of bytes in each stripe.
    #[serde(rename = "StripeSizeBytes", skip_serializing_if = "Option::is_none")]
    pub stripe_size_bytes: Option<Val<i64>>,
}

/// Specifies the serializer that you want Firehose to use to convert the format of your data before it writes it to Amazon S3.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OutputFormatConfiguration {
    /// Specifies which serializer to use.
    #[serde(rename = "Serializer", skip_serializing_if = "Option::is_none")]
    pub serializer: Option<Val<Serializer>>,
}

/// A serializer to use for converting data to the Parquet format before storing it in Amazon S3.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParquetSerDe {
    /// The Hadoop Distributed File System (HDFS) block size.
    #[serde(rename = "BlockSizeBytes", skip_serializing_if = "Option::is_none")]
    pub block_size_bytes: Option<Val<i64>>,
    /// The compression code to use over data blocks.
    #[serde(rename = "Compression", skip_serializing_if = "Option::is_none")]
    pub compression: Option<Val<String>>,
    /// Indicates whether to enable dictionary compression.
    #[serde(rename = "EnableDictionaryCompression", skip_serializing_if = "Option::is_none")]
    pub enable_dictionary_compression: Option<Val<bool>>,
    /// The maximum amount of padding to apply.
    #[serde(rename = "MaxPaddingBytes", skip_serializing_if = "Option::is_none")]
    pub max_padding_bytes: Option<Val<i64>>,
    /// The Parquet page size.
    #[serde(rename = "PageSizeBytes", skip_serializing_if = "Option::is_none")]
    pub page_size_bytes: Option<Val<i64>>,
    /// Indicates the version of row format to output.
    #[serde(rename = "WriterVersion", skip_serializing_if = "Option::is_none")]
    pub writer_version: Option<Val<String>>,
}

/// Represents a single field in a PartitionSpec .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartitionField {
    /// The column name to be configured in partition spec.
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

/// Represents how to produce partition data for a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PartitionSpec {
    /// List of identity transforms that performs an identity transformation.
    #[serde(rename = "Identity", skip_serializing_if = "Option::is_none")]
    pub identity: Option<Val<List<PartitionField>>>,
}

/// The ProcessingConfiguration property configures data processing for an Amazon Kinesis Data Firehose delivery stream.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProcessingConfiguration {
    /// Indicates whether data processing is enabled (true) or disabled (false).
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// The data processors.
    #[serde(rename = "Processors", skip_serializing_if = "Option::is_none")]
    pub processors: Option<Val<List<Processor>>>,
}

/// The Processor property specifies a data processor for an Amazon Kinesis Data Firehose delivery stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Processor {
    /// The processor parameters.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<List<ProcessorParameter>>>,
    /// The type of processor.
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

/// The ProcessorParameter property specifies a processor parameter in a data processor for an Amazon Kinesis Data Firehose delivery stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProcessorParameter {
    /// The name of the parameter.
    #[serde(rename = "ParameterName")]
    pub parameter_name: Val<String>,
    /// The parameter value.
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

/// The RedshiftDestinationConfiguration property type specifies an Amazon Redshift cluster to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftDestinationConfiguration {
    /// The CloudWatch logging options for your Firehose stream.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// The connection string that Kinesis Data Firehose uses to connect to the Amazon Redshift cluster.
    #[serde(rename = "ClusterJDBCURL")]
    pub cluster_jdbcurl: Val<String>,
    /// Configures the Amazon Redshift COPY command that Kinesis Data Firehose uses to load data into the cluster from the Amazon S3 bucket.
    #[serde(rename = "CopyCommand")]
    pub copy_command: Val<CopyCommand>,
    /// The password for the Amazon Redshift user that you specified in the Username property.
    #[serde(rename = "Password", skip_serializing_if = "Option::is_none")]
    pub password: Option<Val<String>>,
    /// The data processing configuration for the Kinesis Data Firehose delivery stream.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// The retry behavior in case Firehose is unable to deliver documents to Amazon Redshift.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<RedshiftRetryOptions>>,
    /// The ARN of the AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose access to your Amazon S3 bucket and AWS KMS (if you enable data encryption).
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// The configuration for backup in Amazon S3.
    #[serde(rename = "S3BackupConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_backup_configuration: Option<Val<S3DestinationConfiguration>>,
    /// The Amazon S3 backup mode.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// The S3 bucket where Kinesis Data Firehose first delivers data.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// The configuration that defines how you access secrets for Amazon Redshift.
    #[serde(rename = "SecretsManagerConfiguration", skip_serializing_if = "Option::is_none")]
    pub secrets_manager_configuration: Option<Val<SecretsManagerConfiguration>>,
    /// The Amazon Redshift user that has permission to access the Amazon Redshift cluster.
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

/// Configures retry behavior in case Firehose is unable to deliver documents to Amazon Redshift.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RedshiftRetryOptions {
    /// The length of time during which Firehose retries delivery after a failure, starting from the initial request and including the first attempt.
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP endpoint destination, or if it doesn't receive a valid acknowledgment of receipt from the specified HTTP endpoint destination.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RetryOptions {
    /// The total amount of time that Kinesis Data Firehose spends on retries.
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// The S3DestinationConfiguration property type specifies an Amazon Simple Storage Service (Amazon S3) destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3DestinationConfiguration {
    /// The Amazon Resource Name (ARN) of the Amazon S3 bucket to send data to.
    #[serde(rename = "BucketARN")]
    pub bucket_arn: Val<String>,
    /// Configures how Kinesis Data Firehose buffers incoming data while delivering it to the Amazon S3 bucket.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<BufferingHints>>,
    /// The CloudWatch logging options for your Firehose stream.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// The type of compression that Kinesis Data Firehose uses to compress the data that it delivers to the Amazon S3 bucket.
    #[serde(rename = "CompressionFormat", skip_serializing_if = "Option::is_none")]
    pub compression_format: Option<Val<String>>,
    /// Configures Amazon Simple Storage Service (Amazon S3) server-side encryption.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// A prefix that Kinesis Data Firehose evaluates and adds to failed records before writing them to S3.
    #[serde(rename = "ErrorOutputPrefix", skip_serializing_if = "Option::is_none")]
    pub error_output_prefix: Option<Val<String>>,
    /// A prefix that Kinesis Data Firehose adds to the files that it delivers to the Amazon S3 bucket.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// The ARN of an AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose access to your Amazon S3 bucket and AWS KMS (if you enable data encryption).
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

/// Specifies the schema to which you want Firehose to configure your data before it writes it to Amazon S3.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaConfiguration {
    /// The ID of the AWS Glue Data Catalog.
    #[serde(rename = "CatalogId", skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<Val<String>>,
    /// Specifies the name of the AWS Glue database that contains the schema for the output data.
    #[serde(rename = "DatabaseName", skip_serializing_if = "Option::is_none")]
    pub database_name: Option<Val<String>>,
    /// If you don't specify an AWS Region, the default is the current Region.
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<Val<String>>,
    /// The role that Firehose can use to access AWS Glue.
    #[serde(rename = "RoleARN", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// Specifies the AWS Glue table that contains the column information that constitutes your data schema.
    #[serde(rename = "TableName", skip_serializing_if = "Option::is_none")]
    pub table_name: Option<Val<String>>,
    /// Specifies the table version for the output data schema.
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<Val<String>>,
}

/// The configuration to enable schema evolution.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaEvolutionConfiguration {
    /// Specify whether you want to enable schema evolution.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
}

/// The structure that defines how Firehose accesses the secret.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SecretsManagerConfiguration {
    /// Specifies whether you want to use the secrets manager feature.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// Specifies the role that Firehose assumes when calling the Secrets Manager API operation.
    #[serde(rename = "RoleARN", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// The ARN of the secret that stores your credentials.
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

/// The serializer that you want Firehose to use to convert data to the target format before writing it to Amazon S3.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Serializer {
    /// A serializer to use for converting data to the ORC format before storing it in Amazon S3.
    #[serde(rename = "OrcSerDe", skip_serializing_if = "Option::is_none")]
    pub orc_ser_de: Option<Val<OrcSerDe>>,
    /// A serializer to use for converting data to the Parquet format before storing it in Amazon S3.
    #[serde(rename = "ParquetSerDe", skip_serializing_if = "Option::is_none")]
    pub parquet_ser_de: Option<Val<ParquetSerDe>>,
}

/// Describes the buffering to perform before delivering data to the Snowflake destination.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SnowflakeBufferingHints {
    /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination.
    #[serde(rename = "IntervalInSeconds", skip_serializing_if = "Option::is_none")]
    pub interval_in_seconds: Option<Val<i64>>,
    /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination.
    #[serde(rename = "SizeInMBs", skip_serializing_if = "Option::is_none")]
    pub size_in_m_bs: Option<Val<i64>>,
}

/// Configure Snowflake destination.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SnowflakeDestinationConfiguration {
    /// URL for accessing your Snowflake account.
    #[serde(rename = "AccountUrl")]
    pub account_url: Val<String>,
    /// Describes the buffering to perform before delivering data to the Snowflake destination.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<SnowflakeBufferingHints>>,
    /// `CloudWatchLoggingOptions`.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// The name of the record content column.
    #[serde(rename = "ContentColumnName", skip_serializing_if = "Option::is_none")]
    pub content_column_name: Option<Val<String>>,
    /// Choose to load JSON keys mapped to table column names or choose to split the JSON payload where content is mapped to a record content column and source metadata is mapped to a record metadata column.
    #[serde(rename = "DataLoadingOption", skip_serializing_if = "Option::is_none")]
    pub data_loading_option: Option<Val<String>>,
    /// All data in Snowflake is maintained in databases.
    #[serde(rename = "Database")]
    pub database: Val<String>,
    /// Passphrase to decrypt the private key when the key is encrypted.
    #[serde(rename = "KeyPassphrase", skip_serializing_if = "Option::is_none")]
    pub key_passphrase: Option<Val<String>>,
    /// Specify a column name in the table, where the metadata information has to be loaded.
    #[serde(rename = "MetaDataColumnName", skip_serializing_if = "Option::is_none")]
    pub meta_data_column_name: Option<Val<String>>,
    /// The private key used to encrypt your Snowflake client.
    #[serde(rename = "PrivateKey", skip_serializing_if = "Option::is_none")]
    pub private_key: Option<Val<String>>,
    /// `ProcessingConfiguration`.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// The time period where Firehose will retry sending data to the chosen HTTP endpoint.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<SnowflakeRetryOptions>>,
    /// The Amazon Resource Name (ARN) of the Snowflake role.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// Choose an S3 backup mode.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// `S3Configuration`.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// Each database consists of one or more schemas, which are logical groupings of database objects, such as tables and views.
    #[serde(rename = "Schema")]
    pub schema: Val<String>,
    /// The configuration that defines how you access secrets for Snowflake.
    #[serde(rename = "SecretsManagerConfiguration", skip_serializing_if = "Option::is_none")]
    pub secrets_manager_configuration: Option<Val<SecretsManagerConfiguration>>,
    /// Optionally configure a Snowflake role.
    #[serde(rename = "SnowflakeRoleConfiguration", skip_serializing_if = "Option::is_none")]
    pub snowflake_role_configuration: Option<Val<SnowflakeRoleConfiguration>>,
    /// The VPCE ID for Firehose to privately connect with Snowflake.
    #[serde(rename = "SnowflakeVpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub snowflake_vpc_configuration: Option<Val<SnowflakeVpcConfiguration>>,
    /// All data in Snowflake is stored in database tables, logically structured as collections of columns and rows.
    #[serde(rename = "Table")]
    pub table: Val<String>,
    /// User login name for the Snowflake account.
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

/// Specify how long Firehose retries sending data to the New Relic HTTP endpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SnowflakeRetryOptions {
    /// the time period where Firehose will retry sending data to the chosen HTTP endpoint.
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// Optionally configure a Snowflake role.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SnowflakeRoleConfiguration {
    /// Enable Snowflake role.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// The Snowflake role you wish to configure.
    #[serde(rename = "SnowflakeRole", skip_serializing_if = "Option::is_none")]
    pub snowflake_role: Option<Val<String>>,
}

/// Configure a Snowflake VPC.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SnowflakeVpcConfiguration {
    /// The VPCE ID for Firehose to privately connect with Snowflake.
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

/// The buffering options.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SplunkBufferingHints {
    /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination.
    #[serde(rename = "IntervalInSeconds", skip_serializing_if = "Option::is_none")]
    pub interval_in_seconds: Option<Val<i64>>,
    /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination.
    #[serde(rename = "SizeInMBs", skip_serializing_if = "Option::is_none")]
    pub size_in_m_bs: Option<Val<i64>>,
}

/// The SplunkDestinationConfiguration property type specifies the configuration of a destination in Splunk for a Kinesis Data Firehose delivery stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SplunkDestinationConfiguration {
    /// The buffering options.
    #[serde(rename = "BufferingHints", skip_serializing_if = "Option::is_none")]
    pub buffering_hints: Option<Val<SplunkBufferingHints>>,
    /// The Amazon CloudWatch logging options for your Firehose stream.
    #[serde(rename = "CloudWatchLoggingOptions", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_options: Option<Val<CloudWatchLoggingOptions>>,
    /// The amount of time that Firehose waits to receive an acknowledgment from Splunk after it sends it data.
    #[serde(rename = "HECAcknowledgmentTimeoutInSeconds", skip_serializing_if = "Option::is_none")]
    pub hec_acknowledgment_timeout_in_seconds: Option<Val<i64>>,
    /// The HTTP Event Collector (HEC) endpoint to which Firehose sends your data.
    #[serde(rename = "HECEndpoint")]
    pub hec_endpoint: Val<String>,
    /// This type can be either Raw or Event .
    #[serde(rename = "HECEndpointType")]
    pub hec_endpoint_type: Val<String>,
    /// This is a GUID that you obtain from your Splunk cluster when you create a new HEC endpoint.
    #[serde(rename = "HECToken", skip_serializing_if = "Option::is_none")]
    pub hec_token: Option<Val<String>>,
    /// The data processing configuration.
    #[serde(rename = "ProcessingConfiguration", skip_serializing_if = "Option::is_none")]
    pub processing_configuration: Option<Val<ProcessingConfiguration>>,
    /// The retry behavior in case Firehose is unable to deliver data to Splunk, or if it doesn't receive an acknowledgment of receipt from Splunk.
    #[serde(rename = "RetryOptions", skip_serializing_if = "Option::is_none")]
    pub retry_options: Option<Val<SplunkRetryOptions>>,
    /// Defines how documents should be delivered to Amazon S3.
    #[serde(rename = "S3BackupMode", skip_serializing_if = "Option::is_none")]
    pub s3_backup_mode: Option<Val<String>>,
    /// The configuration for the backup Amazon S3 location.
    #[serde(rename = "S3Configuration")]
    pub s3_configuration: Val<S3DestinationConfiguration>,
    /// The configuration that defines how you access secrets for Splunk.
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

/// The SplunkRetryOptions property type specifies retry behavior in case Kinesis Data Firehose is unable to deliver documents to Splunk or if it doesn't receive an acknowledgment from Splunk.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SplunkRetryOptions {
    /// The total amount of time that Firehose spends on retries.
    #[serde(rename = "DurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<Val<i64>>,
}

/// The configuration to enable automatic table creation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TableCreationConfiguration {
    /// Specify whether you want to enable automatic table creation.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
}

/// The details of the VPC of the Amazon ES destination.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VpcConfiguration {
    /// The ARN of the IAM role that you want the delivery stream to use to create endpoints in the destination VPC. You can use your existing Kinesis Data Firehose delivery role or you can specify a new role.
    #[serde(rename = "RoleARN")]
    pub role_arn: Val<String>,
    /// The IDs of the security groups that you want Kinesis Data Firehose to use when it creates ENIs in the VPC of the Amazon ES destination.
    #[serde(rename = "SecurityGroupIds")]
    pub security_group_ids: Val<List<String>>,
    /// The IDs of the subnets that Kinesis Data Firehose uses to create ENIs in the VPC of the Amazon ES destination.
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
