use std::sync::Arc;

use serde::Deserialize;

use crate::api::{Answer, Api, arn::Arn, done, error::Error, model::Value, read};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    state_machine_alias_arn: &'a str,
}

/// Deletes an alias, if there is one.
pub(crate) fn delete_state_machine_alias(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let (arn, target) = Arn::state_machine(input.state_machine_alias_arn)?;
    target.without_label()?;
    let name =
        target.qualifier.ok_or_else(|| Error::invalid_arn("Invalid state machine alias ARN"))?;
    let mut store = api.store();
    let machine = store.state_machines.get(target.name).filter(|_| arn.is_in(api.account()));
    if let Some(machine) = machine.filter(|machine| machine.aliases.contains_key(name)) {
        let mut machine = machine.clone();
        machine.aliases.remove(name);
        store.put_state_machine(machine, input.state_machine_alias_arn)?;
    }
    done()
}
