//! What a server was told, told again.

use std::{
    collections::{BTreeMap, HashMap},
    fs::File,
    io::{self, BufRead, BufReader, Write},
    path::Path,
    sync::{Arc, Weak},
};

use jiff::Timestamp;
use statewright_engine::{Data, Event};

use super::{
    Journal, TITLE, VERSION,
    line::{Lines, Unread},
    record::{ExecutionRecord, MachineRecord, Record, RevisionRecord},
};
use crate::{
    Error,
    api::{
        Api, Interrupted, definition,
        driver::Driver,
        redrive,
        store::{About, Definition, Execution, MachineType, Revision, StateMachine, Version},
    },
    services::{Change, Kept},
};

/// What is made of the records.
struct Loaded {
    api: Arc<Api>,
    journal: Arc<Journal>,
    revisions: HashMap<u64, Arc<Revision>>,
    /// By their texts: revisions may share them.
    definitions: HashMap<(String, MachineType), Arc<Definition>>,
    executions: HashMap<u64, Found>,
    /// The events that there is something to do for, by their keys.
    events: HashMap<u64, Kept>,
}

/// An execution in the journal.
struct Found {
    state: State,
    /// The name of its test case, if the mock file does not have it.
    lost_case: Option<Arc<str>>,
}

enum State {
    Runs(Box<Driver>),
    /// It may be forgotten by now.
    Ended(Weak<Execution>),
}

impl Journal {
    /// Reads the journal of a folder into what `make` makes for it.
    pub(in crate::api) fn load(
        folder: &Path,
        make: impl FnOnce(Arc<Self>) -> Arc<Api>,
    ) -> Result<Arc<Api>, Error> {
        let journal = Arc::new(Self::open(folder)?);
        let mut loaded = Loaded {
            api: make(Arc::clone(&journal)),
            journal: Arc::clone(&journal),
            revisions: HashMap::new(),
            definitions: HashMap::new(),
            executions: HashMap::new(),
            events: HashMap::new(),
        };
        journal.remove_new();
        journal.begin()?;
        journal.records(|record| loaded.apply(record))?;
        let known = journal.known(&loaded.api.store());
        if let Err(error) = known.and_then(|known| journal.compact(&known)) {
            journal.is_not_shorter(&error);
        }
        loaded.finish()
    }

    /// Reads the first line, and writes it if it is not there.
    fn begin(&self) -> Result<(), Error> {
        let mut log = self.log();
        let mut title = Vec::new();
        let read = BufReader::new(&log.file).read_until(b'\n', &mut title);
        read.map_err(|error| self.unusable(&error))?;
        if title.last() != Some(&b'\n') && title_line().as_bytes().starts_with(&title) {
            // Nothing was ever written behind it.
            let written =
                log.file.set_len(0).and_then(|()| log.file.write_all(title_line().as_bytes()));
            return written.map_err(|error| self.unusable(&error));
        }
        let title = String::from_utf8_lossy(&title);
        let version = title.strip_prefix(TITLE).map(str::trim_end);
        match version {
            Some(version) if version == VERSION.to_string() => Ok(()),
            Some(version) => Err(Error::new(format!(
                "{} is of version {version}, and this statewright reads version {VERSION}",
                self.path.display()
            ))
            .hint("use the statewright that wrote it, or name another folder with --data-dir")),
            None => Err(Error::new(format!("{} is no journal of a server", self.path.display()))
                .hint("name another folder with --data-dir")),
        }
    }

