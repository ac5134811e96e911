//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::S3::StorageLens resource creates an Amazon S3 Storage Lens configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageLens {
    /// This resource contains the details Amazon S3 Storage Lens configuration.
    #[serde(rename = "StorageLensConfiguration")]
    pub storage_lens_configuration: Val<StorageLensConfiguration>,
    /// A set of tags (key–value pairs) to associate with the Storage Lens configuration.
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
storage_lens_configuration_storage_lens_arn = "StorageLensConfiguration.StorageLensArn", "This property contains the details of the ARN of the S3 Storage Lens configuration.";
});

/// This resource contains the details of the account-level metrics for Amazon S3 Storage Lens.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccountLevel {
    /// This property contains the details of account-level activity metrics for S3 Storage Lens.
    #[serde(rename = "ActivityMetrics", skip_serializing_if = "Option::is_none")]
    pub activity_metrics: Option<Val<ActivityMetrics>>,
    /// This property contains the details of account-level advanced cost optimization metrics for S3 Storage Lens.
    #[serde(rename = "AdvancedCostOptimizationMetrics", skip_serializing_if = "Option::is_none")]
    pub advanced_cost_optimization_metrics: Option<Val<AdvancedCostOptimizationMetrics>>,
    /// This property contains the details of account-level advanced data protection metrics for S3 Storage Lens.
    #[serde(rename = "AdvancedDataProtectionMetrics", skip_serializing_if = "Option::is_none")]
    pub advanced_data_protection_metrics: Option<Val<AdvancedDataProtectionMetrics>>,
    /// This property contains the account-level details for S3 Storage Lens advanced performance metrics.
    #[serde(rename = "AdvancedPerformanceMetrics", skip_serializing_if = "Option::is_none")]
    pub advanced_performance_metrics: Option<Val<AdvancedPerformanceMetrics>>,
    /// This property contains the details of the account-level bucket-level configurations for Amazon S3 Storage Lens.
    #[serde(rename = "BucketLevel")]
    pub bucket_level: Val<BucketLevel>,
    /// This property contains the details of account-level detailed status code metrics for S3 Storage Lens.
    #[serde(rename = "DetailedStatusCodesMetrics", skip_serializing_if = "Option::is_none")]
    pub detailed_status_codes_metrics: Option<Val<DetailedStatusCodesMetrics>>,
    /// This property determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard.
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

/// This resource enables Amazon S3 Storage Lens activity metrics.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ActivityMetrics {
    /// A property that indicates whether the activity metrics is enabled.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<Val<bool>>,
}

/// This resource enables Amazon S3 Storage Lens advanced cost optimization metrics.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AdvancedCostOptimizationMetrics {
    /// Indicates whether advanced cost optimization metrics are enabled.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<Val<bool>>,
}

/// This resource enables Amazon S3 Storage Lens advanced data protection metrics.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AdvancedDataProtectionMetrics {
    /// Indicates whether advanced data protection metrics are enabled.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<Val<bool>>,
}

/// A property for S3 Storage Lens advanced performance metrics.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AdvancedPerformanceMetrics {
    /// This property indicates whether the advanced performance metrics are enabled.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<Val<bool>>,
}

/// This resource contains the details of the AWS Organization for Amazon S3 Storage Lens.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AwsOrg {
    /// This resource contains the ARN of the AWS Organization.
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

/// A property for the bucket-level storage metrics for Amazon S3 Storage Lens.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BucketLevel {
    /// A property for bucket-level activity metrics for S3 Storage Lens.
    #[serde(rename = "ActivityMetrics", skip_serializing_if = "Option::is_none")]
    pub activity_metrics: Option<Val<ActivityMetrics>>,
    /// A property for bucket-level advanced cost optimization metrics for S3 Storage Lens.
    #[serde(rename = "AdvancedCostOptimizationMetrics", skip_serializing_if = "Option::is_none")]
    pub advanced_cost_optimization_metrics: Option<Val<AdvancedCostOptimizationMetrics>>,
    /// A property for bucket-level advanced data protection metrics for S3 Storage Lens.
    #[serde(rename = "AdvancedDataProtectionMetrics", skip_serializing_if = "Option::is_none")]
    pub advanced_data_protection_metrics: Option<Val<AdvancedDataProtectionMetrics>>,
    /// A property for bucket-level advanced performance metrics for S3 Storage Lens.
    #[serde(rename = "AdvancedPerformanceMetrics", skip_serializing_if = "Option::is_none")]
    pub advanced_performance_metrics: Option<Val<AdvancedPerformanceMetrics>>,
    /// A property for bucket-level detailed status code metrics for S3 Storage Lens.
    #[serde(rename = "DetailedStatusCodesMetrics", skip_serializing_if = "Option::is_none")]
    pub detailed_status_codes_metrics: Option<Val<DetailedStatusCodesMetrics>>,
    /// A property for bucket-level prefix-level storage metrics for S3 Storage Lens.
    #[serde(rename = "PrefixLevel", skip_serializing_if = "Option::is_none")]
    pub prefix_level: Option<Val<PrefixLevel>>,
}

