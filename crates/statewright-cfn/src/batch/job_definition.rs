//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JobDefinition {
    /// `ConsumableResourceProperties`.
    #[serde(rename = "ConsumableResourceProperties", skip_serializing_if = "Option::is_none")]
    pub consumable_resource_properties: Option<Val<ConsumableResourceProperties>>,
    /// `ContainerProperties`.
    #[serde(rename = "ContainerProperties", skip_serializing_if = "Option::is_none")]
    pub container_properties: Option<Val<ContainerProperties>>,
    /// `EcsProperties`.
    #[serde(rename = "EcsProperties", skip_serializing_if = "Option::is_none")]
    pub ecs_properties: Option<Val<EcsProperties>>,
    /// `EksProperties`.
    #[serde(rename = "EksProperties", skip_serializing_if = "Option::is_none")]
    pub eks_properties: Option<Val<EksProperties>>,
    /// `JobDefinitionName`. A change replaces the resource.
    #[serde(rename = "JobDefinitionName", skip_serializing_if = "Option::is_none")]
    pub job_definition_name: Option<Val<String>>,
    /// `NodeProperties`.
    #[serde(rename = "NodeProperties", skip_serializing_if = "Option::is_none")]
    pub node_properties: Option<Val<NodeProperties>>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<String>>>,
    /// `PlatformCapabilities`.
    #[serde(rename = "PlatformCapabilities", skip_serializing_if = "Option::is_none")]
    pub platform_capabilities: Option<Val<List<String>>>,
    /// `PropagateTags`.
    #[serde(rename = "PropagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<Val<bool>>,
    /// `ResourceRetentionPolicy`.
    #[serde(rename = "ResourceRetentionPolicy", skip_serializing_if = "Option::is_none")]
    pub resource_retention_policy: Option<Val<ResourceRetentionPolicy>>,
    /// `RetryStrategy`.
    #[serde(rename = "RetryStrategy", skip_serializing_if = "Option::is_none")]
    pub retry_strategy: Option<Val<RetryStrategy>>,
    /// `SchedulingPriority`.
    #[serde(rename = "SchedulingPriority", skip_serializing_if = "Option::is_none")]
    pub scheduling_priority: Option<Val<i64>>,
    /// `Tags`. A change replaces the resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// `Timeout`.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<JobTimeout>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl JobDefinition {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self {
            r#type: r#type.into(),
            consumable_resource_properties: None,
            container_properties: None,
            ecs_properties: None,
            eks_properties: None,
            job_definition_name: None,
            node_properties: None,
            parameters: None,
            platform_capabilities: None,
            propagate_tags: None,
            resource_retention_policy: None,
            retry_strategy: None,
            scheduling_priority: None,
            tags: None,
            timeout: None,
        }
    }
}

impl CfnResource for JobDefinition {
    const TYPE: &'static str = "AWS::Batch::JobDefinition";
    type Attributes = JobDefinitionAttributes;
}

/// What is known of a deployed [`JobDefinition`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobDefinitionAttributes(ResourceRef);

attributes!(JobDefinitionAttributes {
job_definition_arn = "JobDefinitionArn", "`JobDefinitionArn` of the deployed resource.";
});

/// `ConsumableResourceProperties` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConsumableResourceProperties {
    /// `ConsumableResourceList`, which is required.
    #[serde(rename = "ConsumableResourceList")]
    pub consumable_resource_list: Val<List<ConsumableResourceRequirement>>,
}

impl ConsumableResourceProperties {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        consumable_resource_list: impl Into<Val<List<ConsumableResourceRequirement>>>,
    ) -> Self {
        Self { consumable_resource_list: consumable_resource_list.into() }
    }
}

/// `ConsumableResourceRequirement` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConsumableResourceRequirement {
    /// `ConsumableResource`, which is required.
    #[serde(rename = "ConsumableResource")]
    pub consumable_resource: Val<String>,
    /// `Quantity`, which is required.
    #[serde(rename = "Quantity")]
    pub quantity: Val<i64>,
}

impl ConsumableResourceRequirement {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(consumable_resource: impl Into<Val<String>>, quantity: impl Into<Val<i64>>) -> Self {
        Self { consumable_resource: consumable_resource.into(), quantity: quantity.into() }
    }
}

