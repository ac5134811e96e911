//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::S3::StorageLens`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageLens {
    /// `StorageLensConfiguration`, which is required.
    #[serde(rename = "StorageLensConfiguration")]
    pub storage_lens_configuration: Val<StorageLensConfiguration>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl StorageLens {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(storage_lens_configuration: impl Into<Val<StorageLensConfiguration>>) -> Self {
        Self { storage_lens_configuration: storage_lens_configuration.into(), tags: None }
    }
}

impl CfnResource for StorageLens {
    const TYPE: &'static str = "AWS::S3::StorageLens";
    type Attributes = StorageLensAttributes;
}

/// What is known of a deployed [`StorageLens`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StorageLensAttributes(ResourceRef);

attributes!(StorageLensAttributes {
storage_lens_configuration_storage_lens_arn = "StorageLensConfiguration.StorageLensArn", "`StorageLensConfiguration.StorageLensArn` of the deployed resource.";
});

/// `AccountLevel` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccountLevel {
    /// `ActivityMetrics`.
    #[serde(rename = "ActivityMetrics", skip_serializing_if = "Option::is_none")]
    pub activity_metrics: Option<Val<ActivityMetrics>>,
    /// `AdvancedCostOptimizationMetrics`.
    #[serde(rename = "AdvancedCostOptimizationMetrics", skip_serializing_if = "Option::is_none")]
    pub advanced_cost_optimization_metrics: Option<Val<AdvancedCostOptimizationMetrics>>,
    /// `AdvancedDataProtectionMetrics`.
    #[serde(rename = "AdvancedDataProtectionMetrics", skip_serializing_if = "Option::is_none")]
    pub advanced_data_protection_metrics: Option<Val<AdvancedDataProtectionMetrics>>,
    /// `AdvancedPerformanceMetrics`.
    #[serde(rename = "AdvancedPerformanceMetrics", skip_serializing_if = "Option::is_none")]
    pub advanced_performance_metrics: Option<Val<AdvancedPerformanceMetrics>>,
    /// `BucketLevel`, which is required.
    #[serde(rename = "BucketLevel")]
    pub bucket_level: Val<BucketLevel>,
    /// `DetailedStatusCodesMetrics`.
    #[serde(rename = "DetailedStatusCodesMetrics", skip_serializing_if = "Option::is_none")]
    pub detailed_status_codes_metrics: Option<Val<DetailedStatusCodesMetrics>>,
    /// `StorageLensGroupLevel`.
    #[serde(rename = "StorageLensGroupLevel", skip_serializing_if = "Option::is_none")]
    pub storage_lens_group_level: Option<Val<StorageLensGroupLevel>>,
}

impl AccountLevel {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket_level: impl Into<Val<BucketLevel>>) -> Self {
        Self {
            bucket_level: bucket_level.into(),
            activity_metrics: None,
            advanced_cost_optimization_metrics: None,
            advanced_data_protection_metrics: None,
            advanced_performance_metrics: None,
            detailed_status_codes_metrics: None,
            storage_lens_group_level: None,
        }
    }
}

/// `ActivityMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ActivityMetrics {
    /// `IsEnabled`.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<Val<bool>>,
}

/// `AdvancedCostOptimizationMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AdvancedCostOptimizationMetrics {
    /// `IsEnabled`.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<Val<bool>>,
}

/// `AdvancedDataProtectionMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AdvancedDataProtectionMetrics {
    /// `IsEnabled`.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<Val<bool>>,
}

/// `AdvancedPerformanceMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AdvancedPerformanceMetrics {
    /// `IsEnabled`.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<Val<bool>>,
}

/// `AwsOrg` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AwsOrg {
    /// `Arn`, which is required.
    #[serde(rename = "Arn")]
    pub arn: Val<String>,
}

impl AwsOrg {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(arn: impl Into<Val<String>>) -> Self {
        Self { arn: arn.into() }
    }
}

/// `BucketLevel` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BucketLevel {
    /// `ActivityMetrics`.
    #[serde(rename = "ActivityMetrics", skip_serializing_if = "Option::is_none")]
    pub activity_metrics: Option<Val<ActivityMetrics>>,
    /// `AdvancedCostOptimizationMetrics`.
    #[serde(rename = "AdvancedCostOptimizationMetrics", skip_serializing_if = "Option::is_none")]
    pub advanced_cost_optimization_metrics: Option<Val<AdvancedCostOptimizationMetrics>>,
    /// `AdvancedDataProtectionMetrics`.
    #[serde(rename = "AdvancedDataProtectionMetrics", skip_serializing_if = "Option::is_none")]
    pub advanced_data_protection_metrics: Option<Val<AdvancedDataProtectionMetrics>>,
    /// `AdvancedPerformanceMetrics`.
    #[serde(rename = "AdvancedPerformanceMetrics", skip_serializing_if = "Option::is_none")]
    pub advanced_performance_metrics: Option<Val<AdvancedPerformanceMetrics>>,
    /// `DetailedStatusCodesMetrics`.
    #[serde(rename = "DetailedStatusCodesMetrics", skip_serializing_if = "Option::is_none")]
    pub detailed_status_codes_metrics: Option<Val<DetailedStatusCodesMetrics>>,
    /// `PrefixLevel`.
    #[serde(rename = "PrefixLevel", skip_serializing_if = "Option::is_none")]
    pub prefix_level: Option<Val<PrefixLevel>>,
}

