//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::CodeDeploy::DeploymentConfig resource creates a set of deployment rules, deployment success conditions, and deployment failure conditions that AWS CodeDeploy uses during a deployment.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeploymentConfig {
    /// The destination platform type for the deployment ( Lambda , Server , or ECS ).
    #[serde(rename = "ComputePlatform", skip_serializing_if = "Option::is_none")]
    pub compute_platform: Option<Val<String>>,
    /// A name for the deployment configuration.
    #[serde(rename = "DeploymentConfigName", skip_serializing_if = "Option::is_none")]
    pub deployment_config_name: Option<Val<String>>,
    /// The minimum number of healthy instances that should be available at any time during the deployment.
    #[serde(rename = "MinimumHealthyHosts", skip_serializing_if = "Option::is_none")]
    pub minimum_healthy_hosts: Option<Val<MinimumHealthyHosts>>,
    /// The configuration that specifies how the deployment traffic is routed.
    #[serde(rename = "TrafficRoutingConfig", skip_serializing_if = "Option::is_none")]
    pub traffic_routing_config: Option<Val<TrafficRoutingConfig>>,
    /// Configure the ZonalConfig object if you want AWS CodeDeploy to deploy your application to one Availability Zone at a time, within an AWS Region.
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

/// MinimumHealthyHosts is a property of the DeploymentConfig resource that defines how many instances must remain healthy during an AWS CodeDeploy deployment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MinimumHealthyHosts {
    /// The minimum healthy instance type:.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// The minimum healthy instance value.
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

/// Information about the minimum number of healthy instances per Availability Zone.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MinimumHealthyHostsPerZone {
    /// The type associated with the MinimumHealthyHostsPerZone option.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// The value associated with the MinimumHealthyHostsPerZone option.
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

/// A configuration that shifts traffic from one version of a Lambda function or Amazon ECS task set to another in two increments.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TimeBasedCanary {
    /// The number of minutes between the first and second traffic shifts of a TimeBasedCanary deployment.
    #[serde(rename = "CanaryInterval")]
    pub canary_interval: Val<i64>,
    /// The percentage of traffic to shift in the first increment of a TimeBasedCanary deployment.
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

/// A configuration that shifts traffic from one version of a Lambda function or ECS task set to another in equal increments, with an equal number of minutes between each increment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TimeBasedLinear {
    /// The number of minutes between each incremental traffic shift of a TimeBasedLinear deployment.
    #[serde(rename = "LinearInterval")]
    pub linear_interval: Val<i64>,
    /// The percentage of traffic that is shifted at the start of each increment of a TimeBasedLinear deployment.
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

/// The configuration that specifies how traffic is shifted from one version of a Lambda function to another version during an AWS Lambda deployment, or from one Amazon ECS task set to another during an Amazon ECS deployment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TrafficRoutingConfig {
    /// A configuration that shifts traffic from one version of a Lambda function or ECS task set to another in two increments.
    #[serde(rename = "TimeBasedCanary", skip_serializing_if = "Option::is_none")]
    pub time_based_canary: Option<Val<TimeBasedCanary>>,
    /// A configuration that shifts traffic from one version of a Lambda function or Amazon ECS task set to another in equal increments, with an equal number of minutes between each increment.
    #[serde(rename = "TimeBasedLinear", skip_serializing_if = "Option::is_none")]
    pub time_based_linear: Option<Val<TimeBasedLinear>>,
    /// The type of traffic shifting ( TimeBasedCanary or TimeBasedLinear ) used by a deployment configuration.
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

/// Configure the ZonalConfig object if you want AWS CodeDeploy to deploy your application to one Availability Zone at a time, within an AWS Region.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ZonalConfig {
    /// The period of time, in seconds, that CodeDeploy must wait after completing a deployment to the first Availability Zone.
    #[serde(rename = "FirstZoneMonitorDurationInSeconds", skip_serializing_if = "Option::is_none")]
    pub first_zone_monitor_duration_in_seconds: Option<Val<i64>>,
    /// The number or percentage of instances that must remain available per Availability Zone during a deployment.
    #[serde(rename = "MinimumHealthyHostsPerZone", skip_serializing_if = "Option::is_none")]
    pub minimum_healthy_hosts_per_zone: Option<Val<MinimumHealthyHostsPerZone>>,
    /// The period of time, in seconds, that CodeDeploy must wait after completing a deployment to an Availability Zone.
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
