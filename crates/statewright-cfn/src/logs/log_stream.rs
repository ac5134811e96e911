//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Logs::LogStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LogStream {
    /// `LogGroupName`, which is required. A change replaces the resource.
    #[serde(rename = "LogGroupName")]
    pub log_group_name: Val<String>,
    /// `LogStreamName`. A change replaces the resource.
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
