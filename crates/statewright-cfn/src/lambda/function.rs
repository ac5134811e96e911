//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Lambda::Function`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Function {
    /// `Architectures`.
    #[serde(rename = "Architectures", skip_serializing_if = "Option::is_none")]
    pub architectures: Option<Val<List<String>>>,
    /// `CapacityProviderConfig`.
    #[serde(rename = "CapacityProviderConfig", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_config: Option<Val<CapacityProviderConfig>>,
    /// `Code`, which is required.
    #[serde(rename = "Code")]
    pub code: Val<Code>,
    /// `CodeSigningConfigArn`.
    #[serde(rename = "CodeSigningConfigArn", skip_serializing_if = "Option::is_none")]
    pub code_signing_config_arn: Option<Val<String>>,
    /// `DeadLetterConfig`.
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<Val<DeadLetterConfig>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `DurableConfig`.
    #[serde(rename = "DurableConfig", skip_serializing_if = "Option::is_none")]
    pub durable_config: Option<Val<DurableConfig>>,
    /// `Environment`.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<Environment>>,
    /// `EphemeralStorage`.
    #[serde(rename = "EphemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<Val<EphemeralStorage>>,
    /// `FileSystemConfigs`.
    #[serde(rename = "FileSystemConfigs", skip_serializing_if = "Option::is_none")]
    pub file_system_configs: Option<Val<List<FileSystemConfig>>>,
    /// `FunctionName`. A change replaces the resource.
    #[serde(rename = "FunctionName", skip_serializing_if = "Option::is_none")]
    pub function_name: Option<Val<String>>,
    /// `FunctionScalingConfig`.
    #[serde(rename = "FunctionScalingConfig", skip_serializing_if = "Option::is_none")]
    pub function_scaling_config: Option<Val<FunctionScalingConfig>>,
    /// `Handler`.
    #[serde(rename = "Handler", skip_serializing_if = "Option::is_none")]
    pub handler: Option<Val<String>>,
    /// `ImageConfig`.
    #[serde(rename = "ImageConfig", skip_serializing_if = "Option::is_none")]
    pub image_config: Option<Val<ImageConfig>>,
    /// `KmsKeyArn`.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `Layers`.
    #[serde(rename = "Layers", skip_serializing_if = "Option::is_none")]
    pub layers: Option<Val<List<String>>>,
    /// `LoggingConfig`.
    #[serde(rename = "LoggingConfig", skip_serializing_if = "Option::is_none")]
    pub logging_config: Option<Val<LoggingConfig>>,
    /// `MemorySize`.
    #[serde(rename = "MemorySize", skip_serializing_if = "Option::is_none")]
    pub memory_size: Option<Val<i64>>,
    /// `PackageType`. A change replaces the resource.
    #[serde(rename = "PackageType", skip_serializing_if = "Option::is_none")]
    pub package_type: Option<Val<String>>,
    /// `PublishToLatestPublished`.
    #[serde(rename = "PublishToLatestPublished", skip_serializing_if = "Option::is_none")]
    pub publish_to_latest_published: Option<Val<bool>>,
    /// `RecursiveLoop`.
    #[serde(rename = "RecursiveLoop", skip_serializing_if = "Option::is_none")]
    pub recursive_loop: Option<Val<String>>,
    /// `ReservedConcurrentExecutions`.
    #[serde(rename = "ReservedConcurrentExecutions", skip_serializing_if = "Option::is_none")]
    pub reserved_concurrent_executions: Option<Val<i64>>,
    /// `Role`, which is required.
    #[serde(rename = "Role")]
    pub role: Val<String>,
    /// `Runtime`.
    #[serde(rename = "Runtime", skip_serializing_if = "Option::is_none")]
    pub runtime: Option<Val<String>>,
    /// `RuntimeManagementConfig`.
    #[serde(rename = "RuntimeManagementConfig", skip_serializing_if = "Option::is_none")]
    pub runtime_management_config: Option<Val<RuntimeManagementConfig>>,
    /// `SnapStart`.
    #[serde(rename = "SnapStart", skip_serializing_if = "Option::is_none")]
    pub snap_start: Option<Val<SnapStart>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TenancyConfig`. A change replaces the resource.
    #[serde(rename = "TenancyConfig", skip_serializing_if = "Option::is_none")]
    pub tenancy_config: Option<Val<TenancyConfig>>,
    /// `Timeout`.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<i64>>,
    /// `TracingConfig`.
    #[serde(rename = "TracingConfig", skip_serializing_if = "Option::is_none")]
    pub tracing_config: Option<Val<TracingConfig>>,
    /// `VpcConfig`.
    #[serde(rename = "VpcConfig", skip_serializing_if = "Option::is_none")]
    pub vpc_config: Option<Val<VpcConfig>>,
}

impl Function {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(code: impl Into<Val<Code>>, role: impl Into<Val<String>>) -> Self {
        Self {
            code: code.into(),
            role: role.into(),
            architectures: None,
            capacity_provider_config: None,
            code_signing_config_arn: None,
            dead_letter_config: None,
            description: None,
            durable_config: None,
            environment: None,
            ephemeral_storage: None,
            file_system_configs: None,
            function_name: None,
            function_scaling_config: None,
            handler: None,
            image_config: None,
            kms_key_arn: None,
            layers: None,
            logging_config: None,
            memory_size: None,
            package_type: None,
            publish_to_latest_published: None,
            recursive_loop: None,
            reserved_concurrent_executions: None,
            runtime: None,
            runtime_management_config: None,
            snap_start: None,
            tags: None,
            tenancy_config: None,
            timeout: None,
            tracing_config: None,
            vpc_config: None,
        }
    }
}

impl CfnResource for Function {
    const TYPE: &'static str = "AWS::Lambda::Function";
    type Attributes = FunctionAttributes;
}

/// What is known of a deployed [`Function`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionAttributes(ResourceRef);

attributes!(FunctionAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
snap_start_response = "SnapStartResponse", "`SnapStartResponse` of the deployed resource.";
snap_start_response_apply_on = "SnapStartResponse.ApplyOn", "`SnapStartResponse.ApplyOn` of the deployed resource.";
snap_start_response_optimization_status = "SnapStartResponse.OptimizationStatus", "`SnapStartResponse.OptimizationStatus` of the deployed resource.";
});

/// `CapacityProviderConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProviderConfig {
    /// `LambdaManagedInstancesCapacityProviderConfig`, which is required.
    #[serde(rename = "LambdaManagedInstancesCapacityProviderConfig")]
    pub lambda_managed_instances_capacity_provider_config:
        Val<LambdaManagedInstancesCapacityProviderConfig>,
}

