//! A journal without what is of no use any more: it is written anew beside its place, while the
//! server goes on if it does, and then put there.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap, HashSet},
    fmt::Display,
    fs::{self, File},
    io::{self, BufWriter, Read, Seek, SeekFrom, Write},
    path::PathBuf,
};

use serde::Deserialize;
use tracing::warn;

use super::{
    Journal, Log,
    line::{Line, Lines, Unread},
    load::title_line,
};
use crate::api::store::Store;

/// How much a journal grows, at the least, before it is looked at again, in bytes.
const GROWTH_BYTES: u64 = 1024 * 1024;

/// How much of what was written since may be copied while nothing can be written, in bytes.
const REST_BYTES: u64 = 1024 * 1024;

/// What a server knows at a time: the records of that are of use.
#[derive(Debug)]
pub(in crate::api) struct Known {
    state_machines: HashSet<String>,
    activities: HashSet<String>,
    executions: HashSet<u64>,
    /// How long the journal is with these.
    length: u64,
}

impl Journal {
    /// An execution, by its number, is known from now on.
    pub(in crate::api) fn know(&self, execution: u64) {
        self.log().executions.insert(execution);
    }

    /// Nobody knows an execution any more.
    pub(in crate::api) fn forget(&self, execution: u64) {
        self.log().executions.remove(&execution);
    }

    /// What is known now. All that was told of an execution is written before it may be
    /// forgotten: what comes later is copied without a look at what it is about.
    pub(in crate::api) fn known(&self, store: &Store) -> io::Result<Known> {
        let mut log = self.log();
        log.commit()?;
        Ok(Known {
            state_machines: store.state_machines.keys().cloned().collect(),
            activities: store.activities.keys().cloned().collect(),
            executions: log.executions.clone(),
            length: log.length,
        })
    }

    /// Waits until so much was written that it is worth to look for what is of no use.
    pub(in crate::api) async fn has_grown(&self) {
        self.grown.notified().await;
    }

    /// Writes the journal anew, if more than half of it is of no use.
    pub(in crate::api) fn compact(&self, known: &Known) -> io::Result<()> {
        let plan = Plan::of(self, known)?;
        if plan.length < known.length / 2 {
            self.write_anew(&plan, known)?;
        }
        self.look_after(plan.length);
        Ok(())
    }

    /// A journal that cannot be made shorter can be used as it is, and it is tried again later.
    pub(in crate::api) fn is_not_shorter(&self, error: &impl Display) {
        warn!(%error, "the journal cannot be made shorter");
        self.remove_new();
        let length = self.log().length;
        self.look_after(length);
    }

    /// In all, not much more is read than is written.
    fn look_after(&self, growth: u64) {
        let mut log = self.log();
        log.look_at = log.length + growth.max(GROWTH_BYTES);
    }

    /// Where the journal is written anew.
    fn new_path(&self) -> PathBuf {
        self.path.with_extension("new")
    }

    /// Takes away what was written anew and is not the journal. Another server may take the
    /// folder when this one has ended, and does it then.
    pub(super) fn remove_new(&self) {
        if let Ok(_log) = self.open_log() {
            let _ = fs::remove_file(self.new_path());
        }
    }

    fn write_anew(&self, plan: &Plan, known: &Known) -> io::Result<()> {
        let path = self.new_path();
        let new = {
            // Another server may take the folder when this one has ended, and not before.
            let _log = self.open_log()?;
            File::options().read(true).append(true).create_new(true).open(&path)?
        };
        let mut kept = BufWriter::new(&new);
        kept.write_all(title_line().as_bytes())?;
        let mut lines = Lines::of(self.written_until(known.length)?)?;
        while let Some(line) = lines.next()? {
            if plan.keeps(&about(line)?, line.at) {
                kept.write_all(line.text)?;
            }
        }
        kept.flush()?;
        drop(kept);
        // What was written since is copied as it is, and most of it while more is written.
        let mut old = File::open(&self.path)?;
        let mut copied = old.seek(SeekFrom::Start(known.length))?;
        let mut copy = |length: u64| {
            copied += io::copy(&mut (&mut old).take(length - copied), &mut &new)?;
            io::Result::Ok(copied)
        };
        let length = || self.log().length;
        loop {
            let copied = copy(length())?;
            // This takes time, so it is done while the log is free: the last of it is where a
            // journal is as well that was not written anew, with the operating system.
            new.sync_all()?;
            if copied + REST_BYTES >= length() {
                break;
            }
        }
        let mut log = self.open_log()?;
        if copy(log.length)? != log.length {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "a part of it is gone"));
        }
        let length = new.metadata()?.len();
        fs::rename(&path, &self.path)?;
        log.length = length;
        log.file = new;
        log.is_torn = false;
        Ok(())
    }

    /// What is written, as far as it was at a time.
    fn written_until(&self, length: u64) -> io::Result<io::Take<File>> {
        Ok(File::open(&self.path)?.take(length))
    }

    fn open_log(&self) -> io::Result<std::sync::MutexGuard<'_, Log>> {
        let log = self.log();
        if log.is_closed { Err(io::Error::other("the server has ended")) } else { Ok(log) }
    }
}

