use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::Timestamp;
use serde::Serialize;
use statewright_engine::Outcome;

use super::Execution;

/// A Map Run: the child executions of a Distributed Map.
#[derive(Debug)]
pub(crate) struct MapRun {
    pub(crate) arn: Arc<str>,
    /// The ARN of the execution that began it.
    pub(crate) execution_arn: Arc<str>,
    /// The ARN of the execution that it is a part of: the same, or one that began a Map Run of which
    /// that is a child.
    pub(crate) outermost_arn: Arc<str>,
    pub(crate) started: Timestamp,
    progress: Mutex<MapRunProgress>,
}

/// How far a Map Run is.
#[derive(Clone, Debug)]
pub(crate) struct MapRunProgress {
    pub(crate) about: statewright_engine::MapRun,
    /// When it ended, if it did.
    pub(crate) end: Option<Timestamp>,
    /// By the part of its work that each does: of several that did so, the last one.
    pub(crate) children: BTreeMap<usize, MapChild>,
    pub(crate) redriven: Option<Timestamp>,
}

/// A child execution of a Map Run.
#[derive(Clone, Debug)]
pub(crate) struct MapChild {
    pub(crate) execution: Arc<Execution>,
    /// How many items it works on.
    pub(crate) items: usize,
}

/// How many items, or child executions, are how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Counts {
    pending: usize,
    running: usize,
    succeeded: usize,
    failed: usize,
    timed_out: usize,
    aborted: usize,
    total: usize,
    results_written: usize,
    failures_not_redrivable: usize,
    pending_redrive: usize,
}

impl MapRun {
    pub(crate) fn new(
        about: statewright_engine::MapRun,
        outermost_arn: Arc<str>,
        started: Timestamp,
    ) -> Self {
        Self {
            arn: Arc::clone(&about.arn),
            execution_arn: Arc::clone(&about.execution_arn),
            outermost_arn,
            started,
            progress: Mutex::new(MapRunProgress {
                about,
                end: None,
                children: BTreeMap::new(),
                redriven: None,
            }),
        }
    }

    pub(crate) fn progress(&self) -> MutexGuard<'_, MapRunProgress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl MapRunProgress {
    /// How many items are how far, and how many child executions, of which what failed may be
    /// redriven with the run or not.
    pub(crate) fn counts(&self, is_redrivable: bool) -> (Counts, Counts) {
        let total = |total| Counts { total, ..Counts::default() };
        let (mut items, mut executions) = (total(self.about.items), total(self.about.children));
        for child in self.children.values() {
            let progress = child.execution.progress();
            let outcome = progress.end.as_ref().map(|(_, outcome)| outcome);
            let is_lost = progress.history.is_full();
            items.add(outcome, is_lost, child.items);
            executions.add(outcome, is_lost, 1);
        }
        for counts in [&mut items, &mut executions] {
            counts.settle(self.end.is_some(), is_redrivable);
        }
        (items, executions)
    }
}

impl Counts {
    fn add(&mut self, outcome: Option<&Outcome>, is_lost: bool, number: usize) {
        let count = match outcome {
            None => &mut self.running,
            Some(Outcome::Succeeded { .. }) => &mut self.succeeded,
            Some(Outcome::Failed(_)) => &mut self.failed,
            Some(Outcome::TimedOut(_)) => &mut self.timed_out,
            Some(Outcome::Aborted(_)) => &mut self.aborted,
        };
        *count += number;
        if is_lost && outcome.is_some_and(|outcome| outcome.failure().is_some()) {
            self.failures_not_redrivable += number;
        }
    }

    /// All that has not begun is pending; and the results are written when the Map Run is over,
    /// of whatever kind they are, as AWS's own samples show.
    fn settle(&mut self, is_over: bool, is_redrivable: bool) {
        let Self { running, succeeded, failed, timed_out, aborted, .. } = *self;
        let ended = succeeded + failed + timed_out + aborted;
        self.pending = self.total.saturating_sub(running + ended);
        self.results_written = if is_over { ended } else { 0 };
        if is_over && !is_redrivable {
            self.failures_not_redrivable = ended - succeeded;
        }
    }
}
