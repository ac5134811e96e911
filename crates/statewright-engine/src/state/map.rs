//! Map states: the same for each item. Here: what both modes share, and the inline mode.

use std::{collections::BTreeMap, iter, sync::Arc};

use statewright_asl::QueryLanguage;

use crate::{
    Data, EventDetails, IterationStep, Json,
    context::ItemContext,
    data_flow::{Problem, is_over_limit},
    execution::{Branch, BranchId, Execution, Flow, Parent, Stop, Turn, Visit, Work},
    program::{Items, Kind, Map, Mode, State},
    scope::Scope,
};

/// How many iterations of an inline Map run at a time at the most.
///
/// Source: Step Functions Developer Guide, "Using Map state in Inline mode".
const INLINE_CONCURRENCY_MAX: usize = 40;

/// The iterations of a Map state in its inline mode.
#[derive(Clone, Debug)]
pub(crate) struct Iterations {
    /// What ItemSelector sees as `$`.
    effective: Json,
    items: Vec<Json>,
    /// The number of the next item.
    next: usize,
    concurrency: usize,
    pub(crate) running: BTreeMap<usize, BranchId>,
    outputs: Vec<Json>,
}

impl Iterations {
    /// The data that they hold.
    pub(crate) fn data(&self) -> impl Iterator<Item = &Json> {
        iter::once(&self.effective).chain(&self.items).chain(&self.outputs)
    }
}

/// What a Map state works with, before it asks for items that are elsewhere.
pub(crate) struct Prepared {
    /// After InputPath.
    pub(crate) effective: Json,
    /// How many items it works on at a time; 0 for as many as there may be.
    pub(crate) concurrency: usize,
}

impl Execution {
    pub(crate) fn begin_map(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        map: &Map,
        visit: &mut Visit,
    ) -> Result<Flow, Stop> {
        let prepared = self.with_scope(turn, at, visit, |scope| {
            let effective = scope.select(&state.input_path)?;
            let scope = scope.with_data(&effective);
            let concurrency = match &map.max_concurrency {
                Some(setting) => scope.whole_number(setting, "MaxConcurrency")?,
                None => 0,
            };
            let concurrency = usize::try_from(concurrency).unwrap_or(usize::MAX);
            Ok(Prepared { effective, concurrency })
        });
        let prepared = prepared.map_err(Stop::Problem)?;
        if matches!(map.mode, Mode::Distributed { .. }) {
            return self.begin_map_run(turn, at, state, map, visit, prepared);
        }
        let items = self.with_scope(turn, at, visit, |scope| {
            items(map, scope.with_data(&prepared.effective))
        })?;
        let Json::Array(items) = items else {
            return Err(not_a_list(state, &items).into());
        };
        let items = items.to_vec();
        self.emit(turn, at, EventDetails::MapStateStarted { length: items.len() })?;
        let concurrency = match prepared.concurrency {
            0 => INLINE_CONCURRENCY_MAX,
            limit => limit.min(INLINE_CONCURRENCY_MAX),
        };
        let iterations = Iterations {
            effective: prepared.effective,
            outputs: vec![Json::Null; items.len()],
            items,
            next: 0,
            concurrency,
            running: BTreeMap::new(),
        };
        self.iterate(turn, at, state, visit, Box::new(iterations))
    }

    /// Begins as many iterations as may run; or leaves the state, when all are done.
    fn iterate(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        visit: &mut Visit,
        mut iterations: Box<Iterations>,
    ) -> Result<Flow, Stop> {
        let map = map_of(state);
        let start_at = self.program.scope(map.processor).start_at;
        while iterations.next < iterations.items.len()
            && iterations.running.len() < iterations.concurrency
        {
            let index = iterations.next;
            let input = self.iteration_input(turn, at, state, visit, &iterations, index);
            let started = input.map_err(Stop::Problem).and_then(|input| {
                let details = iteration(IterationStep::Started, state, index);
                Ok((self.emit_aside(turn, at, details)?, input))
            });
            let (started, input) = match started {
                Ok(started) => started,
                Err(stop) => {
                    visit.work = Work::Map(iterations);
                    self.give_up_children(turn, &mut visit.work);
                    return Err(stop);
                }
            };
            let child = Branch::new(
                Some(Parent { branch: at, index }),
                started,
                self.branches[at].variables.clone(),
                start_at,
                Data::from(input),
            );
            let child = self.branches.add(child);
            self.ready_later(child);
            iterations.running.insert(index, child);
            iterations.next += 1;
        }
        if !iterations.running.is_empty() {
            return Ok(Flow::Wait(Work::Map(iterations)));
        }
        let succeeded = self.emit_aside(turn, at, EventDetails::MapStateSucceeded)?;
        let result = Json::from(iterations.outputs);
        self.leave_with_result(turn, at, state, visit, result, succeeded)
    }

