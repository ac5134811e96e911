//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// An activity is a task that you write in any programming language and host on any machine that has access to AWS Step Functions . Activities must poll Step Functions using the GetActivityTask API action and respond using SendTask API actions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Activity {
    /// Encryption configuration for the activity.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// The name of the activity.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The list of tags to add to a resource.
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
arn = "Arn", "Returns the ARN of the resource.";
name = "Name", "Returns the name of the activity.";
});

/// Settings to configure server-side encryption for an activity.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// Maximum duration that Step Functions will reuse data keys.
    #[serde(rename = "KmsDataKeyReusePeriodSeconds", skip_serializing_if = "Option::is_none")]
    pub kms_data_key_reuse_period_seconds: Option<Val<i64>>,
    /// An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS  key to encrypt data.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// Encryption option for an activity.
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

/// The TagsEntry property specifies tags to identify an activity.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TagsEntry {
    /// The key for a key-value pair in a tag entry.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// The value for a key-value pair in a tag entry.
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
