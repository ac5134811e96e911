//! The right of a state machine to start executions of itself, which distributed Map states do.

use std::panic::Location;

use serde_json::json;
use statewright_asl::{self as asl, State};

use crate::{
    Intrinsic, Role, Stack, Statement,
    iam::policy_document,
    stack::{Resource, ResourceRef},
};

/// Whether it starts executions of itself.
pub(super) fn are_started_by(machine: &asl::StateMachine) -> bool {
    machine
        .all_states()
        .any(|(_, state)| matches!(state, State::Map(map) if map.item_processor.is_distributed()))
}

/// Adds a policy to the stack that lets a state machine start executions of itself.
///
/// It is a resource of its own: the role cannot name the state machine, which names the role.
///
/// Source: Step Functions Developer Guide, "IAM policies for using Distributed Map states".
pub(super) fn grant(
    stack: &mut Stack,
    machine: &ResourceRef,
    role: &Role,
    location: &'static Location<'static>,
) {
    let name = machine.attribute("Name").name_in_text().unwrap_or_default();
    let executions = Intrinsic::substitute(format!(
        "arn:${{AWS::Partition}}:states:${{AWS::Region}}:${{AWS::AccountId}}:execution:${{{name}}}:*"
    ));
    let statements = [
        Statement::allow(["states:StartExecution"]).on(machine.reference()),
        Statement::allow(["states:DescribeExecution", "states:StopExecution"]).on(executions),
    ];
    let id = format!("{}MapRuns", machine.id);
    let properties = json!({
        "PolicyName": id,
        "PolicyDocument": policy_document(&statements),
        "Roles": [role.resource.reference()],
    });
    stack.add(&id, Resource::new("AWS::IAM::Policy", properties, location));
}
