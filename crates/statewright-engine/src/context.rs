use jiff::Timestamp;
use serde_json::{Value, json};

use crate::Data;

/// What an execution is started with.
#[derive(Clone, Debug, PartialEq)]
pub struct Start {
    /// The input.
    pub input: Data,
    /// When it starts.
    pub at: Timestamp,
    /// The ARN of the execution.
    pub execution_arn: String,
    /// The name of the execution.
    pub execution_name: String,
    /// The ARN of the state machine.
    pub state_machine_arn: String,
    /// The name of the state machine.
    pub state_machine_name: String,
    /// The ARN of the role that the state machine has.
    pub role_arn: String,
    /// What random numbers begin with: the same seed gives the same delays.
    pub seed: u64,
}

impl Start {
    /// A start for tests and examples: at the beginning of 2024, with names that say nothing.
    #[must_use]
    pub fn local(input: Data) -> Self {
        let machine = "arn:aws:states:us-east-1:123456789012:stateMachine:Local";
        Self {
            input,
            at: Timestamp::constant(1_704_067_200, 0),
            execution_arn: "arn:aws:states:us-east-1:123456789012:execution:Local:1".to_owned(),
            execution_name: "1".to_owned(),
            state_machine_arn: machine.to_owned(),
            state_machine_name: "Local".to_owned(),
            role_arn: "arn:aws:iam::123456789012:role/Local".to_owned(),
            seed: 0,
        }
    }

    /// The context object, as a state that was entered at this time sees it.
    pub(crate) fn context(&self, state: &str, entered: Timestamp) -> Value {
        json!({
            "Execution": {
                "Id": self.execution_arn,
                "Input": self.input.value(),
                "Name": self.execution_name,
                "RoleArn": self.role_arn,
                "StartTime": milliseconds(self.at),
                "RedriveCount": 0,
            },
            "StateMachine": { "Id": self.state_machine_arn, "Name": self.state_machine_name },
            "State": { "Name": state, "EnteredTime": milliseconds(entered) },
        })
    }
}

fn milliseconds(at: Timestamp) -> String {
    format!("{at:.3}")
}
