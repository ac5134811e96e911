//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Bucket {
    /// `AbacStatus`.
    #[serde(rename = "AbacStatus", skip_serializing_if = "Option::is_none")]
    pub abac_status: Option<Val<String>>,
    /// `AccelerateConfiguration`.
    #[serde(rename = "AccelerateConfiguration", skip_serializing_if = "Option::is_none")]
    pub accelerate_configuration: Option<Val<AccelerateConfiguration>>,
    /// `AccessControl`.
    #[serde(rename = "AccessControl", skip_serializing_if = "Option::is_none")]
    pub access_control: Option<Val<String>>,
    /// `AnalyticsConfigurations`.
    #[serde(rename = "AnalyticsConfigurations", skip_serializing_if = "Option::is_none")]
    pub analytics_configurations: Option<Val<List<AnalyticsConfiguration>>>,
    /// `BucketEncryption`.
    #[serde(rename = "BucketEncryption", skip_serializing_if = "Option::is_none")]
    pub bucket_encryption: Option<Val<BucketEncryption>>,
    /// `BucketName`. A change replaces the resource.
    #[serde(rename = "BucketName", skip_serializing_if = "Option::is_none")]
    pub bucket_name: Option<Val<String>>,
    /// `BucketNamePrefix`. A change replaces the resource.
    #[serde(rename = "BucketNamePrefix", skip_serializing_if = "Option::is_none")]
    pub bucket_name_prefix: Option<Val<String>>,
    /// `BucketNamespace`. A change replaces the resource.
    #[serde(rename = "BucketNamespace", skip_serializing_if = "Option::is_none")]
    pub bucket_namespace: Option<Val<String>>,
    /// `CorsConfiguration`.
    #[serde(rename = "CorsConfiguration", skip_serializing_if = "Option::is_none")]
    pub cors_configuration: Option<Val<CorsConfiguration>>,
    /// `IntelligentTieringConfigurations`.
    #[serde(rename = "IntelligentTieringConfigurations", skip_serializing_if = "Option::is_none")]
    pub intelligent_tiering_configurations: Option<Val<List<IntelligentTieringConfiguration>>>,
    /// `InventoryConfigurations`.
    #[serde(rename = "InventoryConfigurations", skip_serializing_if = "Option::is_none")]
    pub inventory_configurations: Option<Val<List<InventoryConfiguration>>>,
    /// `LifecycleConfiguration`.
    #[serde(rename = "LifecycleConfiguration", skip_serializing_if = "Option::is_none")]
    pub lifecycle_configuration: Option<Val<LifecycleConfiguration>>,
    /// `LoggingConfiguration`.
    #[serde(rename = "LoggingConfiguration", skip_serializing_if = "Option::is_none")]
    pub logging_configuration: Option<Val<LoggingConfiguration>>,
    /// `MetadataConfiguration`.
    #[serde(rename = "MetadataConfiguration", skip_serializing_if = "Option::is_none")]
    pub metadata_configuration: Option<Val<MetadataConfiguration>>,
    /// `MetadataTableConfiguration`.
    #[serde(rename = "MetadataTableConfiguration", skip_serializing_if = "Option::is_none")]
    pub metadata_table_configuration: Option<Val<MetadataTableConfiguration>>,
    /// `MetricsConfigurations`.
    #[serde(rename = "MetricsConfigurations", skip_serializing_if = "Option::is_none")]
    pub metrics_configurations: Option<Val<List<MetricsConfiguration>>>,
    /// `NotificationConfiguration`.
    #[serde(rename = "NotificationConfiguration", skip_serializing_if = "Option::is_none")]
    pub notification_configuration: Option<Val<NotificationConfiguration>>,
    /// `ObjectLockConfiguration`.
    #[serde(rename = "ObjectLockConfiguration", skip_serializing_if = "Option::is_none")]
    pub object_lock_configuration: Option<Val<ObjectLockConfiguration>>,
    /// `ObjectLockEnabled`. A change replaces the resource.
    #[serde(rename = "ObjectLockEnabled", skip_serializing_if = "Option::is_none")]
    pub object_lock_enabled: Option<Val<bool>>,
    /// `OwnershipControls`.
    #[serde(rename = "OwnershipControls", skip_serializing_if = "Option::is_none")]
    pub ownership_controls: Option<Val<OwnershipControls>>,
    /// `PublicAccessBlockConfiguration`.
    #[serde(rename = "PublicAccessBlockConfiguration", skip_serializing_if = "Option::is_none")]
    pub public_access_block_configuration: Option<Val<PublicAccessBlockConfiguration>>,
    /// `ReplicationConfiguration`.
    #[serde(rename = "ReplicationConfiguration", skip_serializing_if = "Option::is_none")]
    pub replication_configuration: Option<Val<ReplicationConfiguration>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `VersioningConfiguration`.
    #[serde(rename = "VersioningConfiguration", skip_serializing_if = "Option::is_none")]
    pub versioning_configuration: Option<Val<VersioningConfiguration>>,
    /// `WebsiteConfiguration`.
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
arn = "Arn", "`Arn` of the deployed resource.";
domain_name = "DomainName", "`DomainName` of the deployed resource.";
dual_stack_domain_name = "DualStackDomainName", "`DualStackDomainName` of the deployed resource.";
metadata_configuration_annotation_table_configuration_table_arn = "MetadataConfiguration.AnnotationTableConfiguration.TableArn", "`MetadataConfiguration.AnnotationTableConfiguration.TableArn` of the deployed resource.";
metadata_configuration_annotation_table_configuration_table_name = "MetadataConfiguration.AnnotationTableConfiguration.TableName", "`MetadataConfiguration.AnnotationTableConfiguration.TableName` of the deployed resource.";
metadata_configuration_destination = "MetadataConfiguration.Destination", "`MetadataConfiguration.Destination` of the deployed resource.";
metadata_configuration_inventory_table_configuration_table_arn = "MetadataConfiguration.InventoryTableConfiguration.TableArn", "`MetadataConfiguration.InventoryTableConfiguration.TableArn` of the deployed resource.";
metadata_configuration_inventory_table_configuration_table_name = "MetadataConfiguration.InventoryTableConfiguration.TableName", "`MetadataConfiguration.InventoryTableConfiguration.TableName` of the deployed resource.";
metadata_configuration_journal_table_configuration_table_arn = "MetadataConfiguration.JournalTableConfiguration.TableArn", "`MetadataConfiguration.JournalTableConfiguration.TableArn` of the deployed resource.";
metadata_configuration_journal_table_configuration_table_name = "MetadataConfiguration.JournalTableConfiguration.TableName", "`MetadataConfiguration.JournalTableConfiguration.TableName` of the deployed resource.";
metadata_table_configuration_s3_tables_destination_table_arn = "MetadataTableConfiguration.S3TablesDestination.TableArn", "`MetadataTableConfiguration.S3TablesDestination.TableArn` of the deployed resource.";
metadata_table_configuration_s3_tables_destination_table_namespace = "MetadataTableConfiguration.S3TablesDestination.TableNamespace", "`MetadataTableConfiguration.S3TablesDestination.TableNamespace` of the deployed resource.";
regional_domain_name = "RegionalDomainName", "`RegionalDomainName` of the deployed resource.";
website_url = "WebsiteURL", "`WebsiteURL` of the deployed resource.";
});

