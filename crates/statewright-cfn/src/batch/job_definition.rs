//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Batch::JobDefinition resource specifies the parameters for an AWS Batch job definition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JobDefinition {
    /// Contains a list of consumable resources required by the job.
    #[serde(rename = "ConsumableResourceProperties", skip_serializing_if = "Option::is_none")]
    pub consumable_resource_properties: Option<Val<ConsumableResourceProperties>>,
    /// An object with properties specific to Amazon ECS-based jobs.
    #[serde(rename = "ContainerProperties", skip_serializing_if = "Option::is_none")]
    pub container_properties: Option<Val<ContainerProperties>>,
    /// An object that contains the properties for the Amazon ECS resources of a job.When ecsProperties is used in the job definition, it can't be used in addition to containerProperties , eksProperties , or nodeProperties .
    #[serde(rename = "EcsProperties", skip_serializing_if = "Option::is_none")]
    pub ecs_properties: Option<Val<EcsProperties>>,
    /// An object with properties that are specific to Amazon EKS-based jobs.
    #[serde(rename = "EksProperties", skip_serializing_if = "Option::is_none")]
    pub eks_properties: Option<Val<EksProperties>>,
    /// The name of the job definition.
    #[serde(rename = "JobDefinitionName", skip_serializing_if = "Option::is_none")]
    pub job_definition_name: Option<Val<String>>,
    /// An object with properties that are specific to multi-node parallel jobs.
    #[serde(rename = "NodeProperties", skip_serializing_if = "Option::is_none")]
    pub node_properties: Option<Val<NodeProperties>>,
    /// Default parameters or parameter substitution placeholders that are set in the job definition.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<String>>>,
    /// The platform capabilities required by the job definition.
    #[serde(rename = "PlatformCapabilities", skip_serializing_if = "Option::is_none")]
    pub platform_capabilities: Option<Val<List<String>>>,
    /// Specifies whether to propagate the tags from the job or job definition to the corresponding Amazon ECS task.
    #[serde(rename = "PropagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<Val<bool>>,
    /// Specifies the resource retention policy settings for the job definition.
    #[serde(rename = "ResourceRetentionPolicy", skip_serializing_if = "Option::is_none")]
    pub resource_retention_policy: Option<Val<ResourceRetentionPolicy>>,
    /// The retry strategy to use for failed jobs that are submitted with this job definition.
    #[serde(rename = "RetryStrategy", skip_serializing_if = "Option::is_none")]
    pub retry_strategy: Option<Val<RetryStrategy>>,
    /// The scheduling priority of the job definition.
    #[serde(rename = "SchedulingPriority", skip_serializing_if = "Option::is_none")]
    pub scheduling_priority: Option<Val<i64>>,
    /// The tags that are applied to the job definition.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// The timeout time for jobs that are submitted with this job definition.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<JobTimeout>>,
    /// The type of job definition.
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
job_definition_arn = "JobDefinitionArn", "The job definition ARN, such as batch: us-east-1 : 111122223333 :job-definition/ test-gpu : 2 .";
});

/// Contains a list of consumable resources required by a job.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConsumableResourceProperties {
    /// The list of consumable resources required by a job.
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

/// Information about a consumable resource required to run a job.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConsumableResourceRequirement {
    /// The name or ARN of the consumable resource.
    #[serde(rename = "ConsumableResource")]
    pub consumable_resource: Val<String>,
    /// The quantity of the consumable resource that is needed.
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

