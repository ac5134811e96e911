//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Specifies an event bus within your account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventBus {
    /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<Val<DeadLetterConfig>>,
    /// The event bus description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// If you are creating a partner event bus, this specifies the partner event source that the new event bus will be matched with.
    #[serde(rename = "EventSourceName", skip_serializing_if = "Option::is_none")]
    pub event_source_name: Option<Val<String>>,
    /// The identifier of the AWS  customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt events on this event bus.
    #[serde(rename = "KmsKeyIdentifier", skip_serializing_if = "Option::is_none")]
    pub kms_key_identifier: Option<Val<String>>,
    /// The logging configuration settings for the event bus.
    #[serde(rename = "LogConfig", skip_serializing_if = "Option::is_none")]
    pub log_config: Option<Val<LogConfig>>,
    /// The name of the new event bus.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The permissions policy of the event bus, describing which other AWS accounts can write events to this event bus.
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Val<Value>>,
    /// Tags to associate with the event bus.
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
arn = "Arn", "The ARN of the event bus, such as arn:aws:events:us-east-2:123456789012:event-bus/aws.partner/PartnerName/acct1/repo1 .";
name = "Name", "The name of the event bus, such as PartnerName/acct1/repo1 .";
policy = "Policy", "`Policy`.";
});

/// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeadLetterConfig {
    /// The ARN of the SQS queue specified as the target for the dead-letter queue.
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<Val<String>>,
}

/// The logging configuration settings for the event bus.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LogConfig {
    /// Whether EventBridge include detailed event information in the records it generates.
    #[serde(rename = "IncludeDetail", skip_serializing_if = "Option::is_none")]
    pub include_detail: Option<Val<String>>,
    /// The level of logging detail to include.
    #[serde(rename = "Level", skip_serializing_if = "Option::is_none")]
    pub level: Option<Val<String>>,
}

known!(DeadLetterConfig, EventBus, LogConfig);
