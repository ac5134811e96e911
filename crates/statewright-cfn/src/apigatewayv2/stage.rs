//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::ApiGatewayV2::Stage resource specifies a stage for an API. Each stage is a named reference to a deployment of the API and is made available for client applications to call.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stage {
    /// Settings for logging access in this stage.
    #[serde(rename = "AccessLogSettings", skip_serializing_if = "Option::is_none")]
    pub access_log_settings: Option<Val<AccessLogSettings>>,
    /// This parameter is not currently supported.
    #[serde(rename = "AccessPolicyId", skip_serializing_if = "Option::is_none")]
    pub access_policy_id: Option<Val<String>>,
    /// The API identifier.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// Specifies whether updates to an API automatically trigger a new deployment.
    #[serde(rename = "AutoDeploy", skip_serializing_if = "Option::is_none")]
    pub auto_deploy: Option<Val<bool>>,
    /// The identifier of a client certificate for a Stage . Supported only for WebSocket APIs.
    #[serde(rename = "ClientCertificateId", skip_serializing_if = "Option::is_none")]
    pub client_certificate_id: Option<Val<String>>,
    /// The default route settings for the stage.
    #[serde(rename = "DefaultRouteSettings", skip_serializing_if = "Option::is_none")]
    pub default_route_settings: Option<Val<RouteSettings>>,
    /// The deployment identifier for the API stage.
    #[serde(rename = "DeploymentId", skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<Val<String>>,
    /// The description for the API stage.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Route settings for the stage.
    #[serde(rename = "RouteSettings", skip_serializing_if = "Option::is_none")]
    pub route_settings: Option<Val<Value>>,
    /// The stage name.
    #[serde(rename = "StageName")]
    pub stage_name: Val<String>,
    /// A map that defines the stage variables for a Stage . Variable names can have alphanumeric and underscore characters, and the values must match A-Za-z0-9-.~:/?#&=,+.
    #[serde(rename = "StageVariables", skip_serializing_if = "Option::is_none")]
    pub stage_variables: Option<Val<Value>>,
    /// The collection of tags.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Value>>,
}

impl Stage {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(api_id: impl Into<Val<String>>, stage_name: impl Into<Val<String>>) -> Self {
        Self {
            api_id: api_id.into(),
            stage_name: stage_name.into(),
            access_log_settings: None,
            access_policy_id: None,
            auto_deploy: None,
            client_certificate_id: None,
            default_route_settings: None,
            deployment_id: None,
            description: None,
            route_settings: None,
            stage_variables: None,
            tags: None,
        }
    }
}

impl CfnResource for Stage {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Stage";
    type Attributes = StageAttributes;
}

/// What is known of a deployed [`Stage`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageAttributes(ResourceRef);

attributes!(StageAttributes {});

/// Settings for logging access in a stage.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AccessLogSettings {
    /// The ARN of the CloudWatch Logs log group to receive access logs.
    #[serde(rename = "DestinationArn", skip_serializing_if = "Option::is_none")]
    pub destination_arn: Option<Val<String>>,
    /// A single line format of the access logs of data, as specified by selected $context variables.
    #[serde(rename = "Format", skip_serializing_if = "Option::is_none")]
    pub format: Option<Val<String>>,
}

/// Represents a collection of route settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RouteSettings {
    /// Specifies whether ( true ) or not ( false ) data trace logging is enabled for this route.
    #[serde(rename = "DataTraceEnabled", skip_serializing_if = "Option::is_none")]
    pub data_trace_enabled: Option<Val<bool>>,
    /// Specifies whether detailed metrics are enabled.
    #[serde(rename = "DetailedMetricsEnabled", skip_serializing_if = "Option::is_none")]
    pub detailed_metrics_enabled: Option<Val<bool>>,
    /// Specifies the logging level for this route: INFO , ERROR , or OFF . This property affects the log entries pushed to Amazon CloudWatch Logs.
    #[serde(rename = "LoggingLevel", skip_serializing_if = "Option::is_none")]
    pub logging_level: Option<Val<String>>,
    /// Specifies the throttling burst limit.
    #[serde(rename = "ThrottlingBurstLimit", skip_serializing_if = "Option::is_none")]
    pub throttling_burst_limit: Option<Val<i64>>,
    /// Specifies the throttling rate limit.
    #[serde(rename = "ThrottlingRateLimit", skip_serializing_if = "Option::is_none")]
    pub throttling_rate_limit: Option<Val<f64>>,
}

known!(AccessLogSettings, RouteSettings, Stage);