/// `AbortIncompleteMultipartUpload` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AbortIncompleteMultipartUpload {
    /// `DaysAfterInitiation`, which is required.
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

/// `AccelerateConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccelerateConfiguration {
    /// `AccelerationStatus`, which is required.
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

/// `AccessControlTranslation` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccessControlTranslation {
    /// `Owner`, which is required.
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

/// `AnalyticsConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnalyticsConfiguration {
    /// `Id`, which is required.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// `Prefix`.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// `StorageClassAnalysis`, which is required.
    #[serde(rename = "StorageClassAnalysis")]
    pub storage_class_analysis: Val<StorageClassAnalysis>,
    /// `TagFilters`.
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

/// `AnnotationTableConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnnotationTableConfiguration {
    /// `ConfigurationState`, which is required.
    #[serde(rename = "ConfigurationState")]
    pub configuration_state: Val<String>,
    /// `EncryptionConfiguration`.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<MetadataTableEncryptionConfiguration>>,
    /// `Role`.
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<Val<String>>,
    /// `TableArn`.
    #[serde(rename = "TableArn", skip_serializing_if = "Option::is_none")]
    pub table_arn: Option<Val<String>>,
    /// `TableName`.
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

/// `BlockedEncryptionTypes` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BlockedEncryptionTypes {
    /// `EncryptionType`.
    #[serde(rename = "EncryptionType", skip_serializing_if = "Option::is_none")]
    pub encryption_type: Option<Val<List<String>>>,
}

