//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Bedrock::Blueprint`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Blueprint {
    /// `BlueprintName`, which is required. A change replaces the resource.
    #[serde(rename = "BlueprintName")]
    pub blueprint_name: Val<String>,
    /// `KmsEncryptionContext`.
    #[serde(rename = "KmsEncryptionContext", skip_serializing_if = "Option::is_none")]
    pub kms_encryption_context: Option<Val<Map<String>>>,
    /// `KmsKeyId`.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `Schema`, which is required.
    #[serde(rename = "Schema")]
    pub schema: Val<Value>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Type`, which is required. A change replaces the resource.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl Blueprint {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        blueprint_name: impl Into<Val<String>>,
        schema: impl Into<Val<Value>>,
        r#type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            blueprint_name: blueprint_name.into(),
            schema: schema.into(),
            r#type: r#type.into(),
            kms_encryption_context: None,
            kms_key_id: None,
            tags: None,
        }
    }
}

impl CfnResource for Blueprint {
    const TYPE: &'static str = "AWS::Bedrock::Blueprint";
    type Attributes = BlueprintAttributes;
}

/// What is known of a deployed [`Blueprint`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlueprintAttributes(ResourceRef);

attributes!(BlueprintAttributes {
blueprint_arn = "BlueprintArn", "`BlueprintArn` of the deployed resource.";
blueprint_stage = "BlueprintStage", "`BlueprintStage` of the deployed resource.";
creation_time = "CreationTime", "`CreationTime` of the deployed resource.";
last_modified_time = "LastModifiedTime", "`LastModifiedTime` of the deployed resource.";
});

known!(Blueprint);
