//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DaemonTaskDefinition {
    /// `ContainerDefinitions`. A change replaces the resource.
    #[serde(rename = "ContainerDefinitions", skip_serializing_if = "Option::is_none")]
    pub container_definitions: Option<Val<List<DaemonContainerDefinition>>>,
    /// `Cpu`. A change replaces the resource.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<String>>,
    /// `ExecutionRoleArn`. A change replaces the resource.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// `Family`. A change replaces the resource.
    #[serde(rename = "Family", skip_serializing_if = "Option::is_none")]
    pub family: Option<Val<String>>,
    /// `IpcMode`. A change replaces the resource.
    #[serde(rename = "IpcMode", skip_serializing_if = "Option::is_none")]
    pub ipc_mode: Option<Val<String>>,
    /// `Memory`. A change replaces the resource.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<String>>,
    /// `PidMode`. A change replaces the resource.
    #[serde(rename = "PidMode", skip_serializing_if = "Option::is_none")]
    pub pid_mode: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TaskRoleArn`. A change replaces the resource.
    #[serde(rename = "TaskRoleArn", skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<Val<String>>,
    /// `Volumes`. A change replaces the resource.
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
daemon_task_definition_arn = "DaemonTaskDefinitionArn", "`DaemonTaskDefinitionArn` of the deployed resource.";
});

/// `ContainerDependency` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ContainerDependency {
    /// `Condition`.
    #[serde(rename = "Condition", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Val<String>>,
    /// `ContainerName`.
    #[serde(rename = "ContainerName", skip_serializing_if = "Option::is_none")]
    pub container_name: Option<Val<String>>,
}

/// `DaemonContainerDefinition` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DaemonContainerDefinition {
    /// `Command`.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// `Cpu`.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<i64>>,
    /// `DependsOn`.
    #[serde(rename = "DependsOn", skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Val<List<ContainerDependency>>>,
    /// `EntryPoint`.
    #[serde(rename = "EntryPoint", skip_serializing_if = "Option::is_none")]
    pub entry_point: Option<Val<List<String>>>,
    /// `Environment`.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<KeyValuePair>>>,
    /// `EnvironmentFiles`.
    #[serde(rename = "EnvironmentFiles", skip_serializing_if = "Option::is_none")]
    pub environment_files: Option<Val<List<EnvironmentFile>>>,
    /// `Essential`.
    #[serde(rename = "Essential", skip_serializing_if = "Option::is_none")]
    pub essential: Option<Val<bool>>,
    /// `FirelensConfiguration`.
    #[serde(rename = "FirelensConfiguration", skip_serializing_if = "Option::is_none")]
    pub firelens_configuration: Option<Val<FirelensConfiguration>>,
    /// `HealthCheck`.
    #[serde(rename = "HealthCheck", skip_serializing_if = "Option::is_none")]
    pub health_check: Option<Val<HealthCheck>>,
    /// `Image`, which is required.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// `Interactive`.
    #[serde(rename = "Interactive", skip_serializing_if = "Option::is_none")]
    pub interactive: Option<Val<bool>>,
    /// `LinuxParameters`.
    #[serde(rename = "LinuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<Val<LinuxParameters>>,
    /// `LogConfiguration`.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<LogConfiguration>>,
    /// `Memory`.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<i64>>,
    /// `MemoryReservation`.
    #[serde(rename = "MemoryReservation", skip_serializing_if = "Option::is_none")]
    pub memory_reservation: Option<Val<i64>>,
    /// `MountPoints`.
    #[serde(rename = "MountPoints", skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Val<List<MountPoint>>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Privileged`.
    #[serde(rename = "Privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<Val<bool>>,
    /// `PseudoTerminal`.
    #[serde(rename = "PseudoTerminal", skip_serializing_if = "Option::is_none")]
    pub pseudo_terminal: Option<Val<bool>>,
    /// `ReadonlyRootFilesystem`.
    #[serde(rename = "ReadonlyRootFilesystem", skip_serializing_if = "Option::is_none")]
    pub readonly_root_filesystem: Option<Val<bool>>,
    /// `RepositoryCredentials`.
    #[serde(rename = "RepositoryCredentials", skip_serializing_if = "Option::is_none")]
    pub repository_credentials: Option<Val<RepositoryCredentials>>,
    /// `RestartPolicy`.
    #[serde(rename = "RestartPolicy", skip_serializing_if = "Option::is_none")]
    pub restart_policy: Option<Val<RestartPolicy>>,
    /// `Secrets`.
    #[serde(rename = "Secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Val<List<Secret>>>,
    /// `StartTimeout`.
    #[serde(rename = "StartTimeout", skip_serializing_if = "Option::is_none")]
    pub start_timeout: Option<Val<i64>>,
    /// `StopTimeout`.
    #[serde(rename = "StopTimeout", skip_serializing_if = "Option::is_none")]
    pub stop_timeout: Option<Val<i64>>,
    /// `SystemControls`.
    #[serde(rename = "SystemControls", skip_serializing_if = "Option::is_none")]
    pub system_controls: Option<Val<List<SystemControl>>>,
    /// `Ulimits`.
    #[serde(rename = "Ulimits", skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Val<List<Ulimit>>>,
    /// `User`.
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<Val<String>>,
    /// `WorkingDirectory`.
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

