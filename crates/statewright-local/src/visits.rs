use std::collections::HashMap;

use jiff::Timestamp;
use serde_json::Value;
use statewright_asl::{
    Graph,
    svg::{Run, Status},
};
use statewright_engine::{EventDetails, Failure, HistoryEvent};

/// What a state did each time it was entered, read from the history of an execution.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    /// The name of the state.
    pub state: String,
    /// The type of the state.
    pub state_type: &'static str,
    /// The event with which it was entered.
    pub entered_event: u64,
    /// When it was entered.
    pub entered: Timestamp,
    /// When it was left, or the execution ended in it.
    pub left: Option<Timestamp>,
    /// How far it came.
    pub status: Status,
    /// What it was given.
    pub input: Value,
    /// What it passed on.
    pub output: Option<Value>,
    /// The last error that it had.
    pub failure: Option<Failure>,
    /// How often its function was invoked.
    pub attempts: u64,
}

impl Visit {
    /// How long it took, in milliseconds, if it is over.
    #[must_use]
    pub fn milliseconds(&self) -> Option<f64> {
        let duration = self.left?.duration_since(self.entered);
        Some(duration.as_secs_f64() * 1000.0)
    }
}

/// The visits to states in a history, in the order in which they began.
#[must_use]
pub fn visits(history: &[HistoryEvent]) -> Vec<Visit> {
    follow(history).0
}

/// The visits in a history, and for each event the visit that it is about, if it is about one.
///
/// Several states can run at a time, so an event is about the state that the event before it,
/// of which it says the id, is about.
pub(crate) fn follow(history: &[HistoryEvent]) -> (Vec<Visit>, Vec<Option<usize>>) {
    let mut visits: Vec<Visit> = Vec::new();
    let mut about = HashMap::new();
    for event in history {
        let previous = about.get(&event.previous_id).copied();
        let visit = match &event.details {
            EventDetails::StateEntered { state_type, name, input } => {
                visits.push(Visit {
                    state: name.clone(),
                    state_type,
                    entered_event: event.id,
                    entered: event.timestamp,
                    left: None,
                    status: Status::InProgress,
                    input: input.value().clone(),
                    output: None,
                    failure: None,
                    attempts: 0,
                });
                Some(visits.len() - 1)
            }
            // A state that others run in is left after one of these.
            EventDetails::StateExited { name, .. } => {
                let is_it = |visit: &Visit| visit.state == *name && visit.left.is_none();
                let previous = previous.filter(|index| is_it(&visits[*index]));
                previous.or_else(|| visits.iter().rposition(is_it))
            }
            _ => previous,
        };
        if let Some(index) = visit {
            visits[index].note(event);
            about.insert(event.id, index);
        }
        if matches!(
            event.details,
            EventDetails::ExecutionFailed(_)
                | EventDetails::ExecutionAborted(_)
                | EventDetails::ExecutionTimedOut(_)
        ) {
            let open = visits.iter_mut().filter(|visit| visit.left.is_none());
            open.for_each(|visit| visit.end(Status::Cancelled, event.timestamp));
        }
    }
    let about = history.iter().map(|event| about.get(&event.id).copied()).collect();
    (visits, about)
}

impl Visit {
    /// Takes in what an event says about it.
    fn note(&mut self, event: &HistoryEvent) {
        match &event.details {
            EventDetails::StateExited { output, .. } => {
                self.output = Some(output.value().clone());
                let status = match self.failure {
                    Some(_) => Status::CaughtError,
                    None => Status::Succeeded,
                };
                self.end(status, event.timestamp);
            }
            EventDetails::LambdaFunctionScheduled { .. } => self.attempts += 1,
            EventDetails::LambdaFunctionSucceeded { .. } => self.failure = None,
            EventDetails::LambdaFunctionFailed(failure)
            | EventDetails::LambdaFunctionTimedOut(failure) => self.failure = Some(failure.clone()),
            EventDetails::ExecutionFailed(failure) => {
                self.failure = Some(failure.clone());
                self.end(Status::Failed, event.timestamp);
            }
            _ => {}
        }
    }

    fn end(&mut self, status: Status, at: Timestamp) {
        self.left = Some(at);
        self.status = status;
    }
}

/// What the graph shows of an execution: of several visits to a state, the last.
pub(crate) fn on_graph(graph: &Graph, visits: &[Visit], succeeded: bool) -> Run {
    let mut run = Run::default();
    let end = graph.nodes.len() - 1;
    // Names are there once in a state machine, wherever the states are.
    let visited: Vec<_> = visits
        .iter()
        .filter_map(|visit| Some((graph.state(&visit.state)?, visit.status == Status::CaughtError)))
        .collect();
    // Where states run side by side, the one before is not always where the way comes from.
    let way = |before: &[(usize, bool)], to| {
        let start = std::iter::once((0, false));
        let from = before.iter().rev().copied().chain(start);
        from.into_iter().find_map(|(from, caught)| graph.edge(from, to, caught))
    };
    for (index, (node, _)) in visited.iter().enumerate() {
        run.taken.extend(way(&visited[..index], *node));
    }
    for visit in visits {
        run.states.extend(graph.state(&visit.state).map(|node| (node, visit.status)));
    }
    // A Fail state leads to the end; a state that failed does not.
    if succeeded || visits.last().is_some_and(|visit| visit.state_type == "Fail") {
        run.taken.extend(way(&visited, end));
    }
    run
}
