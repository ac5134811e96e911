//! Map states in their distributed mode: each item, or batch of items, is an execution of its
//! own, with a history of its own.

mod child;
mod ids;
pub(crate) mod items;
pub(crate) mod objects;

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    Child, ChildId, Command, Event, EventDetails, Execution, Failure, Json, MachineType,
    MapRunStatus, MapRunUpdate, Outcome, TimerId,
    data_flow::{Problem, with_result},
    error_names,
    execution::{Branch, BranchId, Flow, Position, Stop, TRUNK, TimerOf, Turn, Visit, Work},
    program::{Map, State},
    result_writer::{self, ChildResult, ChildRun, ResultWriter},
    scope::Scope,
    state::map::{Prepared, map_of},
};
use child::{child, map_run_arn};
use ids::Ids;
use items::Unit;
use objects::{Destination, Phase};

/// How many child executions run at a time at the most.
///
/// Source: Step Functions Developer Guide, "Using Map state in Distributed mode".
const CHILDREN_MAX: usize = 10_000;

/// A Map Run: the child executions of a Map state.
#[derive(Clone, Debug)]
pub(crate) struct MapRun {
    arn: Arc<str>,
    /// The ARN of the execution that began it.
    execution_arn: Arc<str>,
    started_event: u64,
    status: MapRunStatus,
    /// The number of the redrive that it went on with last.
    redrives: u64,
    /// What ItemSelector sees as `$`.
    effective: Json,
    tolerance: Tolerance,
    /// As it is set: 0 for as many as there may be.
    max_concurrency: usize,
    /// Where the results are to be put, if not in the output.
    destination: Option<Destination>,
    phase: Phase,
    /// How many items there are.
    items: usize,
    units: Vec<Unit>,
    /// The number of the next unit.
    next: usize,
    running: BTreeMap<usize, Running>,
    done: BTreeMap<usize, ChildRun>,
    /// The children that did not succeed, and go on with the run if it does.
    unsuccessful: BTreeMap<usize, Running>,
    failed_items: usize,
    ids: Ids,
}

#[derive(Clone, Debug)]
struct Running {
    id: ChildId,
    execution: Box<Execution>,
}

/// How many items may fail.
#[derive(Clone, Copy, Debug)]
struct Tolerance {
    count: Option<u64>,
    percentage: Option<f64>,
}

/// A Map Run that has its turn, and where it is.
pub(crate) struct Here<'t> {
    pub(crate) turn: &'t mut Turn,
    pub(crate) at: BranchId,
    pub(crate) state: &'t State,
    pub(crate) visit: &'t mut Visit,
    pub(crate) run: Box<MapRun>,
}

impl Execution {
    pub(crate) fn begin_map_run(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        map: &Map,
        visit: &mut Visit,
        prepared: Prepared,
    ) -> Result<Flow, Stop> {
        let Prepared { effective, concurrency } = prepared;
        let items = match &map.reader {
            Some(_) => Vec::new(),
            None => self.with_scope(turn, at, visit, |scope| {
                items::of_data(state, map, scope.with_data(&effective))
            })?,
        };
        let (reading, destination) = self.with_scope(turn, at, visit, |scope| {
            let scope = scope.with_data(&effective);
            Ok::<_, Problem>((objects::reading(map, scope)?, objects::destination(map, scope)?))
        })?;
        self.emit(turn, at, EventDetails::MapStateStarted { length: items.len() })?;
        let tolerance = self
            .with_scope(turn, at, visit, |scope| Tolerance::of(map, scope.with_data(&effective)))?;
        let arn = map_run_arn(&self.start, map, &self.random);
        let details = EventDetails::MapRunStarted { map_run_arn: arn.clone() };
        let started_event = self.emit(turn, at, details)?;
        let run = Box::new(MapRun {
            arn,
            execution_arn: Arc::clone(&self.start.execution_arn),
            started_event,
            status: MapRunStatus::Running,
            redrives: 0,
            effective,
            tolerance,
            max_concurrency: concurrency,
            destination,
            phase: Phase::Running,
            items: 0,
            units: Vec::new(),
            next: 0,
            running: BTreeMap::new(),
            done: BTreeMap::new(),
            unsuccessful: BTreeMap::new(),
            failed_items: 0,
            ids: Ids::default(),
        });
        run.note(turn);
        let mut here = Here { turn, at, state, visit, run };
        match reading {
            Some(reading) => self.begin_reading(here, reading),
            None => {
                self.take_items(&mut here, &items)?;
                self.run_children(here)
            }
        }
    }

