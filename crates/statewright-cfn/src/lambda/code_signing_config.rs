//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Lambda::CodeSigningConfig`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CodeSigningConfig {
    /// `AllowedPublishers`, which is required.
    #[serde(rename = "AllowedPublishers")]
    pub allowed_publishers: Val<AllowedPublishers>,
    /// `CodeSigningPolicies`.
    #[serde(rename = "CodeSigningPolicies", skip_serializing_if = "Option::is_none")]
    pub code_signing_policies: Option<Val<CodeSigningPolicies>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CodeSigningConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(allowed_publishers: impl Into<Val<AllowedPublishers>>) -> Self {
        Self {
            allowed_publishers: allowed_publishers.into(),
            code_signing_policies: None,
            description: None,
            tags: None,
        }
    }
}

impl CfnResource for CodeSigningConfig {
    const TYPE: &'static str = "AWS::Lambda::CodeSigningConfig";
    type Attributes = CodeSigningConfigAttributes;
}

/// What is known of a deployed [`CodeSigningConfig`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeSigningConfigAttributes(ResourceRef);

attributes!(CodeSigningConfigAttributes {
code_signing_config_arn = "CodeSigningConfigArn", "`CodeSigningConfigArn` of the deployed resource.";
code_signing_config_id = "CodeSigningConfigId", "`CodeSigningConfigId` of the deployed resource.";
});

/// `AllowedPublishers` of `AWS::Lambda::CodeSigningConfig`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllowedPublishers {
    /// `SigningProfileVersionArns`, which is required.
    #[serde(rename = "SigningProfileVersionArns")]
    pub signing_profile_version_arns: Val<List<String>>,
}

impl AllowedPublishers {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(signing_profile_version_arns: impl Into<Val<List<String>>>) -> Self {
        Self { signing_profile_version_arns: signing_profile_version_arns.into() }
    }
}

/// `CodeSigningPolicies` of `AWS::Lambda::CodeSigningConfig`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CodeSigningPolicies {
    /// `UntrustedArtifactOnDeployment`, which is required.
    #[serde(rename = "UntrustedArtifactOnDeployment")]
    pub untrusted_artifact_on_deployment: Val<String>,
}

impl CodeSigningPolicies {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(untrusted_artifact_on_deployment: impl Into<Val<String>>) -> Self {
        Self { untrusted_artifact_on_deployment: untrusted_artifact_on_deployment.into() }
    }
}

known!(AllowedPublishers, CodeSigningConfig, CodeSigningPolicies);
