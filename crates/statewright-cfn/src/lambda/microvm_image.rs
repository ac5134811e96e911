//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MicrovmImage {
    /// `AdditionalOsCapabilities`, which is required.
    #[serde(rename = "AdditionalOsCapabilities")]
    pub additional_os_capabilities: Val<List<String>>,
    /// `BaseImageArn`, which is required.
    #[serde(rename = "BaseImageArn")]
    pub base_image_arn: Val<String>,
    /// `BaseImageVersion`, which is required.
    #[serde(rename = "BaseImageVersion")]
    pub base_image_version: Val<String>,
    /// `BuildRoleArn`, which is required.
    #[serde(rename = "BuildRoleArn")]
    pub build_role_arn: Val<String>,
    /// `CodeArtifact`, which is required.
    #[serde(rename = "CodeArtifact")]
    pub code_artifact: Val<CodeArtifact>,
    /// `CpuConfigurations`, which is required.
    #[serde(rename = "CpuConfigurations")]
    pub cpu_configurations: Val<List<CpuConfiguration>>,
    /// `Description`, which is required.
    #[serde(rename = "Description")]
    pub description: Val<String>,
    /// `EgressNetworkConnectors`, which is required.
    #[serde(rename = "EgressNetworkConnectors")]
    pub egress_network_connectors: Val<List<String>>,
    /// `EnvironmentVariables`, which is required.
    #[serde(rename = "EnvironmentVariables")]
    pub environment_variables: Val<List<EnvironmentVariable>>,
    /// `Hooks`, which is required.
    #[serde(rename = "Hooks")]
    pub hooks: Val<Hooks>,
    /// `Logging`, which is required.
    #[serde(rename = "Logging")]
    pub logging: Val<Logging>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Resources`, which is required.
    #[serde(rename = "Resources")]
    pub resources: Val<List<Resources>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl MicrovmImage {
    /// With what it cannot do without.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "as many are required")]
    pub fn new(
        additional_os_capabilities: impl Into<Val<List<String>>>,
        base_image_arn: impl Into<Val<String>>,
        base_image_version: impl Into<Val<String>>,
        build_role_arn: impl Into<Val<String>>,
        code_artifact: impl Into<Val<CodeArtifact>>,
        cpu_configurations: impl Into<Val<List<CpuConfiguration>>>,
        description: impl Into<Val<String>>,
        egress_network_connectors: impl Into<Val<List<String>>>,
        environment_variables: impl Into<Val<List<EnvironmentVariable>>>,
        hooks: impl Into<Val<Hooks>>,
        logging: impl Into<Val<Logging>>,
        name: impl Into<Val<String>>,
        resources: impl Into<Val<List<Resources>>>,
    ) -> Self {
        Self {
            additional_os_capabilities: additional_os_capabilities.into(),
            base_image_arn: base_image_arn.into(),
            base_image_version: base_image_version.into(),
            build_role_arn: build_role_arn.into(),
            code_artifact: code_artifact.into(),
            cpu_configurations: cpu_configurations.into(),
            description: description.into(),
            egress_network_connectors: egress_network_connectors.into(),
            environment_variables: environment_variables.into(),
            hooks: hooks.into(),
            logging: logging.into(),
            name: name.into(),
            resources: resources.into(),
            tags: None,
        }
    }
}

impl CfnResource for MicrovmImage {
    const TYPE: &'static str = "AWS::Lambda::MicrovmImage";
    type Attributes = MicrovmImageAttributes;
}

/// What is known of a deployed [`MicrovmImage`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MicrovmImageAttributes(ResourceRef);

attributes!(MicrovmImageAttributes {
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
image_arn = "ImageArn", "`ImageArn` of the deployed resource.";
latest_active_image_version = "LatestActiveImageVersion", "`LatestActiveImageVersion` of the deployed resource.";
latest_failed_image_version = "LatestFailedImageVersion", "`LatestFailedImageVersion` of the deployed resource.";
state = "State", "`State` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
});

/// `CloudWatchLogging` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CloudWatchLogging {
    /// `LogGroup`.
    #[serde(rename = "LogGroup", skip_serializing_if = "Option::is_none")]
    pub log_group: Option<Val<String>>,
    /// `LogStream`.
    #[serde(rename = "LogStream", skip_serializing_if = "Option::is_none")]
    pub log_stream: Option<Val<String>>,
}

/// `CodeArtifact` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CodeArtifact {
    /// `Uri`, which is required.
    #[serde(rename = "Uri")]
    pub uri: Val<String>,
}

impl CodeArtifact {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(uri: impl Into<Val<String>>) -> Self {
        Self { uri: uri.into() }
    }
}

/// `CpuConfiguration` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CpuConfiguration {
    /// `Architecture`, which is required.
    #[serde(rename = "Architecture")]
    pub architecture: Val<String>,
}

impl CpuConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(architecture: impl Into<Val<String>>) -> Self {
        Self { architecture: architecture.into() }
    }
}

/// `EnvironmentVariable` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EnvironmentVariable {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Value`, which is required.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl EnvironmentVariable {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

/// `Hooks` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Hooks {
    /// `MicrovmHooks`.
    #[serde(rename = "MicrovmHooks", skip_serializing_if = "Option::is_none")]
    pub microvm_hooks: Option<Val<MicrovmHooks>>,
    /// `MicrovmImageHooks`.
    #[serde(rename = "MicrovmImageHooks", skip_serializing_if = "Option::is_none")]
    pub microvm_image_hooks: Option<Val<MicrovmImageHooks>>,
    /// `Port`.
    #[serde(rename = "Port", skip_serializing_if = "Option::is_none")]
    pub port: Option<Val<i64>>,
}

