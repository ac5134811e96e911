use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer,
    arn::Arn,
    error::{Error, ErrorType},
    model::Value,
    read,
    routing::{self, RoutingItem},
    store::{ALIASES_MAX, Alias},
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    name: &'a str,
    #[serde(borrow)]
    routing_configuration: Vec<RoutingItem<'a>>,
    description: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    state_machine_alias_arn: String,
    creation_date: EpochSeconds,
}

/// Creates an alias. Who asks for the same again is given the one that is there.
pub(crate) fn create_state_machine_alias(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let mut store = api.store();
    if let Some(item) = input.routing_configuration.first() {
        let (_, target) = Arn::state_machine(item.version_arn())?;
        store.check_not_deleting(target.name, item.version_arn())?;
    }
    let (machine, routes) = routing::resolve(&store, api.account(), &input.routing_configuration)?;
    let state_machine_alias_arn = api.account().qualified_arn(&machine.name, input.name);
    if let Some(known) = machine.aliases.get(input.name) {
        if known.routes != routes || known.description != input.description {
            let message = "Failed to create alias because an alias with the same name and a different routing configuration already exists.";
            return Err(Error::new(ErrorType::ConflictException, message));
        }
        let creation_date = EpochSeconds(known.created);
        return answer(&Output { state_machine_alias_arn, creation_date });
    }
    if machine.aliases.len() >= ALIASES_MAX {
        return Err(Error::quota_exceeded("aliases", ALIASES_MAX));
    }
    let now = Timestamp::now();
    let alias = Alias { description: input.description, routes, created: now, updated: now };
    let mut machine = machine.clone();
    machine.aliases.insert(input.name.to_owned(), alias);
    store.put_state_machine(machine, &state_machine_alias_arn)?;
    answer(&Output { state_machine_alias_arn, creation_date: EpochSeconds(now) })
}