/// Container properties are used for Amazon ECS based job definitions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContainerProperties {
    /// The command that's passed to the container.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// Determines whether execute command functionality is turned on for this task.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// The environment variables to pass to a container.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<Environment>>>,
    /// The amount of ephemeral storage to allocate for the task.
    #[serde(rename = "EphemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<Val<EphemeralStorage>>,
    /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// The platform configuration for jobs that are running on Fargate resources.
    #[serde(rename = "FargatePlatformConfiguration", skip_serializing_if = "Option::is_none")]
    pub fargate_platform_configuration: Option<Val<FargatePlatformConfiguration>>,
    /// Required.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// `InstanceType`.
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS permissions.
    #[serde(rename = "JobRoleArn", skip_serializing_if = "Option::is_none")]
    pub job_role_arn: Option<Val<String>>,
    /// Linux-specific modifications that are applied to the container, such as details for device mappings.
    #[serde(rename = "LinuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<Val<LinuxParameters>>,
    /// The log configuration specification for the container.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<LogConfiguration>>,
    /// This parameter is deprecated, use resourceRequirements to specify the memory requirements for the job definition.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<i64>>,
    /// The mount points for data volumes in your container.
    #[serde(rename = "MountPoints", skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Val<List<MountPoint>>>,
    /// The network configuration for jobs that are running on Fargate resources.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<NetworkConfiguration>>,
    /// When this parameter is true, the container is given elevated permissions on the host container instance (similar to the root user).
    #[serde(rename = "Privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<Val<bool>>,
    /// When this parameter is true, the container is given read-only access to its root file system.
    #[serde(rename = "ReadonlyRootFilesystem", skip_serializing_if = "Option::is_none")]
    pub readonly_root_filesystem: Option<Val<bool>>,
    /// The private repository authentication credentials to use.
    #[serde(rename = "RepositoryCredentials", skip_serializing_if = "Option::is_none")]
    pub repository_credentials: Option<Val<RepositoryCredentials>>,
    /// The type and amount of resources to assign to a container.
    #[serde(rename = "ResourceRequirements", skip_serializing_if = "Option::is_none")]
    pub resource_requirements: Option<Val<List<ResourceRequirement>>>,
    /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
    #[serde(rename = "RuntimePlatform", skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<Val<RuntimePlatform>>,
    /// The secrets for the container.
    #[serde(rename = "Secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Val<List<Secret>>>,
    /// A list of ulimits to set in the container.
    #[serde(rename = "Ulimits", skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Val<List<Ulimit>>>,
    /// The user name to use inside the container.
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<Val<String>>,
    /// This parameter is deprecated, use resourceRequirements to specify the vCPU requirements for the job definition.
    #[serde(rename = "Vcpus", skip_serializing_if = "Option::is_none")]
    pub vcpus: Option<Val<i64>>,
    /// A list of data volumes used in a job.
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

/// An object that represents a container instance host device.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Device {
    /// The path inside the container that's used to expose the host device.
    #[serde(rename = "ContainerPath", skip_serializing_if = "Option::is_none")]
    pub container_path: Option<Val<String>>,
    /// The path for the device on the host container instance.
    #[serde(rename = "HostPath", skip_serializing_if = "Option::is_none")]
    pub host_path: Option<Val<String>>,
    /// The explicit permissions to provide to the container for the device.
    #[serde(rename = "Permissions", skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Val<List<String>>>,
}

/// The authorization configuration details for the Amazon EFS file system.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EFSAuthorizationConfig {
    /// The Amazon EFS access point ID to use.
    #[serde(rename = "AccessPointId", skip_serializing_if = "Option::is_none")]
    pub access_point_id: Option<Val<String>>,
    /// Whether or not to use the AWS Batch job IAM role defined in a job definition when mounting the Amazon EFS file system.
    #[serde(rename = "Iam", skip_serializing_if = "Option::is_none")]
    pub iam: Option<Val<String>>,
}

/// An object that contains the properties for the Amazon ECS resources of a job.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EcsProperties {
    /// An object that contains the properties for the Amazon ECS task definition of a job.
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