/// This resource contains the details of the buckets and Regions for the Amazon S3 Storage Lens configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BucketsAndRegions {
    /// This property contains the details of the buckets for the Amazon S3 Storage Lens configuration.
    #[serde(rename = "Buckets", skip_serializing_if = "Option::is_none")]
    pub buckets: Option<Val<List<String>>>,
    /// This property contains the details of the Regions for the S3 Storage Lens configuration.
    #[serde(rename = "Regions", skip_serializing_if = "Option::is_none")]
    pub regions: Option<Val<List<String>>>,
}

/// This resource enables the Amazon CloudWatch publishing option for Amazon S3 Storage Lens metrics.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CloudWatchMetrics {
    /// This property identifies whether the CloudWatch publishing option for S3 Storage Lens is enabled.
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

/// This resource contains the details of the Amazon S3 Storage Lens metrics export.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataExport {
    /// This property enables the Amazon CloudWatch publishing option for S3 Storage Lens metrics.
    #[serde(rename = "CloudWatchMetrics", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_metrics: Option<Val<CloudWatchMetrics>>,
    /// This property contains the details of the bucket where the S3 Storage Lens metrics export will be placed.
    #[serde(rename = "S3BucketDestination", skip_serializing_if = "Option::is_none")]
    pub s3_bucket_destination: Option<Val<S3BucketDestination>>,
    /// This property contains the details of the S3 table bucket where the S3 Storage Lens default metrics report will be placed.
    #[serde(rename = "StorageLensTableDestination", skip_serializing_if = "Option::is_none")]
    pub storage_lens_table_destination: Option<Val<StorageLensTableDestination>>,
}

/// This resource enables Amazon S3 Storage Lens detailed status code metrics.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DetailedStatusCodesMetrics {
    /// Indicates whether detailed status code metrics are enabled.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<Val<bool>>,
}

/// This resource contains the type of server-side encryption used to encrypt an Amazon S3 Storage Lens metrics export.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Encryption {
    /// Specifies the use of AWS Key Management Service keys (SSE-KMS) to encrypt the S3 Storage Lens metrics export file.
    #[serde(rename = "SSEKMS", skip_serializing_if = "Option::is_none")]
    pub ssekms: Option<Val<SSEKMS>>,
    /// Specifies the use of an Amazon S3-managed key (SSE-S3) to encrypt the S3 Storage Lens metrics export file.
    #[serde(rename = "SSES3", skip_serializing_if = "Option::is_none")]
    pub sses3: Option<Val<Value>>,
}

/// This resource contains the details of the prefix-level of the Amazon S3 Storage Lens.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PrefixLevel {
    /// A property for the prefix-level storage metrics for Amazon S3 Storage Lens.
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

/// This resource contains the details of the prefix-level storage metrics for Amazon S3 Storage Lens.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PrefixLevelStorageMetrics {
    /// This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<Val<bool>>,
    /// This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled.
    #[serde(rename = "SelectionCriteria", skip_serializing_if = "Option::is_none")]
    pub selection_criteria: Option<Val<SelectionCriteria>>,
}

/// This resource contains the details of the bucket where the Amazon S3 Storage Lens metrics export will be placed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3BucketDestination {
    /// This property contains the details of the AWS account ID of the S3 Storage Lens export bucket destination.
    #[serde(rename = "AccountId")]
    pub account_id: Val<String>,
    /// This property contains the details of the ARN of the bucket destination of the S3 Storage Lens export.
    #[serde(rename = "Arn")]
    pub arn: Val<String>,
    /// This property contains the details of the encryption of the bucket destination of the Amazon S3 Storage Lens metrics export.
    #[serde(rename = "Encryption", skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Val<Encryption>>,
    /// This property contains the details of the format of the S3 Storage Lens export bucket destination.
    #[serde(rename = "Format")]
    pub format: Val<String>,
    /// This property contains the details of the output schema version of the S3 Storage Lens export bucket destination.
    #[serde(rename = "OutputSchemaVersion")]
    pub output_schema_version: Val<String>,
    /// This property contains the details of the prefix of the bucket destination of the S3 Storage Lens export .
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

/// Specifies the use of server-side encryption using an AWS Key Management Service key (SSE-KMS) to encrypt the delivered S3 Storage Lens metrics export file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SSEKMS {
    /// Specifies the Amazon Resource Name (ARN) of the customer managed AWS  key to use for encrypting the S3 Storage Lens metrics export file.
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

