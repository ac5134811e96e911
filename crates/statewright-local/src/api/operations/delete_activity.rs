use std::sync::Arc;

use serde::Deserialize;

use crate::api::{Answer, Api, arn::Arn, done, model::Value, read};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    activity_arn: &'a str,
}

/// Deletes an activity, if there is one.
pub(crate) fn delete_activity(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let (arn, name) = Arn::activity(input.activity_arn)?;
    if arn.is_in(api.account()) {
        api.store().delete_activity(name)?;
    }
    done()
}
