use std::ops::{Index, IndexMut};

use super::{Visit, Work};
use crate::{Data, Json, Object, program::StateId};

/// A line of states, one after the other.
#[derive(Clone, Debug)]
pub(crate) struct Branch {
    /// The Parallel or Map state that it belongs to.
    pub(crate) parent: Option<Parent>,
    /// The event that its next one follows.
    pub(crate) previous_event: u64,
    /// The variables that its states see: its own, and those around it.
    pub(crate) variables: Object,
    pub(crate) position: Position,
}

/// Where a branch belongs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parent {
    /// The branch that is in the Parallel or Map state.
    pub(crate) branch: BranchId,
    /// The number of the branch or iteration.
    pub(crate) index: usize,
}

#[derive(Clone, Debug)]
pub(crate) enum Position {
    /// About to enter a state.
    Before(StateId, Data),
    /// In a state.
    In(Box<Visit>),
    /// Being moved on just now.
    Moving,
}

impl Branch {
    pub(crate) fn new(
        parent: Option<Parent>,
        previous_event: u64,
        variables: Object,
        start_at: StateId,
        input: Data,
    ) -> Self {
        Self { parent, previous_event, variables, position: Position::Before(start_at, input) }
    }

    /// The data that it holds.
    pub(super) fn data(&self) -> Vec<&Json> {
        let mut data: Vec<_> = self.variables.values().collect();
        match &self.position {
            Position::Before(_, input) => data.push(input.json()),
            Position::In(visit) => {
                data.push(&visit.input);
                match &visit.work {
                    Work::Parallel(forks) => data.extend(forks.results()),
                    Work::Map(iterations) => data.extend(iterations.data()),
                    Work::MapRun(run) => data.extend(run.data()),
                    Work::Idle | Work::Time(_) | Work::Retry(_) | Work::Task(_) => {}
                }
            }
            Position::Moving => {}
        }
        data
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct BranchId(u32);

/// The trunk is the first branch of an execution, and stays.
pub(crate) const TRUNK: BranchId = BranchId(0);

/// The branches of an execution, whose places are used again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Branches {
    places: Vec<Option<Branch>>,
    free: Vec<BranchId>,
}

impl Branches {
    pub(crate) fn add(&mut self, branch: Branch) -> BranchId {
        match self.free.pop() {
            Some(id) => {
                self.places[id.0 as usize] = Some(branch);
                id
            }
            None => {
                self.places.push(Some(branch));
                BranchId((self.places.len() - 1) as u32)
            }
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (BranchId, &Branch)> {
        let places = self.places.iter().enumerate();
        places.filter_map(|(index, branch)| Some((BranchId(index as u32), branch.as_ref()?)))
    }

    pub(crate) fn remove(&mut self, id: BranchId) -> Option<Branch> {
        let branch = self.places[id.0 as usize].take();
        if branch.is_some() {
            self.free.push(id);
        }
        branch
    }
}

impl Index<BranchId> for Branches {
    type Output = Branch;

    fn index(&self, id: BranchId) -> &Branch {
        match &self.places[id.0 as usize] {
            Some(branch) => branch,
            None => unreachable!("who knows of a branch knows when it is gone"),
        }
    }
}

impl IndexMut<BranchId> for Branches {
    fn index_mut(&mut self, id: BranchId) -> &mut Branch {
        match &mut self.places[id.0 as usize] {
            Some(branch) => branch,
            None => unreachable!("who knows of a branch knows when it is gone"),
        }
    }
}
