//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Events::EventBusPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventBusPolicy {
    /// `Action`.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<Val<String>>,
    /// `Condition`.
    #[serde(rename = "Condition", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Val<Condition>>,
    /// `EventBusName`. A change replaces the resource.
    #[serde(rename = "EventBusName", skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<Val<String>>,
    /// `Principal`.
    #[serde(rename = "Principal", skip_serializing_if = "Option::is_none")]
    pub principal: Option<Val<String>>,
    /// `Statement`.
    #[serde(rename = "Statement", skip_serializing_if = "Option::is_none")]
    pub statement: Option<Val<Value>>,
    /// `StatementId`, which is required. A change replaces the resource.
    #[serde(rename = "StatementId")]
    pub statement_id: Val<String>,
}

impl EventBusPolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(statement_id: impl Into<Val<String>>) -> Self {
        Self {
            statement_id: statement_id.into(),
            action: None,
            condition: None,
            event_bus_name: None,
            principal: None,
            statement: None,
        }
    }
}

impl CfnResource for EventBusPolicy {
    const TYPE: &'static str = "AWS::Events::EventBusPolicy";
    type Attributes = EventBusPolicyAttributes;
}

/// What is known of a deployed [`EventBusPolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventBusPolicyAttributes(ResourceRef);

attributes!(EventBusPolicyAttributes {});

/// `Condition` of `AWS::Events::EventBusPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Condition {
    /// `Key`.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

known!(Condition, EventBusPolicy);
