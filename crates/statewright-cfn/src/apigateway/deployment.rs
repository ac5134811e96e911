//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::Deployment resource deploys an API Gateway RestApi resource to a stage so that clients can call the API over the internet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Deployment {
    /// The input configuration for a canary deployment.
    #[serde(rename = "DeploymentCanarySettings", skip_serializing_if = "Option::is_none")]
    pub deployment_canary_settings: Option<Val<DeploymentCanarySettings>>,
    /// The description for the Deployment resource to create.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The string identifier of the associated RestApi.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// The description of the Stage resource for the Deployment resource to create.
    #[serde(rename = "StageDescription", skip_serializing_if = "Option::is_none")]
    pub stage_description: Option<Val<StageDescription>>,
    /// The name of the Stage resource for the Deployment resource to create.
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
deployment_id = "DeploymentId", "The ID for the deployment.";
});

/// The AccessLogSetting property type specifies settings for logging access in this stage.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AccessLogSetting {
    /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive access logs.
    #[serde(rename = "DestinationArn", skip_serializing_if = "Option::is_none")]
    pub destination_arn: Option<Val<String>>,
    /// A single line format of the access logs of data, as specified by selected $context variables.
    #[serde(rename = "Format", skip_serializing_if = "Option::is_none")]
    pub format: Option<Val<String>>,
}

/// The CanarySetting property type specifies settings for the canary deployment in this stage.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CanarySetting {
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

/// The DeploymentCanarySettings property type specifies settings for the canary deployment.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeploymentCanarySettings {
    /// The percentage (0.0-100.0) of traffic routed to the canary deployment.
    #[serde(rename = "PercentTraffic", skip_serializing_if = "Option::is_none")]
    pub percent_traffic: Option<Val<f64>>,
    /// A stage variable overrides used for the canary release deployment.
    #[serde(rename = "StageVariableOverrides", skip_serializing_if = "Option::is_none")]
    pub stage_variable_overrides: Option<Val<Map<String>>>,
    /// A Boolean flag to indicate whether the canary release deployment uses the stage cache or not.
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

/// StageDescription is a property of the AWS::ApiGateway::Deployment resource that configures a deployment stage.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StageDescription {
    /// Specifies settings for logging access in this stage.
    #[serde(rename = "AccessLogSetting", skip_serializing_if = "Option::is_none")]
    pub access_log_setting: Option<Val<AccessLogSetting>>,
    /// Specifies whether a cache cluster is enabled for the stage.
    #[serde(rename = "CacheClusterEnabled", skip_serializing_if = "Option::is_none")]
    pub cache_cluster_enabled: Option<Val<bool>>,
    /// The size of the stage's cache cluster.
    #[serde(rename = "CacheClusterSize", skip_serializing_if = "Option::is_none")]
    pub cache_cluster_size: Option<Val<String>>,
    /// Indicates whether the cached responses are encrypted.
    #[serde(rename = "CacheDataEncrypted", skip_serializing_if = "Option::is_none")]
    pub cache_data_encrypted: Option<Val<bool>>,
    /// The time-to-live (TTL) period, in seconds, that specifies how long API Gateway caches responses.
    #[serde(rename = "CacheTtlInSeconds", skip_serializing_if = "Option::is_none")]
    pub cache_ttl_in_seconds: Option<Val<i64>>,
    /// Indicates whether responses are cached and returned for requests.
    #[serde(rename = "CachingEnabled", skip_serializing_if = "Option::is_none")]
    pub caching_enabled: Option<Val<bool>>,
    /// Specifies settings for the canary deployment in this stage.
    #[serde(rename = "CanarySetting", skip_serializing_if = "Option::is_none")]
    pub canary_setting: Option<Val<CanarySetting>>,
    /// The identifier of the client certificate that API Gateway uses to call your integration endpoints in the stage.
    #[serde(rename = "ClientCertificateId", skip_serializing_if = "Option::is_none")]
    pub client_certificate_id: Option<Val<String>>,
    /// Indicates whether data trace logging is enabled for methods in the stage.
    #[serde(rename = "DataTraceEnabled", skip_serializing_if = "Option::is_none")]
    pub data_trace_enabled: Option<Val<bool>>,
    /// A description of the purpose of the stage.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The version identifier of the API documentation snapshot.
    #[serde(rename = "DocumentationVersion", skip_serializing_if = "Option::is_none")]
    pub documentation_version: Option<Val<String>>,
    /// The logging level for this method.
    #[serde(rename = "LoggingLevel", skip_serializing_if = "Option::is_none")]
    pub logging_level: Option<Val<String>>,
    /// Configures settings for all of the stage's methods.
    #[serde(rename = "MethodSettings", skip_serializing_if = "Option::is_none")]
    pub method_settings: Option<Val<List<MethodSetting>>>,
    /// Indicates whether Amazon CloudWatch metrics are enabled for methods in the stage.
    #[serde(rename = "MetricsEnabled", skip_serializing_if = "Option::is_none")]
    pub metrics_enabled: Option<Val<bool>>,
    /// An array of arbitrary tags (key-value pairs) to associate with the stage.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The target request burst rate limit.
    #[serde(rename = "ThrottlingBurstLimit", skip_serializing_if = "Option::is_none")]
    pub throttling_burst_limit: Option<Val<i64>>,
    /// The target request steady-state rate limit.
    #[serde(rename = "ThrottlingRateLimit", skip_serializing_if = "Option::is_none")]
    pub throttling_rate_limit: Option<Val<f64>>,
    /// Specifies whether active tracing with X-ray is enabled for this stage.
    #[serde(rename = "TracingEnabled", skip_serializing_if = "Option::is_none")]
    pub tracing_enabled: Option<Val<bool>>,
    /// A map that defines the stage variables.
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
