mod steps;

use handlebars::Handlebars;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use statewright_asl::{Graph, StateMachine, svg};
use statewright_engine::{Failure, Json, Outcome};

use crate::{Error, Finished, Origin, Visits, duration::short_duration, visits::show};
use steps::Step;

const TEMPLATE: &str = include_str!("../../../templates/run.html.hbs");

/// How many events the page shows: what browsers lay out at once.
const EVENTS_MAX: usize = 5000;

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
    /// How many events there are that are not shown.
    more_events: usize,
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
    let visits = Visits::of(&finished.history);
    let first = finished.history.first().map(|event| event.timestamp).unwrap_or_default();
    let last = finished.history.last().map(|event| event.timestamp).unwrap_or_default();
    let (output, failure) = match &finished.outcome {
        Outcome::Succeeded { output } => (Some(pretty(output)), None),
        Outcome::Failed(failure) | Outcome::TimedOut(failure) | Outcome::Aborted(failure) => {
            (None, Some(failure))
        }
    };
    let status = finished.outcome.status();
    let others: Vec<_> = finished.others.iter().map(|other| Visits::of(&other.history)).collect();
    let page = Page {
        name,
        comment: machine.comment.as_deref(),
        execution,
        status,
        class: class(status),
        started: format!("{first:.3}"),
        duration: short_duration(first, last),
        transitions: visits.list().len(),
        input: visits.list().first().map(|visit| pretty(visit.input.json())).unwrap_or_default(),
        output,
        error: failure.and_then(|failure| failure.error.as_deref()),
        cause: failure.and_then(readable_cause),
        failed: failure.is_some(),
        graph: svg::draw(&graph, Some(&on_graph(&graph, &visits, finished, &others))),
        steps: steps::steps(&visits, finished, &others, first),
        events: events(finished, first, &visits),
        more_events: finished.history.len().saturating_sub(EVENTS_MAX),
    };
    let mut handlebars = Handlebars::new();
    handlebars.set_strict_mode(true);
    handlebars
        .render_template(TEMPLATE, &page)
        .map_err(|error| Error::new(format!("the page cannot be rendered: {error}")))
}

/// What the graph shows of the execution and the children of its Distributed Maps.
fn on_graph(graph: &Graph, visits: &Visits, finished: &Finished, others: &[Visits]) -> svg::Run {
    let mut run = svg::Run::default();
    show(graph, visits, 0, &mut run);
    let succeeded = matches!(finished.outcome, Outcome::Succeeded { .. });
    let last = visits.list().iter().rfind(|visit| visit.within.is_none());
    // A Fail state leads to the end; a state that failed does not.
    if let Some(last) = last.filter(|visit| succeeded || visit.state_type == "Fail") {
        let end = graph.nodes.len() - 1;
        let edge = graph.state(&last.state).and_then(|node| graph.edge(node, end, false));
        run.taken.extend(edge);
    }
    for (other, child) in finished.others.iter().zip(others) {
        let Origin::MapRun { arn } = &other.origin else { continue };
        let begun_by = |visits: &Visits| {
            let is_it = |visit: &&crate::Visit| visit.map_run_arn.as_ref() == Some(arn);
            visits.list().iter().find(is_it).and_then(|visit| graph.state(&visit.state))
        };
        if let Some(map) = std::iter::once(visits).chain(others).find_map(begun_by) {
            show(graph, child, map, &mut run);
        }
    }
    run
}

fn events(finished: &Finished, first: Timestamp, visits: &Visits) -> Vec<Event> {
    finished
        .history
        .iter()
        .take(EVENTS_MAX)
        .map(|event| {
            let json = event.to_api_json();
            let event_type = event.details.type_name().into_owned();
            let members = json.as_object().into_iter().flat_map(|members| members.iter());
            let details: Vec<_> = members
                .filter(|(member, _)| member.ends_with("EventDetails"))
                .map(|(_, details)| pretty(details))
                .collect();
            let visit = visits.about(event.id).map(|visit| &visits.list()[visit]);
            let state = visit.map(|visit| {
                let item = visit.within.and_then(|within| within.iteration);
                match item {
                    None => visit.state.to_string(),
                    Some(item) => format!("{} #{item}", visit.state),
                }
            });
            Event {
                id: event.id,
                state: state.filter(|_| !event_type.starts_with("Execution")),
                after: format!("+{}", short_duration(first, event.timestamp)),
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
        Ok(value @ Value::Object(_)) => format!("{value:#}"),
        _ => cause.to_string(),
    })
}

fn pretty(json: &Json) -> String {
    format!("{:#}", Value::from(json))
}

fn class(status: &str) -> String {
    status.to_lowercase().replace([' ', '_'], "-")
}
