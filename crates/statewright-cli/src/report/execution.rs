//! Executions, shown as they happen: a line a state.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
    time::{Duration, Instant},
};

use anstyle::Style;
use statewright_asl::{StateMachine, svg::Status};
use statewright_local::{
    ExecutionId, Finished, LogLine, MAIN, Origin, Progress,
    engine::{EventDetails, HistoryEvent, IterationStep, Outcome, TaskStep},
    short_duration,
};

use super::{
    DIM, GREEN, RED, YELLOW, can_be_cleared, clear_line, line, say, sayln,
    shown::{Hidden, Kind, LeftOut, SHOWN_MAX, Shown},
    summary,
    width::{INDENT, of_names},
};

/// How many of the states that are running are named.
const NAMED_MAX: usize = 3;

/// How often what is running is shown anew at the most.
pub(crate) const PENDING_EVERY: Duration = Duration::from_millis(50);

/// How many columns the type of a state takes, and what is said of it.
const KIND: usize = 7;
const WHAT: usize = 10;

/// Shows an execution as it happens: a line a state. What ran inside of a state is indented,
/// and of many items only a few are shown.
pub(crate) struct Report {
    verbose: bool,
    /// How many columns the names take.
    width: usize,
    executions: HashMap<ExecutionId, Shown>,
    map_runs: HashMap<Arc<str>, MapRun>,
    /// How many executions tasks started.
    started: usize,
    /// Whether what is running is on the terminal, to be replaced, and since when.
    pending: Option<Instant>,
    /// Whether that is not what is running any more.
    is_stale: bool,
}

/// The children of a Distributed Map.
#[derive(Default)]
struct MapRun {
    depth: usize,
    children: usize,
    left_out: LeftOut,
}

impl Report {
    pub(crate) fn new(machine: &StateMachine, verbose: bool) -> Self {
        Self {
            verbose,
            width: of_names(machine),
            executions: [(MAIN, Shown::new(0, Kind::Main))].into(),
            map_runs: HashMap::new(),
            started: 0,
            pending: None,
            is_stale: false,
        }
    }

    /// Shows what is running now, if something else is shown: to be called from time to time.
    pub(crate) fn refresh(&mut self) {
        if self.is_stale {
            self.show_pending();
        }
    }

    /// Shows what happens.
    pub(crate) fn progress(&mut self, progress: Progress<'_>) {
        match progress {
            Progress::Began(id, origin) => self.began(id, origin),
            Progress::Happened(id, event) => self.happened(id, event),
            Progress::Ended(id, outcome) => self.ended(id, outcome),
        }
    }

    fn began(&mut self, id: ExecutionId, origin: &Origin) {
        let shown = match origin {
            Origin::MapRun { arn } => {
                let map_run = self.map_runs.entry(arn.clone()).or_default();
                let item = map_run.children;
                map_run.children += 1;
                map_run.left_out.items = map_run.children.saturating_sub(SHOWN_MAX);
                Shown::new(map_run.depth, Kind::Child { map_run: arn.clone(), item })
            }
            Origin::Task { execution, event, machine, .. } => {
                let outer = self.executions.get(execution);
                let visit = outer.and_then(|outer| Some((outer, outer.visits.about(*event)?)));
                let depth = visit.map_or(0, |(outer, visit)| outer.depth_of(visit)) + 1;
                let is_hidden = visit.is_some_and(|(outer, visit)| outer.hidden(visit).is_some());
                self.started += 1;
                let is_left_out = is_hidden || self.started > SHOWN_MAX;
                if !is_left_out {
                    self.state(depth, DIM, "▾", machine, "Execution", "");
                }
                Shown::new(depth + 1, Kind::Nested { machine: machine.clone(), is_left_out })
            }
        };
        self.executions.insert(id, shown);
    }

    fn happened(&mut self, id: ExecutionId, event: &HistoryEvent) {
        let Some(mut shown) = self.executions.remove(&id) else { return };
        shown.at(event.timestamp);
        let before: Vec<_> = shown.visits.open().collect();
        if let Some(visit) = shown.visits.take(event) {
            self.during(&mut shown, visit, event);
        }
        let open: BTreeSet<_> = shown.visits.open().collect();
        // The inner ones first.
        for visit in before.into_iter().rev().filter(|visit| !open.contains(visit)) {
            self.left(&mut shown, visit);
        }
        self.executions.insert(id, shown);
        self.show_pending();
    }