/// `BucketsAndRegions` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BucketsAndRegions {
    /// `Buckets`.
    #[serde(rename = "Buckets", skip_serializing_if = "Option::is_none")]
    pub buckets: Option<Val<List<String>>>,
    /// `Regions`.
    #[serde(rename = "Regions", skip_serializing_if = "Option::is_none")]
    pub regions: Option<Val<List<String>>>,
}

/// `CloudWatchMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CloudWatchMetrics {
    /// `IsEnabled`, which is required.
    #[serde(rename = "IsEnabled")]
    pub is_enabled: Val<bool>,
}

impl CloudWatchMetrics {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(is_enabled: impl Into<Val<bool>>) -> Self {
        Self { is_enabled: is_enabled.into() }
    }
}

/// `DataExport` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataExport {
    /// `CloudWatchMetrics`.
    #[serde(rename = "CloudWatchMetrics", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_metrics: Option<Val<CloudWatchMetrics>>,
    /// `S3BucketDestination`.
    #[serde(rename = "S3BucketDestination", skip_serializing_if = "Option::is_none")]
    pub s3_bucket_destination: Option<Val<S3BucketDestination>>,
    /// `StorageLensTableDestination`.
    #[serde(rename = "StorageLensTableDestination", skip_serializing_if = "Option::is_none")]
    pub storage_lens_table_destination: Option<Val<StorageLensTableDestination>>,
}

/// `DetailedStatusCodesMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DetailedStatusCodesMetrics {
    /// `IsEnabled`.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<Val<bool>>,
}

/// `Encryption` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Encryption {
    /// `SSEKMS`.
    #[serde(rename = "SSEKMS", skip_serializing_if = "Option::is_none")]
    pub ssekms: Option<Val<SSEKMS>>,
    /// `SSES3`.
    #[serde(rename = "SSES3", skip_serializing_if = "Option::is_none")]
    pub sses3: Option<Val<Value>>,
}

/// `PrefixLevel` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PrefixLevel {
    /// `StorageMetrics`, which is required.
    #[serde(rename = "StorageMetrics")]
    pub storage_metrics: Val<PrefixLevelStorageMetrics>,
}

impl PrefixLevel {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(storage_metrics: impl Into<Val<PrefixLevelStorageMetrics>>) -> Self {
        Self { storage_metrics: storage_metrics.into() }
    }
}

/// `PrefixLevelStorageMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PrefixLevelStorageMetrics {
    /// `IsEnabled`.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<Val<bool>>,
    /// `SelectionCriteria`.
    #[serde(rename = "SelectionCriteria", skip_serializing_if = "Option::is_none")]
    pub selection_criteria: Option<Val<SelectionCriteria>>,
}

/// `S3BucketDestination` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3BucketDestination {
    /// `AccountId`, which is required.
    #[serde(rename = "AccountId")]
    pub account_id: Val<String>,
    /// `Arn`, which is required.
    #[serde(rename = "Arn")]
    pub arn: Val<String>,
    /// `Encryption`.
    #[serde(rename = "Encryption", skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Val<Encryption>>,
    /// `Format`, which is required.
    #[serde(rename = "Format")]
    pub format: Val<String>,
    /// `OutputSchemaVersion`, which is required.
    #[serde(rename = "OutputSchemaVersion")]
    pub output_schema_version: Val<String>,
    /// `Prefix`.
    #[serde(rename = "Prefix", skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Val<String>>,
}

impl S3BucketDestination {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        account_id: impl Into<Val<String>>,
        arn: impl Into<Val<String>>,
        format: impl Into<Val<String>>,
        output_schema_version: impl Into<Val<String>>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            arn: arn.into(),
            format: format.into(),
            output_schema_version: output_schema_version.into(),
            encryption: None,
            prefix: None,
        }
    }
}

/// `SSEKMS` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SSEKMS {
    /// `KeyId`, which is required.
    #[serde(rename = "KeyId")]
    pub key_id: Val<String>,
}

impl SSEKMS {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key_id: impl Into<Val<String>>) -> Self {
        Self { key_id: key_id.into() }
    }
}

/// `SelectionCriteria` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SelectionCriteria {
    /// `Delimiter`.
    #[serde(rename = "Delimiter", skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Val<String>>,
    /// `MaxDepth`.
    #[serde(rename = "MaxDepth", skip_serializing_if = "Option::is_none")]
    pub max_depth: Option<Val<i64>>,
    /// `MinStorageBytesPercentage`.
    #[serde(rename = "MinStorageBytesPercentage", skip_serializing_if = "Option::is_none")]
    pub min_storage_bytes_percentage: Option<Val<f64>>,
}

