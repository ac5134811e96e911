//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECS::ClusterCapacityProviderAssociations`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClusterCapacityProviderAssociations {
    /// `CapacityProviders`.
    #[serde(rename = "CapacityProviders", skip_serializing_if = "Option::is_none")]
    pub capacity_providers: Option<Val<List<String>>>,
    /// `Cluster`, which is required. A change replaces the resource.
    #[serde(rename = "Cluster")]
    pub cluster: Val<String>,
    /// `DefaultCapacityProviderStrategy`, which is required.
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

/// `CapacityProviderStrategy` of `AWS::ECS::ClusterCapacityProviderAssociations`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProviderStrategy {
    /// `Base`.
    #[serde(rename = "Base", skip_serializing_if = "Option::is_none")]
    pub base: Option<Val<i64>>,
    /// `CapacityProvider`, which is required.
    #[serde(rename = "CapacityProvider")]
    pub capacity_provider: Val<String>,
    /// `Weight`.
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