/// The properties for a task definition that describes the container and volume definitions of an Amazon ECS task.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EcsTaskProperties {
    /// This object is a list of containers.
    #[serde(rename = "Containers", skip_serializing_if = "Option::is_none")]
    pub containers: Option<Val<List<TaskContainerProperties>>>,
    /// Determines whether execute command functionality is turned on for this task.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// The amount of ephemeral storage to allocate for the task.
    #[serde(rename = "EphemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<Val<EphemeralStorage>>,
    /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// The IPC resource namespace to use for the containers in the task.
    #[serde(rename = "IpcMode", skip_serializing_if = "Option::is_none")]
    pub ipc_mode: Option<Val<String>>,
    /// The network configuration for jobs that are running on Fargate resources.
    #[serde(rename = "NetworkConfiguration", skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<Val<NetworkConfiguration>>,
    /// `NetworkMode`.
    #[serde(rename = "NetworkMode", skip_serializing_if = "Option::is_none")]
    pub network_mode: Option<Val<String>>,
    /// The process namespace to use for the containers in the task.
    #[serde(rename = "PidMode", skip_serializing_if = "Option::is_none")]
    pub pid_mode: Option<Val<String>>,
    /// The Fargate platform version where the jobs are running.
    #[serde(rename = "PlatformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<Val<String>>,
    /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
    #[serde(rename = "RuntimePlatform", skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<Val<RuntimePlatform>>,
    /// The Amazon Resource Name (ARN) that's associated with the Amazon ECS task.
    #[serde(rename = "TaskRoleArn", skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<Val<String>>,
    /// A list of volumes that are associated with the job.
    #[serde(rename = "Volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Val<List<Volumes>>>,
}

/// `EfsVolumeConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EfsVolumeConfiguration {
    /// `AuthorizationConfig`.
    #[serde(rename = "AuthorizationConfig", skip_serializing_if = "Option::is_none")]
    pub authorization_config: Option<Val<EFSAuthorizationConfig>>,
    /// `FileSystemId`.
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

/// EKS container properties are used in job definitions for Amazon EKS based job definitions to describe the properties for a container node in the pod that's launched as part of a job.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EksContainer {
    /// An array of arguments to the entrypoint.
    #[serde(rename = "Args", skip_serializing_if = "Option::is_none")]
    pub args: Option<Val<List<String>>>,
    /// The entrypoint for the container.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// The environment variables to pass to a container.
    #[serde(rename = "Env", skip_serializing_if = "Option::is_none")]
    pub env: Option<Val<List<EksContainerEnvironmentVariable>>>,
    /// The Docker image used to start the container.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// The image pull policy for the container.
    #[serde(rename = "ImagePullPolicy", skip_serializing_if = "Option::is_none")]
    pub image_pull_policy: Option<Val<String>>,
    /// The name of the container.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The type and amount of resources to assign to a container.
    #[serde(rename = "Resources", skip_serializing_if = "Option::is_none")]
    pub resources: Option<Val<Resources>>,
    /// The security context for a job.
    #[serde(rename = "SecurityContext", skip_serializing_if = "Option::is_none")]
    pub security_context: Option<Val<SecurityContext>>,
    /// The volume mounts for the container.
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

/// An environment variable.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EksContainerEnvironmentVariable {
    /// The name of the environment variable.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The value of the environment variable.
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

/// The volume mounts for a container for an Amazon EKS job.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EksContainerVolumeMount {
    /// The path on the container where the volume is mounted.
    #[serde(rename = "MountPath", skip_serializing_if = "Option::is_none")]
    pub mount_path: Option<Val<String>>,
    /// The name the volume mount.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// If this value is true , the container has read-only access to the volume.
    #[serde(rename = "ReadOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<Val<bool>>,
    /// A sub-path inside the referenced volume instead of its root.
    #[serde(rename = "SubPath", skip_serializing_if = "Option::is_none")]
    pub sub_path: Option<Val<String>>,
}

