//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::SQS::Queue resource creates an Amazon SQS standard or FIFO queue.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Queue {
    /// For first-in-first-out (FIFO) queues, specifies whether to enable content-based deduplication.
    #[serde(rename = "ContentBasedDeduplication", skip_serializing_if = "Option::is_none")]
    pub content_based_deduplication: Option<Val<bool>>,
    /// For high throughput for FIFO queues, specifies whether message deduplication occurs at the message group or queue level.
    #[serde(rename = "DeduplicationScope", skip_serializing_if = "Option::is_none")]
    pub deduplication_scope: Option<Val<String>>,
    /// The time in seconds for which the delivery of all messages in the queue is delayed.
    #[serde(rename = "DelaySeconds", skip_serializing_if = "Option::is_none")]
    pub delay_seconds: Option<Val<i64>>,
    /// If set to true, creates a FIFO queue.
    #[serde(rename = "FifoQueue", skip_serializing_if = "Option::is_none")]
    pub fifo_queue: Option<Val<bool>>,
    /// For high throughput for FIFO queues, specifies whether the FIFO queue throughput quota applies to the entire queue or per message group.
    #[serde(rename = "FifoThroughputLimit", skip_serializing_if = "Option::is_none")]
    pub fifo_throughput_limit: Option<Val<String>>,
    /// The length of time in seconds for which Amazon SQS can reuse a data key to encrypt or decrypt messages before calling AWS  again.
    #[serde(rename = "KmsDataKeyReusePeriodSeconds", skip_serializing_if = "Option::is_none")]
    pub kms_data_key_reuse_period_seconds: Option<Val<i64>>,
    /// `KmsMasterKeyId`.
    #[serde(rename = "KmsMasterKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_master_key_id: Option<Val<String>>,
    /// The limit of how many bytes that a message can contain before Amazon SQS rejects it.
    #[serde(rename = "MaximumMessageSize", skip_serializing_if = "Option::is_none")]
    pub maximum_message_size: Option<Val<i64>>,
    /// The number of seconds that Amazon SQS retains a message.
    #[serde(rename = "MessageRetentionPeriod", skip_serializing_if = "Option::is_none")]
    pub message_retention_period: Option<Val<i64>>,
    /// A name for the queue.
    #[serde(rename = "QueueName", skip_serializing_if = "Option::is_none")]
    pub queue_name: Option<Val<String>>,
    /// Specifies the duration, in seconds, that the ReceiveMessage action call waits until a message is in the queue in order to include it in the response, rather than returning an empty response if a message isn't yet available.
    #[serde(rename = "ReceiveMessageWaitTimeSeconds", skip_serializing_if = "Option::is_none")]
    pub receive_message_wait_time_seconds: Option<Val<i64>>,
    /// The string that includes the parameters for the permissions for the dead-letter queue redrive permission and which source queues can specify dead-letter queues as a JSON object.
    #[serde(rename = "RedriveAllowPolicy", skip_serializing_if = "Option::is_none")]
    pub redrive_allow_policy: Option<Val<Value>>,
    /// The string that includes the parameters for the dead-letter queue functionality of the source queue as a JSON object.
    #[serde(rename = "RedrivePolicy", skip_serializing_if = "Option::is_none")]
    pub redrive_policy: Option<Val<Value>>,
    /// Enables server-side queue encryption using SQS owned encryption keys.
    #[serde(rename = "SqsManagedSseEnabled", skip_serializing_if = "Option::is_none")]
    pub sqs_managed_sse_enabled: Option<Val<bool>>,
    /// The tags that you attach to this queue.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The length of time during which a message will be unavailable after a message is delivered from the queue.
    #[serde(rename = "VisibilityTimeout", skip_serializing_if = "Option::is_none")]
    pub visibility_timeout: Option<Val<i64>>,
}

impl CfnResource for Queue {
    const TYPE: &'static str = "AWS::SQS::Queue";
    type Attributes = QueueAttributes;
}

/// What is known of a deployed [`Queue`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueAttributes(ResourceRef);

attributes!(QueueAttributes {
arn = "Arn", "Returns the Amazon Resource Name (ARN) of the queue.";
queue_name = "QueueName", "Returns the queue name.";
queue_url = "QueueUrl", "Returns the URLs of the queues from the policy.";
});

known!(Queue);
