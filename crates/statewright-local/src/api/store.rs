//! What the server knows.
//!
//! Everything is plain data, and changes by whole records only, so that a log of the changes can
//! stand behind it. An execution is what it began with and what it was told since: its engine
//! makes the same of these again.

mod activity;
mod data;
mod execution;
mod executions;
mod history;
mod map_run;
mod state_machine;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use statewright_engine::{Event, Failure};

pub(super) use activity::Activity;
pub(super) use execution::{About, Execution, NamedCase, Progress, RETRY, Status};
pub(super) use executions::Executions;
pub(super) use history::History;
pub(super) use map_run::{Counts, MapChild, MapRun};
pub(super) use state_machine::{
    ALIASES_MAX, Alias, Definition, Encryption, EncryptionType, LogDestination, LogGroup, Logging,
    MachineType, Revision, Route, StateMachine, Tag, Tags, Tracing, VERSIONS_MAX, Version,
};

use super::{
    error::{Error, ErrorType},
    journal::{Journal, Record},
};

/// Everything that was created, by its name.
///
/// State machines and activities are put in and taken out by its methods, which keep that in the
/// journal before.
#[derive(Debug, Default)]
pub(super) struct Store {
    /// The names of the state machines that are gone when their executions are.
    deleting: BTreeSet<String>,
    pub(super) state_machines: BTreeMap<String, StateMachine>,
    pub(super) activities: BTreeMap<String, Activity>,
    pub(super) executions: Executions,
    /// Where it is kept what changes, if it is.
    pub(super) journal: Option<Arc<Journal>>,
}

impl Store {
    /// A store whose changes are kept in this journal, if in any, with so much data of executions
    /// that ended.
    pub(super) fn new(journal: Option<Arc<Journal>>, ended_bytes_max: usize) -> Self {
        Self { journal, executions: Executions::new(ended_bytes_max), ..Self::default() }
    }

    /// A state machine, which a client calls by this ARN, is there, or is so from now on. One that
    /// is being deleted does not change any more.
    pub(super) fn put_state_machine(
        &mut self,
        machine: StateMachine,
        arn: &str,
    ) -> Result<(), Error> {
        self.check_not_deleting(&machine.name, arn)?;
        let known = self.state_machines.get(&*machine.name);
        // The type of a state machine stays.
        let is_replaced = known.is_some_and(|known| known.machine_type != machine.machine_type);
        let is_known = known.is_some_and(|known| known.current.key == machine.current.key);
        if let Some(journal) = &self.journal {
            let mut records = Vec::new();
            if is_replaced {
                records.push(Record::StateMachineReplaced { name: Cow::Borrowed(&machine.name) });
            }
            if !is_known {
                records.push(Record::revision(&machine.current, machine.machine_type));
            }
            records.push(Record::state_machine(&machine));
            journal.write(&records)?;
        }
        if is_replaced {
            self.executions.forget_machine(&machine.name);
        }
        self.insert_state_machine(machine);
        Ok(())
    }

    /// One that is being deleted is replaced.
    pub(super) fn insert_state_machine(&mut self, machine: StateMachine) {
        if self.deleting.remove(&*machine.name) {
            self.executions.forget_machine(&machine.name);
        }
        self.state_machines.insert(machine.name.to_string(), machine);
    }

    /// An activity is there, or is so from now on.
    pub(super) fn put_activity(&mut self, name: &str, activity: Activity) -> Result<(), Error> {
        if let Some(journal) = &self.journal {
            let activity = Cow::Borrowed(&activity);
            journal.write(&[Record::Activity { name: name.into(), activity }])?;
        }
        self.activities.insert(name.to_owned(), activity);
        Ok(())
    }

    /// An activity is no longer there.
    pub(super) fn delete_activity(&mut self, name: &str) -> Result<(), Error> {
        if !self.activities.contains_key(name) {
            return Ok(());
        }
        if let Some(journal) = &self.journal {
            journal.write(&[Record::ActivityDeleted { name: name.into() }])?;
        }
        self.activities.remove(name);
        Ok(())
    }

    /// Deletes a state machine with its versions and aliases, and says whether there was one. As
    /// long as executions of it run, it is being deleted: they end when they come to another state.
    ///
    /// Source: API reference, DeleteStateMachine. Executions of Express state machines go on.
    pub(super) fn delete_state_machine(&mut self, name: &str) -> Result<bool, Error> {
        if !self.state_machines.contains_key(name) {
            return Ok(false);
        }
        if let Some(journal) = &self.journal {
            journal.write(&[Record::StateMachineDeleted { name: name.into() }])?;
        }
        self.begin_deleting(name);
        Ok(true)
    }

    /// As long as executions of it run, a state machine is being deleted.
    pub(super) fn begin_deleting(&mut self, name: &str) {
        self.deleting.insert(name.to_owned());
        for execution in self.executions.running(name) {
            execution.end_with_state();
        }
        self.forget_deleted(name);
    }

    /// Forgets a state machine that is being deleted, if no execution of it runs any more.
    pub(super) fn forget_deleted(&mut self, name: &str) {
        if self.deleting.contains(name) && !self.executions.is_any_running(name) {
            self.forget_state_machine(name);
        }
    }

    /// Stops the executions of a state machine that is being deleted, so that another one can
    /// have its name now.
    pub(super) fn finish_deleting(&mut self, name: &str) {
        if self.is_deleting(name) {
            for execution in self.executions.running(name) {
                execution.tell(Event::Stopped { failure: Failure::default() });
            }
            self.forget_state_machine(name);
        }
    }

    fn forget_state_machine(&mut self, name: &str) {
        self.deleting.remove(name);
        self.state_machines.remove(name);
        self.executions.forget_machine(name);
    }

    /// Whether a state machine is being deleted.
    pub(super) fn is_deleting(&self, name: &str) -> bool {
        self.deleting.contains(name)
    }

    /// Refuses what cannot be asked of a state machine that is being deleted.
    pub(super) fn check_not_deleting(&self, name: &str, arn: &str) -> Result<(), Error> {
        if !self.is_deleting(name) {
            return Ok(());
        }
        let message = format!("State Machine is being deleted: '{arn}'");
        Err(Error::new(ErrorType::StateMachineDeleting, message))
    }
}