/// Describes and uniquely identifies Kubernetes resources.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EksMetadata {
    /// Key-value pairs used to attach arbitrary, non-identifying metadata to Kubernetes objects.
    #[serde(rename = "Annotations", skip_serializing_if = "Option::is_none")]
    pub annotations: Option<Val<Map<String>>>,
    /// Key-value pairs used to identify, sort, and organize cube resources.
    #[serde(rename = "Labels", skip_serializing_if = "Option::is_none")]
    pub labels: Option<Val<Map<String>>>,
    /// The namespace of the Amazon EKS cluster.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
}

/// A persistentVolumeClaim volume is used to mount a PersistentVolume into a Pod.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EksPersistentVolumeClaim {
    /// The name of the persistentVolumeClaim bounded to a persistentVolume . For more information, see Persistent Volume Claims in the Kubernetes documentation .
    #[serde(rename = "ClaimName")]
    pub claim_name: Val<String>,
    /// An optional boolean value indicating if the mount is read only.
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

/// An object that contains the properties for the Kubernetes resources of a job.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EksProperties {
    /// The properties for the Kubernetes pod resources of a job.
    #[serde(rename = "PodProperties", skip_serializing_if = "Option::is_none")]
    pub pod_properties: Option<Val<PodProperties>>,
}

/// Specifies the configuration of a Kubernetes secret volume.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EksSecret {
    /// Specifies whether the secret or the secret's keys must be defined.
    #[serde(rename = "Optional", skip_serializing_if = "Option::is_none")]
    pub optional: Option<Val<bool>>,
    /// The name of the secret.
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

/// Specifies an Amazon EKS volume for a job definition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EksVolume {
    /// Specifies the configuration of a Kubernetes emptyDir volume.
    #[serde(rename = "EmptyDir", skip_serializing_if = "Option::is_none")]
    pub empty_dir: Option<Val<EmptyDir>>,
    /// Specifies the configuration of a Kubernetes hostPath volume.
    #[serde(rename = "HostPath", skip_serializing_if = "Option::is_none")]
    pub host_path: Option<Val<HostPath>>,
    /// The name of the volume.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Specifies the configuration of a Kubernetes persistentVolumeClaim bounded to a persistentVolume . For more information, see Persistent Volume Claims in the Kubernetes documentation .
    #[serde(rename = "PersistentVolumeClaim", skip_serializing_if = "Option::is_none")]
    pub persistent_volume_claim: Option<Val<EksPersistentVolumeClaim>>,
    /// Specifies the configuration of a Kubernetes secret volume.
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

/// `EmptyDir`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EmptyDir {
    /// `Medium`.
    #[serde(rename = "Medium", skip_serializing_if = "Option::is_none")]
    pub medium: Option<Val<String>>,
    /// `SizeLimit`.
    #[serde(rename = "SizeLimit", skip_serializing_if = "Option::is_none")]
    pub size_limit: Option<Val<String>>,
}

/// The Environment property type specifies environment variables to use in a job definition.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Environment {
    /// The name of the environment variable.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The value of the environment variable.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// The amount of ephemeral storage to allocate for the task.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EphemeralStorage {
    /// The total amount, in GiB, of ephemeral storage to set for the task.
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

/// Specifies an array of up to 5 conditions to be met, and an action to take ( RETRY or EXIT ) if all conditions are met.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EvaluateOnExit {
    /// Specifies the action to take if all of the specified conditions ( onStatusReason , onReason , and onExitCode ) are met.
    #[serde(rename = "Action")]
    pub action: Val<String>,
    /// Contains a glob pattern to match against the decimal representation of the ExitCode returned for a job.
    #[serde(rename = "OnExitCode", skip_serializing_if = "Option::is_none")]
    pub on_exit_code: Option<Val<String>>,
    /// Contains a glob pattern to match against the Reason returned for a job.
    #[serde(rename = "OnReason", skip_serializing_if = "Option::is_none")]
    pub on_reason: Option<Val<String>>,
    /// Contains a glob pattern to match against the StatusReason returned for a job.
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

