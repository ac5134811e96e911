//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `MaintenanceWindow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MaintenanceWindow {
    /// Enables a maintenance window task to run on managed instances, even if you have not registered those instances as targets.
    #[serde(rename = "AllowUnassociatedTargets")]
    pub allow_unassociated_targets: Val<bool>,
    /// The number of hours before the end of the maintenance window that AWS Systems Manager stops scheduling new tasks for execution.
    #[serde(rename = "Cutoff")]
    pub cutoff: Val<i64>,
    /// A description of the maintenance window.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The duration of the maintenance window in hours.
    #[serde(rename = "Duration")]
    pub duration: Val<i64>,
    /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become inactive.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Val<String>>,
    /// The name of the maintenance window.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The schedule of the maintenance window in the form of a cron or rate expression.
    #[serde(rename = "Schedule")]
    pub schedule: Val<String>,
    /// The number of days to wait to run a maintenance window after the scheduled cron expression date and time.
    #[serde(rename = "ScheduleOffset", skip_serializing_if = "Option::is_none")]
    pub schedule_offset: Option<Val<i64>>,
    /// The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers Authority (IANA) format.
    #[serde(rename = "ScheduleTimezone", skip_serializing_if = "Option::is_none")]
    pub schedule_timezone: Option<Val<String>>,
    /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become active.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Val<String>>,
    /// Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs).
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl MaintenanceWindow {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        allow_unassociated_targets: impl Into<Val<bool>>,
        cutoff: impl Into<Val<i64>>,
        duration: impl Into<Val<i64>>,
        name: impl Into<Val<String>>,
        schedule: impl Into<Val<String>>,
    ) -> Self {
        Self {
            allow_unassociated_targets: allow_unassociated_targets.into(),
            cutoff: cutoff.into(),
            duration: duration.into(),
            name: name.into(),
            schedule: schedule.into(),
            description: None,
            end_date: None,
            schedule_offset: None,
            schedule_timezone: None,
            start_date: None,
            tags: None,
        }
    }
}

impl CfnResource for MaintenanceWindow {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindow";
    type Attributes = MaintenanceWindowAttributes;
}

/// What is known of a deployed [`MaintenanceWindow`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaintenanceWindowAttributes(ResourceRef);

attributes!(MaintenanceWindowAttributes {
window_id = "WindowId", "The ID of the maintenance window.";
});

known!(MaintenanceWindow);
