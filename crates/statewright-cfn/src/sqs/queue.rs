//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::SQS::Queue`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Queue {
    /// `ContentBasedDeduplication`.
    #[serde(rename = "ContentBasedDeduplication", skip_serializing_if = "Option::is_none")]
    pub content_based_deduplication: Option<Val<bool>>,
    /// `DeduplicationScope`.
    #[serde(rename = "DeduplicationScope", skip_serializing_if = "Option::is_none")]
    pub deduplication_scope: Option<Val<String>>,
    /// `DelaySeconds`.
    #[serde(rename = "DelaySeconds", skip_serializing_if = "Option::is_none")]
    pub delay_seconds: Option<Val<i64>>,
    /// `FifoQueue`. A change replaces the resource.
    #[serde(rename = "FifoQueue", skip_serializing_if = "Option::is_none")]
    pub fifo_queue: Option<Val<bool>>,
    /// `FifoThroughputLimit`.
    #[serde(rename = "FifoThroughputLimit", skip_serializing_if = "Option::is_none")]
    pub fifo_throughput_limit: Option<Val<String>>,
    /// `KmsDataKeyReusePeriodSeconds`.
    #[serde(rename = "KmsDataKeyReusePeriodSeconds", skip_serializing_if = "Option::is_none")]
    pub kms_data_key_reuse_period_seconds: Option<Val<i64>>,
    /// `KmsMasterKeyId`.
    #[serde(rename = "KmsMasterKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_master_key_id: Option<Val<String>>,
    /// `MaximumMessageSize`.
    #[serde(rename = "MaximumMessageSize", skip_serializing_if = "Option::is_none")]
    pub maximum_message_size: Option<Val<i64>>,
    /// `MessageRetentionPeriod`.
    #[serde(rename = "MessageRetentionPeriod", skip_serializing_if = "Option::is_none")]
    pub message_retention_period: Option<Val<i64>>,
    /// `QueueName`. A change replaces the resource.
    #[serde(rename = "QueueName", skip_serializing_if = "Option::is_none")]
    pub queue_name: Option<Val<String>>,
    /// `ReceiveMessageWaitTimeSeconds`.
    #[serde(rename = "ReceiveMessageWaitTimeSeconds", skip_serializing_if = "Option::is_none")]
    pub receive_message_wait_time_seconds: Option<Val<i64>>,
    /// `RedriveAllowPolicy`.
    #[serde(rename = "RedriveAllowPolicy", skip_serializing_if = "Option::is_none")]
    pub redrive_allow_policy: Option<Val<Value>>,
    /// `RedrivePolicy`.
    #[serde(rename = "RedrivePolicy", skip_serializing_if = "Option::is_none")]
    pub redrive_policy: Option<Val<Value>>,
    /// `SqsManagedSseEnabled`.
    #[serde(rename = "SqsManagedSseEnabled", skip_serializing_if = "Option::is_none")]
    pub sqs_managed_sse_enabled: Option<Val<bool>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `VisibilityTimeout`.
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
arn = "Arn", "`Arn` of the deployed resource.";
queue_name = "QueueName", "`QueueName` of the deployed resource.";
queue_url = "QueueUrl", "`QueueUrl` of the deployed resource.";
});

known!(Queue);
