//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECS::PrimaryTaskSet`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PrimaryTaskSet {
    /// `Cluster`, which is required. A change replaces the resource.
    #[serde(rename = "Cluster")]
    pub cluster: Val<String>,
    /// `Service`, which is required. A change replaces the resource.
    #[serde(rename = "Service")]
    pub service: Val<String>,
    /// `TaskSetId`, which is required.
    #[serde(rename = "TaskSetId")]
    pub task_set_id: Val<String>,
}

impl PrimaryTaskSet {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        cluster: impl Into<Val<String>>,
        service: impl Into<Val<String>>,
        task_set_id: impl Into<Val<String>>,
    ) -> Self {
        Self { cluster: cluster.into(), service: service.into(), task_set_id: task_set_id.into() }
    }
}

impl CfnResource for PrimaryTaskSet {
    const TYPE: &'static str = "AWS::ECS::PrimaryTaskSet";
    type Attributes = PrimaryTaskSetAttributes;
}

/// What is known of a deployed [`PrimaryTaskSet`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrimaryTaskSetAttributes(ResourceRef);

attributes!(PrimaryTaskSetAttributes {});

known!(PrimaryTaskSet);
