//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TaskDefinition {
    /// `ContainerDefinitions`. A change replaces the resource.
    #[serde(rename = "ContainerDefinitions", skip_serializing_if = "Option::is_none")]
    pub container_definitions: Option<Val<List<ContainerDefinition>>>,
    /// `Cpu`. A change replaces the resource.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<String>>,
    /// `EnableFaultInjection`. A change replaces the resource.
    #[serde(rename = "EnableFaultInjection", skip_serializing_if = "Option::is_none")]
    pub enable_fault_injection: Option<Val<bool>>,
    /// `EphemeralStorage`. A change replaces the resource.
    #[serde(rename = "EphemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<Val<EphemeralStorage>>,
    /// `ExecutionRoleArn`. A change replaces the resource.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// `Family`. A change replaces the resource.
    #[serde(rename = "Family", skip_serializing_if = "Option::is_none")]
    pub family: Option<Val<String>>,
    /// `InferenceAccelerators`. A change replaces the resource.
    #[serde(rename = "InferenceAccelerators", skip_serializing_if = "Option::is_none")]
    pub inference_accelerators: Option<Val<List<InferenceAccelerator>>>,
    /// `IpcMode`. A change replaces the resource.
    #[serde(rename = "IpcMode", skip_serializing_if = "Option::is_none")]
    pub ipc_mode: Option<Val<String>>,
    /// `Memory`. A change replaces the resource.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<String>>,
    /// `NetworkMode`. A change replaces the resource.
    #[serde(rename = "NetworkMode", skip_serializing_if = "Option::is_none")]
    pub network_mode: Option<Val<String>>,
    /// `PidMode`. A change replaces the resource.
    #[serde(rename = "PidMode", skip_serializing_if = "Option::is_none")]
    pub pid_mode: Option<Val<String>>,
    /// `PlacementConstraints`. A change replaces the resource.
    #[serde(rename = "PlacementConstraints", skip_serializing_if = "Option::is_none")]
    pub placement_constraints: Option<Val<List<TaskDefinitionPlacementConstraint>>>,
    /// `ProxyConfiguration`. A change replaces the resource.
    #[serde(rename = "ProxyConfiguration", skip_serializing_if = "Option::is_none")]
    pub proxy_configuration: Option<Val<ProxyConfiguration>>,
    /// `RequiresCompatibilities`. A change replaces the resource.
    #[serde(rename = "RequiresCompatibilities", skip_serializing_if = "Option::is_none")]
    pub requires_compatibilities: Option<Val<List<String>>>,
    /// `RuntimePlatform`. A change replaces the resource.
    #[serde(rename = "RuntimePlatform", skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<Val<RuntimePlatform>>,
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

impl CfnResource for TaskDefinition {
    const TYPE: &'static str = "AWS::ECS::TaskDefinition";
    type Attributes = TaskDefinitionAttributes;
}

/// What is known of a deployed [`TaskDefinition`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskDefinitionAttributes(ResourceRef);

attributes!(TaskDefinitionAttributes {
task_definition_arn = "TaskDefinitionArn", "`TaskDefinitionArn` of the deployed resource.";
});

/// `AuthorizationConfig` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AuthorizationConfig {
    /// `AccessPointId`. A change replaces the resource.
    #[serde(rename = "AccessPointId", skip_serializing_if = "Option::is_none")]
    pub access_point_id: Option<Val<String>>,
    /// `IAM`. A change replaces the resource.
    #[serde(rename = "IAM", skip_serializing_if = "Option::is_none")]
    pub iam: Option<Val<String>>,
}