/// The platform configuration for jobs that are running on Fargate resources.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FargatePlatformConfiguration {
    /// The AWS Fargate platform version where the jobs are running.
    #[serde(rename = "PlatformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<Val<String>>,
}

/// The FireLens configuration for the container.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FirelensConfiguration {
    /// The options to use when configuring the log router.
    #[serde(rename = "Options", skip_serializing_if = "Option::is_none")]
    pub options: Option<Val<Map<String>>>,
    /// The log router to use.
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

/// Determine whether your data volume persists on the host container instance and where it's stored.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Host {
    /// The path on the host container instance that's presented to the container.
    #[serde(rename = "SourcePath", skip_serializing_if = "Option::is_none")]
    pub source_path: Option<Val<String>>,
}

/// `HostPath`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HostPath {
    /// `Path`.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
}

/// References a Kubernetes secret resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ImagePullSecret {
    /// Provides a unique identifier for the ImagePullSecret . This object is required when EksPodProperties$imagePullSecrets is used.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// An object that represents a job timeout configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct JobTimeout {
    /// The job timeout time (in seconds) that's measured from the job attempt's startedAt timestamp.
    #[serde(rename = "AttemptDurationSeconds", skip_serializing_if = "Option::is_none")]
    pub attempt_duration_seconds: Option<Val<i64>>,
}

/// Linux-specific modifications that are applied to the container, such as details for device mappings.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LinuxParameters {
    /// Any of the host devices to expose to the container.
    #[serde(rename = "Devices", skip_serializing_if = "Option::is_none")]
    pub devices: Option<Val<List<Device>>>,
    /// If true, run an init process inside the container that forwards signals and reaps processes.
    #[serde(rename = "InitProcessEnabled", skip_serializing_if = "Option::is_none")]
    pub init_process_enabled: Option<Val<bool>>,
    /// The total amount of swap memory (in MiB) a container can use.
    #[serde(rename = "MaxSwap", skip_serializing_if = "Option::is_none")]
    pub max_swap: Option<Val<i64>>,
    /// The value for the size (in MiB) of the /dev/shm volume.
    #[serde(rename = "SharedMemorySize", skip_serializing_if = "Option::is_none")]
    pub shared_memory_size: Option<Val<i64>>,
    /// You can use this parameter to tune a container's memory swappiness behavior.
    #[serde(rename = "Swappiness", skip_serializing_if = "Option::is_none")]
    pub swappiness: Option<Val<i64>>,
    /// The container path, mount options, and size (in MiB) of the tmpfs mount.
    #[serde(rename = "Tmpfs", skip_serializing_if = "Option::is_none")]
    pub tmpfs: Option<Val<List<Tmpfs>>>,
}

/// Log configuration options to send to a custom log driver for the container.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LogConfiguration {
    /// The log driver to use for the container.
    #[serde(rename = "LogDriver")]
    pub log_driver: Val<String>,
    /// The configuration options to send to the log driver.
    #[serde(rename = "Options", skip_serializing_if = "Option::is_none")]
    pub options: Option<Val<Map<String>>>,
    /// The secrets to pass to the log configuration.
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

/// Details for a Docker volume mount point that's used in a job's container properties.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MountPoint {
    /// The path on the container where the host volume is mounted.
    #[serde(rename = "ContainerPath", skip_serializing_if = "Option::is_none")]
    pub container_path: Option<Val<String>>,
    /// If this value is true , the container has read-only access to the volume.
    #[serde(rename = "ReadOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<Val<bool>>,
    /// The name of the volume to mount.
    #[serde(rename = "SourceVolume", skip_serializing_if = "Option::is_none")]
    pub source_volume: Option<Val<String>>,
}

