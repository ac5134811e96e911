use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    iter,
    sync::Arc,
};

use foldhash::fast::RandomState;
use jiff::Timestamp;

use super::{
    Execution, MapRun,
    data::{HistoryData, SharedData},
};

/// How many executions are kept after they ended.
const ENDED_MAX: usize = 10_000;

/// How many events the histories of those have, together.
const ENDED_EVENTS_MAX: usize = 1_000_000;

/// The executions of Standard state machines: all that run, and the latest of those that ended.
#[derive(Debug, Default)]
pub(crate) struct Executions {
    by_arn: ByText<Arc<Execution>>,
    /// By the name of the state machine.
    by_machine: ByText<OfMachine>,
    map_runs: ByText<Arc<MapRun>>,
    /// Those that ended, the earliest first. Some may have gone on since.
    ended: VecDeque<Ended>,
    ended_events: usize,
    ended_data: SharedData,
    /// How much data that may be, in bytes.
    ended_bytes_max: usize,
    last_number: u64,
}

/// Texts of the length of an ARN are hashed several times for each execution, which takes the
/// standard library long.
type ByText<T> = HashMap<Arc<str>, T, RandomState>;

type Order = (Timestamp, u64);

/// The executions of a state machine. Those that run are few.
#[derive(Debug, Default)]
struct OfMachine {
    running: ByTime,
    ended: ByTime,
}

type ByTime = BTreeMap<Order, Arc<Execution>>;

#[derive(Debug)]
struct Ended {
    execution: Arc<Execution>,
    at: Option<Timestamp>,
    events: usize,
    data: HistoryData,
}

impl Executions {
    pub(super) fn new(ended_bytes_max: usize) -> Self {
        Self { ended_bytes_max, ..Self::default() }
    }

    pub(crate) fn get(&self, arn: &str) -> Option<&Arc<Execution>> {
        self.by_arn.get(arn)
    }

    #[cfg(test)]
    pub(crate) fn all(&self) -> impl Iterator<Item = &Arc<Execution>> {
        self.by_arn.values()
    }

    /// A number for the next execution.
    pub(crate) fn next_number(&mut self) -> u64 {
        self.last_number += 1;
        self.last_number
    }

    /// An execution has this number, and later ones have greater ones.
    pub(crate) fn number_is_taken(&mut self, number: u64) {
        self.last_number = self.last_number.max(number);
    }

    pub(crate) fn insert(&mut self, execution: &Arc<Execution>) {
        let about = &execution.about;
        self.by_arn.insert(Arc::clone(&about.arn), Arc::clone(execution));
        self.by_machine.entry(Arc::clone(&about.machine)).or_default().insert(execution);
    }

    /// A child of a Map Run is listed there, and not with its state machine. One that was forgotten
    /// and goes on has Map Runs of its own that were forgotten with it.
    pub(crate) fn insert_child(&mut self, execution: &Arc<Execution>) {
        self.by_arn.insert(Arc::clone(&execution.about.arn), Arc::clone(execution));
        for map_run in &execution.progress().map_runs {
            self.insert_map_run(map_run);
        }
    }

    pub(crate) fn map_run(&self, arn: &str) -> Option<&Arc<MapRun>> {
        self.map_runs.get(arn)
    }

    pub(crate) fn insert_map_run(&mut self, map_run: &Arc<MapRun>) {
        self.map_runs.insert(Arc::clone(&map_run.arn), Arc::clone(map_run));
    }

    /// Takes note of a change of an execution that ends or goes on by it, and so stands elsewhere in
    /// time.
    pub(crate) fn change(&mut self, execution: &Arc<Execution>, change: impl FnOnce()) {
        // The state machine may have been deleted since.
        let machine = self.by_machine.get_mut(&execution.about.machine);
        let machine = machine.and_then(|machine| machine.remove(execution).then_some(machine));
        change();
        if let Some(machine) = machine {
            machine.insert(execution);
        }
    }