/// What a record is about, without what it says.
#[derive(Deserialize)]
enum About<'a> {
    Revision {
        key: u64,
    },
    StateMachine {
        #[serde(borrow)]
        name: Cow<'a, str>,
        current: u64,
        versions: BTreeMap<u32, Version>,
    },
    StateMachineDeleted {
        #[serde(borrow)]
        name: Cow<'a, str>,
    },
    StateMachineReplaced {
        #[serde(borrow)]
        name: Cow<'a, str>,
    },
    Activity {
        #[serde(borrow)]
        name: Cow<'a, str>,
    },
    ActivityDeleted {},
    Execution {
        number: u64,
        #[serde(borrow)]
        machine: Cow<'a, str>,
        revision: u64,
    },
    Event {
        execution: u64,
    },
    Invocation {
        key: u64,
    },
    NextInvocation {
        key: u64,
        of: u64,
    },
    InvocationDone {
        key: u64,
    },
}

#[derive(Deserialize)]
struct Version {
    revision: u64,
}

fn about(line: Line<'_>) -> io::Result<About<'_>> {
    line.read().map_err(|unread| {
        let (Unread::Damaged(why) | Unread::Unknown(why)) = unread;
        io::Error::new(io::ErrorKind::InvalidData, why)
    })
}

/// Which records are kept.
struct Plan {
    executions: HashSet<u64>,
    revisions: HashSet<u64>,
    /// The keys of the invocations that nobody waits for and that are not done.
    invocations: HashSet<u64>,
    /// Where the records of state machines and activities are that are kept.
    others: HashSet<u64>,
    /// How long all of these are.
    length: u64,
}

/// Where a record is, and how long.
type Place = (u64, u64);

impl Plan {
    fn of(journal: &Journal, known: &Known) -> io::Result<Self> {
        let mut length = 0;
        let mut revisions = HashMap::new();
        let mut used = HashSet::new();
        let mut state_machines: HashMap<String, (Place, Vec<u64>)> = HashMap::new();
        let mut activities: HashMap<String, Place> = HashMap::new();
        let mut with_executions = HashSet::new();
        let mut invocations: HashMap<u64, u64> = HashMap::new();
        let mut others = Vec::new();
        let mut lines = Lines::of(journal.written_until(known.length)?)?;
        while let Some(line) = lines.next()? {
            let place = (line.at, line.text.len() as u64);
            match about(line)? {
                About::Revision { key } => {
                    revisions.insert(key, place.1);
                }
                // The last record says all of what is known.
                About::StateMachine { name, current, versions } => {
                    let versions = versions.values().map(|version| version.revision);
                    let referred = versions.chain([current]).collect();
                    state_machines.insert(name.into_owned(), (place, referred));
                }
                About::Activity { name } => {
                    activities.insert(name.into_owned(), place);
                }
                // Executions that ran before are not listed after it.
                About::StateMachineDeleted { name } | About::StateMachineReplaced { name } => {
                    if with_executions.remove(&*name) {
                        others.push(place);
                    }
                }
                About::ActivityDeleted {} => {}
                About::Execution { number, machine, revision } => {
                    if known.executions.contains(&number) {
                        length += place.1;
                        used.insert(revision);
                        with_executions.insert(machine.into_owned());
                    }
                }
                About::Event { execution } => {
                    if known.executions.contains(&execution) {
                        length += place.1;
                    }
                }
                About::Invocation { key } => *invocations.entry(key).or_default() += place.1,
                About::NextInvocation { key, of } => {
                    invocations.remove(&of);
                    invocations.insert(key, place.1);
                }
                About::InvocationDone { key } => {
                    invocations.remove(&key);
                }
            }
        }
        state_machines.retain(|name, _| known.state_machines.contains(name));
        for (place, referred) in state_machines.into_values() {
            others.push(place);
            used.extend(referred);
        }
        activities.retain(|name, _| known.activities.contains(name));
        others.extend(activities.into_values());
        length += others.iter().map(|(_, length)| length).sum::<u64>();
        length += invocations.values().sum::<u64>();
        length += used.iter().filter_map(|key| revisions.get(key)).sum::<u64>();
        Ok(Self {
            executions: known.executions.clone(),
            revisions: used,
            invocations: invocations.into_keys().collect(),
            others: others.into_iter().map(|(at, _)| at).collect(),
            length,
        })
    }

    fn keeps(&self, about: &About<'_>, at: u64) -> bool {
        match about {
            About::Revision { key } => self.revisions.contains(key),
            About::Execution { number, .. } => self.executions.contains(number),
            About::Event { execution } => self.executions.contains(execution),
            About::Invocation { key }
            | About::NextInvocation { key, .. }
            | About::InvocationDone { key } => self.invocations.contains(key),
            About::StateMachine { .. }
            | About::StateMachineDeleted { .. }
            | About::StateMachineReplaced { .. }
            | About::Activity { .. }
            | About::ActivityDeleted {} => self.others.contains(&at),
        }
    }
}
