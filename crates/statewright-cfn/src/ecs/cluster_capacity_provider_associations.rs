//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ECS::ClusterCapacityProviderAssociations resource associates one or more capacity providers and a default capacity provider strategy with a cluster.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClusterCapacityProviderAssociations {
    /// The capacity providers to associate with the cluster.
    #[serde(rename = "CapacityProviders", skip_serializing_if = "Option::is_none")]
    pub capacity_providers: Option<Val<List<String>>>,
    /// The cluster the capacity provider association is the target of.
    #[serde(rename = "Cluster")]
    pub cluster: Val<String>,
    /// The default capacity provider strategy to associate with the cluster.
    #[serde(rename = "DefaultCapacityProviderStrategy")]
    pub default_capacity_provider_strategy: Val<List<CapacityProviderStrategy>>,
}

impl ClusterCapacityProviderAssociations {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        cluster: impl Into<Val<String>>,
        default_capacity_provider_strategy: impl Into<Val<List<CapacityProviderStrategy>>>,
    ) -> Self {
        Self {
            cluster: cluster.into(),
            default_capacity_provider_strategy: default_capacity_provider_strategy.into(),
            capacity_providers: None,
        }
    }
}

impl CfnResource for ClusterCapacityProviderAssociations {
    const TYPE: &'static str = "AWS::ECS::ClusterCapacityProviderAssociations";
    type Attributes = ClusterCapacityProviderAssociationsAttributes;
}

/// What is known of a deployed [`ClusterCapacityProviderAssociations`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterCapacityProviderAssociationsAttributes(ResourceRef);

attributes!(ClusterCapacityProviderAssociationsAttributes {});

/// The CapacityProviderStrategy property specifies the details of the default capacity provider strategy for the cluster.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProviderStrategy {
    /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider for each service.
    #[serde(rename = "Base", skip_serializing_if = "Option::is_none")]
    pub base: Option<Val<i64>>,
    /// The short name of the capacity provider.
    #[serde(rename = "CapacityProvider")]
    pub capacity_provider: Val<String>,
    /// The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider.
    #[serde(rename = "Weight", skip_serializing_if = "Option::is_none")]
    pub weight: Option<Val<i64>>,
}

impl CapacityProviderStrategy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(capacity_provider: impl Into<Val<String>>) -> Self {
        Self { capacity_provider: capacity_provider.into(), base: None, weight: None }
    }
}

known!(CapacityProviderStrategy, ClusterCapacityProviderAssociations);
