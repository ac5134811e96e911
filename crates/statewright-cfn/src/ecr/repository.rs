//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ECR::Repository`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Repository {
    /// `EmptyOnDelete`.
    #[serde(rename = "EmptyOnDelete", skip_serializing_if = "Option::is_none")]
    pub empty_on_delete: Option<Val<bool>>,
    /// `EncryptionConfiguration`. A change replaces the resource.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// `ImageScanningConfiguration`.
    #[serde(rename = "ImageScanningConfiguration", skip_serializing_if = "Option::is_none")]
    pub image_scanning_configuration: Option<Val<ImageScanningConfiguration>>,
    /// `ImageTagMutability`.
    #[serde(rename = "ImageTagMutability", skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability: Option<Val<String>>,
    /// `ImageTagMutabilityExclusionFilters`.
    #[serde(
        rename = "ImageTagMutabilityExclusionFilters",
        skip_serializing_if = "Option::is_none"
    )]
    pub image_tag_mutability_exclusion_filters:
        Option<Val<List<ImageTagMutabilityExclusionFilter>>>,
    /// `LifecyclePolicy`.
    #[serde(rename = "LifecyclePolicy", skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy: Option<Val<LifecyclePolicy>>,
    /// `RepositoryName`. A change replaces the resource.
    #[serde(rename = "RepositoryName", skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<Val<String>>,
    /// `RepositoryPolicyText`.
    #[serde(rename = "RepositoryPolicyText", skip_serializing_if = "Option::is_none")]
    pub repository_policy_text: Option<Val<Value>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for Repository {
    const TYPE: &'static str = "AWS::ECR::Repository";
    type Attributes = RepositoryAttributes;
}

/// What is known of a deployed [`Repository`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepositoryAttributes(ResourceRef);

attributes!(RepositoryAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
repository_uri = "RepositoryUri", "`RepositoryUri` of the deployed resource.";
});

/// `EncryptionConfiguration` of `AWS::ECR::Repository`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// `EncryptionType`, which is required. A change replaces the resource.
    #[serde(rename = "EncryptionType")]
    pub encryption_type: Val<String>,
    /// `KmsKey`. A change replaces the resource.
    #[serde(rename = "KmsKey", skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<Val<String>>,
}

impl EncryptionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(encryption_type: impl Into<Val<String>>) -> Self {
        Self { encryption_type: encryption_type.into(), kms_key: None }
    }
}

/// `ImageScanningConfiguration` of `AWS::ECR::Repository`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ImageScanningConfiguration {
    /// `ScanOnPush`.
    #[serde(rename = "ScanOnPush", skip_serializing_if = "Option::is_none")]
    pub scan_on_push: Option<Val<bool>>,
}

/// `ImageTagMutabilityExclusionFilter` of `AWS::ECR::Repository`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImageTagMutabilityExclusionFilter {
    /// `ImageTagMutabilityExclusionFilterType`, which is required.
    #[serde(rename = "ImageTagMutabilityExclusionFilterType")]
    pub image_tag_mutability_exclusion_filter_type: Val<String>,
    /// `ImageTagMutabilityExclusionFilterValue`, which is required.
    #[serde(rename = "ImageTagMutabilityExclusionFilterValue")]
    pub image_tag_mutability_exclusion_filter_value: Val<String>,
}

impl ImageTagMutabilityExclusionFilter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        image_tag_mutability_exclusion_filter_type: impl Into<Val<String>>,
        image_tag_mutability_exclusion_filter_value: impl Into<Val<String>>,
    ) -> Self {
        Self {
            image_tag_mutability_exclusion_filter_type: image_tag_mutability_exclusion_filter_type
                .into(),
            image_tag_mutability_exclusion_filter_value:
                image_tag_mutability_exclusion_filter_value.into(),
        }
    }
}

/// `LifecyclePolicy` of `AWS::ECR::Repository`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LifecyclePolicy {
    /// `LifecyclePolicyText`.
    #[serde(rename = "LifecyclePolicyText", skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy_text: Option<Val<String>>,
    /// `RegistryId`.
    #[serde(rename = "RegistryId", skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<Val<String>>,
}

known!(
    EncryptionConfiguration,
    ImageScanningConfiguration,
    ImageTagMutabilityExclusionFilter,
    LifecyclePolicy,
    Repository
);
