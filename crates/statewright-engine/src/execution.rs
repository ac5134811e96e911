use std::sync::Arc;

use jiff::Timestamp;
use statewright_asl::{Diagnostics, State, StateMachine, Task, Transition};

use crate::{
    Command, Data, Event, EventDetails, Failure, HISTORY_EVENTS_MAX, HistoryEvent, Invocation,
    Outcome, Start, TaskId, TimerId, check_supported,
    data_flow::{DataError, limited, put, select},
    error_names,
    retry::RetryCounts,
    state::{choice, pass, wait},
};

/// One execution of a state machine.
///
/// Told what happened, it answers with what is to be done, and does nothing itself. It keeps
/// no history: each event goes out once, as a [`Command::Emit`].
#[derive(Clone, Debug)]
pub struct Execution {
    machine: Arc<StateMachine>,
    start: Start,
    /// The id of the last event in the history.
    last_event: u64,
    /// The id that the next event follows.
    previous_event: u64,
    /// How many tasks and timers there were.
    ids: u64,
    random: Random,
    /// Runs while the state machine limits how long an execution may take.
    machine_timer: Option<TimerId>,
    progress: Progress,
}

#[derive(Clone, Debug)]
enum Progress {
    NotStarted,
    In(Visit, Waiting),
    Over,
}

/// A state between its Entered and its Exited event.
#[derive(Clone, Debug)]
struct Visit {
    state: String,
    /// The input as it came, before InputPath.
    input: Data,
    entered_event: u64,
    entered: Timestamp,
}

/// What a state waits for.
#[derive(Clone, Debug)]
enum Waiting {
    /// Its time.
    Time(TimerId),
    /// The answer to an invocation.
    Task { task: TaskId, timeout: Option<TimerId>, attempts: Attempts },
    /// The time of the next attempt.
    Retry { timer: TimerId, attempts: Attempts },
}

/// The attempts of a Task state at its work, in one visit.
#[derive(Clone, Debug)]
struct Attempts {
    /// What the function is given.
    input: Data,
    retries: RetryCounts,
}

/// A call of [`Execution::handle`]: its time, and the commands so far.
struct Turn {
    now: Timestamp,
    commands: Vec<Command>,
}

/// The execution is over: nothing more is to be done in this turn.
struct Over;

/// Where an execution goes on.
enum Step {
    /// In this state, with this input.
    Enter(String, Data),
    /// Nowhere, until something happens.
    Wait(Waiting),
}

impl Execution {
    /// Prepares an execution: nothing happens before [`Event::Started`].
    ///
    /// # Errors
    ///
    /// What of the state machine the engine cannot run.
    pub fn new(machine: impl Into<Arc<StateMachine>>, start: Start) -> Result<Self, Diagnostics> {
        let machine = machine.into();
        machine.check()?;
        check_supported(&machine)?;
        Ok(Self {
            machine,
            random: Random(start.seed),
            start,
            last_event: 0,
            previous_event: 0,
            ids: 0,
            machine_timer: None,
            progress: Progress::NotStarted,
        })
    }

    /// Takes note of what happened, and says what is to be done.
    ///
    /// Events that nobody waits for any more (the answer to a task that timed out, a timer
    /// that was cancelled) are passed over.
    pub fn handle(&mut self, now: Timestamp, event: Event) -> Vec<Command> {
        let mut turn = Turn { now, commands: Vec::new() };
        // That the execution is over is in the commands.
        let _: Result<(), Over> = self.take(&mut turn, event);
        turn.commands
    }

