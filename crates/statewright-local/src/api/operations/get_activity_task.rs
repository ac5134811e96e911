use std::sync::Arc;

use serde::{Deserialize, Serialize};
use statewright_engine::Event;

use crate::api::{
    Api, answer, arn::Arn, error::Error, model::Value, operation::Waiting, read,
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
pub(crate) fn get_activity_task(api: &Arc<Api>, request: &Value<'_>) -> Result<Waiting, Error> {
    let input: Input<'_> = read(request)?;
    let (arn, name) = Arn::activity(input.activity_arn)?;
    if !arn.is_in(api.account()) || !api.store().activities.contains_key(name) {
        return Err(Error::activity_does_not_exist(input.activity_arn));
    }
    let (api, activity) = (Arc::clone(api), input.activity_arn.to_owned());
    let worker_name = input.worker_name.map(Into::into);
    Ok(Box::pin(async move {
        let Some(work) = api.activities.take(&activity).await? else {
            return answer(&Output { task_token: None, input: None });
        };
        let (execution, task) = (work.execution, work.task);
        // After the answer: should the server end in between, the task is offered again, and not
        // waited for though nobody has it.
        tokio::spawn(async move { execution.tell(Event::TaskStarted { task, worker_name }) });
        answer(&Output { task_token: Some(work.token), input: Some(work.input.to_string()) })
    }))
}