    /// Gives each record to `take`. The last one may have been cut in the middle: the rest of it
    /// is taken away.
    fn records(
        &self,
        mut take: impl FnMut(Record<'static>) -> Result<(), String>,
    ) -> Result<(), Error> {
        let unusable = |error: io::Error| self.unusable(&error);
        let mut lines = File::open(&self.path).and_then(Lines::of).map_err(unusable)?;
        while let Some(line) = lines.next().map_err(unusable)? {
            let at = line.at;
            let path = self.path.display();
            line.read().and_then(|record| take(record).map_err(Unread::Damaged)).map_err(
                |unread| match unread {
                    Unread::Damaged(why) => Error::new(format!("{path} is damaged at byte {at}: {why}")).hint(
                        format!(
                            "put back a copy of it, cut off what is damaged and all that came later (truncate --size {at}), or name another folder with --data-dir"
                        ),
                    ),
                    Unread::Unknown(why) => {
                        Error::new(format!("{path} was written by a newer statewright: at byte {at}, {why}"))
                            .hint("use the statewright that wrote it, or name another folder with --data-dir")
                    }
                },
            )?;
        }
        let mut log = self.log();
        log.file.set_len(lines.at).map_err(unusable)?;
        log.length = lines.at;
        Ok(())
    }

    fn unusable(&self, error: &io::Error) -> Error {
        Error::new(format!("cannot read or write {}: {error}", self.path.display()))
            .hint("name a folder that can be written to with --data-dir")
    }
}

/// The first line.
pub(super) fn title_line() -> String {
    format!("{TITLE}{VERSION}\n")
}

impl Loaded {
    fn apply(&mut self, record: Record<'static>) -> Result<(), String> {
        match record {
            Record::Revision(record) => self.revision(*record),
            Record::StateMachine(record) => self.state_machine(*record),
            Record::StateMachineDeleted { name } => {
                self.api.store().begin_deleting(&name);
                Ok(())
            }
            Record::StateMachineReplaced { name } => {
                self.api.store().executions.forget_machine(&name);
                Ok(())
            }
            Record::Activity { name, activity } => {
                let activity = activity.into_owned();
                self.api.store().activities.insert(name.into_owned(), activity);
                Ok(())
            }
            Record::ActivityDeleted { name } => {
                self.api.store().activities.remove(&*name);
                Ok(())
            }
            Record::Execution(record) => self.execution(*record),
            Record::Event { execution, at, event, token } => {
                self.event(execution, at, event.into_owned(), token.as_deref())
            }
            Record::Invocation { key, change } => self.invocation(key, change.into_owned()),
            Record::NextInvocation { key, of, about } => {
                self.events.remove(&of);
                self.events.insert(key, Kept::new(about.into_owned()));
                Ok(())
            }
            Record::InvocationDone { key } => {
                self.events.remove(&key);
                Ok(())
            }
        }
    }

    fn revision(&mut self, record: RevisionRecord<'_>) -> Result<(), String> {
        let text = (record.definition.into_owned(), record.machine_type);
        let definition = match self.definitions.get(&text) {
            Some(known) => Arc::clone(known),
            None => {
                let accepted = definition::accept(&text.0, text.1);
                let definition = Arc::new(accepted.map_err(|error| {
                    format!("this statewright does not take its definition: {}", error.message())
                })?);
                self.definitions.insert(text, Arc::clone(&definition));
                definition
            }
        };
        let revision = Revision {
            key: record.key,
            id: record.id.map(Into::into),
            updated: record.updated,
            definition,
            role_arn: record.role_arn,
            logging: record.logging.into_owned(),
            tracing: record.tracing,
            encryption: record.encryption.into_owned(),
        };
        self.revisions.insert(record.key, Arc::new(revision));
        Ok(())
    }

    fn state_machine(&mut self, record: MachineRecord<'_>) -> Result<(), String> {
        let versions = record.versions.into_iter().map(|(number, version)| {
            let revision = self.find(version.revision)?;
            let description = version.description.map(Into::into);
            Ok((number, Version { revision, description, created: version.created }))
        });
        let machine = StateMachine {
            name: record.name.as_ref().into(),
            arn: self.api.account().state_machine_arn(&record.name).into(),
            machine_type: record.machine_type,
            created: record.created,
            current: self.find(record.current)?,
            versions: versions.collect::<Result<BTreeMap<_, _>, String>>()?,
            last_version: record.last_version,
            aliases: record.aliases.into_owned(),
            tags: record.tags.into_owned(),
            published_at_creation: record
                .published_at_creation
                .map(|(description,)| description.map(Into::into)),
            is_deployed: record.is_deployed,
        };
        self.api.store().insert_state_machine(machine);
        Ok(())
    }

