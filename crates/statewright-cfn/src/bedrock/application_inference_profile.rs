//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::ApplicationInferenceProfile`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApplicationInferenceProfile {
    /// `Description`. A change replaces the resource.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `InferenceProfileName`, which is required. A change replaces the resource.
    #[serde(rename = "InferenceProfileName")]
    pub inference_profile_name: Val<String>,
    /// `ModelSource`. A change replaces the resource.
    #[serde(rename = "ModelSource", skip_serializing_if = "Option::is_none")]
    pub model_source: Option<Val<InferenceProfileModelSource>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl ApplicationInferenceProfile {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(inference_profile_name: impl Into<Val<String>>) -> Self {
        Self {
            inference_profile_name: inference_profile_name.into(),
            description: None,
            model_source: None,
            tags: None,
        }
    }
}

impl CfnResource for ApplicationInferenceProfile {
    const TYPE: &'static str = "AWS::Bedrock::ApplicationInferenceProfile";
    type Attributes = ApplicationInferenceProfileAttributes;
}

/// What is known of a deployed [`ApplicationInferenceProfile`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationInferenceProfileAttributes(ResourceRef);

attributes!(ApplicationInferenceProfileAttributes {
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
inference_profile_arn = "InferenceProfileArn", "`InferenceProfileArn` of the deployed resource.";
inference_profile_id = "InferenceProfileId", "`InferenceProfileId` of the deployed resource.";
inference_profile_identifier = "InferenceProfileIdentifier", "`InferenceProfileIdentifier` of the deployed resource.";
models = "Models", "`Models` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
r#type = "Type", "`Type` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
});

/// `InferenceProfileModelSource` of `AWS::Bedrock::ApplicationInferenceProfile`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InferenceProfileModelSource {
    /// `CopyFrom`, which is required.
    #[serde(rename = "CopyFrom")]
    pub copy_from: Val<String>,
}

impl InferenceProfileModelSource {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(copy_from: impl Into<Val<String>>) -> Self {
        Self { copy_from: copy_from.into() }
    }
}

known!(ApplicationInferenceProfile, InferenceProfileModelSource);
