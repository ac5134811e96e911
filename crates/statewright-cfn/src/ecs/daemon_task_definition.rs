//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The details of a daemon task definition.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DaemonTaskDefinition {
    /// A list of container definitions in JSON format that describe the containers that make up the daemon task.
    #[serde(rename = "ContainerDefinitions", skip_serializing_if = "Option::is_none")]
    pub container_definitions: Option<Val<List<DaemonContainerDefinition>>>,
    /// The number of CPU units used by the daemon task.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission to make Amazon Web Services API calls on your behalf.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// The name of a family that this daemon task definition is registered to.
    #[serde(rename = "Family", skip_serializing_if = "Option::is_none")]
    pub family: Option<Val<String>>,
    /// The IPC namespace mode for the daemon.
    #[serde(rename = "IpcMode", skip_serializing_if = "Option::is_none")]
    pub ipc_mode: Option<Val<String>>,
    /// The amount of memory (in MiB) used by the daemon task.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<String>>,
    /// The PID namespace mode for the daemon.
    #[serde(rename = "PidMode", skip_serializing_if = "Option::is_none")]
    pub pid_mode: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The short name or full Amazon Resource Name (ARN) of the IAM role that grants containers in the daemon task permission to call Amazon Web Services APIs on your behalf.
    #[serde(rename = "TaskRoleArn", skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<Val<String>>,
    /// The list of data volume definitions for the daemon task.
    #[serde(rename = "Volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Val<List<Volume>>>,
}

impl CfnResource for DaemonTaskDefinition {
    const TYPE: &'static str = "AWS::ECS::DaemonTaskDefinition";
    type Attributes = DaemonTaskDefinitionAttributes;
}

/// What is known of a deployed [`DaemonTaskDefinition`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaemonTaskDefinitionAttributes(ResourceRef);

attributes!(DaemonTaskDefinitionAttributes {
daemon_task_definition_arn = "DaemonTaskDefinitionArn", "`DaemonTaskDefinitionArn`.";
});

/// The dependencies defined for container startup and shutdown.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ContainerDependency {
    /// The dependency condition of the container.
    #[serde(rename = "Condition", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Val<String>>,
    /// The name of a container.
    #[serde(rename = "ContainerName", skip_serializing_if = "Option::is_none")]
    pub container_name: Option<Val<String>>,
}

/// A container definition for a daemon task.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DaemonContainerDefinition {
    /// The command that's passed to the container.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// The number of cpu units reserved for the container.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<i64>>,
    /// The dependencies defined for container startup and shutdown.
    #[serde(rename = "DependsOn", skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Val<List<ContainerDependency>>>,
    /// The entry point that's passed to the container.
    #[serde(rename = "EntryPoint", skip_serializing_if = "Option::is_none")]
    pub entry_point: Option<Val<List<String>>>,
    /// The environment variables to pass to a container.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<KeyValuePair>>>,
    /// A list of files containing the environment variables to pass to a container.
    #[serde(rename = "EnvironmentFiles", skip_serializing_if = "Option::is_none")]
    pub environment_files: Option<Val<List<EnvironmentFile>>>,
    /// If the essential parameter of a container is marked as true, and that container fails or stops for any reason, all other containers that are part of the task are stopped.
    #[serde(rename = "Essential", skip_serializing_if = "Option::is_none")]
    pub essential: Option<Val<bool>>,
    /// The FireLens configuration for the container.
    #[serde(rename = "FirelensConfiguration", skip_serializing_if = "Option::is_none")]
    pub firelens_configuration: Option<Val<FirelensConfiguration>>,
    /// An object representing a container health check.
    #[serde(rename = "HealthCheck", skip_serializing_if = "Option::is_none")]
    pub health_check: Option<Val<HealthCheck>>,
    /// The image used to start the container.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// When this parameter is true, you can deploy containerized applications that require stdin or a tty to be allocated.
    #[serde(rename = "Interactive", skip_serializing_if = "Option::is_none")]
    pub interactive: Option<Val<bool>>,
    /// The Linux-specific options that are applied to the container, such as Linux KernelCapabilities.
    #[serde(rename = "LinuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<Val<LinuxParameters>>,
    /// The log configuration for the container.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<LogConfiguration>>,
    /// The amount (in MiB) of memory to present to the container.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<i64>>,
    /// The soft limit (in MiB) of memory to reserve for the container.
    #[serde(rename = "MemoryReservation", skip_serializing_if = "Option::is_none")]
    pub memory_reservation: Option<Val<i64>>,
    /// The mount points for data volumes in your container.
    #[serde(rename = "MountPoints", skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Val<List<MountPoint>>>,
    /// The name of the container.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// When this parameter is true, the container is given elevated privileges on the host container instance (similar to the root user).
    #[serde(rename = "Privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<Val<bool>>,
    /// When this parameter is true, a TTY is allocated.
    #[serde(rename = "PseudoTerminal", skip_serializing_if = "Option::is_none")]
    pub pseudo_terminal: Option<Val<bool>>,
    /// When this parameter is true, the container is given read-only access to its root file system.
    #[serde(rename = "ReadonlyRootFilesystem", skip_serializing_if = "Option::is_none")]
    pub readonly_root_filesystem: Option<Val<bool>>,
    /// The repository credentials for private registry authentication.
    #[serde(rename = "RepositoryCredentials", skip_serializing_if = "Option::is_none")]
    pub repository_credentials: Option<Val<RepositoryCredentials>>,
    /// `RestartPolicy`.
    #[serde(rename = "RestartPolicy", skip_serializing_if = "Option::is_none")]
    pub restart_policy: Option<Val<RestartPolicy>>,
    /// The secrets to pass to the container.
    #[serde(rename = "Secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Val<List<Secret>>>,
    /// Time duration (in seconds) to wait before giving up on resolving dependencies for a container.
    #[serde(rename = "StartTimeout", skip_serializing_if = "Option::is_none")]
    pub start_timeout: Option<Val<i64>>,
    /// Time duration (in seconds) to wait before the container is forcefully killed if it doesn't exit normally on its own.
    #[serde(rename = "StopTimeout", skip_serializing_if = "Option::is_none")]
    pub stop_timeout: Option<Val<i64>>,
    /// A list of namespaced kernel parameters to set in the container.
    #[serde(rename = "SystemControls", skip_serializing_if = "Option::is_none")]
    pub system_controls: Option<Val<List<SystemControl>>>,
    /// A list of ulimits to set in the container.
    #[serde(rename = "Ulimits", skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Val<List<Ulimit>>>,
    /// The user to use inside the container.
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<Val<String>>,
    /// The working directory to run commands inside the container in.
    #[serde(rename = "WorkingDirectory", skip_serializing_if = "Option::is_none")]
    pub working_directory: Option<Val<String>>,
}

