//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a Kinesis stream that captures and transports data records that are emitted from data sources.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Stream {
    /// A list of shard-level metrics in properties to enable enhanced monitoring mode.
    #[serde(rename = "DesiredShardLevelMetrics", skip_serializing_if = "Option::is_none")]
    pub desired_shard_level_metrics: Option<Val<List<String>>>,
    /// The maximum record size of a single record in kibibyte (KiB) that you can write to, and read from a stream.
    #[serde(rename = "MaxRecordSizeInKiB", skip_serializing_if = "Option::is_none")]
    pub max_record_size_in_ki_b: Option<Val<i64>>,
    /// The name of the Kinesis stream.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The number of hours for the data records that are stored in shards to remain accessible.
    #[serde(rename = "RetentionPeriodHours", skip_serializing_if = "Option::is_none")]
    pub retention_period_hours: Option<Val<i64>>,
    /// The number of shards that the stream uses.
    #[serde(rename = "ShardCount", skip_serializing_if = "Option::is_none")]
    pub shard_count: Option<Val<i64>>,
    /// When specified, enables or updates server-side encryption using an AWS KMS key for a specified stream.
    #[serde(rename = "StreamEncryption", skip_serializing_if = "Option::is_none")]
    pub stream_encryption: Option<Val<StreamEncryption>>,
    /// Specifies the capacity mode to which you want to set your data stream.
    #[serde(rename = "StreamModeDetails", skip_serializing_if = "Option::is_none")]
    pub stream_mode_details: Option<Val<StreamModeDetails>>,
    /// An arbitrary set of tags (key–value pairs) to associate with the Kinesis stream.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The target warm throughput in MB/s that the stream should be scaled to handle.
    #[serde(rename = "WarmThroughputMiBps", skip_serializing_if = "Option::is_none")]
    pub warm_throughput_mi_bps: Option<Val<i64>>,
}

impl CfnResource for Stream {
    const TYPE: &'static str = "AWS::Kinesis::Stream";
    type Attributes = StreamAttributes;
}

/// What is known of a deployed [`Stream`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamAttributes(ResourceRef);

attributes!(StreamAttributes {
arn = "Arn", "The Amazon resource name (ARN) of the Kinesis stream, such as arn:aws:kinesis:us-east-2:123456789012:stream/mystream .";
warm_throughput_object = "WarmThroughputObject", "Warm throughput configuration details for the stream.";
});

/// Enables or updates server-side encryption using an AWS KMS key for a specified stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StreamEncryption {
    /// The encryption type to use.
    #[serde(rename = "EncryptionType")]
    pub encryption_type: Val<String>,
    /// The GUID for the customer-managed AWS KMS key to use for encryption.
    #[serde(rename = "KeyId")]
    pub key_id: Val<String>,
}

impl StreamEncryption {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(encryption_type: impl Into<Val<String>>, key_id: impl Into<Val<String>>) -> Self {
        Self { encryption_type: encryption_type.into(), key_id: key_id.into() }
    }
}

/// Specifies the capacity mode to which you want to set your data stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StreamModeDetails {
    /// Specifies the capacity mode to which you want to set your data stream.
    #[serde(rename = "StreamMode")]
    pub stream_mode: Val<String>,
}

impl StreamModeDetails {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(stream_mode: impl Into<Val<String>>) -> Self {
        Self { stream_mode: stream_mode.into() }
    }
}

known!(Stream, StreamEncryption, StreamModeDetails);
