//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Kinesis::Stream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Stream {
    /// `DesiredShardLevelMetrics`.
    #[serde(rename = "DesiredShardLevelMetrics", skip_serializing_if = "Option::is_none")]
    pub desired_shard_level_metrics: Option<Val<List<String>>>,
    /// `MaxRecordSizeInKiB`.
    #[serde(rename = "MaxRecordSizeInKiB", skip_serializing_if = "Option::is_none")]
    pub max_record_size_in_ki_b: Option<Val<i64>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `RetentionPeriodHours`.
    #[serde(rename = "RetentionPeriodHours", skip_serializing_if = "Option::is_none")]
    pub retention_period_hours: Option<Val<i64>>,
    /// `ShardCount`.
    #[serde(rename = "ShardCount", skip_serializing_if = "Option::is_none")]
    pub shard_count: Option<Val<i64>>,
    /// `StreamEncryption`.
    #[serde(rename = "StreamEncryption", skip_serializing_if = "Option::is_none")]
    pub stream_encryption: Option<Val<StreamEncryption>>,
    /// `StreamModeDetails`.
    #[serde(rename = "StreamModeDetails", skip_serializing_if = "Option::is_none")]
    pub stream_mode_details: Option<Val<StreamModeDetails>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `WarmThroughputMiBps`.
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
arn = "Arn", "`Arn` of the deployed resource.";
warm_throughput_object = "WarmThroughputObject", "`WarmThroughputObject` of the deployed resource.";
});

/// `StreamEncryption` of `AWS::Kinesis::Stream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StreamEncryption {
    /// `EncryptionType`, which is required.
    #[serde(rename = "EncryptionType")]
    pub encryption_type: Val<String>,
    /// `KeyId`, which is required.
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

/// `StreamModeDetails` of `AWS::Kinesis::Stream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StreamModeDetails {
    /// `StreamMode`, which is required.
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