/// `StorageLensConfiguration` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageLensConfiguration {
    /// `AccountLevel`, which is required.
    #[serde(rename = "AccountLevel")]
    pub account_level: Val<AccountLevel>,
    /// `AwsOrg`.
    #[serde(rename = "AwsOrg", skip_serializing_if = "Option::is_none")]
    pub aws_org: Option<Val<AwsOrg>>,
    /// `DataExport`.
    #[serde(rename = "DataExport", skip_serializing_if = "Option::is_none")]
    pub data_export: Option<Val<DataExport>>,
    /// `Exclude`.
    #[serde(rename = "Exclude", skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Val<BucketsAndRegions>>,
    /// `ExpandedPrefixesDataExport`.
    #[serde(rename = "ExpandedPrefixesDataExport", skip_serializing_if = "Option::is_none")]
    pub expanded_prefixes_data_export: Option<Val<StorageLensExpandedPrefixesDataExport>>,
    /// `Id`, which is required. A change replaces the resource.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// `Include`.
    #[serde(rename = "Include", skip_serializing_if = "Option::is_none")]
    pub include: Option<Val<BucketsAndRegions>>,
    /// `IsEnabled`, which is required.
    #[serde(rename = "IsEnabled")]
    pub is_enabled: Val<bool>,
    /// `PrefixDelimiter`.
    #[serde(rename = "PrefixDelimiter", skip_serializing_if = "Option::is_none")]
    pub prefix_delimiter: Option<Val<String>>,
    /// `StorageLensArn`.
    #[serde(rename = "StorageLensArn", skip_serializing_if = "Option::is_none")]
    pub storage_lens_arn: Option<Val<String>>,
}

impl StorageLensConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        account_level: impl Into<Val<AccountLevel>>,
        id: impl Into<Val<String>>,
        is_enabled: impl Into<Val<bool>>,
    ) -> Self {
        Self {
            account_level: account_level.into(),
            id: id.into(),
            is_enabled: is_enabled.into(),
            aws_org: None,
            data_export: None,
            exclude: None,
            expanded_prefixes_data_export: None,
            include: None,
            prefix_delimiter: None,
            storage_lens_arn: None,
        }
    }
}

/// `StorageLensExpandedPrefixesDataExport` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageLensExpandedPrefixesDataExport {
    /// `S3BucketDestination`.
    #[serde(rename = "S3BucketDestination", skip_serializing_if = "Option::is_none")]
    pub s3_bucket_destination: Option<Val<S3BucketDestination>>,
    /// `StorageLensTableDestination`.
    #[serde(rename = "StorageLensTableDestination", skip_serializing_if = "Option::is_none")]
    pub storage_lens_table_destination: Option<Val<StorageLensTableDestination>>,
}

/// `StorageLensGroupLevel` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageLensGroupLevel {
    /// `StorageLensGroupSelectionCriteria`.
    #[serde(rename = "StorageLensGroupSelectionCriteria", skip_serializing_if = "Option::is_none")]
    pub storage_lens_group_selection_criteria: Option<Val<StorageLensGroupSelectionCriteria>>,
}

/// `StorageLensGroupSelectionCriteria` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageLensGroupSelectionCriteria {
    /// `Exclude`.
    #[serde(rename = "Exclude", skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Val<List<String>>>,
    /// `Include`.
    #[serde(rename = "Include", skip_serializing_if = "Option::is_none")]
    pub include: Option<Val<List<String>>>,
}

/// `StorageLensTableDestination` of `AWS::S3::StorageLens`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageLensTableDestination {
    /// `Encryption`.
    #[serde(rename = "Encryption", skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Val<Encryption>>,
    /// `IsEnabled`, which is required.
    #[serde(rename = "IsEnabled")]
    pub is_enabled: Val<bool>,
}

impl StorageLensTableDestination {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(is_enabled: impl Into<Val<bool>>) -> Self {
        Self { is_enabled: is_enabled.into(), encryption: None }
    }
}

known!(
    AccountLevel,
    ActivityMetrics,
    AdvancedCostOptimizationMetrics,
    AdvancedDataProtectionMetrics,
    AdvancedPerformanceMetrics,
    AwsOrg,
    BucketLevel,
    BucketsAndRegions,
    CloudWatchMetrics,
    DataExport,
    DetailedStatusCodesMetrics,
    Encryption,
    PrefixLevel,
    PrefixLevelStorageMetrics,
    S3BucketDestination,
    SSEKMS,
    SelectionCriteria,
    StorageLens,
    StorageLensConfiguration,
    StorageLensExpandedPrefixesDataExport,
    StorageLensGroupLevel,
    StorageLensGroupSelectionCriteria,
    StorageLensTableDestination
);
