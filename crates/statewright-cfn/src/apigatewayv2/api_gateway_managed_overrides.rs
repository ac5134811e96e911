//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGatewayV2::ApiGatewayManagedOverrides resource overrides the default properties of API Gateway-managed resources that are implicitly configured for you when you use quick create.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApiGatewayManagedOverrides {
    /// The ID of the API for which to override the configuration of API Gateway-managed resources.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// Overrides the integration configuration for an API Gateway-managed integration.
    #[serde(rename = "Integration", skip_serializing_if = "Option::is_none")]
    pub integration: Option<Val<IntegrationOverrides>>,
    /// Overrides the route configuration for an API Gateway-managed route.
    #[serde(rename = "Route", skip_serializing_if = "Option::is_none")]
    pub route: Option<Val<RouteOverrides>>,
    /// Overrides the stage configuration for an API Gateway-managed stage.
    #[serde(rename = "Stage", skip_serializing_if = "Option::is_none")]
    pub stage: Option<Val<StageOverrides>>,
}

impl ApiGatewayManagedOverrides {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(api_id: impl Into<Val<String>>) -> Self {
        Self { api_id: api_id.into(), integration: None, route: None, stage: None }
    }
}

impl CfnResource for ApiGatewayManagedOverrides {
    const TYPE: &'static str = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides";
    type Attributes = ApiGatewayManagedOverridesAttributes;
}

/// What is known of a deployed [`ApiGatewayManagedOverrides`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiGatewayManagedOverridesAttributes(ResourceRef);

attributes!(ApiGatewayManagedOverridesAttributes {
id = "Id", "The identifier.";
});

/// The AccessLogSettings property overrides the access log settings for an API Gateway-managed stage.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AccessLogSettings {
    /// The ARN of the CloudWatch Logs log group to receive access logs.
    #[serde(rename = "DestinationArn", skip_serializing_if = "Option::is_none")]
    pub destination_arn: Option<Val<String>>,
    /// A single line format of the access logs of data, as specified by selected $context variables.
    #[serde(rename = "Format", skip_serializing_if = "Option::is_none")]
    pub format: Option<Val<String>>,
}

/// The IntegrationOverrides property overrides the integration settings for an API Gateway-managed integration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IntegrationOverrides {
    /// The description of the integration.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Specifies the integration's HTTP method type.
    #[serde(rename = "IntegrationMethod", skip_serializing_if = "Option::is_none")]
    pub integration_method: Option<Val<String>>,
    /// Specifies the format of the payload sent to an integration.
    #[serde(rename = "PayloadFormatVersion", skip_serializing_if = "Option::is_none")]
    pub payload_format_version: Option<Val<String>>,
    /// Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP APIs.
    #[serde(rename = "TimeoutInMillis", skip_serializing_if = "Option::is_none")]
    pub timeout_in_millis: Option<Val<i64>>,
}

/// The RouteOverrides property overrides the route configuration for an API Gateway-managed route.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RouteOverrides {
    /// The authorization scopes supported by this route.
    #[serde(rename = "AuthorizationScopes", skip_serializing_if = "Option::is_none")]
    pub authorization_scopes: Option<Val<List<String>>>,
    /// The authorization type for the route.
    #[serde(rename = "AuthorizationType", skip_serializing_if = "Option::is_none")]
    pub authorization_type: Option<Val<String>>,
    /// The identifier of the Authorizer resource to be associated with this route.
    #[serde(rename = "AuthorizerId", skip_serializing_if = "Option::is_none")]
    pub authorizer_id: Option<Val<String>>,
    /// The operation name for the route.
    #[serde(rename = "OperationName", skip_serializing_if = "Option::is_none")]
    pub operation_name: Option<Val<String>>,
    /// For HTTP integrations, specify a fully qualified URL. For Lambda integrations, specify a function ARN. The type of the integration will be HTTPPROXY or AWSPROXY, respectively.
    #[serde(rename = "Target", skip_serializing_if = "Option::is_none")]
    pub target: Option<Val<String>>,
}

/// The RouteSettings property overrides the route settings for an API Gateway-managed route.
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

/// The StageOverrides property overrides the stage configuration for an API Gateway-managed stage.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StageOverrides {
    /// Settings for logging access in a stage.
    #[serde(rename = "AccessLogSettings", skip_serializing_if = "Option::is_none")]
    pub access_log_settings: Option<Val<AccessLogSettings>>,
    /// Specifies whether updates to an API automatically trigger a new deployment.
    #[serde(rename = "AutoDeploy", skip_serializing_if = "Option::is_none")]
    pub auto_deploy: Option<Val<bool>>,
    /// The default route settings for the stage.
    #[serde(rename = "DefaultRouteSettings", skip_serializing_if = "Option::is_none")]
    pub default_route_settings: Option<Val<RouteSettings>>,
    /// The description for the API stage.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Route settings for the stage.
    #[serde(rename = "RouteSettings", skip_serializing_if = "Option::is_none")]
    pub route_settings: Option<Val<Map<RouteSettings>>>,
    /// A map that defines the stage variables for a Stage . Variable names can have alphanumeric and underscore characters, and the values must match A-Za-z0-9-.~:/?#&=,+.
    #[serde(rename = "StageVariables", skip_serializing_if = "Option::is_none")]
    pub stage_variables: Option<Val<Map<String>>>,
}

known!(
    AccessLogSettings,
    ApiGatewayManagedOverrides,
    IntegrationOverrides,
    RouteOverrides,
    RouteSettings,
    StageOverrides
);