/// This resource contains the details of the Amazon S3 Storage Lens selection criteria.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SelectionCriteria {
    /// This property contains the details of the S3 Storage Lens delimiter being used.
    #[serde(rename = "Delimiter", skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Val<String>>,
    /// This property contains the details of the max depth that S3 Storage Lens will collect metrics up to.
    #[serde(rename = "MaxDepth", skip_serializing_if = "Option::is_none")]
    pub max_depth: Option<Val<i64>>,
    /// This property contains the details of the minimum storage bytes percentage threshold that S3 Storage Lens will collect metrics up to.
    #[serde(rename = "MinStorageBytesPercentage", skip_serializing_if = "Option::is_none")]
    pub min_storage_bytes_percentage: Option<Val<f64>>,
}

/// This is the property of the Amazon S3 Storage Lens configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageLensConfiguration {
    /// This property contains the details of the account-level metrics for Amazon S3 Storage Lens configuration.
    #[serde(rename = "AccountLevel")]
    pub account_level: Val<AccountLevel>,
    /// This property contains the details of the AWS Organization for the S3 Storage Lens configuration.
    #[serde(rename = "AwsOrg", skip_serializing_if = "Option::is_none")]
    pub aws_org: Option<Val<AwsOrg>>,
    /// This property contains the details of this S3 Storage Lens configuration's metrics export.
    #[serde(rename = "DataExport", skip_serializing_if = "Option::is_none")]
    pub data_export: Option<Val<DataExport>>,
    /// This property contains the details of the bucket and or Regions excluded for Amazon S3 Storage Lens configuration.
    #[serde(rename = "Exclude", skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Val<BucketsAndRegions>>,
    /// This property configures your S3 Storage Lens expanded prefixes metrics report.
    #[serde(rename = "ExpandedPrefixesDataExport", skip_serializing_if = "Option::is_none")]
    pub expanded_prefixes_data_export: Option<Val<StorageLensExpandedPrefixesDataExport>>,
    /// This property contains the details of the ID of the S3 Storage Lens configuration.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// This property contains the details of the bucket and or Regions included for Amazon S3 Storage Lens configuration.
    #[serde(rename = "Include", skip_serializing_if = "Option::is_none")]
    pub include: Option<Val<BucketsAndRegions>>,
    /// This property contains the details of whether the Amazon S3 Storage Lens configuration is enabled.
    #[serde(rename = "IsEnabled")]
    pub is_enabled: Val<bool>,
    /// The delimiter to divide S3 key into hierarchy of prefixes.
    #[serde(rename = "PrefixDelimiter", skip_serializing_if = "Option::is_none")]
    pub prefix_delimiter: Option<Val<String>>,
    /// This property contains the details of the ARN of the S3 Storage Lens configuration.
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

/// This resource specifies the properties of your S3 Storage Lens Expanded Prefixes metrics export.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageLensExpandedPrefixesDataExport {
    /// This property specifies the general purpose bucket where the S3 Storage Lens Expanded Prefixes metrics export files are located.
    #[serde(rename = "S3BucketDestination", skip_serializing_if = "Option::is_none")]
    pub s3_bucket_destination: Option<Val<S3BucketDestination>>,
    /// This property configures S3 Storage Lens Expanded Prefixes metrics report to read-only S3 table buckets.
    #[serde(rename = "StorageLensTableDestination", skip_serializing_if = "Option::is_none")]
    pub storage_lens_table_destination: Option<Val<StorageLensTableDestination>>,
}

/// This resource determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageLensGroupLevel {
    /// This property indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation.
    #[serde(rename = "StorageLensGroupSelectionCriteria", skip_serializing_if = "Option::is_none")]
    pub storage_lens_group_selection_criteria: Option<Val<StorageLensGroupSelectionCriteria>>,
}

/// This resource indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageLensGroupSelectionCriteria {
    /// This property indicates which Storage Lens group ARNs to exclude from the Storage Lens group aggregation.
    #[serde(rename = "Exclude", skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Val<List<String>>>,
    /// This property indicates which Storage Lens group ARNs to include in the Storage Lens group aggregation.
    #[serde(rename = "Include", skip_serializing_if = "Option::is_none")]
    pub include: Option<Val<List<String>>>,
}

/// This resource configures your S3 Storage Lens reports to export to read-only S3 table buckets.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageLensTableDestination {
    /// This resource configures your data encryption settings for Storage Lens metrics in read-only S3 table buckets.
    #[serde(rename = "Encryption", skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Val<Encryption>>,
    /// This property indicates whether the export to read-only S3 table buckets is enabled for your S3 Storage Lens configuration.
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
