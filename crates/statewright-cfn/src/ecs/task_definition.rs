//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Registers a new task definition from the supplied family and containerDefinitions . Optionally, you can add data volumes to your containers with the volumes parameter.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TaskDefinition {
    /// A list of container definitions in JSON format that describe the different containers that make up your task.
    #[serde(rename = "ContainerDefinitions", skip_serializing_if = "Option::is_none")]
    pub container_definitions: Option<Val<List<ContainerDefinition>>>,
    /// The number of cpu units used by the task.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<String>>,
    /// Enables fault injection and allows for fault injection requests to be accepted from the task's containers.
    #[serde(rename = "EnableFaultInjection", skip_serializing_if = "Option::is_none")]
    pub enable_fault_injection: Option<Val<bool>>,
    /// The ephemeral storage settings to use for tasks run with the task definition.
    #[serde(rename = "EphemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<Val<EphemeralStorage>>,
    /// The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission to make AWS API calls on your behalf.
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<Val<String>>,
    /// The name of a family that this task definition is registered to.
    #[serde(rename = "Family", skip_serializing_if = "Option::is_none")]
    pub family: Option<Val<String>>,
    /// `InferenceAccelerators`.
    #[serde(rename = "InferenceAccelerators", skip_serializing_if = "Option::is_none")]
    pub inference_accelerators: Option<Val<List<InferenceAccelerator>>>,
    /// The IPC resource namespace to use for the containers in the task.
    #[serde(rename = "IpcMode", skip_serializing_if = "Option::is_none")]
    pub ipc_mode: Option<Val<String>>,
    /// The amount (in MiB) of memory used by the task.
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<Val<String>>,
    /// The Docker networking mode to use for the containers in the task.
    #[serde(rename = "NetworkMode", skip_serializing_if = "Option::is_none")]
    pub network_mode: Option<Val<String>>,
    /// The process namespace to use for the containers in the task.
    #[serde(rename = "PidMode", skip_serializing_if = "Option::is_none")]
    pub pid_mode: Option<Val<String>>,
    /// An array of placement constraint objects to use for tasks.
    #[serde(rename = "PlacementConstraints", skip_serializing_if = "Option::is_none")]
    pub placement_constraints: Option<Val<List<TaskDefinitionPlacementConstraint>>>,
    /// The configuration details for the App Mesh proxy.
    #[serde(rename = "ProxyConfiguration", skip_serializing_if = "Option::is_none")]
    pub proxy_configuration: Option<Val<ProxyConfiguration>>,
    /// The task launch types the task definition was validated against.
    #[serde(rename = "RequiresCompatibilities", skip_serializing_if = "Option::is_none")]
    pub requires_compatibilities: Option<Val<List<String>>>,
    /// The operating system that your tasks definitions run on.
    #[serde(rename = "RuntimePlatform", skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<Val<RuntimePlatform>>,
    /// The metadata that you apply to the task definition to help you categorize and organize them.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The short name or full Amazon Resource Name (ARN) of the AWS Identity and Access Management role that grants containers in the task permission to call AWS APIs on your behalf.
    #[serde(rename = "TaskRoleArn", skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<Val<String>>,
    /// The list of data volume definitions for the task.
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
task_definition_arn = "TaskDefinitionArn", "The ARN of the task definition.";
});

/// The authorization configuration details for the Amazon EFS file system.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AuthorizationConfig {
    /// The Amazon EFS access point ID to use.
    #[serde(rename = "AccessPointId", skip_serializing_if = "Option::is_none")]
    pub access_point_id: Option<Val<String>>,
    /// Determines whether to use the Amazon ECS task role defined in a task definition when mounting the Amazon EFS file system.
    #[serde(rename = "IAM", skip_serializing_if = "Option::is_none")]
    pub iam: Option<Val<String>>,
}

