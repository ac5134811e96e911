//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApiGatewayManagedOverrides {
    /// `ApiId`, which is required. A change replaces the resource.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// `Integration`.
    #[serde(rename = "Integration", skip_serializing_if = "Option::is_none")]
    pub integration: Option<Val<IntegrationOverrides>>,
    /// `Route`.
    #[serde(rename = "Route", skip_serializing_if = "Option::is_none")]
    pub route: Option<Val<RouteOverrides>>,
    /// `Stage`.
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
id = "Id", "`Id` of the deployed resource.";
});

/// `AccessLogSettings` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AccessLogSettings {
    /// `DestinationArn`.
    #[serde(rename = "DestinationArn", skip_serializing_if = "Option::is_none")]
    pub destination_arn: Option<Val<String>>,
    /// `Format`.
    #[serde(rename = "Format", skip_serializing_if = "Option::is_none")]
    pub format: Option<Val<String>>,
}

/// `IntegrationOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IntegrationOverrides {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `IntegrationMethod`.
    #[serde(rename = "IntegrationMethod", skip_serializing_if = "Option::is_none")]
    pub integration_method: Option<Val<String>>,
    /// `PayloadFormatVersion`.
    #[serde(rename = "PayloadFormatVersion", skip_serializing_if = "Option::is_none")]
    pub payload_format_version: Option<Val<String>>,
    /// `TimeoutInMillis`.
    #[serde(rename = "TimeoutInMillis", skip_serializing_if = "Option::is_none")]
    pub timeout_in_millis: Option<Val<i64>>,
}

/// `RouteOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RouteOverrides {
    /// `AuthorizationScopes`.
    #[serde(rename = "AuthorizationScopes", skip_serializing_if = "Option::is_none")]
    pub authorization_scopes: Option<Val<List<String>>>,
    /// `AuthorizationType`.
    #[serde(rename = "AuthorizationType", skip_serializing_if = "Option::is_none")]
    pub authorization_type: Option<Val<String>>,
    /// `AuthorizerId`.
    #[serde(rename = "AuthorizerId", skip_serializing_if = "Option::is_none")]
    pub authorizer_id: Option<Val<String>>,
    /// `OperationName`.
    #[serde(rename = "OperationName", skip_serializing_if = "Option::is_none")]
    pub operation_name: Option<Val<String>>,
    /// `Target`.
    #[serde(rename = "Target", skip_serializing_if = "Option::is_none")]
    pub target: Option<Val<String>>,
}

/// `RouteSettings` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RouteSettings {
    /// `DataTraceEnabled`.
    #[serde(rename = "DataTraceEnabled", skip_serializing_if = "Option::is_none")]
    pub data_trace_enabled: Option<Val<bool>>,
    /// `DetailedMetricsEnabled`.
    #[serde(rename = "DetailedMetricsEnabled", skip_serializing_if = "Option::is_none")]
    pub detailed_metrics_enabled: Option<Val<bool>>,
    /// `LoggingLevel`.
    #[serde(rename = "LoggingLevel", skip_serializing_if = "Option::is_none")]
    pub logging_level: Option<Val<String>>,
    /// `ThrottlingBurstLimit`.
    #[serde(rename = "ThrottlingBurstLimit", skip_serializing_if = "Option::is_none")]
    pub throttling_burst_limit: Option<Val<i64>>,
    /// `ThrottlingRateLimit`.
    #[serde(rename = "ThrottlingRateLimit", skip_serializing_if = "Option::is_none")]
    pub throttling_rate_limit: Option<Val<f64>>,
}

/// `StageOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StageOverrides {
    /// `AccessLogSettings`.
    #[serde(rename = "AccessLogSettings", skip_serializing_if = "Option::is_none")]
    pub access_log_settings: Option<Val<AccessLogSettings>>,
    /// `AutoDeploy`.
    #[serde(rename = "AutoDeploy", skip_serializing_if = "Option::is_none")]
    pub auto_deploy: Option<Val<bool>>,
    /// `DefaultRouteSettings`.
    #[serde(rename = "DefaultRouteSettings", skip_serializing_if = "Option::is_none")]
    pub default_route_settings: Option<Val<RouteSettings>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `RouteSettings`.
    #[serde(rename = "RouteSettings", skip_serializing_if = "Option::is_none")]
    pub route_settings: Option<Val<Map<RouteSettings>>>,
    /// `StageVariables`.
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