    fn find(&self, revision: u64) -> Result<Arc<Revision>, String> {
        let found = self.revisions.get(&revision).map(Arc::clone);
        found.ok_or_else(|| format!("it refers to the revision {revision}, which is not there"))
    }

    fn execution(&mut self, record: ExecutionRecord<'_>) -> Result<(), String> {
        let case = record.case.as_ref().and_then(|name| {
            let case = self.api.mocks.case(&record.machine, name)?;
            Some((Arc::clone(name), Arc::clone(case)))
        });
        let lost_case = record.case.filter(|_| case.is_none());
        let input = Data::parse(&record.input).map_err(|error| format!("its input: {error}"))?;
        let about = About {
            arn: record.arn,
            name: record.name,
            machine: record.machine,
            state_machine_arn: record.state_machine_arn,
            machine_type: record.machine_type,
            revision: self.find(record.revision)?,
            version_arn: record.version_arn.map(Into::into),
            alias_arn: record.alias_arn.map(Into::into),
            case,
            map_run: None,
            input,
            trace_header: record.trace_header.map(Into::into),
            started: record.started,
            number: record.number,
            seed: record.seed,
            started_by: record.started_by,
            waiting: record.waiting,
        };
        let (at, number) = (about.started, about.number);
        let engine = about.engine();
        let execution = Arc::new(Execution::new(about, Some(Arc::clone(&self.journal))));
        {
            let mut store = self.api.store();
            store.executions.number_is_taken(number);
            if execution.about.machine_type == MachineType::Standard {
                store.executions.insert(&execution);
            }
        }
        // What ran before has room, whatever the limit is now.
        let driver = Driver::new(&self.api, &execution, engine, self.api.room().ok());
        let state = State::Runs(Box::new(driver));
        self.executions.insert(number, Found { state, lost_case });
        self.event(number, at, Event::Started, None)
    }

    fn event(
        &mut self,
        number: u64,
        at: Timestamp,
        event: Event,
        token: Option<&str>,
    ) -> Result<(), String> {
        let found = self
            .executions
            .get_mut(&number)
            .ok_or_else(|| format!("it is about the execution {number}, which is not there"))?;
        if let State::Ended(execution) = &found.state
            && event == Event::Redriven
            && let Some(execution) = execution.upgrade()
        {
            let engine = execution.progress().redrivable.take();
            let engine = engine.ok_or("it redrives an execution that cannot be redriven")?;
            redrive::begin(&self.api, &execution, at, token);
            let driver = Driver::new(&self.api, &execution, engine, self.api.room().ok());
            found.state = State::Runs(Box::new(driver));
        }
        // What is told to an execution that has ended is nothing to it.
        if let State::Runs(driver) = &mut found.state
            && let Some(outcome) = driver.replay(at, event)
        {
            let ended = State::Ended(Arc::downgrade(driver.execution()));
            if let State::Runs(driver) = std::mem::replace(&mut found.state, ended) {
                driver.replay_end(at, outcome);
            }
        }
        Ok(())
    }

    fn invocation(&mut self, key: u64, change: Change<'_>) -> Result<(), String> {
        match (self.events.get_mut(&key), change) {
            (Some(event), change) => event.change(change),
            (None, Change::Accepted(about)) => {
                self.events.insert(key, Kept::new(about.into_owned()));
            }
            (None, _) => return Err(format!("it is about the event {key}, which is not there")),
        }
        Ok(())
    }

    fn finish(self) -> Result<Arc<Api>, Error> {
        let mut executions = Vec::new();
        for found in self.executions.into_values() {
            let State::Runs(driver) = found.state else { continue };
            if let Some(case) = found.lost_case {
                let about = &driver.execution().about;
                return Err(Error::new(format!(
                    "{} runs by the test case {case:?} of {}, which the mock file does not have",
                    about.arn, about.machine
                ))
                .hint("name the mock file that has it with --mocks, or another folder with --data-dir"));
            }
            executions.push(*driver);
        }
        executions.sort_by_key(|driver| driver.execution().about.number);
        let mut events: Vec<_> = self.events.into_iter().collect();
        events.sort_by_key(|(_, event)| event.at());
        *self.api.interrupted() = Interrupted { executions, events };
        Ok(self.api)
    }
}
