//! Parallel states: branches, each with the same input.

use crate::{
    Data, EventDetails, Json,
    data_flow::{Problem, is_over_limit},
    execution::{Branch, BranchId, Execution, Flow, Parent, Stop, Turn, Visit, Work},
    program::{ScopeId, State, Template},
};

/// The branches of a Parallel state that is running.
#[derive(Clone, Debug)]
pub(crate) struct Forks {
    pub(crate) children: Vec<Fork>,
    running: usize,
}

#[derive(Clone, Debug)]
pub(crate) enum Fork {
    Running(BranchId),
    Done(Json),
}

impl Forks {
    /// What those came to that are done.
    pub(crate) fn results(&self) -> impl Iterator<Item = &Json> {
        self.children.iter().filter_map(|fork| match fork {
            Fork::Running(_) => None,
            Fork::Done(result) => Some(result),
        })
    }
}

impl Execution {
    pub(crate) fn begin_parallel(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        arguments: Option<&Template>,
        branches: &[ScopeId],
        visit: &mut Visit,
    ) -> Result<Flow, Stop> {
        let input = self.with_scope(turn, at, visit, |scope| {
            let effective = scope.select(&state.input_path)?;
            match arguments {
                Some(arguments) => scope.with_data(&effective).evaluate(arguments),
                None => Ok(effective),
            }
        })?;
        if is_over_limit(&input) {
            return Err(Problem::TooLarge.into());
        }
        let started = self.emit(turn, at, EventDetails::ParallelStateStarted)?;
        let children = branches.iter().enumerate().map(|(index, scope)| {
            let child = Branch::new(
                Some(Parent { branch: at, index }),
                started,
                self.branches[at].variables.clone(),
                self.program.scope(*scope).start_at,
                Data::from(input.clone()),
            );
            let child = self.branches.add(child);
            self.ready_later(child);
            Fork::Running(child)
        });
        let children: Vec<_> = children.collect();
        Ok(Flow::Wait(Work::Parallel(Forks { running: children.len(), children })))
    }

    /// A branch is done.
    #[expect(
        clippy::too_many_arguments,
        reason = "a turn of a branch, and what came of a part of it"
    )]
    pub(crate) fn fork_ended(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        visit: &Visit,
        mut forks: Forks,
        index: usize,
        output: Json,
    ) -> Result<Flow, Stop> {
        forks.children[index] = Fork::Done(output);
        forks.running -= 1;
        if forks.running > 0 {
            return Ok(Flow::Wait(Work::Parallel(forks)));
        }
        let succeeded = self.emit_aside(turn, at, EventDetails::ParallelStateSucceeded)?;
        let outputs = forks.children.into_iter().map(|fork| match fork {
            Fork::Done(output) => output,
            Fork::Running(_) => unreachable!("no branch is running any more"),
        });
        let result = outputs.collect();
        self.leave_with_result(turn, at, state, visit, result, succeeded)
    }
}
