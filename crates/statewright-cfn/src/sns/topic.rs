//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::SNS::Topic resource creates a topic to which notifications can be published.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Topic {
    /// The ArchivePolicy determines the number of days Amazon  retains messages in FIFO topics.
    #[serde(rename = "ArchivePolicy", skip_serializing_if = "Option::is_none")]
    pub archive_policy: Option<Val<Value>>,
    /// ContentBasedDeduplication enables deduplication of messages based on their content for FIFO topics.
    #[serde(rename = "ContentBasedDeduplication", skip_serializing_if = "Option::is_none")]
    pub content_based_deduplication: Option<Val<bool>>,
    /// The body of the policy document you want to use for this topic.
    #[serde(rename = "DataProtectionPolicy", skip_serializing_if = "Option::is_none")]
    pub data_protection_policy: Option<Val<Value>>,
    /// The DeliveryStatusLogging configuration enables you to log the delivery status of messages sent from your Amazon SNS topic to subscribed endpoints with the following supported delivery protocols:.
    #[serde(rename = "DeliveryStatusLogging", skip_serializing_if = "Option::is_none")]
    pub delivery_status_logging: Option<Val<List<LoggingConfig>>>,
    /// The display name to use for an Amazon  topic with SMS subscriptions.
    #[serde(rename = "DisplayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<Val<String>>,
    /// Specifies the throughput quota and deduplication behavior to apply for the FIFO topic.
    #[serde(rename = "FifoThroughputScope", skip_serializing_if = "Option::is_none")]
    pub fifo_throughput_scope: Option<Val<String>>,
    /// Set to true to create a FIFO topic.
    #[serde(rename = "FifoTopic", skip_serializing_if = "Option::is_none")]
    pub fifo_topic: Option<Val<bool>>,
    /// The ID of an AWS managed customer master key (CMK) for Amazon  or a custom CMK. For more information, see Key terms . For more examples, see KeyId in the AWS Key Management Service API Reference .
    #[serde(rename = "KmsMasterKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_master_key_id: Option<Val<String>>,
    /// `MaximumMessageSize`.
    #[serde(rename = "MaximumMessageSize", skip_serializing_if = "Option::is_none")]
    pub maximum_message_size: Option<Val<i64>>,
    /// `SignatureVersion`.
    #[serde(rename = "SignatureVersion", skip_serializing_if = "Option::is_none")]
    pub signature_version: Option<Val<String>>,
    /// The Amazon  subscriptions (endpoints) for this topic.
    #[serde(rename = "Subscription", skip_serializing_if = "Option::is_none")]
    pub subscription: Option<Val<List<Subscription>>>,
    /// The list of tags to add to a new topic.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The name of the topic you want to create.
    #[serde(rename = "TopicName", skip_serializing_if = "Option::is_none")]
    pub topic_name: Option<Val<String>>,
    /// Tracing mode of an Amazon  topic.
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
topic_arn = "TopicArn", "Returns the ARN of an Amazon  topic.";
topic_name = "TopicName", "Returns the name of an Amazon  topic.";
});

/// The LoggingConfig property type specifies the Delivery status logging configuration for an AWS::SNS::Topic .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoggingConfig {
    /// The IAM role ARN to be used when logging failed message deliveries in Amazon CloudWatch.
    #[serde(rename = "FailureFeedbackRoleArn", skip_serializing_if = "Option::is_none")]
    pub failure_feedback_role_arn: Option<Val<String>>,
    /// Indicates one of the supported protocols for the Amazon SNS topic.
    #[serde(rename = "Protocol")]
    pub protocol: Val<String>,
    /// The IAM role ARN to be used when logging successful message deliveries in Amazon CloudWatch.
    #[serde(rename = "SuccessFeedbackRoleArn", skip_serializing_if = "Option::is_none")]
    pub success_feedback_role_arn: Option<Val<String>>,
    /// The percentage of successful message deliveries to be logged in Amazon CloudWatch.
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

/// Subscription is an embedded property that describes the subscription endpoints of an Amazon  topic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Subscription {
    /// The endpoint that receives notifications from the Amazon  topic.
    #[serde(rename = "Endpoint")]
    pub endpoint: Val<String>,
    /// The subscription's protocol.
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
