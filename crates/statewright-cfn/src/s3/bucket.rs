//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::S3::Bucket resource creates an Amazon S3 bucket in the same AWS Region where you create the AWS CloudFormation stack.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Bucket {
    /// The ABAC status of the general purpose bucket.
    #[serde(rename = "AbacStatus", skip_serializing_if = "Option::is_none")]
    pub abac_status: Option<Val<String>>,
    /// Configures the transfer acceleration state for an Amazon S3 bucket.
    #[serde(rename = "AccelerateConfiguration", skip_serializing_if = "Option::is_none")]
    pub accelerate_configuration: Option<Val<AccelerateConfiguration>>,
    /// This is a legacy property, and it is not recommended for most use cases.
    #[serde(rename = "AccessControl", skip_serializing_if = "Option::is_none")]
    pub access_control: Option<Val<String>>,
    /// Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket.
    #[serde(rename = "AnalyticsConfigurations", skip_serializing_if = "Option::is_none")]
    pub analytics_configurations: Option<Val<List<AnalyticsConfiguration>>>,
    /// Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS).
    #[serde(rename = "BucketEncryption", skip_serializing_if = "Option::is_none")]
    pub bucket_encryption: Option<Val<BucketEncryption>>,
    /// A name for the bucket.
    #[serde(rename = "BucketName", skip_serializing_if = "Option::is_none")]
    pub bucket_name: Option<Val<String>>,
    /// `BucketNamePrefix`.
    #[serde(rename = "BucketNamePrefix", skip_serializing_if = "Option::is_none")]
    pub bucket_name_prefix: Option<Val<String>>,
    /// `BucketNamespace`.
    #[serde(rename = "BucketNamespace", skip_serializing_if = "Option::is_none")]
    pub bucket_namespace: Option<Val<String>>,
    /// Describes the cross-origin access configuration for objects in an Amazon S3 bucket.
    #[serde(rename = "CorsConfiguration", skip_serializing_if = "Option::is_none")]
    pub cors_configuration: Option<Val<CorsConfiguration>>,
    /// Defines how Amazon S3 handles Intelligent-Tiering storage.
    #[serde(rename = "IntelligentTieringConfigurations", skip_serializing_if = "Option::is_none")]
    pub intelligent_tiering_configurations: Option<Val<List<IntelligentTieringConfiguration>>>,
    /// Specifies the S3 Inventory configuration for an Amazon S3 bucket.
    #[serde(rename = "InventoryConfigurations", skip_serializing_if = "Option::is_none")]
    pub inventory_configurations: Option<Val<List<InventoryConfiguration>>>,
    /// Specifies the lifecycle configuration for objects in an Amazon S3 bucket.
    #[serde(rename = "LifecycleConfiguration", skip_serializing_if = "Option::is_none")]
    pub lifecycle_configuration: Option<Val<LifecycleConfiguration>>,
    /// Settings that define where logs are stored.
    #[serde(rename = "LoggingConfiguration", skip_serializing_if = "Option::is_none")]
    pub logging_configuration: Option<Val<LoggingConfiguration>>,
    /// The S3 Metadata configuration for a general purpose bucket.
    #[serde(rename = "MetadataConfiguration", skip_serializing_if = "Option::is_none")]
    pub metadata_configuration: Option<Val<MetadataConfiguration>>,
    /// The metadata table configuration of an Amazon S3 general purpose bucket.
    #[serde(rename = "MetadataTableConfiguration", skip_serializing_if = "Option::is_none")]
    pub metadata_table_configuration: Option<Val<MetadataTableConfiguration>>,
    /// Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket.
    #[serde(rename = "MetricsConfigurations", skip_serializing_if = "Option::is_none")]
    pub metrics_configurations: Option<Val<List<MetricsConfiguration>>>,
    /// Configuration that defines how Amazon S3 handles bucket notifications.
    #[serde(rename = "NotificationConfiguration", skip_serializing_if = "Option::is_none")]
    pub notification_configuration: Option<Val<NotificationConfiguration>>,
    /// This operation is not supported for directory buckets.
    #[serde(rename = "ObjectLockConfiguration", skip_serializing_if = "Option::is_none")]
    pub object_lock_configuration: Option<Val<ObjectLockConfiguration>>,
    /// Indicates whether this bucket has an Object Lock configuration enabled.
    #[serde(rename = "ObjectLockEnabled", skip_serializing_if = "Option::is_none")]
    pub object_lock_enabled: Option<Val<bool>>,
    /// Configuration that defines how Amazon S3 handles Object Ownership rules.
    #[serde(rename = "OwnershipControls", skip_serializing_if = "Option::is_none")]
    pub ownership_controls: Option<Val<OwnershipControls>>,
    /// Configuration that defines how Amazon S3 handles public access.
    #[serde(rename = "PublicAccessBlockConfiguration", skip_serializing_if = "Option::is_none")]
    pub public_access_block_configuration: Option<Val<PublicAccessBlockConfiguration>>,
    /// Configuration for replicating objects in an S3 bucket.
    #[serde(rename = "ReplicationConfiguration", skip_serializing_if = "Option::is_none")]
    pub replication_configuration: Option<Val<ReplicationConfiguration>>,
    /// An arbitrary set of tags (key-value pairs) for this S3 bucket.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// Enables multiple versions of all objects in this bucket.
    #[serde(rename = "VersioningConfiguration", skip_serializing_if = "Option::is_none")]
    pub versioning_configuration: Option<Val<VersioningConfiguration>>,
    /// Information used to configure the bucket as a static website.
    #[serde(rename = "WebsiteConfiguration", skip_serializing_if = "Option::is_none")]
    pub website_configuration: Option<Val<WebsiteConfiguration>>,
}

impl CfnResource for Bucket {
    const TYPE: &'static str = "AWS::S3::Bucket";
    type Attributes = BucketAttributes;
}

/// What is known of a deployed [`Bucket`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BucketAttributes(ResourceRef);

attributes!(BucketAttributes {
arn = "Arn", "Returns the Amazon Resource Name (ARN) of the specified bucket.";
domain_name = "DomainName", "Returns the IPv4 DNS name of the specified bucket.";
dual_stack_domain_name = "DualStackDomainName", "Returns the IPv6 DNS name of the specified bucket.";
metadata_configuration_annotation_table_configuration_table_arn = "MetadataConfiguration.AnnotationTableConfiguration.TableArn", "The Amazon Resource Name (ARN) for the annotation table.";
metadata_configuration_annotation_table_configuration_table_name = "MetadataConfiguration.AnnotationTableConfiguration.TableName", "The name of the annotation table.";
metadata_configuration_destination = "MetadataConfiguration.Destination", "The destination information for the S3 Metadata configuration.";
metadata_configuration_inventory_table_configuration_table_arn = "MetadataConfiguration.InventoryTableConfiguration.TableArn", "The Amazon Resource Name (ARN) for the inventory table.";
metadata_configuration_inventory_table_configuration_table_name = "MetadataConfiguration.InventoryTableConfiguration.TableName", "The name of the inventory table.";
metadata_configuration_journal_table_configuration_table_arn = "MetadataConfiguration.JournalTableConfiguration.TableArn", "The Amazon Resource Name (ARN) for the journal table.";
metadata_configuration_journal_table_configuration_table_name = "MetadataConfiguration.JournalTableConfiguration.TableName", "The name of the journal table.";
metadata_table_configuration_s3_tables_destination_table_arn = "MetadataTableConfiguration.S3TablesDestination.TableArn", "The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration.";
metadata_table_configuration_s3_tables_destination_table_namespace = "MetadataTableConfiguration.S3TablesDestination.TableNamespace", "The table bucket namespace for the metadata table in your metadata table configuration.";
regional_domain_name = "RegionalDomainName", "Returns the regional domain name of the specified bucket.";
website_url = "WebsiteURL", "Returns the Amazon S3 website endpoint for the specified bucket.";
});

/// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AbortIncompleteMultipartUpload {
    /// Specifies the number of days after which Amazon S3 stops an incomplete multipart upload.
    #[serde(rename = "DaysAfterInitiation")]
    pub days_after_initiation: Val<i64>,
}

impl AbortIncompleteMultipartUpload {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(days_after_initiation: impl Into<Val<i64>>) -> Self {
        Self { days_after_initiation: days_after_initiation.into() }
    }
}

/// Configures the transfer acceleration state for an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccelerateConfiguration {
    /// Specifies the transfer acceleration status of the bucket.
    #[serde(rename = "AccelerationStatus")]
    pub acceleration_status: Val<String>,
}

impl AccelerateConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(acceleration_status: impl Into<Val<String>>) -> Self {
        Self { acceleration_status: acceleration_status.into() }
    }
}

/// Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you want to change replica ownership to the AWS account that owns the destination bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccessControlTranslation {
    /// Specifies the replica ownership.
    #[serde(rename = "Owner")]
    pub owner: Val<String>,
}

impl AccessControlTranslation {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(owner: impl Into<Val<String>>) -> Self {
        Self { owner: owner.into() }
    }
}

/// Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnalyticsConfiguration {
    /// The ID that identifies the analytics configuration.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// The prefix that an object must have to be included in the analytics results.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// Contains data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes.
    #[serde(rename = "StorageClassAnalysis")]
    pub storage_class_analysis: Val<StorageClassAnalysis>,
    /// The tags to use when evaluating an analytics filter.
    #[serde(rename = "TagFilters", skip_serializing_if = "Option::is_none")]
    pub tag_filters: Option<Val<List<TagFilter>>>,
}

impl AnalyticsConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        id: impl Into<Val<String>>,
        storage_class_analysis: impl Into<Val<StorageClassAnalysis>>,
    ) -> Self {
        Self {
            id: id.into(),
            storage_class_analysis: storage_class_analysis.into(),
            prefix: None,
            tag_filters: None,
        }
    }
}

/// The annotation table configuration for an S3 Metadata configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnnotationTableConfiguration {
    /// Specifies whether the annotation table configuration is enabled or disabled.
    #[serde(rename = "ConfigurationState")]
    pub configuration_state: Val<String>,
    /// The encryption settings for an S3 Metadata journal table or inventory table configuration.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<MetadataTableEncryptionConfiguration>>,
    /// The ARN of the IAM role that grants Amazon S3 Metadata permission to read annotations from your bucket.
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) for the annotation table.
    #[serde(rename = "TableArn", skip_serializing_if = "Option::is_none")]
    pub table_arn: Option<Val<String>>,
    /// The name of the annotation table.
    #[serde(rename = "TableName", skip_serializing_if = "Option::is_none")]
    pub table_name: Option<Val<String>>,
}

impl AnnotationTableConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(configuration_state: impl Into<Val<String>>) -> Self {
        Self {
            configuration_state: configuration_state.into(),
            encryption_configuration: None,
            role: None,
            table_arn: None,
            table_name: None,
        }
    }
}

/// A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BlockedEncryptionTypes {
    /// The object encryption type that you want to block or unblock for an Amazon S3 general purpose bucket.
    #[serde(rename = "EncryptionType", skip_serializing_if = "Option::is_none")]
    pub encryption_type: Option<Val<List<String>>>,
}

/// Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BucketEncryption {
    /// Specifies the default server-side-encryption configuration.
    #[serde(rename = "ServerSideEncryptionConfiguration")]
    pub server_side_encryption_configuration: Val<List<ServerSideEncryptionRule>>,
}

impl BucketEncryption {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        server_side_encryption_configuration: impl Into<Val<List<ServerSideEncryptionRule>>>,
    ) -> Self {
        Self { server_side_encryption_configuration: server_side_encryption_configuration.into() }
    }
}

/// Describes the cross-origin access configuration for objects in an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CorsConfiguration {
    /// A set of origins and methods (cross-origin access that you want to allow).
    #[serde(rename = "CorsRules")]
    pub cors_rules: Val<List<CorsRule>>,
}

impl CorsConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(cors_rules: impl Into<Val<List<CorsRule>>>) -> Self {
        Self { cors_rules: cors_rules.into() }
    }
}

/// Specifies a cross-origin access rule for an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CorsRule {
    /// Headers that are specified in the Access-Control-Request-Headers header.
    #[serde(rename = "AllowedHeaders", skip_serializing_if = "Option::is_none")]
    pub allowed_headers: Option<Val<List<String>>>,
    /// An HTTP method that you allow the origin to run.
    #[serde(rename = "AllowedMethods")]
    pub allowed_methods: Val<List<String>>,
    /// One or more origins you want customers to be able to access the bucket from.
    #[serde(rename = "AllowedOrigins")]
    pub allowed_origins: Val<List<String>>,
    /// One or more headers in the response that you want customers to be able to access from their applications (for example, from a JavaScript XMLHttpRequest object).
    #[serde(rename = "ExposedHeaders", skip_serializing_if = "Option::is_none")]
    pub exposed_headers: Option<Val<List<String>>>,
    /// A unique identifier for this rule.
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<Val<String>>,
    /// The time in seconds that your browser is to cache the preflight response for the specified resource.
    #[serde(rename = "MaxAge", skip_serializing_if = "Option::is_none")]
    pub max_age: Option<Val<i64>>,
}

impl CorsRule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        allowed_methods: impl Into<Val<List<String>>>,
        allowed_origins: impl Into<Val<List<String>>>,
    ) -> Self {
        Self {
            allowed_methods: allowed_methods.into(),
            allowed_origins: allowed_origins.into(),
            allowed_headers: None,
            exposed_headers: None,
            id: None,
            max_age: None,
        }
    }
}

/// Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataExport {
    /// The place to store the data for an analysis.
    #[serde(rename = "Destination")]
    pub destination: Val<Destination>,
    /// The version of the output schema to use when exporting data.
    #[serde(rename = "OutputSchemaVersion")]
    pub output_schema_version: Val<String>,
}

impl DataExport {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        destination: impl Into<Val<Destination>>,
        output_schema_version: impl Into<Val<String>>,
    ) -> Self {
        Self {
            destination: destination.into(),
            output_schema_version: output_schema_version.into(),
        }
    }
}

/// `DefaultEventHold`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DefaultEventHold {
    /// `Days`.
    #[serde(rename = "Days", skip_serializing_if = "Option::is_none")]
    pub days: Option<Val<i64>>,
    /// `Years`.
    #[serde(rename = "Years", skip_serializing_if = "Option::is_none")]
    pub years: Option<Val<i64>>,
}

