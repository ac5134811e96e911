//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Specifies a capacity reservation with the provided name and number of requested data processing units.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityReservation {
    /// Assigns Athena workgroups (and hence their queries) to capacity reservations.
    #[serde(rename = "CapacityAssignmentConfiguration", skip_serializing_if = "Option::is_none")]
    pub capacity_assignment_configuration: Option<Val<CapacityAssignmentConfiguration>>,
    /// The name of the capacity reservation.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// An array of key-value pairs to apply to the capacity reservation.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The number of data processing units requested.
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
allocated_dpus = "AllocatedDpus", "The number of data processing units currently allocated.";
arn = "Arn", "The ARN of the capacity reservation.";
creation_time = "CreationTime", "The time in UTC epoch millis when the capacity reservation was created.";
last_successful_allocation_time = "LastSuccessfulAllocationTime", "The time of the most recent capacity allocation that succeeded.";
status = "Status", "The status of the capacity reservation.";
});

/// A mapping between one or more workgroups and a capacity reservation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityAssignment {
    /// The list of workgroup names for the capacity assignment.
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

/// Assigns Athena workgroups (and hence their queries) to capacity reservations.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityAssignmentConfiguration {
    /// The list of assignments that make up the capacity assignment configuration.
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
