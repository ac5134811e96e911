//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::SNS::Topic`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Topic {
    /// `ArchivePolicy`.
    #[serde(rename = "ArchivePolicy", skip_serializing_if = "Option::is_none")]
    pub archive_policy: Option<Val<Value>>,
    /// `ContentBasedDeduplication`.
    #[serde(rename = "ContentBasedDeduplication", skip_serializing_if = "Option::is_none")]
    pub content_based_deduplication: Option<Val<bool>>,
    /// `DataProtectionPolicy`.
    #[serde(rename = "DataProtectionPolicy", skip_serializing_if = "Option::is_none")]
    pub data_protection_policy: Option<Val<Value>>,
    /// `DeliveryStatusLogging`.
    #[serde(rename = "DeliveryStatusLogging", skip_serializing_if = "Option::is_none")]
    pub delivery_status_logging: Option<Val<List<LoggingConfig>>>,
    /// `DisplayName`.
    #[serde(rename = "DisplayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<Val<String>>,
    /// `FifoThroughputScope`.
    #[serde(rename = "FifoThroughputScope", skip_serializing_if = "Option::is_none")]
    pub fifo_throughput_scope: Option<Val<String>>,
    /// `FifoTopic`. A change replaces the resource.
    #[serde(rename = "FifoTopic", skip_serializing_if = "Option::is_none")]
    pub fifo_topic: Option<Val<bool>>,
    /// `KmsMasterKeyId`.
    #[serde(rename = "KmsMasterKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_master_key_id: Option<Val<String>>,
    /// `MaximumMessageSize`.
    #[serde(rename = "MaximumMessageSize", skip_serializing_if = "Option::is_none")]
    pub maximum_message_size: Option<Val<i64>>,
    /// `SignatureVersion`.
    #[serde(rename = "SignatureVersion", skip_serializing_if = "Option::is_none")]
    pub signature_version: Option<Val<String>>,
    /// `Subscription`.
    #[serde(rename = "Subscription", skip_serializing_if = "Option::is_none")]
    pub subscription: Option<Val<List<Subscription>>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TopicName`. A change replaces the resource.
    #[serde(rename = "TopicName", skip_serializing_if = "Option::is_none")]
    pub topic_name: Option<Val<String>>,
    /// `TracingConfig`.
    #[serde(rename = "TracingConfig", skip_serializing_if = "Option::is_none")]
    pub tracing_config: Option<Val<String>>,
}

impl CfnResource for Topic {
    const TYPE: &'static str = "AWS::SNS::Topic";
    type Attributes = TopicAttributes;
}

/// What is known of a deployed [`Topic`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicAttributes(ResourceRef);

attributes!(TopicAttributes {
topic_arn = "TopicArn", "`TopicArn` of the deployed resource.";
topic_name = "TopicName", "`TopicName` of the deployed resource.";
});

/// `LoggingConfig` of `AWS::SNS::Topic`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoggingConfig {
    /// `FailureFeedbackRoleArn`.
    #[serde(rename = "FailureFeedbackRoleArn", skip_serializing_if = "Option::is_none")]
    pub failure_feedback_role_arn: Option<Val<String>>,
    /// `Protocol`, which is required.
    #[serde(rename = "Protocol")]
    pub protocol: Val<String>,
    /// `SuccessFeedbackRoleArn`.
    #[serde(rename = "SuccessFeedbackRoleArn", skip_serializing_if = "Option::is_none")]
    pub success_feedback_role_arn: Option<Val<String>>,
    /// `SuccessFeedbackSampleRate`.
    #[serde(rename = "SuccessFeedbackSampleRate", skip_serializing_if = "Option::is_none")]
    pub success_feedback_sample_rate: Option<Val<String>>,
}

impl LoggingConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(protocol: impl Into<Val<String>>) -> Self {
        Self {
            protocol: protocol.into(),
            failure_feedback_role_arn: None,
            success_feedback_role_arn: None,
            success_feedback_sample_rate: None,
        }
    }
}

/// `Subscription` of `AWS::SNS::Topic`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Subscription {
    /// `Endpoint`, which is required.
    #[serde(rename = "Endpoint")]
    pub endpoint: Val<String>,
    /// `Protocol`, which is required.
    #[serde(rename = "Protocol")]
    pub protocol: Val<String>,
}

impl Subscription {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(endpoint: impl Into<Val<String>>, protocol: impl Into<Val<String>>) -> Self {
        Self { endpoint: endpoint.into(), protocol: protocol.into() }
    }
}

known!(LoggingConfig, Subscription, Topic);
