//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Logs::LogStream resource specifies an Amazon CloudWatch Logs log stream in a specific log group.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LogStream {
    /// The name of the log group where the log stream is created.
    #[serde(rename = "LogGroupName")]
    pub log_group_name: Val<String>,
    /// The name of the log stream.
    #[serde(rename = "LogStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<Val<String>>,
}

impl LogStream {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(log_group_name: impl Into<Val<String>>) -> Self {
        Self { log_group_name: log_group_name.into(), log_stream_name: None }
    }
}

impl CfnResource for LogStream {
    const TYPE: &'static str = "AWS::Logs::LogStream";
    type Attributes = LogStreamAttributes;
}

/// What is known of a deployed [`LogStream`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogStreamAttributes(ResourceRef);

attributes!(LogStreamAttributes {});

known!(LogStream);
