//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::Deployment`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Deployment {
    /// `DeploymentCanarySettings`. A change replaces the resource.
    #[serde(rename = "DeploymentCanarySettings", skip_serializing_if = "Option::is_none")]
    pub deployment_canary_settings: Option<Val<DeploymentCanarySettings>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `RestApiId`, which is required. A change replaces the resource.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// `StageDescription`.
    #[serde(rename = "StageDescription", skip_serializing_if = "Option::is_none")]
    pub stage_description: Option<Val<StageDescription>>,
    /// `StageName`.
    #[serde(rename = "StageName", skip_serializing_if = "Option::is_none")]
    pub stage_name: Option<Val<String>>,
}

impl Deployment {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(rest_api_id: impl Into<Val<String>>) -> Self {
        Self {
            rest_api_id: rest_api_id.into(),
            deployment_canary_settings: None,
            description: None,
            stage_description: None,
            stage_name: None,
        }
    }
}

impl CfnResource for Deployment {
    const TYPE: &'static str = "AWS::ApiGateway::Deployment";
    type Attributes = DeploymentAttributes;
}

/// What is known of a deployed [`Deployment`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeploymentAttributes(ResourceRef);

attributes!(DeploymentAttributes {
deployment_id = "DeploymentId", "`DeploymentId` of the deployed resource.";
});

/// `AccessLogSetting` of `AWS::ApiGateway::Deployment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AccessLogSetting {
    /// `DestinationArn`.
    #[serde(rename = "DestinationArn", skip_serializing_if = "Option::is_none")]
    pub destination_arn: Option<Val<String>>,
    /// `Format`.
    #[serde(rename = "Format", skip_serializing_if = "Option::is_none")]
    pub format: Option<Val<String>>,
}

/// `CanarySetting` of `AWS::ApiGateway::Deployment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CanarySetting {
    /// `PercentTraffic`.
    #[serde(rename = "PercentTraffic", skip_serializing_if = "Option::is_none")]
    pub percent_traffic: Option<Val<f64>>,
    /// `StageVariableOverrides`.
    #[serde(rename = "StageVariableOverrides", skip_serializing_if = "Option::is_none")]
    pub stage_variable_overrides: Option<Val<Map<String>>>,
    /// `UseStageCache`.
    #[serde(rename = "UseStageCache", skip_serializing_if = "Option::is_none")]
    pub use_stage_cache: Option<Val<bool>>,
}

/// `DeploymentCanarySettings` of `AWS::ApiGateway::Deployment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeploymentCanarySettings {
    /// `PercentTraffic`. A change replaces the resource.
    #[serde(rename = "PercentTraffic", skip_serializing_if = "Option::is_none")]
    pub percent_traffic: Option<Val<f64>>,
    /// `StageVariableOverrides`. A change replaces the resource.
    #[serde(rename = "StageVariableOverrides", skip_serializing_if = "Option::is_none")]
    pub stage_variable_overrides: Option<Val<Map<String>>>,
    /// `UseStageCache`. A change replaces the resource.
    #[serde(rename = "UseStageCache", skip_serializing_if = "Option::is_none")]
    pub use_stage_cache: Option<Val<bool>>,
}

/// `MethodSetting` of `AWS::ApiGateway::Deployment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MethodSetting {
    /// `CacheDataEncrypted`.
    #[serde(rename = "CacheDataEncrypted", skip_serializing_if = "Option::is_none")]
    pub cache_data_encrypted: Option<Val<bool>>,
    /// `CacheTtlInSeconds`.
    #[serde(rename = "CacheTtlInSeconds", skip_serializing_if = "Option::is_none")]
    pub cache_ttl_in_seconds: Option<Val<i64>>,
    /// `CachingEnabled`.
    #[serde(rename = "CachingEnabled", skip_serializing_if = "Option::is_none")]
    pub caching_enabled: Option<Val<bool>>,
    /// `DataTraceEnabled`.
    #[serde(rename = "DataTraceEnabled", skip_serializing_if = "Option::is_none")]
    pub data_trace_enabled: Option<Val<bool>>,
    /// `HttpMethod`.
    #[serde(rename = "HttpMethod", skip_serializing_if = "Option::is_none")]
    pub http_method: Option<Val<String>>,
    /// `LoggingLevel`.
    #[serde(rename = "LoggingLevel", skip_serializing_if = "Option::is_none")]
    pub logging_level: Option<Val<String>>,
    /// `MetricsEnabled`.
    #[serde(rename = "MetricsEnabled", skip_serializing_if = "Option::is_none")]
    pub metrics_enabled: Option<Val<bool>>,
    /// `ResourcePath`.
    #[serde(rename = "ResourcePath", skip_serializing_if = "Option::is_none")]
    pub resource_path: Option<Val<String>>,
    /// `ThrottlingBurstLimit`.
    #[serde(rename = "ThrottlingBurstLimit", skip_serializing_if = "Option::is_none")]
    pub throttling_burst_limit: Option<Val<i64>>,
    /// `ThrottlingRateLimit`.
    #[serde(rename = "ThrottlingRateLimit", skip_serializing_if = "Option::is_none")]
    pub throttling_rate_limit: Option<Val<f64>>,
}