/// `ContainerDefinition` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContainerDefinition {
    /// `Command`. A change replaces the resource.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// `Cpu`. A change replaces the resource.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<i64>>,
    /// `CredentialSpecs`.
    #[serde(rename = "CredentialSpecs", skip_serializing_if = "Option::is_none")]
    pub credential_specs: Option<Val<List<String>>>,
    /// `DependsOn`. A change replaces the resource.
    #[serde(rename = "DependsOn", skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Val<List<ContainerDependency>>>,
    /// `DisableNetworking`. A change replaces the resource.
    #[serde(rename = "DisableNetworking", skip_serializing_if = "Option::is_none")]
    pub disable_networking: Option<Val<bool>>,
    /// `DnsSearchDomains`. A change replaces the resource.
    #[serde(rename = "DnsSearchDomains", skip_serializing_if = "Option::is_none")]
    pub dns_search_domains: Option<Val<List<String>>>,
    /// `DnsServers`. A change replaces the resource.
    #[serde(rename = "DnsServers", skip_serializing_if = "Option::is_none")]
    pub dns_servers: Option<Val<List<String>>>,
    /// `DockerLabels`. A change replaces the resource.
    #[serde(rename = "DockerLabels", skip_serializing_if = "Option::is_none")]
    pub docker_labels: Option<Val<Map<String>>>,
    /// `DockerSecurityOptions`. A change replaces the resource.
    #[serde(rename = "DockerSecurityOptions", skip_serializing_if = "Option::is_none")]
    pub docker_security_options: Option<Val<List<String>>>,
    /// `EntryPoint`. A change replaces the resource.
    #[serde(rename = "EntryPoint", skip_serializing_if = "Option::is_none")]
    pub entry_point: Option<Val<List<String>>>,
    /// `Environment`. A change replaces the resource.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<KeyValuePair>>>,
    /// `EnvironmentFiles`. A change replaces the resource.
    #[serde(rename = "EnvironmentFiles", skip_serializing_if = "Option::is_none")]
    pub environment_files: Option<Val<List<EnvironmentFile>>>,
    /// `Essential`. A change replaces the resource.
    #[serde(rename = "Essential", skip_serializing_if = "Option::is_none")]
    pub essential: Option<Val<bool>>,
    /// `ExtraHosts`. A change replaces the resource.
    #[serde(rename = "ExtraHosts", skip_serializing_if = "Option::is_none")]
    pub extra_hosts: Option<Val<List<HostEntry>>>,
    /// `FirelensConfiguration`. A change replaces the resource.
    #[serde(rename = "FirelensConfiguration", skip_serializing_if = "Option::is_none")]
    pub firelens_configuration: Option<Val<FirelensConfiguration>>,
    /// `HealthCheck`. A change replaces the resource.
    #[serde(rename = "HealthCheck", skip_serializing_if = "Option::is_none")]
    pub health_check: Option<Val<HealthCheck>>,
    /// `Hostname`. A change replaces the resource.
    #[serde(rename = "Hostname", skip_serializing_if = "Option::is_none")]
    pub hostname: Option<Val<String>>,
    /// `Image`, which is required. A change replaces the resource.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// `Interactive`. A change replaces the resource.
    #[serde(rename = "Interactive", skip_serializing_if = "Option::is_none")]
    pub interactive: Option<Val<bool>>,
    /// `Links`. A change replaces the resource.
    #[serde(rename = "Links", skip_serializing_if = "Option::is_none")]
    pub links: Option<Val<List<String>>>,
    /// `LinuxParameters`. A change replaces the resource.
    #[serde(rename = "LinuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<Val<LinuxParameters>>,
    /// `LogConfiguration`. A change replaces the resource.
    #[serde(rename = "LogConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<Val<LogConfiguration>>,
    /// `Memory`. A change replaces the resource.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<i64>>,
    /// `MemoryReservation`. A change replaces the resource.
    #[serde(rename = "MemoryReservation", skip_serializing_if = "Option::is_none")]
    pub memory_reservation: Option<Val<i64>>,
    /// `MountPoints`. A change replaces the resource.
    #[serde(rename = "MountPoints", skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Val<List<MountPoint>>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `PortMappings`. A change replaces the resource.
    #[serde(rename = "PortMappings", skip_serializing_if = "Option::is_none")]
    pub port_mappings: Option<Val<List<PortMapping>>>,
    /// `Privileged`. A change replaces the resource.
    #[serde(rename = "Privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<Val<bool>>,
    /// `PseudoTerminal`. A change replaces the resource.
    #[serde(rename = "PseudoTerminal", skip_serializing_if = "Option::is_none")]
    pub pseudo_terminal: Option<Val<bool>>,
    /// `ReadonlyRootFilesystem`. A change replaces the resource.
    #[serde(rename = "ReadonlyRootFilesystem", skip_serializing_if = "Option::is_none")]
    pub readonly_root_filesystem: Option<Val<bool>>,
    /// `RepositoryCredentials`. A change replaces the resource.
    #[serde(rename = "RepositoryCredentials", skip_serializing_if = "Option::is_none")]
    pub repository_credentials: Option<Val<RepositoryCredentials>>,
    /// `ResourceRequirements`. A change replaces the resource.
    #[serde(rename = "ResourceRequirements", skip_serializing_if = "Option::is_none")]
    pub resource_requirements: Option<Val<List<ResourceRequirement>>>,
    /// `RestartPolicy`.
    #[serde(rename = "RestartPolicy", skip_serializing_if = "Option::is_none")]
    pub restart_policy: Option<Val<RestartPolicy>>,
    /// `Secrets`. A change replaces the resource.
    #[serde(rename = "Secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Val<List<Secret>>>,
    /// `StartTimeout`. A change replaces the resource.
    #[serde(rename = "StartTimeout", skip_serializing_if = "Option::is_none")]
    pub start_timeout: Option<Val<i64>>,
    /// `StopTimeout`. A change replaces the resource.
    #[serde(rename = "StopTimeout", skip_serializing_if = "Option::is_none")]
    pub stop_timeout: Option<Val<i64>>,
    /// `SystemControls`. A change replaces the resource.
    #[serde(rename = "SystemControls", skip_serializing_if = "Option::is_none")]
    pub system_controls: Option<Val<List<SystemControl>>>,
    /// `Ulimits`. A change replaces the resource.
    #[serde(rename = "Ulimits", skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Val<List<Ulimit>>>,
    /// `User`. A change replaces the resource.
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<Val<String>>,
    /// `VersionConsistency`.
    #[serde(rename = "VersionConsistency", skip_serializing_if = "Option::is_none")]
    pub version_consistency: Option<Val<String>>,
    /// `VolumesFrom`. A change replaces the resource.
    #[serde(rename = "VolumesFrom", skip_serializing_if = "Option::is_none")]
    pub volumes_from: Option<Val<List<VolumeFrom>>>,
    /// `WorkingDirectory`. A change replaces the resource.
    #[serde(rename = "WorkingDirectory", skip_serializing_if = "Option::is_none")]
    pub working_directory: Option<Val<String>>,
}