impl CapacityProviderConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        lambda_managed_instances_capacity_provider_config: impl Into<
            Val<LambdaManagedInstancesCapacityProviderConfig>,
        >,
    ) -> Self {
        Self {
            lambda_managed_instances_capacity_provider_config:
                lambda_managed_instances_capacity_provider_config.into(),
        }
    }
}

/// `Code` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Code {
    /// `ImageUri`.
    #[serde(rename = "ImageUri", skip_serializing_if = "Option::is_none")]
    pub image_uri: Option<Val<String>>,
    /// `S3Bucket`.
    #[serde(rename = "S3Bucket", skip_serializing_if = "Option::is_none")]
    pub s3_bucket: Option<Val<String>>,
    /// `S3Key`.
    #[serde(rename = "S3Key", skip_serializing_if = "Option::is_none")]
    pub s3_key: Option<Val<String>>,
    /// `S3ObjectStorageMode`.
    #[serde(rename = "S3ObjectStorageMode", skip_serializing_if = "Option::is_none")]
    pub s3_object_storage_mode: Option<Val<String>>,
    /// `S3ObjectVersion`.
    #[serde(rename = "S3ObjectVersion", skip_serializing_if = "Option::is_none")]
    pub s3_object_version: Option<Val<String>>,
    /// `SourceKMSKeyArn`.
    #[serde(rename = "SourceKMSKeyArn", skip_serializing_if = "Option::is_none")]
    pub source_kms_key_arn: Option<Val<String>>,
    /// `ZipFile`.
    #[serde(rename = "ZipFile", skip_serializing_if = "Option::is_none")]
    pub zip_file: Option<Val<String>>,
}

