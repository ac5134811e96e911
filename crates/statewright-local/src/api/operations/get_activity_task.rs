use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::api::{
    Api, activities::Handed, answer, arn::Arn, error::Error, model::Value, operation::Handing, read,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    activity_arn: &'a str,
    worker_name: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    task_token: Option<Arc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input: Option<String>,
}

/// Waits for a task of an activity. If none comes, the answer is empty.
pub(crate) fn get_activity_task(api: &Arc<Api>, request: &Value<'_>) -> Result<Handing, Error> {
    let input: Input<'_> = read(request)?;
    let (arn, name) = Arn::activity(input.activity_arn)?;
    if !arn.is_in(api.account()) || !api.store().activities.contains_key(name) {
        return Err(Error::activity_does_not_exist(input.activity_arn));
    }
    let (api, activity) = (Arc::clone(api), input.activity_arn.to_owned());
    let worker_name = input.worker_name.map(Into::into);
    Ok(Box::pin(async move {
        let handed = api.activities.take(&activity).await?;
        let handed = handed.map(|handed| handed.to(worker_name));
        let work = handed.as_ref().and_then(Handed::work);
        let task_token = work.map(|work| Arc::clone(&work.token));
        let input = work.map(|work| work.input.to_string());
        Ok((answer(&Output { task_token, input })?, handed))
    }))
}
