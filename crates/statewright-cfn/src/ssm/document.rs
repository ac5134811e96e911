//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::SSM::Document`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// `Attachments`. A change may replace the resource.
    #[serde(rename = "Attachments", skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Val<List<AttachmentsSource>>>,
    /// `Content`, which is required. A change may replace the resource.
    #[serde(rename = "Content")]
    pub content: Val<Value>,
    /// `DocumentFormat`. A change may replace the resource.
    #[serde(rename = "DocumentFormat", skip_serializing_if = "Option::is_none")]
    pub document_format: Option<Val<String>>,
    /// `DocumentType`. A change replaces the resource.
    #[serde(rename = "DocumentType", skip_serializing_if = "Option::is_none")]
    pub document_type: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Requires`. A change may replace the resource.
    #[serde(rename = "Requires", skip_serializing_if = "Option::is_none")]
    pub requires: Option<Val<List<DocumentRequires>>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TargetType`. A change may replace the resource.
    #[serde(rename = "TargetType", skip_serializing_if = "Option::is_none")]
    pub target_type: Option<Val<String>>,
    /// `UpdateMethod`.
    #[serde(rename = "UpdateMethod", skip_serializing_if = "Option::is_none")]
    pub update_method: Option<Val<String>>,
    /// `VersionName`. A change may replace the resource.
    #[serde(rename = "VersionName", skip_serializing_if = "Option::is_none")]
    pub version_name: Option<Val<String>>,
}

impl Document {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(content: impl Into<Val<Value>>) -> Self {
        Self {
            content: content.into(),
            attachments: None,
            document_format: None,
            document_type: None,
            name: None,
            requires: None,
            tags: None,
            target_type: None,
            update_method: None,
            version_name: None,
        }
    }
}

impl CfnResource for Document {
    const TYPE: &'static str = "AWS::SSM::Document";
    type Attributes = DocumentAttributes;
}

/// What is known of a deployed [`Document`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentAttributes(ResourceRef);

attributes!(DocumentAttributes {});

/// `AttachmentsSource` of `AWS::SSM::Document`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AttachmentsSource {
    /// `Key`. A change may replace the resource.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// `Name`. A change may replace the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Values`. A change may replace the resource.
    #[serde(rename = "Values", skip_serializing_if = "Option::is_none")]
    pub values: Option<Val<List<String>>>,
}

/// `DocumentRequires` of `AWS::SSM::Document`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DocumentRequires {
    /// `Name`. A change may replace the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Version`. A change may replace the resource.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

known!(AttachmentsSource, Document, DocumentRequires);
