//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Details about a data automation blueprint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Blueprint {
    /// The blueprint's name.
    #[serde(rename = "BlueprintName")]
    pub blueprint_name: Val<String>,
    /// Name-value pairs to include as an encryption context.
    #[serde(rename = "KmsEncryptionContext", skip_serializing_if = "Option::is_none")]
    pub kms_encryption_context: Option<Val<Map<String>>>,
    /// The AWS  key to use for encryption.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// The blueprint's schema.
    #[serde(rename = "Schema")]
    pub schema: Val<Value>,
    /// List of Tags.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The blueprint's type.
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
blueprint_arn = "BlueprintArn", "The blueprint's ARN.";
blueprint_stage = "BlueprintStage", "The blueprint's stage.";
creation_time = "CreationTime", "When the blueprint was created.";
last_modified_time = "LastModifiedTime", "When the blueprint was last updated.";
});

known!(Blueprint);
