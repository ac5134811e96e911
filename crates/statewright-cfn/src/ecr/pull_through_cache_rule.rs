//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ECR::PullThroughCacheRule resource creates or updates a pull through cache rule.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PullThroughCacheRule {
    /// The ARN of the Secrets Manager secret associated with the pull through cache rule.
    #[serde(rename = "CredentialArn", skip_serializing_if = "Option::is_none")]
    pub credential_arn: Option<Val<String>>,
    /// The ARN of the IAM role associated with the pull through cache rule.
    #[serde(rename = "CustomRoleArn", skip_serializing_if = "Option::is_none")]
    pub custom_role_arn: Option<Val<String>>,
    /// The Amazon ECR repository prefix associated with the pull through cache rule.
    #[serde(rename = "EcrRepositoryPrefix", skip_serializing_if = "Option::is_none")]
    pub ecr_repository_prefix: Option<Val<String>>,
    /// The name of the upstream source registry associated with the pull through cache rule.
    #[serde(rename = "UpstreamRegistry", skip_serializing_if = "Option::is_none")]
    pub upstream_registry: Option<Val<String>>,
    /// The upstream registry URL associated with the pull through cache rule.
    #[serde(rename = "UpstreamRegistryUrl", skip_serializing_if = "Option::is_none")]
    pub upstream_registry_url: Option<Val<String>>,
    /// The upstream repository prefix associated with the pull through cache rule.
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
