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
    pub(super) state_machines: BTreeMap<String, StateMachine>,
    pub(super) activities: BTreeMap<String, Activity>,
    pub(super) executions: Executions,
}

impl Store {
    /// Deletes a state machine with its versions and aliases, and says whether there was one.
    pub(super) fn delete_state_machine(&mut self, name: &str) -> bool {
        self.executions.forget_machine(name);
        self.state_machines.remove(name).is_some()
    }
}
