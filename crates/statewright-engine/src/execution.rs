//! One execution of a state machine: what it is made of, and how it takes what happens.
//!
//! An execution is a tree of *branches*, each in one state at a time: the trunk, and one for
//! each branch of a Parallel state and each iteration of a Map state that is running. A branch
//! is either about to enter a state (it is *ready*), or in a state that waits for something.

mod branch;
mod children;
mod end;
mod redrive;
mod visit;

use std::{
    collections::{BTreeMap, VecDeque},
    mem,
    sync::Arc,
};

use jiff::{SignedDuration, Timestamp};

use crate::{
    Command, Event, EventDetails, Failure, HISTORY_EVENTS_MAX, HistoryEvent, Interleaving, Json,
    MachineType, Object, Program, Start, TaskId, TimerId,
    data_flow::Problem,
    error_names,
    program::{ROOT, ScopeId},
    random::Random,
};

pub(crate) use branch::{Branch, BranchId, Branches, Parent, Position, TRUNK};
pub(crate) use visit::{Flow, Visit, Work};

/// How long an execution of an Express state machine may take.
///
/// Source: Step Functions Developer Guide, "Service quotas".
const EXPRESS_SECONDS_MAX: u64 = 300;

/// One execution of a state machine.
///
/// Told what happened, it answers with what is to be done, and does nothing itself. It keeps
/// no history: each event goes out once, as a [`Command::Emit`], unless nobody
/// [wants it told](Execution::tell_history).
///
/// The same state machine, start and events give the same commands. So an execution is stored
/// as these, and loaded by telling it all events again: see [`Execution::replay`].
#[derive(Clone, Debug)]
pub struct Execution {
    pub(crate) program: Arc<Program>,
    /// What of the program it goes through.
    scope: ScopeId,
    pub(crate) start: Start,
    pub(crate) random: Random,
    pub(crate) branches: Branches,
    /// The branches that can go on at once.
    ready: VecDeque<BranchId>,
    /// The id of the last event in the history.
    last_event: u64,
    /// How many tasks, timers and children there were.
    ids: u64,
    /// By their numbers, which grow. There is one at a time in most executions, for which a tree
    /// would be the larger part; and who began first is mostly done first.
    tasks: VecDeque<(TaskId, BranchId)>,
    timers: BTreeMap<TimerId, TimerOf>,
    machine_timer: Option<TimerId>,
    pub(crate) redrives: u64,
    pub(crate) redriven: Option<Timestamp>,
    phase: Phase,
    /// Whether it tells what is added to its history.
    tells_history: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    NotStarted,
    Running,
    Over,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum TimerOf {
    /// The time limit of the execution.
    Machine,
    Branch(BranchId),
}

/// A call of [`Execution::handle`]: its time, and the commands so far.
#[derive(Debug)]
pub(crate) struct Turn {
    pub(crate) now: Timestamp,
    pub(crate) commands: Vec<Command>,
}

/// Why what was begun with a branch is not carried on.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The execution is over, or the branch was given up: that was seen to.
    Halt,
    /// The state has a problem: to be seen to.
    Problem(Problem),
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl Execution {
    /// Prepares an execution: nothing happens before [`Event::Started`].
    #[must_use]
    pub fn new(program: impl Into<Arc<Program>>, start: Start) -> Self {
        Self::below(program.into(), ROOT, start)
    }

    /// An execution of a part of a state machine: a child of a Distributed Map.
    pub(crate) fn below(program: Arc<Program>, scope: ScopeId, start: Start) -> Self {
        Self {
            program,
            scope,
            random: Random::new(start.seed),
            start,
            branches: Branches::default(),
            ready: VecDeque::new(),
            last_event: 0,
            ids: 0,
            tasks: VecDeque::new(),
            timers: BTreeMap::new(),
            machine_timer: None,
            redrives: 0,
            redriven: None,
            phase: Phase::NotStarted,
            tells_history: true,
        }
    }

    /// An execution as it was after these events.
    #[must_use]
    pub fn replay(
        program: impl Into<Arc<Program>>,
        start: Start,
        events: impl IntoIterator<Item = (Timestamp, Event)>,
    ) -> Self {
        let mut execution = Self::new(program, start);
        for (at, event) in events {
            execution.handle(at, event);
        }
        execution
    }

    /// The history of an execution after these events.
    #[must_use]
    pub fn history(
        program: impl Into<Arc<Program>>,
        start: Start,
        events: impl IntoIterator<Item = (Timestamp, Event)>,
    ) -> Vec<HistoryEvent> {
        let mut execution = Self::new(program, start);
        let commands = events.into_iter().flat_map(|(at, event)| execution.handle(at, event));
        let history = commands.filter_map(|command| match command {
            Command::Emit(event) => Some(event),
            _ => None,
        });
        history.collect()
    }

    /// From now on it tells what is added to its history, or does not: then there is no
    /// [`Command::Emit`], and who asks for the history has it made by [`Execution::history`].
    pub fn tell_history(&mut self, is_told: bool) {
        self.tells_history = is_told;
    }

    /// How many events its history has by now.
    #[must_use]
    pub fn history_length(&self) -> u64 {
        self.last_event
    }

    /// The data that it holds, which stays in memory with it.
    #[must_use]
    pub fn data(&self) -> Vec<&Json> {
        self.branches.iter().flat_map(|(_, branch)| branch.data()).collect()
    }

    /// Takes note of what happened, and says what is to be done.
    ///
    /// Events that nobody waits for any more (the answer to a task that timed out, a timer
    /// that was cancelled) are passed over.
    pub fn handle(&mut self, now: Timestamp, event: Event) -> Vec<Command> {
        // A task that is answered leads to about so many, up to the next one.
        let mut commands = Vec::with_capacity(8);
        self.handle_into(now, event, &mut commands);
        commands
    }

    /// The same, for those who take in many events: what is to be done is added to `commands`.
    pub fn handle_into(&mut self, now: Timestamp, event: Event, commands: &mut Vec<Command>) {
        let mut turn = Turn { now, commands: mem::take(commands) };
        self.take(&mut turn, event);
        self.go_on(&mut turn);
        *commands = turn.commands;
    }

    /// Whether the execution has ended.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.phase == Phase::Over
    }