/// `BucketEncryption` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BucketEncryption {
    /// `ServerSideEncryptionConfiguration`, which is required.
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

/// `CorsConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CorsConfiguration {
    /// `CorsRules`, which is required.
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

/// `CorsRule` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CorsRule {
    /// `AllowedHeaders`.
    #[serde(rename = "AllowedHeaders", skip_serializing_if = "Option::is_none")]
    pub allowed_headers: Option<Val<List<String>>>,
    /// `AllowedMethods`, which is required.
    #[serde(rename = "AllowedMethods")]
    pub allowed_methods: Val<List<String>>,
    /// `AllowedOrigins`, which is required.
    #[serde(rename = "AllowedOrigins")]
    pub allowed_origins: Val<List<String>>,
    /// `ExposedHeaders`.
    #[serde(rename = "ExposedHeaders", skip_serializing_if = "Option::is_none")]
    pub exposed_headers: Option<Val<List<String>>>,
    /// `Id`.
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<Val<String>>,
    /// `MaxAge`.
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

/// `DataExport` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataExport {
    /// `Destination`, which is required.
    #[serde(rename = "Destination")]
    pub destination: Val<Destination>,
    /// `OutputSchemaVersion`, which is required.
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

/// `DefaultEventHold` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DefaultEventHold {
    /// `Days`.
    #[serde(rename = "Days", skip_serializing_if = "Option::is_none")]
    pub days: Option<Val<i64>>,
    /// `Years`.
    #[serde(rename = "Years", skip_serializing_if = "Option::is_none")]
    pub years: Option<Val<i64>>,
}

/// `DefaultRetention` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DefaultRetention {
    /// `Days`.
    #[serde(rename = "Days", skip_serializing_if = "Option::is_none")]
    pub days: Option<Val<i64>>,
    /// `DefaultEventHold`.
    #[serde(rename = "DefaultEventHold", skip_serializing_if = "Option::is_none")]
    pub default_event_hold: Option<Val<DefaultEventHold>>,
    /// `Mode`.
    #[serde(rename = "Mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<Val<String>>,
    /// `Years`.
    #[serde(rename = "Years", skip_serializing_if = "Option::is_none")]
    pub years: Option<Val<i64>>,
}

/// `DeleteMarkerReplication` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeleteMarkerReplication {
    /// `Status`.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<Val<String>>,
}

/// `Destination` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Destination {
    /// `BucketAccountId`.
    #[serde(rename = "BucketAccountId", skip_serializing_if = "Option::is_none")]
    pub bucket_account_id: Option<Val<String>>,
    /// `BucketArn`, which is required.
    #[serde(rename = "BucketArn")]
    pub bucket_arn: Val<String>,
    /// `Format`, which is required.
    #[serde(rename = "Format")]
    pub format: Val<String>,
    /// `Prefix`.
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

/// `EncryptionConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// `ReplicaKmsKeyID`, which is required.
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

/// `EventBridgeConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventBridgeConfiguration {
    /// `EventBridgeEnabled`, which is required.
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

