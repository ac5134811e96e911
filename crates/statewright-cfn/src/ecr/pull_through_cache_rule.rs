//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECR::PullThroughCacheRule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PullThroughCacheRule {
    /// `CredentialArn`. A change replaces the resource.
    #[serde(rename = "CredentialArn", skip_serializing_if = "Option::is_none")]
    pub credential_arn: Option<Val<String>>,
    /// `CustomRoleArn`. A change replaces the resource.
    #[serde(rename = "CustomRoleArn", skip_serializing_if = "Option::is_none")]
    pub custom_role_arn: Option<Val<String>>,
    /// `EcrRepositoryPrefix`. A change replaces the resource.
    #[serde(rename = "EcrRepositoryPrefix", skip_serializing_if = "Option::is_none")]
    pub ecr_repository_prefix: Option<Val<String>>,
    /// `UpstreamRegistry`. A change replaces the resource.
    #[serde(rename = "UpstreamRegistry", skip_serializing_if = "Option::is_none")]
    pub upstream_registry: Option<Val<String>>,
    /// `UpstreamRegistryUrl`. A change replaces the resource.
    #[serde(rename = "UpstreamRegistryUrl", skip_serializing_if = "Option::is_none")]
    pub upstream_registry_url: Option<Val<String>>,
    /// `UpstreamRepositoryPrefix`. A change replaces the resource.
    #[serde(rename = "UpstreamRepositoryPrefix", skip_serializing_if = "Option::is_none")]
    pub upstream_repository_prefix: Option<Val<String>>,
}

impl CfnResource for PullThroughCacheRule {
    const TYPE: &'static str = "AWS::ECR::PullThroughCacheRule";
    type Attributes = PullThroughCacheRuleAttributes;
}

/// What is known of a deployed [`PullThroughCacheRule`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PullThroughCacheRuleAttributes(ResourceRef);

attributes!(PullThroughCacheRuleAttributes {});

known!(PullThroughCacheRule);
