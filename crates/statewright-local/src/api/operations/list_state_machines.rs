use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer, model::Value, page::Page, read, store::MachineType,
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    max_results: Option<usize>,
    next_token: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    state_machines: Vec<Item>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    state_machine_arn: String,
    name: String,
    #[serde(rename = "type")]
    machine_type: MachineType,
    creation_date: EpochSeconds,
}

/// Lists the state machines, by their names.
pub(crate) fn list_state_machines(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let page = Page::new("stateMachines", input.max_results, input.next_token)?;
    let store = api.store();
    let (state_machines, next_token) =
        page.cut(page.rest(&store.state_machines).map(|(name, machine)| {
            let item = Item {
                state_machine_arn: api.account().state_machine_arn(name),
                name: name.clone(),
                machine_type: machine.machine_type,
                creation_date: EpochSeconds(machine.created),
            };
            (name, item)
        }));
    answer(&Output { state_machines, next_token })
}