/// `FilterRule` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FilterRule {
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Value`, which is required.
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

/// `IntelligentTieringConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntelligentTieringConfiguration {
    /// `Id`, which is required.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// `Prefix`.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// `Status`, which is required.
    #[serde(rename = "Status")]
    pub status: Val<String>,
    /// `TagFilters`.
    #[serde(rename = "TagFilters", skip_serializing_if = "Option::is_none")]
    pub tag_filters: Option<Val<List<TagFilter>>>,
    /// `Tierings`, which is required.
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

/// `InventoryConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InventoryConfiguration {
    /// `Destination`, which is required.
    #[serde(rename = "Destination")]
    pub destination: Val<Destination>,
    /// `Enabled`, which is required.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// `Id`, which is required.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// `IncludedObjectVersions`, which is required.
    #[serde(rename = "IncludedObjectVersions")]
    pub included_object_versions: Val<String>,
    /// `OptionalFields`.
    #[serde(rename = "OptionalFields", skip_serializing_if = "Option::is_none")]
    pub optional_fields: Option<Val<List<String>>>,
    /// `Prefix`.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// `ScheduleFrequency`, which is required.
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

/// `InventoryTableConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InventoryTableConfiguration {
    /// `ConfigurationState`, which is required.
    #[serde(rename = "ConfigurationState")]
    pub configuration_state: Val<String>,
    /// `EncryptionConfiguration`.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<MetadataTableEncryptionConfiguration>>,
    /// `TableArn`.
    #[serde(rename = "TableArn", skip_serializing_if = "Option::is_none")]
    pub table_arn: Option<Val<String>>,
    /// `TableName`.
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

/// `JournalTableConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JournalTableConfiguration {
    /// `EncryptionConfiguration`.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<MetadataTableEncryptionConfiguration>>,
    /// `RecordExpiration`, which is required.
    #[serde(rename = "RecordExpiration")]
    pub record_expiration: Val<RecordExpiration>,
    /// `TableArn`.
    #[serde(rename = "TableArn", skip_serializing_if = "Option::is_none")]
    pub table_arn: Option<Val<String>>,
    /// `TableName`.
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

/// `LambdaConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LambdaConfiguration {
    /// `Event`, which is required.
    #[serde(rename = "Event")]
    pub event: Val<String>,
    /// `Filter`.
    #[serde(rename = "Filter", skip_serializing_if = "Option::is_none")]
    pub filter: Option<Val<NotificationFilter>>,
    /// `Function`, which is required.
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

/// `LifecycleConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LifecycleConfiguration {
    /// `Rules`, which is required.
    #[serde(rename = "Rules")]
    pub rules: Val<List<Rule>>,
    /// `TransitionDefaultMinimumObjectSize`.
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

/// `LoggingConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoggingConfiguration {
    /// `DestinationBucketName`.
    #[serde(rename = "DestinationBucketName", skip_serializing_if = "Option::is_none")]
    pub destination_bucket_name: Option<Val<String>>,
    /// `LogFilePrefix`.
    #[serde(rename = "LogFilePrefix", skip_serializing_if = "Option::is_none")]
    pub log_file_prefix: Option<Val<String>>,
    /// `TargetObjectKeyFormat`.
    #[serde(rename = "TargetObjectKeyFormat", skip_serializing_if = "Option::is_none")]
    pub target_object_key_format: Option<Val<TargetObjectKeyFormat>>,
}

/// `MetadataConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetadataConfiguration {
    /// `AnnotationTableConfiguration`.
    #[serde(rename = "AnnotationTableConfiguration", skip_serializing_if = "Option::is_none")]
    pub annotation_table_configuration: Option<Val<AnnotationTableConfiguration>>,
    /// `Destination`.
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<Val<MetadataDestination>>,
    /// `InventoryTableConfiguration`.
    #[serde(rename = "InventoryTableConfiguration", skip_serializing_if = "Option::is_none")]
    pub inventory_table_configuration: Option<Val<InventoryTableConfiguration>>,
    /// `JournalTableConfiguration`, which is required.
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

/// `MetadataDestination` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetadataDestination {
    /// `TableBucketArn`.
    #[serde(rename = "TableBucketArn", skip_serializing_if = "Option::is_none")]
    pub table_bucket_arn: Option<Val<String>>,
    /// `TableBucketType`, which is required.
    #[serde(rename = "TableBucketType")]
    pub table_bucket_type: Val<String>,
    /// `TableNamespace`.
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

/// `MetadataTableConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetadataTableConfiguration {
    /// `S3TablesDestination`, which is required.
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

/// `MetadataTableEncryptionConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetadataTableEncryptionConfiguration {
    /// `KmsKeyArn`.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `SseAlgorithm`, which is required.
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

/// `Metrics` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Metrics {
    /// `EventThreshold`.
    #[serde(rename = "EventThreshold", skip_serializing_if = "Option::is_none")]
    pub event_threshold: Option<Val<ReplicationTimeValue>>,
    /// `Status`, which is required.
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

/// `MetricsConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricsConfiguration {
    /// `AccessPointArn`.
    #[serde(rename = "AccessPointArn", skip_serializing_if = "Option::is_none")]
    pub access_point_arn: Option<Val<String>>,
    /// `Id`, which is required.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// `Prefix`.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// `TagFilters`.
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

