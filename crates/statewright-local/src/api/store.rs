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

use std::collections::{BTreeMap, BTreeSet};

use super::error::{Error, ErrorType};

pub(super) use activity::Activity;
pub(super) use execution::{About, Execution, NamedCase, Progress, Status};
pub(super) use executions::Executions;
pub(super) use map_run::{Counts, MapChild, MapRun, MapRunStatus};
pub(super) use state_machine::{
    ALIASES_MAX, Alias, Definition, Encryption, EncryptionType, LogDestination, LogGroup, Logging,
    MachineType, Revision, Route, StateMachine, Tag, Tags, Tracing, VERSIONS_MAX, Version,
};

/// Everything that was created, by its name.
#[derive(Debug, Default)]
pub(super) struct Store {
    /// The names of the state machines that the last deployment has.
    pub(super) deployed: BTreeSet<String>,
    /// The names of the state machines that are gone when their executions are.
    deleting: BTreeSet<String>,
    pub(super) state_machines: BTreeMap<String, StateMachine>,
    pub(super) activities: BTreeMap<String, Activity>,
    pub(super) executions: Executions,
}

impl Store {
    /// Deletes a state machine with its versions and aliases, and says whether there was one. As
    /// long as executions of it run, it is being deleted: they end when they come to another state.
    ///
    /// Source: API reference, DeleteStateMachine. Executions of Express state machines go on.
    pub(super) fn delete_state_machine(&mut self, name: &str) -> bool {
        if !self.state_machines.contains_key(name) {
            return false;
        }
        self.deleting.insert(name.to_owned());
        for execution in self.executions.running(name) {
            execution.end_with_state();
        }
        self.forget_deleted(name);
        true
    }

    /// Forgets a state machine that is being deleted, if no execution of it runs any more.
    pub(super) fn forget_deleted(&mut self, name: &str) {
        if self.deleting.contains(name) && self.executions.running(name).next().is_none() {
            self.deleting.remove(name);
            self.state_machines.remove(name);
            self.executions.forget_machine(name);
        }
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
