//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Running PutPermission permits the specified AWS account or AWS organization to put events to the specified event bus . Amazon EventBridge rules in your account are triggered by these events arriving to an event bus in your account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventBusPolicy {
    /// The action that you are enabling the other account to perform.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<Val<String>>,
    /// This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain AWS organization.
    #[serde(rename = "Condition", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Val<Condition>>,
    /// The name of the event bus associated with the rule.
    #[serde(rename = "EventBusName", skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<Val<String>>,
    /// The 12-digit AWS account ID that you are permitting to put events to your default event bus.
    #[serde(rename = "Principal", skip_serializing_if = "Option::is_none")]
    pub principal: Option<Val<String>>,
    /// A JSON string that describes the permission policy statement.
    #[serde(rename = "Statement", skip_serializing_if = "Option::is_none")]
    pub statement: Option<Val<Value>>,
    /// An identifier string for the external account that you are granting permissions to.
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

/// This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain AWS organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Condition {
    /// Specifies the value for the key.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// Specifies the type of condition.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// Specifies the key for the condition.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

known!(Condition, EventBusPolicy);