/// `Device` of `AWS::ECS::DaemonTaskDefinition`.
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

/// `EnvironmentFile` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EnvironmentFile {
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// `FirelensConfiguration` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FirelensConfiguration {
    /// `Options`.
    #[serde(rename = "Options", skip_serializing_if = "Option::is_none")]
    pub options: Option<Val<Map<String>>>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// `HealthCheck` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HealthCheck {
    /// `Command`.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// `Interval`.
    #[serde(rename = "Interval", skip_serializing_if = "Option::is_none")]
    pub interval: Option<Val<i64>>,
    /// `Retries`.
    #[serde(rename = "Retries", skip_serializing_if = "Option::is_none")]
    pub retries: Option<Val<i64>>,
    /// `StartPeriod`.
    #[serde(rename = "StartPeriod", skip_serializing_if = "Option::is_none")]
    pub start_period: Option<Val<i64>>,
    /// `Timeout`.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<i64>>,
}

/// `HostVolumeProperties` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HostVolumeProperties {
    /// `SourcePath`.
    #[serde(rename = "SourcePath", skip_serializing_if = "Option::is_none")]
    pub source_path: Option<Val<String>>,
}

/// `KernelCapabilities` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct KernelCapabilities {
    /// `Add`.
    #[serde(rename = "Add", skip_serializing_if = "Option::is_none")]
    pub add: Option<Val<List<String>>>,
    /// `Drop`.
    #[serde(rename = "Drop", skip_serializing_if = "Option::is_none")]
    pub drop: Option<Val<List<String>>>,
}

/// `KeyValuePair` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct KeyValuePair {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// `LinuxParameters` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LinuxParameters {
    /// `Capabilities`.
    #[serde(rename = "Capabilities", skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<Val<KernelCapabilities>>,
    /// `Devices`.
    #[serde(rename = "Devices", skip_serializing_if = "Option::is_none")]
    pub devices: Option<Val<List<Device>>>,
    /// `InitProcessEnabled`.
    #[serde(rename = "InitProcessEnabled", skip_serializing_if = "Option::is_none")]
    pub init_process_enabled: Option<Val<bool>>,
    /// `Tmpfs`.
    #[serde(rename = "Tmpfs", skip_serializing_if = "Option::is_none")]
    pub tmpfs: Option<Val<List<Tmpfs>>>,
}

/// `LogConfiguration` of `AWS::ECS::DaemonTaskDefinition`.
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

/// `MountPoint` of `AWS::ECS::DaemonTaskDefinition`.
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

/// `RepositoryCredentials` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RepositoryCredentials {
    /// `CredentialsParameter`.
    #[serde(rename = "CredentialsParameter", skip_serializing_if = "Option::is_none")]
    pub credentials_parameter: Option<Val<String>>,
}

/// `RestartPolicy` of `AWS::ECS::DaemonTaskDefinition`.
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

/// `Secret` of `AWS::ECS::DaemonTaskDefinition`.
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

/// `SystemControl` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SystemControl {
    /// `Namespace`.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// `Tmpfs` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tmpfs {
    /// `ContainerPath`.
    #[serde(rename = "ContainerPath", skip_serializing_if = "Option::is_none")]
    pub container_path: Option<Val<String>>,
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
    pub fn new(size: impl Into<Val<i64>>) -> Self {
        Self { size: size.into(), container_path: None, mount_options: None }
    }
}

/// `Ulimit` of `AWS::ECS::DaemonTaskDefinition`.
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

/// `Volume` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Volume {
    /// `Host`.
    #[serde(rename = "Host", skip_serializing_if = "Option::is_none")]
    pub host: Option<Val<HostVolumeProperties>>,
    /// `Name`.
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
