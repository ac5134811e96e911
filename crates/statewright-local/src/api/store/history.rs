use jiff::Timestamp;
use statewright_engine::{Event, HISTORY_EVENTS_MAX, HistoryEvent, Json};

use super::About;

/// The history of an execution.
///
/// Most executions end without anybody having seen their history, and it is the larger part of
/// what they are: so as long as an execution goes on without waiting, what it was told is kept,
/// and the history is made of that when somebody asks for it.
#[derive(Debug)]
pub(crate) enum History {
    /// What it can be made of.
    Told {
        events: Vec<(Timestamp, Event)>,
        /// How many events it has, if the execution has ended.
        length: usize,
    },
    Written(Vec<HistoryEvent>),
}

impl Default for History {
    fn default() -> Self {
        Self::Told { events: Vec::new(), length: 0 }
    }
}

impl History {
    /// How many events it has, of an execution that has ended.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Told { length, .. } => *length,
            Self::Written(events) => events.len(),
        }
    }

    /// Whether it has so many that its execution cannot go on.
    pub(crate) fn is_full(&self) -> bool {
        self.len() as u64 >= HISTORY_EVENTS_MAX - 1
    }

    pub(crate) fn is_written(&self) -> bool {
        matches!(self, Self::Written(_))
    }

    /// Takes note of what the execution is told.
    pub(crate) fn hear(&mut self, at: Timestamp, event: &Event) {
        if let Self::Told { events, .. } = self {
            events.push((at, event.clone()));
        }
    }

    /// Takes note of what is added to it; what is made when somebody asks for it has it anyway.
    pub(crate) fn add(&mut self, event: HistoryEvent) {
        if let Self::Written(events) = self {
            events.push(event);
        }
    }

    /// Writes what it has so far; what is added from now on is to be told to it.
    pub(crate) fn write(&mut self, about: &About) {
        if let Self::Told { events, .. } = self {
            *self = Self::Written(about.history(std::mem::take(events)));
        }
    }

    /// Its execution has ended, and it has so many events.
    pub(crate) fn end(&mut self, events: u64) {
        if let Self::Told { length, .. } = self {
            *length = usize::try_from(events).unwrap_or(usize::MAX);
        }
    }

    /// The data that is kept with it.
    pub(crate) fn data(&self) -> impl Iterator<Item = &Json> {
        let (told, written) = match self {
            Self::Told { events, .. } => (events.as_slice(), [].as_slice()),
            Self::Written(events) => ([].as_slice(), events.as_slice()),
        };
        let told = told.iter().filter_map(|(_, event)| match event {
            Event::TaskSubmitted { output, .. } | Event::TaskSucceeded { output, .. } => {
                Some(output)
            }
            _ => None,
        });
        told.chain(written.iter().filter_map(|event| event.details.data()))
    }
}
