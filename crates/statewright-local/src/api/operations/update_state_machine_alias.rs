use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer,
    error::Error,
    model::Value,
    read,
    routing::{self, RoutingItem},
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    state_machine_alias_arn: &'a str,
    description: Option<String>,
    #[serde(borrow)]
    routing_configuration: Option<Vec<RoutingItem<'a>>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    update_date: EpochSeconds,
}

/// Changes what an alias stands for, or its description.
pub(crate) fn update_state_machine_alias(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let mut store = api.store();
    let (machine, name) =
        routing::find_alias(&store, api.account(), input.state_machine_alias_arn)?;
    if input.description.is_none() && input.routing_configuration.is_none() {
        let message = "Either the description or the routingConfiguration must be specified";
        return Err(Error::validation(message).detail("reason", "MISSING_REQUIRED_PARAMETER"));
    }
    let mut machine = machine.clone();
    let mut alias = machine.aliases[name].clone();
    if let Some(routing) = &input.routing_configuration {
        let (owner, routes) = routing::resolve(&store, api.account(), routing)?;
        if machine.name != owner.name {
            return Err(Error::validation(
                "Routing configuration must contain versions of the state machine of the alias",
            ));
        }
        alias.routes = routes;
    }
    if input.description.is_some() {
        alias.description = input.description;
    }
    alias.updated = Timestamp::now();
    let update_date = EpochSeconds(alias.updated);
    machine.aliases.insert(name.to_owned(), alias);
    store.put_state_machine(machine, input.state_machine_alias_arn)?;
    answer(&Output { update_date })
}
