//! Task states: attempts at work outside of the state machine.

mod parameters;

use std::sync::Arc;

use crate::{
    Command, Event, EventDetails, Failure, Invocation, Json, Pattern, Resource, Scheduled, TaskId,
    TaskStep, TimerId,
    data_flow::{Problem, is_over_limit, with_result},
    execution::Flow,
    execution::{BranchId, Execution, Stop, TimerOf, Turn, Visit, Work},
    program::{Kind, Setting, State, Task},
    scope::Scope,
    state::map_run::Here,
};

/// One attempt at the work of a Task state.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    task: TaskId,
    /// Runs while the attempt may take only so long.
    timeout: Option<TimerId>,
    /// Runs while who does the work may be silent only so long.
    heartbeat: Option<Heartbeat>,
    /// What it is scheduled with when its activity is known to be there.
    to_schedule: Option<Box<Scheduled>>,
    is_started: bool,
}

#[derive(Clone, Copy, Debug)]
struct Heartbeat {
    timer: TimerId,
    seconds: u64,
}

/// What an attempt is made with.
pub(crate) struct Prepared {
    pub(crate) input: Json,
    pub(crate) timeout_seconds: Option<u64>,
    heartbeat_seconds: Option<u64>,
    role_arn: Option<Arc<str>>,
}

impl Execution {
    /// Begins an attempt.
    pub(crate) fn begin_task(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        task: &Task,
        visit: &mut Visit,
    ) -> Result<Flow, Stop> {
        let id = self.start_task(at);
        visit.token = match task.resource.pattern() {
            Pattern::RequestResponse => None,
            Pattern::Sync { .. } | Pattern::WaitForTaskToken => Some(self.token(id)),
        };
        let prepared = self.with_scope(turn, at, visit, |scope| prepare(state, task, scope));
        let prepared = match prepared {
            Ok(prepared) => prepared,
            Err(problem) => {
                self.forget_task(id);
                return Err(problem.into());
            }
        };
        let Prepared { input, timeout_seconds, heartbeat_seconds, role_arn } = prepared;
        let scheduled = Box::new(Scheduled {
            input: input.clone(),
            state_machine_arn: self.start.state_machine_arn.clone(),
            timeout_seconds,
            heartbeat_seconds,
            role_arn: role_arn.clone(),
        });
        let mut attempt = Attempt {
            task: id,
            timeout: None,
            heartbeat: None,
            to_schedule: Some(scheduled),
            is_started: false,
        };
        // Whether an activity is there, the driver says, and whoever takes a task of it says so;
        // the time until then counts as well.
        if !matches!(task.resource, Resource::Activity { .. }) {
            self.schedule(turn, at, task, &mut attempt)?;
        }
        turn.commands.push(Command::Invoke(Invocation {
            task: id,
            state: state.name.clone(),
            resource: task.resource.clone(),
            input,
            token: visit.token.clone(),
            role_arn,
        }));
        Ok(Flow::Wait(Work::Task(attempt)))
    }

    /// Takes note that an attempt is to be made, if that is not noted yet; only a worker of an
    /// activity says when it begins.
    fn schedule(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        task: &Task,
        attempt: &mut Attempt,
    ) -> Result<(), Stop> {
        let Some(scheduled) = attempt.to_schedule.take() else { return Ok(()) };
        let Scheduled { timeout_seconds, heartbeat_seconds, .. } = *scheduled;
        self.task_step(turn, at, task, TaskStep::Scheduled(scheduled))?;
        if !matches!(task.resource, Resource::Activity { .. }) {
            attempt.is_started = true;
            self.task_step(turn, at, task, TaskStep::Started { worker_name: None })?;
        }
        let of = TimerOf::Branch(at);
        attempt.timeout = timeout_seconds.map(|seconds| self.start_timer(turn, seconds, of));
        attempt.heartbeat = heartbeat_seconds
            .map(|seconds| Heartbeat { timer: self.start_timer(turn, seconds, of), seconds });
        Ok(())
    }

    /// Something happened to a task.
    pub(crate) fn task_event(&mut self, turn: &mut Turn, at: BranchId, event: Event) {
        self.resume(turn, at, |execution, turn, state, visit| {
            match std::mem::replace(&mut visit.work, Work::Idle) {
                Work::Task(attempt) => {
                    execution.attempt_event(turn, at, state, visit, attempt, event)
                }
                Work::MapRun(run) => {
                    execution.map_run_event(Here { turn, at, state, visit, run }, event)
                }
                work => Ok(Flow::Wait(work)),
            }
        });
    }

