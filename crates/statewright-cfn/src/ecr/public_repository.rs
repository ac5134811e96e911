//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::ECR::PublicRepository`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PublicRepository {
    /// `RepositoryCatalogData`.
    #[serde(rename = "RepositoryCatalogData", skip_serializing_if = "Option::is_none")]
    pub repository_catalog_data: Option<Val<RepositoryCatalogData>>,
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

impl CfnResource for PublicRepository {
    const TYPE: &'static str = "AWS::ECR::PublicRepository";
    type Attributes = PublicRepositoryAttributes;
}

/// What is known of a deployed [`PublicRepository`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicRepositoryAttributes(ResourceRef);

attributes!(PublicRepositoryAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
});

/// `RepositoryCatalogData` of `AWS::ECR::PublicRepository`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RepositoryCatalogData {
    /// `AboutText`.
    #[serde(rename = "AboutText", skip_serializing_if = "Option::is_none")]
    pub about_text: Option<Val<String>>,
    /// `Architectures`.
    #[serde(rename = "Architectures", skip_serializing_if = "Option::is_none")]
    pub architectures: Option<Val<List<String>>>,
    /// `OperatingSystems`.
    #[serde(rename = "OperatingSystems", skip_serializing_if = "Option::is_none")]
    pub operating_systems: Option<Val<List<String>>>,
    /// `RepositoryDescription`.
    #[serde(rename = "RepositoryDescription", skip_serializing_if = "Option::is_none")]
    pub repository_description: Option<Val<String>>,
    /// `UsageText`.
    #[serde(rename = "UsageText", skip_serializing_if = "Option::is_none")]
    pub usage_text: Option<Val<String>>,
}

known!(PublicRepository, RepositoryCatalogData);