/// The ContainerDefinition property specifies a container definition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContainerDefinition {
    /// The command that's passed to the container.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// The number of cpu units reserved for the container.
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Val<i64>>,
    /// A list of ARNs in SSM or Amazon S3 to a credential spec ( CredSpec ) file that configures the container for Active Directory authentication.
    #[serde(rename = "CredentialSpecs", skip_serializing_if = "Option::is_none")]
    pub credential_specs: Option<Val<List<String>>>,
    /// The dependencies defined for container startup and shutdown.
    #[serde(rename = "DependsOn", skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Val<List<ContainerDependency>>>,
    /// When this parameter is true, networking is off within the container.
    #[serde(rename = "DisableNetworking", skip_serializing_if = "Option::is_none")]
    pub disable_networking: Option<Val<bool>>,
    /// A list of DNS search domains that are presented to the container.
    #[serde(rename = "DnsSearchDomains", skip_serializing_if = "Option::is_none")]
    pub dns_search_domains: Option<Val<List<String>>>,
    /// A list of DNS servers that are presented to the container.
    #[serde(rename = "DnsServers", skip_serializing_if = "Option::is_none")]
    pub dns_servers: Option<Val<List<String>>>,
    /// A key/value map of labels to add to the container.
    #[serde(rename = "DockerLabels", skip_serializing_if = "Option::is_none")]
    pub docker_labels: Option<Val<Map<String>>>,
    /// A list of strings to provide custom configuration for multiple security systems.
    #[serde(rename = "DockerSecurityOptions", skip_serializing_if = "Option::is_none")]
    pub docker_security_options: Option<Val<List<String>>>,
    /// Early versions of the Amazon ECS container agent don't properly handle entryPoint parameters.
    #[serde(rename = "EntryPoint", skip_serializing_if = "Option::is_none")]
    pub entry_point: Option<Val<List<String>>>,
    /// The environment variables to pass to a container.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<List<KeyValuePair>>>,
    /// A list of files containing the environment variables to pass to a container.
    #[serde(rename = "EnvironmentFiles", skip_serializing_if = "Option::is_none")]
    pub environment_files: Option<Val<List<EnvironmentFile>>>,
    /// If the essential parameter of a container is marked as true , and that container fails or stops for any reason, all other containers that are part of the task are stopped.
    #[serde(rename = "Essential", skip_serializing_if = "Option::is_none")]
    pub essential: Option<Val<bool>>,
    /// A list of hostnames and IP address mappings to append to the /etc/hosts file on the container.
    #[serde(rename = "ExtraHosts", skip_serializing_if = "Option::is_none")]
    pub extra_hosts: Option<Val<List<HostEntry>>>,
    /// The FireLens configuration for the container.
    #[serde(rename = "FirelensConfiguration", skip_serializing_if = "Option::is_none")]
    pub firelens_configuration: Option<Val<FirelensConfiguration>>,
    /// The container health check command and associated configuration parameters for the container.
    #[serde(rename = "HealthCheck", skip_serializing_if = "Option::is_none")]
    pub health_check: Option<Val<HealthCheck>>,
    /// The hostname to use for your container.
    #[serde(rename = "Hostname", skip_serializing_if = "Option::is_none")]
    pub hostname: Option<Val<String>>,
    /// The image used to start a container.
    #[serde(rename = "Image")]
    pub image: Val<String>,
    /// When this parameter is true , you can deploy containerized applications that require stdin or a tty to be allocated.
    #[serde(rename = "Interactive", skip_serializing_if = "Option::is_none")]
    pub interactive: Option<Val<bool>>,
    /// The links parameter allows containers to communicate with each other without the need for port mappings.
    #[serde(rename = "Links", skip_serializing_if = "Option::is_none")]
    pub links: Option<Val<List<String>>>,
    /// Linux-specific modifications that are applied to the container, such as Linux kernel capabilities.
    #[serde(rename = "LinuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<Val<LinuxParameters>>,
    /// The log configuration specification for the container.
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
    /// The name of a container.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The list of port mappings for the container.
    #[serde(rename = "PortMappings", skip_serializing_if = "Option::is_none")]
    pub port_mappings: Option<Val<List<PortMapping>>>,
    /// When this parameter is true, the container is given elevated privileges on the host container instance (similar to the root user).
    #[serde(rename = "Privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<Val<bool>>,
    /// When this parameter is true , a TTY is allocated.
    #[serde(rename = "PseudoTerminal", skip_serializing_if = "Option::is_none")]
    pub pseudo_terminal: Option<Val<bool>>,
    /// When this parameter is true, the container is given read-only access to its root file system.
    #[serde(rename = "ReadonlyRootFilesystem", skip_serializing_if = "Option::is_none")]
    pub readonly_root_filesystem: Option<Val<bool>>,
    /// The private repository authentication credentials to use.
    #[serde(rename = "RepositoryCredentials", skip_serializing_if = "Option::is_none")]
    pub repository_credentials: Option<Val<RepositoryCredentials>>,
    /// The type and amount of a resource to assign to a container.
    #[serde(rename = "ResourceRequirements", skip_serializing_if = "Option::is_none")]
    pub resource_requirements: Option<Val<List<ResourceRequirement>>>,
    /// The restart policy for a container.
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
    /// Specifies whether Amazon ECS will resolve the container image tag provided in the container definition to an image digest.
    #[serde(rename = "VersionConsistency", skip_serializing_if = "Option::is_none")]
    pub version_consistency: Option<Val<String>>,
    /// Data volumes to mount from another container.
    #[serde(rename = "VolumesFrom", skip_serializing_if = "Option::is_none")]
    pub volumes_from: Option<Val<List<VolumeFrom>>>,
    /// The working directory to run commands inside the container in.
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