/// Container properties are used for Amazon ECS based job definitions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MultiNodeContainerProperties {
    /// The command that's passed to the container.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// Determines whether execute command functionality is turned on for this task.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// The environment variables to pass to a container.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<Environment>>>,
    /// The amount of ephemeral storage to allocate for the task.
    #[serde(rename = "EphemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<Val<EphemeralStorage>>,
    /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// Required.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// The instance type to use for a multi-node parallel job.
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS permissions.
    #[serde(rename = "JobRoleArn", skip_serializing_if = "Option::is_none")]
    pub job_role_arn: Option<Val<String>>,
    /// Linux-specific modifications that are applied to the container, such as details for device mappings.
    #[serde(rename = "LinuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<Val<LinuxParameters>>,
    /// The log configuration specification for the container.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<LogConfiguration>>,
    /// This parameter is deprecated, use resourceRequirements to specify the memory requirements for the job definition.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<i64>>,
    /// The mount points for data volumes in your container.
    #[serde(rename = "MountPoints", skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Val<List<MountPoint>>>,
    /// When this parameter is true, the container is given elevated permissions on the host container instance (similar to the root user).
    #[serde(rename = "Privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<Val<bool>>,
    /// When this parameter is true, the container is given read-only access to its root file system.
    #[serde(rename = "ReadonlyRootFilesystem", skip_serializing_if = "Option::is_none")]
    pub readonly_root_filesystem: Option<Val<bool>>,
    /// The private repository authentication credentials to use.
    #[serde(rename = "RepositoryCredentials", skip_serializing_if = "Option::is_none")]
    pub repository_credentials: Option<Val<RepositoryCredentials>>,
    /// The type and amount of resources to assign to a container.
    #[serde(rename = "ResourceRequirements", skip_serializing_if = "Option::is_none")]
    pub resource_requirements: Option<Val<List<ResourceRequirement>>>,
    /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
    #[serde(rename = "RuntimePlatform", skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<Val<RuntimePlatform>>,
    /// The secrets for the container.
    #[serde(rename = "Secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Val<List<Secret>>>,
    /// A list of ulimits to set in the container.
    #[serde(rename = "Ulimits", skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Val<List<Ulimit>>>,
    /// The user name to use inside the container.
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<Val<String>>,
    /// This parameter is deprecated, use resourceRequirements to specify the vCPU requirements for the job definition.
    #[serde(rename = "Vcpus", skip_serializing_if = "Option::is_none")]
    pub vcpus: Option<Val<i64>>,
    /// A list of data volumes used in a job.
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

/// An object that contains the properties for the Amazon ECS resources of a job.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MultiNodeEcsProperties {
    /// An object that contains the properties for the Amazon ECS task definition of a job.
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

/// The properties for a task definition that describes the container and volume definitions of an Amazon ECS task.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MultiNodeEcsTaskProperties {
    /// This object is a list of containers.
    #[serde(rename = "Containers", skip_serializing_if = "Option::is_none")]
    pub containers: Option<Val<List<TaskContainerProperties>>>,
    /// Determines whether execute command functionality is turned on for this task.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// The IPC resource namespace to use for the containers in the task.
    #[serde(rename = "IpcMode", skip_serializing_if = "Option::is_none")]
    pub ipc_mode: Option<Val<String>>,
    /// The process namespace to use for the containers in the task.
    #[serde(rename = "PidMode", skip_serializing_if = "Option::is_none")]
    pub pid_mode: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) that's associated with the Amazon ECS task.
    #[serde(rename = "TaskRoleArn", skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<Val<String>>,
    /// A list of volumes that are associated with the job.
    #[serde(rename = "Volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Val<List<Volumes>>>,
}

/// The network configuration for jobs that are running on Fargate resources.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkConfiguration {
    /// Indicates whether the job has a public IP address.
    #[serde(rename = "AssignPublicIp", skip_serializing_if = "Option::is_none")]
    pub assign_public_ip: Option<Val<String>>,
}

