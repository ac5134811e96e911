use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer, arn::Arn, error::Error, model::Value, page::Page, read,
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
    state_machine_versions: Vec<Item>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    state_machine_version_arn: String,
    creation_date: EpochSeconds,
}

/// Lists the versions of a state machine, the newest first.
pub(crate) fn list_state_machine_versions(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let (arn, target) = Arn::state_machine(input.state_machine_arn)?;
    target.without_label()?;
    let list = format!("versions of {}", input.state_machine_arn);
    let page = Page::new(&list, input.max_results, input.next_token)?;
    let before = page.after.as_deref().map_or(Ok(u32::MAX), str::parse);
    let before = before.map_err(|_| Error::invalid_token())?;
    let store = api.store();
    let machine = store.state_machines.get(target.name).filter(|_| arn.is_in(api.account()));
    let versions = machine.into_iter().flat_map(|machine| machine.versions.range(..before).rev());
    let (state_machine_versions, next_token) = page.cut(versions.map(|(number, version)| {
        let item = Item {
            state_machine_version_arn: api
                .account()
                .qualified_arn(target.name, &number.to_string()),
            creation_date: EpochSeconds(version.created),
        };
        (number, item)
    }));
    answer(&Output { state_machine_versions, next_token })
}