/// The ContainerDependency property specifies the dependencies defined for container startup and shutdown.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ContainerDependency {
    /// The dependency condition of the container.
    #[serde(rename = "Condition", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Val<String>>,
    /// The name of a container.
    #[serde(rename = "ContainerName", skip_serializing_if = "Option::is_none")]
    pub container_name: Option<Val<String>>,
}

/// The Device property specifies an object representing a container instance host device.
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

/// The DockerVolumeConfiguration property specifies a Docker volume configuration and is used when you use Docker volumes.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DockerVolumeConfiguration {
    /// If this value is true , the Docker volume is created if it doesn't already exist.
    #[serde(rename = "Autoprovision", skip_serializing_if = "Option::is_none")]
    pub autoprovision: Option<Val<bool>>,
    /// The Docker volume driver to use.
    #[serde(rename = "Driver", skip_serializing_if = "Option::is_none")]
    pub driver: Option<Val<String>>,
    /// A map of Docker driver-specific options passed through.
    #[serde(rename = "DriverOpts", skip_serializing_if = "Option::is_none")]
    pub driver_opts: Option<Val<Map<String>>>,
    /// Custom metadata to add to your Docker volume.
    #[serde(rename = "Labels", skip_serializing_if = "Option::is_none")]
    pub labels: Option<Val<Map<String>>>,
    /// The scope for the Docker volume that determines its lifecycle.
    #[serde(rename = "Scope", skip_serializing_if = "Option::is_none")]
    pub scope: Option<Val<String>>,
}

/// This parameter is specified when you're using an Amazon Elastic File System file system for task storage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EFSVolumeConfiguration {
    /// The authorization configuration details for the Amazon EFS file system.
    #[serde(rename = "AuthorizationConfig", skip_serializing_if = "Option::is_none")]
    pub authorization_config: Option<Val<AuthorizationConfig>>,
    /// The Amazon EFS file system ID to use.
    #[serde(rename = "FilesystemId")]
    pub filesystem_id: Val<String>,
    /// The directory within the Amazon EFS file system to mount as the root directory inside the host.
    #[serde(rename = "RootDirectory", skip_serializing_if = "Option::is_none")]
    pub root_directory: Option<Val<String>>,
    /// Determines whether to use encryption for Amazon EFS data in transit between the Amazon ECS host and the Amazon EFS server.
    #[serde(rename = "TransitEncryption", skip_serializing_if = "Option::is_none")]
    pub transit_encryption: Option<Val<String>>,
    /// The port to use when sending encrypted data between the Amazon ECS host and the Amazon EFS server.
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

/// The amount of ephemeral storage to allocate for the task.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EphemeralStorage {
    /// The total amount, in GiB, of ephemeral storage to set for the task.
    #[serde(rename = "SizeInGiB", skip_serializing_if = "Option::is_none")]
    pub size_in_gi_b: Option<Val<i64>>,
}

/// The authorization configuration details for Amazon FSx for Windows File Server file system.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FSxAuthorizationConfig {
    /// The authorization credential option to use.
    #[serde(rename = "CredentialsParameter")]
    pub credentials_parameter: Val<String>,
    /// A fully qualified domain name hosted by an AWS Directory Service Managed Microsoft AD (Active Directory) or self-hosted AD on Amazon EC2.
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

/// This parameter is specified when you're using Amazon FSx for Windows File Server file system for task storage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FSxWindowsFileServerVolumeConfiguration {
    /// The authorization configuration details for the Amazon FSx for Windows File Server file system.
    #[serde(rename = "AuthorizationConfig", skip_serializing_if = "Option::is_none")]
    pub authorization_config: Option<Val<FSxAuthorizationConfig>>,
    /// The Amazon FSx for Windows File Server file system ID to use.
    #[serde(rename = "FileSystemId")]
    pub file_system_id: Val<String>,
    /// The directory within the Amazon FSx for Windows File Server file system to mount as the root directory inside the host.
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

/// The HealthCheck property specifies an object representing a container health check.
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