/// `DeadLetterConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeadLetterConfig {
    /// `TargetArn`.
    #[serde(rename = "TargetArn", skip_serializing_if = "Option::is_none")]
    pub target_arn: Option<Val<String>>,
}

/// `DurableConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DurableConfig {
    /// `ExecutionTimeout`, which is required.
    #[serde(rename = "ExecutionTimeout")]
    pub execution_timeout: Val<i64>,
    /// `KMSKeyArn`.
    #[serde(rename = "KMSKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `RetentionPeriodInDays`.
    #[serde(rename = "RetentionPeriodInDays", skip_serializing_if = "Option::is_none")]
    pub retention_period_in_days: Option<Val<i64>>,
}

impl DurableConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(execution_timeout: impl Into<Val<i64>>) -> Self {
        Self {
            execution_timeout: execution_timeout.into(),
            kms_key_arn: None,
            retention_period_in_days: None,
        }
    }
}

/// `Environment` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Environment {
    /// `Variables`.
    #[serde(rename = "Variables", skip_serializing_if = "Option::is_none")]
    pub variables: Option<Val<Map<String>>>,
}

/// `EphemeralStorage` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EphemeralStorage {
    /// `Size`, which is required.
    #[serde(rename = "Size")]
    pub size: Val<i64>,
}

impl EphemeralStorage {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(size: impl Into<Val<i64>>) -> Self {
        Self { size: size.into() }
    }
}

/// `FileSystemConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FileSystemConfig {
    /// `Arn`, which is required.
    #[serde(rename = "Arn")]
    pub arn: Val<String>,
    /// `LocalMountPath`, which is required.
    #[serde(rename = "LocalMountPath")]
    pub local_mount_path: Val<String>,
    /// `S3FilesConfig`.
    #[serde(rename = "S3FilesConfig", skip_serializing_if = "Option::is_none")]
    pub s3_files_config: Option<Val<S3FilesConfig>>,
}

impl FileSystemConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(arn: impl Into<Val<String>>, local_mount_path: impl Into<Val<String>>) -> Self {
        Self { arn: arn.into(), local_mount_path: local_mount_path.into(), s3_files_config: None }
    }
}

/// `FunctionScalingConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FunctionScalingConfig {
    /// `MaxExecutionEnvironments`.
    #[serde(rename = "MaxExecutionEnvironments", skip_serializing_if = "Option::is_none")]
    pub max_execution_environments: Option<Val<i64>>,
    /// `MinExecutionEnvironments`.
    #[serde(rename = "MinExecutionEnvironments", skip_serializing_if = "Option::is_none")]
    pub min_execution_environments: Option<Val<i64>>,
}

/// `ImageConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ImageConfig {
    /// `Command`.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// `EntryPoint`.
    #[serde(rename = "EntryPoint", skip_serializing_if = "Option::is_none")]
    pub entry_point: Option<Val<List<String>>>,
    /// `WorkingDirectory`.
    #[serde(rename = "WorkingDirectory", skip_serializing_if = "Option::is_none")]
    pub working_directory: Option<Val<String>>,
}

/// `LambdaManagedInstancesCapacityProviderConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    /// `CapacityProviderArn`, which is required.
    #[serde(rename = "CapacityProviderArn")]
    pub capacity_provider_arn: Val<String>,
    /// `ExecutionEnvironmentMemoryGiBPerVCpu`.
    #[serde(
        rename = "ExecutionEnvironmentMemoryGiBPerVCpu",
        skip_serializing_if = "Option::is_none"
    )]
    pub execution_environment_memory_gi_b_per_v_cpu: Option<Val<f64>>,
    /// `PerExecutionEnvironmentMaxConcurrency`.
    #[serde(
        rename = "PerExecutionEnvironmentMaxConcurrency",
        skip_serializing_if = "Option::is_none"
    )]
    pub per_execution_environment_max_concurrency: Option<Val<i64>>,
}

impl LambdaManagedInstancesCapacityProviderConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(capacity_provider_arn: impl Into<Val<String>>) -> Self {
        Self {
            capacity_provider_arn: capacity_provider_arn.into(),
            execution_environment_memory_gi_b_per_v_cpu: None,
            per_execution_environment_max_concurrency: None,
        }
    }
}

/// `LoggingConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoggingConfig {
    /// `ApplicationLogLevel`.
    #[serde(rename = "ApplicationLogLevel", skip_serializing_if = "Option::is_none")]
    pub application_log_level: Option<Val<String>>,
    /// `LogFormat`.
    #[serde(rename = "LogFormat", skip_serializing_if = "Option::is_none")]
    pub log_format: Option<Val<String>>,
    /// `LogGroup`.
    #[serde(rename = "LogGroup", skip_serializing_if = "Option::is_none")]
    pub log_group: Option<Val<String>>,
    /// `SystemLogLevel`.
    #[serde(rename = "SystemLogLevel", skip_serializing_if = "Option::is_none")]
    pub system_log_level: Option<Val<String>>,
}

/// `RuntimeManagementConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RuntimeManagementConfig {
    /// `RuntimeVersionArn`.
    #[serde(rename = "RuntimeVersionArn", skip_serializing_if = "Option::is_none")]
    pub runtime_version_arn: Option<Val<String>>,
    /// `UpdateRuntimeOn`, which is required.
    #[serde(rename = "UpdateRuntimeOn")]
    pub update_runtime_on: Val<String>,
}

impl RuntimeManagementConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(update_runtime_on: impl Into<Val<String>>) -> Self {
        Self { update_runtime_on: update_runtime_on.into(), runtime_version_arn: None }
    }
}

/// `S3FilesConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3FilesConfig {
    /// `DirectS3Read`.
    #[serde(rename = "DirectS3Read", skip_serializing_if = "Option::is_none")]
    pub direct_s3_read: Option<Val<String>>,
}

/// `SnapStart` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SnapStart {
    /// `ApplyOn`, which is required.
    #[serde(rename = "ApplyOn")]
    pub apply_on: Val<String>,
}

impl SnapStart {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(apply_on: impl Into<Val<String>>) -> Self {
        Self { apply_on: apply_on.into() }
    }
}

/// `TenancyConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TenancyConfig {
    /// `TenantIsolationMode`, which is required.
    #[serde(rename = "TenantIsolationMode")]
    pub tenant_isolation_mode: Val<String>,
}

impl TenancyConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(tenant_isolation_mode: impl Into<Val<String>>) -> Self {
        Self { tenant_isolation_mode: tenant_isolation_mode.into() }
    }
}

/// `TracingConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TracingConfig {
    /// `Mode`.
    #[serde(rename = "Mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<Val<String>>,
}

/// `VpcConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VpcConfig {
    /// `Ipv6AllowedForDualStack`.
    #[serde(rename = "Ipv6AllowedForDualStack", skip_serializing_if = "Option::is_none")]
    pub ipv6_allowed_for_dual_stack: Option<Val<bool>>,
    /// `SecurityGroupIds`.
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Val<List<String>>>,
    /// `SubnetIds`.
    #[serde(rename = "SubnetIds", skip_serializing_if = "Option::is_none")]
    pub subnet_ids: Option<Val<List<String>>>,
}

known!(
    CapacityProviderConfig,
    Code,
    DeadLetterConfig,
    DurableConfig,
    Environment,
    EphemeralStorage,
    FileSystemConfig,
    Function,
    FunctionScalingConfig,
    ImageConfig,
    LambdaManagedInstancesCapacityProviderConfig,
    LoggingConfig,
    RuntimeManagementConfig,
    S3FilesConfig,
    SnapStart,
    TenancyConfig,
    TracingConfig,
    VpcConfig
);
