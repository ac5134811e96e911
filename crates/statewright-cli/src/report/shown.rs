//! An execution as far as it was shown.

use std::{collections::HashMap, sync::Arc};

use jiff::Timestamp;
use statewright_local::{Visits, engine::Failure, short_duration};

/// How many items of a Map state are shown, and how many others that have an error; how many
/// executions of other state machines, too.
pub(super) const SHOWN_MAX: usize = 10;

pub(super) struct Shown {
    pub(super) visits: Visits,
    /// How deep it is inside of another one.
    depth: usize,
    pub(super) kind: Kind,
    /// What is left out of Map states, by their visits.
    left_out: HashMap<usize, LeftOut>,
    began: Option<Timestamp>,
    last: Option<Timestamp>,
}

/// What an execution is.
pub(super) enum Kind {
    /// The one that is to be shown.
    Main,
    /// A child of a Distributed Map, for the item of this number.
    Child { map_run: Arc<str>, item: usize },
    /// One of this state machine, that a task started.
    Nested { machine: Arc<str>, is_left_out: bool },
}

/// What is not shown.
#[derive(Clone, Copy, Default)]
pub(super) struct LeftOut {
    pub(super) items: usize,
    pub(super) errors: usize,
}

/// Who does not show a state.
pub(super) enum Hidden<'a> {
    /// The visit to a Map state, of which there are too many items.
    ByMap(usize),
    /// A Map Run, likewise.
    ByMapRun(&'a Arc<str>),
    /// There are too many executions.
    Wholly,
}

impl Shown {
    pub(super) fn new(depth: usize, kind: Kind) -> Self {
        Self {
            visits: Visits::default(),
            depth,
            kind,
            left_out: HashMap::new(),
            began: None,
            last: None,
        }
    }

    /// Takes note of an event's time.
    pub(super) fn at(&mut self, at: Timestamp) {
        self.began.get_or_insert(at);
        self.last = Some(at);
    }

    pub(super) fn took(&self) -> String {
        let times = self.began.zip(self.last);
        times.map(|(began, last)| short_duration(began, last)).unwrap_or_default()
    }

    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    pub(super) fn depth_of(&self, visit: usize) -> usize {
        self.depth + self.visits.around(visit).count()
    }

    /// The name of a state, with the number of the item that it is for.
    pub(super) fn name_of(&self, number: usize) -> String {
        let visit = &self.visits.list()[number];
        let item = match (visit.within, &self.kind) {
            (Some(within), _) => within.iteration,
            (None, Kind::Child { item, .. }) => Some(*item),
            (None, _) => None,
        };
        match item {
            Some(item) => format!("{} #{item}", visit.state),
            None => visit.state.to_string(),
        }
    }

    /// The last error of a state, if it is known.
    pub(super) fn failure_of(&self, number: usize) -> Option<&Failure> {
        let failure = self.visits.list()[number].failure.as_ref();
        // Nothing is said of the error of a Fail state in a branch.
        failure.filter(|failure| failure.error.is_some() || failure.cause.is_some())
    }

    /// Why a state is not shown, if it is not.
    pub(super) fn hidden(&self, number: usize) -> Option<Hidden<'_>> {
        let mut chain = std::iter::once(number).chain(self.visits.around(number));
        let by_map = chain.find_map(|visit| {
            let within = self.visits.list()[visit].within?;
            (within.iteration? >= SHOWN_MAX).then_some(Hidden::ByMap(within.visit))
        });
        by_map.or(match &self.kind {
            Kind::Child { map_run, item } if *item >= SHOWN_MAX => Some(Hidden::ByMapRun(map_run)),
            Kind::Nested { is_left_out: true, .. } => Some(Hidden::Wholly),
            _ => None,
        })
    }

    pub(super) fn left_out(&mut self, map: usize) -> &mut LeftOut {
        self.left_out.entry(map).or_default()
    }
}