/// The HostEntry property specifies a hostname and an IP address that are added to the /etc/hosts file of a container through the extraHosts parameter of its ContainerDefinition resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HostEntry {
    /// The hostname to use in the /etc/hosts entry.
    #[serde(rename = "Hostname", skip_serializing_if = "Option::is_none")]
    pub hostname: Option<Val<String>>,
    /// The IP address to use in the /etc/hosts entry.
    #[serde(rename = "IpAddress", skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<Val<String>>,
}

/// The HostVolumeProperties property specifies details on a container instance bind mount host volume.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HostVolumeProperties {
    /// When the host parameter is used, specify a sourcePath to declare the path on the host container instance that's presented to the container.
    #[serde(rename = "SourcePath", skip_serializing_if = "Option::is_none")]
    pub source_path: Option<Val<String>>,
}

/// `InferenceAccelerator`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InferenceAccelerator {
    /// `DeviceName`.
    #[serde(rename = "DeviceName", skip_serializing_if = "Option::is_none")]
    pub device_name: Option<Val<String>>,
    /// `DeviceType`.
    #[serde(rename = "DeviceType", skip_serializing_if = "Option::is_none")]
    pub device_type: Option<Val<String>>,
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

/// The Linux-specific options that are applied to the container, such as Linux KernelCapabilities .
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LinuxParameters {
    /// The Linux capabilities for the container that are added to or dropped from the default configuration provided by Docker.
    #[serde(rename = "Capabilities", skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<Val<KernelCapabilities>>,
    /// Any host devices to expose to the container.
    #[serde(rename = "Devices", skip_serializing_if = "Option::is_none")]
    pub devices: Option<Val<List<Device>>>,
    /// Run an init process inside the container that forwards signals and reaps processes.
    #[serde(rename = "InitProcessEnabled", skip_serializing_if = "Option::is_none")]
    pub init_process_enabled: Option<Val<bool>>,
    /// The total amount of swap memory (in MiB) a container can use.
    #[serde(rename = "MaxSwap", skip_serializing_if = "Option::is_none")]
    pub max_swap: Option<Val<i64>>,
    /// The value for the size (in MiB) of the /dev/shm volume.
    #[serde(rename = "SharedMemorySize", skip_serializing_if = "Option::is_none")]
    pub shared_memory_size: Option<Val<i64>>,
    /// This allows you to tune a container's memory swappiness behavior.
    #[serde(rename = "Swappiness", skip_serializing_if = "Option::is_none")]
    pub swappiness: Option<Val<i64>>,
    /// The container path, mount options, and size (in MiB) of the tmpfs mount.
    #[serde(rename = "Tmpfs", skip_serializing_if = "Option::is_none")]
    pub tmpfs: Option<Val<List<Tmpfs>>>,
}

/// The LogConfiguration property specifies log configuration options to send to a custom log driver for the container.
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
    /// If this value is true , the container has read-only access to the volume.
    #[serde(rename = "ReadOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<Val<bool>>,
    /// The name of the volume to mount.
    #[serde(rename = "SourceVolume", skip_serializing_if = "Option::is_none")]
    pub source_volume: Option<Val<String>>,
}

/// The PortMapping property specifies a port mapping.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PortMapping {
    /// The application protocol that's used for the port mapping.
    #[serde(rename = "AppProtocol", skip_serializing_if = "Option::is_none")]
    pub app_protocol: Option<Val<String>>,
    /// The port number on the container that's bound to the user-specified or automatically assigned host port.
    #[serde(rename = "ContainerPort", skip_serializing_if = "Option::is_none")]
    pub container_port: Option<Val<i64>>,
    /// The port number range on the container that's bound to the dynamically mapped host port range.
    #[serde(rename = "ContainerPortRange", skip_serializing_if = "Option::is_none")]
    pub container_port_range: Option<Val<String>>,
    /// The port number on the container instance to reserve for your container.
    #[serde(rename = "HostPort", skip_serializing_if = "Option::is_none")]
    pub host_port: Option<Val<i64>>,
    /// The name that's used for the port mapping.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The protocol used for the port mapping.
    #[serde(rename = "Protocol", skip_serializing_if = "Option::is_none")]
    pub protocol: Option<Val<String>>,
}

/// The configuration details for the App Mesh proxy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProxyConfiguration {
    /// The name of the container that will serve as the App Mesh proxy.
    #[serde(rename = "ContainerName")]
    pub container_name: Val<String>,
    /// The set of network configuration parameters to provide the Container Network Interface (CNI) plugin, specified as key-value pairs.
    #[serde(rename = "ProxyConfigurationProperties", skip_serializing_if = "Option::is_none")]
    pub proxy_configuration_properties: Option<Val<List<KeyValuePair>>>,
    /// The proxy type.
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

