//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ECS::Cluster resource creates an Amazon Elastic Container Service (Amazon ECS) cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cluster {
    /// The short name of one or more capacity providers to associate with the cluster.
    #[serde(rename = "CapacityProviders", skip_serializing_if = "Option::is_none")]
    pub capacity_providers: Option<Val<List<String>>>,
    /// A user-generated string that you use to identify your cluster.
    #[serde(rename = "ClusterName", skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<Val<String>>,
    /// The settings to use when creating a cluster.
    #[serde(rename = "ClusterSettings", skip_serializing_if = "Option::is_none")]
    pub cluster_settings: Option<Val<List<ClusterSettings>>>,
    /// The execute command and managed storage configuration for the cluster.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<ClusterConfiguration>>,
    /// The default capacity provider strategy for the cluster.
    #[serde(rename = "DefaultCapacityProviderStrategy", skip_serializing_if = "Option::is_none")]
    pub default_capacity_provider_strategy: Option<Val<List<CapacityProviderStrategyItem>>>,
    /// Use this parameter to set a default Service Connect namespace.
    #[serde(rename = "ServiceConnectDefaults", skip_serializing_if = "Option::is_none")]
    pub service_connect_defaults: Option<Val<ServiceConnectDefaults>>,
    /// The metadata that you apply to the cluster to help you categorize and organize them.
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
arn = "Arn", "The Amazon Resource Name (ARN) of the Amazon ECS cluster, such as arn:aws:ecs:us-east-2:123456789012:cluster/MyECSCluster .";
});

/// The CapacityProviderStrategyItem property specifies the details of the default capacity provider strategy for the cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityProviderStrategyItem {
    /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider for each service.
    #[serde(rename = "Base", skip_serializing_if = "Option::is_none")]
    pub base: Option<Val<i64>>,
    /// The short name of the capacity provider.
    #[serde(rename = "CapacityProvider", skip_serializing_if = "Option::is_none")]
    pub capacity_provider: Option<Val<String>>,
    /// The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider.
    #[serde(rename = "Weight", skip_serializing_if = "Option::is_none")]
    pub weight: Option<Val<i64>>,
}

/// The execute command and managed storage configuration for the cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ClusterConfiguration {
    /// The details of the execute command configuration.
    #[serde(rename = "ExecuteCommandConfiguration", skip_serializing_if = "Option::is_none")]
    pub execute_command_configuration: Option<Val<ExecuteCommandConfiguration>>,
    /// The details of the managed storage configuration.
    #[serde(rename = "ManagedStorageConfiguration", skip_serializing_if = "Option::is_none")]
    pub managed_storage_configuration: Option<Val<ManagedStorageConfiguration>>,
}

/// The settings to use when creating a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ClusterSettings {
    /// The name of the cluster setting.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The value to set for the cluster setting.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// The details of the execute command configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExecuteCommandConfiguration {
    /// Specify an AWS Key Management Service key ID to encrypt the data between the local client and the container.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// The log configuration for the results of the execute command actions.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<ExecuteCommandLogConfiguration>>,
    /// The log setting to use for redirecting logs for your execute command results.
    #[serde(rename = "Logging", skip_serializing_if = "Option::is_none")]
    pub logging: Option<Val<String>>,
}

/// The log configuration for the results of the execute command actions.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExecuteCommandLogConfiguration {
    /// Determines whether to use encryption on the CloudWatch logs.
    #[serde(rename = "CloudWatchEncryptionEnabled", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_encryption_enabled: Option<Val<bool>>,
    /// The name of the CloudWatch log group to send logs to.
    #[serde(rename = "CloudWatchLogGroupName", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_log_group_name: Option<Val<String>>,
    /// The name of the S3 bucket to send logs to.
    #[serde(rename = "S3BucketName", skip_serializing_if = "Option::is_none")]
    pub s3_bucket_name: Option<Val<String>>,
    /// Determines whether to use encryption on the S3 logs.
    #[serde(rename = "S3EncryptionEnabled", skip_serializing_if = "Option::is_none")]
    pub s3_encryption_enabled: Option<Val<bool>>,
    /// An optional folder in the S3 bucket to place logs in.
    #[serde(rename = "S3KeyPrefix", skip_serializing_if = "Option::is_none")]
    pub s3_key_prefix: Option<Val<String>>,
}

/// The managed storage configuration for the cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedStorageConfiguration {
    /// Specify the AWS Key Management Service key ID for Fargate ephemeral storage.
    #[serde(rename = "FargateEphemeralStorageKmsKeyId", skip_serializing_if = "Option::is_none")]
    pub fargate_ephemeral_storage_kms_key_id: Option<Val<String>>,
    /// Specify a AWS Key Management Service key ID to encrypt Amazon ECS managed storage.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
}

/// Use this parameter to set a default Service Connect namespace.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServiceConnectDefaults {
    /// The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace that's used when you create a service and don't specify a Service Connect configuration.
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
