//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Events::Archive`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Archive {
    /// `ArchiveName`. A change replaces the resource.
    #[serde(rename = "ArchiveName", skip_serializing_if = "Option::is_none")]
    pub archive_name: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `EventPattern`.
    #[serde(rename = "EventPattern", skip_serializing_if = "Option::is_none")]
    pub event_pattern: Option<Val<Value>>,
    /// `KmsKeyIdentifier`.
    #[serde(rename = "KmsKeyIdentifier", skip_serializing_if = "Option::is_none")]
    pub kms_key_identifier: Option<Val<String>>,
    /// `RetentionDays`.
    #[serde(rename = "RetentionDays", skip_serializing_if = "Option::is_none")]
    pub retention_days: Option<Val<i64>>,
    /// `SourceArn`, which is required. A change replaces the resource.
    #[serde(rename = "SourceArn")]
    pub source_arn: Val<String>,
}

impl Archive {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(source_arn: impl Into<Val<String>>) -> Self {
        Self {
            source_arn: source_arn.into(),
            archive_name: None,
            description: None,
            event_pattern: None,
            kms_key_identifier: None,
            retention_days: None,
        }
    }
}

impl CfnResource for Archive {
    const TYPE: &'static str = "AWS::Events::Archive";
    type Attributes = ArchiveAttributes;
}

/// What is known of a deployed [`Archive`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchiveAttributes(ResourceRef);

attributes!(ArchiveAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
});

known!(Archive);
