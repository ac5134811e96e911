//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ECR::ReplicationConfiguration resource creates or updates the replication configuration for a private registry.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationConfiguration {
    /// The replication configuration for a registry.
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
registry_id = "RegistryId", "The account ID of the destination registry.";
});

/// The replication configuration for a registry.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationConfigurationProperty {
    /// An array of objects representing the replication destinations and repository filters for a replication configuration.
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

/// An array of objects representing the destination for a replication rule.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationDestination {
    /// The Region to replicate to.
    #[serde(rename = "Region")]
    pub region: Val<String>,
    /// The AWS account ID of the Amazon ECR private registry to replicate to.
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

/// An array of objects representing the replication destinations and repository filters for a replication configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicationRule {
    /// An array of objects representing the destination for a replication rule.
    #[serde(rename = "Destinations")]
    pub destinations: Val<List<ReplicationDestination>>,
    /// An array of objects representing the filters for a replication rule.
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

/// The filter settings used with image replication.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RepositoryFilter {
    /// The repository filter details.
    #[serde(rename = "Filter")]
    pub filter: Val<String>,
    /// The repository filter type.
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