    /// Whether the execution has ended.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.progress, Progress::Over)
    }

    fn take(&mut self, turn: &mut Turn, event: Event) -> Result<(), Over> {
        if let (Event::Started, Progress::NotStarted) = (&event, &self.progress) {
            return self.begin(turn);
        }
        // What was waited for is taken out, and put back when the event is not for it.
        match (std::mem::replace(&mut self.progress, Progress::Over), event) {
            (Progress::In(_, waiting), Event::Stopped { failure }) => {
                self.cancel(turn, waiting);
                // AWS's histories have it so: it follows event 0.
                self.previous_event = 0;
                Err(self.finish(
                    turn,
                    EventDetails::ExecutionAborted(failure.clone()),
                    Outcome::Aborted(failure),
                ))
            }
            (Progress::In(_, waiting), Event::TimerFired { timer })
                if Some(timer) == self.machine_timer =>
            {
                self.machine_timer = None;
                self.cancel(turn, waiting);
                let failure = Failure::timeout();
                Err(self.finish(
                    turn,
                    EventDetails::ExecutionTimedOut(failure.clone()),
                    Outcome::TimedOut(failure),
                ))
            }
            (Progress::In(visit, Waiting::Time(waited)), Event::TimerFired { timer })
                if timer == waited =>
            {
                self.waited(turn, visit)
            }
            (
                Progress::In(visit, Waiting::Retry { timer: waited, attempts }),
                Event::TimerFired { timer },
            ) if timer == waited => {
                let waiting = self.invoke(turn, &visit, attempts)?;
                self.progress = Progress::In(visit, waiting);
                Ok(())
            }
            (
                Progress::In(visit, Waiting::Task { task: waited, timeout, attempts }),
                Event::TaskSucceeded { task, output },
            ) if task == waited => {
                self.cancel_timer(turn, timeout);
                self.task_succeeded(turn, visit, attempts, output)
            }
            (
                Progress::In(visit, Waiting::Task { task: waited, timeout, attempts }),
                Event::TaskFailed { task, failure },
            ) if task == waited => {
                self.cancel_timer(turn, timeout);
                self.emit(turn, EventDetails::LambdaFunctionFailed(failure.clone()))?;
                self.task_failed(turn, visit, attempts, failure)
            }
            (
                Progress::In(visit, Waiting::Task { task, timeout: Some(timeout), attempts }),
                Event::TimerFired { timer },
            ) if timer == timeout => {
                turn.commands.push(Command::CancelInvocation { task });
                let failure = Failure::timeout();
                self.emit(turn, EventDetails::LambdaFunctionTimedOut(failure.clone()))?;
                self.task_failed(turn, visit, attempts, failure)
            }
            (progress, _) => {
                self.progress = progress;
                Ok(())
            }
        }
    }

    fn begin(&mut self, turn: &mut Turn) -> Result<(), Over> {
        let input = self.start.input.clone();
        let role_arn = self.start.role_arn.clone();
        self.emit(turn, EventDetails::ExecutionStarted { input: input.clone(), role_arn })?;
        // AWS's histories have it so: the first state follows event 0, not event 1.
        self.previous_event = 0;
        if let Some(seconds) = self.machine.timeout_seconds {
            let at = wait::after_milliseconds(turn.now, seconds.saturating_mul(1000));
            self.machine_timer = Some(self.start_timer(turn, at));
        }
        let first = self.machine.start_at.clone();
        self.enter(turn, first, input)
    }

    /// Goes through the states from this one on, until one of them waits for something.
    fn enter(&mut self, turn: &mut Turn, state: String, input: Data) -> Result<(), Over> {
        let machine = Arc::clone(&self.machine);
        let mut next = (state, input);
        loop {
            let (name, input) = next;
            let Some(state) = machine.states.get(&name) else {
                unreachable!("the targets of all transitions were checked, and {name:?} is none");
            };
            let entered_event = self.emit(
                turn,
                EventDetails::StateEntered {
                    state_type: state.type_name(),
                    name: name.clone(),
                    input: input.clone(),
                },
            )?;
            let visit =
                Visit { state: name, input: input.rewritten(), entered_event, entered: turn.now };
            match self.work(turn, state, &visit)? {
                Step::Enter(name, input) => next = (name, input),
                Step::Wait(waiting) => {
                    self.progress = Progress::In(visit, waiting);
                    return Ok(());
                }
            }
        }
    }

    /// Does what a state does when it is entered.
    fn work(&mut self, turn: &mut Turn, state: &State, visit: &Visit) -> Result<Step, Over> {
        let context = || self.start.context(&visit.state, visit.entered);
        let input = select(state.input_path(), &visit.input, context);
        let input = self.or_fail(turn, visit, input)?;
        match state {
            State::Task(_) => {
                let attempts = Attempts { input, retries: RetryCounts::default() };
                self.invoke(turn, visit, attempts).map(Step::Wait)
            }
            State::Choice(choice) => {
                let scope = choice::Scope {
                    data: input.value(),
                    context: || self.start.context(&visit.state, visit.entered),
                };
                let next = choice::next(choice, &scope).map_err(DataError::Runtime);
                let next = self.or_fail(turn, visit, next)?;
                self.leave(turn, state, visit, input, &Transition::Next(next))
            }
            State::Pass(pass) => {
                let result = pass::result(pass, input);
                let merged = put(pass.result_path.as_ref(), &visit.input, result);
                let merged = self.or_fail(turn, visit, merged)?;
                self.leave(turn, state, visit, merged, &pass.transition)
            }
            State::Wait(waiting) => {
                let until = wait::until(&waiting.until, visit.entered);
                if until <= turn.now {
                    return self.leave(turn, state, visit, input, &waiting.transition);
                }
                Ok(Step::Wait(Waiting::Time(self.start_timer(turn, until))))
            }
            State::Succeed(_) => self.leave(turn, state, visit, input, &Transition::End),
            State::Fail(fail) => {
                let failure = Failure { error: fail.error.clone(), cause: fail.cause.clone() };
                Err(self.fail(turn, failure))
            }
        }
    }

    /// Leaves a state that did its work: OutputPath, the Exited event, what is next.
    fn leave(
        &mut self,
        turn: &mut Turn,
        state: &State,
        visit: &Visit,
        output: Data,
        transition: &Transition,
    ) -> Result<Step, Over> {
        let context = || self.start.context(&visit.state, visit.entered);
        let output = select(state.output_path(), &output, context).and_then(limited);
        let output = self.or_fail(turn, visit, output)?;
        self.exit(turn, state, visit, output, transition)
    }

    /// Notes that a state was left with this output, and goes on.
    fn exit(
        &mut self,
        turn: &mut Turn,
        state: &State,
        visit: &Visit,
        output: Data,
        transition: &Transition,
    ) -> Result<Step, Over> {
        self.emit(
            turn,
            EventDetails::StateExited {
                state_type: state.type_name(),
                name: visit.state.clone(),
                output: output.clone(),
            },
        )?;
        match transition {
            Transition::Next(next) => Ok(Step::Enter(next.clone(), output)),
            Transition::End => {
                let event = EventDetails::ExecutionSucceeded { output: output.clone() };
                Err(self.finish(turn, event, Outcome::Succeeded { output }))
            }
        }
    }

    /// Goes on after a state that waited, which is done now.
    fn go_on(&mut self, turn: &mut Turn, step: Step) -> Result<(), Over> {
        match step {
            Step::Enter(next, input) => self.enter(turn, next, input),
            Step::Wait(_) => unreachable!("a state that is left waits for nothing"),
        }
    }

    fn waited(&mut self, turn: &mut Turn, visit: Visit) -> Result<(), Over> {
        let machine = Arc::clone(&self.machine);
        let Some(state @ State::Wait(waiting)) = machine.states.get(&visit.state) else {
            unreachable!("only Wait states wait for a time");
        };
        let context = || self.start.context(&visit.state, visit.entered);
        let input = select(waiting.input_path.as_ref(), &visit.input, context);
        let input = self.or_fail(turn, &visit, input)?;
        let step = self.leave(turn, state, &visit, input, &waiting.transition)?;
        self.go_on(turn, step)
    }

    /// Begins an attempt at the work of a Task state.
    fn invoke(
        &mut self,
        turn: &mut Turn,
        visit: &Visit,
        attempts: Attempts,
    ) -> Result<Waiting, Over> {
        let machine = Arc::clone(&self.machine);
        let (_, task_state) = task_of(&machine, visit);
        let input = attempts.input.clone();
        self.emit(
            turn,
            EventDetails::LambdaFunctionScheduled {
                resource: task_state.resource.clone(),
                input: input.clone(),
                timeout_in_seconds: task_state.timeout_seconds,
            },
        )?;
        self.emit(turn, EventDetails::LambdaFunctionStarted)?;
        let timeout = task_state.timeout_seconds.map(|seconds| {
            let at = wait::after_milliseconds(turn.now, seconds.saturating_mul(1000));
            self.start_timer(turn, at)
        });
        let task = TaskId(self.next_id());
        turn.commands.push(Command::Invoke(Invocation {
            task,
            state: visit.state.clone(),
            resource: task_state.resource.clone(),
            input,
        }));
        Ok(Waiting::Task { task, timeout, attempts })
    }

    fn task_succeeded(
        &mut self,
        turn: &mut Turn,
        visit: Visit,
        attempts: Attempts,
        output: Data,
    ) -> Result<(), Over> {
        let machine = Arc::clone(&self.machine);
        let (state, task) = task_of(&machine, &visit);
        let Ok(output) = limited(output) else {
            let failure = Failure::data_limit_exceeded(&task.resource);
            self.emit(turn, EventDetails::LambdaFunctionFailed(failure.clone()))?;
            return self.task_failed(turn, visit, attempts, failure);
        };
        self.emit(turn, EventDetails::LambdaFunctionSucceeded { output: output.clone() })?;
        let merged = put(task.result_path.as_ref(), &visit.input, output);
        let merged = self.or_fail(turn, &visit, merged)?;
        let step = self.leave(turn, state, &visit, merged, &task.transition)?;
        self.go_on(turn, step)
    }

    /// Tries again, goes on where the error is caught, or fails with it.
    fn task_failed(
        &mut self,
        turn: &mut Turn,
        visit: Visit,
        mut attempts: Attempts,
        failure: Failure,
    ) -> Result<(), Over> {
        let machine = Arc::clone(&self.machine);
        let (state, task) = task_of(&machine, &visit);
        let random = &mut self.random;
        if let Some(delay) = attempts.retries.next_delay(task, &failure, || random.next()) {
            let timer = self.start_timer(turn, wait::after_milliseconds(turn.now, delay));
            self.progress = Progress::In(visit, Waiting::Retry { timer, attempts });
            return Ok(());
        }
        let is_caught = |name: &String| failure.matches(name);
        let Some(catch) = task.catch.iter().find(|catch| catch.error_equals.iter().any(is_caught))
        else {
            return Err(self.fail(turn, failure));
        };
        let output = put(catch.result_path.as_ref(), &visit.input, failure.to_json().into());
        let output = self.or_fail(turn, &visit, output.and_then(limited))?;
        let transition = Transition::Next(catch.next.clone());
        let step = self.exit(turn, state, &visit, output, &transition)?;
        self.go_on(turn, step)
    }

    /// The value; or the execution fails, with no way to retry or catch it.
    fn or_fail<T>(
        &mut self,
        turn: &mut Turn,
        visit: &Visit,
        result: Result<T, DataError>,
    ) -> Result<T, Over> {
        match result {
            Ok(value) => Ok(value),
            Err(error) => {
                let failure = error.into_failure(&visit.state, visit.entered_event);
                Err(self.fail(turn, failure))
            }
        }
    }

    fn fail(&mut self, turn: &mut Turn, failure: Failure) -> Over {
        self.finish(turn, EventDetails::ExecutionFailed(failure.clone()), Outcome::Failed(failure))
    }

    /// Ends the execution with this event.
    fn finish(&mut self, turn: &mut Turn, event: EventDetails, outcome: Outcome) -> Over {
        self.record(turn, event);
        self.progress = Progress::Over;
        let timer = self.machine_timer.take();
        self.cancel_timer(turn, timer);
        turn.commands.push(Command::Finish(outcome));
        Over
    }

    /// Adds an event that does not end the execution; or ends it, if the history has room
    /// for its last event only.
    fn emit(&mut self, turn: &mut Turn, event: EventDetails) -> Result<u64, Over> {
        if self.last_event + 1 == HISTORY_EVENTS_MAX {
            let failure = Failure::new(
                error_names::RUNTIME,
                format!(
                    "The execution reached the maximum number of history events ({HISTORY_EVENTS_MAX})."
                ),
            );
            return Err(self.fail(turn, failure));
        }
        Ok(self.record(turn, event))
    }

    fn record(&mut self, turn: &mut Turn, details: EventDetails) -> u64 {
        self.last_event += 1;
        turn.commands.push(Command::Emit(HistoryEvent {
            id: self.last_event,
            previous_id: self.previous_event,
            timestamp: turn.now,
            details,
        }));
        self.previous_event = self.last_event;
        self.last_event
    }

    fn cancel(&mut self, turn: &mut Turn, waiting: Waiting) {
        match waiting {
            Waiting::Time(timer) | Waiting::Retry { timer, .. } => {
                self.cancel_timer(turn, Some(timer))
            }
            Waiting::Task { task, timeout, .. } => {
                turn.commands.push(Command::CancelInvocation { task });
                self.cancel_timer(turn, timeout);
            }
        }
    }

    fn start_timer(&mut self, turn: &mut Turn, at: Timestamp) -> TimerId {
        let timer = TimerId(self.next_id());
        turn.commands.push(Command::StartTimer { timer, at });
        timer
    }

    fn cancel_timer(&mut self, turn: &mut Turn, timer: Option<TimerId>) {
        if let Some(timer) = timer {
            turn.commands.push(Command::CancelTimer { timer });
        }
    }

    fn next_id(&mut self) -> u64 {
        self.ids += 1;
        self.ids
    }
}

/// The state of a visit that waits for a task.
fn task_of<'a>(machine: &'a StateMachine, visit: &Visit) -> (&'a State, &'a Task) {
    match machine.states.get(&visit.state) {
        Some(state @ State::Task(task)) => (state, task),
        _ => unreachable!("only Task states wait for tasks"),
    }
}

/// Random numbers that the seed decides: SplitMix64.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
#[derive(Clone, Debug)]
struct Random(u64);

impl Random {
    /// A number from 0 up to 1.
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        (z >> 11) as f64 / (1_u64 << 53) as f64
    }
}
