//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::SSM::MaintenanceWindowTarget`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MaintenanceWindowTarget {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `OwnerInformation`.
    #[serde(rename = "OwnerInformation", skip_serializing_if = "Option::is_none")]
    pub owner_information: Option<Val<String>>,
    /// `ResourceType`, which is required.
    #[serde(rename = "ResourceType")]
    pub resource_type: Val<String>,
    /// `Targets`, which is required.
    #[serde(rename = "Targets")]
    pub targets: Val<List<Targets>>,
    /// `WindowId`, which is required. A change replaces the resource.
    #[serde(rename = "WindowId")]
    pub window_id: Val<String>,
}

impl MaintenanceWindowTarget {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        resource_type: impl Into<Val<String>>,
        targets: impl Into<Val<List<Targets>>>,
        window_id: impl Into<Val<String>>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            targets: targets.into(),
            window_id: window_id.into(),
            description: None,
            name: None,
            owner_information: None,
        }
    }
}

impl CfnResource for MaintenanceWindowTarget {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTarget";
    type Attributes = MaintenanceWindowTargetAttributes;
}

/// What is known of a deployed [`MaintenanceWindowTarget`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaintenanceWindowTargetAttributes(ResourceRef);

attributes!(MaintenanceWindowTargetAttributes {
window_target_id = "WindowTargetId", "`WindowTargetId` of the deployed resource.";
});

/// `Targets` of `AWS::SSM::MaintenanceWindowTarget`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Targets {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Values`, which is required.
    #[serde(rename = "Values")]
    pub values: Val<List<String>>,
}

impl Targets {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, values: impl Into<Val<List<String>>>) -> Self {
        Self { key: key.into(), values: values.into() }
    }
}

known!(MaintenanceWindowTarget, Targets);