    /// Takes the items of a run, which may be none to work on.
    fn take_items(&self, here: &mut Here<'_>, items: &[items::Item]) -> Result<(), Problem> {
        let taken = self.make_units(here, items);
        if taken.is_err() {
            here.run.end(here.turn, MapRunStatus::Failed);
        }
        taken
    }

    /// Makes the inputs of the children of the items.
    fn make_units(&self, here: &mut Here<'_>, items: &[items::Item]) -> Result<(), Problem> {
        let Here { turn, at, state, visit, run } = here;
        let map = map_of(state);
        let inputs = items.iter().enumerate().map(|(index, item)| {
            let Some(selector) = &map.item_selector else { return Ok(items::input(item)) };
            let context = items::context(item, index);
            self.with_item_scope(turn, *at, visit, Some(&context), |scope| {
                scope.with_data(&run.effective).evaluate(selector)
            })
        });
        let inputs = inputs.collect::<Result<Vec<_>, Problem>>()?;
        run.items = items.len();
        run.units = self.with_scope(turn, *at, visit, |scope| {
            items::units(map, inputs, scope.with_data(&run.effective))
        })?;
        run.note(turn);
        Ok(())
    }

    /// Begins as many children as may run; or ends the run, when all are done.
    fn run_children(&mut self, mut here: Here<'_>) -> Result<Flow, Stop> {
        loop {
            if here.run.is_exceeded() {
                self.cancel_map_run(here.turn, &mut here.run);
                let failure = Failure::new(
                    error_names::EXCEED_TOLERATED_FAILURE_THRESHOLD,
                    "The specified tolerated failure threshold was exceeded",
                );
                return self.end_map_run(here, Err(failure));
            }
            if here.run.next == here.run.units.len()
                || here.run.running.len() >= here.run.concurrency()
            {
                break;
            }
            let index = here.run.next;
            here.run.next += 1;
            if here.run.done.contains_key(&index) {
                // It was done before a redrive.
                continue;
            }
            match here.run.unsuccessful.remove(&index) {
                Some(child) => self.redrive_child(here.turn, here.at, &mut here.run, index, child),
                None => self.begin_child(here.turn, here.at, here.state, &mut here.run, index),
            }
        }
        if here.run.running.is_empty() {
            let result = here.run.result(here.state);
            return self.end_map_run(here, Ok(result));
        }
        Ok(Flow::Wait(Work::MapRun(here.run)))
    }

    fn begin_child(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        run: &mut MapRun,
        index: usize,
    ) {
        let id = ChildId(self.start_task(at).0);
        let input = run.units[index].input.clone();
        let map = map_of(state);
        let start = child(&self.start, map, input.clone(), turn.now, &self.random);
        let mut execution = Box::new(Self::below(Arc::clone(&self.program), map.processor, start));
        turn.commands.push(Command::StartChild(Child {
            id,
            arn: execution.start.execution_arn.clone(),
            name: execution.start.execution_name.clone(),
            state_machine_arn: execution.start.state_machine_arn.clone(),
            machine_type: execution.start.machine_type,
            map_run_arn: run.arn.clone(),
            input,
            items: run.units[index].items,
            unit: index,
        }));
        let commands = execution.handle(turn.now, Event::Started);
        run.running.insert(index, Running { id, execution });
        self.carry_out(turn, at, run, index, commands);
    }

    fn redrive_child(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        run: &mut MapRun,
        index: usize,
        mut child: Running,
    ) {
        let map_run_arn = Arc::clone(&run.arn);
        turn.commands.push(Command::RedriveChild { child: child.id, map_run_arn, unit: index });
        let commands = child.execution.handle(turn.now, Event::Redriven);
        run.running.insert(index, child);
        self.carry_out(turn, at, run, index, commands);
    }

