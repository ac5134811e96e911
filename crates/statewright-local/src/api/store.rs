//! What the server knows.
//!
//! Everything is plain data, and changes by whole records only, so that a log of the changes can
//! stand behind it. An execution is what it began with and what it was told since: its engine
//! makes the same of these again.

mod activity;
mod execution;
mod executions;
mod map_run;
mod state_machine;

use std::{borrow::Cow, collections::BTreeMap, sync::Arc};

pub(super) use activity::Activity;
pub(super) use execution::{About, Execution, NamedCase, Progress, Status};
pub(super) use executions::Executions;
pub(super) use map_run::{Counts, MapChild, MapRun, MapRunStatus};
pub(super) use state_machine::{
    ALIASES_MAX, Alias, Definition, Encryption, EncryptionType, Logging, MachineType, Revision,
    Route, StateMachine, Tag, Tags, Tracing, VERSIONS_MAX, Version,
};

use super::{
    error::Error,
    journal::{Journal, Record},
};

/// Everything that was created, by its name.
///
/// State machines and activities are put in and taken out by its methods, which keep that in the
/// journal before.
#[derive(Debug, Default)]
pub(super) struct Store {
    pub(super) state_machines: BTreeMap<String, StateMachine>,
    pub(super) activities: BTreeMap<String, Activity>,
    pub(super) executions: Executions,
    /// Where it is kept what changes, if it is.
    pub(super) journal: Option<Arc<Journal>>,
}

impl Store {
    /// A state machine is there, or is so from now on.
    pub(super) fn put_state_machine(&mut self, machine: StateMachine) -> Result<(), Error> {
        if let Some(journal) = &self.journal {
            let known = self.state_machines.get(&machine.name);
            let is_known = known.is_some_and(|known| known.current.key == machine.current.key);
            let record = Record::state_machine(&machine);
            if is_known {
                journal.write(&[record])?;
            } else {
                let revision = Record::revision(&machine.current, machine.machine_type);
                journal.write(&[revision, record])?;
            }
        }
        self.state_machines.insert(machine.name.clone(), machine);
        Ok(())
    }

    /// A state machine is no longer there, and its executions are no longer listed.
    pub(super) fn delete_state_machine(&mut self, name: &str) -> Result<(), Error> {
        if !self.state_machines.contains_key(name) {
            return Ok(());
        }
        if let Some(journal) = &self.journal {
            journal.write(&[Record::StateMachineDeleted { name: name.into() }])?;
        }
        self.state_machines.remove(name);
        self.executions.forget_machine(name);
        Ok(())
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
}
