use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use statewright_engine::{Event, TaskId};

use super::{
    error::{Error, ErrorType},
    store::Execution,
};

/// The tasks that wait for somebody to give a token back.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    awaited: Mutex<HashMap<Arc<str>, Awaited>>,
}

/// Whose token it is.
#[derive(Clone, Debug)]
pub(super) struct Awaited {
    pub(super) execution: Arc<Execution>,
    pub(super) task: TaskId,
}

impl Tokens {
    pub(super) fn insert(&self, token: Arc<str>, awaited: Awaited) {
        self.awaited().insert(token, awaited);
    }

    /// The token of a task: nobody guesses it who is not told, and it is the same again after
    /// the server has ended.
    pub(super) fn issue(&self, execution: &Arc<Execution>, task: TaskId) -> Arc<str> {
        let TaskId(number) = task;
        let secret = task.uuid(execution.about.seed).replace('-', "");
        let token: Arc<str> = format!("{}.{number}.{secret}", execution.about.name).into();
        self.insert(Arc::clone(&token), Awaited { execution: Arc::clone(execution), task });
        token
    }

    pub(super) fn remove(&self, token: &str) {
        self.awaited().remove(token);
    }

    /// Whose token it is.
    pub(super) fn find(&self, token: &str) -> Result<Awaited, Error> {
        self.awaited().get(token).cloned().ok_or_else(|| unknown(token))
    }

    /// Tells the execution what its task came to; the token is used up by that.
    pub(super) fn give_back(
        &self,
        token: &str,
        end: impl FnOnce(TaskId) -> Event,
    ) -> Result<(), Error> {
        let taken = self.awaited().remove_entry(token);
        let (token, awaited) = taken.ok_or_else(|| unknown(token))?;
        if let Err(error) = awaited.execution.accept(end(awaited.task)) {
            self.insert(token, awaited);
            return Err(error);
        }
        Ok(())
    }

    /// How many tokens somebody waits for.
    pub(super) fn len(&self) -> usize {
        self.awaited().len()
    }

    fn awaited(&self) -> MutexGuard<'_, HashMap<Arc<str>, Awaited>> {
        self.awaited.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Why nobody waits for a token.
fn unknown(token: &str) -> Error {
    if is_token(token) {
        let message = "Task Timed Out: 'Provided task does not exist anymore'";
        Error::new(ErrorType::TaskTimedOut, message)
    } else {
        Error::invalid_token()
    }
}

/// Whether it looks like a token that was issued here, by an engine or for an activity:
/// `EXECUTION.TASK.SECRET`.
fn is_token(text: &str) -> bool {
    let mut parts = text.rsplitn(3, '.');
    let secret = parts.next().unwrap_or_default();
    let task = parts.next().unwrap_or_default();
    secret.len() == 32
        && secret.bytes().all(|digit| digit.is_ascii_hexdigit())
        && task.parse::<u64>().is_ok()
        && parts.next().is_some()
}
