//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECR::RepositoryCreationTemplate`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RepositoryCreationTemplate {
    /// `AppliedFor`, which is required.
    #[serde(rename = "AppliedFor")]
    pub applied_for: Val<List<String>>,
    /// `CustomRoleArn`.
    #[serde(rename = "CustomRoleArn", skip_serializing_if = "Option::is_none")]
    pub custom_role_arn: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `EncryptionConfiguration`.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
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
    pub lifecycle_policy: Option<Val<String>>,
    /// `Prefix`, which is required. A change replaces the resource.
    #[serde(rename = "Prefix")]
    pub prefix: Val<String>,
    /// `RepositoryPolicy`.
    #[serde(rename = "RepositoryPolicy", skip_serializing_if = "Option::is_none")]
    pub repository_policy: Option<Val<String>>,
    /// `ResourceTags`.
    #[serde(rename = "ResourceTags", skip_serializing_if = "Option::is_none")]
    pub resource_tags: Option<Val<List<Tag>>>,
}

impl RepositoryCreationTemplate {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(applied_for: impl Into<Val<List<String>>>, prefix: impl Into<Val<String>>) -> Self {
        Self {
            applied_for: applied_for.into(),
            prefix: prefix.into(),
            custom_role_arn: None,
            description: None,
            encryption_configuration: None,
            image_tag_mutability: None,
            image_tag_mutability_exclusion_filters: None,
            lifecycle_policy: None,
            repository_policy: None,
            resource_tags: None,
        }
    }
}

impl CfnResource for RepositoryCreationTemplate {
    const TYPE: &'static str = "AWS::ECR::RepositoryCreationTemplate";
    type Attributes = RepositoryCreationTemplateAttributes;
}

/// What is known of a deployed [`RepositoryCreationTemplate`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepositoryCreationTemplateAttributes(ResourceRef);

attributes!(RepositoryCreationTemplateAttributes {
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
});

/// `EncryptionConfiguration` of `AWS::ECR::RepositoryCreationTemplate`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// `EncryptionType`, which is required.
    #[serde(rename = "EncryptionType")]
    pub encryption_type: Val<String>,
    /// `KmsKey`.
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

/// `ImageTagMutabilityExclusionFilter` of `AWS::ECR::RepositoryCreationTemplate`.
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

known!(EncryptionConfiguration, ImageTagMutabilityExclusionFilter, RepositoryCreationTemplate);