/// The container element for optionally specifying the default Object Lock retention settings for new objects placed in the specified bucket.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DefaultRetention {
    /// The number of days that you want to specify for the default retention period.
    #[serde(rename = "Days", skip_serializing_if = "Option::is_none")]
    pub days: Option<Val<i64>>,
    /// `DefaultEventHold`.
    #[serde(rename = "DefaultEventHold", skip_serializing_if = "Option::is_none")]
    pub default_event_hold: Option<Val<DefaultEventHold>>,
    /// The default Object Lock retention mode you want to apply to new objects placed in the specified bucket.
    #[serde(rename = "Mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<Val<String>>,
    /// The number of years that you want to specify for the default retention period.
    #[serde(rename = "Years", skip_serializing_if = "Option::is_none")]
    pub years: Option<Val<i64>>,
}

/// Specifies whether Amazon S3 replicates delete markers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeleteMarkerReplication {
    /// Indicates whether to replicate delete markers.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<Val<String>>,
}

/// Specifies information about where to publish analysis or configuration results for an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Destination {
    /// The account ID that owns the destination S3 bucket.
    #[serde(rename = "BucketAccountId", skip_serializing_if = "Option::is_none")]
    pub bucket_account_id: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the bucket to which data is exported.
    #[serde(rename = "BucketArn")]
    pub bucket_arn: Val<String>,
    /// Specifies the file format used when exporting data to Amazon S3.
    #[serde(rename = "Format")]
    pub format: Val<String>,
    /// The prefix to use when exporting data.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
}

impl Destination {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket_arn: impl Into<Val<String>>, format: impl Into<Val<String>>) -> Self {
        Self {
            bucket_arn: bucket_arn.into(),
            format: format.into(),
            bucket_account_id: None,
            prefix: None,
        }
    }
}

/// Specifies encryption-related information for an Amazon S3 bucket that is a destination for replicated objects.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// Specifies the ID (Key ARN or Alias ARN) of the customer managed AWS KMS key stored in AWS Key Management Service (KMS) for the destination bucket.
    #[serde(rename = "ReplicaKmsKeyID")]
    pub replica_kms_key_id: Val<String>,
}

impl EncryptionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(replica_kms_key_id: impl Into<Val<String>>) -> Self {
        Self { replica_kms_key_id: replica_kms_key_id.into() }
    }
}

/// Amazon S3 can send events to Amazon EventBridge whenever certain events happen in your bucket, see Using EventBridge in the Amazon S3 User Guide .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventBridgeConfiguration {
    /// Enables delivery of events to Amazon EventBridge.
    #[serde(rename = "EventBridgeEnabled")]
    pub event_bridge_enabled: Val<bool>,
}

impl EventBridgeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(event_bridge_enabled: impl Into<Val<bool>>) -> Self {
        Self { event_bridge_enabled: event_bridge_enabled.into() }
    }
}

/// Specifies the Amazon S3 object key name to filter on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FilterRule {
    /// The object key name prefix or suffix identifying one or more objects to which the filtering rule applies.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The value that the filter searches for in object key names.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl FilterRule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

/// Specifies the S3 Intelligent-Tiering configuration for an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntelligentTieringConfiguration {
    /// The ID used to identify the S3 Intelligent-Tiering configuration.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// An object key name prefix that identifies the subset of objects to which the rule applies.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// Specifies the status of the configuration.
    #[serde(rename = "Status")]
    pub status: Val<String>,
    /// A container for a key-value pair.
    #[serde(rename = "TagFilters", skip_serializing_if = "Option::is_none")]
    pub tag_filters: Option<Val<List<TagFilter>>>,
    /// Specifies a list of S3 Intelligent-Tiering storage class tiers in the configuration.
    #[serde(rename = "Tierings")]
    pub tierings: Val<List<Tiering>>,
}

impl IntelligentTieringConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        id: impl Into<Val<String>>,
        status: impl Into<Val<String>>,
        tierings: impl Into<Val<List<Tiering>>>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            tierings: tierings.into(),
            prefix: None,
            tag_filters: None,
        }
    }
}

/// Specifies the S3 Inventory configuration for an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InventoryConfiguration {
    /// Contains information about where to publish the inventory results.
    #[serde(rename = "Destination")]
    pub destination: Val<Destination>,
    /// Specifies whether the inventory is enabled or disabled.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// The ID used to identify the inventory configuration.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// Object versions to include in the inventory list.
    #[serde(rename = "IncludedObjectVersions")]
    pub included_object_versions: Val<String>,
    /// Contains the optional fields that are included in the inventory results.
    #[serde(rename = "OptionalFields", skip_serializing_if = "Option::is_none")]
    pub optional_fields: Option<Val<List<String>>>,
    /// Specifies the inventory filter prefix.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// Specifies the schedule for generating inventory results.
    #[serde(rename = "ScheduleFrequency")]
    pub schedule_frequency: Val<String>,
}

impl InventoryConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        destination: impl Into<Val<Destination>>,
        enabled: impl Into<Val<bool>>,
        id: impl Into<Val<String>>,
        included_object_versions: impl Into<Val<String>>,
        schedule_frequency: impl Into<Val<String>>,
    ) -> Self {
        Self {
            destination: destination.into(),
            enabled: enabled.into(),
            id: id.into(),
            included_object_versions: included_object_versions.into(),
            schedule_frequency: schedule_frequency.into(),
            optional_fields: None,
            prefix: None,
        }
    }
}

/// The inventory table configuration for an S3 Metadata configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InventoryTableConfiguration {
    /// The configuration state of the inventory table, indicating whether the inventory table is enabled or disabled.
    #[serde(rename = "ConfigurationState")]
    pub configuration_state: Val<String>,
    /// The encryption configuration for the inventory table.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<MetadataTableEncryptionConfiguration>>,
    /// The Amazon Resource Name (ARN) for the inventory table.
    #[serde(rename = "TableArn", skip_serializing_if = "Option::is_none")]
    pub table_arn: Option<Val<String>>,
    /// The name of the inventory table.
    #[serde(rename = "TableName", skip_serializing_if = "Option::is_none")]
    pub table_name: Option<Val<String>>,
}

impl InventoryTableConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(configuration_state: impl Into<Val<String>>) -> Self {
        Self {
            configuration_state: configuration_state.into(),
            encryption_configuration: None,
            table_arn: None,
            table_name: None,
        }
    }
}

/// The journal table configuration for an S3 Metadata configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JournalTableConfiguration {
    /// The encryption configuration for the journal table.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<MetadataTableEncryptionConfiguration>>,
    /// The journal table record expiration settings for the journal table.
    #[serde(rename = "RecordExpiration")]
    pub record_expiration: Val<RecordExpiration>,
    /// The Amazon Resource Name (ARN) for the journal table.
    #[serde(rename = "TableArn", skip_serializing_if = "Option::is_none")]
    pub table_arn: Option<Val<String>>,
    /// The name of the journal table.
    #[serde(rename = "TableName", skip_serializing_if = "Option::is_none")]
    pub table_name: Option<Val<String>>,
}

impl JournalTableConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(record_expiration: impl Into<Val<RecordExpiration>>) -> Self {
        Self {
            record_expiration: record_expiration.into(),
            encryption_configuration: None,
            table_arn: None,
            table_name: None,
        }
    }
}

/// Describes the AWS Lambda functions to invoke and the events for which to invoke them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LambdaConfiguration {
    /// The Amazon S3 bucket event for which to invoke the AWS Lambda function.
    #[serde(rename = "Event")]
    pub event: Val<String>,
    /// The filtering rules that determine which objects invoke the AWS Lambda function.
    #[serde(rename = "Filter", skip_serializing_if = "Option::is_none")]
    pub filter: Option<Val<NotificationFilter>>,
    /// The Amazon Resource Name (ARN) of the AWS Lambda function that Amazon S3 invokes when the specified event type occurs.
    #[serde(rename = "Function")]
    pub function: Val<String>,
}

