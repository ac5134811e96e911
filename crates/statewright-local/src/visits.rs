//! What states did, told from the history of an execution.

mod graph;

use std::{collections::BTreeSet, sync::Arc};

use jiff::Timestamp;
use statewright_asl::svg::Status;
use statewright_engine::{
    Data, EventDetails, Failure, HistoryEvent, IterationStep, Json, TaskStep,
};

pub(crate) use graph::show;

/// What a state did once it was entered.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    /// The name of the state.
    pub state: Arc<str>,
    /// The type of the state.
    pub state_type: &'static str,
    /// The visit to the Parallel or Map state that it belongs to, if it does.
    pub within: Option<Within>,
    /// The visit before it, in its branch.
    pub after: Option<usize>,
    /// The event with which it was entered.
    pub entered_event: u64,
    /// When it was entered.
    pub entered: Timestamp,
    /// When it was left, or the execution ended in it.
    pub left: Option<Timestamp>,
    /// How far it came.
    pub status: Status,
    /// What it was given.
    pub input: Data,
    /// What it passed on.
    pub output: Option<Json>,
    /// The last error that it had.
    pub failure: Option<Failure>,
    /// How often its work was begun.
    pub attempts: u64,
    /// How many items a Map state has, if it is one and has come so far.
    pub items: Option<usize>,
    /// The Map Run that a Distributed Map began last.
    pub map_run_arn: Option<Arc<str>>,
}

/// The place of a visit below another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Within {
    /// The number of the visit to the Parallel or Map state.
    pub visit: usize,
    /// The number of the item, in a Map state.
    pub iteration: Option<usize>,
}

impl Visit {
    /// How long it took, in milliseconds, if it is over.
    #[must_use]
    pub fn milliseconds(&self) -> Option<f64> {
        let duration = self.left?.duration_since(self.entered);
        Some(duration.as_secs_f64() * 1000.0)
    }

    fn is_open(&self) -> bool {
        self.status == Status::InProgress
    }
}

/// The visits to states in a history, in the order in which they began.
#[must_use]
pub fn visits(history: &[HistoryEvent]) -> Vec<Visit> {
    Visits::of(history).list
}

/// The visits to states, told from a history event by event.
///
/// Several states can run at a time, so an event is about the state that the event before it,
/// of which it says the id, is about; or about one that this state is in.
#[derive(Clone, Debug, Default)]
pub struct Visits {
    list: Vec<Visit>,
    /// What each event is about, in the order of their ids, which have no gaps.
    about: Vec<About>,
    /// The visits that are not over.
    open: BTreeSet<usize>,
}

/// What an event is about.
#[derive(Clone, Copy, Debug, Default)]
struct About {
    visit: Option<usize>,
    /// Where the state is that is entered after it, if that is below the visit.
    inside: Option<Within>,
}

impl Visits {
    /// The visits in a history.
    #[must_use]
    pub fn of(history: &[HistoryEvent]) -> Self {
        let mut visits = Self::default();
        for event in history {
            visits.take(event);
        }
        visits
    }

    /// The visits, in the order in which they began.
    #[must_use]
    pub fn list(&self) -> &[Visit] {
        &self.list
    }

    /// The numbers of the visits that are not over, in the order in which they began.
    pub fn open(&self) -> impl DoubleEndedIterator<Item = usize> {
        self.open.iter().copied()
    }

    /// The number of the visit that an event is about that was taken in, if it is about one.
    #[must_use]
    pub fn about(&self, event_id: u64) -> Option<usize> {
        self.place(event_id).visit
    }