    /// The run is over, its results are where they are to be.
    fn leave_map_run(
        &mut self,
        mut here: Here<'_>,
        end: Result<Json, Failure>,
    ) -> Result<Flow, Stop> {
        let status = if end.is_ok() { MapRunStatus::Succeeded } else { MapRunStatus::Failed };
        here.run.end(here.turn, status);
        let result = match end {
            Ok(result) => result,
            Err(failure) => {
                // What is done stays, for a redrive; what was never read is read again.
                if !here.run.units.is_empty() {
                    here.visit.work = Work::MapRun(here.run);
                }
                self.emit(here.turn, here.at, EventDetails::MapRunFailed(failure.clone()))?;
                return Err(Problem::Failed(failure).into());
            }
        };
        let succeeded = self.emit(here.turn, here.at, EventDetails::MapRunSucceeded)?;
        self.emit_aside(here.turn, here.at, EventDetails::MapStateSucceeded)?;
        // AWS's histories have it so: the Exited event follows the end of the run if the Map
        // state is the first state, and else its beginning.
        self.branches[here.at].previous_event =
            if here.visit.before_event == 0 { succeeded } else { here.run.started_event };
        self.with_scope(here.turn, here.at, here.visit, |scope| {
            Ok(Flow::Leave(with_result(here.state, scope, result)?, here.state.transition))
        })
    }

    /// Something that the run or one of its children waits for happened.
    pub(crate) fn map_run_event(&mut self, mut here: Here<'_>, event: Event) -> Result<Flow, Stop> {
        if let (Some(own), Event::ObjectsAnswered { task, response }) =
            (here.run.phase.task(), &event)
            && own == *task
        {
            self.forget_task(own);
            return self.objects_answered(here, response.clone());
        }
        if let Event::MapRunUpdated { arn, update } = &event
            && *arn == here.run.arn
        {
            here.run.update(*update);
            here.run.note(here.turn);
            return match here.run.phase {
                Phase::Running => self.run_children(here),
                // Its items are not known yet, or all is done.
                Phase::Reading { .. } | Phase::Writing { .. } => {
                    Ok(Flow::Wait(Work::MapRun(here.run)))
                }
            };
        }
        if let Some((index, event)) = here.run.inner(event)
            && let Some(child) = here.run.running.get_mut(&index)
        {
            let commands = child.execution.handle(here.turn.now, event);
            self.carry_out(here.turn, here.at, &mut here.run, index, commands);
        }
        self.run_children(here)
    }

    /// The branch that a Map Run is in, or that one of whose children it is in.
    pub(crate) fn map_run(&self, arn: &str) -> Option<BranchId> {
        let is_there = |branch: &Branch| match &branch.position {
            Position::In(visit) => {
                matches!(&visit.work, Work::MapRun(run) if *run.arn == *arn || run.child_with(arn).is_some())
            }
            Position::Before(..) | Position::Moving => false,
        };
        self.branches.iter().find(|(_, branch)| is_there(branch)).map(|(at, _)| at)
    }

    /// Whether a Map Run would go on with the execution.
    #[must_use]
    pub fn has_map_run(&self, arn: &str) -> bool {
        self.map_run(arn).is_some()
    }

    pub(crate) fn map_run_timer_fired(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        visit: &mut Visit,
        timer: TimerId,
    ) -> Result<Flow, Stop> {
        let Work::MapRun(run) = std::mem::replace(&mut visit.work, Work::Idle) else {
            unreachable!("asked of a Map Run");
        };
        let here = Here { turn, at, state, visit, run };
        self.map_run_event(here, Event::TimerFired { timer })
    }

    /// Gives a run up with what it is a part of, if it runs.
    pub(crate) fn abort_map_run(&mut self, turn: &mut Turn, run: &mut MapRun) {
        self.cancel_map_run(turn, run);
        run.end(turn, MapRunStatus::Aborted);
    }

    /// Stops the children that are running.
    fn cancel_map_run(&mut self, turn: &mut Turn, run: &mut MapRun) {
        if let Some(task) = run.phase.task() {
            self.forget_task(task);
            turn.commands.push(Command::CancelInvocation { task });
        }
        let indices: Vec<_> = run.running.keys().copied().collect();
        for index in indices {
            if let Some(child) = run.running.get_mut(&index) {
                let stopped = Event::Stopped { failure: Failure::default() };
                let commands = child.execution.handle(turn.now, stopped);
                // What is stopped begins nothing, so it does not matter for which branch.
                self.carry_out(turn, TRUNK, run, index, commands);
            }
        }
    }

    /// Goes on with what failed or was given up.
    pub(crate) fn redrive_map_run(&mut self, turn: &mut Turn, at: BranchId) {
        self.resume(turn, at, |execution, turn, state, visit| {
            let Work::MapRun(mut run) = std::mem::replace(&mut visit.work, Work::Idle) else {
                unreachable!("asked of a Map Run");
            };
            run.redrive(execution.redrives);
            run.note(turn);
            let details = EventDetails::MapRunRedriven {
                map_run_arn: run.arn.clone(),
                redrive_count: execution.redrives,
            };
            execution.emit(turn, at, details)?;
            execution.run_children(Here { turn, at, state, visit, run })
        });
    }