impl LambdaConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(event: impl Into<Val<String>>, function: impl Into<Val<String>>) -> Self {
        Self { event: event.into(), function: function.into(), filter: None }
    }
}

/// Specifies the lifecycle configuration for objects in an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LifecycleConfiguration {
    /// A lifecycle rule for individual objects in an Amazon S3 bucket.
    #[serde(rename = "Rules")]
    pub rules: Val<List<Rule>>,
    /// Indicates which default minimum object size behavior is applied to the lifecycle configuration.
    #[serde(
        rename = "TransitionDefaultMinimumObjectSize",
        skip_serializing_if = "Option::is_none"
    )]
    pub transition_default_minimum_object_size: Option<Val<String>>,
}

impl LifecycleConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(rules: impl Into<Val<List<Rule>>>) -> Self {
        Self { rules: rules.into(), transition_default_minimum_object_size: None }
    }
}

/// Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a bucket.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoggingConfiguration {
    /// The name of the bucket where Amazon S3 should store server access log files.
    #[serde(rename = "DestinationBucketName", skip_serializing_if = "Option::is_none")]
    pub destination_bucket_name: Option<Val<String>>,
    /// A prefix for all log object keys.
    #[serde(rename = "LogFilePrefix", skip_serializing_if = "Option::is_none")]
    pub log_file_prefix: Option<Val<String>>,
    /// Amazon S3 key format for log objects.
    #[serde(rename = "TargetObjectKeyFormat", skip_serializing_if = "Option::is_none")]
    pub target_object_key_format: Option<Val<TargetObjectKeyFormat>>,
}

/// Creates a V2 Amazon S3 Metadata configuration of a general purpose bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetadataConfiguration {
    /// The annotation table configuration for an S3 Metadata configuration.
    #[serde(rename = "AnnotationTableConfiguration", skip_serializing_if = "Option::is_none")]
    pub annotation_table_configuration: Option<Val<AnnotationTableConfiguration>>,
    /// The destination information for the S3 Metadata configuration.
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<Val<MetadataDestination>>,
    /// The inventory table configuration for a metadata configuration.
    #[serde(rename = "InventoryTableConfiguration", skip_serializing_if = "Option::is_none")]
    pub inventory_table_configuration: Option<Val<InventoryTableConfiguration>>,
    /// The journal table configuration for a metadata configuration.
    #[serde(rename = "JournalTableConfiguration")]
    pub journal_table_configuration: Val<JournalTableConfiguration>,
}

impl MetadataConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(journal_table_configuration: impl Into<Val<JournalTableConfiguration>>) -> Self {
        Self {
            journal_table_configuration: journal_table_configuration.into(),
            annotation_table_configuration: None,
            destination: None,
            inventory_table_configuration: None,
        }
    }
}

/// The destination information for the S3 Metadata configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetadataDestination {
    /// The Amazon Resource Name (ARN) of the table bucket where the metadata configuration is stored.
    #[serde(rename = "TableBucketArn", skip_serializing_if = "Option::is_none")]
    pub table_bucket_arn: Option<Val<String>>,
    /// The type of the table bucket where the metadata configuration is stored.
    #[serde(rename = "TableBucketType")]
    pub table_bucket_type: Val<String>,
    /// The namespace in the table bucket where the metadata tables for a metadata configuration are stored.
    #[serde(rename = "TableNamespace", skip_serializing_if = "Option::is_none")]
    pub table_namespace: Option<Val<String>>,
}

impl MetadataDestination {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(table_bucket_type: impl Into<Val<String>>) -> Self {
        Self {
            table_bucket_type: table_bucket_type.into(),
            table_bucket_arn: None,
            table_namespace: None,
        }
    }
}

/// We recommend that you create your S3 Metadata configurations by using the V2 MetadataConfiguration resource type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetadataTableConfiguration {
    /// The destination information for the metadata table configuration.
    #[serde(rename = "S3TablesDestination")]
    pub s3_tables_destination: Val<S3TablesDestination>,
}

impl MetadataTableConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(s3_tables_destination: impl Into<Val<S3TablesDestination>>) -> Self {
        Self { s3_tables_destination: s3_tables_destination.into() }
    }
}

/// The encryption settings for an S3 Metadata journal table or inventory table configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetadataTableEncryptionConfiguration {
    /// If server-side encryption with AWS Key Management Service ( AWS  ) keys (SSE-KMS) is specified, you must also specify the KMS key Amazon Resource Name (ARN).
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// The encryption type specified for a metadata table.
    #[serde(rename = "SseAlgorithm")]
    pub sse_algorithm: Val<String>,
}

impl MetadataTableEncryptionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(sse_algorithm: impl Into<Val<String>>) -> Self {
        Self { sse_algorithm: sse_algorithm.into(), kms_key_arn: None }
    }
}

/// A container specifying replication metrics-related settings enabling replication metrics and events.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Metrics {
    /// A container specifying the time threshold for emitting the s3:Replication:OperationMissedThreshold event.
    #[serde(rename = "EventThreshold", skip_serializing_if = "Option::is_none")]
    pub event_threshold: Option<Val<ReplicationTimeValue>>,
    /// Specifies whether the replication metrics are enabled.
    #[serde(rename = "Status")]
    pub status: Val<String>,
}

impl Metrics {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(status: impl Into<Val<String>>) -> Self {
        Self { status: status.into(), event_threshold: None }
    }
}

/// Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricsConfiguration {
    /// The access point that was used while performing operations on the object.
    #[serde(rename = "AccessPointArn", skip_serializing_if = "Option::is_none")]
    pub access_point_arn: Option<Val<String>>,
    /// The ID used to identify the metrics configuration.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// The prefix that an object must have to be included in the metrics results.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// Specifies a list of tag filters to use as a metrics configuration filter.
    #[serde(rename = "TagFilters", skip_serializing_if = "Option::is_none")]
    pub tag_filters: Option<Val<List<TagFilter>>>,
}

impl MetricsConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(id: impl Into<Val<String>>) -> Self {
        Self { id: id.into(), access_point_arn: None, prefix: None, tag_filters: None }
    }
}

/// Specifies when noncurrent object versions expire.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NoncurrentVersionExpiration {
    /// Specifies how many noncurrent versions Amazon S3 will retain.
    #[serde(rename = "NewerNoncurrentVersions", skip_serializing_if = "Option::is_none")]
    pub newer_noncurrent_versions: Option<Val<i64>>,
    /// Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action.
    #[serde(rename = "NoncurrentDays")]
    pub noncurrent_days: Val<i64>,
}

impl NoncurrentVersionExpiration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(noncurrent_days: impl Into<Val<i64>>) -> Self {
        Self { noncurrent_days: noncurrent_days.into(), newer_noncurrent_versions: None }
    }
}

/// Container for the transition rule that describes when noncurrent objects transition to the STANDARDIA , ONEZONEIA , INTELLIGENTTIERING , GLACIERIR , GLACIER , or DEEPARCHIVE storage class.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NoncurrentVersionTransition {
    /// Specifies how many noncurrent versions Amazon S3 will retain.
    #[serde(rename = "NewerNoncurrentVersions", skip_serializing_if = "Option::is_none")]
    pub newer_noncurrent_versions: Option<Val<i64>>,
    /// The class of storage used to store the object.
    #[serde(rename = "StorageClass")]
    pub storage_class: Val<String>,
    /// Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action.
    #[serde(rename = "TransitionInDays")]
    pub transition_in_days: Val<i64>,
}

