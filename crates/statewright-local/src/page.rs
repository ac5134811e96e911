use handlebars::Handlebars;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use statewright_asl::{Graph, StateMachine, svg};
use statewright_engine::{Failure, Outcome};

use crate::{
    Error, Finished, Visit,
    visits::{follow, on_graph},
};

const TEMPLATE: &str = include_str!("../../../templates/run.html.hbs");

/// What the template is given.
#[derive(Serialize)]
struct Page<'a> {
    name: &'a str,
    comment: Option<&'a str>,
    execution: &'a str,
    status: &'static str,
    /// The status as a class: `succeeded`, `failed`.
    class: String,
    started: String,
    duration: String,
    transitions: usize,
    input: String,
    output: Option<String>,
    error: Option<&'a str>,
    cause: Option<String>,
    failed: bool,
    graph: String,
    steps: Vec<Step>,
    events: Vec<Event>,
}

#[derive(Serialize)]
struct Step {
    number: usize,
    state: String,
    state_type: &'static str,
    status: &'static str,
    class: String,
    started: String,
    duration: String,
    attempts: u64,
    retried: bool,
    input: String,
    output: Option<String>,
    error: Option<String>,
    cause: Option<String>,
}

#[derive(Serialize)]
struct Event {
    id: u64,
    event_type: String,
    state: Option<String>,
    after: String,
    details: String,
    failed: bool,
}

/// An HTML page about an execution: its graph with the way that it took, the input and output
/// of each state on a click, and the table of events. It needs no network and no other file.
///
/// # Errors
///
/// The template cannot be rendered, which would be an error in this crate.
pub fn page(
    name: &str,
    machine: &StateMachine,
    execution: &str,
    finished: &Finished,
) -> Result<String, Error> {
    let graph = Graph::of(machine);
    let (visits, about) = follow(&finished.history);
    let first = finished.history.first().map(|event| event.timestamp).unwrap_or_default();
    let last = finished.history.last().map(|event| event.timestamp).unwrap_or_default();
    let succeeded = matches!(finished.outcome, Outcome::Succeeded { .. });
    let (output, failure) = match &finished.outcome {
        Outcome::Succeeded { output } => (Some(pretty(output.value())), None),
        Outcome::Failed(failure) | Outcome::TimedOut(failure) | Outcome::Aborted(failure) => {
            (None, Some(failure))
        }
    };
    let status = finished.outcome.status();
    let page = Page {
        name,
        comment: machine.comment.as_deref(),
        execution,
        status,
        class: class(status),
        started: format!("{first:.3}"),
        duration: duration(first, last),
        transitions: visits.len(),
        input: visits.first().map(|visit| pretty(&visit.input)).unwrap_or_default(),
        output,
        error: failure.and_then(|failure| failure.error.as_deref()),
        cause: failure.and_then(readable_cause),
        failed: failure.is_some(),
        graph: svg::draw(&graph, Some(&on_graph(&graph, &visits, succeeded))),
        steps: visits.iter().enumerate().map(|(index, visit)| step(index, visit, first)).collect(),
        events: events(finished, first, |index| Some(visits[about[index]?].state.clone())),
    };
    let mut handlebars = Handlebars::new();
    handlebars.set_strict_mode(true);
    handlebars
        .render_template(TEMPLATE, &page)
        .map_err(|error| Error::new(format!("the page cannot be rendered: {error}")))
}

fn step(index: usize, visit: &Visit, first: Timestamp) -> Step {
    let failure = visit.failure.as_ref();
    Step {
        number: index + 1,
        state: visit.state.clone(),
        state_type: visit.state_type,
        status: visit.status.name(),
        class: class(visit.status.name()),
        started: format!("+{}", duration(first, visit.entered)),
        duration: visit.left.map(|left| duration(visit.entered, left)).unwrap_or_default(),
        attempts: visit.attempts,
        retried: visit.attempts > 1,
        input: pretty(&visit.input),
        output: visit.output.as_ref().map(pretty),
        error: failure.and_then(|failure| failure.error.clone()),
        cause: failure.and_then(readable_cause),
    }
}

fn events(
    finished: &Finished,
    first: Timestamp,
    state: impl Fn(usize) -> Option<String>,
) -> Vec<Event> {
    finished
        .history
        .iter()
        .enumerate()
        .map(|(index, event)| {
            let json = event.to_api_json();
            let event_type = event.details.type_name();
            let details = json.as_object().into_iter().flatten();
            let details = details.filter(|(member, _)| member.ends_with("EventDetails"));
            let details: Vec<_> = details.map(|(_, details)| pretty(details)).collect();
            Event {
                id: event.id,
                state: state(index).filter(|_| !event_type.starts_with("Execution")),
                after: format!("+{}", duration(first, event.timestamp)),
                details: details.join("\n"),
                failed: event_type.ends_with("Failed") || event_type.ends_with("TimedOut"),
                event_type,
            }
        })
        .collect()
}

/// The cause, with JSON in it laid out: a Lambda function's is the text of its answer.
fn readable_cause(failure: &Failure) -> Option<String> {
    let cause = failure.cause.as_ref()?;
    Some(match serde_json::from_str::<Value>(cause) {
        Ok(value @ Value::Object(_)) => pretty(&value),
        _ => cause.clone(),
    })
}

fn pretty(value: &Value) -> String {
    format!("{value:#}")
}

fn class(status: &str) -> String {
    status.to_lowercase().replace([' ', '_'], "-")
}

/// A duration in the unit in which it is a short number.
fn duration(from: Timestamp, to: Timestamp) -> String {
    let seconds = to.duration_since(from).as_secs_f64();
    if seconds >= 60.0 {
        let minutes = (seconds / 60.0).floor();
        format!("{minutes:.0} min {:.0} s", seconds - minutes * 60.0)
    } else if seconds >= 1.0 {
        format!("{seconds:.2} s")
    } else {
        format!("{:.1} ms", seconds * 1000.0)
    }
}
