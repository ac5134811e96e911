//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::SSM::MaintenanceWindow`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MaintenanceWindow {
    /// `AllowUnassociatedTargets`, which is required.
    #[serde(rename = "AllowUnassociatedTargets")]
    pub allow_unassociated_targets: Val<bool>,
    /// `Cutoff`, which is required.
    #[serde(rename = "Cutoff")]
    pub cutoff: Val<i64>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Duration`, which is required.
    #[serde(rename = "Duration")]
    pub duration: Val<i64>,
    /// `EndDate`.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Schedule`, which is required.
    #[serde(rename = "Schedule")]
    pub schedule: Val<String>,
    /// `ScheduleOffset`.
    #[serde(rename = "ScheduleOffset", skip_serializing_if = "Option::is_none")]
    pub schedule_offset: Option<Val<i64>>,
    /// `ScheduleTimezone`.
    #[serde(rename = "ScheduleTimezone", skip_serializing_if = "Option::is_none")]
    pub schedule_timezone: Option<Val<String>>,
    /// `StartDate`.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Val<String>>,
    /// `Tags`.
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
window_id = "WindowId", "`WindowId` of the deployed resource.";
});

known!(MaintenanceWindow);
