//! Map states in their distributed mode: each item, or batch of items, is an execution of its
//! own, with a history of its own.

mod ids;
mod items;

use std::{collections::BTreeMap, sync::Arc};

use statewright_asl::ExecutionType;

use crate::{
    Child, ChildId, Command, Data, Event, EventDetails, Execution, Failure, Json, MachineType,
    Outcome, Start, TimerId,
    data_flow::{Problem, with_result},
    error_names,
    execution::{BranchId, Flow, Stop, TRUNK, TimerOf, Turn, Visit, Work},
    program::{Map, Mode, State},
    state::map::{Prepared, map_of},
};
use ids::Ids;
use items::{Item, Unit, units};

/// How many child executions run at a time at the most.
///
/// Source: Step Functions Developer Guide, "Using Map state in Distributed mode".
const CHILDREN_MAX: usize = 10_000;

/// A Map Run: the child executions of a Map state.
#[derive(Clone, Debug)]
pub(crate) struct MapRun {
    arn: Arc<str>,
    started_event: u64,
    tolerance: Tolerance,
    concurrency: usize,
    items: usize,
    units: Vec<Unit>,
    /// The number of the next unit.
    next: usize,
    running: BTreeMap<usize, Running>,
    outcomes: BTreeMap<usize, Outcome>,
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

impl Tolerance {
    fn is_exceeded(self, failed: usize, items: usize) -> bool {
        let over_count = self.count.is_some_and(|count| failed as u64 > count);
        let percentage = failed as f64 * 100.0 / items.max(1) as f64;
        let over_percentage = self.percentage.is_some_and(|tolerated| percentage > tolerated);
        let nothing_said = self.count.is_none() && self.percentage.is_none();
        over_count || over_percentage || (nothing_said && failed > 0)
    }
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
        let items = self.with_scope(turn, at, visit, |scope| {
            items::of_data(state, map, scope.with_data(&prepared.effective))
        })?;
        self.emit(turn, at, EventDetails::MapStateStarted { length: items.len() })?;
        let tolerance = self.with_scope(turn, at, visit, |scope| {
            tolerance(map, scope.with_data(&prepared.effective))
        })?;
        let units = self.units(turn, at, state, visit, &prepared.effective, &items)?;
        let arn = self.map_run_arn(map);
        let details = EventDetails::MapRunStarted { map_run_arn: arn.clone() };
        let started_event = self.emit(turn, at, details)?;
        let run = MapRun {
            arn,
            started_event,
            tolerance,
            concurrency: match prepared.concurrency {
                0 => CHILDREN_MAX,
                limit => limit.min(CHILDREN_MAX),
            },
            items: items.len(),
            units,
            next: 0,
            running: BTreeMap::new(),
            outcomes: BTreeMap::new(),
            failed_items: 0,
            ids: Ids::default(),
        };
        self.run_children(turn, at, state, visit, Box::new(run))
    }

    fn units(
        &self,
        turn: &Turn,
        at: BranchId,
        state: &State,
        visit: &Visit,
        effective: &Json,
        items: &[Item],
    ) -> Result<Vec<Unit>, Problem> {
        let map = map_of(state);
        let inputs = items
            .iter()
            .enumerate()
            .map(|(index, item)| {
                let Some(selector) = &map.item_selector else { return Ok(item.input()) };
                let context = item.context(index);
                self.with_item_scope(turn, at, visit, Some(&context), |scope| {
                    scope.with_data(effective).evaluate(selector)
                })
            })
            .collect::<Result<Vec<_>, Problem>>()?;
        self.with_scope(turn, at, visit, |scope| units(map, inputs, scope.with_data(effective)))
    }

    /// Begins as many children as may run; or ends the run, when all are done.
    fn run_children(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        visit: &mut Visit,
        mut run: Box<MapRun>,
    ) -> Result<Flow, Stop> {
        while run.next < run.units.len() && run.running.len() < run.concurrency {
            let index = run.next;
            run.next += 1;
            let id = ChildId(self.start_task(at).0);
            let mut execution = Box::new(self.child(state, &run.units[index].input, turn));
            turn.commands.push(Command::StartChild(Child {
                id,
                arn: execution.start.execution_arn.clone(),
                name: execution.start.execution_name.clone(),
                map_run_arn: run.arn.clone(),
                input: run.units[index].input.clone(),
            }));
            let commands = execution.handle(turn.now, Event::Started);
            run.running.insert(index, Running { id, execution });
            self.carry_out(turn, at, &mut run, index, commands);
            if run.tolerance.is_exceeded(run.failed_items, run.items) {
                return self.map_run_failed(turn, at, visit, run);
            }
        }
        if !run.running.is_empty() {
            return Ok(Flow::Wait(Work::MapRun(run)));
        }
        let succeeded = self.emit(turn, at, EventDetails::MapRunSucceeded)?;
        self.emit_aside(turn, at, EventDetails::MapStateSucceeded)?;
        // AWS's histories have it so: the Exited event follows the end of the run if the Map
        // state is the first state, and else its beginning.
        self.branches[at].previous_event =
            if visit.before_event == 0 { succeeded } else { run.started_event };
        let outputs = run.outcomes.into_values().filter_map(|outcome| match outcome {
            Outcome::Succeeded { output } => Some(output),
            _ => None,
        });
        let result = outputs.collect();
        self.with_scope(turn, at, visit, |scope| {
            Ok(Flow::Leave(with_result(state, scope, result)?, state.transition))
        })
    }

    fn map_run_failed(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        visit: &mut Visit,
        mut run: Box<MapRun>,
    ) -> Result<Flow, Stop> {
        self.cancel_map_run(turn, &mut run);
        visit.work = Work::MapRun(run);
        let failure = Failure::new(
            error_names::EXCEED_TOLERATED_FAILURE_THRESHOLD,
            "The specified tolerated failure threshold was exceeded",
        );
        self.emit(turn, at, EventDetails::MapRunFailed(failure.clone()))?;
        Err(Problem::Failed(failure).into())
    }