impl ContainerDefinition {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(image: impl Into<Val<String>>, name: impl Into<Val<String>>) -> Self {
        Self {
            image: image.into(),
            name: name.into(),
            command: None,
            cpu: None,
            credential_specs: None,
            depends_on: None,
            disable_networking: None,
            dns_search_domains: None,
            dns_servers: None,
            docker_labels: None,
            docker_security_options: None,
            entry_point: None,
            environment: None,
            environment_files: None,
            essential: None,
            extra_hosts: None,
            firelens_configuration: None,
            health_check: None,
            hostname: None,
            interactive: None,
            links: None,
            linux_parameters: None,
            log_configuration: None,
            memory: None,
            memory_reservation: None,
            mount_points: None,
            port_mappings: None,
            privileged: None,
            pseudo_terminal: None,
            readonly_root_filesystem: None,
            repository_credentials: None,
            resource_requirements: None,
            restart_policy: None,
            secrets: None,
            start_timeout: None,
            stop_timeout: None,
            system_controls: None,
            ulimits: None,
            user: None,
            version_consistency: None,
            volumes_from: None,
            working_directory: None,
        }
    }
}

/// `ContainerDependency` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ContainerDependency {
    /// `Condition`. A change replaces the resource.
    #[serde(rename = "Condition", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Val<String>>,
    /// `ContainerName`. A change replaces the resource.
    #[serde(rename = "ContainerName", skip_serializing_if = "Option::is_none")]
    pub container_name: Option<Val<String>>,
}

