//! What is kept of a server beyond its end: a file of all that changed what it knows.
//!
//! The first line of the file names its version, and each further line is a [`Record`]. A record
//! is written, which is to say given to the operating system, before a client is told that what
//! it asks for is accepted, and before anything is done for what an execution was told. So what
//! was accepted is there after the end of the process, whenever that comes.

mod compact;
mod line;
mod load;
mod record;

use std::{
    borrow::Cow,
    collections::HashSet,
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::sync::Notify;
use tracing::warn;

pub(super) use record::Record;

use super::{error::Error, store::RETRY};
use crate::services::{Change, EventAbout, Keeper};

/// The version of what is in the file. It is another one as soon as the same records would make
/// something else, be it only another order of the events in a history.
const VERSION: u32 = 4;

/// What the first line begins with, before the version.
const TITLE: &str = "statewright journal ";

/// The name of the file in its folder.
const NAME: &str = "journal";

/// The name of the file that a server locks for as long as it uses the folder.
const LOCK: &str = "lock";

/// The memory that is kept for records which are to be written, in bytes.
const BUFFER_BYTES: usize = 1024 * 1024;

/// The records of a server, of which one at a time uses a folder.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    log: Mutex<Log>,
    /// So much was written that it is to be looked at.
    grown: Notify,
    lock: File,
}

#[derive(Debug)]
struct Log {
    file: File,
    /// How long the file is, as far as it is whole.
    length: u64,
    /// Something may be in the file after that.
    is_torn: bool,
    /// Records that are not in the file yet.
    buffer: Vec<u8>,
    is_closed: bool,
    /// The last attempt to write failed.
    is_failing: bool,
    /// The numbers of the executions that somebody knows.
    executions: HashSet<u64>,
    /// How long it is when it is to be looked at.
    look_at: u64,
}

impl Journal {
    /// Takes the folder, and makes it if it is not there.
    fn open(folder: &Path) -> Result<Self, crate::Error> {
        let failed = |what: &str, error: &io::Error| {
            crate::Error::new(format!("cannot {what} {}: {error}", folder.display()))
                .hint("name a folder that can be written to with --data-dir")
        };
        fs::create_dir_all(folder).map_err(|error| failed("make", &error))?;
        let lock = OpenOptions::new().create(true).append(true).open(folder.join(LOCK));
        let lock = lock.map_err(|error| failed("write to", &error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(crate::Error::new(format!(
                    "{} is in use by another server",
                    folder.display()
                ))
                .hint("end that one, or name another folder with --data-dir"));
            }
            Err(TryLockError::Error(error)) => return Err(failed("lock", &error)),
        }
        let path = folder.join(NAME);
        let file = open(&path).map_err(|error| failed("write to", &error))?;
        let log = Log {
            file,
            length: 0,
            is_torn: false,
            buffer: Vec::new(),
            is_closed: false,
            is_failing: false,
            executions: HashSet::new(),
            look_at: u64::MAX,
        };
        Ok(Self { path, log: Mutex::new(log), grown: Notify::new(), lock })
    }

    /// Adds a record, which is written with the next one that is to be written.
    pub(super) fn append(&self, record: &Record<'_>) {
        let mut log = self.log();
        if !log.is_closed {
            line::write(&mut log.buffer, record);
        }
    }

    /// Writes what was added, if something was.
    pub(super) fn commit(&self) -> Result<(), Error> {
        self.written(&mut self.log()).map_err(|error| self.failed(&error))
    }

    /// Adds records and writes them: all of them, or none.
    pub(super) fn write(&self, records: &[Record<'_>]) -> Result<(), Error> {
        let mut log = self.log();
        let before = log.buffer.len();
        for record in records {
            line::write(&mut log.buffer, record);
        }
        self.written(&mut log).map_err(|error| {
            log.buffer.truncate(before);
            self.failed(&error)
        })
    }

    fn written(&self, log: &mut Log) -> io::Result<()> {
        let committed = log.commit();
        let is_failing = committed.is_err() && !log.is_closed;
        let was_failing = std::mem::replace(&mut log.is_failing, is_failing);
        match (&committed, was_failing) {
            (Err(error), false) if is_failing => {
                warn!(%error, "the journal cannot be written: nothing is accepted, and what runs waits");
            }
            (Ok(()), true) => warn!("the journal is written again"),
            _ => {}
        }
        committed?;
        if log.length >= log.look_at {
            log.look_at = u64::MAX;
            self.grown.notify_one();
        }
        Ok(())
    }

    /// Writes nothing from now on: what comes of the end of the server is no part of what it
    /// knows. Another one can take the folder.
    pub(super) fn close(&self) {
        let mut log = self.log();
        // What is not written here was not accepted either.
        let _ = log.commit();
        log.is_closed = true;
        let _ = self.lock.unlock();
    }

    fn failed(&self, error: &io::Error) -> Error {
        Error::internal(format!("cannot write to {}: {error}", self.path.display()))
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keeper for Journal {
    fn keep(&self, event: u64, change: &Change<'_>) -> Result<(), Duration> {
        let record = Record::Invocation { key: event, change: Cow::Borrowed(change) };
        self.write(&[record]).map_err(|_| RETRY)
    }

    fn next(&self, event: u64, of: u64, about: &EventAbout) -> Result<(), Duration> {
        let record = Record::NextInvocation { key: event, of, about: Cow::Borrowed(about) };
        self.write(&[record]).map_err(|_| RETRY)
    }

    fn done(&self, event: u64) -> Result<(), Duration> {
        self.write(&[Record::InvocationDone { key: event }]).map_err(|_| RETRY)
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        // A process that is being started may have the file for a moment longer than this one.
        let _ = self.lock.unlock();
    }
}

impl Log {
    fn commit(&mut self) -> io::Result<()> {
        if self.is_closed {
            return Err(io::Error::other("the server has ended"));
        }
        if self.buffer.is_empty() {
            return Ok(());
        }
        if self.is_torn {
            self.file.set_len(self.length)?;
            self.is_torn = false;
        }
        if let Err(error) = self.file.write_all(&self.buffer) {
            // A part may be there.
            self.is_torn = self.file.set_len(self.length).is_err();
            return Err(error);
        }
        self.length += self.buffer.len() as u64;
        self.buffer.clear();
        self.buffer.shrink_to(BUFFER_BYTES);
        Ok(())
    }
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).read(true).append(true).open(path)
}
