//! The steps of an execution in the order in which one reads them: what ran in a state below
//! it, item by item.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use serde::Serialize;
use statewright_asl::svg::Status;

use super::{class, pretty, readable_cause};
use crate::{ExecutionId, Finished, MAIN, Origin, Visit, Visits, duration::short_duration};

/// How many items of a Map state are shown. Those with errors are shown as well, up to so many.
const ITEMS_MAX: usize = 20;

/// How many steps are shown at all: more are not looked at, and each has its data in the page.
const STEPS_MAX: usize = 2000;

/// A line of the list of steps: a visit, or how many items are left out.
#[derive(Serialize)]
pub(super) struct Step {
    /// Its number in the list.
    number: usize,
    /// How deep it is inside of others.
    depth: usize,
    /// The item that it belongs to, as events have it.
    item: Option<String>,
    /// The state, if the graph has it.
    on_graph: Option<String>,
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
    /// What is left out, in words: such a line is about nothing else.
    left_out: Option<String>,
}

pub(super) fn steps(
    main: &Visits,
    finished: &Finished,
    others: &[Visits],
    first: Timestamp,
) -> Vec<Step> {
    let mut tasks: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    let mut map_runs: HashMap<_, Vec<usize>> = HashMap::new();
    let visits = |id: ExecutionId| id.0.checked_sub(1).map_or(main, |index| &others[index]);
    for (index, other) in finished.others.iter().enumerate() {
        match &other.origin {
            Origin::MapRun { arn } => map_runs.entry(&**arn).or_default().push(index),
            Origin::Task { execution, event, .. } => {
                let visit = visits(*execution).about(*event);
                tasks.entry((*execution, visit)).or_default().push(index);
            }
        }
    }
    let mut list =
        List { finished, others, first, tasks, map_runs, steps: Vec::new(), left_out: 0 };
    list.execution(MAIN, main, 0, None, true);
    if list.left_out > 0 {
        let text = format!("{} more steps", list.left_out);
        list.steps.push(note(0, text));
    }
    list.steps
}

struct List<'a> {
    finished: &'a Finished,
    others: &'a [Visits],
    first: Timestamp,
    /// The executions that tasks started, by the execution and the visit to the state.
    tasks: BTreeMap<(ExecutionId, Option<usize>), Vec<usize>>,
    /// Those that Map Runs started, by their ARNs.
    map_runs: HashMap<&'a str, Vec<usize>>,
    steps: Vec<Step>,
    left_out: usize,
}

/// Where visits are listed.
#[derive(Clone, Copy)]
struct Scope<'a> {
    id: ExecutionId,
    visits: &'a Visits,
    below: &'a BTreeMap<Option<usize>, Vec<usize>>,
    depth: usize,
    /// Whether the graph is that of these states.
    on_graph: bool,
}

impl<'a> List<'a> {
    fn execution(
        &mut self,
        id: ExecutionId,
        visits: &'a Visits,
        depth: usize,
        item: Option<String>,
        on_graph: bool,
    ) {
        let mut below: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (number, visit) in visits.list().iter().enumerate() {
            below.entry(visit.within.map(|within| within.visit)).or_default().push(number);
        }
        let scope = Scope { id, visits, below: &below, depth, on_graph };
        self.line(scope, below.get(&None).map(Vec::as_slice).unwrap_or_default(), item);
    }

    /// Lists visits that come one after the other.
    fn line(&mut self, scope: Scope<'_>, numbers: &[usize], item: Option<String>) {
        for number in numbers {
            let visit = &scope.visits.list()[*number];
            self.visit(scope, visit, item.clone());
            let inner = Scope { depth: scope.depth + 1, ..scope };
            self.inside(inner, *number);
            if let Some(arn) = &visit.map_run_arn {
                self.map_run(inner, arn);
            }
            let started = self.tasks.get(&(scope.id, Some(*number))).cloned().unwrap_or_default();
            for index in started {
                let others = self.others;
                self.execution(ExecutionId(index + 1), &others[index], inner.depth, None, false);
            }
        }
    }