    /// Something that a child waits for happened.
    pub(crate) fn map_run_event(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        visit: &mut Visit,
        mut run: Box<MapRun>,
        event: Event,
    ) -> Result<Flow, Stop> {
        if let Some((index, event)) = run.ids.inner(event)
            && let Some(child) = run.running.get_mut(&index)
        {
            let commands = child.execution.handle(turn.now, event);
            self.carry_out(turn, at, &mut run, index, commands);
            if run.tolerance.is_exceeded(run.failed_items, run.items) {
                return self.map_run_failed(turn, at, visit, run);
            }
        }
        self.run_children(turn, at, state, visit, run)
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
        self.map_run_event(turn, at, state, visit, run, Event::TimerFired { timer })
    }

    /// Stops the children that are running.
    pub(crate) fn cancel_map_run(&mut self, turn: &mut Turn, run: &mut MapRun) {
        let indices: Vec<_> = run.running.keys().copied().collect();
        for index in indices {
            let Some(mut child) = run.running.remove(&index) else { continue };
            let commands =
                child.execution.handle(turn.now, Event::Stopped { failure: Failure::default() });
            run.running.insert(index, child);
            // The run is over: what it waits for is cancelled, and nothing new comes of it.
            self.carry_out(turn, TRUNK, run, index, commands);
        }
    }

    /// Begins anew what failed or was given up.
    pub(crate) fn redrive_map_run(&mut self, turn: &mut Turn, at: BranchId) {
        self.resume(turn, at, |execution, turn, state, visit| {
            let Work::MapRun(mut run) = std::mem::replace(&mut visit.work, Work::Idle) else {
                unreachable!("asked of a Map Run");
            };
            run.redrive();
            let details = EventDetails::MapRunRedriven {
                map_run_arn: run.arn.clone(),
                redrive_count: execution.redrives,
            };
            execution.emit(turn, at, details)?;
            execution.run_children(turn, at, state, visit, run)
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
                    run.child_ended(index, outcome);
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
                Command::StartChild(mut child) => {
                    let outer = ChildId(self.start_task(at).0);
                    run.ids.add_child(outer, index, child.id);
                    child.id = outer;
                    turn.commands.push(Command::StartChild(child));
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

    /// The child execution for an input.
    fn child(&self, state: &State, input: &Json, turn: &Turn) -> Execution {
        let map = map_of(state);
        let Mode::Distributed { label, execution_type } = &map.mode else {
            unreachable!("only Distributed Maps have children");
        };
        let name: Arc<str> = self.random.uuid().into();
        let parts: Vec<_> = self.start.state_machine_arn.splitn(7, ':').collect();
        let prefix = parts[..parts.len().min(5)].join(":");
        let machine = &self.start.state_machine_name;
        let (machine_type, execution_arn) = match execution_type {
            ExecutionType::Standard => {
                (MachineType::Standard, format!("{prefix}:execution:{machine}/{label}:{name}"))
            }
            ExecutionType::Express => (
                MachineType::Express,
                format!("{prefix}:express:{machine}/{label}:{name}:{}", self.random.uuid()),
            ),
        };
        let start = Start {
            input: Data::from(input.clone()),
            at: turn.now,
            execution_arn: execution_arn.into(),
            execution_name: name,
            state_machine_arn: format!("{prefix}:stateMachine:{machine}/{label}").into(),
            state_machine_name: format!("{machine}/{label}").into(),
            role_arn: self.start.role_arn.clone(),
            machine_type,
            seed: self.random.bits(),
            interleaving: self.start.interleaving,
        };
        Self::below(Arc::clone(&self.program), map.processor, start)
    }

    fn map_run_arn(&self, map: &Map) -> Arc<str> {
        let Mode::Distributed { label, .. } = &map.mode else {
            unreachable!("only Distributed Maps have runs");
        };
        let parts: Vec<_> = self.start.state_machine_arn.splitn(7, ':').collect();
        let prefix = parts[..parts.len().min(5)].join(":");
        let machine = &self.start.state_machine_name;
        format!("{prefix}:mapRun:{machine}/{label}:{}", self.random.uuid()).into()
    }
}

impl MapRun {
    fn child_ended(&mut self, index: usize, outcome: Outcome) {
        if !matches!(outcome, Outcome::Succeeded { .. }) {
            // Those that were stopped with the run are no failures of its own.
            if !matches!(outcome, Outcome::Aborted(_)) {
                self.failed_items += self.units[index].items;
            }
        }
        self.running.remove(&index);
        self.outcomes.insert(index, outcome);
    }

    /// What did not succeed is to be done again.
    fn redrive(&mut self) {
        self.failed_items = 0;
        self.outcomes.retain(|_, outcome| matches!(outcome, Outcome::Succeeded { .. }));
        self.next = 0;
    }
}

fn tolerance(map: &Map, scope: crate::scope::Scope<'_>) -> Result<Tolerance, Problem> {
    let count = map.tolerated_failure_count.as_ref();
    let count = count.map(|setting| scope.whole_number(setting, "ToleratedFailureCount"));
    let percentage = map.tolerated_failure_percentage.as_ref();
    let percentage =
        percentage.map(|setting| scope.float(setting, "ToleratedFailurePercentage")).transpose()?;
    if percentage.is_some_and(|percentage| !(0.0..=100.0).contains(&percentage)) {
        return Err(Problem::Runtime(
            "ToleratedFailurePercentage must be between 0 and 100.".to_owned(),
        ));
    }
    Ok(Tolerance { count: count.transpose()?, percentage })
}
