use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tracing::info;

use crate::api::{
    Answer, Api, answer,
    arn::Arn,
    configuration, definition,
    error::{Error, ErrorType},
    model::Value,
    read,
    store::{Encryption, Logging, Revision, Tracing, VERSIONS_MAX},
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    state_machine_arn: &'a str,
    definition: Option<&'a str>,
    role_arn: Option<&'a str>,
    logging_configuration: Option<Logging>,
    tracing_configuration: Option<Tracing>,
    encryption_configuration: Option<Encryption>,
    #[serde(default)]
    publish: bool,
    version_description: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    update_date: EpochSeconds,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state_machine_version_arn: Option<String>,
}

/// Makes a new revision of a state machine, if it differs from the current one.
pub(crate) fn update_state_machine(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let (arn, target) = Arn::state_machine(input.state_machine_arn)?;
    target.without_label()?;
    configuration::check_version_description(input.publish, input.version_description.as_deref())?;

    let mut store = api.store();
    store.check_not_deleting(target.name, input.state_machine_arn)?;
    // Versions and aliases are not to be updated.
    let machine = store
        .state_machines
        .get(target.name)
        .filter(|_| target.qualifier.is_none() && arn.is_in(api.account()))
        .ok_or_else(|| Error::state_machine_does_not_exist(input.state_machine_arn))?;
    if input.definition.is_none()
        && input.role_arn.is_none()
        && input.logging_configuration.is_none()
        && input.tracing_configuration.is_none()
        && input.encryption_configuration.is_none()
    {
        let message = "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified";
        return Err(Error::new(ErrorType::MissingRequiredParameter, message));
    }

    let mut machine = machine.clone();
    let mut revision = Revision::clone(&machine.current);
    if let Some(text) = input.definition.filter(|text| *text != revision.definition.text) {
        revision.definition = Arc::new(definition::accept(text, machine.machine_type)?);
    }
    if let Some(role) = input.role_arn {
        configuration::check_role(role)?;
        revision.role_arn = role.into();
    }
    if let Some(logging) = input.logging_configuration {
        configuration::check_logging(&logging)?;
        revision.logging = logging;
    }
    if let Some(tracing) = input.tracing_configuration {
        revision.tracing = tracing;
    }
    if input.encryption_configuration.is_some() {
        revision.encryption = configuration::encryption(input.encryption_configuration)?;
    }
    let now = Timestamp::now();
    if revision != *machine.current {
        revision.key = Revision::new_key();
        revision.id = Some(uuid::Uuid::new_v4().to_string());
        revision.updated = now;
        machine.current = Arc::new(revision);
        info!(state_machine = input.state_machine_arn, "updated");
    }
    let version = if input.publish {
        let number = machine.publish(input.version_description, now);
        Some(number.ok_or_else(|| Error::quota_exceeded("versions", VERSIONS_MAX))?)
    } else {
        None
    };
    let output = Output {
        update_date: EpochSeconds(machine.current.updated),
        revision_id: machine.current.id.clone(),
        state_machine_version_arn: version
            .map(|version| api.account().qualified_arn(&machine.name, &version.to_string())),
    };
    store.put_state_machine(machine, input.state_machine_arn)?;
    answer(&output)
}
