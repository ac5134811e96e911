//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// `AttributeDefinitions`.
    #[serde(rename = "AttributeDefinitions", skip_serializing_if = "Option::is_none")]
    pub attribute_definitions: Option<Val<List<AttributeDefinition>>>,
    /// `BillingMode`.
    #[serde(rename = "BillingMode", skip_serializing_if = "Option::is_none")]
    pub billing_mode: Option<Val<String>>,
    /// `ContributorInsightsSpecification`.
    #[serde(rename = "ContributorInsightsSpecification", skip_serializing_if = "Option::is_none")]
    pub contributor_insights_specification: Option<Val<ContributorInsightsSpecification>>,
    /// `DeletionProtectionEnabled`.
    #[serde(rename = "DeletionProtectionEnabled", skip_serializing_if = "Option::is_none")]
    pub deletion_protection_enabled: Option<Val<bool>>,
    /// `GlobalSecondaryIndexes`.
    #[serde(rename = "GlobalSecondaryIndexes", skip_serializing_if = "Option::is_none")]
    pub global_secondary_indexes: Option<Val<List<GlobalSecondaryIndex>>>,
    /// `ImportSourceSpecification`. A change replaces the resource.
    #[serde(rename = "ImportSourceSpecification", skip_serializing_if = "Option::is_none")]
    pub import_source_specification: Option<Val<ImportSourceSpecification>>,
    /// `KeySchema`, which is required. A change replaces the resource.
    #[serde(rename = "KeySchema")]
    pub key_schema: Val<Value>,
    /// `KinesisStreamSpecification`.
    #[serde(rename = "KinesisStreamSpecification", skip_serializing_if = "Option::is_none")]
    pub kinesis_stream_specification: Option<Val<KinesisStreamSpecification>>,
    /// `LocalSecondaryIndexes`.
    #[serde(rename = "LocalSecondaryIndexes", skip_serializing_if = "Option::is_none")]
    pub local_secondary_indexes: Option<Val<List<LocalSecondaryIndex>>>,
    /// `OnDemandThroughput`.
    #[serde(rename = "OnDemandThroughput", skip_serializing_if = "Option::is_none")]
    pub on_demand_throughput: Option<Val<OnDemandThroughput>>,
    /// `PointInTimeRecoverySpecification`.
    #[serde(rename = "PointInTimeRecoverySpecification", skip_serializing_if = "Option::is_none")]
    pub point_in_time_recovery_specification: Option<Val<PointInTimeRecoverySpecification>>,
    /// `ProvisionedThroughput`.
    #[serde(rename = "ProvisionedThroughput", skip_serializing_if = "Option::is_none")]
    pub provisioned_throughput: Option<Val<ProvisionedThroughput>>,
    /// `ResourcePolicy`.
    #[serde(rename = "ResourcePolicy", skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<Val<ResourcePolicy>>,
    /// `SSESpecification`.
    #[serde(rename = "SSESpecification", skip_serializing_if = "Option::is_none")]
    pub sse_specification: Option<Val<SSESpecification>>,
    /// `StreamSpecification`.
    #[serde(rename = "StreamSpecification", skip_serializing_if = "Option::is_none")]
    pub stream_specification: Option<Val<StreamSpecification>>,
    /// `TableClass`.
    #[serde(rename = "TableClass", skip_serializing_if = "Option::is_none")]
    pub table_class: Option<Val<String>>,
    /// `TableName`. A change replaces the resource.
    #[serde(rename = "TableName", skip_serializing_if = "Option::is_none")]
    pub table_name: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TimeToLiveSpecification`.
    #[serde(rename = "TimeToLiveSpecification", skip_serializing_if = "Option::is_none")]
    pub time_to_live_specification: Option<Val<TimeToLiveSpecification>>,
    /// `VectorIndexes`.
    #[serde(rename = "VectorIndexes", skip_serializing_if = "Option::is_none")]
    pub vector_indexes: Option<Val<List<VectorIndex>>>,
    /// `WarmThroughput`.
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
arn = "Arn", "`Arn` of the deployed resource.";
stream_arn = "StreamArn", "`StreamArn` of the deployed resource.";
});

/// `AttributeDefinition` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AttributeDefinition {
    /// `AttributeName`, which is required.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// `AttributeType`, which is required.
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

/// `ContributorInsightsSpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContributorInsightsSpecification {
    /// `Enabled`, which is required.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// `Mode`.
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

/// `Csv` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Csv {
    /// `Delimiter`. A change replaces the resource.
    #[serde(rename = "Delimiter", skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Val<String>>,
    /// `HeaderList`. A change replaces the resource.
    #[serde(rename = "HeaderList", skip_serializing_if = "Option::is_none")]
    pub header_list: Option<Val<List<String>>>,
}

