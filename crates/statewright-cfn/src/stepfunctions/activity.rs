//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::StepFunctions::Activity`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Activity {
    /// `EncryptionConfiguration`. A change replaces the resource.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<TagsEntry>>>,
}

impl Activity {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), encryption_configuration: None, tags: None }
    }
}

impl CfnResource for Activity {
    const TYPE: &'static str = "AWS::StepFunctions::Activity";
    type Attributes = ActivityAttributes;
}

/// What is known of a deployed [`Activity`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityAttributes(ResourceRef);

attributes!(ActivityAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
name = "Name", "`Name` of the deployed resource.";
});

/// `EncryptionConfiguration` of `AWS::StepFunctions::Activity`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// `KmsDataKeyReusePeriodSeconds`.
    #[serde(rename = "KmsDataKeyReusePeriodSeconds", skip_serializing_if = "Option::is_none")]
    pub kms_data_key_reuse_period_seconds: Option<Val<i64>>,
    /// `KmsKeyId`.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl EncryptionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), kms_data_key_reuse_period_seconds: None, kms_key_id: None }
    }
}

/// `TagsEntry` of `AWS::StepFunctions::Activity`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TagsEntry {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Value`, which is required.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl TagsEntry {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

known!(Activity, EncryptionConfiguration, TagsEntry);