    /// Shows what happened to a state besides its end.
    fn during(&mut self, shown: &mut Shown, visit: usize, event: &HistoryEvent) {
        let depth = shown.depth_of(visit);
        match &event.details {
            EventDetails::MapIteration { step: IterationStep::Started, index, .. }
                if *index >= SHOWN_MAX =>
            {
                shown.left_out(visit).items += 1;
            }
            EventDetails::MapRunStarted { map_run_arn } => {
                let map_run = MapRun { depth: depth + 1, ..MapRun::default() };
                self.map_runs.insert(map_run_arn.clone(), map_run);
            }
            _ if shown.hidden(visit).is_some() => {}
            EventDetails::Task { step: TaskStep::Scheduled(_), .. } => {
                self.show_failure(shown, visit, "tried again after");
            }
            EventDetails::StateExited { .. } => self.show_failure(shown, visit, "caught"),
            EventDetails::ParallelStateStarted => {
                self.state(depth, DIM, "▾", &shown.name_of(visit), "Parallel", "");
            }
            EventDetails::MapStateStarted { length } => {
                let items = match length {
                    // Where they are still to be read, it is not known how many there are.
                    0 => String::new(),
                    length => count(*length, "item"),
                };
                self.state(depth, DIM, "▾", &shown.name_of(visit), "Map", &items);
            }
            _ => {}
        }
    }

    /// Shows a state that was left.
    fn left(&mut self, shown: &mut Shown, number: usize) {
        let visit = &shown.visits.list()[number];
        let is_error = matches!(visit.status, Status::Failed | Status::CaughtError);
        let map_run = visit.map_run_arn.clone();
        let is_shown = match shown.hidden(number) {
            None => true,
            Some(_) if !is_error => false,
            // What has an error is shown all the same, if that is not too many.
            Some(Hidden::ByMap(map)) => is_one_of_the_first(shown.left_out(map)),
            Some(Hidden::ByMapRun(arn)) => self
                .map_runs
                .get_mut(arn)
                .is_some_and(|map_run| is_one_of_the_first(&mut map_run.left_out)),
            Some(Hidden::Wholly) => false,
        };
        if !is_shown {
            return;
        }
        let depth = shown.depth_of(number);
        let left_out = match map_run.and_then(|arn| self.map_runs.remove(&arn)) {
            Some(map_run) => map_run.left_out,
            None => *shown.left_out(number),
        };
        self.left_out(depth + 1, left_out);
        let visit = &shown.visits.list()[number];
        let (style, sign) = match visit.status {
            Status::Succeeded => (GREEN, "✓"),
            Status::CaughtError => (YELLOW, "!"),
            // It did nothing wrong.
            Status::Cancelled if depth > 0 => (DIM, "–"),
            Status::Failed | Status::Cancelled | Status::InProgress => (RED, "✗"),
        };
        let took = visit.left.map(|left| short_duration(visit.entered, left)).unwrap_or_default();
        self.state(depth, style, sign, &shown.name_of(number), visit.state_type, &took);
        if self.verbose {
            show_data(depth, "input", &visit.input.text());
            if let Some(output) = &visit.output {
                show_data(depth, "output", &output.to_string());
            }
        }
    }

    fn ended(&mut self, id: ExecutionId, outcome: &Outcome) {
        if id == MAIN {
            return;
        }
        let Some(shown) = self.executions.remove(&id) else { return };
        if let Kind::Nested { machine, is_left_out: false } = &shown.kind {
            let (style, sign) = match outcome {
                Outcome::Succeeded { .. } => (GREEN, "✓"),
                Outcome::Aborted(_) => (DIM, "–"),
                Outcome::Failed(_) | Outcome::TimedOut(_) => (RED, "✗"),
            };
            self.state(shown.depth() - 1, style, sign, machine, "Execution", &shown.took());
        }
    }

    /// Shows what a function wrote.
    pub(crate) fn log(&mut self, line: &LogLine) {
        self.clear();
        sayln!("    {DIM}{} |{DIM:#} {}", line.function, line.text);
        self.show_pending();
    }

