//! Which executions can go on where they failed.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use statewright_engine::HISTORY_EVENTS_MAX;

use super::{
    Api,
    store::{Execution, Progress, Status},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum RedriveStatus {
    Redrivable,
    NotRedrivable,
}

/// How long after its end an execution can be redriven.
///
/// Source: Step Functions Developer Guide, "Restarting state machine executions with redrive".
const PERIOD: SignedDuration = SignedDuration::from_hours(14 * 24);

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
        None => (RedriveStatus::Redrivable, None),
        Some(reason) => (RedriveStatus::NotRedrivable, Some(reason)),
    }
}
