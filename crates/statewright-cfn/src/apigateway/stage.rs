//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::Stage`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stage {
    /// `AccessLogSetting`.
    #[serde(rename = "AccessLogSetting", skip_serializing_if = "Option::is_none")]
    pub access_log_setting: Option<Val<AccessLogSetting>>,
    /// `CacheClusterEnabled`.
    #[serde(rename = "CacheClusterEnabled", skip_serializing_if = "Option::is_none")]
    pub cache_cluster_enabled: Option<Val<bool>>,
    /// `CacheClusterSize`.
    #[serde(rename = "CacheClusterSize", skip_serializing_if = "Option::is_none")]
    pub cache_cluster_size: Option<Val<String>>,
    /// `CanarySetting`.
    #[serde(rename = "CanarySetting", skip_serializing_if = "Option::is_none")]
    pub canary_setting: Option<Val<CanarySetting>>,
    /// `ClientCertificateId`.
    #[serde(rename = "ClientCertificateId", skip_serializing_if = "Option::is_none")]
    pub client_certificate_id: Option<Val<String>>,
    /// `DeploymentId`.
    #[serde(rename = "DeploymentId", skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `DocumentationVersion`.
    #[serde(rename = "DocumentationVersion", skip_serializing_if = "Option::is_none")]
    pub documentation_version: Option<Val<String>>,
    /// `MethodSettings`.
    #[serde(rename = "MethodSettings", skip_serializing_if = "Option::is_none")]
    pub method_settings: Option<Val<List<MethodSetting>>>,
    /// `RestApiId`, which is required. A change replaces the resource.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// `StageName`. A change replaces the resource.
    #[serde(rename = "StageName", skip_serializing_if = "Option::is_none")]
    pub stage_name: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TracingEnabled`.
    #[serde(rename = "TracingEnabled", skip_serializing_if = "Option::is_none")]
    pub tracing_enabled: Option<Val<bool>>,
    /// `Variables`.
    #[serde(rename = "Variables", skip_serializing_if = "Option::is_none")]
    pub variables: Option<Val<Map<String>>>,
}

impl Stage {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(rest_api_id: impl Into<Val<String>>) -> Self {
        Self {
            rest_api_id: rest_api_id.into(),
            access_log_setting: None,
            cache_cluster_enabled: None,
            cache_cluster_size: None,
            canary_setting: None,
            client_certificate_id: None,
            deployment_id: None,
            description: None,
            documentation_version: None,
            method_settings: None,
            stage_name: None,
            tags: None,
            tracing_enabled: None,
            variables: None,
        }
    }
}

impl CfnResource for Stage {
    const TYPE: &'static str = "AWS::ApiGateway::Stage";
    type Attributes = StageAttributes;
}

/// What is known of a deployed [`Stage`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageAttributes(ResourceRef);

attributes!(StageAttributes {});

/// `AccessLogSetting` of `AWS::ApiGateway::Stage`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AccessLogSetting {
    /// `DestinationArn`.
    #[serde(rename = "DestinationArn", skip_serializing_if = "Option::is_none")]
    pub destination_arn: Option<Val<String>>,
    /// `Format`.
    #[serde(rename = "Format", skip_serializing_if = "Option::is_none")]
    pub format: Option<Val<String>>,
}

/// `CanarySetting` of `AWS::ApiGateway::Stage`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CanarySetting {
    /// `DeploymentId`.
    #[serde(rename = "DeploymentId", skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<Val<String>>,
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

/// `MethodSetting` of `AWS::ApiGateway::Stage`.
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

known!(AccessLogSetting, CanarySetting, MethodSetting, Stage);