impl DaemonContainerDefinition {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(image: impl Into<Val<String>>, name: impl Into<Val<String>>) -> Self {
        Self {
            image: image.into(),
            name: name.into(),
            command: None,
            cpu: None,
            depends_on: None,
            entry_point: None,
            environment: None,
            environment_files: None,
            essential: None,
            firelens_configuration: None,
            health_check: None,
            interactive: None,
            linux_parameters: None,
            log_configuration: None,
            memory: None,
            memory_reservation: None,
            mount_points: None,
            privileged: None,
            pseudo_terminal: None,
            readonly_root_filesystem: None,
            repository_credentials: None,
            restart_policy: None,
            secrets: None,
            start_timeout: None,
            stop_timeout: None,
            system_controls: None,
            ulimits: None,
            user: None,
            working_directory: None,
        }
    }
}

/// An object representing a container instance host device.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Device {
    /// The path inside the container at which to expose the host device.
    #[serde(rename = "ContainerPath", skip_serializing_if = "Option::is_none")]
    pub container_path: Option<Val<String>>,
    /// The path for the device on the host container instance.
    #[serde(rename = "HostPath", skip_serializing_if = "Option::is_none")]
    pub host_path: Option<Val<String>>,
    /// The explicit permissions to provide to the container for the device.
    #[serde(rename = "Permissions", skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Val<List<String>>>,
}

/// A list of files containing the environment variables to pass to a container.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EnvironmentFile {
    /// The file type to use.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// The FireLens configuration for the container.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FirelensConfiguration {
    /// The options to use when configuring the log router.
    #[serde(rename = "Options", skip_serializing_if = "Option::is_none")]
    pub options: Option<Val<Map<String>>>,
    /// The log router to use.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// An object representing a container health check.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HealthCheck {
    /// A string array representing the command that the container runs to determine if it is healthy.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// The time period in seconds between each health check execution.
    #[serde(rename = "Interval", skip_serializing_if = "Option::is_none")]
    pub interval: Option<Val<i64>>,
    /// The number of times to retry a failed health check before the container is considered unhealthy.
    #[serde(rename = "Retries", skip_serializing_if = "Option::is_none")]
    pub retries: Option<Val<i64>>,
    /// The optional grace period to provide containers time to bootstrap before failed health checks count towards the maximum number of retries.
    #[serde(rename = "StartPeriod", skip_serializing_if = "Option::is_none")]
    pub start_period: Option<Val<i64>>,
    /// The time period in seconds to wait for a health check to succeed before it is considered a failure.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<i64>>,
}

/// Details on a container instance bind mount host volume.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HostVolumeProperties {
    /// When the host parameter is used, specify a sourcePath to declare the path on the host container instance that's presented to the container.
    #[serde(rename = "SourcePath", skip_serializing_if = "Option::is_none")]
    pub source_path: Option<Val<String>>,
}