/// `GlobalSecondaryIndex` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GlobalSecondaryIndex {
    /// `ContributorInsightsSpecification`.
    #[serde(rename = "ContributorInsightsSpecification", skip_serializing_if = "Option::is_none")]
    pub contributor_insights_specification: Option<Val<ContributorInsightsSpecification>>,
    /// `IndexName`, which is required.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// `KeySchema`, which is required.
    #[serde(rename = "KeySchema")]
    pub key_schema: Val<List<KeySchema>>,
    /// `OnDemandThroughput`.
    #[serde(rename = "OnDemandThroughput", skip_serializing_if = "Option::is_none")]
    pub on_demand_throughput: Option<Val<OnDemandThroughput>>,
    /// `Projection`, which is required.
    #[serde(rename = "Projection")]
    pub projection: Val<Projection>,
    /// `ProvisionedThroughput`.
    #[serde(rename = "ProvisionedThroughput", skip_serializing_if = "Option::is_none")]
    pub provisioned_throughput: Option<Val<ProvisionedThroughput>>,
    /// `WarmThroughput`.
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

/// `ImportSourceSpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImportSourceSpecification {
    /// `InputCompressionType`. A change replaces the resource.
    #[serde(rename = "InputCompressionType", skip_serializing_if = "Option::is_none")]
    pub input_compression_type: Option<Val<String>>,
    /// `InputFormat`, which is required. A change replaces the resource.
    #[serde(rename = "InputFormat")]
    pub input_format: Val<String>,
    /// `InputFormatOptions`. A change replaces the resource.
    #[serde(rename = "InputFormatOptions", skip_serializing_if = "Option::is_none")]
    pub input_format_options: Option<Val<InputFormatOptions>>,
    /// `S3BucketSource`, which is required. A change replaces the resource.
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

/// `InputFormatOptions` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InputFormatOptions {
    /// `Csv`. A change replaces the resource.
    #[serde(rename = "Csv", skip_serializing_if = "Option::is_none")]
    pub csv: Option<Val<Csv>>,
}

/// `KeySchema` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeySchema {
    /// `AttributeName`, which is required.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// `KeyType`, which is required.
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

/// `KinesisStreamSpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KinesisStreamSpecification {
    /// `ApproximateCreationDateTimePrecision`.
    #[serde(
        rename = "ApproximateCreationDateTimePrecision",
        skip_serializing_if = "Option::is_none"
    )]
    pub approximate_creation_date_time_precision: Option<Val<String>>,
    /// `StreamArn`, which is required.
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

/// `LocalSecondaryIndex` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LocalSecondaryIndex {
    /// `IndexName`, which is required.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// `KeySchema`, which is required.
    #[serde(rename = "KeySchema")]
    pub key_schema: Val<List<KeySchema>>,
    /// `Projection`, which is required.
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

/// `OnDemandThroughput` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OnDemandThroughput {
    /// `MaxReadRequestUnits`.
    #[serde(rename = "MaxReadRequestUnits", skip_serializing_if = "Option::is_none")]
    pub max_read_request_units: Option<Val<i64>>,
    /// `MaxWriteRequestUnits`.
    #[serde(rename = "MaxWriteRequestUnits", skip_serializing_if = "Option::is_none")]
    pub max_write_request_units: Option<Val<i64>>,
}