/// `ContainerProperties` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContainerProperties {
    /// `Command`.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// `EnableExecuteCommand`.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// `Environment`.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<Environment>>>,
    /// `EphemeralStorage`.
    #[serde(rename = "EphemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<Val<EphemeralStorage>>,
    /// `ExecutionRoleArn`.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// `FargatePlatformConfiguration`.
    #[serde(rename = "FargatePlatformConfiguration", skip_serializing_if = "Option::is_none")]
    pub fargate_platform_configuration: Option<Val<FargatePlatformConfiguration>>,
    /// `Image`, which is required.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// `InstanceType`.
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<Val<String>>,
    /// `JobRoleArn`.
    #[serde(rename = "JobRoleArn", skip_serializing_if = "Option::is_none")]
    pub job_role_arn: Option<Val<String>>,
    /// `LinuxParameters`.
    #[serde(rename = "LinuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<Val<LinuxParameters>>,
    /// `LogConfiguration`.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<LogConfiguration>>,
    /// `Memory`.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<i64>>,
    /// `MountPoints`.
    #[serde(rename = "MountPoints", skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Val<List<MountPoint>>>,
    /// `NetworkConfiguration`.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<NetworkConfiguration>>,
    /// `Privileged`.
    #[serde(rename = "Privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<Val<bool>>,
    /// `ReadonlyRootFilesystem`.
    #[serde(rename = "ReadonlyRootFilesystem", skip_serializing_if = "Option::is_none")]
    pub readonly_root_filesystem: Option<Val<bool>>,
    /// `RepositoryCredentials`.
    #[serde(rename = "RepositoryCredentials", skip_serializing_if = "Option::is_none")]
    pub repository_credentials: Option<Val<RepositoryCredentials>>,
    /// `ResourceRequirements`.
    #[serde(rename = "ResourceRequirements", skip_serializing_if = "Option::is_none")]
    pub resource_requirements: Option<Val<List<ResourceRequirement>>>,
    /// `RuntimePlatform`.
    #[serde(rename = "RuntimePlatform", skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<Val<RuntimePlatform>>,
    /// `Secrets`.
    #[serde(rename = "Secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Val<List<Secret>>>,
    /// `Ulimits`.
    #[serde(rename = "Ulimits", skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Val<List<Ulimit>>>,
    /// `User`.
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<Val<String>>,
    /// `Vcpus`.
    #[serde(rename = "Vcpus", skip_serializing_if = "Option::is_none")]
    pub vcpus: Option<Val<i64>>,
    /// `Volumes`.
    #[serde(rename = "Volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Val<List<Volumes>>>,
}

impl ContainerProperties {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(image: impl Into<Val<String>>) -> Self {
        Self {
            image: image.into(),
            command: None,
            enable_execute_command: None,
            environment: None,
            ephemeral_storage: None,
            execution_role_arn: None,
            fargate_platform_configuration: None,
            instance_type: None,
            job_role_arn: None,
            linux_parameters: None,
            log_configuration: None,
            memory: None,
            mount_points: None,
            network_configuration: None,
            privileged: None,
            readonly_root_filesystem: None,
            repository_credentials: None,
            resource_requirements: None,
            runtime_platform: None,
            secrets: None,
            ulimits: None,
            user: None,
            vcpus: None,
            volumes: None,
        }
    }
}

/// `Device` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Device {
    /// `ContainerPath`.
    #[serde(rename = "ContainerPath", skip_serializing_if = "Option::is_none")]
    pub container_path: Option<Val<String>>,
    /// `HostPath`.
    #[serde(rename = "HostPath", skip_serializing_if = "Option::is_none")]
    pub host_path: Option<Val<String>>,
    /// `Permissions`.
    #[serde(rename = "Permissions", skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Val<List<String>>>,
}

/// `EFSAuthorizationConfig` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EFSAuthorizationConfig {
    /// `AccessPointId`.
    #[serde(rename = "AccessPointId", skip_serializing_if = "Option::is_none")]
    pub access_point_id: Option<Val<String>>,
    /// `Iam`.
    #[serde(rename = "Iam", skip_serializing_if = "Option::is_none")]
    pub iam: Option<Val<String>>,
}

/// `EcsProperties` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EcsProperties {
    /// `TaskProperties`, which is required.
    #[serde(rename = "TaskProperties")]
    pub task_properties: Val<List<EcsTaskProperties>>,
}

impl EcsProperties {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(task_properties: impl Into<Val<List<EcsTaskProperties>>>) -> Self {
        Self { task_properties: task_properties.into() }
    }
}

/// `EcsTaskProperties` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EcsTaskProperties {
    /// `Containers`.
    #[serde(rename = "Containers", skip_serializing_if = "Option::is_none")]
    pub containers: Option<Val<List<TaskContainerProperties>>>,
    /// `EnableExecuteCommand`.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// `EphemeralStorage`.
    #[serde(rename = "EphemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<Val<EphemeralStorage>>,
    /// `ExecutionRoleArn`.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// `IpcMode`.
    #[serde(rename = "IpcMode", skip_serializing_if = "Option::is_none")]
    pub ipc_mode: Option<Val<String>>,
    /// `NetworkConfiguration`.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<NetworkConfiguration>>,
    /// `NetworkMode`.
    #[serde(rename = "NetworkMode", skip_serializing_if = "Option::is_none")]
    pub network_mode: Option<Val<String>>,
    /// `PidMode`.
    #[serde(rename = "PidMode", skip_serializing_if = "Option::is_none")]
    pub pid_mode: Option<Val<String>>,
    /// `PlatformVersion`.
    #[serde(rename = "PlatformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<Val<String>>,
    /// `RuntimePlatform`.
    #[serde(rename = "RuntimePlatform", skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<Val<RuntimePlatform>>,
    /// `TaskRoleArn`.
    #[serde(rename = "TaskRoleArn", skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<Val<String>>,
    /// `Volumes`.
    #[serde(rename = "Volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Val<List<Volumes>>>,
}