/// `Device` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Device {
    /// `ContainerPath`. A change replaces the resource.
    #[serde(rename = "ContainerPath", skip_serializing_if = "Option::is_none")]
    pub container_path: Option<Val<String>>,
    /// `HostPath`. A change replaces the resource.
    #[serde(rename = "HostPath", skip_serializing_if = "Option::is_none")]
    pub host_path: Option<Val<String>>,
    /// `Permissions`. A change replaces the resource.
    #[serde(rename = "Permissions", skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Val<List<String>>>,
}

/// `DockerVolumeConfiguration` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DockerVolumeConfiguration {
    /// `Autoprovision`. A change replaces the resource.
    #[serde(rename = "Autoprovision", skip_serializing_if = "Option::is_none")]
    pub autoprovision: Option<Val<bool>>,
    /// `Driver`. A change replaces the resource.
    #[serde(rename = "Driver", skip_serializing_if = "Option::is_none")]
    pub driver: Option<Val<String>>,
    /// `DriverOpts`. A change replaces the resource.
    #[serde(rename = "DriverOpts", skip_serializing_if = "Option::is_none")]
    pub driver_opts: Option<Val<Map<String>>>,
    /// `Labels`. A change replaces the resource.
    #[serde(rename = "Labels", skip_serializing_if = "Option::is_none")]
    pub labels: Option<Val<Map<String>>>,
    /// `Scope`. A change replaces the resource.
    #[serde(rename = "Scope", skip_serializing_if = "Option::is_none")]
    pub scope: Option<Val<String>>,
}

/// `EFSVolumeConfiguration` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EFSVolumeConfiguration {
    /// `AuthorizationConfig`. A change replaces the resource.
    #[serde(rename = "AuthorizationConfig", skip_serializing_if = "Option::is_none")]
    pub authorization_config: Option<Val<AuthorizationConfig>>,
    /// `FilesystemId`, which is required. A change replaces the resource.
    #[serde(rename = "FilesystemId")]
    pub filesystem_id: Val<String>,
    /// `RootDirectory`. A change replaces the resource.
    #[serde(rename = "RootDirectory", skip_serializing_if = "Option::is_none")]
    pub root_directory: Option<Val<String>>,
    /// `TransitEncryption`. A change replaces the resource.
    #[serde(rename = "TransitEncryption", skip_serializing_if = "Option::is_none")]
    pub transit_encryption: Option<Val<String>>,
    /// `TransitEncryptionPort`. A change replaces the resource.
    #[serde(rename = "TransitEncryptionPort", skip_serializing_if = "Option::is_none")]
    pub transit_encryption_port: Option<Val<i64>>,
}

impl EFSVolumeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(filesystem_id: impl Into<Val<String>>) -> Self {
        Self {
            filesystem_id: filesystem_id.into(),
            authorization_config: None,
            root_directory: None,
            transit_encryption: None,
            transit_encryption_port: None,
        }
    }
}

/// `EnvironmentFile` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EnvironmentFile {
    /// `Type`. A change replaces the resource.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// `Value`. A change replaces the resource.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// `EphemeralStorage` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EphemeralStorage {
    /// `SizeInGiB`. A change replaces the resource.
    #[serde(rename = "SizeInGiB", skip_serializing_if = "Option::is_none")]
    pub size_in_gi_b: Option<Val<i64>>,
}

/// `FSxAuthorizationConfig` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FSxAuthorizationConfig {
    /// `CredentialsParameter`, which is required.
    #[serde(rename = "CredentialsParameter")]
    pub credentials_parameter: Val<String>,
    /// `Domain`, which is required.
    #[serde(rename = "Domain")]
    pub domain: Val<String>,
}

impl FSxAuthorizationConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        credentials_parameter: impl Into<Val<String>>,
        domain: impl Into<Val<String>>,
    ) -> Self {
        Self { credentials_parameter: credentials_parameter.into(), domain: domain.into() }
    }
}

/// `FSxWindowsFileServerVolumeConfiguration` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FSxWindowsFileServerVolumeConfiguration {
    /// `AuthorizationConfig`.
    #[serde(rename = "AuthorizationConfig", skip_serializing_if = "Option::is_none")]
    pub authorization_config: Option<Val<FSxAuthorizationConfig>>,
    /// `FileSystemId`, which is required.
    #[serde(rename = "FileSystemId")]
    pub file_system_id: Val<String>,
    /// `RootDirectory`, which is required.
    #[serde(rename = "RootDirectory")]
    pub root_directory: Val<String>,
}

impl FSxWindowsFileServerVolumeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        file_system_id: impl Into<Val<String>>,
        root_directory: impl Into<Val<String>>,
    ) -> Self {
        Self {
            file_system_id: file_system_id.into(),
            root_directory: root_directory.into(),
            authorization_config: None,
        }
    }
}

/// `FirelensConfiguration` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FirelensConfiguration {
    /// `Options`. A change replaces the resource.
    #[serde(rename = "Options", skip_serializing_if = "Option::is_none")]
    pub options: Option<Val<Map<String>>>,
    /// `Type`. A change replaces the resource.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

/// `HealthCheck` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HealthCheck {
    /// `Command`. A change replaces the resource.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// `Interval`. A change replaces the resource.
    #[serde(rename = "Interval", skip_serializing_if = "Option::is_none")]
    pub interval: Option<Val<i64>>,
    /// `Retries`. A change replaces the resource.
    #[serde(rename = "Retries", skip_serializing_if = "Option::is_none")]
    pub retries: Option<Val<i64>>,
    /// `StartPeriod`. A change replaces the resource.
    #[serde(rename = "StartPeriod", skip_serializing_if = "Option::is_none")]
    pub start_period: Option<Val<i64>>,
    /// `Timeout`. A change replaces the resource.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<i64>>,
}

/// `HostEntry` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HostEntry {
    /// `Hostname`. A change replaces the resource.
    #[serde(rename = "Hostname", skip_serializing_if = "Option::is_none")]
    pub hostname: Option<Val<String>>,
    /// `IpAddress`. A change replaces the resource.
    #[serde(rename = "IpAddress", skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<Val<String>>,
}

/// `HostVolumeProperties` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HostVolumeProperties {
    /// `SourcePath`. A change replaces the resource.
    #[serde(rename = "SourcePath", skip_serializing_if = "Option::is_none")]
    pub source_path: Option<Val<String>>,
}

/// `InferenceAccelerator` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InferenceAccelerator {
    /// `DeviceName`. A change replaces the resource.
    #[serde(rename = "DeviceName", skip_serializing_if = "Option::is_none")]
    pub device_name: Option<Val<String>>,
    /// `DeviceType`. A change replaces the resource.
    #[serde(rename = "DeviceType", skip_serializing_if = "Option::is_none")]
    pub device_type: Option<Val<String>>,
}

/// `KernelCapabilities` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct KernelCapabilities {
    /// `Add`. A change replaces the resource.
    #[serde(rename = "Add", skip_serializing_if = "Option::is_none")]
    pub add: Option<Val<List<String>>>,
    /// `Drop`. A change replaces the resource.
    #[serde(rename = "Drop", skip_serializing_if = "Option::is_none")]
    pub drop: Option<Val<List<String>>>,
}

