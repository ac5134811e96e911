//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// A schedule group is an Amazon EventBridge Scheduler resource you use to organize your schedules.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ScheduleGroup {
    /// The name of the schedule group.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// An array of key-value pairs to apply to this resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for ScheduleGroup {
    const TYPE: &'static str = "AWS::Scheduler::ScheduleGroup";
    type Attributes = ScheduleGroupAttributes;
}

/// What is known of a deployed [`ScheduleGroup`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleGroupAttributes(ResourceRef);

attributes!(ScheduleGroupAttributes {
arn = "Arn", "The Amazon Resource Name (ARN) of the schedule group.";
creation_date = "CreationDate", "The date and time at which the schedule group was created.";
last_modification_date = "LastModificationDate", "The time at which the schedule group was last modified.";
state = "State", "Specifies the state of the schedule group.";
});

known!(ScheduleGroup);
