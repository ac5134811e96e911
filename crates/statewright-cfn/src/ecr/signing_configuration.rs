//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECR::SigningConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SigningConfiguration {
    /// `Rules`, which is required.
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
registry_id = "RegistryId", "`RegistryId` of the deployed resource.";
});

/// `RepositoryFilter` of `AWS::ECR::SigningConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RepositoryFilter {
    /// `Filter`, which is required.
    #[serde(rename = "Filter")]
    pub filter: Val<String>,
    /// `FilterType`, which is required.
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

/// `Rule` of `AWS::ECR::SigningConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    /// `RepositoryFilters`.
    #[serde(rename = "RepositoryFilters", skip_serializing_if = "Option::is_none")]
    pub repository_filters: Option<Val<List<RepositoryFilter>>>,
    /// `SigningProfileArn`, which is required.
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