/// The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task definition.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct KernelCapabilities {
    /// The Linux capabilities for the container that have been added to the default configuration provided by Docker.
    #[serde(rename = "Add", skip_serializing_if = "Option::is_none")]
    pub add: Option<Val<List<String>>>,
    /// The Linux capabilities for the container that have been removed from the default configuration provided by Docker.
    #[serde(rename = "Drop", skip_serializing_if = "Option::is_none")]
    pub drop: Option<Val<List<String>>>,
}

/// A key-value pair object.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct KeyValuePair {
    /// The name of the key-value pair.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The value of the key-value pair.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// The Linux-specific options that are applied to the container, such as Linux KernelCapabilities.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LinuxParameters {
    /// The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task definition.
    #[serde(rename = "Capabilities", skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<Val<KernelCapabilities>>,
    /// Any host devices to expose to the container.
    #[serde(rename = "Devices", skip_serializing_if = "Option::is_none")]
    pub devices: Option<Val<List<Device>>>,
    /// Run an init process inside the container that forwards signals and reaps processes.
    #[serde(rename = "InitProcessEnabled", skip_serializing_if = "Option::is_none")]
    pub init_process_enabled: Option<Val<bool>>,
    /// The container path, mount options, and size (in MiB) of the tmpfs mount.
    #[serde(rename = "Tmpfs", skip_serializing_if = "Option::is_none")]
    pub tmpfs: Option<Val<List<Tmpfs>>>,
}

/// The log configuration for the container.
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

/// The details for a volume mount point that's used in a container definition.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MountPoint {
    /// The path on the container to mount the host volume at.
    #[serde(rename = "ContainerPath", skip_serializing_if = "Option::is_none")]
    pub container_path: Option<Val<String>>,
    /// If this value is true, the container has read-only access to the volume.
    #[serde(rename = "ReadOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<Val<bool>>,
    /// The name of the volume to mount.
    #[serde(rename = "SourceVolume", skip_serializing_if = "Option::is_none")]
    pub source_volume: Option<Val<String>>,
}

/// The repository credentials for private registry authentication.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RepositoryCredentials {
    /// The Amazon Resource Name (ARN) of the secret containing the private repository credentials.
    #[serde(rename = "CredentialsParameter", skip_serializing_if = "Option::is_none")]
    pub credentials_parameter: Option<Val<String>>,
}

/// `RestartPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RestartPolicy {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `IgnoredExitCodes`.
    #[serde(rename = "IgnoredExitCodes", skip_serializing_if = "Option::is_none")]
    pub ignored_exit_codes: Option<Val<List<i64>>>,
    /// `RestartAttemptPeriod`.
    #[serde(rename = "RestartAttemptPeriod", skip_serializing_if = "Option::is_none")]
    pub restart_attempt_period: Option<Val<i64>>,
}

/// An object representing the secret to expose to your container.
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

/// A list of namespaced kernel parameters to set in the container.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SystemControl {
    /// The namespaced kernel parameter to set a value for.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
    /// The namespaced kernel parameter to set a value for.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// The container path, mount options, and size of the tmpfs mount.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tmpfs {
    /// The absolute file path where the tmpfs volume is to be mounted.
    #[serde(rename = "ContainerPath", skip_serializing_if = "Option::is_none")]
    pub container_path: Option<Val<String>>,
    /// The list of tmpfs volume mount options.
    #[serde(rename = "MountOptions", skip_serializing_if = "Option::is_none")]
    pub mount_options: Option<Val<List<String>>>,
    /// The maximum size (in MiB) of the tmpfs volume.
    #[serde(rename = "Size")]
    pub size: Val<i64>,
}

impl Tmpfs {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(size: impl Into<Val<i64>>) -> Self {
        Self { size: size.into(), container_path: None, mount_options: None }
    }
}

/// The ulimit settings to pass to the container.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ulimit {
    /// The hard limit for the ulimit type.
    #[serde(rename = "HardLimit")]
    pub hard_limit: Val<i64>,
    /// The type of the ulimit.
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

/// The data volume configuration for tasks launched using this task definition.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Volume {
    /// Details on a container instance bind mount host volume.
    #[serde(rename = "Host", skip_serializing_if = "Option::is_none")]
    pub host: Option<Val<HostVolumeProperties>>,
    /// The name of the volume.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

known!(
    ContainerDependency,
    DaemonContainerDefinition,
    DaemonTaskDefinition,
    Device,
    EnvironmentFile,
    FirelensConfiguration,
    HealthCheck,
    HostVolumeProperties,
    KernelCapabilities,
    KeyValuePair,
    LinuxParameters,
    LogConfiguration,
    MountPoint,
    RepositoryCredentials,
    RestartPolicy,
    Secret,
    SystemControl,
    Tmpfs,
    Ulimit,
    Volume
);
