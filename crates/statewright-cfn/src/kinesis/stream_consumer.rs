//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Use the AWS CloudFormation AWS::Kinesis::StreamConsumer resource to register a consumer with a Kinesis data stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StreamConsumer {
    /// The name of the consumer is something you choose when you register the consumer.
    #[serde(rename = "ConsumerName")]
    pub consumer_name: Val<String>,
    /// The ARN of the stream with which you registered the consumer.
    #[serde(rename = "StreamARN")]
    pub stream_arn: Val<String>,
    /// An array of tags to be added to a specified Kinesis resource.
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
consumer_arn = "ConsumerARN", "When you register a consumer, Kinesis Data Streams generates an ARN for it.";
consumer_creation_timestamp = "ConsumerCreationTimestamp", "The time at which the consumer was created.";
consumer_name = "ConsumerName", "The name you gave the consumer when you registered it.";
consumer_status = "ConsumerStatus", "A consumer can't read data while in the CREATING or DELETING states.";
stream_arn = "StreamARN", "The ARN of the data stream with which the consumer is registered.";
});

known!(StreamConsumer);