    /// Passes on what a child asks for, under numbers of this execution.
    fn carry_out(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        run: &mut MapRun,
        index: usize,
        commands: Vec<Command>,
    ) {
        let Some(id) = run.running.get(&index).map(|child| child.id) else { return };
        for command in commands {
            match command {
                Command::Emit(event) => turn.commands.push(Command::EmitChild { child: id, event }),
                Command::Finish(outcome) => {
                    turn.commands
                        .push(Command::FinishChild { child: id, outcome: outcome.clone() });
                    run.child_ended(index, outcome, turn);
                }
                Command::Invoke(mut invocation) => {
                    let task = self.start_task(at);
                    run.ids.add_task(task, index, invocation.task);
                    invocation.task = task;
                    turn.commands.push(Command::Invoke(invocation));
                }
                Command::AskObjects { task, request } => {
                    let outer = self.start_task(at);
                    run.ids.add_task(outer, index, task);
                    turn.commands.push(Command::AskObjects { task: outer, request });
                }
                Command::CancelInvocation { task } => {
                    if let Some(task) = run.ids.take_task(index, task) {
                        self.forget_task(task);
                        turn.commands.push(Command::CancelInvocation { task });
                    }
                }
                Command::StartTimer { timer, at: time } => {
                    let outer = self.start_timer_at(turn, time, TimerOf::Branch(at));
                    run.ids.add_timer(outer, index, timer);
                }
                Command::CancelTimer { timer } => {
                    let timer = run.ids.take_timer(index, timer);
                    self.cancel_timer(turn, timer);
                }
                Command::NoteMapRun(run) => turn.commands.push(Command::NoteMapRun(run)),
                Command::StartChild(mut child) => {
                    let outer = ChildId(self.start_task(at).0);
                    run.ids.add_child(outer, index, child.id);
                    child.id = outer;
                    turn.commands.push(Command::StartChild(child));
                }
                Command::RedriveChild { child, map_run_arn, unit } => {
                    if let Some(child) = run.ids.child(index, child) {
                        turn.commands.push(Command::RedriveChild { child, map_run_arn, unit });
                    }
                }
                Command::EmitChild { child, event } => {
                    if let Some(child) = run.ids.child(index, child) {
                        turn.commands.push(Command::EmitChild { child, event });
                    }
                }
                Command::FinishChild { child, outcome } => {
                    if let Some(child) = run.ids.child(index, child) {
                        turn.commands.push(Command::FinishChild { child, outcome });
                    }
                }
            }
        }
    }
}

impl MapRun {
    /// Tells what is known of it.
    fn note(&self, turn: &mut Turn) {
        turn.commands.push(Command::NoteMapRun(crate::MapRun {
            arn: Arc::clone(&self.arn),
            execution_arn: Arc::clone(&self.execution_arn),
            state_machine_arn: self.described().state_machine_arn,
            status: self.status,
            redrives: self.redrives,
            max_concurrency: self.max_concurrency as u64,
            tolerated_failure_count: self.tolerance.count,
            tolerated_failure_percentage: self.tolerance.percentage,
            items: self.items,
            children: self.units.len(),
        }));
    }

    /// Tells that it has ended, if it had not.
    fn end(&mut self, turn: &mut Turn, status: MapRunStatus) {
        if self.status == MapRunStatus::Running {
            self.status = status;
            self.note(turn);
        }
    }

    /// How many children may run at a time.
    fn concurrency(&self) -> usize {
        match self.max_concurrency {
            0 => CHILDREN_MAX,
            limit => limit.min(CHILDREN_MAX),
        }
    }

    fn update(&mut self, update: MapRunUpdate) {
        if let Some(concurrency) = update.max_concurrency {
            self.max_concurrency = usize::try_from(concurrency).unwrap_or(usize::MAX);
        }
        let Tolerance { count, percentage } = &mut self.tolerance;
        *count = update.tolerated_failure_count.or(*count);
        *percentage = update.tolerated_failure_percentage.or(*percentage);
    }

    /// The child that a Map Run is in, of those that run or may go on.
    fn child_with(&self, arn: &str) -> Option<usize> {
        let mut children = self.running.iter().chain(&self.unsuccessful);
        children.find(|(_, child)| child.execution.map_run(arn).is_some()).map(|(index, _)| *index)
    }

