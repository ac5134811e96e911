//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::DynamoDB::Table resource creates a DynamoDB table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// A list of attributes that describe the key schema for the table and indexes.
    #[serde(rename = "AttributeDefinitions", skip_serializing_if = "Option::is_none")]
    pub attribute_definitions: Option<Val<List<AttributeDefinition>>>,
    /// Specify how you are charged for read and write throughput and how you manage capacity.
    #[serde(rename = "BillingMode", skip_serializing_if = "Option::is_none")]
    pub billing_mode: Option<Val<String>>,
    /// The settings used to specify whether to enable CloudWatch Contributor Insights for the table and define which events to monitor.
    #[serde(rename = "ContributorInsightsSpecification", skip_serializing_if = "Option::is_none")]
    pub contributor_insights_specification: Option<Val<ContributorInsightsSpecification>>,
    /// Determines if a table is protected from deletion.
    #[serde(rename = "DeletionProtectionEnabled", skip_serializing_if = "Option::is_none")]
    pub deletion_protection_enabled: Option<Val<bool>>,
    /// Global secondary indexes to be created on the table.
    #[serde(rename = "GlobalSecondaryIndexes", skip_serializing_if = "Option::is_none")]
    pub global_secondary_indexes: Option<Val<List<GlobalSecondaryIndex>>>,
    /// Specifies the properties of data being imported from the S3 bucket source to the" table.
    #[serde(rename = "ImportSourceSpecification", skip_serializing_if = "Option::is_none")]
    pub import_source_specification: Option<Val<ImportSourceSpecification>>,
    /// Specifies the attributes that make up the primary key for the table.
    #[serde(rename = "KeySchema")]
    pub key_schema: Val<Value>,
    /// The Kinesis Data Streams configuration for the specified table.
    #[serde(rename = "KinesisStreamSpecification", skip_serializing_if = "Option::is_none")]
    pub kinesis_stream_specification: Option<Val<KinesisStreamSpecification>>,
    /// Local secondary indexes to be created on the table.
    #[serde(rename = "LocalSecondaryIndexes", skip_serializing_if = "Option::is_none")]
    pub local_secondary_indexes: Option<Val<List<LocalSecondaryIndex>>>,
    /// Sets the maximum number of read and write units for the specified on-demand table.
    #[serde(rename = "OnDemandThroughput", skip_serializing_if = "Option::is_none")]
    pub on_demand_throughput: Option<Val<OnDemandThroughput>>,
    /// The settings used to enable point in time recovery.
    #[serde(rename = "PointInTimeRecoverySpecification", skip_serializing_if = "Option::is_none")]
    pub point_in_time_recovery_specification: Option<Val<PointInTimeRecoverySpecification>>,
    /// Throughput for the specified table, which consists of values for ReadCapacityUnits and WriteCapacityUnits . For more information about the contents of a provisioned throughput structure, see Amazon DynamoDB Table ProvisionedThroughput .
    #[serde(rename = "ProvisionedThroughput", skip_serializing_if = "Option::is_none")]
    pub provisioned_throughput: Option<Val<ProvisionedThroughput>>,
    /// An AWS resource-based policy document in JSON format that will be attached to the table.
    #[serde(rename = "ResourcePolicy", skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<Val<ResourcePolicy>>,
    /// Specifies the settings to enable server-side encryption.
    #[serde(rename = "SSESpecification", skip_serializing_if = "Option::is_none")]
    pub sse_specification: Option<Val<SSESpecification>>,
    /// The settings for the DynamoDB table stream, which captures changes to items stored in the table.
    #[serde(rename = "StreamSpecification", skip_serializing_if = "Option::is_none")]
    pub stream_specification: Option<Val<StreamSpecification>>,
    /// The table class of the new table.
    #[serde(rename = "TableClass", skip_serializing_if = "Option::is_none")]
    pub table_class: Option<Val<String>>,
    /// A name for the table.
    #[serde(rename = "TableName", skip_serializing_if = "Option::is_none")]
    pub table_name: Option<Val<String>>,
    /// An array of key-value pairs to apply to this resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// Specifies the Time to Live (TTL) settings for the table.
    #[serde(rename = "TimeToLiveSpecification", skip_serializing_if = "Option::is_none")]
    pub time_to_live_specification: Option<Val<TimeToLiveSpecification>>,
    /// `VectorIndexes`.
    #[serde(rename = "VectorIndexes", skip_serializing_if = "Option::is_none")]
    pub vector_indexes: Option<Val<List<VectorIndex>>>,
    /// Represents the warm throughput (in read units per second and write units per second) for creating a table.
    #[serde(rename = "WarmThroughput", skip_serializing_if = "Option::is_none")]
    pub warm_throughput: Option<Val<WarmThroughput>>,
}

