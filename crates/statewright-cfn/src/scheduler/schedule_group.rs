//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Scheduler::ScheduleGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ScheduleGroup {
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Tags`.
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
arn = "Arn", "`Arn` of the deployed resource.";
creation_date = "CreationDate", "`CreationDate` of the deployed resource.";
last_modification_date = "LastModificationDate", "`LastModificationDate` of the deployed resource.";
state = "State", "`State` of the deployed resource.";
});

known!(ScheduleGroup);