/// `NoncurrentVersionExpiration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NoncurrentVersionExpiration {
    /// `NewerNoncurrentVersions`.
    #[serde(rename = "NewerNoncurrentVersions", skip_serializing_if = "Option::is_none")]
    pub newer_noncurrent_versions: Option<Val<i64>>,
    /// `NoncurrentDays`, which is required.
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

/// `NoncurrentVersionTransition` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NoncurrentVersionTransition {
    /// `NewerNoncurrentVersions`.
    #[serde(rename = "NewerNoncurrentVersions", skip_serializing_if = "Option::is_none")]
    pub newer_noncurrent_versions: Option<Val<i64>>,
    /// `StorageClass`, which is required.
    #[serde(rename = "StorageClass")]
    pub storage_class: Val<String>,
    /// `TransitionInDays`, which is required.
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

/// `NotificationConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NotificationConfiguration {
    /// `EventBridgeConfiguration`.
    #[serde(rename = "EventBridgeConfiguration", skip_serializing_if = "Option::is_none")]
    pub event_bridge_configuration: Option<Val<EventBridgeConfiguration>>,
    /// `LambdaConfigurations`.
    #[serde(rename = "LambdaConfigurations", skip_serializing_if = "Option::is_none")]
    pub lambda_configurations: Option<Val<List<LambdaConfiguration>>>,
    /// `QueueConfigurations`.
    #[serde(rename = "QueueConfigurations", skip_serializing_if = "Option::is_none")]
    pub queue_configurations: Option<Val<List<QueueConfiguration>>>,
    /// `TopicConfigurations`.
    #[serde(rename = "TopicConfigurations", skip_serializing_if = "Option::is_none")]
    pub topic_configurations: Option<Val<List<TopicConfiguration>>>,
}

/// `NotificationFilter` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NotificationFilter {
    /// `S3Key`, which is required.
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

/// `ObjectLockConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ObjectLockConfiguration {
    /// `ObjectLockEnabled`.
    #[serde(rename = "ObjectLockEnabled", skip_serializing_if = "Option::is_none")]
    pub object_lock_enabled: Option<Val<String>>,
    /// `Rule`.
    #[serde(rename = "Rule", skip_serializing_if = "Option::is_none")]
    pub rule: Option<Val<ObjectLockRule>>,
}

/// `ObjectLockRule` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ObjectLockRule {
    /// `DefaultRetention`.
    #[serde(rename = "DefaultRetention", skip_serializing_if = "Option::is_none")]
    pub default_retention: Option<Val<DefaultRetention>>,
}

/// `OwnershipControls` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnershipControls {
    /// `Rules`, which is required.
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

/// `OwnershipControlsRule` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OwnershipControlsRule {
    /// `ObjectOwnership`.
    #[serde(rename = "ObjectOwnership", skip_serializing_if = "Option::is_none")]
    pub object_ownership: Option<Val<String>>,
}

/// `PartitionedPrefix` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PartitionedPrefix {
    /// `PartitionDateSource`.
    #[serde(rename = "PartitionDateSource", skip_serializing_if = "Option::is_none")]
    pub partition_date_source: Option<Val<String>>,
}

/// `PublicAccessBlockConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PublicAccessBlockConfiguration {
    /// `BlockPublicAcls`.
    #[serde(rename = "BlockPublicAcls", skip_serializing_if = "Option::is_none")]
    pub block_public_acls: Option<Val<bool>>,
    /// `BlockPublicPolicy`.
    #[serde(rename = "BlockPublicPolicy", skip_serializing_if = "Option::is_none")]
    pub block_public_policy: Option<Val<bool>>,
    /// `IgnorePublicAcls`.
    #[serde(rename = "IgnorePublicAcls", skip_serializing_if = "Option::is_none")]
    pub ignore_public_acls: Option<Val<bool>>,
    /// `RestrictPublicBuckets`.
    #[serde(rename = "RestrictPublicBuckets", skip_serializing_if = "Option::is_none")]
    pub restrict_public_buckets: Option<Val<bool>>,
}

/// `QueueConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QueueConfiguration {
    /// `Event`, which is required.
    #[serde(rename = "Event")]
    pub event: Val<String>,
    /// `Filter`.
    #[serde(rename = "Filter", skip_serializing_if = "Option::is_none")]
    pub filter: Option<Val<NotificationFilter>>,
    /// `Queue`, which is required.
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