impl Table {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key_schema: impl Into<Val<Value>>) -> Self {
        Self {
            key_schema: key_schema.into(),
            attribute_definitions: None,
            billing_mode: None,
            contributor_insights_specification: None,
            deletion_protection_enabled: None,
            global_secondary_indexes: None,
            import_source_specification: None,
            kinesis_stream_specification: None,
            local_secondary_indexes: None,
            on_demand_throughput: None,
            point_in_time_recovery_specification: None,
            provisioned_throughput: None,
            resource_policy: None,
            sse_specification: None,
            stream_specification: None,
            table_class: None,
            table_name: None,
            tags: None,
            time_to_live_specification: None,
            vector_indexes: None,
            warm_throughput: None,
        }
    }
}

impl CfnResource for Table {
    const TYPE: &'static str = "AWS::DynamoDB::Table";
    type Attributes = TableAttributes;
}

/// What is known of a deployed [`Table`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableAttributes(ResourceRef);

attributes!(TableAttributes {
arn = "Arn", "The Amazon Resource Name (ARN) of the DynamoDB table, such as arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable .";
stream_arn = "StreamArn", "The ARN of the DynamoDB stream, such as arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000 .";
});

/// Represents an attribute for describing the schema for the table and indexes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AttributeDefinition {
    /// A name for the attribute.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// The data type for the attribute, where:.
    #[serde(rename = "AttributeType")]
    pub attribute_type: Val<String>,
}

impl AttributeDefinition {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        attribute_name: impl Into<Val<String>>,
        attribute_type: impl Into<Val<String>>,
    ) -> Self {
        Self { attribute_name: attribute_name.into(), attribute_type: attribute_type.into() }
    }
}

/// Configures contributor insights settings for a table or one of its indexes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContributorInsightsSpecification {
    /// Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false).
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// Specifies the CloudWatch Contributor Insights mode for a table.
    #[serde(rename = "Mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<Val<String>>,
}

impl ContributorInsightsSpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(enabled: impl Into<Val<bool>>) -> Self {
        Self { enabled: enabled.into(), mode: None }
    }
}

/// The options for imported source files in CSV format.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Csv {
    /// The delimiter used for separating items in the CSV file being imported.
    #[serde(rename = "Delimiter", skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Val<String>>,
    /// List of the headers used to specify a common header for all source CSV files being imported.
    #[serde(rename = "HeaderList", skip_serializing_if = "Option::is_none")]
    pub header_list: Option<Val<List<String>>>,
}

/// Represents the properties of a global secondary index.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GlobalSecondaryIndex {
    /// The settings used to specify whether to enable CloudWatch Contributor Insights for the global table and define which events to monitor.
    #[serde(rename = "ContributorInsightsSpecification", skip_serializing_if = "Option::is_none")]
    pub contributor_insights_specification: Option<Val<ContributorInsightsSpecification>>,
    /// The name of the global secondary index.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types:.
    #[serde(rename = "KeySchema")]
    pub key_schema: Val<List<KeySchema>>,
    /// The maximum number of read and write units for the specified global secondary index.
    #[serde(rename = "OnDemandThroughput", skip_serializing_if = "Option::is_none")]
    pub on_demand_throughput: Option<Val<OnDemandThroughput>>,
    /// Represents attributes that are copied (projected) from the table into the global secondary index.
    #[serde(rename = "Projection")]
    pub projection: Val<Projection>,
    /// Represents the provisioned throughput settings for the specified global secondary index.
    #[serde(rename = "ProvisionedThroughput", skip_serializing_if = "Option::is_none")]
    pub provisioned_throughput: Option<Val<ProvisionedThroughput>>,
    /// Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index.
    #[serde(rename = "WarmThroughput", skip_serializing_if = "Option::is_none")]
    pub warm_throughput: Option<Val<WarmThroughput>>,
}

