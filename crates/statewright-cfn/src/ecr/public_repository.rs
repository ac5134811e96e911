//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::ECR::PublicRepository resource specifies an Amazon Elastic Container Registry Public (Amazon ECR Public) repository, where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI compatible artifacts.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PublicRepository {
    /// The details about the repository that are publicly visible in the Amazon ECR Public Gallery.
    #[serde(rename = "RepositoryCatalogData", skip_serializing_if = "Option::is_none")]
    pub repository_catalog_data: Option<Val<RepositoryCatalogData>>,
    /// The name to use for the public repository.
    #[serde(rename = "RepositoryName", skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<Val<String>>,
    /// The JSON repository policy text to apply to the public repository.
    #[serde(rename = "RepositoryPolicyText", skip_serializing_if = "Option::is_none")]
    pub repository_policy_text: Option<Val<Value>>,
    /// An array of key-value pairs to apply to this resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for PublicRepository {
    const TYPE: &'static str = "AWS::ECR::PublicRepository";
    type Attributes = PublicRepositoryAttributes;
}

/// What is known of a deployed [`PublicRepository`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicRepositoryAttributes(ResourceRef);

attributes!(PublicRepositoryAttributes {
arn = "Arn", "Returns the Amazon Resource Name (ARN) for the specified AWS::ECR::PublicRepository resource.";
});

/// The details about the repository that are publicly visible in the Amazon ECR Public Gallery.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RepositoryCatalogData {
    /// The longform description of the contents of the repository.
    #[serde(rename = "AboutText", skip_serializing_if = "Option::is_none")]
    pub about_text: Option<Val<String>>,
    /// The architecture tags that are associated with the repository.
    #[serde(rename = "Architectures", skip_serializing_if = "Option::is_none")]
    pub architectures: Option<Val<List<String>>>,
    /// The operating system tags that are associated with the repository.
    #[serde(rename = "OperatingSystems", skip_serializing_if = "Option::is_none")]
    pub operating_systems: Option<Val<List<String>>>,
    /// The short description of the repository.
    #[serde(rename = "RepositoryDescription", skip_serializing_if = "Option::is_none")]
    pub repository_description: Option<Val<String>>,
    /// The longform usage details of the contents of the repository.
    #[serde(rename = "UsageText", skip_serializing_if = "Option::is_none")]
    pub usage_text: Option<Val<String>>,
}

known!(PublicRepository, RepositoryCatalogData);
