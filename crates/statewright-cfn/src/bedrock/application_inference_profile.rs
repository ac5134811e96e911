//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Specifies an inference profile as a resource in a top-level template.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApplicationInferenceProfile {
    /// The description of the inference profile.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name of the inference profile.
    #[serde(rename = "InferenceProfileName")]
    pub inference_profile_name: Val<String>,
    /// Contains configurations for the inference profile to copy as the resource.
    #[serde(rename = "ModelSource", skip_serializing_if = "Option::is_none")]
    pub model_source: Option<Val<InferenceProfileModelSource>>,
    /// A list of tags associated with the inference profile.
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
created_at = "CreatedAt", "The time at which the inference profile was created.";
inference_profile_arn = "InferenceProfileArn", "The Amazon Resource Name (ARN) of the inference profile.";
inference_profile_id = "InferenceProfileId", "The unique identifier of the inference profile.";
inference_profile_identifier = "InferenceProfileIdentifier", "The ID or Amazon Resource Name (ARN) of the inference profile.";
models = "Models", "A list of information about each model in the inference profile.";
status = "Status", "The status of the inference profile.";
r#type = "Type", "The type of the inference profile.";
updated_at = "UpdatedAt", "The time at which the inference profile was last updated.";
});

/// Contains information about the model or system-defined inference profile that is the source for an inference profile.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InferenceProfileModelSource {
    /// The ARN of the model or system-defined inference profile that is the source for the inference profile.
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