/// `KeyValuePair` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct KeyValuePair {
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Value`. A change replaces the resource.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// `LinuxParameters` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LinuxParameters {
    /// `Capabilities`. A change replaces the resource.
    #[serde(rename = "Capabilities", skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<Val<KernelCapabilities>>,
    /// `Devices`. A change replaces the resource.
    #[serde(rename = "Devices", skip_serializing_if = "Option::is_none")]
    pub devices: Option<Val<List<Device>>>,
    /// `InitProcessEnabled`. A change replaces the resource.
    #[serde(rename = "InitProcessEnabled", skip_serializing_if = "Option::is_none")]
    pub init_process_enabled: Option<Val<bool>>,
    /// `MaxSwap`. A change replaces the resource.
    #[serde(rename = "MaxSwap", skip_serializing_if = "Option::is_none")]
    pub max_swap: Option<Val<i64>>,
    /// `SharedMemorySize`. A change replaces the resource.
    #[serde(rename = "SharedMemorySize", skip_serializing_if = "Option::is_none")]
    pub shared_memory_size: Option<Val<i64>>,
    /// `Swappiness`. A change replaces the resource.
    #[serde(rename = "Swappiness", skip_serializing_if = "Option::is_none")]
    pub swappiness: Option<Val<i64>>,
    /// `Tmpfs`. A change replaces the resource.
    #[serde(rename = "Tmpfs", skip_serializing_if = "Option::is_none")]
    pub tmpfs: Option<Val<List<Tmpfs>>>,
}

/// `LogConfiguration` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LogConfiguration {
    /// `LogDriver`, which is required. A change replaces the resource.
    #[serde(rename = "LogDriver")]
    pub log_driver: Val<String>,
    /// `Options`. A change replaces the resource.
    #[serde(rename = "Options", skip_serializing_if = "Option::is_none")]
    pub options: Option<Val<Map<String>>>,
    /// `SecretOptions`. A change replaces the resource.
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

/// `MountPoint` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MountPoint {
    /// `ContainerPath`. A change replaces the resource.
    #[serde(rename = "ContainerPath", skip_serializing_if = "Option::is_none")]
    pub container_path: Option<Val<String>>,
    /// `ReadOnly`. A change replaces the resource.
    #[serde(rename = "ReadOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<Val<bool>>,
    /// `SourceVolume`. A change replaces the resource.
    #[serde(rename = "SourceVolume", skip_serializing_if = "Option::is_none")]
    pub source_volume: Option<Val<String>>,
}

/// `PortMapping` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PortMapping {
    /// `AppProtocol`. A change replaces the resource.
    #[serde(rename = "AppProtocol", skip_serializing_if = "Option::is_none")]
    pub app_protocol: Option<Val<String>>,
    /// `ContainerPort`. A change replaces the resource.
    #[serde(rename = "ContainerPort", skip_serializing_if = "Option::is_none")]
    pub container_port: Option<Val<i64>>,
    /// `ContainerPortRange`. A change replaces the resource.
    #[serde(rename = "ContainerPortRange", skip_serializing_if = "Option::is_none")]
    pub container_port_range: Option<Val<String>>,
    /// `HostPort`. A change replaces the resource.
    #[serde(rename = "HostPort", skip_serializing_if = "Option::is_none")]
    pub host_port: Option<Val<i64>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Protocol`. A change replaces the resource.
    #[serde(rename = "Protocol", skip_serializing_if = "Option::is_none")]
    pub protocol: Option<Val<String>>,
}

/// `ProxyConfiguration` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProxyConfiguration {
    /// `ContainerName`, which is required. A change replaces the resource.
    #[serde(rename = "ContainerName")]
    pub container_name: Val<String>,
    /// `ProxyConfigurationProperties`. A change replaces the resource.
    #[serde(rename = "ProxyConfigurationProperties", skip_serializing_if = "Option::is_none")]
    pub proxy_configuration_properties: Option<Val<List<KeyValuePair>>>,
    /// `Type`. A change replaces the resource.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

impl ProxyConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(container_name: impl Into<Val<String>>) -> Self {
        Self {
            container_name: container_name.into(),
            proxy_configuration_properties: None,
            r#type: None,
        }
    }
}

/// `RepositoryCredentials` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RepositoryCredentials {
    /// `CredentialsParameter`. A change replaces the resource.
    #[serde(rename = "CredentialsParameter", skip_serializing_if = "Option::is_none")]
    pub credentials_parameter: Option<Val<String>>,
}

/// `ResourceRequirement` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourceRequirement {
    /// `Type`, which is required. A change replaces the resource.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `Value`, which is required. A change replaces the resource.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl ResourceRequirement {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), value: value.into() }
    }
}

/// `RestartPolicy` of `AWS::ECS::TaskDefinition`.
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

/// `RuntimePlatform` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RuntimePlatform {
    /// `CpuArchitecture`. A change replaces the resource.
    #[serde(rename = "CpuArchitecture", skip_serializing_if = "Option::is_none")]
    pub cpu_architecture: Option<Val<String>>,
    /// `OperatingSystemFamily`. A change replaces the resource.
    #[serde(rename = "OperatingSystemFamily", skip_serializing_if = "Option::is_none")]
    pub operating_system_family: Option<Val<String>>,
}