/// `StageDescription` of `AWS::ApiGateway::Deployment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StageDescription {
    /// `AccessLogSetting`.
    #[serde(rename = "AccessLogSetting", skip_serializing_if = "Option::is_none")]
    pub access_log_setting: Option<Val<AccessLogSetting>>,
    /// `CacheClusterEnabled`.
    #[serde(rename = "CacheClusterEnabled", skip_serializing_if = "Option::is_none")]
    pub cache_cluster_enabled: Option<Val<bool>>,
    /// `CacheClusterSize`.
    #[serde(rename = "CacheClusterSize", skip_serializing_if = "Option::is_none")]
    pub cache_cluster_size: Option<Val<String>>,
    /// `CacheDataEncrypted`.
    #[serde(rename = "CacheDataEncrypted", skip_serializing_if = "Option::is_none")]
    pub cache_data_encrypted: Option<Val<bool>>,
    /// `CacheTtlInSeconds`.
    #[serde(rename = "CacheTtlInSeconds", skip_serializing_if = "Option::is_none")]
    pub cache_ttl_in_seconds: Option<Val<i64>>,
    /// `CachingEnabled`.
    #[serde(rename = "CachingEnabled", skip_serializing_if = "Option::is_none")]
    pub caching_enabled: Option<Val<bool>>,
    /// `CanarySetting`.
    #[serde(rename = "CanarySetting", skip_serializing_if = "Option::is_none")]
    pub canary_setting: Option<Val<CanarySetting>>,
    /// `ClientCertificateId`.
    #[serde(rename = "ClientCertificateId", skip_serializing_if = "Option::is_none")]
    pub client_certificate_id: Option<Val<String>>,
    /// `DataTraceEnabled`.
    #[serde(rename = "DataTraceEnabled", skip_serializing_if = "Option::is_none")]
    pub data_trace_enabled: Option<Val<bool>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `DocumentationVersion`.
    #[serde(rename = "DocumentationVersion", skip_serializing_if = "Option::is_none")]
    pub documentation_version: Option<Val<String>>,
    /// `LoggingLevel`.
    #[serde(rename = "LoggingLevel", skip_serializing_if = "Option::is_none")]
    pub logging_level: Option<Val<String>>,
    /// `MethodSettings`.
    #[serde(rename = "MethodSettings", skip_serializing_if = "Option::is_none")]
    pub method_settings: Option<Val<List<MethodSetting>>>,
    /// `MetricsEnabled`.
    #[serde(rename = "MetricsEnabled", skip_serializing_if = "Option::is_none")]
    pub metrics_enabled: Option<Val<bool>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `ThrottlingBurstLimit`.
    #[serde(rename = "ThrottlingBurstLimit", skip_serializing_if = "Option::is_none")]
    pub throttling_burst_limit: Option<Val<i64>>,
    /// `ThrottlingRateLimit`.
    #[serde(rename = "ThrottlingRateLimit", skip_serializing_if = "Option::is_none")]
    pub throttling_rate_limit: Option<Val<f64>>,
    /// `TracingEnabled`.
    #[serde(rename = "TracingEnabled", skip_serializing_if = "Option::is_none")]
    pub tracing_enabled: Option<Val<bool>>,
    /// `Variables`.
    #[serde(rename = "Variables", skip_serializing_if = "Option::is_none")]
    pub variables: Option<Val<Map<String>>>,
}

known!(
    AccessLogSetting,
    CanarySetting,
    Deployment,
    DeploymentCanarySettings,
    MethodSetting,
    StageDescription
);
