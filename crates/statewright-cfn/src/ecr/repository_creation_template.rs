//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The details of the repository creation template associated with the request.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RepositoryCreationTemplate {
    /// A list of enumerable Strings representing the repository creation scenarios that this template will apply towards.
    #[serde(rename = "AppliedFor")]
    pub applied_for: Val<List<String>>,
    /// The ARN of the role to be assumed by Amazon ECR. Amazon ECR will assume your supplied role when the customRoleArn is specified.
    #[serde(rename = "CustomRoleArn", skip_serializing_if = "Option::is_none")]
    pub custom_role_arn: Option<Val<String>>,
    /// The description associated with the repository creation template.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The encryption configuration associated with the repository creation template.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// The tag mutability setting for the repository.
    #[serde(rename = "ImageTagMutability", skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability: Option<Val<String>>,
    /// A list of filters that specify which image tags are excluded from the repository creation template's image tag mutability setting.
    #[serde(
        rename = "ImageTagMutabilityExclusionFilters",
        skip_serializing_if = "Option::is_none"
    )]
    pub image_tag_mutability_exclusion_filters:
        Option<Val<List<ImageTagMutabilityExclusionFilter>>>,
    /// The lifecycle policy to use for repositories created using the template.
    #[serde(rename = "LifecyclePolicy", skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy: Option<Val<String>>,
    /// The repository namespace prefix associated with the repository creation template.
    #[serde(rename = "Prefix")]
    pub prefix: Val<String>,
    /// The repository policy to apply to repositories created using the template.
    #[serde(rename = "RepositoryPolicy", skip_serializing_if = "Option::is_none")]
    pub repository_policy: Option<Val<String>>,
    /// The metadata to apply to the repository to help you categorize and organize.
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
created_at = "CreatedAt", "The date and time, in JavaScript date format, when the repository creation template was created.";
updated_at = "UpdatedAt", "The date and time, in JavaScript date format, when the repository creation template was last updated.";
});

/// The encryption configuration for the repository.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// The encryption type to use.
    #[serde(rename = "EncryptionType")]
    pub encryption_type: Val<String>,
    /// If you use the KMS encryption type, specify the AWS  key to use for encryption.
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

/// A filter that specifies which image tags should be excluded from the repository's image tag mutability setting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImageTagMutabilityExclusionFilter {
    /// `ImageTagMutabilityExclusionFilterType`.
    #[serde(rename = "ImageTagMutabilityExclusionFilterType")]
    pub image_tag_mutability_exclusion_filter_type: Val<String>,
    /// `ImageTagMutabilityExclusionFilterValue`.
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