/// `EfsVolumeConfiguration` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EfsVolumeConfiguration {
    /// `AuthorizationConfig`.
    #[serde(rename = "AuthorizationConfig", skip_serializing_if = "Option::is_none")]
    pub authorization_config: Option<Val<EFSAuthorizationConfig>>,
    /// `FileSystemId`, which is required.
    #[serde(rename = "FileSystemId")]
    pub file_system_id: Val<String>,
    /// `RootDirectory`.
    #[serde(rename = "RootDirectory", skip_serializing_if = "Option::is_none")]
    pub root_directory: Option<Val<String>>,
    /// `TransitEncryption`.
    #[serde(rename = "TransitEncryption", skip_serializing_if = "Option::is_none")]
    pub transit_encryption: Option<Val<String>>,
    /// `TransitEncryptionPort`.
    #[serde(rename = "TransitEncryptionPort", skip_serializing_if = "Option::is_none")]
    pub transit_encryption_port: Option<Val<i64>>,
}

impl EfsVolumeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(file_system_id: impl Into<Val<String>>) -> Self {
        Self {
            file_system_id: file_system_id.into(),
            authorization_config: None,
            root_directory: None,
            transit_encryption: None,
            transit_encryption_port: None,
        }
    }
}

/// `EksContainer` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EksContainer {
    /// `Args`.
    #[serde(rename = "Args", skip_serializing_if = "Option::is_none")]
    pub args: Option<Val<List<String>>>,
    /// `Command`.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// `Env`.
    #[serde(rename = "Env", skip_serializing_if = "Option::is_none")]
    pub env: Option<Val<List<EksContainerEnvironmentVariable>>>,
    /// `Image`, which is required.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// `ImagePullPolicy`.
    #[serde(rename = "ImagePullPolicy", skip_serializing_if = "Option::is_none")]
    pub image_pull_policy: Option<Val<String>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Resources`.
    #[serde(rename = "Resources", skip_serializing_if = "Option::is_none")]
    pub resources: Option<Val<Resources>>,
    /// `SecurityContext`.
    #[serde(rename = "SecurityContext", skip_serializing_if = "Option::is_none")]
    pub security_context: Option<Val<SecurityContext>>,
    /// `VolumeMounts`.
    #[serde(rename = "VolumeMounts", skip_serializing_if = "Option::is_none")]
    pub volume_mounts: Option<Val<List<EksContainerVolumeMount>>>,
}

impl EksContainer {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(image: impl Into<Val<String>>) -> Self {
        Self {
            image: image.into(),
            args: None,
            command: None,
            env: None,
            image_pull_policy: None,
            name: None,
            resources: None,
            security_context: None,
            volume_mounts: None,
        }
    }
}

/// `EksContainerEnvironmentVariable` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EksContainerEnvironmentVariable {
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

impl EksContainerEnvironmentVariable {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), value: None }
    }
}

/// `EksContainerVolumeMount` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EksContainerVolumeMount {
    /// `MountPath`.
    #[serde(rename = "MountPath", skip_serializing_if = "Option::is_none")]
    pub mount_path: Option<Val<String>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `ReadOnly`.
    #[serde(rename = "ReadOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<Val<bool>>,
    /// `SubPath`.
    #[serde(rename = "SubPath", skip_serializing_if = "Option::is_none")]
    pub sub_path: Option<Val<String>>,
}

/// `EksMetadata` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EksMetadata {
    /// `Annotations`.
    #[serde(rename = "Annotations", skip_serializing_if = "Option::is_none")]
    pub annotations: Option<Val<Map<String>>>,
    /// `Labels`.
    #[serde(rename = "Labels", skip_serializing_if = "Option::is_none")]
    pub labels: Option<Val<Map<String>>>,
    /// `Namespace`.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
}

/// `EksPersistentVolumeClaim` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EksPersistentVolumeClaim {
    /// `ClaimName`, which is required.
    #[serde(rename = "ClaimName")]
    pub claim_name: Val<String>,
    /// `ReadOnly`.
    #[serde(rename = "ReadOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<Val<bool>>,
}

impl EksPersistentVolumeClaim {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(claim_name: impl Into<Val<String>>) -> Self {
        Self { claim_name: claim_name.into(), read_only: None }
    }
}

/// `EksProperties` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EksProperties {
    /// `PodProperties`.
    #[serde(rename = "PodProperties", skip_serializing_if = "Option::is_none")]
    pub pod_properties: Option<Val<PodProperties>>,
}

/// `EksSecret` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EksSecret {
    /// `Optional`.
    #[serde(rename = "Optional", skip_serializing_if = "Option::is_none")]
    pub optional: Option<Val<bool>>,
    /// `SecretName`, which is required.
    #[serde(rename = "SecretName")]
    pub secret_name: Val<String>,
}

impl EksSecret {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(secret_name: impl Into<Val<String>>) -> Self {
        Self { secret_name: secret_name.into(), optional: None }
    }
}

/// `EksVolume` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EksVolume {
    /// `EmptyDir`.
    #[serde(rename = "EmptyDir", skip_serializing_if = "Option::is_none")]
    pub empty_dir: Option<Val<EmptyDir>>,
    /// `HostPath`.
    #[serde(rename = "HostPath", skip_serializing_if = "Option::is_none")]
    pub host_path: Option<Val<HostPath>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `PersistentVolumeClaim`.
    #[serde(rename = "PersistentVolumeClaim", skip_serializing_if = "Option::is_none")]
    pub persistent_volume_claim: Option<Val<EksPersistentVolumeClaim>>,
    /// `Secret`.
    #[serde(rename = "Secret", skip_serializing_if = "Option::is_none")]
    pub secret: Option<Val<EksSecret>>,
}

impl EksVolume {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            empty_dir: None,
            host_path: None,
            persistent_volume_claim: None,
            secret: None,
        }
    }
}

/// `EmptyDir` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EmptyDir {
    /// `Medium`.
    #[serde(rename = "Medium", skip_serializing_if = "Option::is_none")]
    pub medium: Option<Val<String>>,
    /// `SizeLimit`.
    #[serde(rename = "SizeLimit", skip_serializing_if = "Option::is_none")]
    pub size_limit: Option<Val<String>>,
}

/// `Environment` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Environment {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// `EphemeralStorage` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EphemeralStorage {
    /// `SizeInGiB`, which is required.
    #[serde(rename = "SizeInGiB")]
    pub size_in_gi_b: Val<i64>,
}

impl EphemeralStorage {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(size_in_gi_b: impl Into<Val<i64>>) -> Self {
        Self { size_in_gi_b: size_in_gi_b.into() }
    }
}

/// `EvaluateOnExit` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EvaluateOnExit {
    /// `Action`, which is required.
    #[serde(rename = "Action")]
    pub action: Val<String>,
    /// `OnExitCode`.
    #[serde(rename = "OnExitCode", skip_serializing_if = "Option::is_none")]
    pub on_exit_code: Option<Val<String>>,
    /// `OnReason`.
    #[serde(rename = "OnReason", skip_serializing_if = "Option::is_none")]
    pub on_reason: Option<Val<String>>,
    /// `OnStatusReason`.
    #[serde(rename = "OnStatusReason", skip_serializing_if = "Option::is_none")]
    pub on_status_reason: Option<Val<String>>,
}

impl EvaluateOnExit {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(action: impl Into<Val<String>>) -> Self {
        Self { action: action.into(), on_exit_code: None, on_reason: None, on_status_reason: None }
    }
}

/// `FargatePlatformConfiguration` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FargatePlatformConfiguration {
    /// `PlatformVersion`.
    #[serde(rename = "PlatformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<Val<String>>,
}

/// `FirelensConfiguration` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FirelensConfiguration {
    /// `Options`.
    #[serde(rename = "Options", skip_serializing_if = "Option::is_none")]
    pub options: Option<Val<Map<String>>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl FirelensConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), options: None }
    }
}

/// `Host` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Host {
    /// `SourcePath`.
    #[serde(rename = "SourcePath", skip_serializing_if = "Option::is_none")]
    pub source_path: Option<Val<String>>,
}

/// `HostPath` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HostPath {
    /// `Path`.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
}

/// `ImagePullSecret` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ImagePullSecret {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// `JobTimeout` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct JobTimeout {
    /// `AttemptDurationSeconds`.
    #[serde(rename = "AttemptDurationSeconds", skip_serializing_if = "Option::is_none")]
    pub attempt_duration_seconds: Option<Val<i64>>,
}

/// `LinuxParameters` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LinuxParameters {
    /// `Devices`.
    #[serde(rename = "Devices", skip_serializing_if = "Option::is_none")]
    pub devices: Option<Val<List<Device>>>,
    /// `InitProcessEnabled`.
    #[serde(rename = "InitProcessEnabled", skip_serializing_if = "Option::is_none")]
    pub init_process_enabled: Option<Val<bool>>,
    /// `MaxSwap`.
    #[serde(rename = "MaxSwap", skip_serializing_if = "Option::is_none")]
    pub max_swap: Option<Val<i64>>,
    /// `SharedMemorySize`.
    #[serde(rename = "SharedMemorySize", skip_serializing_if = "Option::is_none")]
    pub shared_memory_size: Option<Val<i64>>,
    /// `Swappiness`.
    #[serde(rename = "Swappiness", skip_serializing_if = "Option::is_none")]
    pub swappiness: Option<Val<i64>>,
    /// `Tmpfs`.
    #[serde(rename = "Tmpfs", skip_serializing_if = "Option::is_none")]
    pub tmpfs: Option<Val<List<Tmpfs>>>,
}

/// `LogConfiguration` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LogConfiguration {
    /// `LogDriver`, which is required.
    #[serde(rename = "LogDriver")]
    pub log_driver: Val<String>,
    /// `Options`.
    #[serde(rename = "Options", skip_serializing_if = "Option::is_none")]
    pub options: Option<Val<Map<String>>>,
    /// `SecretOptions`.
    #[serde(rename = "SecretOptions", skip_serializing_if = "Option::is_none")]
    pub secret_options: Option<Val<List<Secret>>>,
}

impl LogConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(log_driver: impl Into<Val<String>>) -> Self {
        Self { log_driver: log_driver.into(), options: None, secret_options: None }
    }
}

/// `MountPoint` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MountPoint {
    /// `ContainerPath`.
    #[serde(rename = "ContainerPath", skip_serializing_if = "Option::is_none")]
    pub container_path: Option<Val<String>>,
    /// `ReadOnly`.
    #[serde(rename = "ReadOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<Val<bool>>,
    /// `SourceVolume`.
    #[serde(rename = "SourceVolume", skip_serializing_if = "Option::is_none")]
    pub source_volume: Option<Val<String>>,
}

/// `MultiNodeContainerProperties` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MultiNodeContainerProperties {
    /// `Command`.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// `EnableExecuteCommand`.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// `Environment`.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<Environment>>>,
    /// `EphemeralStorage`.
    #[serde(rename = "EphemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<Val<EphemeralStorage>>,
    /// `ExecutionRoleArn`.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// `Image`, which is required.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// `InstanceType`.
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<Val<String>>,
    /// `JobRoleArn`.
    #[serde(rename = "JobRoleArn", skip_serializing_if = "Option::is_none")]
    pub job_role_arn: Option<Val<String>>,
    /// `LinuxParameters`.
    #[serde(rename = "LinuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<Val<LinuxParameters>>,
    /// `LogConfiguration`.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<LogConfiguration>>,
    /// `Memory`.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<i64>>,
    /// `MountPoints`.
    #[serde(rename = "MountPoints", skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Val<List<MountPoint>>>,
    /// `Privileged`.
    #[serde(rename = "Privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<Val<bool>>,
    /// `ReadonlyRootFilesystem`.
    #[serde(rename = "ReadonlyRootFilesystem", skip_serializing_if = "Option::is_none")]
    pub readonly_root_filesystem: Option<Val<bool>>,
    /// `RepositoryCredentials`.
    #[serde(rename = "RepositoryCredentials", skip_serializing_if = "Option::is_none")]
    pub repository_credentials: Option<Val<RepositoryCredentials>>,
    /// `ResourceRequirements`.
    #[serde(rename = "ResourceRequirements", skip_serializing_if = "Option::is_none")]
    pub resource_requirements: Option<Val<List<ResourceRequirement>>>,
    /// `RuntimePlatform`.
    #[serde(rename = "RuntimePlatform", skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<Val<RuntimePlatform>>,
    /// `Secrets`.
    #[serde(rename = "Secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Val<List<Secret>>>,
    /// `Ulimits`.
    #[serde(rename = "Ulimits", skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Val<List<Ulimit>>>,
    /// `User`.
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<Val<String>>,
    /// `Vcpus`.
    #[serde(rename = "Vcpus", skip_serializing_if = "Option::is_none")]
    pub vcpus: Option<Val<i64>>,
    /// `Volumes`.
    #[serde(rename = "Volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Val<List<Volumes>>>,
}

impl MultiNodeContainerProperties {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(image: impl Into<Val<String>>) -> Self {
        Self {
            image: image.into(),
            command: None,
            enable_execute_command: None,
            environment: None,
            ephemeral_storage: None,
            execution_role_arn: None,
            instance_type: None,
            job_role_arn: None,
            linux_parameters: None,
            log_configuration: None,
            memory: None,
            mount_points: None,
            privileged: None,
            readonly_root_filesystem: None,
            repository_credentials: None,
            resource_requirements: None,
            runtime_platform: None,
            secrets: None,
            ulimits: None,
            user: None,
            vcpus: None,
            volumes: None,
        }
    }
}

/// `MultiNodeEcsProperties` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MultiNodeEcsProperties {
    /// `TaskProperties`, which is required.
    #[serde(rename = "TaskProperties")]
    pub task_properties: Val<List<MultiNodeEcsTaskProperties>>,
}

impl MultiNodeEcsProperties {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(task_properties: impl Into<Val<List<MultiNodeEcsTaskProperties>>>) -> Self {
        Self { task_properties: task_properties.into() }
    }
}

/// `MultiNodeEcsTaskProperties` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MultiNodeEcsTaskProperties {
    /// `Containers`.
    #[serde(rename = "Containers", skip_serializing_if = "Option::is_none")]
    pub containers: Option<Val<List<TaskContainerProperties>>>,
    /// `EnableExecuteCommand`.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// `ExecutionRoleArn`.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// `IpcMode`.
    #[serde(rename = "IpcMode", skip_serializing_if = "Option::is_none")]
    pub ipc_mode: Option<Val<String>>,
    /// `PidMode`.
    #[serde(rename = "PidMode", skip_serializing_if = "Option::is_none")]
    pub pid_mode: Option<Val<String>>,
    /// `TaskRoleArn`.
    #[serde(rename = "TaskRoleArn", skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<Val<String>>,
    /// `Volumes`.
    #[serde(rename = "Volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Val<List<Volumes>>>,
}

/// `NetworkConfiguration` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkConfiguration {
    /// `AssignPublicIp`.
    #[serde(rename = "AssignPublicIp", skip_serializing_if = "Option::is_none")]
    pub assign_public_ip: Option<Val<String>>,
}

/// `NodeProperties` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NodeProperties {
    /// `MainNode`, which is required.
    #[serde(rename = "MainNode")]
    pub main_node: Val<i64>,
    /// `NodeRangeProperties`, which is required.
    #[serde(rename = "NodeRangeProperties")]
    pub node_range_properties: Val<List<NodeRangeProperty>>,
    /// `NumNodes`, which is required.
    #[serde(rename = "NumNodes")]
    pub num_nodes: Val<i64>,
}

impl NodeProperties {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        main_node: impl Into<Val<i64>>,
        node_range_properties: impl Into<Val<List<NodeRangeProperty>>>,
        num_nodes: impl Into<Val<i64>>,
    ) -> Self {
        Self {
            main_node: main_node.into(),
            node_range_properties: node_range_properties.into(),
            num_nodes: num_nodes.into(),
        }
    }
}

/// `NodeRangeProperty` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NodeRangeProperty {
    /// `ConsumableResourceProperties`.
    #[serde(rename = "ConsumableResourceProperties", skip_serializing_if = "Option::is_none")]
    pub consumable_resource_properties: Option<Val<ConsumableResourceProperties>>,
    /// `Container`.
    #[serde(rename = "Container", skip_serializing_if = "Option::is_none")]
    pub container: Option<Val<MultiNodeContainerProperties>>,
    /// `EcsProperties`.
    #[serde(rename = "EcsProperties", skip_serializing_if = "Option::is_none")]
    pub ecs_properties: Option<Val<MultiNodeEcsProperties>>,
    /// `EksProperties`.
    #[serde(rename = "EksProperties", skip_serializing_if = "Option::is_none")]
    pub eks_properties: Option<Val<EksProperties>>,
    /// `InstanceTypes`.
    #[serde(rename = "InstanceTypes", skip_serializing_if = "Option::is_none")]
    pub instance_types: Option<Val<List<String>>>,
    /// `TargetNodes`, which is required.
    #[serde(rename = "TargetNodes")]
    pub target_nodes: Val<String>,
}

impl NodeRangeProperty {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(target_nodes: impl Into<Val<String>>) -> Self {
        Self {
            target_nodes: target_nodes.into(),
            consumable_resource_properties: None,
            container: None,
            ecs_properties: None,
            eks_properties: None,
            instance_types: None,
        }
    }
}

/// `PodProperties` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PodProperties {
    /// `Containers`.
    #[serde(rename = "Containers", skip_serializing_if = "Option::is_none")]
    pub containers: Option<Val<List<EksContainer>>>,
    /// `DnsPolicy`.
    #[serde(rename = "DnsPolicy", skip_serializing_if = "Option::is_none")]
    pub dns_policy: Option<Val<String>>,
    /// `HostNetwork`.
    #[serde(rename = "HostNetwork", skip_serializing_if = "Option::is_none")]
    pub host_network: Option<Val<bool>>,
    /// `ImagePullSecrets`.
    #[serde(rename = "ImagePullSecrets", skip_serializing_if = "Option::is_none")]
    pub image_pull_secrets: Option<Val<List<ImagePullSecret>>>,
    /// `InitContainers`.
    #[serde(rename = "InitContainers", skip_serializing_if = "Option::is_none")]
    pub init_containers: Option<Val<List<EksContainer>>>,
    /// `Metadata`.
    #[serde(rename = "Metadata", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Val<EksMetadata>>,
    /// `ServiceAccountName`.
    #[serde(rename = "ServiceAccountName", skip_serializing_if = "Option::is_none")]
    pub service_account_name: Option<Val<String>>,
    /// `ShareProcessNamespace`.
    #[serde(rename = "ShareProcessNamespace", skip_serializing_if = "Option::is_none")]
    pub share_process_namespace: Option<Val<bool>>,
    /// `Volumes`.
    #[serde(rename = "Volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Val<List<EksVolume>>>,
}

/// `RepositoryCredentials` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RepositoryCredentials {
    /// `CredentialsParameter`, which is required.
    #[serde(rename = "CredentialsParameter")]
    pub credentials_parameter: Val<String>,
}

impl RepositoryCredentials {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(credentials_parameter: impl Into<Val<String>>) -> Self {
        Self { credentials_parameter: credentials_parameter.into() }
    }
}

/// `ResourceRequirement` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResourceRequirement {
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// `ResourceRetentionPolicy` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResourceRetentionPolicy {
    /// `SkipDeregisterOnUpdate`.
    #[serde(rename = "SkipDeregisterOnUpdate", skip_serializing_if = "Option::is_none")]
    pub skip_deregister_on_update: Option<Val<bool>>,
}

/// `Resources` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Resources {
    /// `Limits`.
    #[serde(rename = "Limits", skip_serializing_if = "Option::is_none")]
    pub limits: Option<Val<Map<String>>>,
    /// `Requests`.
    #[serde(rename = "Requests", skip_serializing_if = "Option::is_none")]
    pub requests: Option<Val<Map<String>>>,
}

/// `RetryStrategy` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RetryStrategy {
    /// `Attempts`.
    #[serde(rename = "Attempts", skip_serializing_if = "Option::is_none")]
    pub attempts: Option<Val<i64>>,
    /// `EvaluateOnExit`.
    #[serde(rename = "EvaluateOnExit", skip_serializing_if = "Option::is_none")]
    pub evaluate_on_exit: Option<Val<List<EvaluateOnExit>>>,
}

/// `RuntimePlatform` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RuntimePlatform {
    /// `CpuArchitecture`.
    #[serde(rename = "CpuArchitecture", skip_serializing_if = "Option::is_none")]
    pub cpu_architecture: Option<Val<String>>,
    /// `OperatingSystemFamily`.
    #[serde(rename = "OperatingSystemFamily", skip_serializing_if = "Option::is_none")]
    pub operating_system_family: Option<Val<String>>,
}

/// `S3FilesVolumeConfiguration` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3FilesVolumeConfiguration {
    /// `AccessPointArn`.
    #[serde(rename = "AccessPointArn", skip_serializing_if = "Option::is_none")]
    pub access_point_arn: Option<Val<String>>,
    /// `FileSystemArn`, which is required.
    #[serde(rename = "FileSystemArn")]
    pub file_system_arn: Val<String>,
    /// `RootDirectory`.
    #[serde(rename = "RootDirectory", skip_serializing_if = "Option::is_none")]
    pub root_directory: Option<Val<String>>,
    /// `TransitEncryptionPort`.
    #[serde(rename = "TransitEncryptionPort", skip_serializing_if = "Option::is_none")]
    pub transit_encryption_port: Option<Val<i64>>,
}

impl S3FilesVolumeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(file_system_arn: impl Into<Val<String>>) -> Self {
        Self {
            file_system_arn: file_system_arn.into(),
            access_point_arn: None,
            root_directory: None,
            transit_encryption_port: None,
        }
    }
}

/// `Secret` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Secret {
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `ValueFrom`, which is required.
    #[serde(rename = "ValueFrom")]
    pub value_from: Val<String>,
}

impl Secret {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>, value_from: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), value_from: value_from.into() }
    }
}

/// `SecurityContext` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SecurityContext {
    /// `AllowPrivilegeEscalation`.
    #[serde(rename = "AllowPrivilegeEscalation", skip_serializing_if = "Option::is_none")]
    pub allow_privilege_escalation: Option<Val<bool>>,
    /// `Privileged`.
    #[serde(rename = "Privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<Val<bool>>,
    /// `ReadOnlyRootFilesystem`.
    #[serde(rename = "ReadOnlyRootFilesystem", skip_serializing_if = "Option::is_none")]
    pub read_only_root_filesystem: Option<Val<bool>>,
    /// `RunAsGroup`.
    #[serde(rename = "RunAsGroup", skip_serializing_if = "Option::is_none")]
    pub run_as_group: Option<Val<i64>>,
    /// `RunAsNonRoot`.
    #[serde(rename = "RunAsNonRoot", skip_serializing_if = "Option::is_none")]
    pub run_as_non_root: Option<Val<bool>>,
    /// `RunAsUser`.
    #[serde(rename = "RunAsUser", skip_serializing_if = "Option::is_none")]
    pub run_as_user: Option<Val<i64>>,
}

/// `TaskContainerDependency` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TaskContainerDependency {
    /// `Condition`, which is required.
    #[serde(rename = "Condition")]
    pub condition: Val<String>,
    /// `ContainerName`, which is required.
    #[serde(rename = "ContainerName")]
    pub container_name: Val<String>,
}

impl TaskContainerDependency {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(condition: impl Into<Val<String>>, container_name: impl Into<Val<String>>) -> Self {
        Self { condition: condition.into(), container_name: container_name.into() }
    }
}

/// `TaskContainerProperties` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TaskContainerProperties {
    /// `Command`.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// `DependsOn`.
    #[serde(rename = "DependsOn", skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Val<List<TaskContainerDependency>>>,
    /// `Environment`.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<Environment>>>,
    /// `Essential`.
    #[serde(rename = "Essential", skip_serializing_if = "Option::is_none")]
    pub essential: Option<Val<bool>>,
    /// `FirelensConfiguration`.
    #[serde(rename = "FirelensConfiguration", skip_serializing_if = "Option::is_none")]
    pub firelens_configuration: Option<Val<FirelensConfiguration>>,
    /// `Image`, which is required.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// `LinuxParameters`.
    #[serde(rename = "LinuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<Val<LinuxParameters>>,
    /// `LogConfiguration`.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<LogConfiguration>>,
    /// `MountPoints`.
    #[serde(rename = "MountPoints", skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Val<List<MountPoint>>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Privileged`.
    #[serde(rename = "Privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<Val<bool>>,
    /// `ReadonlyRootFilesystem`.
    #[serde(rename = "ReadonlyRootFilesystem", skip_serializing_if = "Option::is_none")]
    pub readonly_root_filesystem: Option<Val<bool>>,
    /// `RepositoryCredentials`.
    #[serde(rename = "RepositoryCredentials", skip_serializing_if = "Option::is_none")]
    pub repository_credentials: Option<Val<RepositoryCredentials>>,
    /// `ResourceRequirements`.
    #[serde(rename = "ResourceRequirements", skip_serializing_if = "Option::is_none")]
    pub resource_requirements: Option<Val<List<ResourceRequirement>>>,
    /// `Secrets`.
    #[serde(rename = "Secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Val<List<Secret>>>,
    /// `StartTimeout`.
    #[serde(rename = "StartTimeout", skip_serializing_if = "Option::is_none")]
    pub start_timeout: Option<Val<i64>>,
    /// `StopTimeout`.
    #[serde(rename = "StopTimeout", skip_serializing_if = "Option::is_none")]
    pub stop_timeout: Option<Val<i64>>,
    /// `Ulimits`.
    #[serde(rename = "Ulimits", skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Val<List<Ulimit>>>,
    /// `User`.
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<Val<String>>,
}

