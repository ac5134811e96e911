//! Which executions can go on where they failed.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use statewright_engine::MapRunStatus;

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

/// Takes note that an execution goes on, by a request that may have a token.
pub(super) fn begin(api: &Api, execution: &Arc<Execution>, at: Timestamp, token: Option<&str>) {
    api.store().executions.change(execution, || {
        let mut progress = execution.progress();
        progress.end = None;
        progress.redrives += 1;
        progress.redriven = Some(at);
        if let Some(token) = token {
            let tokens = &mut progress.redrive_tokens;
            tokens.retain(|(known, _)| **known != *token);
            tokens.insert(0, (token.into(), at));
            tokens.truncate(TOKENS_MAX);
        }
    });
}

/// Why a Map Run cannot be redriven with its execution, if it cannot. Of a run that has no part
/// in what would go on, AWS's words are not known.
pub(super) fn obstacle(api: &Api, map_run_arn: &str) -> Option<&'static str> {
    let (execution, run, is_deleting) = {
        let store = api.store();
        let run = store.executions.map_run(map_run_arn)?;
        let execution = store.executions.get(&run.outermost_arn).map(Arc::clone)?;
        let is_deleting = store.is_deleting(&execution.about.machine);
        (execution, run.progress().about.status, is_deleting)
    };
    let progress = execution.progress();
    let (_, reason) = status(&execution.about, &progress, is_deleting, None);
    reason.or_else(|| match &progress.redrivable {
        Some(engine) if engine.has_map_run(map_run_arn) => None,
        _ if run == MapRunStatus::Succeeded => Some("Map Run is SUCCEEDED and cannot be redriven"),
        _ => Some("Map Run is not a part of what can be redriven"),
    })
}

/// Whether an execution can be redriven, and if not, why; its state machine may be being deleted,
/// and the Map Run that it is a child of may have an obstacle. The words are AWS's.
pub(super) fn status(
    about: &About,
    progress: &Progress,
    is_deleting: bool,
    obstacle: Option<&'static str>,
) -> (RedriveStatus, Option<&'static str>) {
    let reason = match progress.status() {
        _ if is_deleting => Some("State machine is in DELETING status"),
        Status::Running => Some("Execution is RUNNING and cannot be redriven"),
        Status::Succeeded => Some("Execution is SUCCEEDED and cannot be redriven"),
        Status::Failed | Status::TimedOut | Status::Aborted | Status::PendingRedrive => {
            let age = progress.stopped().map(|stopped| Timestamp::now().duration_since(stopped));
            if progress.history.is_full() {
                Some("Execution history event limit exceeded")
            } else if age.is_some_and(|age| age > PERIOD) {
                Some("Execution redrivable period exceeded")
            } else {
                None
            }
        }
    };
    match reason.or(obstacle) {
        None if about.map_run.is_some() => (RedriveStatus::RedrivableByMapRun, None),
        None => (RedriveStatus::Redrivable, None),
        Some(reason) => (RedriveStatus::NotRedrivable, Some(reason)),
    }
}
