//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::StepFunctions::StateMachineVersion`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StateMachineVersion {
    /// `Description`. A change replaces the resource.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `StateMachineArn`, which is required. A change replaces the resource.
    #[serde(rename = "StateMachineArn")]
    pub state_machine_arn: Val<String>,
    /// `StateMachineRevisionId`. A change replaces the resource.
    #[serde(rename = "StateMachineRevisionId", skip_serializing_if = "Option::is_none")]
    pub state_machine_revision_id: Option<Val<String>>,
}

impl StateMachineVersion {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state_machine_arn: impl Into<Val<String>>) -> Self {
        Self {
            state_machine_arn: state_machine_arn.into(),
            description: None,
            state_machine_revision_id: None,
        }
    }
}

impl CfnResource for StateMachineVersion {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachineVersion";
    type Attributes = StateMachineVersionAttributes;
}

/// What is known of a deployed [`StateMachineVersion`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateMachineVersionAttributes(ResourceRef);

attributes!(StateMachineVersionAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
});

known!(StateMachineVersion);
