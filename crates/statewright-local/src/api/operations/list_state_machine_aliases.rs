use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer, error::Error, model::Value, page::Page, read, target::Target,
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    state_machine_arn: &'a str,
    max_results: Option<usize>,
    next_token: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    state_machine_aliases: Vec<Item>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    state_machine_alias_arn: String,
    creation_date: EpochSeconds,
}

/// Lists the aliases of a state machine, or those of one of its versions, by their names: so
/// they were recorded.
pub(crate) fn list_state_machine_aliases(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let list = format!("aliases of {}", input.state_machine_arn);
    let page = Page::new(&list, input.max_results, input.next_token)?;
    let store = api.store();
    let (machine, version) = match Target::find(&store, api.account(), input.state_machine_arn)? {
        Target::Machine(machine) => (machine, None),
        Target::Version { machine, number, .. } => (machine, Some(number)),
        Target::Alias { .. } => {
            return Err(Error::state_machine_does_not_exist(input.state_machine_arn));
        }
    };
    let aliases = page.rest(&machine.aliases).filter(|(_, alias)| {
        version.is_none_or(|version| alias.routes.iter().any(|route| route.version == version))
    });
    let (state_machine_aliases, next_token) = page.cut(aliases.map(|(name, alias)| {
        let item = Item {
            state_machine_alias_arn: api.account().qualified_arn(&machine.name, name),
            creation_date: EpochSeconds(alias.created),
        };
        (name, item)
    }));
    answer(&Output { state_machine_aliases, next_token })
}
