//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Kinesis::StreamConsumer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StreamConsumer {
    /// `ConsumerName`, which is required. A change replaces the resource.
    #[serde(rename = "ConsumerName")]
    pub consumer_name: Val<String>,
    /// `StreamARN`, which is required. A change replaces the resource.
    #[serde(rename = "StreamARN")]
    pub stream_arn: Val<String>,
    /// `Tags`. A change replaces the resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl StreamConsumer {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(consumer_name: impl Into<Val<String>>, stream_arn: impl Into<Val<String>>) -> Self {
        Self { consumer_name: consumer_name.into(), stream_arn: stream_arn.into(), tags: None }
    }
}

impl CfnResource for StreamConsumer {
    const TYPE: &'static str = "AWS::Kinesis::StreamConsumer";
    type Attributes = StreamConsumerAttributes;
}

/// What is known of a deployed [`StreamConsumer`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamConsumerAttributes(ResourceRef);

attributes!(StreamConsumerAttributes {
consumer_arn = "ConsumerARN", "`ConsumerARN` of the deployed resource.";
consumer_creation_timestamp = "ConsumerCreationTimestamp", "`ConsumerCreationTimestamp` of the deployed resource.";
consumer_name = "ConsumerName", "`ConsumerName` of the deployed resource.";
consumer_status = "ConsumerStatus", "`ConsumerStatus` of the deployed resource.";
stream_arn = "StreamARN", "`StreamARN` of the deployed resource.";
});

known!(StreamConsumer);