    /// Shows how it ended.
    pub(crate) fn finished(&mut self, finished: &Finished) {
        self.clear();
        if self.started > SHOWN_MAX {
            let more = count(self.started - SHOWN_MAX, "more execution");
            sayln!("  {DIM}… {more}{DIM:#}");
        }
        let times = finished.history.first().zip(finished.history.last());
        let took = times.map(|(first, last)| short_duration(first.timestamp, last.timestamp));
        let took = took.unwrap_or_default();
        let (verb, failure) = match &finished.outcome {
            Outcome::Succeeded { .. } => return line("Succeeded", &format!("in {took}")),
            Outcome::Failed(failure) => ("Failed", failure),
            Outcome::TimedOut(failure) => ("Timed out", failure),
            Outcome::Aborted(failure) => ("Aborted", failure),
        };
        sayln!("{RED}{verb:>12}{RED:#} in {took}: {}", summary(failure));
    }

    fn state(
        &mut self,
        depth: usize,
        style: Style,
        sign: &str,
        name: &str,
        kind: &str,
        what: &str,
    ) {
        self.clear();
        let indent = " ".repeat(depth * INDENT);
        let columns = indent.len() + name.chars().count();
        let padding = " ".repeat(self.width.saturating_sub(columns));
        let after_kind = " ".repeat(KIND.saturating_sub(kind.len()));
        // A type that is longer takes of the room of what follows.
        let room = (KIND + WHAT).saturating_sub(kind.len().max(KIND));
        let text = format!(
            "  {indent}{style}{sign}{style:#} {name}{padding}  {DIM}{kind}{DIM:#}{after_kind} {what:>room$}"
        );
        sayln!("{}", text.trim_end());
    }

    fn left_out(&mut self, depth: usize, left_out: LeftOut) {
        if left_out.items == 0 {
            return;
        }
        self.clear();
        let indent = " ".repeat(depth * INDENT);
        let items = count(left_out.items, "more item");
        let errors = match left_out.errors {
            0 => String::new(),
            errors => format!(", {} in them", count(errors, "error")),
        };
        sayln!("  {indent}{DIM}… {items}{errors}{DIM:#}");
    }

    /// Shows the error that the state had, and that the execution goes on after it.
    fn show_failure(&mut self, shown: &Shown, visit: usize, what: &str) {
        let Some(failure) = shown.failure_of(visit) else { return };
        self.clear();
        let indent = " ".repeat(shown.depth_of(visit) * INDENT);
        sayln!("    {indent}{YELLOW}{what}{YELLOW:#} {}", summary(failure));
    }

    /// Shows the states that are running, where that can be taken back.
    fn show_pending(&mut self) {
        let now = Instant::now();
        let is_early = self.pending.is_some_and(|since| now - since < PENDING_EVERY);
        self.is_stale = is_early;
        if is_early || !can_be_cleared() {
            return;
        }
        let Some(shown) = self.executions.get(&MAIN) else { return };
        let around: BTreeSet<_> =
            shown.visits.open().flat_map(|visit| shown.visits.around(visit)).collect();
        let innermost: Vec<_> =
            shown.visits.open().filter(|visit| !around.contains(visit)).collect();
        let named = innermost.iter().take(NAMED_MAX).map(|visit| shown.name_of(*visit));
        let named = named.collect::<Vec<_>>().join(", ");
        let more = match innermost.len().saturating_sub(NAMED_MAX) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        self.clear();
        if named.is_empty() {
            return;
        }
        // Cut off at the edge of the terminal (no autowrap): what goes on in the next line
        // would stay there.
        say(format_args!("\x1b[?7l  {DIM}… {named}{more}{DIM:#}\x1b[?7h"));
        self.pending = Some(now);
    }

    fn clear(&mut self) {
        if self.pending.take().is_some() {
            clear_line();
        }
    }
}

fn is_one_of_the_first(left_out: &mut LeftOut) -> bool {
    left_out.errors += 1;
    left_out.errors <= SHOWN_MAX
}

fn show_data(depth: usize, what: &str, text: &str) {
    let indent = " ".repeat(depth * INDENT);
    sayln!("      {indent}{DIM}{what:<6}{DIM:#} {text}");
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
