//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Represents a state machine version . A published version uses the latest state machine revision . A revision is an immutable, read-only snapshot of a state machine’s definition and configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StateMachineVersion {
    /// An optional description of the state machine version.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the state machine.
    #[serde(rename = "StateMachineArn")]
    pub state_machine_arn: Val<String>,
    /// Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s definition and configuration.
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
arn = "Arn", "Returns the ARN of the state machine version.";
});

known!(StateMachineVersion);
