use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::api::{Answer, Api, answer, model::Value, read, routing, timestamp::EpochSeconds};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    state_machine_alias_arn: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output<'a> {
    state_machine_alias_arn: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    routing_configuration: Vec<RoutingItem>,
    creation_date: EpochSeconds,
    update_date: EpochSeconds,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RoutingItem {
    state_machine_version_arn: String,
    weight: u32,
}

/// Tells about an alias.
pub(crate) fn describe_state_machine_alias(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let store = api.store();
    let (machine, name) =
        routing::find_alias(&store, api.account(), input.state_machine_alias_arn)?;
    let alias = &machine.aliases[name];
    let routing_configuration = alias.routes.iter().map(|route| RoutingItem {
        state_machine_version_arn: api
            .account()
            .qualified_arn(&machine.name, &route.version.to_string()),
        weight: route.weight,
    });
    answer(&Output {
        state_machine_alias_arn: input.state_machine_alias_arn,
        name,
        description: alias.description.as_deref(),
        routing_configuration: routing_configuration.collect(),
        creation_date: EpochSeconds(alias.created),
        update_date: EpochSeconds(alias.updated),
    })
}
