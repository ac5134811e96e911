use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tracing::info;

use crate::api::{
    Answer, Api, answer, configuration, definition,
    error::{Error, ErrorType},
    model::Value,
    name, read,
    store::{Encryption, Logging, MachineType, Revision, StateMachine, Tags, Tracing},
    tags,
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    name: &'a str,
    #[serde(borrow)]
    definition: &'a str,
    role_arn: &'a str,
    #[serde(rename = "type", default)]
    machine_type: MachineType,
    #[serde(default)]
    logging_configuration: Logging,
    #[serde(default)]
    tracing_configuration: Tracing,
    encryption_configuration: Option<Encryption>,
    tags: Option<Tags>,
    #[serde(default)]
    publish: bool,
    version_description: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    state_machine_arn: String,
    creation_date: EpochSeconds,
    #[serde(skip_serializing_if = "Option::is_none")]
    state_machine_version_arn: Option<String>,
}

/// Creates a state machine. Who asks for the same again is given the one that is there.
pub(crate) fn create_state_machine(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    name::check(input.name)?;
    configuration::check_version_description(input.publish, input.version_description.as_deref())?;
    let arn = api.account().state_machine_arn(input.name);
    configuration::check_role(input.role_arn)?;
    configuration::check_logging(&input.logging_configuration)?;
    let encryption = configuration::encryption(input.encryption_configuration)?;
    let tags = tags::merged(&Tags::new(), input.tags.unwrap_or_default(), &arn)?;
    let definition = definition::accept(input.definition, input.machine_type)?;

    let created = Timestamp::now();
    let published_at_creation = input.publish.then_some(input.version_description);
    let mut machine = StateMachine {
        name: input.name.into(),
        arn: arn.as_str().into(),
        machine_type: input.machine_type,
        created,
        current: Arc::new(Revision {
            key: Revision::new_key(),
            id: None,
            updated: created,
            definition: Arc::new(definition),
            role_arn: input.role_arn.into(),
            logging: input.logging_configuration,
            tracing: input.tracing_configuration,
            encryption,
        }),
        versions: BTreeMap::new(),
        last_version: 0,
        aliases: BTreeMap::new(),
        tags,
        published_at_creation,
        is_deployed: false,
    };
    if let Some(description) = machine.published_at_creation.clone() {
        machine.publish(description, created);
    }

    let mut store = api.store();
    store.check_not_deleting(input.name, &arn)?;
    let created = match store.state_machines.get(input.name) {
        Some(known) if is_same(known, &machine) => known.created,
        Some(_) => {
            let message = format!("State Machine Already Exists: '{arn}'");
            return Err(Error::new(ErrorType::StateMachineAlreadyExists, message));
        }
        None => {
            store.put_state_machine(machine, &arn)?;
            info!(state_machine = arn, "created");
            created
        }
    };
    answer(&Output {
        state_machine_arn: arn,
        creation_date: EpochSeconds(created),
        state_machine_version_arn: input
            .publish
            .then(|| api.account().qualified_arn(input.name, "1")),
    })
}

/// Whether a state machine is what is asked for, as far as AWS compares them: the role and the
/// tags may differ.
fn is_same(known: &StateMachine, wanted: &StateMachine) -> bool {
    known.machine_type == wanted.machine_type
        && known.published_at_creation == wanted.published_at_creation
        && known.current.definition.text == wanted.current.definition.text
        && known.current.logging == wanted.current.logging
        && known.current.tracing == wanted.current.tracing
        && known.current.encryption == wanted.current.encryption
}