/// An object that represents the node properties of a multi-node parallel job.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NodeProperties {
    /// Specifies the node index for the main node of a multi-node parallel job.
    #[serde(rename = "MainNode")]
    pub main_node: Val<i64>,
    /// A list of node ranges and their properties that are associated with a multi-node parallel job.
    #[serde(rename = "NodeRangeProperties")]
    pub node_range_properties: Val<List<NodeRangeProperty>>,
    /// The number of nodes that are associated with a multi-node parallel job.
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

/// This is an object that represents the properties of the node range for a multi-node parallel job.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NodeRangeProperty {
    /// Contains a list of consumable resources required by a job.
    #[serde(rename = "ConsumableResourceProperties", skip_serializing_if = "Option::is_none")]
    pub consumable_resource_properties: Option<Val<ConsumableResourceProperties>>,
    /// The container details for the node range.
    #[serde(rename = "Container", skip_serializing_if = "Option::is_none")]
    pub container: Option<Val<MultiNodeContainerProperties>>,
    /// This is an object that represents the properties of the node range for a multi-node parallel job.
    #[serde(rename = "EcsProperties", skip_serializing_if = "Option::is_none")]
    pub ecs_properties: Option<Val<MultiNodeEcsProperties>>,
    /// This is an object that represents the properties of the node range for a multi-node parallel job.
    #[serde(rename = "EksProperties", skip_serializing_if = "Option::is_none")]
    pub eks_properties: Option<Val<EksProperties>>,
    /// The instance types of the underlying host infrastructure of a multi-node parallel job.
    #[serde(rename = "InstanceTypes", skip_serializing_if = "Option::is_none")]
    pub instance_types: Option<Val<List<String>>>,
    /// The range of nodes, using node index values.
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

/// `PodProperties`.
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

/// The repository credentials for private registry authentication.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RepositoryCredentials {
    /// The Amazon Resource Name (ARN) of the secret containing the private repository credentials.
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

/// The type and amount of a resource to assign to a container.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResourceRequirement {
    /// The type of resource to assign to a container.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// The quantity of the specified resource to reserve for the container.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// Specifies the resource retention policy settings for a job definition.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResourceRetentionPolicy {
    /// Specifies whether the previous revision of the job definition is retained in an active status after UPDATE events for the resource.
    #[serde(rename = "SkipDeregisterOnUpdate", skip_serializing_if = "Option::is_none")]
    pub skip_deregister_on_update: Option<Val<bool>>,
}

/// `Resources`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Resources {
    /// `Limits`.
    #[serde(rename = "Limits", skip_serializing_if = "Option::is_none")]
    pub limits: Option<Val<Map<String>>>,
    /// `Requests`.
    #[serde(rename = "Requests", skip_serializing_if = "Option::is_none")]
    pub requests: Option<Val<Map<String>>>,
}

/// The retry strategy that's associated with a job.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RetryStrategy {
    /// The number of times to move a job to the RUNNABLE status.
    #[serde(rename = "Attempts", skip_serializing_if = "Option::is_none")]
    pub attempts: Option<Val<i64>>,
    /// Array of up to 5 objects that specify the conditions where jobs are retried or failed.
    #[serde(rename = "EvaluateOnExit", skip_serializing_if = "Option::is_none")]
    pub evaluate_on_exit: Option<Val<List<EvaluateOnExit>>>,
}

/// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RuntimePlatform {
    /// The vCPU architecture.
    #[serde(rename = "CpuArchitecture", skip_serializing_if = "Option::is_none")]
    pub cpu_architecture: Option<Val<String>>,
    /// The operating system for the compute environment.
    #[serde(rename = "OperatingSystemFamily", skip_serializing_if = "Option::is_none")]
    pub operating_system_family: Option<Val<String>>,
}

/// `S3FilesVolumeConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3FilesVolumeConfiguration {
    /// `AccessPointArn`.
    #[serde(rename = "AccessPointArn", skip_serializing_if = "Option::is_none")]
    pub access_point_arn: Option<Val<String>>,
    /// `FileSystemArn`.
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

