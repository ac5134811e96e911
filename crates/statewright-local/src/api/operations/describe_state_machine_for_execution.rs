use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer,
    arn::{Arn, Resource},
    error::Error,
    included_data::IncludedData,
    model::Value,
    read,
    store::{Encryption, Logging, Tracing},
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    execution_arn: &'a str,
    #[serde(default)]
    included_data: IncludedData,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output<'a> {
    state_machine_arn: &'a str,
    name: &'a str,
    definition: &'a str,
    role_arn: &'a str,
    update_date: EpochSeconds,
    logging_configuration: &'a Logging,
    tracing_configuration: Tracing,
    #[serde(skip_serializing_if = "Option::is_none")]
    map_run_arn: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision_id: Option<&'a str>,
    encryption_configuration: &'a Encryption,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    variable_references: &'a BTreeMap<String, BTreeSet<String>>,
}

/// Tells about the state machine of an execution, as it was when that began; of the child of a Map
/// Run, what that runs.
pub(crate) fn describe_state_machine_for_execution(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let execution = api.execution(input.execution_arn)?;
    let about = &execution.about;
    let revision = &about.revision;
    let with_data = input.included_data.is_all();
    let label = about.map_run.as_deref().and_then(label);
    let definition = revision.definition.told(label);
    let definition = definition.ok_or_else(|| Error::execution_does_not_exist(&about.arn))?;
    answer(&Output {
        state_machine_arn: &about.state_machine_arn,
        name: &about.machine,
        definition: if with_data { definition.text } else { "{}" },
        role_arn: &revision.role_arn,
        update_date: EpochSeconds(revision.updated),
        logging_configuration: &revision.logging,
        tracing_configuration: revision.tracing,
        map_run_arn: about.map_run.as_deref(),
        label,
        revision_id: revision.id.as_deref(),
        encryption_configuration: &revision.encryption,
        variable_references: &definition.variable_references,
    })
}

/// The label of the Map state that a Map Run is of.
fn label(map_run_arn: &str) -> Option<&str> {
    match Arn::parse(map_run_arn).ok()?.resource {
        Resource::MapRun { label, .. } => Some(label),
        _ => None,
    }
}
