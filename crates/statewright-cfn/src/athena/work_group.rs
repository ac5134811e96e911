//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `WorkGroup`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WorkGroup {
    /// The workgroup description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The workgroup name.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The option to delete a workgroup and its contents even if the workgroup contains any named queries.
    #[serde(rename = "RecursiveDeleteOption", skip_serializing_if = "Option::is_none")]
    pub recursive_delete_option: Option<Val<bool>>,
    /// The state of the workgroup: ENABLED or DISABLED.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// The tags (key-value pairs) to associate with this resource.
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
creation_time = "CreationTime", "The date and time the workgroup was created, as a UNIX timestamp in seconds.";
work_group_configuration_engine_version_effective_engine_version = "WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion", "Read only.";
work_group_configuration_updates_engine_version_effective_engine_version = "WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion", "Read only.";
});

/// `AclConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AclConfiguration {
    /// `S3AclOption`.
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

/// A classification refers to a set of specific configurations.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Classification {
    /// The name of the configuration classification.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// A set of properties specified within a configuration classification.
    #[serde(rename = "Properties", skip_serializing_if = "Option::is_none")]
    pub properties: Option<Val<Map<String>>>,
}

/// Configuration settings for delivering logs to Amazon CloudWatch log groups.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CloudWatchLoggingConfiguration {
    /// Enables CloudWatch logging.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// The name of the log group in Amazon CloudWatch Logs where you want to publish your logs.
    #[serde(rename = "LogGroup", skip_serializing_if = "Option::is_none")]
    pub log_group: Option<Val<String>>,
    /// Prefix for the CloudWatch log stream name.
    #[serde(rename = "LogStreamNamePrefix", skip_serializing_if = "Option::is_none")]
    pub log_stream_name_prefix: Option<Val<String>>,
    /// The types of logs that you want to publish to CloudWatch.
    #[serde(rename = "LogTypes", skip_serializing_if = "Option::is_none")]
    pub log_types: Option<Val<Map<List<String>>>>,
}

/// Specifies the customer managed KMS key that is used to encrypt the user's data stores in Athena.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CustomerContentEncryptionConfiguration {
    /// The customer managed KMS key that is used to encrypt the user's data stores in Athena.
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

/// If query results are encrypted in Amazon S3, indicates the encryption option used (for example, SSEKMS or CSEKMS ) and key information.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// Indicates whether Amazon S3 server-side encryption with Amazon S3-managed keys ( SSES3 ), server-side encryption with KMS-managed keys ( SSEKMS ), or client-side encryption with KMS-managed keys ( CSEKMS ) is used.
    #[serde(rename = "EncryptionOption")]
    pub encryption_option: Val<String>,
    /// For SSEKMS and CSEKMS , this is the KMS key ARN or ID.
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

/// The engine configuration for the workgroup, which includes the minimum/maximum number of Data Processing Units (DPU) that queries should use when running in provisioned capacity.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EngineConfiguration {
    /// Contains additional notebook engine MAPstring, string parameter mappings in the form of key-value pairs.
    #[serde(rename = "AdditionalConfigs", skip_serializing_if = "Option::is_none")]
    pub additional_configs: Option<Val<Map<String>>>,
    /// The configuration classifications that can be specified for the engine.
    #[serde(rename = "Classifications", skip_serializing_if = "Option::is_none")]
    pub classifications: Option<Val<List<Classification>>>,
    /// The number of DPUs to use for the coordinator.
    #[serde(rename = "CoordinatorDpuSize", skip_serializing_if = "Option::is_none")]
    pub coordinator_dpu_size: Option<Val<i64>>,
    /// The default number of DPUs to use for executors.
    #[serde(rename = "DefaultExecutorDpuSize", skip_serializing_if = "Option::is_none")]
    pub default_executor_dpu_size: Option<Val<i64>>,
    /// The maximum number of DPUs that can run concurrently.
    #[serde(rename = "MaxConcurrentDpus", skip_serializing_if = "Option::is_none")]
    pub max_concurrent_dpus: Option<Val<i64>>,
    /// Specifies custom jar files and Spark properties for use cases like cluster encryption, table formats, and general Spark tuning.
    #[serde(rename = "SparkProperties", skip_serializing_if = "Option::is_none")]
    pub spark_properties: Option<Val<Map<String>>>,
}