    /// Whether somebody waits for this task.
    #[must_use]
    pub fn awaits(&self, task: TaskId) -> bool {
        self.branch_of(task).is_some()
    }

    fn take(&mut self, turn: &mut Turn, event: Event) {
        match (self.phase, event) {
            (Phase::NotStarted, Event::Started) => self.begin(turn),
            (Phase::Running, Event::Stopped { failure }) => self.abort(turn, failure),
            (Phase::Running, Event::TimerFired { timer }) => match self.timers.remove(&timer) {
                Some(TimerOf::Machine) => self.time_out(turn),
                Some(TimerOf::Branch(at)) => self.timer_fired(turn, at, timer),
                None => {}
            },
            (Phase::Running, Event::MapRunUpdated { arn, update }) => {
                if let Some(at) = self.map_run(&arn) {
                    self.task_event(turn, at, Event::MapRunUpdated { arn, update });
                }
            }
            (Phase::Running, event) => {
                if let Some(at) = event.task().and_then(|task| self.branch_of(task)) {
                    self.task_event(turn, at, event);
                }
            }
            (Phase::Over, Event::Redriven) => self.redrive(turn),
            _ => {}
        }
    }

    fn begin(&mut self, turn: &mut Turn) {
        self.phase = Phase::Running;
        let details = EventDetails::ExecutionStarted {
            input: self.start.input.clone(),
            role_arn: self.start.role_arn.clone(),
        };
        // AWS's histories have it so: the first state follows event 0, not event 1.
        self.record(turn, 0, || details);
        self.start_machine_timer(turn);
        let program = Arc::clone(&self.program);
        let trunk = Branch::new(
            None,
            0,
            Object::default(),
            program.scope(self.scope).start_at,
            self.start.input.clone(),
        );
        let at = self.branches.add(trunk);
        self.ready.push_back(at);
    }

    fn start_machine_timer(&mut self, turn: &mut Turn) {
        let own = self.program.timeout_seconds.filter(|_| self.scope == ROOT);
        let seconds = match self.start.machine_type {
            MachineType::Standard => own,
            MachineType::Express => Some(own.unwrap_or(u64::MAX).min(EXPRESS_SECONDS_MAX)),
        };
        self.machine_timer =
            seconds.map(|seconds| self.start_timer(turn, seconds, TimerOf::Machine));
    }

    /// Lets branches go on until all of them wait for something, or the execution is over.
    fn go_on(&mut self, turn: &mut Turn) {
        while self.phase == Phase::Running {
            let next = match self.start.interleaving {
                Interleaving::InOrder => self.ready.pop_front(),
                Interleaving::Random if self.ready.is_empty() => None,
                Interleaving::Random => {
                    self.ready.swap_remove_back(self.random.below(self.ready.len()))
                }
            };
            match next {
                Some(at) => self.enter(turn, at),
                None => return,
            }
        }
    }

