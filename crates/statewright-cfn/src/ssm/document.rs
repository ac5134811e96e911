//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::SSM::Document resource creates a Systems Manager (SSM) document in AWS Systems Manager . This document defines the actions that Systems Manager performs on your AWS resources.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// A list of key-value pairs that describe attachments to a version of a document.
    #[serde(rename = "Attachments", skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Val<List<AttachmentsSource>>>,
    /// The content for the new SSM document in JSON or YAML. For more information about the schemas for SSM document content, see SSM document schema features and examples in the AWS Systems Manager User Guide .
    #[serde(rename = "Content")]
    pub content: Val<Value>,
    /// Specify the document format for the request.
    #[serde(rename = "DocumentFormat", skip_serializing_if = "Option::is_none")]
    pub document_format: Option<Val<String>>,
    /// The type of document to create.
    #[serde(rename = "DocumentType", skip_serializing_if = "Option::is_none")]
    pub document_type: Option<Val<String>>,
    /// A name for the SSM document.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// A list of SSM documents required by a document.
    #[serde(rename = "Requires", skip_serializing_if = "Option::is_none")]
    pub requires: Option<Val<List<DocumentRequires>>>,
    /// AWS CloudFormation resource tags to apply to the document.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// Specify a target type to define the kinds of resources the document can run on.
    #[serde(rename = "TargetType", skip_serializing_if = "Option::is_none")]
    pub target_type: Option<Val<String>>,
    /// If the document resource you specify in your template already exists, this parameter determines whether a new version of the existing document is created, or the existing document is replaced.
    #[serde(rename = "UpdateMethod", skip_serializing_if = "Option::is_none")]
    pub update_method: Option<Val<String>>,
    /// An optional field specifying the version of the artifact you are creating with the document.
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

/// Identifying information about a document attachment, including the file name and a key-value pair that identifies the location of an attachment to a document.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AttachmentsSource {
    /// The key of a key-value pair that identifies the location of an attachment to a document.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// The name of the document attachment file.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The value of a key-value pair that identifies the location of an attachment to a document.
    #[serde(rename = "Values", skip_serializing_if = "Option::is_none")]
    pub values: Option<Val<List<String>>>,
}

/// An SSM document required by the current document.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DocumentRequires {
    /// The name of the required SSM document.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The document version required by the current document.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

known!(AttachmentsSource, Document, DocumentRequires);
