//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Events::Endpoint`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Endpoint {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `EventBuses`, which is required.
    #[serde(rename = "EventBuses")]
    pub event_buses: Val<List<EndpointEventBus>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `ReplicationConfig`.
    #[serde(rename = "ReplicationConfig", skip_serializing_if = "Option::is_none")]
    pub replication_config: Option<Val<ReplicationConfig>>,
    /// `RoleArn`.
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// `RoutingConfig`, which is required.
    #[serde(rename = "RoutingConfig")]
    pub routing_config: Val<RoutingConfig>,
}

impl Endpoint {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        event_buses: impl Into<Val<List<EndpointEventBus>>>,
        routing_config: impl Into<Val<RoutingConfig>>,
    ) -> Self {
        Self {
            event_buses: event_buses.into(),
            routing_config: routing_config.into(),
            description: None,
            name: None,
            replication_config: None,
            role_arn: None,
        }
    }
}

impl CfnResource for Endpoint {
    const TYPE: &'static str = "AWS::Events::Endpoint";
    type Attributes = EndpointAttributes;
}

/// What is known of a deployed [`Endpoint`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointAttributes(ResourceRef);

attributes!(EndpointAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
endpoint_id = "EndpointId", "`EndpointId` of the deployed resource.";
endpoint_url = "EndpointUrl", "`EndpointUrl` of the deployed resource.";
state = "State", "`State` of the deployed resource.";
state_reason = "StateReason", "`StateReason` of the deployed resource.";
});

/// `EndpointEventBus` of `AWS::Events::Endpoint`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EndpointEventBus {
    /// `EventBusArn`, which is required.
    #[serde(rename = "EventBusArn")]
    pub event_bus_arn: Val<String>,
}

impl EndpointEventBus {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(event_bus_arn: impl Into<Val<String>>) -> Self {
        Self { event_bus_arn: event_bus_arn.into() }
    }
}

/// `FailoverConfig` of `AWS::Events::Endpoint`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FailoverConfig {
    /// `Primary`, which is required.
    #[serde(rename = "Primary")]
    pub primary: Val<Primary>,
    /// `Secondary`, which is required.
    #[serde(rename = "Secondary")]
    pub secondary: Val<Secondary>,
}

impl FailoverConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(primary: impl Into<Val<Primary>>, secondary: impl Into<Val<Secondary>>) -> Self {
        Self { primary: primary.into(), secondary: secondary.into() }
    }
}

/// `Primary` of `AWS::Events::Endpoint`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Primary {
    /// `HealthCheck`, which is required.
    #[serde(rename = "HealthCheck")]
    pub health_check: Val<String>,
}

impl Primary {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(health_check: impl Into<Val<String>>) -> Self {
        Self { health_check: health_check.into() }
    }
}

/// `ReplicationConfig` of `AWS::Events::Endpoint`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationConfig {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
}

impl ReplicationConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into() }
    }
}

/// `RoutingConfig` of `AWS::Events::Endpoint`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoutingConfig {
    /// `FailoverConfig`, which is required.
    #[serde(rename = "FailoverConfig")]
    pub failover_config: Val<FailoverConfig>,
}

impl RoutingConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(failover_config: impl Into<Val<FailoverConfig>>) -> Self {
        Self { failover_config: failover_config.into() }
    }
}

/// `Secondary` of `AWS::Events::Endpoint`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Secondary {
    /// `Route`, which is required.
    #[serde(rename = "Route")]
    pub route: Val<String>,
}

impl Secondary {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(route: impl Into<Val<String>>) -> Self {
        Self { route: route.into() }
    }
}

known!(
    Endpoint,
    EndpointEventBus,
    FailoverConfig,
    Primary,
    ReplicationConfig,
    RoutingConfig,
    Secondary
);
