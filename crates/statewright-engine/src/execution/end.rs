//! How branches and the execution end.

use std::sync::Arc;

use super::{BranchId, Execution, Phase, Position, Turn, branch::TRUNK};
use crate::{Command, EventDetails, Failure, Json, Outcome};

impl Execution {
    /// A branch is through all its states.
    pub(super) fn branch_ended(&mut self, turn: &mut Turn, at: BranchId, output: Json) {
        let branch = &self.branches[at];
        match branch.parent {
            Some(parent) => self.child_ended(turn, at, parent, output),
            None => {
                let previous = branch.previous_event;
                let details = EventDetails::ExecutionSucceeded { output: output.clone() };
                self.finish(turn, previous, details, Outcome::Succeeded { output });
            }
        }
    }

    /// A branch failed, and stays in the state that failed.
    pub(super) fn branch_failed(&mut self, turn: &mut Turn, at: BranchId, failure: Failure) {
        let branch = &self.branches[at];
        match branch.parent {
            Some(parent) => self.child_failed(turn, at, parent, failure),
            None => {
                let previous = branch.previous_event;
                self.fail(turn, previous, failure);
            }
        }
    }

    /// A state failed with what nothing recovers from: AWS ends the execution, and has no word
    /// of the states around it in the history, nor of what else was going on.
    ///
    /// Source: AWS as measured for floci issue 2868.
    pub(super) fn fail_at_once(&mut self, turn: &mut Turn, at: BranchId, failure: Failure) {
        let previous = self.branches[at].previous_event;
        self.give_up(turn);
        self.fail(turn, previous, failure);
    }

    pub(super) fn fail(&mut self, turn: &mut Turn, previous: u64, failure: Failure) {
        let details = EventDetails::ExecutionFailed(failure.clone());
        self.finish(turn, previous, details, Outcome::Failed(failure));
    }

    /// The execution took longer than its state machine allows.
    pub(super) fn time_out(&mut self, turn: &mut Turn) {
        self.machine_timer = None;
        self.give_up(turn);
        let failure = Failure::timeout();
        // AWS's histories have it so, as with what is aborted: it follows event 0.
        let details = EventDetails::ExecutionTimedOut(failure.clone());
        self.finish(turn, 0, details, Outcome::TimedOut(failure));
    }

    /// Somebody stopped the execution.
    pub(super) fn abort(&mut self, turn: &mut Turn, failure: Failure) {
        self.give_up(turn);
        // AWS's histories have it so: it follows event 0.
        let details = EventDetails::ExecutionAborted(failure.clone());
        self.finish(turn, 0, details, Outcome::Aborted(failure));
    }

    /// Cancels all that branches wait for, without a word in the history.
    pub(super) fn give_up(&mut self, turn: &mut Turn) {
        self.ready.clear();
        self.cancel_branch(turn, TRUNK);
    }

    fn finish(&mut self, turn: &mut Turn, previous: u64, details: EventDetails, outcome: Outcome) {
        self.record(turn, previous, || details);
        self.phase = Phase::Over;
        self.ready.clear();
        let timer = self.machine_timer.take();
        self.cancel_timer(turn, timer);
        turn.commands.push(Command::Finish(outcome));
    }

    /// Cancels what a branch waits for, and the branches below it.
    pub(super) fn cancel_branch(&mut self, turn: &mut Turn, at: BranchId) {
        let position = std::mem::replace(&mut self.branches[at].position, Position::Moving);
        let position = match position {
            Position::In(mut visit) => {
                self.cancel_work(turn, &mut visit.work);
                Position::In(visit)
            }
            position => position,
        };
        self.branches[at].position = position;
    }

    /// The type of the state that a branch is in, if it is in one.
    pub(super) fn state_type(&self, at: BranchId) -> Option<&'static str> {
        match &self.branches[at].position {
            Position::In(visit) => Some(Arc::clone(&self.program).state(visit.state).type_name()),
            Position::Before(..) | Position::Moving => None,
        }
    }
}
