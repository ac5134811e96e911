use std::sync::Arc;

use serde::Deserialize;
use tracing::info;

use crate::api::{Answer, Api, arn::Arn, done, model::Value, read};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    state_machine_arn: &'a str,
}

/// Deletes a state machine with its versions and aliases, if there is one.
pub(crate) fn delete_state_machine(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let (arn, target) = Arn::state_machine(input.state_machine_arn)?;
    target.without_label()?;
    // A version or an alias of one is no state machine.
    let is_one = target.qualifier.is_none() && arn.is_in(api.account());
    if is_one && api.store().delete_state_machine(target.name)? {
        info!(state_machine = input.state_machine_arn, "deleted");
    }
    done()
}
