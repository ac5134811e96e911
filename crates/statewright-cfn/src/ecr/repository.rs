//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::ECR::Repository resource specifies an Amazon Elastic Container Registry (Amazon ECR) repository, where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI compatible artifacts.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Repository {
    /// If true, deleting the repository force deletes the contents of the repository.
    #[serde(rename = "EmptyOnDelete", skip_serializing_if = "Option::is_none")]
    pub empty_on_delete: Option<Val<bool>>,
    /// The encryption configuration for the repository.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// The imageScanningConfiguration parameter is being deprecated, in favor of specifying the image scanning configuration at the registry level.
    #[serde(rename = "ImageScanningConfiguration", skip_serializing_if = "Option::is_none")]
    pub image_scanning_configuration: Option<Val<ImageScanningConfiguration>>,
    /// The tag mutability setting for the repository.
    #[serde(rename = "ImageTagMutability", skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability: Option<Val<String>>,
    /// A list of filters that specify which image tags are excluded from the repository's image tag mutability setting.
    #[serde(
        rename = "ImageTagMutabilityExclusionFilters",
        skip_serializing_if = "Option::is_none"
    )]
    pub image_tag_mutability_exclusion_filters:
        Option<Val<List<ImageTagMutabilityExclusionFilter>>>,
    /// Creates or updates a lifecycle policy.
    #[serde(rename = "LifecyclePolicy", skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy: Option<Val<LifecyclePolicy>>,
    /// The name to use for the repository.
    #[serde(rename = "RepositoryName", skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<Val<String>>,
    /// The JSON repository policy text to apply to the repository.
    #[serde(rename = "RepositoryPolicyText", skip_serializing_if = "Option::is_none")]
    pub repository_policy_text: Option<Val<Value>>,
    /// An array of key-value pairs to apply to this resource.
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
arn = "Arn", "Returns the Amazon Resource Name (ARN) for the specified AWS::ECR::Repository resource.";
repository_uri = "RepositoryUri", "Returns the URI for the specified AWS::ECR::Repository resource.";
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

/// The image scanning configuration for a repository.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ImageScanningConfiguration {
    /// The setting that determines whether images are scanned after being pushed to a repository.
    #[serde(rename = "ScanOnPush", skip_serializing_if = "Option::is_none")]
    pub scan_on_push: Option<Val<bool>>,
}

/// A filter that specifies which image tags should be excluded from the repository's image tag mutability setting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImageTagMutabilityExclusionFilter {
    /// Specifies the type of filter to use for excluding image tags from the repository's mutability setting.
    #[serde(rename = "ImageTagMutabilityExclusionFilterType")]
    pub image_tag_mutability_exclusion_filter_type: Val<String>,
    /// The value to use when filtering image tags.
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

/// The LifecyclePolicy property type specifies a lifecycle policy.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LifecyclePolicy {
    /// The JSON repository policy text to apply to the repository.
    #[serde(rename = "LifecyclePolicyText", skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy_text: Option<Val<String>>,
    /// The AWS account ID associated with the registry that contains the repository.
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
