//! A branch in a state: from the Entered event to the Exited one.

use std::sync::Arc;

use jiff::Timestamp;

use super::{BranchId, Execution, Position, Stop, TimerOf, Turn, after_milliseconds};
use crate::{
    Data, EventDetails, Failure, Json, TimerId,
    context::{ExecutionContext, ItemContext, StateContext, context},
    data_flow::{Left, Problem, caught},
    error_names,
    program::{Catch, Kind, State, StateId, Transition},
    retry::RetryCounts,
    scope::{Context, Scope},
    state::{
        choice, fail, map::Iterations, map_run::MapRun, parallel::Forks, pass, succeed,
        task::Attempt, wait,
    },
};

/// A state between its Entered and its Exited event.
#[derive(Clone, Debug)]
pub(crate) struct Visit {
    pub(crate) state: StateId,
    /// The input as it came, before InputPath.
    pub(crate) input: Json,
    pub(crate) entered_event: u64,
    /// The event that the Entered event follows.
    pub(crate) before_event: u64,
    pub(crate) entered: Timestamp,
    pub(crate) retries: RetryCounts,
    /// The token of a task that waits for it to come back.
    pub(crate) token: Option<Arc<str>>,
    pub(crate) work: Work,
}

/// What a state is at.
#[derive(Clone, Debug)]
pub(crate) enum Work {
    /// It has not begun, or it was given up.
    Idle,
    /// It waits for its time.
    Time(TimerId),
    /// It waits for the time of the next attempt.
    Retry(TimerId),
    Task(Attempt),
    Parallel(Forks),
    Map(Box<Iterations>),
    MapRun(Box<MapRun>),
}

/// Where a state goes from here.
#[derive(Debug)]
pub(crate) enum Flow {
    /// Nowhere, until something happens.
    Wait(Work),
    /// On.
    Leave(Left, Transition),
}

impl Execution {
    /// Enters the state that a branch is before.
    pub(super) fn enter(&mut self, turn: &mut Turn, at: BranchId) {
        let program = Arc::clone(&self.program);
        let branch = &mut self.branches[at];
        let Position::Before(id, input) = std::mem::replace(&mut branch.position, Position::Moving)
        else {
            unreachable!("only branches that are before a state are ready");
        };
        let state = program.state(id);
        let before_event = branch.previous_event;
        let entered = || EventDetails::StateEntered {
            state_type: state.type_name(),
            name: state.name.clone(),
            input: input.clone(),
        };
        let Ok(entered_event) = self.emit_with(turn, at, entered) else {
            return;
        };
        let mut visit = Box::new(Visit {
            state: id,
            input: input.into_json(),
            entered_event,
            before_event,
            entered: turn.now,
            retries: RetryCounts::default(),
            token: None,
            work: Work::Idle,
        });
        let flow = self.work(turn, at, state, &mut visit);
        self.settle(turn, at, visit, flow);
    }

    /// Does what a state does when it is entered, or tried again.
    pub(super) fn work(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        visit: &mut Visit,
    ) -> Result<Flow, Stop> {
        match &state.kind {
            Kind::Pass { parameters, result } => self.with_scope(turn, at, visit, |scope| {
                let left = pass::run(state, parameters.as_ref(), result.as_ref(), scope)?;
                Ok(Flow::Leave(left, state.transition))
            }),
            Kind::Choice(choice) => self.with_scope(turn, at, visit, |scope| {
                let (left, next) = choice::run(state, choice, scope)?;
                Ok(Flow::Leave(left, Transition::Next(next)))
            }),
            Kind::Succeed => self.with_scope(turn, at, visit, |scope| {
                Ok(Flow::Leave(succeed::run(state, scope)?, Transition::End))
            }),
            Kind::Fail { error, cause } => self.with_scope(turn, at, visit, |scope| {
                let failure = fail::run(error.as_ref(), cause.as_ref(), scope)?;
                Err(Problem::Failed(failure).into())
            }),
            Kind::Wait(until) => {
                let time =
                    self.with_scope(turn, at, visit, |scope| wait::until(state, until, scope))?;
                if time <= turn.now {
                    return self.waited(turn, at, state, visit);
                }
                let timer = self.start_timer_at(turn, time, TimerOf::Branch(at));
                Ok(Flow::Wait(Work::Time(timer)))
            }
            Kind::Task(task) => self.begin_task(turn, at, state, task, visit),
            Kind::Parallel { arguments, branches } => {
                self.begin_parallel(turn, at, state, arguments.as_ref(), branches, visit)
            }
            Kind::Map(map) => self.begin_map(turn, at, state, map, visit),
        }
    }