impl NoncurrentVersionTransition {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        storage_class: impl Into<Val<String>>,
        transition_in_days: impl Into<Val<i64>>,
    ) -> Self {
        Self {
            storage_class: storage_class.into(),
            transition_in_days: transition_in_days.into(),
            newer_noncurrent_versions: None,
        }
    }
}

/// Describes the notification configuration for an Amazon S3 bucket.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NotificationConfiguration {
    /// Enables delivery of events to Amazon EventBridge.
    #[serde(rename = "EventBridgeConfiguration", skip_serializing_if = "Option::is_none")]
    pub event_bridge_configuration: Option<Val<EventBridgeConfiguration>>,
    /// Describes the AWS Lambda functions to invoke and the events for which to invoke them.
    #[serde(rename = "LambdaConfigurations", skip_serializing_if = "Option::is_none")]
    pub lambda_configurations: Option<Val<List<LambdaConfiguration>>>,
    /// The Amazon Simple Queue Service queues to publish messages to and the events for which to publish messages.
    #[serde(rename = "QueueConfigurations", skip_serializing_if = "Option::is_none")]
    pub queue_configurations: Option<Val<List<QueueConfiguration>>>,
    /// The topic to which notifications are sent and the events for which notifications are generated.
    #[serde(rename = "TopicConfigurations", skip_serializing_if = "Option::is_none")]
    pub topic_configurations: Option<Val<List<TopicConfiguration>>>,
}

/// Specifies object key name filtering rules.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NotificationFilter {
    /// A container for object key name prefix and suffix filtering rules.
    #[serde(rename = "S3Key")]
    pub s3_key: Val<S3KeyFilter>,
}

impl NotificationFilter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(s3_key: impl Into<Val<S3KeyFilter>>) -> Self {
        Self { s3_key: s3_key.into() }
    }
}

/// Places an Object Lock configuration on the specified bucket.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ObjectLockConfiguration {
    /// Indicates whether this bucket has an Object Lock configuration enabled.
    #[serde(rename = "ObjectLockEnabled", skip_serializing_if = "Option::is_none")]
    pub object_lock_enabled: Option<Val<String>>,
    /// Specifies the Object Lock rule for the specified object.
    #[serde(rename = "Rule", skip_serializing_if = "Option::is_none")]
    pub rule: Option<Val<ObjectLockRule>>,
}

/// Specifies the Object Lock rule for the specified object.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ObjectLockRule {
    /// The default Object Lock retention mode and period that you want to apply to new objects placed in the specified bucket.
    #[serde(rename = "DefaultRetention", skip_serializing_if = "Option::is_none")]
    pub default_retention: Option<Val<DefaultRetention>>,
}

/// Specifies the container element for Object Ownership rules.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnershipControls {
    /// Specifies the container element for Object Ownership rules.
    #[serde(rename = "Rules")]
    pub rules: Val<List<OwnershipControlsRule>>,
}

impl OwnershipControls {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(rules: impl Into<Val<List<OwnershipControlsRule>>>) -> Self {
        Self { rules: rules.into() }
    }
}

/// Specifies an Object Ownership rule.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OwnershipControlsRule {
    /// Specifies an object ownership rule.
    #[serde(rename = "ObjectOwnership", skip_serializing_if = "Option::is_none")]
    pub object_ownership: Option<Val<String>>,
}

/// Amazon S3 keys for log objects are partitioned in the following format:.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PartitionedPrefix {
    /// Specifies the partition date source for the partitioned prefix.
    #[serde(rename = "PartitionDateSource", skip_serializing_if = "Option::is_none")]
    pub partition_date_source: Option<Val<String>>,
}

/// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PublicAccessBlockConfiguration {
    /// Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket.
    #[serde(rename = "BlockPublicAcls", skip_serializing_if = "Option::is_none")]
    pub block_public_acls: Option<Val<bool>>,
    /// Specifies whether Amazon S3 should block public bucket policies for this bucket.
    #[serde(rename = "BlockPublicPolicy", skip_serializing_if = "Option::is_none")]
    pub block_public_policy: Option<Val<bool>>,
    /// Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket.
    #[serde(rename = "IgnorePublicAcls", skip_serializing_if = "Option::is_none")]
    pub ignore_public_acls: Option<Val<bool>>,
    /// Specifies whether Amazon S3 should restrict public bucket policies for this bucket.
    #[serde(rename = "RestrictPublicBuckets", skip_serializing_if = "Option::is_none")]
    pub restrict_public_buckets: Option<Val<bool>>,
}

/// Specifies the configuration for publishing messages to an Amazon Simple Queue Service (Amazon SQS) queue when Amazon S3 detects specified events.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QueueConfiguration {
    /// The Amazon S3 bucket event about which you want to publish messages to Amazon SQS. For more information, see Supported Event Types in the Amazon S3 User Guide .
    #[serde(rename = "Event")]
    pub event: Val<String>,
    /// The filtering rules that determine which objects trigger notifications.
    #[serde(rename = "Filter", skip_serializing_if = "Option::is_none")]
    pub filter: Option<Val<NotificationFilter>>,
    /// The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3 publishes a message when it detects events of the specified type.
    #[serde(rename = "Queue")]
    pub queue: Val<String>,
}

impl QueueConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(event: impl Into<Val<String>>, queue: impl Into<Val<String>>) -> Self {
        Self { event: event.into(), queue: queue.into(), filter: None }
    }
}

/// The journal table record expiration settings for a journal table in an S3 Metadata configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RecordExpiration {
    /// If you enable journal table record expiration, you can set the number of days to retain your journal table records.
    #[serde(rename = "Days", skip_serializing_if = "Option::is_none")]
    pub days: Option<Val<i64>>,
    /// Specifies whether journal table record expiration is enabled or disabled.
    #[serde(rename = "Expiration")]
    pub expiration: Val<String>,
}

impl RecordExpiration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(expiration: impl Into<Val<String>>) -> Self {
        Self { expiration: expiration.into(), days: None }
    }
}

/// Specifies the redirect behavior of all requests to a website endpoint of an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedirectAllRequestsTo {
    /// Name of the host where requests are redirected.
    #[serde(rename = "HostName")]
    pub host_name: Val<String>,
    /// Protocol to use when redirecting requests.
    #[serde(rename = "Protocol", skip_serializing_if = "Option::is_none")]
    pub protocol: Option<Val<String>>,
}

impl RedirectAllRequestsTo {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(host_name: impl Into<Val<String>>) -> Self {
        Self { host_name: host_name.into(), protocol: None }
    }
}

/// Specifies how requests are redirected.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RedirectRule {
    /// The host name to use in the redirect request.
    #[serde(rename = "HostName", skip_serializing_if = "Option::is_none")]
    pub host_name: Option<Val<String>>,
    /// The HTTP redirect code to use on the response.
    #[serde(rename = "HttpRedirectCode", skip_serializing_if = "Option::is_none")]
    pub http_redirect_code: Option<Val<String>>,
    /// Protocol to use when redirecting requests.
    #[serde(rename = "Protocol", skip_serializing_if = "Option::is_none")]
    pub protocol: Option<Val<String>>,
    /// The object key prefix to use in the redirect request.
    #[serde(rename = "ReplaceKeyPrefixWith", skip_serializing_if = "Option::is_none")]
    pub replace_key_prefix_with: Option<Val<String>>,
    /// The specific object key to use in the redirect request.
    #[serde(rename = "ReplaceKeyWith", skip_serializing_if = "Option::is_none")]
    pub replace_key_with: Option<Val<String>>,
}

