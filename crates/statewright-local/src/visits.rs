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
    let mut visits: Vec<Visit> = Vec::new();
    for event in history {
        // One state at a time is what the engine runs: the last one is the one that events
        // without a name are about.
        let last = visits.last_mut();
        match (&event.details, last) {
            (EventDetails::StateEntered { state_type, name, input }, _) => visits.push(Visit {
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
            }),
            (EventDetails::StateExited { output, .. }, Some(visit)) => {
                visit.left = Some(event.timestamp);
                visit.output = Some(output.value().clone());
                visit.status = match visit.failure {
                    Some(_) => Status::CaughtError,
                    None => Status::Succeeded,
                };
            }
            (EventDetails::LambdaFunctionScheduled { .. }, Some(visit)) => visit.attempts += 1,
            (EventDetails::LambdaFunctionSucceeded { .. }, Some(visit)) => visit.failure = None,
            (
                EventDetails::LambdaFunctionFailed(failure)
                | EventDetails::LambdaFunctionTimedOut(failure),
                Some(visit),
            ) => visit.failure = Some(failure.clone()),
            (EventDetails::ExecutionFailed(failure), Some(visit)) => {
                visit.end(Status::Failed, event.timestamp);
                visit.failure = Some(failure.clone());
            }
            (
                EventDetails::ExecutionAborted(_) | EventDetails::ExecutionTimedOut(_),
                Some(visit),
            ) => {
                visit.end(Status::Cancelled, event.timestamp);
            }
            _ => {}
        }
    }
    visits
}

impl Visit {
    fn end(&mut self, status: Status, at: Timestamp) {
        self.left = Some(at);
        self.status = status;
    }
}

/// What the graph shows of an execution: of several visits to a state, the last.
pub(crate) fn on_graph(graph: &Graph, visits: &[Visit], succeeded: bool) -> Run {
    let mut run = Run::default();
    let (start, end) = (0, graph.nodes.len() - 1);
    let (mut before, mut caught) = (start, false);
    for visit in visits {
        let Some(node) = graph.state(&visit.state) else { continue };
        run.states.insert(node, visit.status);
        run.taken.extend(graph.edge(before, node, caught));
        (before, caught) = (node, visit.status == Status::CaughtError);
    }
    // A Fail state leads to the end; a state that failed does not.
    if visits.last().is_some_and(|visit| succeeded || visit.state_type == "Fail") {
        run.taken.extend(graph.edge(before, end, false));
    }
    run
}