/// `PointInTimeRecoverySpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PointInTimeRecoverySpecification {
    /// `PointInTimeRecoveryEnabled`.
    #[serde(rename = "PointInTimeRecoveryEnabled", skip_serializing_if = "Option::is_none")]
    pub point_in_time_recovery_enabled: Option<Val<bool>>,
    /// `RecoveryPeriodInDays`.
    #[serde(rename = "RecoveryPeriodInDays", skip_serializing_if = "Option::is_none")]
    pub recovery_period_in_days: Option<Val<i64>>,
}

/// `Projection` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Projection {
    /// `NonKeyAttributes`.
    #[serde(rename = "NonKeyAttributes", skip_serializing_if = "Option::is_none")]
    pub non_key_attributes: Option<Val<List<String>>>,
    /// `ProjectionType`.
    #[serde(rename = "ProjectionType", skip_serializing_if = "Option::is_none")]
    pub projection_type: Option<Val<String>>,
}

/// `ProvisionedThroughput` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProvisionedThroughput {
    /// `ReadCapacityUnits`, which is required.
    #[serde(rename = "ReadCapacityUnits")]
    pub read_capacity_units: Val<i64>,
    /// `WriteCapacityUnits`, which is required.
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

/// `ResourcePolicy` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourcePolicy {
    /// `PolicyDocument`, which is required.
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

/// `S3BucketSource` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3BucketSource {
    /// `S3Bucket`, which is required. A change replaces the resource.
    #[serde(rename = "S3Bucket")]
    pub s3_bucket: Val<String>,
    /// `S3BucketOwner`. A change replaces the resource.
    #[serde(rename = "S3BucketOwner", skip_serializing_if = "Option::is_none")]
    pub s3_bucket_owner: Option<Val<String>>,
    /// `S3KeyPrefix`. A change replaces the resource.
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

/// `SSESpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SSESpecification {
    /// `KMSMasterKeyId`.
    #[serde(rename = "KMSMasterKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_master_key_id: Option<Val<String>>,
    /// `SSEEnabled`, which is required.
    #[serde(rename = "SSEEnabled")]
    pub sse_enabled: Val<bool>,
    /// `SSEType`.
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

/// `SearchSchemaElement` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SearchSchemaElement {
    /// `AttributeName`, which is required.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// `SearchSchemaElementType`, which is required.
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

/// `StreamSpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StreamSpecification {
    /// `ResourcePolicy`.
    #[serde(rename = "ResourcePolicy", skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<Val<ResourcePolicy>>,
    /// `StreamViewType`, which is required.
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

/// `TimeToLiveSpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TimeToLiveSpecification {
    /// `AttributeName`.
    #[serde(rename = "AttributeName", skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<Val<String>>,
    /// `Enabled`, which is required.
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

/// `VectorAttribute` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorAttribute {
    /// `AttributeName`, which is required.
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

/// `VectorIndex` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorIndex {
    /// `Dimensions`, which is required.
    #[serde(rename = "Dimensions")]
    pub dimensions: Val<i64>,
    /// `DistanceFunction`, which is required.
    #[serde(rename = "DistanceFunction")]
    pub distance_function: Val<String>,
    /// `IndexName`, which is required.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// `Projection`, which is required.
    #[serde(rename = "Projection")]
    pub projection: Val<Projection>,
    /// `SearchSchema`.
    #[serde(rename = "SearchSchema", skip_serializing_if = "Option::is_none")]
    pub search_schema: Option<Val<List<SearchSchemaElement>>>,
    /// `VectorAttribute`, which is required.
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

/// `WarmThroughput` of `AWS::DynamoDB::Table`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WarmThroughput {
    /// `ReadUnitsPerSecond`.
    #[serde(rename = "ReadUnitsPerSecond", skip_serializing_if = "Option::is_none")]
    pub read_units_per_second: Option<Val<i64>>,
    /// `WriteUnitsPerSecond`.
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
