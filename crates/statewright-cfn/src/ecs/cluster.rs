//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECS::Cluster`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cluster {
    /// `CapacityProviders`.
    #[serde(rename = "CapacityProviders", skip_serializing_if = "Option::is_none")]
    pub capacity_providers: Option<Val<List<String>>>,
    /// `ClusterName`. A change replaces the resource.
    #[serde(rename = "ClusterName", skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<Val<String>>,
    /// `ClusterSettings`.
    #[serde(rename = "ClusterSettings", skip_serializing_if = "Option::is_none")]
    pub cluster_settings: Option<Val<List<ClusterSettings>>>,
    /// `Configuration`.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<ClusterConfiguration>>,
    /// `DefaultCapacityProviderStrategy`.
    #[serde(rename = "DefaultCapacityProviderStrategy", skip_serializing_if = "Option::is_none")]
    pub default_capacity_provider_strategy: Option<Val<List<CapacityProviderStrategyItem>>>,
    /// `ServiceConnectDefaults`.
    #[serde(rename = "ServiceConnectDefaults", skip_serializing_if = "Option::is_none")]
    pub service_connect_defaults: Option<Val<ServiceConnectDefaults>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for Cluster {
    const TYPE: &'static str = "AWS::ECS::Cluster";
    type Attributes = ClusterAttributes;
}

/// What is known of a deployed [`Cluster`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterAttributes(ResourceRef);

attributes!(ClusterAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
});

/// `CapacityProviderStrategyItem` of `AWS::ECS::Cluster`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityProviderStrategyItem {
    /// `Base`.
    #[serde(rename = "Base", skip_serializing_if = "Option::is_none")]
    pub base: Option<Val<i64>>,
    /// `CapacityProvider`.
    #[serde(rename = "CapacityProvider", skip_serializing_if = "Option::is_none")]
    pub capacity_provider: Option<Val<String>>,
    /// `Weight`.
    #[serde(rename = "Weight", skip_serializing_if = "Option::is_none")]
    pub weight: Option<Val<i64>>,
}

/// `ClusterConfiguration` of `AWS::ECS::Cluster`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ClusterConfiguration {
    /// `ExecuteCommandConfiguration`.
    #[serde(rename = "ExecuteCommandConfiguration", skip_serializing_if = "Option::is_none")]
    pub execute_command_configuration: Option<Val<ExecuteCommandConfiguration>>,
    /// `ManagedStorageConfiguration`.
    #[serde(rename = "ManagedStorageConfiguration", skip_serializing_if = "Option::is_none")]
    pub managed_storage_configuration: Option<Val<ManagedStorageConfiguration>>,
}

/// `ClusterSettings` of `AWS::ECS::Cluster`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ClusterSettings {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// `ExecuteCommandConfiguration` of `AWS::ECS::Cluster`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExecuteCommandConfiguration {
    /// `KmsKeyId`.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `LogConfiguration`.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<ExecuteCommandLogConfiguration>>,
    /// `Logging`.
    #[serde(rename = "Logging", skip_serializing_if = "Option::is_none")]
    pub logging: Option<Val<String>>,
}

/// `ExecuteCommandLogConfiguration` of `AWS::ECS::Cluster`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExecuteCommandLogConfiguration {
    /// `CloudWatchEncryptionEnabled`.
    #[serde(rename = "CloudWatchEncryptionEnabled", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_encryption_enabled: Option<Val<bool>>,
    /// `CloudWatchLogGroupName`.
    #[serde(rename = "CloudWatchLogGroupName", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_log_group_name: Option<Val<String>>,
    /// `S3BucketName`.
    #[serde(rename = "S3BucketName", skip_serializing_if = "Option::is_none")]
    pub s3_bucket_name: Option<Val<String>>,
    /// `S3EncryptionEnabled`.
    #[serde(rename = "S3EncryptionEnabled", skip_serializing_if = "Option::is_none")]
    pub s3_encryption_enabled: Option<Val<bool>>,
    /// `S3KeyPrefix`.
    #[serde(rename = "S3KeyPrefix", skip_serializing_if = "Option::is_none")]
    pub s3_key_prefix: Option<Val<String>>,
}

/// `ManagedStorageConfiguration` of `AWS::ECS::Cluster`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedStorageConfiguration {
    /// `FargateEphemeralStorageKmsKeyId`.
    #[serde(rename = "FargateEphemeralStorageKmsKeyId", skip_serializing_if = "Option::is_none")]
    pub fargate_ephemeral_storage_kms_key_id: Option<Val<String>>,
    /// `KmsKeyId`.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
}

/// `ServiceConnectDefaults` of `AWS::ECS::Cluster`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServiceConnectDefaults {
    /// `Namespace`.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
}

known!(
    CapacityProviderStrategyItem,
    Cluster,
    ClusterConfiguration,
    ClusterSettings,
    ExecuteCommandConfiguration,
    ExecuteCommandLogConfiguration,
    ManagedStorageConfiguration,
    ServiceConnectDefaults
);