    fn waited(
        &self,
        turn: &Turn,
        at: BranchId,
        state: &State,
        visit: &Visit,
    ) -> Result<Flow, Stop> {
        self.with_scope(turn, at, visit, |scope| {
            Ok(Flow::Leave(wait::run(state, scope)?, state.transition))
        })
    }

    /// A timer of a state is over.
    pub(super) fn timer_fired(&mut self, turn: &mut Turn, at: BranchId, timer: TimerId) {
        self.resume(turn, at, |execution, turn, state, visit| match &visit.work {
            Work::Time(_) => execution.waited(turn, at, state, visit),
            Work::Retry(_) => {
                visit.work = Work::Idle;
                execution.work(turn, at, state, visit)
            }
            Work::Task(_) => execution.task_timer_fired(turn, at, state, visit, timer),
            Work::MapRun(_) => execution.map_run_timer_fired(turn, at, state, visit, timer),
            Work::Idle | Work::Parallel(_) | Work::Map(_) => {
                unreachable!("what waits for no timer starts none")
            }
        });
    }

    /// Goes on with the state that a branch is in.
    pub(crate) fn resume(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        go_on: impl FnOnce(&mut Self, &mut Turn, &State, &mut Visit) -> Result<Flow, Stop>,
    ) {
        let program = Arc::clone(&self.program);
        let position = std::mem::replace(&mut self.branches[at].position, Position::Moving);
        let Position::In(mut visit) = position else {
            unreachable!("only a branch in a state waits for something");
        };
        let flow = go_on(self, turn, program.state(visit.state), &mut visit);
        self.settle(turn, at, visit, flow);
    }

    /// Puts a branch where its state led to.
    fn settle(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        mut visit: Box<Visit>,
        flow: Result<Flow, Stop>,
    ) {
        match flow {
            Ok(Flow::Wait(work)) => {
                visit.work = work;
                self.branches[at].position = Position::In(visit);
            }
            Ok(Flow::Leave(left, transition)) => self.leave(turn, at, visit, left, transition),
            Err(Stop::Problem(problem)) => self.problem(turn, at, visit, problem),
            // For somebody who redrives the execution.
            Err(Stop::Halt) => self.branches[at].position = Position::In(visit),
        }
    }

    /// Leaves a state that is done.
    fn leave(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        visit: Box<Visit>,
        left: Left,
        transition: Transition,
    ) {
        let program = Arc::clone(&self.program);
        let state = program.state(visit.state);
        let Left { output, assigned } = left;
        let exited = || EventDetails::StateExited {
            state_type: state.type_name(),
            name: state.name.clone(),
            output: output.clone(),
            assigned: assigned.clone(),
        };
        if self.emit_with(turn, at, exited).is_err() {
            self.branches[at].position = Position::In(visit);
            return;
        }
        let branch = &mut self.branches[at];
        if let Some(assigned) = assigned {
            branch.variables.extend(assigned);
        }
        match transition {
            Transition::Next(next) => {
                branch.position = Position::Before(next, Data::from(output));
                self.ready_at_once(at);
            }
            Transition::End => self.branch_ended(turn, at, output),
        }
    }

    /// Tries again, goes on where an error is caught, or fails.
    fn problem(&mut self, turn: &mut Turn, at: BranchId, mut visit: Box<Visit>, problem: Problem) {
        let program = Arc::clone(&self.program);
        let state = program.state(visit.state);
        let can_recover = problem.can_recover();
        let is_heartbeat = matches!(problem, Problem::HeartbeatMissed);
        let Ok(failure) = self.failure(turn, at, state, &visit, problem) else {
            self.branches[at].position = Position::In(visit);
            return;
        };
        if !can_recover {
            self.branches[at].position = Position::In(visit);
            self.fail_at_once(turn, at, failure);
            return;
        }
        let matches = |name: &str| {
            failure.matches(name) || (is_heartbeat && name == error_names::HEARTBEAT_TIMEOUT)
        };
        let random = &self.random;
        let delay = visit.retries.next_delay(&state.retry, matches, || random.number());
        if let Some(delay) = delay {
            self.give_up_children(turn, &mut visit.work);
            let then = after_milliseconds(turn.now, delay);
            let timer = self.start_timer_at(turn, then, TimerOf::Branch(at));
            visit.work = Work::Retry(timer);
            self.branches[at].position = Position::In(visit);
            return;
        }
        let failed_event = self.branches[at].previous_event;
        if self.emit_state_failed(turn, at, state).is_err() {
            self.branches[at].position = Position::In(visit);
            return;
        }
        let catch = state.catch.iter().find(|catch| catch.error_equals.iter().any(|n| matches(n)));
        match catch {
            Some(catch) => self.catch(turn, at, state, catch, visit, failure, failed_event),
            None => {
                self.branches[at].position = Position::In(visit);
                self.branch_failed(turn, at, failure);
            }
        }
    }

