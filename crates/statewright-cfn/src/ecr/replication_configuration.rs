//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECR::ReplicationConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationConfiguration {
    /// `ReplicationConfiguration`, which is required.
    #[serde(rename = "ReplicationConfiguration")]
    pub replication_configuration: Val<ReplicationConfigurationProperty>,
}

impl ReplicationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        replication_configuration: impl Into<Val<ReplicationConfigurationProperty>>,
    ) -> Self {
        Self { replication_configuration: replication_configuration.into() }
    }
}

impl CfnResource for ReplicationConfiguration {
    const TYPE: &'static str = "AWS::ECR::ReplicationConfiguration";
    type Attributes = ReplicationConfigurationAttributes;
}

/// What is known of a deployed [`ReplicationConfiguration`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplicationConfigurationAttributes(ResourceRef);

attributes!(ReplicationConfigurationAttributes {
registry_id = "RegistryId", "`RegistryId` of the deployed resource.";
});

/// `ReplicationConfiguration` of `AWS::ECR::ReplicationConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationConfigurationProperty {
    /// `Rules`, which is required.
    #[serde(rename = "Rules")]
    pub rules: Val<List<ReplicationRule>>,
}

impl ReplicationConfigurationProperty {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(rules: impl Into<Val<List<ReplicationRule>>>) -> Self {
        Self { rules: rules.into() }
    }
}

/// `ReplicationDestination` of `AWS::ECR::ReplicationConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationDestination {
    /// `Region`, which is required.
    #[serde(rename = "Region")]
    pub region: Val<String>,
    /// `RegistryId`, which is required.
    #[serde(rename = "RegistryId")]
    pub registry_id: Val<String>,
}

impl ReplicationDestination {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(region: impl Into<Val<String>>, registry_id: impl Into<Val<String>>) -> Self {
        Self { region: region.into(), registry_id: registry_id.into() }
    }
}

/// `ReplicationRule` of `AWS::ECR::ReplicationConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationRule {
    /// `Destinations`, which is required.
    #[serde(rename = "Destinations")]
    pub destinations: Val<List<ReplicationDestination>>,
    /// `RepositoryFilters`.
    #[serde(rename = "RepositoryFilters", skip_serializing_if = "Option::is_none")]
    pub repository_filters: Option<Val<List<RepositoryFilter>>>,
}

impl ReplicationRule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(destinations: impl Into<Val<List<ReplicationDestination>>>) -> Self {
        Self { destinations: destinations.into(), repository_filters: None }
    }
}

/// `RepositoryFilter` of `AWS::ECR::ReplicationConfiguration`.
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

known!(
    ReplicationConfiguration,
    ReplicationConfigurationProperty,
    ReplicationDestination,
    ReplicationRule,
    RepositoryFilter
);