    fn iteration_input(
        &self,
        turn: &Turn,
        at: BranchId,
        state: &State,
        visit: &Visit,
        iterations: &Iterations,
        index: usize,
    ) -> Result<Json, Problem> {
        let value = &iterations.items[index];
        let Some(selector) = &map_of(state).item_selector else {
            return Ok(value.clone());
        };
        let item = ItemContext { index, key: None, value, source: None };
        let input = self.with_item_scope(turn, at, visit, Some(&item), |scope| {
            scope.with_data(&iterations.effective).evaluate(selector)
        })?;
        if is_over_limit(&input) { Err(Problem::TooLarge) } else { Ok(input) }
    }

    /// An iteration is done.
    #[expect(
        clippy::too_many_arguments,
        reason = "a turn of a branch, and what came of a part of it"
    )]
    pub(crate) fn iteration_ended(
        &mut self,
        turn: &mut Turn,
        at: BranchId,
        state: &State,
        visit: &mut Visit,
        mut iterations: Box<Iterations>,
        index: usize,
        output: Json,
    ) -> Result<Flow, Stop> {
        iterations.running.remove(&index);
        iterations.outputs[index] = output;
        let succeeded = iteration(IterationStep::Succeeded, state, index);
        let succeeded = self.emit_aside(turn, at, succeeded)?;
        // The next iteration follows what the state before in this one did, as AWS has it;
        // the end of the Map state follows the end of the last iteration.
        if iterations.next == iterations.items.len() && iterations.running.is_empty() {
            self.branches[at].previous_event = succeeded;
        }
        self.iterate(turn, at, state, visit, iterations)
    }
}

/// The items, as they stand in the input or come out of an expression.
pub(crate) fn items(map: &Map, scope: Scope<'_>) -> Result<Json, Problem> {
    match &map.items {
        Items::Whole => Ok(scope.data.clone()),
        Items::Path(path) => {
            scope.find(path).map_err(|missing| Problem::Runtime(missing.to_string()))
        }
        Items::Template(template) => scope.evaluate(template),
        Items::Jsonata(jsonata) => {
            let items = scope.jsonata(jsonata)?;
            let can_be_object = matches!(map.mode, Mode::Distributed { .. });
            match &items {
                Json::Array(_) => Ok(items),
                Json::Object(_) if can_be_object => Ok(items),
                _ => Err(jsonata.unexpected("array", &items)),
            }
        }
    }
}

/// AWS's words for what a Map state cannot go through.
pub(crate) fn not_a_list(state: &State, value: &Json) -> Problem {
    match state.language {
        QueryLanguage::Jsonata => Problem::Evaluation {
            text: format!("Map state input must be an array but was: {value}"),
            location: None,
            follows_entry: false,
        },
        QueryLanguage::JsonPath => {
            let path = match &map_of(state).items {
                Items::Path(path) => path.as_str(),
                _ => "$",
            };
            Problem::Runtime(format!("Reference path \"{path}\" must point to array."))
        }
    }
}

pub(crate) fn iteration(step: IterationStep, state: &State, index: usize) -> EventDetails {
    EventDetails::MapIteration { step, name: Arc::clone(&state.name), index }
}

pub(crate) fn map_of(state: &State) -> &Map {
    match &state.kind {
        Kind::Map(map) => map,
        _ => unreachable!("only Map states have items"),
    }
}
