//! What a state waits for that is tried: its time, or who does its work, as in an execution.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use statewright_engine::{Failure, Invocation, Json, TaskId};
use tokio::time::{sleep, timeout};

use super::definition::{Subject, not_found};
use crate::{
    Answer, Known, Route,
    api::{
        Api,
        driver::{call, scaled},
        error::Error,
    },
    services::Exchange,
};

/// How long a state may be tried.
///
/// Source: API reference, TestState.
const TIMEOUT: Duration = Duration::from_secs(5 * 60);

/// Waits, and says whether that was not too long.
pub(super) async fn wait(api: &Api, until: Timestamp) -> bool {
    let left: Duration = until.duration_since(Timestamp::now()).try_into().unwrap_or_default();
    let left = scaled(left, api.wait_time_scale);
    sleep(left.min(TIMEOUT)).await;
    left <= TIMEOUT
}

/// What came of the work of a state.
pub(super) struct Done {
    pub(super) result: Result<Json, Failure>,
    /// What went to the address that the state called, and what came back.
    pub(super) exchange: Option<Exchange>,
}

/// Does the work of a Task state.
pub(super) async fn work(
    api: &Arc<Api>,
    subject: &Subject,
    input: &Json,
    timeout_seconds: Option<u64>,
) -> Result<Done, Error> {
    let invocation = Invocation {
        task: TaskId(0),
        state: Arc::clone(&subject.name),
        resource: subject.resource().ok_or_else(not_found)?,
        input: input.clone(),
        token: None,
        role_arn: None,
    };
    if let Some(refusal) = call::refusal(api, &invocation) {
        return Err(Error::unsupported(format_args!(
            "the state {refusal}: give a `mock` with the request, or begin the server with the app that has it, or with an --endpoint for the service"
        )));
    }
    let own = timeout_seconds.map_or(TIMEOUT, Duration::from_secs);
    let late = Done { result: Err(Failure::timeout()), exchange: None };
    Ok(timeout(own.min(TIMEOUT), done(api, &invocation)).await.unwrap_or(late))
}

async fn done(api: &Arc<Api>, invocation: &Invocation) -> Done {
    let known = Known::of(&invocation.resource, &invocation.input);
    if let Ok(Route::Endpoint(target)) = api.services().route(&invocation.resource, known)
        && let Some((url, web)) = target.web()
    {
        let (result, exchange) = web.exchange(url, &invocation.input).await;
        return Done { result, exchange };
    }
    let answer = call::answer(api, None, invocation).await;
    let result = answer.map(|answer| match answer {
        // Of a state that waits for more than the answer, a mock is asked for.
        Answer::Done(output) | Answer::Submitted { output, .. } => output,
    });
    Done { result, exchange: None }
}
