//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::Stage resource creates a stage for a deployment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stage {
    /// Access log settings, including the access log format and access log destination ARN.
    #[serde(rename = "AccessLogSetting", skip_serializing_if = "Option::is_none")]
    pub access_log_setting: Option<Val<AccessLogSetting>>,
    /// Specifies whether a cache cluster is enabled for the stage.
    #[serde(rename = "CacheClusterEnabled", skip_serializing_if = "Option::is_none")]
    pub cache_cluster_enabled: Option<Val<bool>>,
    /// The stage's cache capacity in GB. For more information about choosing a cache size, see Enabling API caching to enhance responsiveness .
    #[serde(rename = "CacheClusterSize", skip_serializing_if = "Option::is_none")]
    pub cache_cluster_size: Option<Val<String>>,
    /// Settings for the canary deployment in this stage.
    #[serde(rename = "CanarySetting", skip_serializing_if = "Option::is_none")]
    pub canary_setting: Option<Val<CanarySetting>>,
    /// The identifier of a client certificate for an API stage.
    #[serde(rename = "ClientCertificateId", skip_serializing_if = "Option::is_none")]
    pub client_certificate_id: Option<Val<String>>,
    /// The identifier of the Deployment that the stage points to.
    #[serde(rename = "DeploymentId", skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<Val<String>>,
    /// The stage's description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The version of the associated API documentation.
    #[serde(rename = "DocumentationVersion", skip_serializing_if = "Option::is_none")]
    pub documentation_version: Option<Val<String>>,
    /// A map that defines the method settings for a Stage resource.
    #[serde(rename = "MethodSettings", skip_serializing_if = "Option::is_none")]
    pub method_settings: Option<Val<List<MethodSetting>>>,
    /// The string identifier of the associated RestApi.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// The name of the stage is the first path segment in the Uniform Resource Identifier (URI) of a call to API Gateway.
    #[serde(rename = "StageName", skip_serializing_if = "Option::is_none")]
    pub stage_name: Option<Val<String>>,
    /// The collection of tags.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// Specifies whether active tracing with X-ray is enabled for the Stage.
    #[serde(rename = "TracingEnabled", skip_serializing_if = "Option::is_none")]
    pub tracing_enabled: Option<Val<bool>>,
    /// A map (string-to-string map) that defines the stage variables, where the variable name is the key and the variable value is the value.
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

/// The AccessLogSetting property type specifies settings for logging access in this stage.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AccessLogSetting {
    /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive access logs.
    #[serde(rename = "DestinationArn", skip_serializing_if = "Option::is_none")]
    pub destination_arn: Option<Val<String>>,
    /// A single line format of the access logs of data, as specified by selected $context variables . The format must include at least $context.requestId . This parameter is required to enable access logging.
    #[serde(rename = "Format", skip_serializing_if = "Option::is_none")]
    pub format: Option<Val<String>>,
}

/// Configuration settings of a canary deployment.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CanarySetting {
    /// The ID of the canary deployment.
    #[serde(rename = "DeploymentId", skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<Val<String>>,
    /// The percent (0-100) of traffic diverted to a canary deployment.
    #[serde(rename = "PercentTraffic", skip_serializing_if = "Option::is_none")]
    pub percent_traffic: Option<Val<f64>>,
    /// Stage variables overridden for a canary release deployment, including new stage variables introduced in the canary.
    #[serde(rename = "StageVariableOverrides", skip_serializing_if = "Option::is_none")]
    pub stage_variable_overrides: Option<Val<Map<String>>>,
    /// A Boolean flag to indicate whether the canary deployment uses the stage cache or not.
    #[serde(rename = "UseStageCache", skip_serializing_if = "Option::is_none")]
    pub use_stage_cache: Option<Val<bool>>,
}

/// The MethodSetting property type configures settings for all methods in a stage.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MethodSetting {
    /// Specifies whether the cached responses are encrypted.
    #[serde(rename = "CacheDataEncrypted", skip_serializing_if = "Option::is_none")]
    pub cache_data_encrypted: Option<Val<bool>>,
    /// Specifies the time to live (TTL), in seconds, for cached responses.
    #[serde(rename = "CacheTtlInSeconds", skip_serializing_if = "Option::is_none")]
    pub cache_ttl_in_seconds: Option<Val<i64>>,
    /// Specifies whether responses should be cached and returned for requests.
    #[serde(rename = "CachingEnabled", skip_serializing_if = "Option::is_none")]
    pub caching_enabled: Option<Val<bool>>,
    /// Specifies whether data trace logging is enabled for this method, which affects the log entries pushed to Amazon CloudWatch Logs.
    #[serde(rename = "DataTraceEnabled", skip_serializing_if = "Option::is_none")]
    pub data_trace_enabled: Option<Val<bool>>,
    /// The HTTP method.
    #[serde(rename = "HttpMethod", skip_serializing_if = "Option::is_none")]
    pub http_method: Option<Val<String>>,
    /// Specifies the logging level for this method, which affects the log entries pushed to Amazon CloudWatch Logs.
    #[serde(rename = "LoggingLevel", skip_serializing_if = "Option::is_none")]
    pub logging_level: Option<Val<String>>,
    /// Specifies whether Amazon CloudWatch metrics are enabled for this method.
    #[serde(rename = "MetricsEnabled", skip_serializing_if = "Option::is_none")]
    pub metrics_enabled: Option<Val<bool>>,
    /// The resource path for this method.
    #[serde(rename = "ResourcePath", skip_serializing_if = "Option::is_none")]
    pub resource_path: Option<Val<String>>,
    /// Specifies the throttling burst limit.
    #[serde(rename = "ThrottlingBurstLimit", skip_serializing_if = "Option::is_none")]
    pub throttling_burst_limit: Option<Val<i64>>,
    /// Specifies the throttling rate limit.
    #[serde(rename = "ThrottlingRateLimit", skip_serializing_if = "Option::is_none")]
    pub throttling_rate_limit: Option<Val<f64>>,
}

known!(AccessLogSetting, CanarySetting, MethodSetting, Stage);