/// The Athena engine version for running queries, or the PySpark engine version for running sessions.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EngineVersion {
    /// Read only.
    #[serde(rename = "EffectiveEngineVersion", skip_serializing_if = "Option::is_none")]
    pub effective_engine_version: Option<Val<String>>,
    /// The engine version requested by the user.
    #[serde(rename = "SelectedEngineVersion", skip_serializing_if = "Option::is_none")]
    pub selected_engine_version: Option<Val<String>>,
}

/// Configuration settings for delivering logs to Amazon S3 buckets.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedLoggingConfiguration {
    /// Enables mamanged log persistence.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// The KMS key ARN to encrypt the logs stored in managed log persistence.
    #[serde(rename = "KmsKey", skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<Val<String>>,
}

/// The configuration for storing results in Athena owned storage, which includes whether this feature is enabled; whether encryption configuration, if any, is used for encrypting query results.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedQueryResultsConfiguration {
    /// If set to true, allows you to store query results in Athena owned storage.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// If you encrypt query and calculation results in Athena owned storage, this field indicates the encryption option (for example, SSEKMS or CSEKMS) and key information.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<ManagedStorageEncryptionConfiguration>>,
}

/// Indicates the encryption configuration for Athena Managed Storage.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedStorageEncryptionConfiguration {
    /// For SSE-KMS and CSE-KMS, this is the KMS key ARN or ID.
    #[serde(rename = "KmsKey", skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<Val<String>>,
}

/// Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon CloudWatch log groups etc.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MonitoringConfiguration {
    /// Configuration settings for delivering logs to Amazon CloudWatch log groups.
    #[serde(rename = "CloudWatchLoggingConfiguration", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logging_configuration: Option<Val<CloudWatchLoggingConfiguration>>,
    /// Configuration settings for managed log persistence.
    #[serde(rename = "ManagedLoggingConfiguration", skip_serializing_if = "Option::is_none")]
    pub managed_logging_configuration: Option<Val<ManagedLoggingConfiguration>>,
    /// Configuration settings for delivering logs to Amazon S3 buckets.
    #[serde(rename = "S3LoggingConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_logging_configuration: Option<Val<S3LoggingConfiguration>>,
}

/// The location in Amazon S3 where query and calculation results are stored and the encryption option, if any, used for query and calculation results.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResultConfiguration {
    /// Indicates that an Amazon S3 canned ACL should be set to control ownership of stored query results.
    #[serde(rename = "AclConfiguration", skip_serializing_if = "Option::is_none")]
    pub acl_configuration: Option<Val<AclConfiguration>>,
    /// If query results are encrypted in Amazon S3, indicates the encryption option used (for example, SSEKMS or CSEKMS ) and key information.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// The account ID that you expect to be the owner of the Amazon S3 bucket specified by ResultConfiguration:OutputLocation . If set, Athena uses the value for ExpectedBucketOwner when it makes Amazon S3 calls to your specified output location.
    #[serde(rename = "ExpectedBucketOwner", skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<Val<String>>,
    /// `OutputLocation`.
    #[serde(rename = "OutputLocation", skip_serializing_if = "Option::is_none")]
    pub output_location: Option<Val<String>>,
}

