//! What a child execution is started with.

use std::sync::Arc;

use jiff::Timestamp;
use statewright_asl::ExecutionType;

use crate::{
    Data, Json, MachineType, Start,
    program::{Map, Mode},
    random::Random,
};

/// A start for a child with this input.
pub(super) fn child(
    parent: &Start,
    map: &Map,
    input: Json,
    now: Timestamp,
    random: &Random,
) -> Start {
    let (label, execution_type) = distributed(map);
    let name: Arc<str> = random.uuid().into();
    let machine = format!("{}/{label}", machine_name(parent));
    let (machine_type, kind, end) = match execution_type {
        ExecutionType::Standard => (MachineType::Standard, "execution", String::new()),
        ExecutionType::Express => (MachineType::Express, "express", format!(":{}", random.uuid())),
    };
    Start {
        input: Data::from(input),
        at: now,
        execution_arn: arn(parent, kind, &format!("{machine}:{name}{end}")),
        execution_name: name,
        state_machine_arn: arn(parent, "stateMachine", &machine),
        state_machine_name: machine.into(),
        role_arn: parent.role_arn.clone(),
        machine_type,
        seed: random.bits(),
        interleaving: parent.interleaving,
    }
}

pub(super) fn map_run_arn(parent: &Start, map: &Map, random: &Random) -> Arc<str> {
    let (label, _) = distributed(map);
    let run = format!("{}/{label}:{}", machine_name(parent), random.uuid());
    arn(parent, "mapRun", &run)
}

/// The name of the state machine, also for the children of a child: labels are its own, wherever
/// in it they are.
fn machine_name(parent: &Start) -> &str {
    let name = &parent.state_machine_name;
    name.split_once('/').map_or(name, |(name, _)| name)
}

fn arn(parent: &Start, kind: &str, name: &str) -> Arc<str> {
    let machine: Vec<_> = parent.state_machine_arn.splitn(6, ':').collect();
    let account = machine[..machine.len().min(5)].join(":");
    format!("{account}:{kind}:{name}").into()
}

fn distributed(map: &Map) -> (&str, ExecutionType) {
    match &map.mode {
        Mode::Distributed { label, execution_type } => (label, *execution_type),
        Mode::Inline => unreachable!("only Distributed Maps have child executions"),
    }
}