    /// Takes note that an execution has ended: the earliest of those that have are forgotten,
    /// if they are too many.
    pub(crate) fn ended(&mut self, execution: &Arc<Execution>) {
        let (at, events, data) = {
            let progress = execution.progress();
            let output = progress.end.as_ref().and_then(|(_, outcome)| outcome.output());
            let engine = progress.redrivable.iter().flat_map(|engine| engine.data());
            let around = iter::once(execution.about.input.json()).chain(output).chain(engine);
            let data = HistoryData::of(progress.history.data().chain(around));
            (progress.stopped(), progress.history.len(), data)
        };
        self.ended_events += events;
        self.ended_data.add(&data);
        self.ended.push_back(Ended { execution: Arc::clone(execution), at, events, data });
        while self.ended.len() > ENDED_MAX
            || (self.ended.len() > 1
                && (self.ended_events > ENDED_EVENTS_MAX
                    || self.ended_data.bytes() > self.ended_bytes_max))
        {
            let Some(ended) = self.ended.pop_front() else { return };
            let Ended { execution, at, events, data } = ended;
            self.ended_events -= events;
            self.ended_data.remove(&data);
            // One that went on may be running, or has another end that is noted as well.
            if execution.progress().stopped() == at {
                self.forget(&execution);
            }
        }
    }

    fn forget(&mut self, execution: &Arc<Execution>) {
        let about = &execution.about;
        if self.by_arn.get(&about.arn).is_some_and(|known| Arc::ptr_eq(known, execution)) {
            self.by_arn.remove(&about.arn);
        }
        if let Some(machine) = self.by_machine.get_mut(&about.machine) {
            machine.remove(execution);
        }
        for map_run in &execution.progress().map_runs {
            self.map_runs.remove(&map_run.arn);
        }
    }

    /// The executions of a state machine, the latest first, of those before this one.
    pub(crate) fn of_machine(
        &self,
        machine: &str,
        before: Option<Order>,
    ) -> impl Iterator<Item = (Order, &Arc<Execution>)> {
        let before = before.unwrap_or((Timestamp::MAX, u64::MAX));
        self.by_machine.get(machine).into_iter().flat_map(move |machine| machine.latest(before))
    }

    /// The executions of a state machine that run.
    pub(crate) fn running(&self, machine: &str) -> impl Iterator<Item = &Arc<Execution>> {
        self.by_machine.get(machine).into_iter().flat_map(|machine| machine.running.values())
    }

    /// Whether an execution of a state machine runs.
    pub(crate) fn is_any_running(&self, machine: &str) -> bool {
        self.by_machine.get(machine).is_some_and(|machine| !machine.running.is_empty())
    }

    /// The state machine is deleted: its executions are no longer listed.
    pub(crate) fn forget_machine(&mut self, machine: &str) {
        self.by_machine.remove(machine);
    }

    /// Whether an execution is one of the state machine as it is now, and not of one of the same
    /// name that was deleted.
    pub(crate) fn is_listed(&self, execution: &Execution) -> bool {
        let machine = self.by_machine.get(&execution.about.machine);
        machine.is_some_and(|machine| machine.has(execution))
    }
}

impl OfMachine {
    fn insert(&mut self, execution: &Arc<Execution>) {
        let (executions, order) = self.place(execution);
        executions.insert(order, Arc::clone(execution));
    }

    /// Takes an execution out, and says whether it was there.
    fn remove(&mut self, execution: &Execution) -> bool {
        let (executions, order) = self.place(execution);
        executions.remove(&order).is_some()
    }

    fn has(&self, execution: &Execution) -> bool {
        let order = execution.order();
        self.running.contains_key(&order) || self.ended.contains_key(&order)
    }

    /// Where an execution is to be found.
    fn place(&mut self, execution: &Execution) -> (&mut ByTime, Order) {
        let progress = execution.progress();
        let order = progress.order(&execution.about);
        (if progress.end.is_none() { &mut self.running } else { &mut self.ended }, order)
    }

    /// All of them before this one, the latest first.
    fn latest(&self, before: Order) -> impl Iterator<Item = (Order, &Arc<Execution>)> {
        let [mut running, mut ended] = [&self.running, &self.ended]
            .map(|executions| executions.range(..before).rev().peekable());
        let next = move || match (running.peek(), ended.peek()) {
            (Some((running_since, _)), Some((ended_at, _))) if running_since < ended_at => {
                ended.next()
            }
            (None, _) => ended.next(),
            (Some(_), _) => running.next(),
        };
        iter::from_fn(next).map(|(order, execution)| (*order, execution))
    }
}