impl GlobalSecondaryIndex {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        index_name: impl Into<Val<String>>,
        key_schema: impl Into<Val<List<KeySchema>>>,
        projection: impl Into<Val<Projection>>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            key_schema: key_schema.into(),
            projection: projection.into(),
            contributor_insights_specification: None,
            on_demand_throughput: None,
            provisioned_throughput: None,
            warm_throughput: None,
        }
    }
}

/// Specifies the properties of data being imported from the S3 bucket source to the table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImportSourceSpecification {
    /// Type of compression to be used on the input coming from the imported table.
    #[serde(rename = "InputCompressionType", skip_serializing_if = "Option::is_none")]
    pub input_compression_type: Option<Val<String>>,
    /// The format of the source data.
    #[serde(rename = "InputFormat")]
    pub input_format: Val<String>,
    /// Additional properties that specify how the input is formatted,.
    #[serde(rename = "InputFormatOptions", skip_serializing_if = "Option::is_none")]
    pub input_format_options: Option<Val<InputFormatOptions>>,
    /// The S3 bucket that provides the source for the import.
    #[serde(rename = "S3BucketSource")]
    pub s3_bucket_source: Val<S3BucketSource>,
}

impl ImportSourceSpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        input_format: impl Into<Val<String>>,
        s3_bucket_source: impl Into<Val<S3BucketSource>>,
    ) -> Self {
        Self {
            input_format: input_format.into(),
            s3_bucket_source: s3_bucket_source.into(),
            input_compression_type: None,
            input_format_options: None,
        }
    }
}

/// The format options for the data that was imported into the target table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InputFormatOptions {
    /// The options for imported source files in CSV format.
    #[serde(rename = "Csv", skip_serializing_if = "Option::is_none")]
    pub csv: Option<Val<Csv>>,
}

/// Represents a single element of a key schema.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeySchema {
    /// The name of a key attribute.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// The role that this key attribute will assume:.
    #[serde(rename = "KeyType")]
    pub key_type: Val<String>,
}

impl KeySchema {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(attribute_name: impl Into<Val<String>>, key_type: impl Into<Val<String>>) -> Self {
        Self { attribute_name: attribute_name.into(), key_type: key_type.into() }
    }
}

/// The Kinesis Data Streams configuration for the specified table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KinesisStreamSpecification {
    /// The precision for the time and date that the stream was created.
    #[serde(
        rename = "ApproximateCreationDateTimePrecision",
        skip_serializing_if = "Option::is_none"
    )]
    pub approximate_creation_date_time_precision: Option<Val<String>>,
    /// The ARN for a specific Kinesis data stream.
    #[serde(rename = "StreamArn")]
    pub stream_arn: Val<String>,
}

impl KinesisStreamSpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(stream_arn: impl Into<Val<String>>) -> Self {
        Self { stream_arn: stream_arn.into(), approximate_creation_date_time_precision: None }
    }
}

/// Represents the properties of a local secondary index.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LocalSecondaryIndex {
    /// The name of the local secondary index.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types:.
    #[serde(rename = "KeySchema")]
    pub key_schema: Val<List<KeySchema>>,
    /// Represents attributes that are copied (projected) from the table into the local secondary index.
    #[serde(rename = "Projection")]
    pub projection: Val<Projection>,
}

impl LocalSecondaryIndex {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        index_name: impl Into<Val<String>>,
        key_schema: impl Into<Val<List<KeySchema>>>,
        projection: impl Into<Val<Projection>>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            key_schema: key_schema.into(),
            projection: projection.into(),
        }
    }
}

/// Sets the maximum number of read and write units for the specified on-demand table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OnDemandThroughput {
    /// Maximum number of read request units for the specified table.
    #[serde(rename = "MaxReadRequestUnits", skip_serializing_if = "Option::is_none")]
    pub max_read_request_units: Option<Val<i64>>,
    /// Maximum number of write request units for the specified table.
    #[serde(rename = "MaxWriteRequestUnits", skip_serializing_if = "Option::is_none")]
    pub max_write_request_units: Option<Val<i64>>,
}