impl TaskContainerProperties {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(image: impl Into<Val<String>>) -> Self {
        Self {
            image: image.into(),
            command: None,
            depends_on: None,
            environment: None,
            essential: None,
            firelens_configuration: None,
            linux_parameters: None,
            log_configuration: None,
            mount_points: None,
            name: None,
            privileged: None,
            readonly_root_filesystem: None,
            repository_credentials: None,
            resource_requirements: None,
            secrets: None,
            start_timeout: None,
            stop_timeout: None,
            ulimits: None,
            user: None,
        }
    }
}

/// `Tmpfs` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tmpfs {
    /// `ContainerPath`, which is required.
    #[serde(rename = "ContainerPath")]
    pub container_path: Val<String>,
    /// `MountOptions`.
    #[serde(rename = "MountOptions", skip_serializing_if = "Option::is_none")]
    pub mount_options: Option<Val<List<String>>>,
    /// `Size`, which is required.
    #[serde(rename = "Size")]
    pub size: Val<i64>,
}

impl Tmpfs {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(container_path: impl Into<Val<String>>, size: impl Into<Val<i64>>) -> Self {
        Self { container_path: container_path.into(), size: size.into(), mount_options: None }
    }
}

/// `Ulimit` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ulimit {
    /// `HardLimit`, which is required.
    #[serde(rename = "HardLimit")]
    pub hard_limit: Val<i64>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `SoftLimit`, which is required.
    #[serde(rename = "SoftLimit")]
    pub soft_limit: Val<i64>,
}