/// A filter that you can specify for selection for modifications on replicas.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicaModifications {
    /// Specifies whether Amazon S3 replicates modifications on replicas.
    #[serde(rename = "Status")]
    pub status: Val<String>,
}

impl ReplicaModifications {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(status: impl Into<Val<String>>) -> Self {
        Self { status: status.into() }
    }
}

/// A container for replication rules.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationConfiguration {
    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that Amazon S3 assumes when replicating objects.
    #[serde(rename = "Role")]
    pub role: Val<String>,
    /// A container for one or more replication rules.
    #[serde(rename = "Rules")]
    pub rules: Val<List<ReplicationRule>>,
}

impl ReplicationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(role: impl Into<Val<String>>, rules: impl Into<Val<List<ReplicationRule>>>) -> Self {
        Self { role: role.into(), rules: rules.into() }
    }
}

/// A container for information about the replication destination and its configurations including enabling the S3 Replication Time Control (S3 RTC).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationDestination {
    /// Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you want to change replica ownership to the AWS account that owns the destination bucket.
    #[serde(rename = "AccessControlTranslation", skip_serializing_if = "Option::is_none")]
    pub access_control_translation: Option<Val<AccessControlTranslation>>,
    /// `Account`.
    #[serde(rename = "Account", skip_serializing_if = "Option::is_none")]
    pub account: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the bucket where you want Amazon S3 to store the results.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// Specifies encryption-related information.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// A container specifying replication metrics-related settings enabling replication metrics and events.
    #[serde(rename = "Metrics", skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Val<Metrics>>,
    /// A container specifying S3 Replication Time Control (S3 RTC), including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated.
    #[serde(rename = "ReplicationTime", skip_serializing_if = "Option::is_none")]
    pub replication_time: Option<Val<ReplicationTime>>,
    /// The storage class to use when replicating objects, such as S3 Standard or reduced redundancy.
    #[serde(rename = "StorageClass", skip_serializing_if = "Option::is_none")]
    pub storage_class: Option<Val<String>>,
}

impl ReplicationDestination {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket: impl Into<Val<String>>) -> Self {
        Self {
            bucket: bucket.into(),
            access_control_translation: None,
            account: None,
            encryption_configuration: None,
            metrics: None,
            replication_time: None,
            storage_class: None,
        }
    }
}

/// Specifies which Amazon S3 objects to replicate and where to store the replicas.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationRule {
    /// Specifies whether Amazon S3 replicates delete markers.
    #[serde(rename = "DeleteMarkerReplication", skip_serializing_if = "Option::is_none")]
    pub delete_marker_replication: Option<Val<DeleteMarkerReplication>>,
    /// A container for information about the replication destination and its configurations including enabling the S3 Replication Time Control (S3 RTC).
    #[serde(rename = "Destination")]
    pub destination: Val<ReplicationDestination>,
    /// A filter that identifies the subset of objects to which the replication rule applies.
    #[serde(rename = "Filter", skip_serializing_if = "Option::is_none")]
    pub filter: Option<Val<ReplicationRuleFilter>>,
    /// A unique identifier for the rule.
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<Val<String>>,
    /// An object key name prefix that identifies the object or objects to which the rule applies.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// The priority indicates which rule has precedence whenever two or more replication rules conflict.
    #[serde(rename = "Priority", skip_serializing_if = "Option::is_none")]
    pub priority: Option<Val<i64>>,
    /// A container that describes additional filters for identifying the source objects that you want to replicate.
    #[serde(rename = "SourceSelectionCriteria", skip_serializing_if = "Option::is_none")]
    pub source_selection_criteria: Option<Val<SourceSelectionCriteria>>,
    /// Specifies whether the rule is enabled.
    #[serde(rename = "Status")]
    pub status: Val<String>,
}

impl ReplicationRule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        destination: impl Into<Val<ReplicationDestination>>,
        status: impl Into<Val<String>>,
    ) -> Self {
        Self {
            destination: destination.into(),
            status: status.into(),
            delete_marker_replication: None,
            filter: None,
            id: None,
            prefix: None,
            priority: None,
            source_selection_criteria: None,
        }
    }
}

/// A container for specifying rule filters.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReplicationRuleAndOperator {
    /// An object key name prefix that identifies the subset of objects to which the rule applies.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// An array of tags containing key and value pairs.
    #[serde(rename = "TagFilters", skip_serializing_if = "Option::is_none")]
    pub tag_filters: Option<Val<List<TagFilter>>>,
}

/// A filter that identifies the subset of objects to which the replication rule applies.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReplicationRuleFilter {
    /// A container for specifying rule filters.
    #[serde(rename = "And", skip_serializing_if = "Option::is_none")]
    pub and: Option<Val<ReplicationRuleAndOperator>>,
    /// An object key name prefix that identifies the subset of objects to which the rule applies.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// A container for specifying a tag key and value.
    #[serde(rename = "TagFilter", skip_serializing_if = "Option::is_none")]
    pub tag_filter: Option<Val<TagFilter>>,
}

/// A container specifying S3 Replication Time Control (S3 RTC) related information, including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationTime {
    /// Specifies whether the replication time is enabled.
    #[serde(rename = "Status")]
    pub status: Val<String>,
    /// A container specifying the time by which replication should be complete for all objects and operations on objects.
    #[serde(rename = "Time")]
    pub time: Val<ReplicationTimeValue>,
}

impl ReplicationTime {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(status: impl Into<Val<String>>, time: impl Into<Val<ReplicationTimeValue>>) -> Self {
        Self { status: status.into(), time: time.into() }
    }
}

/// A container specifying the time value for S3 Replication Time Control (S3 RTC) and replication metrics EventThreshold .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationTimeValue {
    /// Contains an integer specifying time in minutes.
    #[serde(rename = "Minutes")]
    pub minutes: Val<i64>,
}

impl ReplicationTimeValue {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(minutes: impl Into<Val<i64>>) -> Self {
        Self { minutes: minutes.into() }
    }
}

/// Specifies the redirect behavior and when a redirect is applied.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoutingRule {
    /// Container for redirect information.
    #[serde(rename = "RedirectRule")]
    pub redirect_rule: Val<RedirectRule>,
    /// A container for describing a condition that must be met for the specified redirect to apply.
    #[serde(rename = "RoutingRuleCondition", skip_serializing_if = "Option::is_none")]
    pub routing_rule_condition: Option<Val<RoutingRuleCondition>>,
}

impl RoutingRule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(redirect_rule: impl Into<Val<RedirectRule>>) -> Self {
        Self { redirect_rule: redirect_rule.into(), routing_rule_condition: None }
    }
}

/// A container for describing a condition that must be met for the specified redirect to apply.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RoutingRuleCondition {
    /// The HTTP error code when the redirect is applied.
    #[serde(rename = "HttpErrorCodeReturnedEquals", skip_serializing_if = "Option::is_none")]
    pub http_error_code_returned_equals: Option<Val<String>>,
    /// The object key name prefix when the redirect is applied.
    #[serde(rename = "KeyPrefixEquals", skip_serializing_if = "Option::is_none")]
    pub key_prefix_equals: Option<Val<String>>,
}

