//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::DataAutomationLibrary`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataAutomationLibrary {
    /// `EncryptionConfiguration`. A change replaces the resource.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// `LibraryDescription`.
    #[serde(rename = "LibraryDescription", skip_serializing_if = "Option::is_none")]
    pub library_description: Option<Val<String>>,
    /// `LibraryName`, which is required. A change replaces the resource.
    #[serde(rename = "LibraryName")]
    pub library_name: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl DataAutomationLibrary {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(library_name: impl Into<Val<String>>) -> Self {
        Self {
            library_name: library_name.into(),
            encryption_configuration: None,
            library_description: None,
            tags: None,
        }
    }
}

impl CfnResource for DataAutomationLibrary {
    const TYPE: &'static str = "AWS::Bedrock::DataAutomationLibrary";
    type Attributes = DataAutomationLibraryAttributes;
}

/// What is known of a deployed [`DataAutomationLibrary`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataAutomationLibraryAttributes(ResourceRef);

attributes!(DataAutomationLibraryAttributes {
creation_time = "CreationTime", "`CreationTime` of the deployed resource.";
entity_types = "EntityTypes", "`EntityTypes` of the deployed resource.";
library_arn = "LibraryArn", "`LibraryArn` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
});

/// `EncryptionConfiguration` of `AWS::Bedrock::DataAutomationLibrary`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// `KmsEncryptionContext`.
    #[serde(rename = "KmsEncryptionContext", skip_serializing_if = "Option::is_none")]
    pub kms_encryption_context: Option<Val<Map<String>>>,
    /// `KmsKeyId`, which is required.
    #[serde(rename = "KmsKeyId")]
    pub kms_key_id: Val<String>,
}

impl EncryptionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(kms_key_id: impl Into<Val<String>>) -> Self {
        Self { kms_key_id: kms_key_id.into(), kms_encryption_context: None }
    }
}

known!(DataAutomationLibrary, EncryptionConfiguration);
