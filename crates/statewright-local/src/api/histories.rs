use std::sync::{Arc, Mutex, PoisonError, Weak};

use statewright_engine::HistoryEvent;

use super::store::{Execution, History};

/// Reads histories. One that is made for a reader stays until another one is, because most are read
/// page by page.
#[derive(Debug, Default)]
pub(super) struct Histories(Mutex<Option<Made>>);

/// A history that was made.
#[derive(Debug)]
struct Made {
    of: Weak<Execution>,
    /// What the execution was told by then: so many events.
    told: usize,
    history: Arc<[HistoryEvent]>,
}

impl Histories {
    /// Reads the history of an execution so far.
    pub(super) fn read<T>(
        &self,
        execution: &Arc<Execution>,
        read: impl FnOnce(&[HistoryEvent]) -> T,
    ) -> T {
        let told = match &execution.progress().history {
            History::Written(history) => return read(history),
            History::Told { events, .. } => events.clone(),
        };
        let mut made = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let history = match &*made {
            Some(made) if made.is(execution, told.len()) => Arc::clone(&made.history),
            _ => {
                let of = Arc::downgrade(execution);
                let (told, history) = (told.len(), execution.about.history(told).into());
                Arc::clone(&made.insert(Made { of, told, history }).history)
            }
        };
        drop(made);
        read(&history)
    }
}

impl Made {
    fn is(&self, execution: &Arc<Execution>, told: usize) -> bool {
        self.of.as_ptr() == Arc::as_ptr(execution) && self.told == told
    }
}
