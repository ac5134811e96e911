//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Athena::CapacityReservation`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityReservation {
    /// `CapacityAssignmentConfiguration`.
    #[serde(rename = "CapacityAssignmentConfiguration", skip_serializing_if = "Option::is_none")]
    pub capacity_assignment_configuration: Option<Val<CapacityAssignmentConfiguration>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TargetDpus`, which is required.
    #[serde(rename = "TargetDpus")]
    pub target_dpus: Val<i64>,
}

impl CapacityReservation {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>, target_dpus: impl Into<Val<i64>>) -> Self {
        Self {
            name: name.into(),
            target_dpus: target_dpus.into(),
            capacity_assignment_configuration: None,
            tags: None,
        }
    }
}

impl CfnResource for CapacityReservation {
    const TYPE: &'static str = "AWS::Athena::CapacityReservation";
    type Attributes = CapacityReservationAttributes;
}

/// What is known of a deployed [`CapacityReservation`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CapacityReservationAttributes(ResourceRef);

attributes!(CapacityReservationAttributes {
allocated_dpus = "AllocatedDpus", "`AllocatedDpus` of the deployed resource.";
arn = "Arn", "`Arn` of the deployed resource.";
creation_time = "CreationTime", "`CreationTime` of the deployed resource.";
last_successful_allocation_time = "LastSuccessfulAllocationTime", "`LastSuccessfulAllocationTime` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
});

/// `CapacityAssignment` of `AWS::Athena::CapacityReservation`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityAssignment {
    /// `WorkgroupNames`, which is required.
    #[serde(rename = "WorkgroupNames")]
    pub workgroup_names: Val<List<String>>,
}

impl CapacityAssignment {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(workgroup_names: impl Into<Val<List<String>>>) -> Self {
        Self { workgroup_names: workgroup_names.into() }
    }
}

/// `CapacityAssignmentConfiguration` of `AWS::Athena::CapacityReservation`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityAssignmentConfiguration {
    /// `CapacityAssignments`, which is required.
    #[serde(rename = "CapacityAssignments")]
    pub capacity_assignments: Val<List<CapacityAssignment>>,
}

impl CapacityAssignmentConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(capacity_assignments: impl Into<Val<List<CapacityAssignment>>>) -> Self {
        Self { capacity_assignments: capacity_assignments.into() }
    }
}

known!(CapacityAssignment, CapacityAssignmentConfiguration, CapacityReservation);
