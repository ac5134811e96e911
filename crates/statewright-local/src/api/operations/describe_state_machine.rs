use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer,
    arn::Arn,
    error::Error,
    included_data::IncludedData,
    model::Value,
    read,
    store::{Encryption, Logging, MachineType, Tracing},
    target::Target,
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    state_machine_arn: &'a str,
    #[serde(default)]
    included_data: IncludedData,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output<'a> {
    state_machine_arn: &'a str,
    name: &'a str,
    status: &'a str,
    definition: &'a str,
    role_arn: &'a str,
    #[serde(rename = "type")]
    machine_type: MachineType,
    creation_date: EpochSeconds,
    logging_configuration: &'a Logging,
    tracing_configuration: Tracing,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    encryption_configuration: &'a Encryption,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    variable_references: &'a BTreeMap<String, BTreeSet<String>>,
}

/// Tells about a state machine, a version of one, or what the children of a Distributed Map run.
pub(crate) fn describe_state_machine(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let store = api.store();
    let not_there = || Error::state_machine_does_not_exist(input.state_machine_arn);
    let (arn, name) = Arn::state_machine(input.state_machine_arn)?;
    let target = Target::of_name(&store, api.account(), &arn, name).ok_or_else(not_there)?;
    let (machine, revision, created, description) = match target {
        Target::Machine(machine) => (machine, &machine.current, machine.created, None),
        Target::Version { machine, version, .. } => {
            (machine, &version.revision, version.created, version.description.as_deref())
        }
        // What an alias stands for is several things, and not one to be told about.
        Target::Alias { .. } => return Err(not_there()),
    };
    let definition = revision.definition.told(name.label).ok_or_else(not_there)?;
    let with_data = input.included_data.is_all();
    answer(&Output {
        state_machine_arn: input.state_machine_arn,
        name: &machine.name,
        status: if store.is_deleting(&machine.name) { "DELETING" } else { "ACTIVE" },
        definition: if with_data { definition.text } else { "{}" },
        role_arn: &revision.role_arn,
        machine_type: machine.machine_type,
        creation_date: EpochSeconds(created),
        logging_configuration: &revision.logging,
        tracing_configuration: revision.tracing,
        label: name.label,
        revision_id: revision.id.as_deref(),
        description,
        encryption_configuration: &revision.encryption,
        variable_references: &definition.variable_references,
    })
}
