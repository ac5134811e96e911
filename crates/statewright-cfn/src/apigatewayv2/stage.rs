//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::Stage`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stage {
    /// `AccessLogSettings`.
    #[serde(rename = "AccessLogSettings", skip_serializing_if = "Option::is_none")]
    pub access_log_settings: Option<Val<AccessLogSettings>>,
    /// `AccessPolicyId`.
    #[serde(rename = "AccessPolicyId", skip_serializing_if = "Option::is_none")]
    pub access_policy_id: Option<Val<String>>,
    /// `ApiId`, which is required. A change replaces the resource.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// `AutoDeploy`.
    #[serde(rename = "AutoDeploy", skip_serializing_if = "Option::is_none")]
    pub auto_deploy: Option<Val<bool>>,
    /// `ClientCertificateId`.
    #[serde(rename = "ClientCertificateId", skip_serializing_if = "Option::is_none")]
    pub client_certificate_id: Option<Val<String>>,
    /// `DefaultRouteSettings`.
    #[serde(rename = "DefaultRouteSettings", skip_serializing_if = "Option::is_none")]
    pub default_route_settings: Option<Val<RouteSettings>>,
    /// `DeploymentId`.
    #[serde(rename = "DeploymentId", skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `RouteSettings`.
    #[serde(rename = "RouteSettings", skip_serializing_if = "Option::is_none")]
    pub route_settings: Option<Val<Value>>,
    /// `StageName`, which is required. A change replaces the resource.
    #[serde(rename = "StageName")]
    pub stage_name: Val<String>,
    /// `StageVariables`.
    #[serde(rename = "StageVariables", skip_serializing_if = "Option::is_none")]
    pub stage_variables: Option<Val<Value>>,
    /// `Tags`.
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

/// `AccessLogSettings` of `AWS::ApiGatewayV2::Stage`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AccessLogSettings {
    /// `DestinationArn`.
    #[serde(rename = "DestinationArn", skip_serializing_if = "Option::is_none")]
    pub destination_arn: Option<Val<String>>,
    /// `Format`.
    #[serde(rename = "Format", skip_serializing_if = "Option::is_none")]
    pub format: Option<Val<String>>,
}

/// `RouteSettings` of `AWS::ApiGatewayV2::Stage`.
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

known!(AccessLogSettings, RouteSettings, Stage);