    /// That a Parallel or Map state failed; of others, nothing says so.
    fn emit_state_failed(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
    ) -> Result<(), Stop> {
        let failed = match state.kind {
            Kind::Parallel { .. } => EventDetails::ParallelStateFailed,
            Kind::Map(_) => EventDetails::MapStateFailed,
            _ => return Ok(()),
        };
        self.emit(turn, at, failed).map(|_| ())
    }

    /// What a state fails with, after the event that AWS adds for an evaluation that failed.
    fn failure(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        visit: &Visit,
        problem: Problem,
    ) -> Result<Failure, Stop> {
        let evaluation = match &problem {
            Problem::Evaluation { location, follows_entry, .. } => {
                Some((location.clone(), *follows_entry))
            }
            _ => None,
        };
        let failure = problem.into_failure(&state.name, visit.entered_event);
        if let Some((location, follows_entry)) = evaluation {
            let details = EventDetails::EvaluationFailed {
                failure: failure.clone(),
                location,
                state: state.name.clone(),
            };
            // AWS's histories have it so: what fails when the state is entered does not
            // follow the Entered event, but the one before.
            if self.branches[at].previous_event == visit.entered_event && !follows_entry {
                self.branches[at].previous_event = visit.before_event;
            }
            self.emit(turn, at, details)?;
        }
        Ok(failure)
    }

    #[expect(clippy::too_many_arguments, reason = "a turn of a branch, and how its state failed")]
    fn catch(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        catch: &Catch,
        mut visit: Box<Visit>,
        failure: Failure,
        failed_event: u64,
    ) {
        self.give_up_children(turn, &mut visit.work);
        let left = self.with_scope(turn, at, &visit, |scope| caught(state, catch, scope, &failure));
        match left {
            Ok(left) => self.leave(turn, at, visit, left, Transition::Next(catch.next)),
            Err(problem) => {
                // What goes wrong with the recovery is not recovered from. AWS's histories have it
                // so: it follows what the state failed with, which then fails once more.
                self.branches[at].previous_event = failed_event;
                let can_recover = problem.can_recover();
                let failure = self.failure(turn, at, state, &visit, problem);
                self.branches[at].position = Position::In(visit);
                let Ok(failure) = failure else { return };
                if !can_recover {
                    self.fail_at_once(turn, at, failure);
                } else if self.emit_state_failed(turn, at, state).is_ok() {
                    self.branch_failed(turn, at, failure);
                }
            }
        }
    }

    /// Evaluates something in what a state sees.
    pub(crate) fn with_scope<T>(
        &self,
        turn: &Turn,
        at: BranchId,
        visit: &Visit,
        evaluate: impl FnOnce(Scope<'_>) -> T,
    ) -> T {
        self.with_item_scope(turn, at, visit, None, evaluate)
    }

    /// Evaluates something in what a Map state sees of an item.
    pub(crate) fn with_item_scope<T>(
        &self,
        turn: &Turn,
        at: BranchId,
        visit: &Visit,
        item: Option<&ItemContext<'_>>,
        evaluate: impl FnOnce(Scope<'_>) -> T,
    ) -> T {
        let make = || self.context(visit, item);
        let context = Context::new(&make);
        evaluate(Scope {
            data: &visit.input,
            input: &visit.input,
            result: None,
            error_output: None,
            context: &context,
            variables: &self.branches[at].variables,
            now: turn.now,
            random: &self.random,
        })
    }

    fn context(&self, visit: &Visit, item: Option<&ItemContext<'_>>) -> Json {
        let state = self.program.state(visit.state);
        let can_retry = matches!(state.kind, Kind::Task(_) | Kind::Parallel { .. } | Kind::Map(_));
        context(
            &self.start,
            &ExecutionContext {
                arn: &self.start.execution_arn,
                name: &self.start.execution_name,
                input: self.start.input.json(),
                started: self.start.at,
                redrives: self.redrives,
                redriven: self.redriven,
            },
            &StateContext {
                name: &state.name,
                entered: visit.entered,
                retry_count: can_retry.then(|| visit.retries.total()),
                token: visit.token.as_ref(),
            },
            item,
        )
    }
}
