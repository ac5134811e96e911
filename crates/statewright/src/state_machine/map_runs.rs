//! The right of a state machine to start executions of itself, which distributed Map states do.

use std::panic::Location;

use statewright_asl::{self as asl, State};

use crate::{Intrinsic, Statement, stack::ResourceRef};

use super::Locations;

/// A state that starts executions of its state machine, and its place.
pub(super) type Starter = (String, &'static Location<'static>);

/// The states that start executions of the state machine itself. What was not written in Rust
/// has the place of the state machine.
pub(super) fn needed(
    machine: &asl::StateMachine,
    locations: &Locations<'_>,
    location: &'static Location<'static>,
) -> Vec<Starter> {
    let states = machine.all_states().filter_map(|(name, state)| match state {
        State::Map(map) if map.item_processor.is_distributed() => {
            Some((name.to_owned(), locations.get(name).copied().unwrap_or(location)))
        }
        _ => None,
    });
    states.collect()
}

/// What these states need.
///
/// Source: Step Functions Developer Guide, "IAM policies for using Distributed Map states".
pub(super) fn statements(machine: &ResourceRef) -> [Statement; 2] {
    let name = machine.attribute("Name").name_in_text().unwrap_or_default();
    let executions = Intrinsic::substitute(format!(
        "arn:${{AWS::Partition}}:states:${{AWS::Region}}:${{AWS::AccountId}}:execution:${{{name}}}:*"
    ));
    [
        Statement::allow(["states:StartExecution"]).on(machine.reference()),
        Statement::allow(["states:DescribeExecution", "states:StopExecution"]).on(executions),
    ]
}
