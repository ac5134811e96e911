//! What is kept of the Map Runs of an execution, and of their child executions.

use std::sync::Arc;

use jiff::Timestamp;
use statewright_engine::{self as engine, Child, ChildId, MapRunStatus, Outcome};

use super::Driver;
use crate::api::{
    redrive,
    store::{About, Execution, MachineType, MapChild, MapRun},
};

impl Driver {
    /// A Map Run began, its items are known by now, it ended or it goes on.
    pub(super) fn note_map_run(&mut self, now: Timestamp, about: engine::MapRun) {
        let mut store = self.api.store();
        if let Some(known) = store.executions.map_run(&about.arn) {
            let mut progress = known.progress();
            if about.redrives != progress.about.redrives {
                progress.redriven = Some(now);
            }
            progress.end = match about.status {
                MapRunStatus::Running => None,
                _ => progress.end.or(Some(now)),
            };
            let known = &mut progress.about;
            // Its settings are changed by the API, which tells the engine of it afterwards, and
            // when what was told is told again, only by that.
            if self.pending.is_some() {
                *known = about;
            } else {
                (known.items, known.children) = (about.items, about.children);
                (known.status, known.redrives) = (about.status, about.redrives);
            }
            return;
        }
        let outermost = &self.execution;
        let execution = if outermost.about.arn == about.execution_arn {
            outermost
        } else {
            // A child that is forgotten has nothing that could be asked for.
            let Some(child) = store.executions.get(&about.execution_arn) else { return };
            &Arc::clone(child)
        };
        let map_run = Arc::new(MapRun::new(about, Arc::clone(&outermost.about.arn), now));
        store.executions.insert_map_run(&map_run);
        execution.progress().map_runs.push(map_run);
    }

    pub(super) fn start_child(&mut self, now: Timestamp, child: Child) {
        let Child {
            id,
            arn,
            name,
            state_machine_arn,
            machine_type,
            map_run_arn,
            input,
            items,
            unit,
        } = child;
        let parent = &self.execution.about;
        let mut store = self.api.store();
        let about = About {
            arn,
            name,
            machine: Arc::clone(&parent.machine),
            state_machine_arn,
            machine_type: match machine_type {
                engine::MachineType::Standard => MachineType::Standard,
                engine::MachineType::Express => MachineType::Express,
            },
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
        execution.write_history();
        store.executions.insert_child(&execution);
        if let Some(map_run) = store.executions.map_run(&map_run_arn) {
            let child = MapChild { execution: Arc::clone(&execution), items };
            map_run.progress().children.insert(unit, child);
        }
        self.children.insert(id, execution);
    }

    /// A child goes on, which may be known by its Map Run only.
    pub(super) fn redrive_child(
        &mut self,
        now: Timestamp,
        id: ChildId,
        map_run_arn: &str,
        unit: usize,
    ) {
        let execution = {
            let mut store = self.api.store();
            let map_run = store.executions.map_run(map_run_arn).map(Arc::clone);
            let child = map_run.and_then(|run| run.progress().children.get(&unit).cloned());
            let Some(MapChild { execution, .. }) = child else { return };
            store.executions.insert_child(&execution);
            execution
        };
        redrive::begin(&self.api, &execution, now, None);
        self.children.insert(id, execution);
    }

    pub(super) fn finish_child(&mut self, now: Timestamp, child: ChildId, outcome: Outcome) {
        if let Some(child) = self.children.remove(&child) {
            child.end(now, outcome);
            self.api.store().executions.ended(&child);
        }
    }
}