/// The settings used to enable point in time recovery.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PointInTimeRecoverySpecification {
    /// Indicates whether point in time recovery is enabled (true) or disabled (false) on the table.
    #[serde(rename = "PointInTimeRecoveryEnabled", skip_serializing_if = "Option::is_none")]
    pub point_in_time_recovery_enabled: Option<Val<bool>>,
    /// The number of preceding days for which continuous backups are taken and maintained.
    #[serde(rename = "RecoveryPeriodInDays", skip_serializing_if = "Option::is_none")]
    pub recovery_period_in_days: Option<Val<i64>>,
}

/// Represents attributes that are copied (projected) from the table into an index.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Projection {
    /// Represents the non-key attribute names which will be projected into the index.
    #[serde(rename = "NonKeyAttributes", skip_serializing_if = "Option::is_none")]
    pub non_key_attributes: Option<Val<List<String>>>,
    /// The set of attributes that are projected into the index:.
    #[serde(rename = "ProjectionType", skip_serializing_if = "Option::is_none")]
    pub projection_type: Option<Val<String>>,
}

/// Throughput for the specified table, which consists of values for ReadCapacityUnits and WriteCapacityUnits . For more information about the contents of a provisioned throughput structure, see Amazon DynamoDB Table ProvisionedThroughput .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProvisionedThroughput {
    /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a ThrottlingException . For more information, see Specifying Read and Write Requirements in the Amazon DynamoDB Developer Guide .
    #[serde(rename = "ReadCapacityUnits")]
    pub read_capacity_units: Val<i64>,
    /// The maximum number of writes consumed per second before DynamoDB returns a ThrottlingException . For more information, see Specifying Read and Write Requirements in the Amazon DynamoDB Developer Guide .
    #[serde(rename = "WriteCapacityUnits")]
    pub write_capacity_units: Val<i64>,
}

impl ProvisionedThroughput {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        read_capacity_units: impl Into<Val<i64>>,
        write_capacity_units: impl Into<Val<i64>>,
    ) -> Self {
        Self {
            read_capacity_units: read_capacity_units.into(),
            write_capacity_units: write_capacity_units.into(),
        }
    }
}

/// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table, its indexes, and stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourcePolicy {
    /// A resource-based policy document that contains permissions to add to the specified DynamoDB table, index, or both.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
}

impl ResourcePolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(policy_document: impl Into<Val<Value>>) -> Self {
        Self { policy_document: policy_document.into() }
    }
}

/// The S3 bucket that is being imported from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3BucketSource {
    /// The S3 bucket that is being imported from.
    #[serde(rename = "S3Bucket")]
    pub s3_bucket: Val<String>,
    /// The account number of the S3 bucket that is being imported from.
    #[serde(rename = "S3BucketOwner", skip_serializing_if = "Option::is_none")]
    pub s3_bucket_owner: Option<Val<String>>,
    /// The key prefix shared by all S3 Objects that are being imported.
    #[serde(rename = "S3KeyPrefix", skip_serializing_if = "Option::is_none")]
    pub s3_key_prefix: Option<Val<String>>,
}

impl S3BucketSource {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(s3_bucket: impl Into<Val<String>>) -> Self {
        Self { s3_bucket: s3_bucket.into(), s3_bucket_owner: None, s3_key_prefix: None }
    }
}

/// Represents the settings used to enable server-side encryption.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SSESpecification {
    /// The AWS  key that should be used for the AWS  encryption.
    #[serde(rename = "KMSMasterKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_master_key_id: Option<Val<String>>,
    /// Indicates whether server-side encryption is done using an AWS managed key or an AWS owned key.
    #[serde(rename = "SSEEnabled")]
    pub sse_enabled: Val<bool>,
    /// Server-side encryption type.
    #[serde(rename = "SSEType", skip_serializing_if = "Option::is_none")]
    pub sse_type: Option<Val<String>>,
}

impl SSESpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(sse_enabled: impl Into<Val<bool>>) -> Self {
        Self { sse_enabled: sse_enabled.into(), kms_master_key_id: None, sse_type: None }
    }
}