    fn attempt_event(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        visit: &Visit,
        mut attempt: Attempt,
        event: Event,
    ) -> Result<Flow, Stop> {
        let task = task_of(state);
        if let Event::TaskNotScheduled { .. } = event
            && attempt.to_schedule.is_some()
        {
            self.end_attempt(turn, &attempt);
            // In which words AWS says it is not known.
            let problem = format!("The activity '{}' does not exist.", task.text);
            return Err(Problem::Runtime(problem).into());
        }
        self.schedule(turn, at, task, &mut attempt)?;
        match event {
            Event::TaskStarted { worker_name, .. } if !attempt.is_started => {
                attempt.is_started = true;
                self.heard_of(turn, at, &mut attempt);
                self.task_step(turn, at, task, TaskStep::Started { worker_name })?;
                Ok(Flow::Wait(Work::Task(attempt)))
            }
            Event::TaskSubmitted { output, .. } => {
                self.heard_of(turn, at, &mut attempt);
                self.task_step(turn, at, task, TaskStep::Submitted { output })?;
                Ok(Flow::Wait(Work::Task(attempt)))
            }
            Event::TaskHeartbeat { .. } => {
                self.heard_of(turn, at, &mut attempt);
                Ok(Flow::Wait(Work::Task(attempt)))
            }
            Event::TaskSucceeded { output, .. } => {
                self.end_attempt(turn, &attempt);
                if is_over_limit(&output) {
                    let failure = Failure::data_limit_exceeded(&task.text);
                    return self.attempt_failed(turn, at, task, failure);
                }
                self.task_step(turn, at, task, TaskStep::Succeeded { output: output.clone() })?;
                self.with_scope(turn, at, visit, |scope| {
                    Ok(Flow::Leave(with_result(state, scope, output)?, state.transition))
                })
            }
            Event::TaskFailed { failure, .. } => {
                self.end_attempt(turn, &attempt);
                self.attempt_failed(turn, at, task, failure)
            }
            _ => Ok(Flow::Wait(Work::Task(attempt))),
        }
    }

    fn attempt_failed(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        task: &Task,
        failure: Failure,
    ) -> Result<Flow, Stop> {
        self.task_step(turn, at, task, TaskStep::Failed(failure.clone()))?;
        Err(Problem::Failed(failure).into())
    }

    /// An attempt took too long, or who makes it was silent for too long.
    pub(crate) fn task_timer_fired(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        visit: &mut Visit,
        timer: TimerId,
    ) -> Result<Flow, Stop> {
        let Work::Task(attempt) = std::mem::replace(&mut visit.work, Work::Idle) else {
            unreachable!("asked of an attempt");
        };
        turn.commands.push(Command::CancelInvocation { task: attempt.task });
        self.end_attempt(turn, &attempt);
        let failure = Failure::timeout();
        self.task_step(turn, at, task_of(state), TaskStep::TimedOut(failure.clone()))?;
        if attempt.heartbeat.is_some_and(|heartbeat| heartbeat.timer == timer) {
            return Err(Problem::HeartbeatMissed.into());
        }
        Err(Problem::Failed(failure).into())
    }

    /// Nobody waits for this attempt any more.
    pub(crate) fn cancel_attempt(&mut self, turn: &mut Turn, attempt: &Attempt) {
        turn.commands.push(Command::CancelInvocation { task: attempt.task });
        self.end_attempt(turn, attempt);
    }

    fn end_attempt(&mut self, turn: &mut Turn, attempt: &Attempt) {
        self.forget_task(attempt.task);
        self.cancel_timer(turn, attempt.timeout);
        self.cancel_timer(turn, attempt.heartbeat.map(|heartbeat| heartbeat.timer));
    }

    /// Who does the work was heard of: it may be silent anew.
    fn heard_of(&mut self, turn: &mut Turn, at: BranchId, attempt: &mut Attempt) {
        if let Some(heartbeat) = &mut attempt.heartbeat {
            self.cancel_timer(turn, Some(heartbeat.timer));
            heartbeat.timer = self.start_timer(turn, heartbeat.seconds, TimerOf::Branch(at));
        }
    }

    fn task_step(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        task: &Task,
        step: TaskStep,
    ) -> Result<u64, Stop> {
        let details = || EventDetails::Task { resource: task.resource.clone(), step };
        self.emit_with(turn, at, details)
    }

    /// A text that stands for a task, and that nobody guesses who is not told.
    fn token(&self, task: TaskId) -> Arc<str> {
        let TaskId(number) = task;
        let (high, low) = (self.random.bits(), self.random.bits());
        format!("{}.{number}.{high:016x}{low:016x}", self.start.execution_name).into()
    }
}

pub(crate) fn prepare(state: &State, task: &Task, scope: Scope<'_>) -> Result<Prepared, Problem> {
    let effective = scope.select(&state.input_path)?;
    let scope = scope.with_data(&effective);
    let seconds = |setting: &Option<Setting<u64>>, field: &str| {
        setting.as_ref().map(|setting| scope.whole_number(setting, field)).transpose()
    };
    let timeout_seconds = seconds(&task.timeout_seconds, "TimeoutSeconds")?;
    let heartbeat_seconds = seconds(&task.heartbeat_seconds, "HeartbeatSeconds")?;
    let input = match &task.arguments {
        Some(arguments) => scope.evaluate(arguments)?,
        None => effective.clone(),
    };
    let credentials = task.credentials.as_ref().map(|template| scope.evaluate(template));
    let role_arn =
        credentials.transpose()?.and_then(|credentials| match credentials.get("RoleArn") {
            Some(Json::String(role_arn)) => Some(role_arn.clone()),
            _ => None,
        });
    if is_over_limit(&input) {
        return Err(Problem::TooLarge);
    }
    if let Some(refusal) = parameters::refusal(&task.resource, &input) {
        return Err(Problem::Runtime(refusal));
    }
    Ok(Prepared { input, timeout_seconds, heartbeat_seconds, role_arn })
}

fn task_of(state: &State) -> &Task {
    match &state.kind {
        Kind::Task(task) => task,
        _ => unreachable!("only Task states make attempts"),
    }
}
