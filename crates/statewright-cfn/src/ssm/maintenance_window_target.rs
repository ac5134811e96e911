//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::SSM::MaintenanceWindowTarget resource registers a target with a maintenance window for AWS Systems Manager . For more information, see RegisterTargetWithMaintenanceWindow in the AWS Systems Manager API Reference .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MaintenanceWindowTarget {
    /// A description for the target.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name for the maintenance window target.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// A user-provided value that will be included in any Amazon CloudWatch Events events that are raised while running tasks for these targets in this maintenance window.
    #[serde(rename = "OwnerInformation", skip_serializing_if = "Option::is_none")]
    pub owner_information: Option<Val<String>>,
    /// The type of target that is being registered with the maintenance window.
    #[serde(rename = "ResourceType")]
    pub resource_type: Val<String>,
    /// The targets to register with the maintenance window.
    #[serde(rename = "Targets")]
    pub targets: Val<List<Targets>>,
    /// The ID of the maintenance window to register the target with.
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
window_target_id = "WindowTargetId", "The ID of the target.";
});

/// The Targets property type specifies adding a target to a maintenance window target in AWS Systems Manager .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Targets {
    /// User-defined criteria for sending commands that target managed nodes that meet the criteria.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// User-defined criteria that maps to Key . For example, if you specified tag:ServerRole , you could specify value:WebServer to run a command on instances that include EC2 tags of ServerRole,WebServer .
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
