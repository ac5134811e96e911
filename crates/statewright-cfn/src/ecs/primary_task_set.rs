//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Modifies which task set in a service is the primary task set.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PrimaryTaskSet {
    /// The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service that the task set exists in.
    #[serde(rename = "Cluster")]
    pub cluster: Val<String>,
    /// The short name or full Amazon Resource Name (ARN) of the service that the task set exists in.
    #[serde(rename = "Service")]
    pub service: Val<String>,
    /// The short name or full Amazon Resource Name (ARN) of the task set to set as the primary task set in the deployment.
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