/// An object that represents the secret to expose to your container.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Secret {
    /// The name of the secret.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The secret to expose to the container.
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

/// `SecurityContext`.
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

/// A list of containers that this task depends on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TaskContainerDependency {
    /// The dependency condition of the container.
    #[serde(rename = "Condition")]
    pub condition: Val<String>,
    /// A unique identifier for the container.
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

/// Container properties are used for Amazon ECS-based job definitions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TaskContainerProperties {
    /// The command that's passed to the container.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// A list of containers that this container depends on.
    #[serde(rename = "DependsOn", skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Val<List<TaskContainerDependency>>>,
    /// The environment variables to pass to a container.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<Environment>>>,
    /// If the essential parameter of a container is marked as true , and that container fails or stops for any reason, all other containers that are part of the task are stopped.
    #[serde(rename = "Essential", skip_serializing_if = "Option::is_none")]
    pub essential: Option<Val<bool>>,
    /// The FireLens configuration for the container.
    #[serde(rename = "FirelensConfiguration", skip_serializing_if = "Option::is_none")]
    pub firelens_configuration: Option<Val<FirelensConfiguration>>,
    /// The image used to start a container.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// Linux-specific modifications that are applied to the container, such as Linux kernel capabilities.
    #[serde(rename = "LinuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<Val<LinuxParameters>>,
    /// The log configuration specification for the container.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<LogConfiguration>>,
    /// The mount points for data volumes in your container.
    #[serde(rename = "MountPoints", skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Val<List<MountPoint>>>,
    /// The name of a container.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// When this parameter is true , the container is given elevated privileges on the host container instance (similar to the root user).
    #[serde(rename = "Privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<Val<bool>>,
    /// When this parameter is true, the container is given read-only access to its root file system.
    #[serde(rename = "ReadonlyRootFilesystem", skip_serializing_if = "Option::is_none")]
    pub readonly_root_filesystem: Option<Val<bool>>,
    /// The private repository authentication credentials to use.
    #[serde(rename = "RepositoryCredentials", skip_serializing_if = "Option::is_none")]
    pub repository_credentials: Option<Val<RepositoryCredentials>>,
    /// The type and amount of a resource to assign to a container.
    #[serde(rename = "ResourceRequirements", skip_serializing_if = "Option::is_none")]
    pub resource_requirements: Option<Val<List<ResourceRequirement>>>,
    /// The secrets to pass to the container.
    #[serde(rename = "Secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Val<List<Secret>>>,
    /// `StartTimeout`.
    #[serde(rename = "StartTimeout", skip_serializing_if = "Option::is_none")]
    pub start_timeout: Option<Val<i64>>,
    /// `StopTimeout`.
    #[serde(rename = "StopTimeout", skip_serializing_if = "Option::is_none")]
    pub stop_timeout: Option<Val<i64>>,
    /// A list of ulimits to set in the container.
    #[serde(rename = "Ulimits", skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Val<List<Ulimit>>>,
    /// The user to use inside the container.
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

/// The container path, mount options, and size of the tmpfs mount.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tmpfs {
    /// The absolute file path in the container where the tmpfs volume is mounted.
    #[serde(rename = "ContainerPath")]
    pub container_path: Val<String>,
    /// The list of tmpfs volume mount options.
    #[serde(rename = "MountOptions", skip_serializing_if = "Option::is_none")]
    pub mount_options: Option<Val<List<String>>>,
    /// The size (in MiB) of the tmpfs volume.
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

/// The ulimit settings to pass to the container.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ulimit {
    /// The hard limit for the ulimit type.
    #[serde(rename = "HardLimit")]
    pub hard_limit: Val<i64>,
    /// The type of the ulimit . Valid values are: core | cpu | data | fsize | locks | memlock | msgqueue | nice | nofile | nproc | rss | rtprio | rttime | sigpending | stack .
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The soft limit for the ulimit type.
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

/// `Volumes`.
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
