//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WorkGroup {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `RecursiveDeleteOption`.
    #[serde(rename = "RecursiveDeleteOption", skip_serializing_if = "Option::is_none")]
    pub recursive_delete_option: Option<Val<bool>>,
    /// `State`.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `WorkGroupConfiguration`.
    #[serde(rename = "WorkGroupConfiguration", skip_serializing_if = "Option::is_none")]
    pub work_group_configuration: Option<Val<WorkGroupConfiguration>>,
    /// `WorkGroupConfigurationUpdates`.
    #[serde(rename = "WorkGroupConfigurationUpdates", skip_serializing_if = "Option::is_none")]
    pub work_group_configuration_updates: Option<Val<WorkGroupConfigurationUpdates>>,
}

impl WorkGroup {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            description: None,
            recursive_delete_option: None,
            state: None,
            tags: None,
            work_group_configuration: None,
            work_group_configuration_updates: None,
        }
    }
}

impl CfnResource for WorkGroup {
    const TYPE: &'static str = "AWS::Athena::WorkGroup";
    type Attributes = WorkGroupAttributes;
}

/// What is known of a deployed [`WorkGroup`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkGroupAttributes(ResourceRef);

attributes!(WorkGroupAttributes {
creation_time = "CreationTime", "`CreationTime` of the deployed resource.";
work_group_configuration_engine_version_effective_engine_version = "WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion", "`WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion` of the deployed resource.";
work_group_configuration_updates_engine_version_effective_engine_version = "WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion", "`WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion` of the deployed resource.";
});

/// `AclConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AclConfiguration {
    /// `S3AclOption`, which is required.
    #[serde(rename = "S3AclOption")]
    pub s3_acl_option: Val<String>,
}

impl AclConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(s3_acl_option: impl Into<Val<String>>) -> Self {
        Self { s3_acl_option: s3_acl_option.into() }
    }
}

/// `Classification` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Classification {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Properties`.
    #[serde(rename = "Properties", skip_serializing_if = "Option::is_none")]
    pub properties: Option<Val<Map<String>>>,
}

/// `CloudWatchLoggingConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CloudWatchLoggingConfiguration {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `LogGroup`.
    #[serde(rename = "LogGroup", skip_serializing_if = "Option::is_none")]
    pub log_group: Option<Val<String>>,
    /// `LogStreamNamePrefix`.
    #[serde(rename = "LogStreamNamePrefix", skip_serializing_if = "Option::is_none")]
    pub log_stream_name_prefix: Option<Val<String>>,
    /// `LogTypes`.
    #[serde(rename = "LogTypes", skip_serializing_if = "Option::is_none")]
    pub log_types: Option<Val<Map<List<String>>>>,
}

/// `CustomerContentEncryptionConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CustomerContentEncryptionConfiguration {
    /// `KmsKey`, which is required.
    #[serde(rename = "KmsKey")]
    pub kms_key: Val<String>,
}

impl CustomerContentEncryptionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(kms_key: impl Into<Val<String>>) -> Self {
        Self { kms_key: kms_key.into() }
    }
}

/// `EncryptionConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// `EncryptionOption`, which is required.
    #[serde(rename = "EncryptionOption")]
    pub encryption_option: Val<String>,
    /// `KmsKey`.
    #[serde(rename = "KmsKey", skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<Val<String>>,
}

impl EncryptionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(encryption_option: impl Into<Val<String>>) -> Self {
        Self { encryption_option: encryption_option.into(), kms_key: None }
    }
}

/// `EngineConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EngineConfiguration {
    /// `AdditionalConfigs`.
    #[serde(rename = "AdditionalConfigs", skip_serializing_if = "Option::is_none")]
    pub additional_configs: Option<Val<Map<String>>>,
    /// `Classifications`.
    #[serde(rename = "Classifications", skip_serializing_if = "Option::is_none")]
    pub classifications: Option<Val<List<Classification>>>,
    /// `CoordinatorDpuSize`.
    #[serde(rename = "CoordinatorDpuSize", skip_serializing_if = "Option::is_none")]
    pub coordinator_dpu_size: Option<Val<i64>>,
    /// `DefaultExecutorDpuSize`.
    #[serde(rename = "DefaultExecutorDpuSize", skip_serializing_if = "Option::is_none")]
    pub default_executor_dpu_size: Option<Val<i64>>,
    /// `MaxConcurrentDpus`.
    #[serde(rename = "MaxConcurrentDpus", skip_serializing_if = "Option::is_none")]
    pub max_concurrent_dpus: Option<Val<i64>>,
    /// `SparkProperties`.
    #[serde(rename = "SparkProperties", skip_serializing_if = "Option::is_none")]
    pub spark_properties: Option<Val<Map<String>>>,
}

/// `EngineVersion` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EngineVersion {
    /// `EffectiveEngineVersion`.
    #[serde(rename = "EffectiveEngineVersion", skip_serializing_if = "Option::is_none")]
    pub effective_engine_version: Option<Val<String>>,
    /// `SelectedEngineVersion`.
    #[serde(rename = "SelectedEngineVersion", skip_serializing_if = "Option::is_none")]
    pub selected_engine_version: Option<Val<String>>,
}

