//! Going on where an execution failed.

use std::sync::Arc;

use super::{BranchId, Execution, Phase, Position, Turn, Work, branch::TRUNK, children::running};
use crate::{EventDetails, retry::RetryCounts};

impl Execution {
    /// Begins anew what failed or was given up; what is done stays done.
    ///
    /// Source: Step Functions Developer Guide, "Restarting state machine executions with
    /// redrive". Nothing is known of how AWS links the events.
    pub(super) fn redrive(&mut self, turn: &mut Turn) {
        self.phase = Phase::Running;
        self.redrives += 1;
        self.redriven = Some(turn.now);
        let previous = self.branches[TRUNK].previous_event;
        let details = EventDetails::ExecutionRedriven { redrive_count: self.redrives };
        let id = self.record(turn, previous, || details);
        self.branches[TRUNK].previous_event = id;
        self.start_machine_timer(turn);
        self.redrive_branch(turn, TRUNK);
    }

    fn redrive_branch(&mut self, turn: &mut Turn, at: BranchId) {
        let program = Arc::clone(&self.program);
        match &mut self.branches[at].position {
            Position::Before(..) => self.ready_later(at),
            Position::In(visit) => {
                visit.retries = RetryCounts::default();
                let below = running(&visit.work);
                if below.is_empty() && !matches!(visit.work, Work::MapRun(_)) {
                    let state = program.state(visit.state);
                    self.resume(turn, at, |execution, turn, _, visit| {
                        execution.work(turn, at, state, visit)
                    });
                    return;
                }
                if matches!(visit.work, Work::MapRun(_)) {
                    self.redrive_map_run(turn, at);
                    return;
                }
                for (_, child) in below {
                    self.redrive_branch(turn, child);
                }
            }
            Position::Moving => unreachable!("nothing moves in an execution that is over"),
        }
    }
}