    /// The branch goes on before all others.
    pub(crate) fn ready_at_once(&mut self, at: BranchId) {
        self.ready.push_front(at);
    }

    /// The branch goes on after all others.
    pub(crate) fn ready_later(&mut self, at: BranchId) {
        self.ready.push_back(at);
    }

    pub(crate) fn not_ready(&mut self, at: BranchId) {
        self.ready.retain(|other| *other != at);
    }

    /// Adds an event to the history that follows the last one of the branch.
    pub(crate) fn emit(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        details: EventDetails,
    ) -> Result<u64, Stop> {
        self.emit_with(turn, at, || details)
    }

    /// The same for what most events are, whose details are made only if they are told.
    pub(crate) fn emit_with(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        details: impl FnOnce() -> EventDetails,
    ) -> Result<u64, Stop> {
        let id = self.add(turn, at, details)?;
        self.branches[at].previous_event = id;
        Ok(id)
    }

    /// Adds an event to the history that follows the last one of the branch, and that the next
    /// event of the branch does not follow.
    pub(crate) fn emit_aside(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        details: EventDetails,
    ) -> Result<u64, Stop> {
        self.add(turn, at, || details)
    }

    fn add(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        details: impl FnOnce() -> EventDetails,
    ) -> Result<u64, Stop> {
        let previous = self.branches[at].previous_event;
        if self.is_full() && self.start.machine_type == MachineType::Standard {
            let failure = Failure::new(
                error_names::RUNTIME,
                format!(
                    "The execution reached the maximum number of history events ({HISTORY_EVENTS_MAX})."
                ),
            );
            self.give_up(turn);
            self.fail(turn, previous, failure);
            return Err(Stop::Halt);
        }
        Ok(self.record(turn, previous, details))
    }

    /// Whether its history has room for its end only.
    pub(crate) fn is_full(&self) -> bool {
        self.last_event + 1 >= HISTORY_EVENTS_MAX
    }

    fn record(
        &mut self,
        turn: &mut Turn,
        previous_id: u64,
        details: impl FnOnce() -> EventDetails,
    ) -> u64 {
        self.last_event += 1;
        if self.tells_history {
            turn.commands.push(Command::Emit(HistoryEvent {
                id: self.last_event,
                previous_id,
                timestamp: turn.now,
                details: details(),
            }));
        }
        self.last_event
    }

    pub(crate) fn start_task(&mut self, at: BranchId) -> TaskId {
        let task = TaskId(self.next_id());
        self.tasks.push_back((task, at));
        task
    }

    pub(crate) fn forget_task(&mut self, task: TaskId) {
        if let Ok(place) = self.place_of(task) {
            self.tasks.remove(place);
        }
    }

    /// The branch that waits for a task.
    fn branch_of(&self, task: TaskId) -> Option<BranchId> {
        self.place_of(task).ok().map(|place| self.tasks[place].1)
    }

    fn place_of(&self, task: TaskId) -> Result<usize, usize> {
        self.tasks.binary_search_by_key(&task, |(task, _)| *task)
    }

    pub(crate) fn start_timer(&mut self, turn: &mut Turn, seconds: u64, of: TimerOf) -> TimerId {
        let at = after_milliseconds(turn.now, seconds.saturating_mul(1000));
        self.start_timer_at(turn, at, of)
    }

    pub(crate) fn start_timer_at(
        &mut self,
        turn: &mut Turn,
        at: Timestamp,
        of: TimerOf,
    ) -> TimerId {
        let timer = TimerId(self.next_id());
        self.timers.insert(timer, of);
        turn.commands.push(Command::StartTimer { timer, at });
        timer
    }

    pub(crate) fn cancel_timer(&mut self, turn: &mut Turn, timer: Option<TimerId>) {
        if let Some(timer) = timer
            && self.timers.remove(&timer).is_some()
        {
            turn.commands.push(Command::CancelTimer { timer });
        }
    }

    fn next_id(&mut self) -> u64 {
        self.ids += 1;
        self.ids
    }
}

/// A time so much later; the end of time, if that is later still.
pub(crate) fn after_milliseconds(at: Timestamp, milliseconds: u64) -> Timestamp {
    let duration = SignedDuration::from_millis(i64::try_from(milliseconds).unwrap_or(i64::MAX));
    at.checked_add(duration).unwrap_or(Timestamp::MAX)
}