/// `ManagedLoggingConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedLoggingConfiguration {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `KmsKey`.
    #[serde(rename = "KmsKey", skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<Val<String>>,
}

/// `ManagedQueryResultsConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedQueryResultsConfiguration {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `EncryptionConfiguration`.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<ManagedStorageEncryptionConfiguration>>,
}

/// `ManagedStorageEncryptionConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedStorageEncryptionConfiguration {
    /// `KmsKey`.
    #[serde(rename = "KmsKey", skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<Val<String>>,
}

/// `MonitoringConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MonitoringConfiguration {
    /// `CloudWatchLoggingConfiguration`.
    #[serde(rename = "CloudWatchLoggingConfiguration", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_configuration: Option<Val<CloudWatchLoggingConfiguration>>,
    /// `ManagedLoggingConfiguration`.
    #[serde(rename = "ManagedLoggingConfiguration", skip_serializing_if = "Option::is_none")]
    pub managed_logging_configuration: Option<Val<ManagedLoggingConfiguration>>,
    /// `S3LoggingConfiguration`.
    #[serde(rename = "S3LoggingConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_logging_configuration: Option<Val<S3LoggingConfiguration>>,
}

/// `ResultConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResultConfiguration {
    /// `AclConfiguration`.
    #[serde(rename = "AclConfiguration", skip_serializing_if = "Option::is_none")]
    pub acl_configuration: Option<Val<AclConfiguration>>,
    /// `EncryptionConfiguration`.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// `ExpectedBucketOwner`.
    #[serde(rename = "ExpectedBucketOwner", skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<Val<String>>,
    /// `OutputLocation`.
    #[serde(rename = "OutputLocation", skip_serializing_if = "Option::is_none")]
    pub output_location: Option<Val<String>>,
}

/// `ResultConfigurationUpdates` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResultConfigurationUpdates {
    /// `AclConfiguration`.
    #[serde(rename = "AclConfiguration", skip_serializing_if = "Option::is_none")]
    pub acl_configuration: Option<Val<AclConfiguration>>,
    /// `EncryptionConfiguration`.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// `ExpectedBucketOwner`.
    #[serde(rename = "ExpectedBucketOwner", skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<Val<String>>,
    /// `OutputLocation`.
    #[serde(rename = "OutputLocation", skip_serializing_if = "Option::is_none")]
    pub output_location: Option<Val<String>>,
    /// `RemoveAclConfiguration`.
    #[serde(rename = "RemoveAclConfiguration", skip_serializing_if = "Option::is_none")]
    pub remove_acl_configuration: Option<Val<bool>>,
    /// `RemoveEncryptionConfiguration`.
    #[serde(rename = "RemoveEncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub remove_encryption_configuration: Option<Val<bool>>,
    /// `RemoveExpectedBucketOwner`.
    #[serde(rename = "RemoveExpectedBucketOwner", skip_serializing_if = "Option::is_none")]
    pub remove_expected_bucket_owner: Option<Val<bool>>,
    /// `RemoveOutputLocation`.
    #[serde(rename = "RemoveOutputLocation", skip_serializing_if = "Option::is_none")]
    pub remove_output_location: Option<Val<bool>>,
}

/// `S3LoggingConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3LoggingConfiguration {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `KmsKey`.
    #[serde(rename = "KmsKey", skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<Val<String>>,
    /// `LogLocation`.
    #[serde(rename = "LogLocation", skip_serializing_if = "Option::is_none")]
    pub log_location: Option<Val<String>>,
}

/// `WorkGroupConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WorkGroupConfiguration {
    /// `AdditionalConfiguration`.
    #[serde(rename = "AdditionalConfiguration", skip_serializing_if = "Option::is_none")]
    pub additional_configuration: Option<Val<String>>,
    /// `BytesScannedCutoffPerQuery`.
    #[serde(rename = "BytesScannedCutoffPerQuery", skip_serializing_if = "Option::is_none")]
    pub bytes_scanned_cutoff_per_query: Option<Val<i64>>,
    /// `CustomerContentEncryptionConfiguration`.
    #[serde(
        rename = "CustomerContentEncryptionConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub customer_content_encryption_configuration:
        Option<Val<CustomerContentEncryptionConfiguration>>,
    /// `EnforceWorkGroupConfiguration`.
    #[serde(rename = "EnforceWorkGroupConfiguration", skip_serializing_if = "Option::is_none")]
    pub enforce_work_group_configuration: Option<Val<bool>>,
    /// `EngineConfiguration`.
    #[serde(rename = "EngineConfiguration", skip_serializing_if = "Option::is_none")]
    pub engine_configuration: Option<Val<EngineConfiguration>>,
    /// `EngineVersion`.
    #[serde(rename = "EngineVersion", skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<Val<EngineVersion>>,
    /// `ExecutionRole`.
    #[serde(rename = "ExecutionRole", skip_serializing_if = "Option::is_none")]
    pub execution_role: Option<Val<String>>,
    /// `ManagedQueryResultsConfiguration`.
    #[serde(rename = "ManagedQueryResultsConfiguration", skip_serializing_if = "Option::is_none")]
    pub managed_query_results_configuration: Option<Val<ManagedQueryResultsConfiguration>>,
    /// `MonitoringConfiguration`.
    #[serde(rename = "MonitoringConfiguration", skip_serializing_if = "Option::is_none")]
    pub monitoring_configuration: Option<Val<MonitoringConfiguration>>,
    /// `PublishCloudWatchMetricsEnabled`.
    #[serde(rename = "PublishCloudWatchMetricsEnabled", skip_serializing_if = "Option::is_none")]
    pub publish_cloud_watch_metrics_enabled: Option<Val<bool>>,
    /// `RequesterPaysEnabled`.
    #[serde(rename = "RequesterPaysEnabled", skip_serializing_if = "Option::is_none")]
    pub requester_pays_enabled: Option<Val<bool>>,
    /// `ResultConfiguration`.
    #[serde(rename = "ResultConfiguration", skip_serializing_if = "Option::is_none")]
    pub result_configuration: Option<Val<ResultConfiguration>>,
}

