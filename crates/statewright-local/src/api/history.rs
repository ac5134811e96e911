//! Histories as the API tells them.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use statewright_engine::{EventDetails, HistoryEvent, Json};

use super::store::{About, Execution, History};

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

/// The members of the details of an event that hold data of the execution.
const DATA: [&str; 7] = [
    "input",
    "inputDetails",
    "output",
    "outputDetails",
    "parameters",
    "assignedVariables",
    "assignedVariablesDetails",
];

/// An event, with the data of the execution or without it.
pub(super) fn event(event: &HistoryEvent, about: &About, with_data: bool) -> Json {
    let mut json = event.to_api_json();
    let Json::Object(members) = &mut json else { return json };
    let details = members.keys().find(|member| member.ends_with("EventDetails")).cloned();
    let Some(Json::Object(details)) = details.and_then(|details| members.get_mut(&details)) else {
        return json;
    };
    if matches!(event.details, EventDetails::ExecutionStarted { .. }) {
        if let Some(arn) = &about.alias_arn {
            details.insert("stateMachineAliasArn", arn.as_str());
        }
        if let Some(arn) = &about.version_arn {
            details.insert("stateMachineVersionArn", arn.as_str());
        }
    }
    if !with_data {
        for member in DATA {
            details.remove(member);
        }
    }
    json
}
