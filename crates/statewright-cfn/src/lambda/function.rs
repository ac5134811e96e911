//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Lambda::Function resource creates a Lambda function.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Function {
    /// The instruction set architecture that the function supports.
    #[serde(rename = "Architectures", skip_serializing_if = "Option::is_none")]
    pub architectures: Option<Val<List<String>>>,
    /// Configuration for the capacity provider that manages compute resources for Lambda functions.
    #[serde(rename = "CapacityProviderConfig", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_config: Option<Val<CapacityProviderConfig>>,
    /// The code for the function.
    #[serde(rename = "Code")]
    pub code: Val<Code>,
    /// To enable code signing for this function, specify the ARN of a code-signing configuration.
    #[serde(rename = "CodeSigningConfigArn", skip_serializing_if = "Option::is_none")]
    pub code_signing_config_arn: Option<Val<String>>,
    /// A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when they fail processing.
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<Val<DeadLetterConfig>>,
    /// A description of the function.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Configuration settings for durable functions , including execution timeout and retention period for execution history.
    #[serde(rename = "DurableConfig", skip_serializing_if = "Option::is_none")]
    pub durable_config: Option<Val<DurableConfig>>,
    /// Environment variables that are accessible from function code during execution.
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Val<Environment>>,
    /// The size of the function's /tmp directory in MB. The default value is 512, but it can be any whole number between 512 and 10,240 MB.
    #[serde(rename = "EphemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<Val<EphemeralStorage>>,
    /// Connection settings for an Amazon EFS file system.
    #[serde(rename = "FileSystemConfigs", skip_serializing_if = "Option::is_none")]
    pub file_system_configs: Option<Val<List<FileSystemConfig>>>,
    /// The name of the Lambda function, up to 64 characters in length.
    #[serde(rename = "FunctionName", skip_serializing_if = "Option::is_none")]
    pub function_name: Option<Val<String>>,
    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
    #[serde(rename = "FunctionScalingConfig", skip_serializing_if = "Option::is_none")]
    pub function_scaling_config: Option<Val<FunctionScalingConfig>>,
    /// The name of the method within your code that Lambda calls to run your function.
    #[serde(rename = "Handler", skip_serializing_if = "Option::is_none")]
    pub handler: Option<Val<String>>,
    /// Configuration values that override the container image Dockerfile settings.
    #[serde(rename = "ImageConfig", skip_serializing_if = "Option::is_none")]
    pub image_config: Option<Val<ImageConfig>>,
    /// The ARN of the AWS Key Management Service ( AWS  ) customer managed key that's used to encrypt the following resources:.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// A list of function layers to add to the function's execution environment.
    #[serde(rename = "Layers", skip_serializing_if = "Option::is_none")]
    pub layers: Option<Val<List<String>>>,
    /// The function's Amazon CloudWatch Logs configuration settings.
    #[serde(rename = "LoggingConfig", skip_serializing_if = "Option::is_none")]
    pub logging_config: Option<Val<LoggingConfig>>,
    /// The amount of memory available to the function at runtime.
    #[serde(rename = "MemorySize", skip_serializing_if = "Option::is_none")]
    pub memory_size: Option<Val<i64>>,
    /// The type of deployment package.
    #[serde(rename = "PackageType", skip_serializing_if = "Option::is_none")]
    pub package_type: Option<Val<String>>,
    /// `PublishToLatestPublished`.
    #[serde(rename = "PublishToLatestPublished", skip_serializing_if = "Option::is_none")]
    pub publish_to_latest_published: Option<Val<bool>>,
    /// The status of your function's recursive loop detection configuration.
    #[serde(rename = "RecursiveLoop", skip_serializing_if = "Option::is_none")]
    pub recursive_loop: Option<Val<String>>,
    /// The number of simultaneous executions to reserve for the function.
    #[serde(rename = "ReservedConcurrentExecutions", skip_serializing_if = "Option::is_none")]
    pub reserved_concurrent_executions: Option<Val<i64>>,
    /// The Amazon Resource Name (ARN) of the function's execution role.
    #[serde(rename = "Role")]
    pub role: Val<String>,
    /// The identifier of the function's runtime . Runtime is required if the deployment package is a .zip file archive.
    #[serde(rename = "Runtime", skip_serializing_if = "Option::is_none")]
    pub runtime: Option<Val<String>>,
    /// Sets the runtime management configuration for a function's version.
    #[serde(rename = "RuntimeManagementConfig", skip_serializing_if = "Option::is_none")]
    pub runtime_management_config: Option<Val<RuntimeManagementConfig>>,
    /// The function's AWS Lambda SnapStart setting.
    #[serde(rename = "SnapStart", skip_serializing_if = "Option::is_none")]
    pub snap_start: Option<Val<SnapStart>>,
    /// A list of tags to apply to the function.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The function's tenant isolation configuration settings.
    #[serde(rename = "TenancyConfig", skip_serializing_if = "Option::is_none")]
    pub tenancy_config: Option<Val<TenancyConfig>>,
    /// The amount of time (in seconds) that Lambda allows a function to run before stopping it.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<i64>>,
    /// Set Mode to Active to sample and trace a subset of incoming requests with X-Ray .
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
arn = "Arn", "The Amazon Resource Name (ARN) of the function.";
snap_start_response = "SnapStartResponse", "The function's SnapStart setting.";
snap_start_response_apply_on = "SnapStartResponse.ApplyOn", "When set to PublishedVersions, Lambda creates a snapshot of the execution environment when you publish a function version.";
snap_start_response_optimization_status = "SnapStartResponse.OptimizationStatus", "When you provide a qualified Amazon Resource Name (ARN), this response element indicates whether SnapStart is activated for the specified function version.";
});