/// `RecordExpiration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RecordExpiration {
    /// `Days`.
    #[serde(rename = "Days", skip_serializing_if = "Option::is_none")]
    pub days: Option<Val<i64>>,
    /// `Expiration`, which is required.
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

/// `RedirectAllRequestsTo` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedirectAllRequestsTo {
    /// `HostName`, which is required.
    #[serde(rename = "HostName")]
    pub host_name: Val<String>,
    /// `Protocol`.
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

/// `RedirectRule` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RedirectRule {
    /// `HostName`.
    #[serde(rename = "HostName", skip_serializing_if = "Option::is_none")]
    pub host_name: Option<Val<String>>,
    /// `HttpRedirectCode`.
    #[serde(rename = "HttpRedirectCode", skip_serializing_if = "Option::is_none")]
    pub http_redirect_code: Option<Val<String>>,
    /// `Protocol`.
    #[serde(rename = "Protocol", skip_serializing_if = "Option::is_none")]
    pub protocol: Option<Val<String>>,
    /// `ReplaceKeyPrefixWith`.
    #[serde(rename = "ReplaceKeyPrefixWith", skip_serializing_if = "Option::is_none")]
    pub replace_key_prefix_with: Option<Val<String>>,
    /// `ReplaceKeyWith`.
    #[serde(rename = "ReplaceKeyWith", skip_serializing_if = "Option::is_none")]
    pub replace_key_with: Option<Val<String>>,
}

/// `ReplicaModifications` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicaModifications {
    /// `Status`, which is required.
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

/// `ReplicationConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationConfiguration {
    /// `Role`, which is required.
    #[serde(rename = "Role")]
    pub role: Val<String>,
    /// `Rules`, which is required.
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

/// `ReplicationDestination` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationDestination {
    /// `AccessControlTranslation`.
    #[serde(rename = "AccessControlTranslation", skip_serializing_if = "Option::is_none")]
    pub access_control_translation: Option<Val<AccessControlTranslation>>,
    /// `Account`.
    #[serde(rename = "Account", skip_serializing_if = "Option::is_none")]
    pub account: Option<Val<String>>,
    /// `Bucket`, which is required.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// `EncryptionConfiguration`.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// `Metrics`.
    #[serde(rename = "Metrics", skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Val<Metrics>>,
    /// `ReplicationTime`.
    #[serde(rename = "ReplicationTime", skip_serializing_if = "Option::is_none")]
    pub replication_time: Option<Val<ReplicationTime>>,
    /// `StorageClass`.
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

/// `ReplicationRule` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationRule {
    /// `DeleteMarkerReplication`.
    #[serde(rename = "DeleteMarkerReplication", skip_serializing_if = "Option::is_none")]
    pub delete_marker_replication: Option<Val<DeleteMarkerReplication>>,
    /// `Destination`, which is required.
    #[serde(rename = "Destination")]
    pub destination: Val<ReplicationDestination>,
    /// `Filter`.
    #[serde(rename = "Filter", skip_serializing_if = "Option::is_none")]
    pub filter: Option<Val<ReplicationRuleFilter>>,
    /// `Id`.
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<Val<String>>,
    /// `Prefix`.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// `Priority`.
    #[serde(rename = "Priority", skip_serializing_if = "Option::is_none")]
    pub priority: Option<Val<i64>>,
    /// `SourceSelectionCriteria`.
    #[serde(rename = "SourceSelectionCriteria", skip_serializing_if = "Option::is_none")]
    pub source_selection_criteria: Option<Val<SourceSelectionCriteria>>,
    /// `Status`, which is required.
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

/// `ReplicationRuleAndOperator` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReplicationRuleAndOperator {
    /// `Prefix`.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// `TagFilters`.
    #[serde(rename = "TagFilters", skip_serializing_if = "Option::is_none")]
    pub tag_filters: Option<Val<List<TagFilter>>>,
}

/// `ReplicationRuleFilter` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReplicationRuleFilter {
    /// `And`.
    #[serde(rename = "And", skip_serializing_if = "Option::is_none")]
    pub and: Option<Val<ReplicationRuleAndOperator>>,
    /// `Prefix`.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// `TagFilter`.
    #[serde(rename = "TagFilter", skip_serializing_if = "Option::is_none")]
    pub tag_filter: Option<Val<TagFilter>>,
}