/// `SearchSchemaElement`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SearchSchemaElement {
    /// `AttributeName`.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// `SearchSchemaElementType`.
    #[serde(rename = "SearchSchemaElementType")]
    pub search_schema_element_type: Val<String>,
}

impl SearchSchemaElement {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        attribute_name: impl Into<Val<String>>,
        search_schema_element_type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            attribute_name: attribute_name.into(),
            search_schema_element_type: search_schema_element_type.into(),
        }
    }
}

/// Represents the DynamoDB Streams configuration for a table in DynamoDB.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StreamSpecification {
    /// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table's streams.
    #[serde(rename = "ResourcePolicy", skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<Val<ResourcePolicy>>,
    /// When an item in the table is modified, StreamViewType determines what information is written to the stream for this table.
    #[serde(rename = "StreamViewType")]
    pub stream_view_type: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl StreamSpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(stream_view_type: impl Into<Val<String>>) -> Self {
        Self { stream_view_type: stream_view_type.into(), resource_policy: None, tags: None }
    }
}

/// Represents the settings used to enable or disable Time to Live (TTL) for the specified table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TimeToLiveSpecification {
    /// The name of the TTL attribute used to store the expiration time for items in the table.
    #[serde(rename = "AttributeName", skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<Val<String>>,
    /// Indicates whether TTL is to be enabled (true) or disabled (false) on the table.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
}

impl TimeToLiveSpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(enabled: impl Into<Val<bool>>) -> Self {
        Self { enabled: enabled.into(), attribute_name: None }
    }
}

/// `VectorAttribute`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorAttribute {
    /// `AttributeName`.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
}

impl VectorAttribute {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(attribute_name: impl Into<Val<String>>) -> Self {
        Self { attribute_name: attribute_name.into() }
    }
}

/// `VectorIndex`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorIndex {
    /// `Dimensions`.
    #[serde(rename = "Dimensions")]
    pub dimensions: Val<i64>,
    /// `DistanceFunction`.
    #[serde(rename = "DistanceFunction")]
    pub distance_function: Val<String>,
    /// `IndexName`.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// Represents attributes that are copied (projected) from the table into an index.
    #[serde(rename = "Projection")]
    pub projection: Val<Projection>,
    /// `SearchSchema`.
    #[serde(rename = "SearchSchema", skip_serializing_if = "Option::is_none")]
    pub search_schema: Option<Val<List<SearchSchemaElement>>>,
    /// `VectorAttribute`.
    #[serde(rename = "VectorAttribute")]
    pub vector_attribute: Val<VectorAttribute>,
}

impl VectorIndex {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        dimensions: impl Into<Val<i64>>,
        distance_function: impl Into<Val<String>>,
        index_name: impl Into<Val<String>>,
        projection: impl Into<Val<Projection>>,
        vector_attribute: impl Into<Val<VectorAttribute>>,
    ) -> Self {
        Self {
            dimensions: dimensions.into(),
            distance_function: distance_function.into(),
            index_name: index_name.into(),
            projection: projection.into(),
            vector_attribute: vector_attribute.into(),
            search_schema: None,
        }
    }
}

/// Provides visibility into the number of read and write operations your table or secondary index can instantaneously support.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WarmThroughput {
    /// Represents the number of read operations your base table can instantaneously support.
    #[serde(rename = "ReadUnitsPerSecond", skip_serializing_if = "Option::is_none")]
    pub read_units_per_second: Option<Val<i64>>,
    /// Represents the number of write operations your base table can instantaneously support.
    #[serde(rename = "WriteUnitsPerSecond", skip_serializing_if = "Option::is_none")]
    pub write_units_per_second: Option<Val<i64>>,
}

known!(
    AttributeDefinition,
    ContributorInsightsSpecification,
    Csv,
    GlobalSecondaryIndex,
    ImportSourceSpecification,
    InputFormatOptions,
    KeySchema,
    KinesisStreamSpecification,
    LocalSecondaryIndex,
    OnDemandThroughput,
    PointInTimeRecoverySpecification,
    Projection,
    ProvisionedThroughput,
    ResourcePolicy,
    S3BucketSource,
    SSESpecification,
    SearchSchemaElement,
    StreamSpecification,
    Table,
    TimeToLiveSpecification,
    VectorAttribute,
    VectorIndex,
    WarmThroughput
);
