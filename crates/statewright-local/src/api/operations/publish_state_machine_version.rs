use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer,
    arn::Arn,
    error::{Error, ErrorType},
    model::Value,
    read,
    store::VERSIONS_MAX,
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    state_machine_arn: &'a str,
    revision_id: Option<&'a str>,
    description: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    creation_date: EpochSeconds,
    state_machine_version_arn: String,
}

/// The id of a revision that has none.
///
/// Source: Step Functions Developer Guide, "State machine versions".
const INITIAL: &str = "INITIAL";

/// Makes a version of the current revision, or finds the one that it has.
pub(crate) fn publish_state_machine_version(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let (arn, target) = Arn::state_machine(input.state_machine_arn)?;
    target.without_label()?;
    let mut store = api.store();
    store.check_not_deleting(target.name, input.state_machine_arn)?;
    let machine = store
        .state_machines
        .get(target.name)
        .filter(|_| target.qualifier.is_none() && arn.is_in(api.account()))
        .ok_or_else(|| Error::state_machine_does_not_exist(input.state_machine_arn))?;
    let current = machine.current.id.as_deref().unwrap_or(INITIAL);
    if let Some(wanted) = input.revision_id.filter(|wanted| *wanted != current) {
        let message = format!(
            "Failed to publish the State Machine version for revision {wanted}. The current State Machine revision is {current}."
        );
        return Err(Error::new(ErrorType::ConflictException, message));
    }
    let mut machine = machine.clone();
    let number = machine
        .publish(input.description, Timestamp::now())
        .ok_or_else(|| Error::quota_exceeded("versions", VERSIONS_MAX))?;
    let output = Output {
        creation_date: EpochSeconds(machine.versions[&number].created),
        state_machine_version_arn: api.account().qualified_arn(&machine.name, &number.to_string()),
    };
    store.put_state_machine(machine, input.state_machine_arn)?;
    answer(&output)
}