/// The information about the updates in the query results, such as output location and encryption configuration for the query results.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResultConfigurationUpdates {
    /// The ACL configuration for the query results.
    #[serde(rename = "AclConfiguration", skip_serializing_if = "Option::is_none")]
    pub acl_configuration: Option<Val<AclConfiguration>>,
    /// The encryption configuration for the query results.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// The AWS account ID that you expect to be the owner of the Amazon S3 bucket specified by  . If set, Athena uses the value for ExpectedBucketOwner when it makes Amazon S3 calls to your specified output location.
    #[serde(rename = "ExpectedBucketOwner", skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<Val<String>>,
    /// `OutputLocation`.
    #[serde(rename = "OutputLocation", skip_serializing_if = "Option::is_none")]
    pub output_location: Option<Val<String>>,
    /// If set to true , indicates that the previously-specified ACL configuration for queries in this workgroup should be ignored and set to null.
    #[serde(rename = "RemoveAclConfiguration", skip_serializing_if = "Option::is_none")]
    pub remove_acl_configuration: Option<Val<bool>>,
    /// If set to "true", indicates that the previously-specified encryption configuration (also known as the client-side setting) for queries in this workgroup should be ignored and set to null.
    #[serde(rename = "RemoveEncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub remove_encryption_configuration: Option<Val<bool>>,
    /// `RemoveExpectedBucketOwner`.
    #[serde(rename = "RemoveExpectedBucketOwner", skip_serializing_if = "Option::is_none")]
    pub remove_expected_bucket_owner: Option<Val<bool>>,
    /// If set to "true", indicates that the previously-specified query results location (also known as a client-side setting) for queries in this workgroup should be ignored and set to null.
    #[serde(rename = "RemoveOutputLocation", skip_serializing_if = "Option::is_none")]
    pub remove_output_location: Option<Val<bool>>,
}

/// Configuration settings for delivering logs to Amazon S3 buckets.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3LoggingConfiguration {
    /// Enables S3 log delivery.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// The KMS key ARN to encrypt the logs published to the given Amazon S3 destination.
    #[serde(rename = "KmsKey", skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<Val<String>>,
    /// The Amazon S3 destination URI for log publishing.
    #[serde(rename = "LogLocation", skip_serializing_if = "Option::is_none")]
    pub log_location: Option<Val<String>>,
}

/// `WorkGroupConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WorkGroupConfiguration {
    /// Specifies a user defined JSON string that is passed to the session engine.
    #[serde(rename = "AdditionalConfiguration", skip_serializing_if = "Option::is_none")]
    pub additional_configuration: Option<Val<String>>,
    /// The upper limit (cutoff) for the amount of bytes a single query in a workgroup is allowed to scan.
    #[serde(rename = "BytesScannedCutoffPerQuery", skip_serializing_if = "Option::is_none")]
    pub bytes_scanned_cutoff_per_query: Option<Val<i64>>,
    /// Specifies the KMS key that is used to encrypt the user's data stores in Athena.
    #[serde(
        rename = "CustomerContentEncryptionConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub customer_content_encryption_configuration:
        Option<Val<CustomerContentEncryptionConfiguration>>,
    /// If set to "true", the settings for the workgroup override client-side settings.
    #[serde(rename = "EnforceWorkGroupConfiguration", skip_serializing_if = "Option::is_none")]
    pub enforce_work_group_configuration: Option<Val<bool>>,
    /// The engine configuration for running queries.
    #[serde(rename = "EngineConfiguration", skip_serializing_if = "Option::is_none")]
    pub engine_configuration: Option<Val<EngineConfiguration>>,
    /// The engine version that all queries running on the workgroup use.
    #[serde(rename = "EngineVersion", skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<Val<EngineVersion>>,
    /// Role used to access user resources in an Athena for Apache Spark session.
    #[serde(rename = "ExecutionRole", skip_serializing_if = "Option::is_none")]
    pub execution_role: Option<Val<String>>,
    /// The configuration for storing results in Athena owned storage, which includes whether this feature is enabled; whether encryption configuration, if any, is used for encrypting query results.
    #[serde(rename = "ManagedQueryResultsConfiguration", skip_serializing_if = "Option::is_none")]
    pub managed_query_results_configuration: Option<Val<ManagedQueryResultsConfiguration>>,
    /// Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon CloudWatch log groups etc.
    #[serde(rename = "MonitoringConfiguration", skip_serializing_if = "Option::is_none")]
    pub monitoring_configuration: Option<Val<MonitoringConfiguration>>,
    /// Indicates that the Amazon CloudWatch metrics are enabled for the workgroup.
    #[serde(rename = "PublishCloudWatchMetricsEnabled", skip_serializing_if = "Option::is_none")]
    pub publish_cloud_watch_metrics_enabled: Option<Val<bool>>,
    /// If set to true , allows members assigned to a workgroup to reference Amazon S3 Requester Pays buckets in queries.
    #[serde(rename = "RequesterPaysEnabled", skip_serializing_if = "Option::is_none")]
    pub requester_pays_enabled: Option<Val<bool>>,
    /// Specifies the location in Amazon S3 where query results are stored and the encryption option, if any, used for query results.
    #[serde(rename = "ResultConfiguration", skip_serializing_if = "Option::is_none")]
    pub result_configuration: Option<Val<ResultConfiguration>>,
}

