//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// A global endpoint used to improve your application's availability by making it regional-fault tolerant.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Endpoint {
    /// A description for the endpoint.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The event buses being used by the endpoint.
    #[serde(rename = "EventBuses")]
    pub event_buses: Val<List<EndpointEventBus>>,
    /// The name of the endpoint.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// Whether event replication was enabled or disabled for this endpoint.
    #[serde(rename = "ReplicationConfig", skip_serializing_if = "Option::is_none")]
    pub replication_config: Option<Val<ReplicationConfig>>,
    /// The ARN of the role used by event replication for the endpoint.
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
    /// The routing configuration of the endpoint.
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
arn = "Arn", "The ARN of the endpoint.";
endpoint_id = "EndpointId", "The ID of the endpoint.";
endpoint_url = "EndpointUrl", "The URL of the endpoint.";
state = "State", "The main Region of the endpoint.";
state_reason = "StateReason", "The reason the endpoint is in its current state.";
});

/// The event buses the endpoint is associated with.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EndpointEventBus {
    /// The ARN of the event bus the endpoint is associated with.
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

/// The failover configuration for an endpoint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FailoverConfig {
    /// The main Region of the endpoint.
    #[serde(rename = "Primary")]
    pub primary: Val<Primary>,
    /// The Region that events are routed to when failover is triggered or event replication is enabled.
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

/// The primary Region of the endpoint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Primary {
    /// The ARN of the health check used by the endpoint to determine whether failover is triggered.
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

/// Endpoints can replicate all events to the secondary Region.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationConfig {
    /// The state of event replication.
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

/// The routing configuration of the endpoint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoutingConfig {
    /// The failover configuration for an endpoint.
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

/// The secondary Region that processes events when failover is triggered or replication is enabled.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Secondary {
    /// Defines the secondary Region.
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