/// `Logging` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Logging {
    /// `CloudWatch`.
    #[serde(rename = "CloudWatch", skip_serializing_if = "Option::is_none")]
    pub cloud_watch: Option<Val<CloudWatchLogging>>,
    /// `Disabled`.
    #[serde(rename = "Disabled", skip_serializing_if = "Option::is_none")]
    pub disabled: Option<Val<bool>>,
}

/// `MicrovmHooks` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MicrovmHooks {
    /// `Resume`.
    #[serde(rename = "Resume", skip_serializing_if = "Option::is_none")]
    pub resume: Option<Val<String>>,
    /// `ResumeTimeoutInSeconds`.
    #[serde(rename = "ResumeTimeoutInSeconds", skip_serializing_if = "Option::is_none")]
    pub resume_timeout_in_seconds: Option<Val<i64>>,
    /// `Run`.
    #[serde(rename = "Run", skip_serializing_if = "Option::is_none")]
    pub run: Option<Val<String>>,
    /// `RunTimeoutInSeconds`.
    #[serde(rename = "RunTimeoutInSeconds", skip_serializing_if = "Option::is_none")]
    pub run_timeout_in_seconds: Option<Val<i64>>,
    /// `Suspend`.
    #[serde(rename = "Suspend", skip_serializing_if = "Option::is_none")]
    pub suspend: Option<Val<String>>,
    /// `SuspendTimeoutInSeconds`.
    #[serde(rename = "SuspendTimeoutInSeconds", skip_serializing_if = "Option::is_none")]
    pub suspend_timeout_in_seconds: Option<Val<i64>>,
    /// `Terminate`.
    #[serde(rename = "Terminate", skip_serializing_if = "Option::is_none")]
    pub terminate: Option<Val<String>>,
    /// `TerminateTimeoutInSeconds`.
    #[serde(rename = "TerminateTimeoutInSeconds", skip_serializing_if = "Option::is_none")]
    pub terminate_timeout_in_seconds: Option<Val<i64>>,
}

/// `MicrovmImageHooks` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MicrovmImageHooks {
    /// `Ready`.
    #[serde(rename = "Ready", skip_serializing_if = "Option::is_none")]
    pub ready: Option<Val<String>>,
    /// `ReadyTimeoutInSeconds`.
    #[serde(rename = "ReadyTimeoutInSeconds", skip_serializing_if = "Option::is_none")]
    pub ready_timeout_in_seconds: Option<Val<i64>>,
    /// `Validate`.
    #[serde(rename = "Validate", skip_serializing_if = "Option::is_none")]
    pub validate: Option<Val<String>>,
    /// `ValidateTimeoutInSeconds`.
    #[serde(rename = "ValidateTimeoutInSeconds", skip_serializing_if = "Option::is_none")]
    pub validate_timeout_in_seconds: Option<Val<i64>>,
}

/// `Resources` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Resources {
    /// `MinimumMemoryInMiB`, which is required.
    #[serde(rename = "MinimumMemoryInMiB")]
    pub minimum_memory_in_mi_b: Val<i64>,
}

impl Resources {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(minimum_memory_in_mi_b: impl Into<Val<i64>>) -> Self {
        Self { minimum_memory_in_mi_b: minimum_memory_in_mi_b.into() }
    }
}

known!(
    CloudWatchLogging,
    CodeArtifact,
    CpuConfiguration,
    EnvironmentVariable,
    Hooks,
    Logging,
    MicrovmHooks,
    MicrovmImage,
    MicrovmImageHooks,
    Resources
);
