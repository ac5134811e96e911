use std::sync::Arc;

use serde::Deserialize;

use crate::api::{
    Answer, Api,
    arn::Arn,
    done,
    error::{Error, ErrorType},
    model::Value,
    read,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    state_machine_version_arn: &'a str,
}

/// Deletes a version, if there is one and no alias refers to it.
pub(crate) fn delete_state_machine_version(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let (arn, target) = Arn::state_machine(input.state_machine_version_arn)?;
    target.without_label()?;
    let number = target
        .version()
        .ok_or_else(|| Error::invalid_arn("Invalid state machine version ARN"))?;
    let mut store = api.store();
    let machine = store.state_machines.get(target.name).filter(|_| arn.is_in(api.account()));
    let Some(machine) = machine else { return done() };
    let referring: Vec<_> = machine
        .aliases
        .iter()
        .filter(|(_, alias)| alias.routes.iter().any(|route| route.version == number))
        .map(|(name, _)| name.as_str())
        .collect();
    if !referring.is_empty() {
        let message = format!(
            "Version to be deleted must not be referenced by an alias. Current list of aliases referencing this version: [{}]",
            referring.join(", ")
        );
        return Err(Error::new(ErrorType::ConflictException, message));
    }
    if machine.versions.contains_key(&number) {
        let mut machine = machine.clone();
        machine.versions.remove(&number);
        store.put_state_machine(machine, input.state_machine_version_arn)?;
    }
    done()
}