/// `S3FilesVolumeConfiguration` of `AWS::ECS::TaskDefinition`.
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

/// `Secret` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Secret {
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `ValueFrom`, which is required. A change replaces the resource.
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

/// `SystemControl` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SystemControl {
    /// `Namespace`. A change replaces the resource.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
    /// `Value`. A change replaces the resource.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// `TaskDefinitionPlacementConstraint` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TaskDefinitionPlacementConstraint {
    /// `Expression`. A change replaces the resource.
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<Val<String>>,
    /// `Type`, which is required. A change replaces the resource.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl TaskDefinitionPlacementConstraint {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), expression: None }
    }
}

/// `Tmpfs` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tmpfs {
    /// `ContainerPath`. A change replaces the resource.
    #[serde(rename = "ContainerPath", skip_serializing_if = "Option::is_none")]
    pub container_path: Option<Val<String>>,
    /// `MountOptions`. A change replaces the resource.
    #[serde(rename = "MountOptions", skip_serializing_if = "Option::is_none")]
    pub mount_options: Option<Val<List<String>>>,
    /// `Size`, which is required. A change replaces the resource.
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

/// `Ulimit` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ulimit {
    /// `HardLimit`, which is required. A change replaces the resource.
    #[serde(rename = "HardLimit")]
    pub hard_limit: Val<i64>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `SoftLimit`, which is required. A change replaces the resource.
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

/// `Volume` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Volume {
    /// `ConfiguredAtLaunch`.
    #[serde(rename = "ConfiguredAtLaunch", skip_serializing_if = "Option::is_none")]
    pub configured_at_launch: Option<Val<bool>>,
    /// `DockerVolumeConfiguration`. A change replaces the resource.
    #[serde(rename = "DockerVolumeConfiguration", skip_serializing_if = "Option::is_none")]
    pub docker_volume_configuration: Option<Val<DockerVolumeConfiguration>>,
    /// `EFSVolumeConfiguration`. A change replaces the resource.
    #[serde(rename = "EFSVolumeConfiguration", skip_serializing_if = "Option::is_none")]
    pub efs_volume_configuration: Option<Val<EFSVolumeConfiguration>>,
    /// `FSxWindowsFileServerVolumeConfiguration`.
    #[serde(
        rename = "FSxWindowsFileServerVolumeConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub f_sx_windows_file_server_volume_configuration:
        Option<Val<FSxWindowsFileServerVolumeConfiguration>>,
    /// `Host`. A change replaces the resource.
    #[serde(rename = "Host", skip_serializing_if = "Option::is_none")]
    pub host: Option<Val<HostVolumeProperties>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `S3FilesVolumeConfiguration`.
    #[serde(rename = "S3FilesVolumeConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_files_volume_configuration: Option<Val<S3FilesVolumeConfiguration>>,
}

/// `VolumeFrom` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VolumeFrom {
    /// `ReadOnly`. A change replaces the resource.
    #[serde(rename = "ReadOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<Val<bool>>,
    /// `SourceContainer`. A change replaces the resource.
    #[serde(rename = "SourceContainer", skip_serializing_if = "Option::is_none")]
    pub source_container: Option<Val<String>>,
}

known!(
    AuthorizationConfig,
    ContainerDefinition,
    ContainerDependency,
    Device,
    DockerVolumeConfiguration,
    EFSVolumeConfiguration,
    EnvironmentFile,
    EphemeralStorage,
    FSxAuthorizationConfig,
    FSxWindowsFileServerVolumeConfiguration,
    FirelensConfiguration,
    HealthCheck,
    HostEntry,
    HostVolumeProperties,
    InferenceAccelerator,
    KernelCapabilities,
    KeyValuePair,
    LinuxParameters,
    LogConfiguration,
    MountPoint,
    PortMapping,
    ProxyConfiguration,
    RepositoryCredentials,
    ResourceRequirement,
    RestartPolicy,
    RuntimePlatform,
    S3FilesVolumeConfiguration,
    Secret,
    SystemControl,
    TaskDefinition,
    TaskDefinitionPlacementConstraint,
    Tmpfs,
    Ulimit,
    Volume,
    VolumeFrom
);
