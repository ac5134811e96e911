//! A journal without what is of no use any more.

use std::{
    collections::{HashMap, HashSet},
    fs::{self, File},
    io::{BufWriter, Write},
};

use super::{
    Journal,
    load::{Line, title_line},
    open,
    record::Record,
};
use crate::{Error, api::store::Store};

/// What the records of a journal are about, and how much of it is of no use any more.
#[derive(Debug, Default)]
pub(super) struct Uses {
    /// The last record about each state machine and activity: where it is, and how long.
    last: HashMap<(Kind, String), (u64, u64)>,
    /// How long the records of each execution and of each revision are.
    executions: HashMap<u64, u64>,
    revisions: HashMap<u64, u64>,
    /// How long those are that others took the place of.
    replaced: u64,
    all: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    StateMachine,
    Activity,
}

impl Uses {
    pub(super) fn note(&mut self, record: &Record<'_>, line: Line<'_>) {
        let length = line.text.len() as u64;
        self.all += length;
        match record {
            Record::Revision(revision) => {
                self.revisions.insert(revision.key, length);
            }
            Record::Execution(execution) => {
                self.executions.insert(execution.number, length);
            }
            Record::Event { execution, .. } => {
                *self.executions.entry(*execution).or_default() += length;
            }
            Record::StateMachine(machine) => {
                self.put(Kind::StateMachine, &machine.name, (line.at, length));
            }
            Record::Activity { name, .. } => {
                self.put(Kind::Activity, name, (line.at, length));
            }
            Record::StateMachineDeleted { .. } | Record::ActivityDeleted { .. } => {}
        }
    }

    fn put(&mut self, kind: Kind, name: &str, last: (u64, u64)) {
        let before = self.last.insert((kind, name.to_owned()), last);
        self.replaced += before.map_or(0, |(_, length)| length);
    }

    /// What is to be kept, if less than half of all is of use: what is known.
    pub(super) fn kept(
        self,
        knows_execution: impl Fn(u64) -> bool,
        knows_revision: impl Fn(u64) -> bool,
        store: &Store,
    ) -> Option<Kept> {
        let knows = |(kind, name): &(Kind, String)| match kind {
            Kind::StateMachine => store.state_machines.contains_key(name),
            Kind::Activity => store.activities.contains_key(name),
        };
        let (executions, ended) = split(self.executions, knows_execution);
        let (revisions, unknown) = split(self.revisions, knows_revision);
        let (last, deleted): (Vec<_>, Vec<_>) =
            self.last.into_iter().partition(|(key, _)| knows(key));
        let deleted: u64 = deleted.into_iter().map(|(_, (_, length))| length).sum();
        let useless = self.replaced + ended + unknown + deleted;
        let last = last.into_iter().map(|(_, (at, _))| at).collect();
        (useless > self.all / 2).then_some(Kept { executions, revisions, last })
    }
}

/// Those that are known, and how long the others are together.
fn split(lengths: HashMap<u64, u64>, is_known: impl Fn(u64) -> bool) -> (HashSet<u64>, u64) {
    let mut known = HashSet::new();
    let mut others = 0;
    for (key, length) in lengths {
        if is_known(key) {
            known.insert(key);
        } else {
            others += length;
        }
    }
    (known, others)
}

/// What is kept.
#[derive(Debug)]
pub(super) struct Kept {
    executions: HashSet<u64>,
    revisions: HashSet<u64>,
    last: HashSet<u64>,
}

impl Kept {
    fn has(&self, record: &Record<'_>, at: u64) -> bool {
        match record {
            Record::Revision(revision) => self.revisions.contains(&revision.key),
            Record::Execution(execution) => self.executions.contains(&execution.number),
            Record::Event { execution, .. } => self.executions.contains(execution),
            Record::StateMachine(_) | Record::Activity { .. } => self.last.contains(&at),
            // Executions that ran before are not listed after it.
            Record::StateMachineDeleted { .. } => true,
            Record::ActivityDeleted { .. } => false,
        }
    }
}

/// Writes the journal anew beside its place, and puts it there.
pub(super) fn compact(journal: &Journal, kept: &Kept) -> Result<(), Error> {
    let failed = |error: std::io::Error| journal.unusable(&error);
    let path = journal.path.with_extension("new");
    let mut file = BufWriter::new(File::create(&path).map_err(failed)?);
    let mut written = file.write_all(title_line().as_bytes());
    journal.records(|record, line| {
        if written.is_ok() && kept.has(&record, line.at) {
            written = file.write_all(line.text);
        }
        Ok(())
    })?;
    written
        .and_then(|()| file.into_inner().map_err(std::io::IntoInnerError::into_error))
        .and_then(|file| file.sync_all())
        .and_then(|()| fs::rename(&path, &journal.path))
        .map_err(failed)?;
    let file = open(&journal.path).map_err(failed)?;
    let mut log = journal.log();
    log.length = file.metadata().map_err(failed)?.len();
    log.file = file;
    Ok(())
}