/// Specifies lifecycle rules for an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    /// Specifies a lifecycle rule that stops incomplete multipart uploads to an Amazon S3 bucket.
    #[serde(rename = "AbortIncompleteMultipartUpload", skip_serializing_if = "Option::is_none")]
    pub abort_incomplete_multipart_upload: Option<Val<AbortIncompleteMultipartUpload>>,
    /// Indicates when objects are deleted from Amazon S3 and Amazon S3 Glacier.
    #[serde(rename = "ExpirationDate", skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Val<String>>,
    /// Indicates the number of days after creation when objects are deleted from Amazon S3 and Amazon S3 Glacier.
    #[serde(rename = "ExpirationInDays", skip_serializing_if = "Option::is_none")]
    pub expiration_in_days: Option<Val<i64>>,
    /// Indicates whether Amazon S3 will remove a delete marker without any noncurrent versions.
    #[serde(rename = "ExpiredObjectDeleteMarker", skip_serializing_if = "Option::is_none")]
    pub expired_object_delete_marker: Option<Val<bool>>,
    /// Unique identifier for the rule.
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<Val<String>>,
    /// Specifies when noncurrent object versions expire.
    #[serde(rename = "NoncurrentVersionExpiration", skip_serializing_if = "Option::is_none")]
    pub noncurrent_version_expiration: Option<Val<NoncurrentVersionExpiration>>,
    /// (Deprecated.) For buckets with versioning enabled (or suspended), specifies the time, in days, between when a new version of the object is uploaded to the bucket and when old versions of the object expire.
    #[serde(rename = "NoncurrentVersionExpirationInDays", skip_serializing_if = "Option::is_none")]
    pub noncurrent_version_expiration_in_days: Option<Val<i64>>,
    /// (Deprecated.) For buckets with versioning enabled (or suspended), specifies when non-current objects transition to a specified storage class.
    #[serde(rename = "NoncurrentVersionTransition", skip_serializing_if = "Option::is_none")]
    pub noncurrent_version_transition: Option<Val<NoncurrentVersionTransition>>,
    /// For buckets with versioning enabled (or suspended), one or more transition rules that specify when non-current objects transition to a specified storage class.
    #[serde(rename = "NoncurrentVersionTransitions", skip_serializing_if = "Option::is_none")]
    pub noncurrent_version_transitions: Option<Val<List<NoncurrentVersionTransition>>>,
    /// Specifies the minimum object size in bytes for this rule to apply to.
    #[serde(rename = "ObjectSizeGreaterThan", skip_serializing_if = "Option::is_none")]
    pub object_size_greater_than: Option<Val<i64>>,
    /// Specifies the maximum object size in bytes for this rule to apply to.
    #[serde(rename = "ObjectSizeLessThan", skip_serializing_if = "Option::is_none")]
    pub object_size_less_than: Option<Val<i64>>,
    /// Object key prefix that identifies one or more objects to which this rule applies.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// If Enabled , the rule is currently being applied.
    #[serde(rename = "Status")]
    pub status: Val<String>,
    /// Tags to use to identify a subset of objects to which the lifecycle rule applies.
    #[serde(rename = "TagFilters", skip_serializing_if = "Option::is_none")]
    pub tag_filters: Option<Val<List<TagFilter>>>,
    /// (Deprecated.) Specifies when an object transitions to a specified storage class.
    #[serde(rename = "Transition", skip_serializing_if = "Option::is_none")]
    pub transition: Option<Val<Transition>>,
    /// One or more transition rules that specify when an object transitions to a specified storage class.
    #[serde(rename = "Transitions", skip_serializing_if = "Option::is_none")]
    pub transitions: Option<Val<List<Transition>>>,
}

impl Rule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(status: impl Into<Val<String>>) -> Self {
        Self {
            status: status.into(),
            abort_incomplete_multipart_upload: None,
            expiration_date: None,
            expiration_in_days: None,
            expired_object_delete_marker: None,
            id: None,
            noncurrent_version_expiration: None,
            noncurrent_version_expiration_in_days: None,
            noncurrent_version_transition: None,
            noncurrent_version_transitions: None,
            object_size_greater_than: None,
            object_size_less_than: None,
            prefix: None,
            tag_filters: None,
            transition: None,
            transitions: None,
        }
    }
}

/// A container for object key name prefix and suffix filtering rules.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3KeyFilter {
    /// A list of containers for the key-value pair that defines the criteria for the filter rule.
    #[serde(rename = "Rules")]
    pub rules: Val<List<FilterRule>>,
}

impl S3KeyFilter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(rules: impl Into<Val<List<FilterRule>>>) -> Self {
        Self { rules: rules.into() }
    }
}

/// The destination information for a V1 S3 Metadata configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3TablesDestination {
    /// The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration.
    #[serde(rename = "TableArn", skip_serializing_if = "Option::is_none")]
    pub table_arn: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) for the table bucket that's specified as the destination in the metadata table configuration.
    #[serde(rename = "TableBucketArn")]
    pub table_bucket_arn: Val<String>,
    /// The name for the metadata table in your metadata table configuration.
    #[serde(rename = "TableName")]
    pub table_name: Val<String>,
    /// The table bucket namespace for the metadata table in your metadata table configuration.
    #[serde(rename = "TableNamespace", skip_serializing_if = "Option::is_none")]
    pub table_namespace: Option<Val<String>>,
}

impl S3TablesDestination {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        table_bucket_arn: impl Into<Val<String>>,
        table_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            table_bucket_arn: table_bucket_arn.into(),
            table_name: table_name.into(),
            table_arn: None,
            table_namespace: None,
        }
    }
}

/// Describes the default server-side encryption to apply to new objects in the bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServerSideEncryptionByDefault {
    /// AWS Key Management Service (KMS) customer managed key ID to use for the default encryption.
    #[serde(rename = "KMSMasterKeyID", skip_serializing_if = "Option::is_none")]
    pub kms_master_key_id: Option<Val<String>>,
    /// Server-side encryption algorithm to use for the default encryption.
    #[serde(rename = "SSEAlgorithm")]
    pub sse_algorithm: Val<String>,
}

impl ServerSideEncryptionByDefault {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(sse_algorithm: impl Into<Val<String>>) -> Self {
        Self { sse_algorithm: sse_algorithm.into(), kms_master_key_id: None }
    }
}

/// Specifies the default server-side encryption configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServerSideEncryptionRule {
    /// A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type.
    #[serde(rename = "BlockedEncryptionTypes", skip_serializing_if = "Option::is_none")]
    pub blocked_encryption_types: Option<Val<BlockedEncryptionTypes>>,
    /// Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new objects in the bucket.
    #[serde(rename = "BucketKeyEnabled", skip_serializing_if = "Option::is_none")]
    pub bucket_key_enabled: Option<Val<bool>>,
    /// Specifies the default server-side encryption to apply to new objects in the bucket.
    #[serde(rename = "ServerSideEncryptionByDefault", skip_serializing_if = "Option::is_none")]
    pub server_side_encryption_by_default: Option<Val<ServerSideEncryptionByDefault>>,
}