/// Configuration for the capacity provider that manages compute resources for Lambda functions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProviderConfig {
    /// Configuration for Lambda-managed instances used by the capacity provider.
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

/// The deployment package for a Lambda function.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Code {
    /// URI of a container image in the Amazon ECR registry.
    #[serde(rename = "ImageUri", skip_serializing_if = "Option::is_none")]
    pub image_uri: Option<Val<String>>,
    /// An Amazon S3 bucket in the same AWS Region as your function.
    #[serde(rename = "S3Bucket", skip_serializing_if = "Option::is_none")]
    pub s3_bucket: Option<Val<String>>,
    /// The Amazon S3 key of the deployment package.
    #[serde(rename = "S3Key", skip_serializing_if = "Option::is_none")]
    pub s3_key: Option<Val<String>>,
    /// Specifies the storage mode for the deployment package.
    #[serde(rename = "S3ObjectStorageMode", skip_serializing_if = "Option::is_none")]
    pub s3_object_storage_mode: Option<Val<String>>,
    /// For versioned objects, the version of the deployment package object to use.
    #[serde(rename = "S3ObjectVersion", skip_serializing_if = "Option::is_none")]
    pub s3_object_version: Option<Val<String>>,
    /// The ARN of the AWS Key Management Service ( AWS  ) customer managed key that's used to encrypt your function's .zip deployment package.
    #[serde(rename = "SourceKMSKeyArn", skip_serializing_if = "Option::is_none")]
    pub source_kms_key_arn: Option<Val<String>>,
    /// (Node.js and Python) The source code of your Lambda function.
    #[serde(rename = "ZipFile", skip_serializing_if = "Option::is_none")]
    pub zip_file: Option<Val<String>>,
}

/// The dead-letter queue for failed asynchronous invocations.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeadLetterConfig {
    /// The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic.
    #[serde(rename = "TargetArn", skip_serializing_if = "Option::is_none")]
    pub target_arn: Option<Val<String>>,
}

/// Configuration settings for durable functions , including execution timeout and retention period for execution history.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DurableConfig {
    /// The maximum time (in seconds) that a durable execution can run before timing out.
    #[serde(rename = "ExecutionTimeout")]
    pub execution_timeout: Val<i64>,
    /// The ARN of the KMSlong (KMS) customer managed key that is used to encrypt your durable execution's payload data, including input, output, and error payloads.
    #[serde(rename = "KMSKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// The number of days to retain execution history after a durable execution completes.
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

/// A function's environment variable settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Environment {
    /// Environment variable key-value pairs.
    #[serde(rename = "Variables", skip_serializing_if = "Option::is_none")]
    pub variables: Option<Val<Map<String>>>,
}

/// The size of the function's /tmp directory in MB. The default value is 512, but it can be any whole number between 512 and 10,240 MB.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EphemeralStorage {
    /// The size of the function's /tmp directory.
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

/// Details about the connection between a Lambda function and an Amazon EFS file system .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FileSystemConfig {
    /// The Amazon Resource Name (ARN) of the Amazon EFS access point that provides access to the file system.
    #[serde(rename = "Arn")]
    pub arn: Val<String>,
    /// The path where the function can access the file system, starting with /mnt/ .
    #[serde(rename = "LocalMountPath")]
    pub local_mount_path: Val<String>,
    /// Setting controls how your function accesses data from an Amazon S3 file system.
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

/// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FunctionScalingConfig {
    /// The maximum number of execution environments that can be provisioned for the function.
    #[serde(rename = "MaxExecutionEnvironments", skip_serializing_if = "Option::is_none")]
    pub max_execution_environments: Option<Val<i64>>,
    /// The minimum number of execution environments to maintain for the function.
    #[serde(rename = "MinExecutionEnvironments", skip_serializing_if = "Option::is_none")]
    pub min_execution_environments: Option<Val<i64>>,
}

/// Configuration values that override the container image Dockerfile settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ImageConfig {
    /// Specifies parameters that you want to pass in with ENTRYPOINT. You can specify a maximum of 1,500 parameters in the list.
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Val<List<String>>>,
    /// Specifies the entry point to their application, which is typically the location of the runtime executable.
    #[serde(rename = "EntryPoint", skip_serializing_if = "Option::is_none")]
    pub entry_point: Option<Val<List<String>>>,
    /// Specifies the working directory.
    #[serde(rename = "WorkingDirectory", skip_serializing_if = "Option::is_none")]
    pub working_directory: Option<Val<String>>,
}

/// Configuration for Lambda-managed instances used by the capacity provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    /// The Amazon Resource Name (ARN) of the capacity provider.
    #[serde(rename = "CapacityProviderArn")]
    pub capacity_provider_arn: Val<String>,
    /// The amount of memory in GiB allocated per vCPU for execution environments.
    #[serde(
        rename = "ExecutionEnvironmentMemoryGiBPerVCpu",
        skip_serializing_if = "Option::is_none"
    )]
    pub execution_environment_memory_gi_b_per_v_cpu: Option<Val<f64>>,
    /// The maximum number of concurrent executions that can run on each execution environment.
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

/// The function's Amazon CloudWatch Logs configuration settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoggingConfig {
    /// Set this property to filter the application logs for your function that Lambda sends to CloudWatch.
    #[serde(rename = "ApplicationLogLevel", skip_serializing_if = "Option::is_none")]
    pub application_log_level: Option<Val<String>>,
    /// The format in which Lambda sends your function's application and system logs to CloudWatch.
    #[serde(rename = "LogFormat", skip_serializing_if = "Option::is_none")]
    pub log_format: Option<Val<String>>,
    /// The name of the Amazon CloudWatch log group the function sends logs to.
    #[serde(rename = "LogGroup", skip_serializing_if = "Option::is_none")]
    pub log_group: Option<Val<String>>,
    /// Set this property to filter the system logs for your function that Lambda sends to CloudWatch.
    #[serde(rename = "SystemLogLevel", skip_serializing_if = "Option::is_none")]
    pub system_log_level: Option<Val<String>>,
}

/// Sets the runtime management configuration for a function's version.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RuntimeManagementConfig {
    /// The ARN of the runtime version you want the function to use.
    #[serde(rename = "RuntimeVersionArn", skip_serializing_if = "Option::is_none")]
    pub runtime_version_arn: Option<Val<String>>,
    /// Specify the runtime update mode.
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

/// Setting controls how your function accesses data from an Amazon S3 file system.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3FilesConfig {
    /// Specifies if a function reads from the file system for the lowest latency, or through Amazon S3 Files feature "direct Amazon S3 bucket reads" for the highest throughput.
    #[serde(rename = "DirectS3Read", skip_serializing_if = "Option::is_none")]
    pub direct_s3_read: Option<Val<String>>,
}

/// The function's AWS Lambda SnapStart setting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SnapStart {
    /// Set ApplyOn to PublishedVersions to create a snapshot of the initialized execution environment when you publish a function version.
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

/// Specifies the tenant isolation mode configuration for a Lambda function.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TenancyConfig {
    /// Tenant isolation mode allows for invocation to be sent to a corresponding execution environment dedicated to a specific tenant ID.
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

/// The function's AWS X-Ray tracing configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TracingConfig {
    /// The tracing mode.
    #[serde(rename = "Mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<Val<String>>,
}

/// The VPC security groups and subnets that are attached to a Lambda function.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VpcConfig {
    /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
    #[serde(rename = "Ipv6AllowedForDualStack", skip_serializing_if = "Option::is_none")]
    pub ipv6_allowed_for_dual_stack: Option<Val<bool>>,
    /// A list of VPC security group IDs.
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Val<List<String>>>,
    /// A list of VPC subnet IDs.
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
