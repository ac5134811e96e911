use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer, configuration,
    error::{Error, ErrorType},
    model::Value,
    name, read,
    store::{Activity, Encryption, Tags},
    tags,
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    name: &'a str,
    tags: Option<Tags>,
    encryption_configuration: Option<Encryption>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    activity_arn: String,
    creation_date: EpochSeconds,
}

/// Creates an activity, or finds the one of this name, whose tags may be others, and whose
/// encryption may not.
pub(crate) fn create_activity(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    name::check(input.name)?;
    let activity_arn = api.account().activity_arn(input.name);
    let encryption = configuration::encryption(input.encryption_configuration)?;
    let mut store = api.store();
    if let Some(known) = store.activities.get(input.name) {
        if known.encryption != encryption {
            let message = format!("Activity Already Exists: '{activity_arn}'");
            return Err(Error::new(ErrorType::ActivityAlreadyExists, message));
        }
        return answer(&Output { activity_arn, creation_date: EpochSeconds(known.created) });
    }
    let tags = tags::merged(&Tags::new(), input.tags.unwrap_or_default(), &activity_arn)?;
    let created = Timestamp::now();
    store.put_activity(input.name, Activity { created, encryption, tags })?;
    answer(&Output { activity_arn, creation_date: EpochSeconds(created) })
}
