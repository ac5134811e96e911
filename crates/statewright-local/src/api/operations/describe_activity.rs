use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer, arn::Arn, error::Error, model::Value, read, store::Encryption,
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    activity_arn: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output<'a> {
    activity_arn: &'a str,
    name: &'a str,
    creation_date: EpochSeconds,
    encryption_configuration: &'a Encryption,
}

/// Tells about an activity.
pub(crate) fn describe_activity(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let (arn, name) = Arn::activity(input.activity_arn)?;
    let store = api.store();
    let activity = store.activities.get(name).filter(|_| arn.is_in(api.account()));
    let activity = activity.ok_or_else(|| Error::activity_does_not_exist(input.activity_arn))?;
    answer(&Output {
        activity_arn: input.activity_arn,
        name,
        creation_date: EpochSeconds(activity.created),
        encryption_configuration: &activity.encryption,
    })
}
