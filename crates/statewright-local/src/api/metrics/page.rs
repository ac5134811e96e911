//! The metrics as a text.
//!
//! Source: Prometheus, "Exposition formats", version 0.0.4.

use std::{fmt::Write, sync::atomic::Ordering::Relaxed};

use super::{ENDS, Executions, Requests, STATUSES};
use crate::api::{Api, operation::Operation};

pub(super) const INVOKE: &str = "lambda:Invoke";
pub(super) const UNKNOWN: &str = "unknown";

/// All metrics, as they are now.
pub(in crate::api) fn page(api: &Api) -> String {
    let mut page = Page(String::new());
    let metrics = &api.metrics;
    let types = [("STANDARD", &metrics.standard), ("EXPRESS", &metrics.express)];

    page.head("statewright_executions_started_total", "counter", "Executions that began.");
    page.of_types(types, |executions| executions.started.load(Relaxed));
    page.head("statewright_executions_redriven_total", "counter", "Executions that went on.");
    page.of_types(types, |executions| executions.redriven.load(Relaxed));
    page.head("statewright_executions_ended_total", "counter", "Executions that ended, and how.");
    for (machine_type, executions) in types {
        for (status, number) in ENDS.iter().zip(&executions.ended) {
            let labels = format!("type=\"{machine_type}\",status=\"{status}\"");
            page.value(&labels, number.load(Relaxed));
        }
    }
    page.head("statewright_executions_running", "gauge", "Executions that run.");
    page.of_types(types, |executions| executions.running.load(Relaxed));
    page.head("statewright_execution_duration_seconds", "histogram", "How long executions took.");
    for (machine_type, executions) in types {
        let label = format!("type=\"{machine_type}\"");
        executions.seconds.write(&mut page.0, "statewright_execution_duration_seconds", &label);
    }

    let names = Operation::names().chain([INVOKE, UNKNOWN]);
    let requests: Vec<_> = names.zip(&metrics.requests).filter(|(_, of)| of.are_any()).collect();
    page.head("statewright_requests_total", "counter", "Requests that were answered, and how.");
    for (operation, requests) in &requests {
        for (status, number) in requests.by_status() {
            page.value(&format!("operation=\"{operation}\",status=\"{status}\""), number);
        }
    }
    page.head("statewright_request_duration_seconds", "histogram", "How long requests took.");
    for (operation, requests) in &requests {
        let label = format!("operation=\"{operation}\"");
        requests.seconds.write(&mut page.0, "statewright_request_duration_seconds", &label);
    }

    let connections = &metrics.connections;
    page.head("statewright_connections_open", "gauge", "Connections of clients.");
    page.plain(connections.number_open());
    let what = "Connections that ended before all was said, and why.";
    page.head("statewright_connections_lost_total", "counter", what);
    for (why, number) in connections.by_reason() {
        page.value(&format!("why=\"{why}\""), number);
    }

    let (waiting, workers) = api.activities.numbers();
    let machines = api.store().state_machines.len();
    for (name, what, number) in [
        ("statewright_state_machines", "State machines.", machines),
        ("statewright_activity_tasks_waiting", "Tasks that no worker has taken.", waiting),
        ("statewright_activity_workers_waiting", "Workers that wait for a task.", workers),
        ("statewright_task_tokens_open", "Tokens that are to come back.", api.tokens.len()),
    ] {
        page.head(name, "gauge", what);
        page.plain(number as u64);
    }
    if let Some(logs) = &api.event_log {
        let what = "Events of histories that were not logged, because the log was too slow.";
        page.head("statewright_log_events_dropped_total", "counter", what);
        page.plain(logs.dropped());
    }
    page.0
}

struct Page(String);

impl Page {
    /// Begins a metric.
    fn head(&mut self, name: &str, kind: &str, what: &str) {
        let _ = writeln!(self.0, "# HELP {name} {what}\n# TYPE {name} {kind}");
    }

    fn of_types(&mut self, types: [(&str, &Executions); 2], number: impl Fn(&Executions) -> u64) {
        for (machine_type, executions) in types {
            self.value(&format!("type=\"{machine_type}\""), number(executions));
        }
    }

    /// A number of the metric that was begun last.
    fn value(&mut self, labels: &str, number: u64) {
        let name = self.name().to_owned();
        let _ = writeln!(self.0, "{name}{{{labels}}} {number}");
    }

    fn plain(&mut self, number: u64) {
        let name = self.name().to_owned();
        let _ = writeln!(self.0, "{name} {number}");
    }

    fn name(&self) -> &str {
        let head = self.0.rsplit("# TYPE ").next().unwrap_or_default();
        head.split(' ').next().unwrap_or_default()
    }
}

impl Requests {
    fn by_status(&self) -> impl Iterator<Item = (String, u64)> {
        let known = STATUSES.iter().map(u16::to_string).zip(&self.by_status);
        let all = known.chain([("other".to_owned(), &self.others)]);
        all.map(|(status, number)| (status, number.load(Relaxed))).filter(|(_, number)| *number > 0)
    }

    fn are_any(&self) -> bool {
        self.by_status().next().is_some()
    }
}
