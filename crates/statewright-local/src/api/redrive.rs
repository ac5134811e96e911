//! Which executions can go on where they failed.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use statewright_engine::HISTORY_EVENTS_MAX;

use super::{
    Api,
    store::{About, Execution, Progress, Status},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum RedriveStatus {
    Redrivable,
    RedrivableByMapRun,
    NotRedrivable,
}

/// How long after its end an execution can be redriven.
///
/// Source: Step Functions Developer Guide, "Restarting state machine executions with redrive".
const PERIOD: SignedDuration = SignedDuration::from_hours(14 * 24);

/// How many requests of an execution are answered alike when they come again, and how long.
///
/// Source: API reference, RedriveExecution.
const TOKENS_MAX: usize = 10;
const TOKENS_PERIOD: SignedDuration = SignedDuration::from_mins(15);

/// When an execution went on by the request of a client that has this token already.
pub(super) fn by_token(progress: &Progress, token: Option<&str>) -> Option<Timestamp> {
    let mut known = progress.redrive_tokens.iter().filter(|(known, _)| Some(&**known) == token);
    let (_, at) = known.next()?;
    (Timestamp::now().duration_since(*at) <= TOKENS_PERIOD).then_some(*at)
}

/// Takes note of the token of a request by which an execution went on.
pub(super) fn know_token(execution: &Execution, token: &str, at: Timestamp) {
    let tokens = &mut execution.progress().redrive_tokens;
    tokens.retain(|(known, _)| **known != *token);
    tokens.insert(0, (token.into(), at));
    tokens.truncate(TOKENS_MAX);
}

/// Takes note that an execution goes on.
pub(super) fn begin(api: &Api, execution: &Arc<Execution>, at: Timestamp) {
    api.store().executions.change(execution, || {
        let mut progress = execution.progress();
        progress.end = None;
        progress.redrives += 1;
        progress.redriven = Some(at);
    });
}

/// Whether an execution can be redriven, and if not, why; its state machine may be being deleted.
/// The words are AWS's.
pub(super) fn status(
    about: &About,
    progress: &Progress,
    is_deleting: bool,
) -> (RedriveStatus, Option<&'static str>) {
    let reason = match progress.status() {
        _ if is_deleting => Some("State machine is in DELETING status"),
        Status::Running => Some("Execution is RUNNING and cannot be redriven"),
        Status::Succeeded => Some("Execution is SUCCEEDED and cannot be redriven"),
        Status::Failed | Status::TimedOut | Status::Aborted | Status::PendingRedrive => {
            let age = progress.stopped().map(|stopped| Timestamp::now().duration_since(stopped));
            if progress.history.len() as u64 >= HISTORY_EVENTS_MAX - 1 {
                Some("Execution history event limit exceeded")
            } else if age.is_some_and(|age| age > PERIOD) {
                Some("Execution redrivable period exceeded")
            } else {
                None
            }
        }
    };
    match reason {
        None if about.map_run.is_some() => (RedriveStatus::RedrivableByMapRun, None),
        None => (RedriveStatus::Redrivable, None),
        Some(reason) => (RedriveStatus::NotRedrivable, Some(reason)),
    }
}