impl Ulimit {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        hard_limit: impl Into<Val<i64>>,
        name: impl Into<Val<String>>,
        soft_limit: impl Into<Val<i64>>,
    ) -> Self {
        Self { hard_limit: hard_limit.into(), name: name.into(), soft_limit: soft_limit.into() }
    }
}

/// `Volumes` of `AWS::Batch::JobDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Volumes {
    /// `EfsVolumeConfiguration`.
    #[serde(rename = "EfsVolumeConfiguration", skip_serializing_if = "Option::is_none")]
    pub efs_volume_configuration: Option<Val<EfsVolumeConfiguration>>,
    /// `Host`.
    #[serde(rename = "Host", skip_serializing_if = "Option::is_none")]
    pub host: Option<Val<Host>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `S3FilesVolumeConfiguration`.
    #[serde(rename = "S3FilesVolumeConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_files_volume_configuration: Option<Val<S3FilesVolumeConfiguration>>,
}

known!(
    ConsumableResourceProperties,
    ConsumableResourceRequirement,
    ContainerProperties,
    Device,
    EFSAuthorizationConfig,
    EcsProperties,
    EcsTaskProperties,
    EfsVolumeConfiguration,
    EksContainer,
    EksContainerEnvironmentVariable,
    EksContainerVolumeMount,
    EksMetadata,
    EksPersistentVolumeClaim,
    EksProperties,
    EksSecret,
    EksVolume,
    EmptyDir,
    Environment,
    EphemeralStorage,
    EvaluateOnExit,
    FargatePlatformConfiguration,
    FirelensConfiguration,
    Host,
    HostPath,
    ImagePullSecret,
    JobDefinition,
    JobTimeout,
    LinuxParameters,
    LogConfiguration,
    MountPoint,
    MultiNodeContainerProperties,
    MultiNodeEcsProperties,
    MultiNodeEcsTaskProperties,
    NetworkConfiguration,
    NodeProperties,
    NodeRangeProperty,
    PodProperties,
    RepositoryCredentials,
    ResourceRequirement,
    ResourceRetentionPolicy,
    Resources,
    RetryStrategy,
    RuntimePlatform,
    S3FilesVolumeConfiguration,
    Secret,
    SecurityContext,
    TaskContainerDependency,
    TaskContainerProperties,
    Tmpfs,
    Ulimit,
    Volumes
);