/// A container that describes additional filters for identifying the source objects that you want to replicate.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SourceSelectionCriteria {
    /// A filter that you can specify for selection for modifications on replicas.
    #[serde(rename = "ReplicaModifications", skip_serializing_if = "Option::is_none")]
    pub replica_modifications: Option<Val<ReplicaModifications>>,
    /// A container for filter information for the selection of Amazon S3 objects encrypted with AWS KMS.
    #[serde(rename = "SseKmsEncryptedObjects", skip_serializing_if = "Option::is_none")]
    pub sse_kms_encrypted_objects: Option<Val<SseKmsEncryptedObjects>>,
}

/// A container for filter information for the selection of S3 objects encrypted with AWS KMS.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SseKmsEncryptedObjects {
    /// Specifies whether Amazon S3 replicates objects created with server-side encryption using an AWS KMS key stored in AWS Key Management Service.
    #[serde(rename = "Status")]
    pub status: Val<String>,
}

impl SseKmsEncryptedObjects {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(status: impl Into<Val<String>>) -> Self {
        Self { status: status.into() }
    }
}

/// Specifies data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes for an Amazon S3 bucket.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageClassAnalysis {
    /// Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported.
    #[serde(rename = "DataExport", skip_serializing_if = "Option::is_none")]
    pub data_export: Option<Val<DataExport>>,
}

/// Specifies tags to use to identify a subset of objects for an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TagFilter {
    /// The tag key.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// The tag value.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl TagFilter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

/// Amazon S3 key format for log objects.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TargetObjectKeyFormat {
    /// Partitioned S3 key for log objects.
    #[serde(rename = "PartitionedPrefix", skip_serializing_if = "Option::is_none")]
    pub partitioned_prefix: Option<Val<PartitionedPrefix>>,
    /// To use the simple format for S3 keys for log objects.
    #[serde(rename = "SimplePrefix", skip_serializing_if = "Option::is_none")]
    pub simple_prefix: Option<Val<Value>>,
}

/// The S3 Intelligent-Tiering storage class is designed to optimize storage costs by automatically moving data to the most cost-effective storage access tier, without additional operational overhead.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tiering {
    /// S3 Intelligent-Tiering access tier.
    #[serde(rename = "AccessTier")]
    pub access_tier: Val<String>,
    /// The number of consecutive days of no access after which an object will be eligible to be transitioned to the corresponding tier.
    #[serde(rename = "Days")]
    pub days: Val<i64>,
}

impl Tiering {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(access_tier: impl Into<Val<String>>, days: impl Into<Val<i64>>) -> Self {
        Self { access_tier: access_tier.into(), days: days.into() }
    }
}

/// A container for specifying the configuration for publication of messages to an Amazon Simple Notification Service (Amazon SNS) topic when Amazon S3 detects specified events.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicConfiguration {
    /// The Amazon S3 bucket event about which to send notifications.
    #[serde(rename = "Event")]
    pub event: Val<String>,
    /// The filtering rules that determine for which objects to send notifications.
    #[serde(rename = "Filter", skip_serializing_if = "Option::is_none")]
    pub filter: Option<Val<NotificationFilter>>,
    /// The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3 publishes a message when it detects events of the specified type.
    #[serde(rename = "Topic")]
    pub topic: Val<String>,
}

impl TopicConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(event: impl Into<Val<String>>, topic: impl Into<Val<String>>) -> Self {
        Self { event: event.into(), topic: topic.into(), filter: None }
    }
}

/// Specifies when an object transitions to a specified storage class.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Transition {
    /// The storage class to which you want the object to transition.
    #[serde(rename = "StorageClass")]
    pub storage_class: Val<String>,
    /// Indicates when objects are transitioned to the specified storage class.
    #[serde(rename = "TransitionDate", skip_serializing_if = "Option::is_none")]
    pub transition_date: Option<Val<String>>,
    /// Indicates the number of days after creation when objects are transitioned to the specified storage class.
    #[serde(rename = "TransitionInDays", skip_serializing_if = "Option::is_none")]
    pub transition_in_days: Option<Val<i64>>,
}

impl Transition {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(storage_class: impl Into<Val<String>>) -> Self {
        Self {
            storage_class: storage_class.into(),
            transition_date: None,
            transition_in_days: None,
        }
    }
}

/// Describes the versioning state of an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VersioningConfiguration {
    /// The versioning state of the bucket.
    #[serde(rename = "Status")]
    pub status: Val<String>,
}

impl VersioningConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(status: impl Into<Val<String>>) -> Self {
        Self { status: status.into() }
    }
}

/// Specifies website configuration parameters for an Amazon S3 bucket.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WebsiteConfiguration {
    /// The name of the error document for the website.
    #[serde(rename = "ErrorDocument", skip_serializing_if = "Option::is_none")]
    pub error_document: Option<Val<String>>,
    /// The name of the index document for the website.
    #[serde(rename = "IndexDocument", skip_serializing_if = "Option::is_none")]
    pub index_document: Option<Val<String>>,
    /// The redirect behavior for every request to this bucket's website endpoint.
    #[serde(rename = "RedirectAllRequestsTo", skip_serializing_if = "Option::is_none")]
    pub redirect_all_requests_to: Option<Val<RedirectAllRequestsTo>>,
    /// Rules that define when a redirect is applied and the redirect behavior.
    #[serde(rename = "RoutingRules", skip_serializing_if = "Option::is_none")]
    pub routing_rules: Option<Val<List<RoutingRule>>>,
}

known!(
    AbortIncompleteMultipartUpload,
    AccelerateConfiguration,
    AccessControlTranslation,
    AnalyticsConfiguration,
    AnnotationTableConfiguration,
    BlockedEncryptionTypes,
    Bucket,
    BucketEncryption,
    CorsConfiguration,
    CorsRule,
    DataExport,
    DefaultEventHold,
    DefaultRetention,
    DeleteMarkerReplication,
    Destination,
    EncryptionConfiguration,
    EventBridgeConfiguration,
    FilterRule,
    IntelligentTieringConfiguration,
    InventoryConfiguration,
    InventoryTableConfiguration,
    JournalTableConfiguration,
    LambdaConfiguration,
    LifecycleConfiguration,
    LoggingConfiguration,
    MetadataConfiguration,
    MetadataDestination,
    MetadataTableConfiguration,
    MetadataTableEncryptionConfiguration,
    Metrics,
    MetricsConfiguration,
    NoncurrentVersionExpiration,
    NoncurrentVersionTransition,
    NotificationConfiguration,
    NotificationFilter,
    ObjectLockConfiguration,
    ObjectLockRule,
    OwnershipControls,
    OwnershipControlsRule,
    PartitionedPrefix,
    PublicAccessBlockConfiguration,
    QueueConfiguration,
    RecordExpiration,
    RedirectAllRequestsTo,
    RedirectRule,
    ReplicaModifications,
    ReplicationConfiguration,
    ReplicationDestination,
    ReplicationRule,
    ReplicationRuleAndOperator,
    ReplicationRuleFilter,
    ReplicationTime,
    ReplicationTimeValue,
    RoutingRule,
    RoutingRuleCondition,
    Rule,
    S3KeyFilter,
    S3TablesDestination,
    ServerSideEncryptionByDefault,
    ServerSideEncryptionRule,
    SourceSelectionCriteria,
    SseKmsEncryptedObjects,
    StorageClassAnalysis,
    TagFilter,
    TargetObjectKeyFormat,
    Tiering,
    TopicConfiguration,
    Transition,
    VersioningConfiguration,
    WebsiteConfiguration
);
