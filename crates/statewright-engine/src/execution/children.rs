//! The branches of Parallel states and the iterations of Map states, as seen from these.

use super::{BranchId, Execution, Flow, Parent, Position, Stop, Turn, Visit, Work};
use crate::{
    EventDetails, Failure, IterationStep, Json,
    data_flow::{Problem, with_result},
    program::State,
    state::{
        map::iteration,
        parallel::{Fork, Forks},
    },
};

impl Execution {
    /// A branch below a Parallel or Map state is through its states.
    pub(super) fn child_ended(
        &mut self,
        turn: &mut Turn,
        child: BranchId,
        parent: Parent,
        output: Json,
    ) {
        let last_event = self.branches[child].previous_event;
        self.branches.remove(child);
        let at = parent.branch;
        self.branches[at].previous_event = last_event;
        self.resume(turn, at, |execution, turn, state, visit| {
            match std::mem::replace(&mut visit.work, Work::Idle) {
                Work::Parallel(forks) => {
                    execution.fork_ended(turn, at, state, visit, forks, parent.index, output)
                }
                Work::Map(iterations) => execution.iteration_ended(
                    turn,
                    at,
                    state,
                    visit,
                    iterations,
                    parent.index,
                    output,
                ),
                _ => unreachable!("only Parallel and Map states have branches below them"),
            }
        });
    }

    /// Leaves a Parallel or Map state of which all branches are done, which this event says.
    pub(crate) fn leave_with_result(
        &mut self,
        turn: &Turn,
        at: BranchId,
        state: &State,
        visit: &Visit,
        result: Json,
        succeeded: u64,
    ) -> Result<Flow, Stop> {
        let left = self.with_scope(turn, at, visit, |scope| with_result(state, scope, result));
        left.map(|left| Flow::Leave(left, state.transition)).map_err(|problem| {
            // AWS's histories have it so: else, nothing follows that event.
            if !problem.can_recover() {
                self.branches[at].previous_event = succeeded;
            }
            problem.into()
        })
    }

    /// A branch below a Parallel or Map state failed: so do the others, and the state.
    pub(super) fn child_failed(
        &mut self,
        turn: &mut Turn,
        child: BranchId,
        parent: Parent,
        failure: Failure,
    ) {
        let last_event = self.branches[child].previous_event;
        let at = parent.branch;
        self.branches[at].previous_event = last_event;
        self.resume(turn, at, |execution, turn, state, visit| {
            if matches!(visit.work, Work::Map(_)) {
                let failed = iteration(IterationStep::Failed, state, parent.index);
                execution.emit_aside(turn, at, failed)?;
            }
            for (index, other) in running(&visit.work) {
                if other == child {
                    continue;
                }
                execution.abort_branch(turn, other, last_event)?;
                if matches!(visit.work, Work::Map(_)) {
                    let aborted = iteration(IterationStep::Aborted, state, index);
                    execution.emit_aside(turn, at, aborted)?;
                }
            }
            // AWS's histories have it so: the task that failed is aborted as the others are, and
            // as the last one.
            if let Some(state_type @ "Task") = execution.state_type(child) {
                execution.emit_aside(turn, child, EventDetails::StateAborted { state_type })?;
            }
            Err(Problem::Failed(failure).into())
        });
    }

    /// Ends a branch because another one failed, with this event.
    fn abort_branch(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        failed_event: u64,
    ) -> Result<(), Stop> {
        self.not_ready(at);
        let below = match &self.branches[at].position {
            Position::In(visit) => running(&visit.work),
            Position::Before(..) | Position::Moving => Vec::new(),
        };
        for (_, child) in below {
            self.abort_branch(turn, child, failed_event)?;
        }
        self.cancel_branch(turn, at);
        if let Some(state_type) = self.state_type(at) {
            self.branches[at].previous_event = failed_event;
            self.emit_aside(turn, at, EventDetails::StateAborted { state_type })?;
        }
        Ok(())
    }

    /// Cancels what a state waits for. What it had begun with stays, for a redrive.
    pub(super) fn cancel_work(&mut self, turn: &mut Turn, work: &mut Work) {
        match work {
            Work::Idle => {}
            Work::Time(timer) | Work::Retry(timer) => {
                let timer = *timer;
                self.cancel_timer(turn, Some(timer));
                *work = Work::Idle;
            }
            Work::Task(attempt) => {
                let attempt = attempt.clone();
                self.cancel_attempt(turn, &attempt);
                *work = Work::Idle;
            }
            Work::Parallel(_) | Work::Map(_) => {
                for (_, child) in running(work) {
                    self.not_ready(child);
                    self.cancel_branch(turn, child);
                }
            }
            Work::MapRun(run) => self.abort_map_run(turn, run),
        }
    }

    /// Removes the branches below a state: it begins anew, or is left.
    pub(crate) fn give_up_children(&mut self, turn: &mut Turn, work: &mut Work) {
        for (_, child) in running(work) {
            self.not_ready(child);
            if let Position::In(visit) = &mut self.branches[child].position {
                let mut below = std::mem::replace(&mut visit.work, Work::Idle);
                self.cancel_work(turn, &mut below);
                self.give_up_children(turn, &mut below);
            }
            self.branches.remove(child);
        }
        if let Work::MapRun(run) = work {
            self.abort_map_run(turn, run);
        }
        *work = Work::Idle;
    }
}

/// The branches below a state that are not done, by their numbers.
pub(super) fn running(work: &Work) -> Vec<(usize, BranchId)> {
    match work {
        Work::Parallel(Forks { children, .. }) => children
            .iter()
            .enumerate()
            .filter_map(|(index, fork)| match fork {
                Fork::Running(child) => Some((index, *child)),
                Fork::Done(_) => None,
            })
            .collect(),
        Work::Map(iterations) => {
            iterations.running.iter().map(|(index, child)| (*index, *child)).collect()
        }
        Work::Idle | Work::Time(_) | Work::Retry(_) | Work::Task(_) | Work::MapRun(_) => Vec::new(),
    }
}
