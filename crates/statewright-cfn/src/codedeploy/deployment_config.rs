//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::CodeDeploy::DeploymentConfig`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeploymentConfig {
    /// `ComputePlatform`. A change replaces the resource.
    #[serde(rename = "ComputePlatform", skip_serializing_if = "Option::is_none")]
    pub compute_platform: Option<Val<String>>,
    /// `DeploymentConfigName`. A change replaces the resource.
    #[serde(rename = "DeploymentConfigName", skip_serializing_if = "Option::is_none")]
    pub deployment_config_name: Option<Val<String>>,
    /// `MinimumHealthyHosts`. A change replaces the resource.
    #[serde(rename = "MinimumHealthyHosts", skip_serializing_if = "Option::is_none")]
    pub minimum_healthy_hosts: Option<Val<MinimumHealthyHosts>>,
    /// `TrafficRoutingConfig`. A change replaces the resource.
    #[serde(rename = "TrafficRoutingConfig", skip_serializing_if = "Option::is_none")]
    pub traffic_routing_config: Option<Val<TrafficRoutingConfig>>,
    /// `ZonalConfig`. A change replaces the resource.
    #[serde(rename = "ZonalConfig", skip_serializing_if = "Option::is_none")]
    pub zonal_config: Option<Val<ZonalConfig>>,
}

impl CfnResource for DeploymentConfig {
    const TYPE: &'static str = "AWS::CodeDeploy::DeploymentConfig";
    type Attributes = DeploymentConfigAttributes;
}

/// What is known of a deployed [`DeploymentConfig`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeploymentConfigAttributes(ResourceRef);

attributes!(DeploymentConfigAttributes {});

/// `MinimumHealthyHosts` of `AWS::CodeDeploy::DeploymentConfig`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MinimumHealthyHosts {
    /// `Type`, which is required. A change replaces the resource.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `Value`, which is required. A change replaces the resource.
    #[serde(rename = "Value")]
    pub value: Val<i64>,
}

impl MinimumHealthyHosts {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>, value: impl Into<Val<i64>>) -> Self {
        Self { r#type: r#type.into(), value: value.into() }
    }
}

/// `MinimumHealthyHostsPerZone` of `AWS::CodeDeploy::DeploymentConfig`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MinimumHealthyHostsPerZone {
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `Value`, which is required.
    #[serde(rename = "Value")]
    pub value: Val<i64>,
}

impl MinimumHealthyHostsPerZone {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>, value: impl Into<Val<i64>>) -> Self {
        Self { r#type: r#type.into(), value: value.into() }
    }
}

/// `TimeBasedCanary` of `AWS::CodeDeploy::DeploymentConfig`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TimeBasedCanary {
    /// `CanaryInterval`, which is required. A change replaces the resource.
    #[serde(rename = "CanaryInterval")]
    pub canary_interval: Val<i64>,
    /// `CanaryPercentage`, which is required. A change replaces the resource.
    #[serde(rename = "CanaryPercentage")]
    pub canary_percentage: Val<i64>,
}

impl TimeBasedCanary {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        canary_interval: impl Into<Val<i64>>,
        canary_percentage: impl Into<Val<i64>>,
    ) -> Self {
        Self {
            canary_interval: canary_interval.into(),
            canary_percentage: canary_percentage.into(),
        }
    }
}

/// `TimeBasedLinear` of `AWS::CodeDeploy::DeploymentConfig`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TimeBasedLinear {
    /// `LinearInterval`, which is required. A change replaces the resource.
    #[serde(rename = "LinearInterval")]
    pub linear_interval: Val<i64>,
    /// `LinearPercentage`, which is required. A change replaces the resource.
    #[serde(rename = "LinearPercentage")]
    pub linear_percentage: Val<i64>,
}

impl TimeBasedLinear {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        linear_interval: impl Into<Val<i64>>,
        linear_percentage: impl Into<Val<i64>>,
    ) -> Self {
        Self {
            linear_interval: linear_interval.into(),
            linear_percentage: linear_percentage.into(),
        }
    }
}

/// `TrafficRoutingConfig` of `AWS::CodeDeploy::DeploymentConfig`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TrafficRoutingConfig {
    /// `TimeBasedCanary`. A change replaces the resource.
    #[serde(rename = "TimeBasedCanary", skip_serializing_if = "Option::is_none")]
    pub time_based_canary: Option<Val<TimeBasedCanary>>,
    /// `TimeBasedLinear`. A change replaces the resource.
    #[serde(rename = "TimeBasedLinear", skip_serializing_if = "Option::is_none")]
    pub time_based_linear: Option<Val<TimeBasedLinear>>,
    /// `Type`, which is required. A change replaces the resource.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl TrafficRoutingConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), time_based_canary: None, time_based_linear: None }
    }
}

/// `ZonalConfig` of `AWS::CodeDeploy::DeploymentConfig`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ZonalConfig {
    /// `FirstZoneMonitorDurationInSeconds`.
    #[serde(rename = "FirstZoneMonitorDurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub first_zone_monitor_duration_in_seconds: Option<Val<i64>>,
    /// `MinimumHealthyHostsPerZone`.
    #[serde(rename = "MinimumHealthyHostsPerZone", skip_serializing_if = "Option::is_none")]
    pub minimum_healthy_hosts_per_zone: Option<Val<MinimumHealthyHostsPerZone>>,
    /// `MonitorDurationInSeconds`.
    #[serde(rename = "MonitorDurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub monitor_duration_in_seconds: Option<Val<i64>>,
}

known!(
    DeploymentConfig,
    MinimumHealthyHosts,
    MinimumHealthyHostsPerZone,
    TimeBasedCanary,
    TimeBasedLinear,
    TrafficRoutingConfig,
    ZonalConfig
);
