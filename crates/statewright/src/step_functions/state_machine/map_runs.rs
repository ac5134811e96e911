//! The right of a state machine to start executions of itself, which distributed Map states do.

use std::panic::Location;

use statewright_asl::State;

use crate::{Intrinsic, Statement, iam::Reason, stack::ResourceRef};

/// A state that starts executions of its state machine.
#[derive(Clone, Debug)]
pub(crate) struct Starter {
    /// Its name.
    state: String,
    /// What stands for it in the ARNs of its Map Runs, if that is given.
    label: Option<String>,
    location: &'static Location<'static>,
}

impl Starter {
    /// The state as one that starts executions of the state machine itself, if it does.
    pub(super) fn of(
        name: &str,
        state: &State,
        location: &'static Location<'static>,
    ) -> Option<Self> {
        match state {
            State::Map(map) if map.item_processor.is_distributed() => {
                Some(Self { state: name.to_owned(), label: map.label.clone(), location })
            }
            _ => None,
        }
    }

    /// That this state of the state machine needs something.
    pub(crate) fn reason(&self, machine: &ResourceRef) -> Reason {
        Reason::state(&*machine.id, &*self.state, self.location)
    }
}

/// What these states need.
///
/// Source: Step Functions Developer Guide, "IAM policies for using Distributed Map states".
pub(super) fn statements(machine: &ResourceRef) -> [Statement; 2] {
    let executions = executions(machine, "");
    [
        Statement::allow(["states:StartExecution"]).on(machine.reference()),
        Statement::allow(["states:DescribeExecution", "states:StopExecution"]).on(executions),
    ]
}

/// What such a state needs so that its Map Runs are carried on where an execution is: only those
/// of this state, if it has a label.
///
/// Source: Step Functions Developer Guide, "IAM policies for using Distributed Map states".
pub(crate) fn redrive(machine: &ResourceRef, starter: &Starter) -> Statement {
    let label = starter.label.as_deref().unwrap_or("*");
    let statement = Statement::allow(["states:RedriveExecution"]);
    statement.on(executions(machine, &format!("/{label}")))
}

/// The ARN of all executions of a state machine, or of those that Map Runs start.
pub(crate) fn executions(machine: &ResourceRef, map_run: &str) -> Intrinsic {
    machine.substitute(&format!(
        "arn:${{AWS::Partition}}:states:${{AWS::Region}}:${{AWS::AccountId}}:execution:${{Name}}{map_run}:*"
    ))
}