/// The repository credentials for private registry authentication.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RepositoryCredentials {
    /// The Amazon Resource Name (ARN) of the secret containing the private repository credentials.
    #[serde(rename = "CredentialsParameter", skip_serializing_if = "Option::is_none")]
    pub credentials_parameter: Option<Val<String>>,
}

/// The type and amount of a resource to assign to a container.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourceRequirement {
    /// The type of resource to assign to a container.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// The value for the specified resource type.
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

/// You can enable a restart policy for each container defined in your task definition, to overcome transient failures faster and maintain task availability.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RestartPolicy {
    /// Specifies whether a restart policy is enabled for the container.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// A list of exit codes that Amazon ECS will ignore and not attempt a restart on.
    #[serde(rename = "IgnoredExitCodes", skip_serializing_if = "Option::is_none")]
    pub ignored_exit_codes: Option<Val<List<i64>>>,
    /// A period of time (in seconds) that the container must run for before a restart can be attempted.
    #[serde(rename = "RestartAttemptPeriod", skip_serializing_if = "Option::is_none")]
    pub restart_attempt_period: Option<Val<i64>>,
}

/// Information about the platform for the Amazon ECS service or task.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RuntimePlatform {
    /// The CPU architecture.
    #[serde(rename = "CpuArchitecture", skip_serializing_if = "Option::is_none")]
    pub cpu_architecture: Option<Val<String>>,
    /// The operating system.
    #[serde(rename = "OperatingSystemFamily", skip_serializing_if = "Option::is_none")]
    pub operating_system_family: Option<Val<String>>,
}

/// This parameter is specified when you're using an Amazon S3 Files file system for task storage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3FilesVolumeConfiguration {
    /// The full ARN of the S3 Files access point to use.
    #[serde(rename = "AccessPointArn", skip_serializing_if = "Option::is_none")]
    pub access_point_arn: Option<Val<String>>,
    /// The full ARN of the S3 Files file system to mount.
    #[serde(rename = "FileSystemArn")]
    pub file_system_arn: Val<String>,
    /// The directory within the Amazon S3 Files file system to mount as the root directory.
    #[serde(rename = "RootDirectory", skip_serializing_if = "Option::is_none")]
    pub root_directory: Option<Val<String>>,
    /// The port to use for sending encrypted data between the ECS host and the S3 Files file system.
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

/// The constraint on task placement in the task definition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TaskDefinitionPlacementConstraint {
    /// A cluster query language expression to apply to the constraint.
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<Val<String>>,
    /// The type of constraint.
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
    /// The type of the ulimit .
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
    /// Indicates whether the volume should be configured at launch time.
    #[serde(rename = "ConfiguredAtLaunch", skip_serializing_if = "Option::is_none")]
    pub configured_at_launch: Option<Val<bool>>,
    /// This parameter is specified when you use Docker volumes.
    #[serde(rename = "DockerVolumeConfiguration", skip_serializing_if = "Option::is_none")]
    pub docker_volume_configuration: Option<Val<DockerVolumeConfiguration>>,
    /// This parameter is specified when you use an Amazon Elastic File System file system for task storage.
    #[serde(rename = "EFSVolumeConfiguration", skip_serializing_if = "Option::is_none")]
    pub efs_volume_configuration: Option<Val<EFSVolumeConfiguration>>,
    /// This parameter is specified when you use Amazon FSx for Windows File Server file system for task storage.
    #[serde(
        rename = "FSxWindowsFileServerVolumeConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub f_sx_windows_file_server_volume_configuration:
        Option<Val<FSxWindowsFileServerVolumeConfiguration>>,
    /// This parameter is specified when you use bind mount host volumes.
    #[serde(rename = "Host", skip_serializing_if = "Option::is_none")]
    pub host: Option<Val<HostVolumeProperties>>,
    /// The name of the volume.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// This parameter is specified when you're using an Amazon S3 Files file system for task storage.
    #[serde(rename = "S3FilesVolumeConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_files_volume_configuration: Option<Val<S3FilesVolumeConfiguration>>,
}

/// Details on a data volume from another container in the same task definition.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VolumeFrom {
    /// If this value is true , the container has read-only access to the volume.
    #[serde(rename = "ReadOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<Val<bool>>,
    /// The name of another container within the same task definition to mount volumes from.
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
