//! What is kept of the Map Runs of an execution, and of their child executions.

use std::sync::Arc;

use jiff::Timestamp;
use statewright_engine::{self as engine, Child, ChildId, EventDetails, HistoryEvent, Outcome};

use super::Driver;
use crate::api::{
    arn::{Arn, MachineName, Resource},
    store::{About, Execution, MachineType, MapChild, MapRun, MapRunStatus},
};

impl Driver {
    /// A Map Run began, or its items are known by now.
    pub(super) fn note_map_run(&mut self, now: Timestamp, about: engine::MapRun) {
        let mut store = self.api.store();
        if let Some(known) = store.executions.map_run(&about.arn) {
            let known = &mut known.progress().about;
            // Its settings are changed by the API, which tells the engine of it afterwards, and
            // when what was told is told again, only by that.
            if self.pending.is_some() {
                *known = about;
            } else {
                (known.items, known.children) = (about.items, about.children);
            }
            return;
        }
        let started = about.started_event;
        let machine_arn = labeled(&about.arn).unwrap_or_default();
        let execution_arn = Arc::clone(&self.execution.about.arn);
        let map_run = Arc::new(MapRun::new(about, execution_arn, machine_arn, now));
        store.executions.insert_map_run(&map_run);
        self.execution.progress().map_runs.push(Arc::clone(&map_run));
        self.map_runs.insert(started, map_run);
    }

    /// Sees from the history when a Map Run ends, or goes on.
    pub(super) fn watch_map_runs(&mut self, event: &HistoryEvent) {
        let status = match &event.details {
            EventDetails::MapRunSucceeded => MapRunStatus::Succeeded,
            EventDetails::MapRunFailed(_) => MapRunStatus::Failed,
            EventDetails::ExecutionAborted(_) | EventDetails::ExecutionTimedOut(_) => {
                for (_, map_run) in self.map_runs.drain() {
                    map_run.progress().end = Some((event.timestamp, MapRunStatus::Aborted));
                }
                return;
            }
            EventDetails::MapRunRedriven { map_run_arn, redrive_count } => {
                let map_run = self.api.store().executions.map_run(map_run_arn).map(Arc::clone);
                let Some(map_run) = map_run else { return };
                {
                    let mut progress = map_run.progress();
                    progress.end = None;
                    progress.redrives = *redrive_count;
                    progress.redriven = Some(event.timestamp);
                }
                self.map_runs.insert(event.id, map_run);
                return;
            }
            _ => return,
        };
        // The end of a Map Run follows its beginning.
        if let Some(map_run) = self.map_runs.remove(&event.previous_id) {
            map_run.progress().end = Some((event.timestamp, status));
        }
    }

    pub(super) fn start_child(&mut self, now: Timestamp, child: Child) {
        let Child { id, arn, name, map_run_arn, input, items } = child;
        let parent = &self.execution.about;
        let is_express =
            matches!(Arn::parse(&arn).map(|arn| arn.resource), Ok(Resource::Express { .. }));
        let mut store = self.api.store();
        let about = About {
            arn,
            name,
            machine: Arc::clone(&parent.machine),
            state_machine_arn: labeled(&map_run_arn).unwrap_or_default().into(),
            machine_type: if is_express { MachineType::Express } else { MachineType::Standard },
            revision: Arc::clone(&parent.revision),
            version_arn: None,
            alias_arn: None,
            case: None,
            map_run: Some(Arc::clone(&map_run_arn)),
            input: input.into(),
            trace_header: None,
            started: now,
            number: store.executions.next_number(),
            seed: 0,
            started_by: None,
            waiting: parent.waiting,
        };
        // It is a part of its parent, which is told all that happens to it.
        let execution = Arc::new(Execution::new(about, None));
        store.executions.insert_child(&execution);
        if let Some(map_run) = store.executions.map_run(&map_run_arn) {
            let child = MapChild { execution: Arc::clone(&execution), items };
            map_run.progress().children.push(child);
        }
        self.children.insert(id, execution);
    }

    pub(super) fn finish_child(&mut self, now: Timestamp, child: ChildId, outcome: Outcome) {
        if let Some(child) = self.children.remove(&child) {
            child.end(now, outcome);
            self.api.store().executions.ended(&child);
        }
    }
}

/// The ARN of the Map state that the Map Run of this ARN is of.
fn labeled(map_run_arn: &str) -> Option<String> {
    let arn = Arn::parse(map_run_arn).ok()?;
    let Resource::MapRun { machine, label, .. } = arn.resource else { return None };
    let machine = MachineName { name: machine, label: Some(label), qualifier: None };
    Some(arn.beside(Resource::StateMachine(machine)).text())
}