    /// Lists what is in a Parallel or Map state.
    fn inside(&mut self, scope: Scope<'_>, container: usize) {
        let list = scope.visits.list();
        let numbers = scope.below.get(&Some(container)).map(Vec::as_slice).unwrap_or_default();
        // A branch is known by the first visit in it, an item by its number.
        let mut roots = HashMap::new();
        let mut lines: BTreeMap<(Option<usize>, usize), Vec<usize>> = BTreeMap::new();
        for number in numbers {
            let visit = &list[*number];
            let root = visit.after.and_then(|after| roots.get(&after)).copied().unwrap_or(*number);
            roots.insert(*number, root);
            let iteration = visit.within.and_then(|within| within.iteration);
            lines.entry((iteration, root)).or_default().push(*number);
        }
        let lines: Vec<_> = lines.into_iter().collect();
        self.items(
            scope.depth,
            &lines,
            |((iteration, _), numbers)| {
                let has_error = numbers.iter().any(|number| is_error(&list[*number]));
                (iteration.is_some(), has_error)
            },
            |steps, ((iteration, _), numbers)| {
                steps.line(scope, numbers, iteration.map(|iteration| format!("#{iteration}")));
            },
        );
    }

    fn map_run(&mut self, scope: Scope<'_>, arn: &str) {
        let (others, finished) = (self.others, self.finished);
        let children: Vec<_> =
            self.map_runs.get(arn).into_iter().flatten().copied().enumerate().collect();
        let has_error = |index: usize| {
            let outcome = finished.others[index].outcome.as_ref();
            outcome.is_none_or(|outcome| outcome.failure().is_some())
        };
        self.items(
            scope.depth,
            &children,
            |(_, index)| (true, has_error(*index)),
            |steps, (item, index)| {
                let item = Some(format!("#{item}"));
                let id = ExecutionId(index + 1);
                steps.execution(id, &others[*index], scope.depth, item, scope.on_graph);
            },
        );
    }

    /// Lists items, as far as they are not too many, and says how many are left out.
    fn items<T>(
        &mut self,
        depth: usize,
        items: &[T],
        about: impl Fn(&T) -> (bool, bool),
        mut list: impl FnMut(&mut Self, &T),
    ) {
        let (mut shown, mut errors, mut left_out) = (0, 0, 0);
        for item in items {
            let (is_item, has_error) = about(item);
            let is_shown = !is_item || shown < ITEMS_MAX || (has_error && errors < ITEMS_MAX);
            if !is_shown {
                left_out += 1;
                continue;
            }
            if shown < ITEMS_MAX {
                shown += 1;
            } else {
                errors += 1;
            }
            list(self, item);
        }
        if left_out > 0 {
            let text = format!("{left_out} more item{}", if left_out == 1 { "" } else { "s" });
            self.steps.push(note(depth, text));
        }
    }

    fn visit(&mut self, scope: Scope<'_>, visit: &Visit, item: Option<String>) {
        if self.steps.len() >= STEPS_MAX {
            self.left_out += 1;
            return;
        }
        let failure = visit.failure.as_ref();
        let left = visit.left.map(|left| short_duration(visit.entered, left));
        self.steps.push(Step {
            number: self.steps.len() + 1,
            depth: scope.depth,
            item,
            on_graph: scope.on_graph.then(|| visit.state.to_string()),
            state: visit.state.to_string(),
            state_type: visit.state_type,
            status: visit.status.name(),
            class: class(visit.status.name()),
            started: format!("+{}", short_duration(self.first, visit.entered)),
            duration: left.unwrap_or_default(),
            attempts: visit.attempts,
            retried: visit.attempts > 1,
            input: pretty(visit.input.json()),
            output: visit.output.as_ref().map(pretty),
            error: failure.and_then(|failure| failure.error.as_deref().map(str::to_owned)),
            cause: failure.and_then(readable_cause),
            left_out: None,
        });
    }
}

fn is_error(visit: &Visit) -> bool {
    matches!(visit.status, Status::Failed | Status::CaughtError)
}

fn note(depth: usize, text: String) -> Step {
    Step {
        number: 0,
        depth,
        item: None,
        on_graph: None,
        state: String::new(),
        state_type: "",
        status: "",
        class: String::new(),
        started: String::new(),
        duration: String::new(),
        attempts: 0,
        retried: false,
        input: String::new(),
        output: None,
        error: None,
        cause: None,
        left_out: Some(text),
    }
}
