//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Lambda::Version resource creates a version from the current code and configuration of a function.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Version {
    /// Only publish a version if the hash value matches the value that's specified.
    #[serde(rename = "CodeSha256", skip_serializing_if = "Option::is_none")]
    pub code_sha256: Option<Val<String>>,
    /// A description for the version to override the description in the function configuration.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name or ARN of the Lambda function.
    #[serde(rename = "FunctionName")]
    pub function_name: Val<String>,
    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
    #[serde(rename = "FunctionScalingConfig", skip_serializing_if = "Option::is_none")]
    pub function_scaling_config: Option<Val<FunctionScalingConfig>>,
    /// Specifies a provisioned concurrency configuration for a function's version.
    #[serde(rename = "ProvisionedConcurrencyConfig", skip_serializing_if = "Option::is_none")]
    pub provisioned_concurrency_config: Option<Val<ProvisionedConcurrencyConfiguration>>,
    /// Runtime Management Config of a function.
    #[serde(rename = "RuntimePolicy", skip_serializing_if = "Option::is_none")]
    pub runtime_policy: Option<Val<RuntimePolicy>>,
}

impl Version {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(function_name: impl Into<Val<String>>) -> Self {
        Self {
            function_name: function_name.into(),
            code_sha256: None,
            description: None,
            function_scaling_config: None,
            provisioned_concurrency_config: None,
            runtime_policy: None,
        }
    }
}

impl CfnResource for Version {
    const TYPE: &'static str = "AWS::Lambda::Version";
    type Attributes = VersionAttributes;
}

/// What is known of a deployed [`Version`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionAttributes(ResourceRef);

attributes!(VersionAttributes {
function_arn = "FunctionArn", "The ARN of the function.";
version = "Version", "The version number.";
});

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

/// A provisioned concurrency configuration for a function's version.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProvisionedConcurrencyConfiguration {
    /// The amount of provisioned concurrency to allocate for the version.
    #[serde(rename = "ProvisionedConcurrentExecutions")]
    pub provisioned_concurrent_executions: Val<i64>,
}

impl ProvisionedConcurrencyConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(provisioned_concurrent_executions: impl Into<Val<i64>>) -> Self {
        Self { provisioned_concurrent_executions: provisioned_concurrent_executions.into() }
    }
}

/// Sets the runtime management configuration for a function's version.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RuntimePolicy {
    /// The ARN of the runtime version you want the function to use.
    #[serde(rename = "RuntimeVersionArn", skip_serializing_if = "Option::is_none")]
    pub runtime_version_arn: Option<Val<String>>,
    /// Specify the runtime update mode.
    #[serde(rename = "UpdateRuntimeOn")]
    pub update_runtime_on: Val<String>,
}

impl RuntimePolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(update_runtime_on: impl Into<Val<String>>) -> Self {
        Self { update_runtime_on: update_runtime_on.into(), runtime_version_arn: None }
    }
}

known!(FunctionScalingConfig, ProvisionedConcurrencyConfiguration, RuntimePolicy, Version);