    /// The visits that a visit is below of, from the inside out.
    pub fn around(&self, visit: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.outer(visit), |visit| self.outer(*visit))
    }

    /// Takes in the next event, and gives the number of the visit that it is about.
    pub fn take(&mut self, event: &HistoryEvent) -> Option<usize> {
        let before = self.place(event.previous_id);
        let about = self.find(event, before);
        self.about.push(about);
        if let Some(visit) = about.visit {
            self.note(event, before.visit, visit);
        }
        match &event.details {
            EventDetails::ExecutionSucceeded { .. }
            | EventDetails::ExecutionFailed(_)
            | EventDetails::ExecutionAborted(_)
            | EventDetails::ExecutionTimedOut(_) => {
                for visit in self.open.clone() {
                    self.end(visit, Status::Cancelled, event.timestamp);
                }
            }
            EventDetails::ExecutionRedriven { .. } => self.begin_anew(),
            _ => {}
        }
        about.visit
    }

    fn place(&self, event_id: u64) -> About {
        let index = usize::try_from(event_id).ok().and_then(|id| id.checked_sub(1));
        index.and_then(|index| self.about.get(index)).copied().unwrap_or_default()
    }

    fn outer(&self, visit: usize) -> Option<usize> {
        self.list[visit].within.map(|within| within.visit)
    }

    /// The visit, and those that it is below of, from the inside out.
    fn chain(&self, visit: Option<usize>) -> impl Iterator<Item = usize> {
        std::iter::successors(visit, |visit| self.outer(*visit))
    }

    fn find(&mut self, event: &HistoryEvent, before: About) -> About {
        let named = |name: &str| {
            let is_it = |visit: &usize| {
                let visit = &self.list[*visit];
                *visit.state == *name && (visit.is_open() || visit.status == Status::Failed)
            };
            let near = self.chain(before.visit).find(is_it);
            // What fails when a state is entered follows the event before that.
            near.or_else(|| self.open.iter().rev().copied().find(is_it))
        };
        let of_type = |state_type: &str| {
            let is_it = |visit: &usize| {
                let visit = &self.list[*visit];
                visit.state_type == state_type && visit.is_open()
            };
            self.chain(before.visit).find(is_it)
        };
        let (visit, iteration) = match &event.details {
            EventDetails::StateEntered { .. } => (Some(self.enter(event, before)), None),
            EventDetails::StateExited { name, .. } => (named(name), None),
            EventDetails::EvaluationFailed { state, .. } => (named(state), None),
            EventDetails::MapIteration { name, index, step } => {
                let begins = *step == IterationStep::Started;
                (named(name), begins.then_some(Some(*index)))
            }
            EventDetails::ParallelStateStarted => (of_type("Parallel"), Some(None)),
            EventDetails::ParallelStateSucceeded | EventDetails::ParallelStateFailed => {
                (of_type("Parallel"), None)
            }
            EventDetails::MapStateStarted { .. }
            | EventDetails::MapStateSucceeded
            | EventDetails::MapStateFailed
            | EventDetails::MapRunStarted { .. }
            | EventDetails::MapRunSucceeded
            | EventDetails::MapRunFailed(_)
            | EventDetails::MapRunRedriven { .. } => (of_type("Map"), None),
            EventDetails::StateAborted { state_type } => {
                (self.aborted(event.timestamp, before.visit, state_type), None)
            }
            EventDetails::ExecutionStarted { .. }
            | EventDetails::ExecutionSucceeded { .. }
            | EventDetails::ExecutionFailed(_)
            | EventDetails::ExecutionTimedOut(_)
            | EventDetails::ExecutionAborted(_)
            | EventDetails::ExecutionRedriven { .. }
            | EventDetails::Task { .. } => (before.visit, None),
        };
        let inside = visit.zip(iteration).map(|(visit, iteration)| Within { visit, iteration });
        About { visit, inside }
    }

    fn enter(&mut self, event: &HistoryEvent, before: About) -> usize {
        let EventDetails::StateEntered { state_type, name, input } = &event.details else {
            unreachable!("asked of an Entered event");
        };
        let number = self.list.len();
        let begins = before.inside.is_some();
        self.list.push(Visit {
            state: name.clone(),
            state_type,
            within: before.inside.or_else(|| self.list[before.visit?].within),
            after: before.visit.filter(|_| !begins),
            entered_event: event.id,
            entered: event.timestamp,
            left: None,
            status: Status::InProgress,
            input: input.clone(),
            output: None,
            failure: None,
            attempts: 0,
            items: None,
            map_run_arn: None,
        });
        self.open.insert(number);
        number
    }

    /// The visit that was given up because another one failed: the event does not say which,
    /// so it is the first one of its type.
    fn aborted(&mut self, at: Timestamp, failed: Option<usize>, state_type: &str) -> Option<usize> {
        let container = self.chain(failed).skip(1).find(|visit| self.list[*visit].is_open())?;
        self.fail(at, failed, container);
        let is_it = |visit: &usize| {
            self.list[*visit].state_type == state_type && self.is_below(*visit, container)
        };
        let visit = self.open.iter().copied().find(is_it)?;
        self.end(visit, Status::Cancelled, at);
        Some(visit)
    }

    fn is_below(&self, visit: usize, container: usize) -> bool {
        self.around(visit).any(|outer| outer == container)
    }

    /// A visit failed, and with it those around it up to this one.
    fn fail(&mut self, at: Timestamp, failed: Option<usize>, up_to: usize) {
        let chain: Vec<_> = self.chain(failed).take_while(|visit| *visit != up_to).collect();
        for visit in chain {
            if self.list[visit].is_open() {
                self.end(visit, Status::Failed, at);
            }
        }
        if let Some(failed) = failed.filter(|failed| *failed != up_to) {
            // Nothing is said of the error of a Fail state in a branch.
            let failure = self.list[failed].failure.clone();
            self.list[up_to].failure = Some(failure.unwrap_or_default());
        }
    }

    /// What is below a visit is given up.
    fn cancel_below(&mut self, at: Timestamp, container: usize, iteration: Option<usize>) {
        let is_meant = |visit: &usize| {
            let mut chain = self.chain(Some(*visit)).filter_map(|visit| self.list[visit].within);
            chain.any(|within| {
                within.visit == container && (iteration.is_none() || within.iteration == iteration)
            })
        };
        let below: Vec<_> = self.open.iter().copied().filter(is_meant).collect();
        for visit in below {
            self.end(visit, Status::Cancelled, at);
        }
    }

    /// Takes in what an event says about a visit. `before` is what the event before is about.
    fn note(&mut self, event: &HistoryEvent, before: Option<usize>, number: usize) {
        let at = event.timestamp;
        match &event.details {
            EventDetails::StateExited { output, .. } => {
                let visit = &mut self.list[number];
                visit.output = Some(output.clone());
                let status = match visit.failure {
                    Some(_) => Status::CaughtError,
                    None => Status::Succeeded,
                };
                self.end(number, status, at);
            }
            EventDetails::Task { step, .. } => self.list[number].note_step(step),
            EventDetails::EvaluationFailed { failure, .. }
            | EventDetails::MapRunFailed(failure) => {
                self.list[number].failure = Some(failure.clone());
            }
            EventDetails::ParallelStateStarted | EventDetails::MapStateStarted { .. } => {
                if before != Some(number) {
                    self.fail(at, before, number);
                    self.cancel_below(at, number, None);
                }
                let visit = &mut self.list[number];
                visit.attempts += 1;
                if let EventDetails::MapStateStarted { length } = event.details {
                    visit.items = Some(length);
                }
            }
            EventDetails::ParallelStateSucceeded | EventDetails::MapStateSucceeded => {
                self.list[number].failure = None;
            }
            EventDetails::ParallelStateFailed | EventDetails::MapStateFailed => {
                self.fail(at, before, number);
                self.cancel_below(at, number, None);
                self.list[number].failure.get_or_insert_default();
                self.end(number, Status::Failed, at);
            }
            EventDetails::MapIteration { step: IterationStep::Failed, .. } => {
                self.fail(at, before, number);
            }
            EventDetails::MapIteration { step: IterationStep::Aborted, index, .. } => {
                self.cancel_below(at, number, Some(*index));
            }
            EventDetails::MapRunStarted { map_run_arn } => {
                self.list[number].map_run_arn = Some(map_run_arn.clone());
            }
            EventDetails::ExecutionFailed(failure) => {
                let chain: Vec<_> = self.chain(Some(number)).collect();
                for visit in chain {
                    self.list[visit].failure = Some(failure.clone());
                    self.end(visit, Status::Failed, at);
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, number: usize, status: Status, at: Timestamp) {
        let visit = &mut self.list[number];
        visit.left = Some(at);
        visit.status = status;
        self.open.remove(&number);
    }

    /// What failed or was given up begins anew.
    fn begin_anew(&mut self) {
        for (number, visit) in self.list.iter_mut().enumerate() {
            if matches!(visit.status, Status::Failed | Status::Cancelled) {
                visit.status = Status::InProgress;
                visit.left = None;
                self.open.insert(number);
            }
        }
    }
}

impl Visit {
    fn note_step(&mut self, step: &TaskStep) {
        match step {
            TaskStep::Scheduled(_) => self.attempts += 1,
            TaskStep::Succeeded { .. } => self.failure = None,
            TaskStep::Failed(failure) | TaskStep::TimedOut(failure) => {
                self.failure = Some(failure.clone());
            }
            TaskStep::Started { .. } | TaskStep::Submitted { .. } => {}
        }
    }
}
