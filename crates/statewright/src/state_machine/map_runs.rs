//! The right of a state machine to start executions of itself, which distributed Map states do.

use std::panic::Location;

use statewright_asl::{self as asl, State};

use crate::{Intrinsic, Statement, stack::ResourceRef};

use super::Places;

/// The states that start executions of the state machine itself, with their places.
pub(super) fn needed(
    machine: &asl::StateMachine,
    places: &Places,
    location: &'static Location<'static>,
) -> Vec<(String, &'static Location<'static>)> {
    let states = machine.all_states().filter_map(|(name, state)| match state {
        State::Map(map) if map.item_processor.is_distributed() => {
            Some((name.to_owned(), places.get(name).copied().unwrap_or(location)))
        }
        _ => None,
    });
    states.collect()
}

/// What these states need.
///
/// Source: Step Functions Developer Guide, "IAM policies for using Distributed Map states".
pub(super) fn statements(machine: &ResourceRef) -> [Statement; 2] {
    let executions = Intrinsic::substitute_with(
        "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${Name}:*",
        [("Name", machine.attribute("Name"))],
    );
    [
        Statement::allow(["states:StartExecution"]).on(machine.reference()),
        Statement::allow(["states:DescribeExecution", "states:StopExecution"]).on(executions),
    ]
}