/// `WorkGroupConfigurationUpdates` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WorkGroupConfigurationUpdates {
    /// `AdditionalConfiguration`.
    #[serde(rename = "AdditionalConfiguration", skip_serializing_if = "Option::is_none")]
    pub additional_configuration: Option<Val<String>>,
    /// `BytesScannedCutoffPerQuery`.
    #[serde(rename = "BytesScannedCutoffPerQuery", skip_serializing_if = "Option::is_none")]
    pub bytes_scanned_cutoff_per_query: Option<Val<i64>>,
    /// `CustomerContentEncryptionConfiguration`.
    #[serde(
        rename = "CustomerContentEncryptionConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub customer_content_encryption_configuration:
        Option<Val<CustomerContentEncryptionConfiguration>>,
    /// `EnforceWorkGroupConfiguration`.
    #[serde(rename = "EnforceWorkGroupConfiguration", skip_serializing_if = "Option::is_none")]
    pub enforce_work_group_configuration: Option<Val<bool>>,
    /// `EngineConfiguration`.
    #[serde(rename = "EngineConfiguration", skip_serializing_if = "Option::is_none")]
    pub engine_configuration: Option<Val<EngineConfiguration>>,
    /// `EngineVersion`.
    #[serde(rename = "EngineVersion", skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<Val<EngineVersion>>,
    /// `ExecutionRole`.
    #[serde(rename = "ExecutionRole", skip_serializing_if = "Option::is_none")]
    pub execution_role: Option<Val<String>>,
    /// `ManagedQueryResultsConfiguration`.
    #[serde(rename = "ManagedQueryResultsConfiguration", skip_serializing_if = "Option::is_none")]
    pub managed_query_results_configuration: Option<Val<ManagedQueryResultsConfiguration>>,
    /// `MonitoringConfiguration`.
    #[serde(rename = "MonitoringConfiguration", skip_serializing_if = "Option::is_none")]
    pub monitoring_configuration: Option<Val<MonitoringConfiguration>>,
    /// `PublishCloudWatchMetricsEnabled`.
    #[serde(rename = "PublishCloudWatchMetricsEnabled", skip_serializing_if = "Option::is_none")]
    pub publish_cloud_watch_metrics_enabled: Option<Val<bool>>,
    /// `RemoveBytesScannedCutoffPerQuery`.
    #[serde(rename = "RemoveBytesScannedCutoffPerQuery", skip_serializing_if = "Option::is_none")]
    pub remove_bytes_scanned_cutoff_per_query: Option<Val<bool>>,
    /// `RemoveCustomerContentEncryptionConfiguration`.
    #[serde(
        rename = "RemoveCustomerContentEncryptionConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub remove_customer_content_encryption_configuration: Option<Val<bool>>,
    /// `RequesterPaysEnabled`.
    #[serde(rename = "RequesterPaysEnabled", skip_serializing_if = "Option::is_none")]
    pub requester_pays_enabled: Option<Val<bool>>,
    /// `ResultConfigurationUpdates`.
    #[serde(rename = "ResultConfigurationUpdates", skip_serializing_if = "Option::is_none")]
    pub result_configuration_updates: Option<Val<ResultConfigurationUpdates>>,
}

known!(
    AclConfiguration,
    Classification,
    CloudWatchLoggingConfiguration,
    CustomerContentEncryptionConfiguration,
    EncryptionConfiguration,
    EngineConfiguration,
    EngineVersion,
    ManagedLoggingConfiguration,
    ManagedQueryResultsConfiguration,
    ManagedStorageEncryptionConfiguration,
    MonitoringConfiguration,
    ResultConfiguration,
    ResultConfigurationUpdates,
    S3LoggingConfiguration,
    WorkGroup,
    WorkGroupConfiguration,
    WorkGroupConfigurationUpdates
);