/// `ReplicationTime` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationTime {
    /// `Status`, which is required.
    #[serde(rename = "Status")]
    pub status: Val<String>,
    /// `Time`, which is required.
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

/// `ReplicationTimeValue` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationTimeValue {
    /// `Minutes`, which is required.
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

/// `RoutingRule` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoutingRule {
    /// `RedirectRule`, which is required.
    #[serde(rename = "RedirectRule")]
    pub redirect_rule: Val<RedirectRule>,
    /// `RoutingRuleCondition`.
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

/// `RoutingRuleCondition` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RoutingRuleCondition {
    /// `HttpErrorCodeReturnedEquals`.
    #[serde(rename = "HttpErrorCodeReturnedEquals", skip_serializing_if = "Option::is_none")]
    pub http_error_code_returned_equals: Option<Val<String>>,
    /// `KeyPrefixEquals`.
    #[serde(rename = "KeyPrefixEquals", skip_serializing_if = "Option::is_none")]
    pub key_prefix_equals: Option<Val<String>>,
}

/// `Rule` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    /// `AbortIncompleteMultipartUpload`.
    #[serde(rename = "AbortIncompleteMultipartUpload", skip_serializing_if = "Option::is_none")]
    pub abort_incomplete_multipart_upload: Option<Val<AbortIncompleteMultipartUpload>>,
    /// `ExpirationDate`.
    #[serde(rename = "ExpirationDate", skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Val<String>>,
    /// `ExpirationInDays`.
    #[serde(rename = "ExpirationInDays", skip_serializing_if = "Option::is_none")]
    pub expiration_in_days: Option<Val<i64>>,
    /// `ExpiredObjectDeleteMarker`.
    #[serde(rename = "ExpiredObjectDeleteMarker", skip_serializing_if = "Option::is_none")]
    pub expired_object_delete_marker: Option<Val<bool>>,
    /// `Id`.
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<Val<String>>,
    /// `NoncurrentVersionExpiration`.
    #[serde(rename = "NoncurrentVersionExpiration", skip_serializing_if = "Option::is_none")]
    pub noncurrent_version_expiration: Option<Val<NoncurrentVersionExpiration>>,
    /// `NoncurrentVersionExpirationInDays`.
    #[serde(rename = "NoncurrentVersionExpirationInDays", skip_serializing_if = "Option::is_none")]
    pub noncurrent_version_expiration_in_days: Option<Val<i64>>,
    /// `NoncurrentVersionTransition`.
    #[serde(rename = "NoncurrentVersionTransition", skip_serializing_if = "Option::is_none")]
    pub noncurrent_version_transition: Option<Val<NoncurrentVersionTransition>>,
    /// `NoncurrentVersionTransitions`.
    #[serde(rename = "NoncurrentVersionTransitions", skip_serializing_if = "Option::is_none")]
    pub noncurrent_version_transitions: Option<Val<List<NoncurrentVersionTransition>>>,
    /// `ObjectSizeGreaterThan`.
    #[serde(rename = "ObjectSizeGreaterThan", skip_serializing_if = "Option::is_none")]
    pub object_size_greater_than: Option<Val<i64>>,
    /// `ObjectSizeLessThan`.
    #[serde(rename = "ObjectSizeLessThan", skip_serializing_if = "Option::is_none")]
    pub object_size_less_than: Option<Val<i64>>,
    /// `Prefix`.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
    /// `Status`, which is required.
    #[serde(rename = "Status")]
    pub status: Val<String>,
    /// `TagFilters`.
    #[serde(rename = "TagFilters", skip_serializing_if = "Option::is_none")]
    pub tag_filters: Option<Val<List<TagFilter>>>,
    /// `Transition`.
    #[serde(rename = "Transition", skip_serializing_if = "Option::is_none")]
    pub transition: Option<Val<Transition>>,
    /// `Transitions`.
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

/// `S3KeyFilter` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3KeyFilter {
    /// `Rules`, which is required.
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

/// `S3TablesDestination` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3TablesDestination {
    /// `TableArn`.
    #[serde(rename = "TableArn", skip_serializing_if = "Option::is_none")]
    pub table_arn: Option<Val<String>>,
    /// `TableBucketArn`, which is required.
    #[serde(rename = "TableBucketArn")]
    pub table_bucket_arn: Val<String>,
    /// `TableName`, which is required.
    #[serde(rename = "TableName")]
    pub table_name: Val<String>,
    /// `TableNamespace`.
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

