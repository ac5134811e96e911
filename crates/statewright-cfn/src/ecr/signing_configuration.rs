//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The signing configuration for a registry, which specifies rules for automatically signing images when pushed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SigningConfiguration {
    /// A list of signing rules.
    #[serde(rename = "Rules")]
    pub rules: Val<List<Rule>>,
}

impl SigningConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(rules: impl Into<Val<List<Rule>>>) -> Self {
        Self { rules: rules.into() }
    }
}

impl CfnResource for SigningConfiguration {
    const TYPE: &'static str = "AWS::ECR::SigningConfiguration";
    type Attributes = SigningConfigurationAttributes;
}

/// What is known of a deployed [`SigningConfiguration`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningConfigurationAttributes(ResourceRef);

attributes!(SigningConfigurationAttributes {
registry_id = "RegistryId", "The account ID of the destination registry.";
});

/// A repository filter used to determine which repositories have their images automatically signed on push.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RepositoryFilter {
    /// The filter value used to match repository names.
    #[serde(rename = "Filter")]
    pub filter: Val<String>,
    /// The type of filter to apply.
    #[serde(rename = "FilterType")]
    pub filter_type: Val<String>,
}

impl RepositoryFilter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(filter: impl Into<Val<String>>, filter_type: impl Into<Val<String>>) -> Self {
        Self { filter: filter.into(), filter_type: filter_type.into() }
    }
}

/// A signing rule that specifies a signing profile and optional repository filters.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    /// A list of repository filters that determine which repositories have their images signed on push.
    #[serde(rename = "RepositoryFilters", skip_serializing_if = "Option::is_none")]
    pub repository_filters: Option<Val<List<RepositoryFilter>>>,
    /// The ARN of the AWS Signer signing profile to use for signing images that match this rule.
    #[serde(rename = "SigningProfileArn")]
    pub signing_profile_arn: Val<String>,
}

impl Rule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(signing_profile_arn: impl Into<Val<String>>) -> Self {
        Self { signing_profile_arn: signing_profile_arn.into(), repository_filters: None }
    }
}

known!(RepositoryFilter, Rule, SigningConfiguration);
