//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Lambda::Version`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Version {
    /// `CodeSha256`. A change replaces the resource.
    #[serde(rename = "CodeSha256", skip_serializing_if = "Option::is_none")]
    pub code_sha256: Option<Val<String>>,
    /// `Description`. A change replaces the resource.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `FunctionName`, which is required. A change replaces the resource.
    #[serde(rename = "FunctionName")]
    pub function_name: Val<String>,
    /// `FunctionScalingConfig`.
    #[serde(rename = "FunctionScalingConfig", skip_serializing_if = "Option::is_none")]
    pub function_scaling_config: Option<Val<FunctionScalingConfig>>,
    /// `ProvisionedConcurrencyConfig`. A change replaces the resource.
    #[serde(rename = "ProvisionedConcurrencyConfig", skip_serializing_if = "Option::is_none")]
    pub provisioned_concurrency_config: Option<Val<ProvisionedConcurrencyConfiguration>>,
    /// `RuntimePolicy`. A change replaces the resource.
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
function_arn = "FunctionArn", "`FunctionArn` of the deployed resource.";
version = "Version", "`Version` of the deployed resource.";
});

/// `FunctionScalingConfig` of `AWS::Lambda::Version`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FunctionScalingConfig {
    /// `MaxExecutionEnvironments`.
    #[serde(rename = "MaxExecutionEnvironments", skip_serializing_if = "Option::is_none")]
    pub max_execution_environments: Option<Val<i64>>,
    /// `MinExecutionEnvironments`.
    #[serde(rename = "MinExecutionEnvironments", skip_serializing_if = "Option::is_none")]
    pub min_execution_environments: Option<Val<i64>>,
}

/// `ProvisionedConcurrencyConfiguration` of `AWS::Lambda::Version`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProvisionedConcurrencyConfiguration {
    /// `ProvisionedConcurrentExecutions`, which is required.
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

/// `RuntimePolicy` of `AWS::Lambda::Version`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RuntimePolicy {
    /// `RuntimeVersionArn`.
    #[serde(rename = "RuntimeVersionArn", skip_serializing_if = "Option::is_none")]
    pub runtime_version_arn: Option<Val<String>>,
    /// `UpdateRuntimeOn`, which is required.
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