/// `ServerSideEncryptionByDefault` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServerSideEncryptionByDefault {
    /// `KMSMasterKeyID`.
    #[serde(rename = "KMSMasterKeyID", skip_serializing_if = "Option::is_none")]
    pub kms_master_key_id: Option<Val<String>>,
    /// `SSEAlgorithm`, which is required.
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

/// `ServerSideEncryptionRule` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServerSideEncryptionRule {
    /// `BlockedEncryptionTypes`.
    #[serde(rename = "BlockedEncryptionTypes", skip_serializing_if = "Option::is_none")]
    pub blocked_encryption_types: Option<Val<BlockedEncryptionTypes>>,
    /// `BucketKeyEnabled`.
    #[serde(rename = "BucketKeyEnabled", skip_serializing_if = "Option::is_none")]
    pub bucket_key_enabled: Option<Val<bool>>,
    /// `ServerSideEncryptionByDefault`.
    #[serde(rename = "ServerSideEncryptionByDefault", skip_serializing_if = "Option::is_none")]
    pub server_side_encryption_by_default: Option<Val<ServerSideEncryptionByDefault>>,
}

/// `SourceSelectionCriteria` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SourceSelectionCriteria {
    /// `ReplicaModifications`.
    #[serde(rename = "ReplicaModifications", skip_serializing_if = "Option::is_none")]
    pub replica_modifications: Option<Val<ReplicaModifications>>,
    /// `SseKmsEncryptedObjects`.
    #[serde(rename = "SseKmsEncryptedObjects", skip_serializing_if = "Option::is_none")]
    pub sse_kms_encrypted_objects: Option<Val<SseKmsEncryptedObjects>>,
}

/// `SseKmsEncryptedObjects` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SseKmsEncryptedObjects {
    /// `Status`, which is required.
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

/// `StorageClassAnalysis` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageClassAnalysis {
    /// `DataExport`.
    #[serde(rename = "DataExport", skip_serializing_if = "Option::is_none")]
    pub data_export: Option<Val<DataExport>>,
}

/// `TagFilter` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TagFilter {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Value`, which is required.
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

/// `TargetObjectKeyFormat` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TargetObjectKeyFormat {
    /// `PartitionedPrefix`.
    #[serde(rename = "PartitionedPrefix", skip_serializing_if = "Option::is_none")]
    pub partitioned_prefix: Option<Val<PartitionedPrefix>>,
    /// `SimplePrefix`.
    #[serde(rename = "SimplePrefix", skip_serializing_if = "Option::is_none")]
    pub simple_prefix: Option<Val<Value>>,
}

/// `Tiering` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tiering {
    /// `AccessTier`, which is required.
    #[serde(rename = "AccessTier")]
    pub access_tier: Val<String>,
    /// `Days`, which is required.
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

/// `TopicConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicConfiguration {
    /// `Event`, which is required.
    #[serde(rename = "Event")]
    pub event: Val<String>,
    /// `Filter`.
    #[serde(rename = "Filter", skip_serializing_if = "Option::is_none")]
    pub filter: Option<Val<NotificationFilter>>,
    /// `Topic`, which is required.
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

/// `Transition` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Transition {
    /// `StorageClass`, which is required.
    #[serde(rename = "StorageClass")]
    pub storage_class: Val<String>,
    /// `TransitionDate`.
    #[serde(rename = "TransitionDate", skip_serializing_if = "Option::is_none")]
    pub transition_date: Option<Val<String>>,
    /// `TransitionInDays`.
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

/// `VersioningConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VersioningConfiguration {
    /// `Status`, which is required.
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

/// `WebsiteConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WebsiteConfiguration {
    /// `ErrorDocument`.
    #[serde(rename = "ErrorDocument", skip_serializing_if = "Option::is_none")]
    pub error_document: Option<Val<String>>,
    /// `IndexDocument`.
    #[serde(rename = "IndexDocument", skip_serializing_if = "Option::is_none")]
    pub index_document: Option<Val<String>>,
    /// `RedirectAllRequestsTo`.
    #[serde(rename = "RedirectAllRequestsTo", skip_serializing_if = "Option::is_none")]
    pub redirect_all_requests_to: Option<Val<RedirectAllRequestsTo>>,
    /// `RoutingRules`.
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