    /// The event as the child knows it that it is for, and which child that is.
    fn inner(&mut self, event: Event) -> Option<(usize, Event)> {
        match &event {
            Event::MapRunUpdated { arn, .. } => Some((self.child_with(arn)?, event)),
            _ => self.ids.inner(event),
        }
    }

    fn child_ended(&mut self, index: usize, outcome: Outcome, turn: &Turn) {
        let Some(child) = self.running.remove(&index) else { return };
        // Those that were stopped with the run are no failures of its own.
        if matches!(outcome, Outcome::Failed(_) | Outcome::TimedOut(_)) {
            self.failed_items += self.units[index].items;
        }
        let start = &child.execution.start;
        let run = ChildRun {
            execution_arn: Arc::clone(&start.execution_arn),
            name: Arc::clone(&start.execution_name),
            started: start.at,
            stopped: turn.now,
            outcome,
        };
        // One of Express begins anew.
        if !run.is_success() && start.machine_type == MachineType::Standard {
            self.unsuccessful.insert(index, child);
        }
        self.done.insert(index, run);
    }

    /// The data that it holds, with that of the children that may go on.
    pub(crate) fn data(&self) -> impl Iterator<Item = &Json> {
        let outputs = self.done.values().filter_map(|child| child.outcome.output());
        let children = self.unsuccessful.values().flat_map(|child| child.execution.data());
        let inputs = self.units.iter().map(|unit| &unit.input);
        inputs.chain(outputs).chain(children)
    }

    /// What did not succeed is to be done again, but for children that cannot go on: they have
    /// failed for good.
    fn redrive(&mut self, number: u64) {
        self.status = MapRunStatus::Running;
        self.redrives = number;
        self.failed_items = 0;
        let (unsuccessful, units) = (&self.unsuccessful, &self.units);
        self.done.retain(|index, child| {
            let is_lost = unsuccessful.get(index).is_some_and(|child| child.execution.is_full());
            if is_lost {
                self.failed_items += units[*index].items;
            }
            is_lost || child.is_success()
        });
        self.next = 0;
        self.phase = Phase::Running;
    }

    fn is_exceeded(&self) -> bool {
        self.tolerance.is_exceeded(self.failed_items, self.items)
    }

    /// What the state makes of its children, if it does not put it elsewhere.
    fn result(&self, state: &State) -> Json {
        writer(map_of(state)).inline(&self.described(), &self.children())
    }

    fn children(&self) -> Vec<ChildResult> {
        let units = self.units.iter().enumerate();
        units
            .map(|(index, unit)| ChildResult {
                input: unit.input.clone(),
                run: self.done.get(&index).cloned(),
            })
            .collect()
    }

    fn described(&self) -> result_writer::MapRun {
        // The machine of the children stands between the kind and the UUID of the run's ARN.
        let machine = self.arn.replacen(":mapRun:", ":stateMachine:", 1);
        let machine = machine.rsplit_once(':').map_or(machine.as_str(), |(machine, _)| machine);
        result_writer::MapRun { arn: self.arn.clone(), state_machine_arn: machine.into() }
    }
}

fn writer(map: &Map) -> ResultWriter {
    map.writer.as_ref().map_or_else(ResultWriter::default, |writer| ResultWriter {
        transformation: writer.transformation,
        output_type: writer.output_type,
    })
}

impl Tolerance {
    fn of(map: &Map, scope: Scope<'_>) -> Result<Self, Problem> {
        let count = map.tolerated_failure_count.as_ref();
        let count = count.map(|setting| scope.whole_number(setting, "ToleratedFailureCount"));
        let percentage = map.tolerated_failure_percentage.as_ref();
        let percentage = percentage
            .map(|setting| scope.percentage(setting, "ToleratedFailurePercentage"))
            .transpose()?;
        Ok(Self { count: count.transpose()?, percentage })
    }

    fn is_exceeded(self, failed: usize, items: usize) -> bool {
        let over_count = self.count.is_some_and(|count| failed as u64 > count);
        let percentage = failed as f64 * 100.0 / items.max(1) as f64;
        let over_percentage = self.percentage.is_some_and(|tolerated| percentage > tolerated);
        let nothing_said = self.count.is_none() && self.percentage.is_none();
        over_count || over_percentage || (nothing_said && failed > 0)
    }
}