/// `WorkGroupConfigurationUpdates`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WorkGroupConfigurationUpdates {
    /// Additional Configuration that are passed to Athena Spark Calculations running in this workgroup.
    #[serde(rename = "AdditionalConfiguration", skip_serializing_if = "Option::is_none")]
    pub additional_configuration: Option<Val<String>>,
    /// The upper data usage limit (cutoff) for the amount of bytes a single query in a workgroup is allowed to scan.
    #[serde(rename = "BytesScannedCutoffPerQuery", skip_serializing_if = "Option::is_none")]
    pub bytes_scanned_cutoff_per_query: Option<Val<i64>>,
    /// Indicates the KMS key for encrypting notebook content.
    #[serde(
        rename = "CustomerContentEncryptionConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub customer_content_encryption_configuration:
        Option<Val<CustomerContentEncryptionConfiguration>>,
    /// If set to "true", the settings for the workgroup override client-side settings.
    #[serde(rename = "EnforceWorkGroupConfiguration", skip_serializing_if = "Option::is_none")]
    pub enforce_work_group_configuration: Option<Val<bool>>,
    /// The engine configuration for running queries.
    #[serde(rename = "EngineConfiguration", skip_serializing_if = "Option::is_none")]
    pub engine_configuration: Option<Val<EngineConfiguration>>,
    /// The Athena engine version for running queries.
    #[serde(rename = "EngineVersion", skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<Val<EngineVersion>>,
    /// The ARN of the execution role used to access user resources for Spark sessions and Identity Center enabled workgroups.
    #[serde(rename = "ExecutionRole", skip_serializing_if = "Option::is_none")]
    pub execution_role: Option<Val<String>>,
    /// The configuration for the managed query results and encryption option.
    #[serde(rename = "ManagedQueryResultsConfiguration", skip_serializing_if = "Option::is_none")]
    pub managed_query_results_configuration: Option<Val<ManagedQueryResultsConfiguration>>,
    /// Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon CloudWatch log groups etc.
    #[serde(rename = "MonitoringConfiguration", skip_serializing_if = "Option::is_none")]
    pub monitoring_configuration: Option<Val<MonitoringConfiguration>>,
    /// Indicates that the Amazon CloudWatch metrics are enabled for the workgroup.
    #[serde(rename = "PublishCloudWatchMetricsEnabled", skip_serializing_if = "Option::is_none")]
    pub publish_cloud_watch_metrics_enabled: Option<Val<bool>>,
    /// Indicates that the data usage control limit per query is removed.
    #[serde(rename = "RemoveBytesScannedCutoffPerQuery", skip_serializing_if = "Option::is_none")]
    pub remove_bytes_scanned_cutoff_per_query: Option<Val<bool>>,
    /// `RemoveCustomerContentEncryptionConfiguration`.
    #[serde(
        rename = "RemoveCustomerContentEncryptionConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub remove_customer_content_encryption_configuration: Option<Val<bool>>,
    /// If set to true, allows members assigned to a workgroup to reference Amazon S3 Requester Pays buckets in queries.
    #[serde(rename = "RequesterPaysEnabled", skip_serializing_if = "Option::is_none")]
    pub requester_pays_enabled: Option<Val<bool>>,
    /// The result configuration information about the queries in this workgroup that will be updated.
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
