//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECR::RegistryScanningConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RegistryScanningConfiguration {
    /// `Rules`, which is required.
    #[serde(rename = "Rules")]
    pub rules: Val<List<ScanningRule>>,
    /// `ScanType`, which is required.
    #[serde(rename = "ScanType")]
    pub scan_type: Val<String>,
}

impl RegistryScanningConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        rules: impl Into<Val<List<ScanningRule>>>,
        scan_type: impl Into<Val<String>>,
    ) -> Self {
        Self { rules: rules.into(), scan_type: scan_type.into() }
    }
}

impl CfnResource for RegistryScanningConfiguration {
    const TYPE: &'static str = "AWS::ECR::RegistryScanningConfiguration";
    type Attributes = RegistryScanningConfigurationAttributes;
}

/// What is known of a deployed [`RegistryScanningConfiguration`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistryScanningConfigurationAttributes(ResourceRef);

attributes!(RegistryScanningConfigurationAttributes {
registry_id = "RegistryId", "`RegistryId` of the deployed resource.";
});

/// `RepositoryFilter` of `AWS::ECR::RegistryScanningConfiguration`.
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

/// `ScanningRule` of `AWS::ECR::RegistryScanningConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScanningRule {
    /// `RepositoryFilters`, which is required.
    #[serde(rename = "RepositoryFilters")]
    pub repository_filters: Val<List<RepositoryFilter>>,
    /// `ScanFrequency`, which is required.
    #[serde(rename = "ScanFrequency")]
    pub scan_frequency: Val<String>,
}

impl ScanningRule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        repository_filters: impl Into<Val<List<RepositoryFilter>>>,
        scan_frequency: impl Into<Val<String>>,
    ) -> Self {
        Self {
            repository_filters: repository_filters.into(),
            scan_frequency: scan_frequency.into(),
        }
    }
}

known!(RegistryScanningConfiguration, RepositoryFilter, ScanningRule);
