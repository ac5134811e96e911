//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Events::EventBus`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventBus {
    /// `DeadLetterConfig`.
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<Val<DeadLetterConfig>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `EventSourceName`. A change replaces the resource.
    #[serde(rename = "EventSourceName", skip_serializing_if = "Option::is_none")]
    pub event_source_name: Option<Val<String>>,
    /// `KmsKeyIdentifier`.
    #[serde(rename = "KmsKeyIdentifier", skip_serializing_if = "Option::is_none")]
    pub kms_key_identifier: Option<Val<String>>,
    /// `LogConfig`.
    #[serde(rename = "LogConfig", skip_serializing_if = "Option::is_none")]
    pub log_config: Option<Val<LogConfig>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Policy`.
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Val<Value>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl EventBus {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            dead_letter_config: None,
            description: None,
            event_source_name: None,
            kms_key_identifier: None,
            log_config: None,
            policy: None,
            tags: None,
        }
    }
}

impl CfnResource for EventBus {
    const TYPE: &'static str = "AWS::Events::EventBus";
    type Attributes = EventBusAttributes;
}

/// What is known of a deployed [`EventBus`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventBusAttributes(ResourceRef);

attributes!(EventBusAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
name = "Name", "`Name` of the deployed resource.";
policy = "Policy", "`Policy` of the deployed resource.";
});

/// `DeadLetterConfig` of `AWS::Events::EventBus`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeadLetterConfig {
    /// `Arn`.
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<Val<String>>,
}

/// `LogConfig` of `AWS::Events::EventBus`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LogConfig {
    /// `IncludeDetail`.
    #[serde(rename = "IncludeDetail", skip_serializing_if = "Option::is_none")]
    pub include_detail: Option<Val<String>>,
    /// `Level`.
    #[serde(rename = "Level", skip_serializing_if = "Option::is_none")]
    pub level: Option<Val<String>>,
}

known!(DeadLetterConfig, EventBus, LogConfig);
