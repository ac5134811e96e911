//! The right of a state machine to start executions of itself, which distributed Map states do.

use std::panic::Location;

use statewright_asl::{self as asl, State};

use crate::{Intrinsic, Role, Stack, Statement, iam::Reason, stack::ResourceRef};

/// The first state that starts executions of its state machine.
pub(super) fn starter(machine: &asl::StateMachine) -> Option<String> {
    let mut states = machine.all_states();
    let starter = states
        .find(|(_, state)| matches!(state, State::Map(map) if map.item_processor.is_distributed()));
    starter.map(|(name, _)| name.to_owned())
}

/// Lets a state machine start executions of itself, because of this state.
///
/// Source: Step Functions Developer Guide, "IAM policies for using Distributed Map states".
pub(super) fn grant(
    stack: &mut Stack,
    machine: &ResourceRef,
    role: &Role,
    state: &str,
    location: &'static Location<'static>,
) {
    let executions = Intrinsic::substitute_with(
        "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${Name}:*",
        [("Name", machine.attribute("Name"))],
    );
    let reason = Reason::state(&machine.id, state, location);
    for statement in [
        Statement::allow(["states:StartExecution"]).on(machine.reference()),
        Statement::allow(["states:DescribeExecution", "states:StopExecution"]).on(executions),
    ] {
        role.grant(stack, statement.because(reason.clone()));
    }
}
