//! What is known of the data in each state before anything runs.
//!
//! The data of a definition is followed through its states, as far as it is known: from the
//! input, from what is written in the definition, and from what AWS's services answer. States in
//! which ways come together know what holds on each of them, and those in a loop what holds on
//! each time round. So what is certain here is certain in each execution, and all else is left
//! open.

mod choice;
mod context;
mod json_path;
mod jsonata;
mod path;
mod services;
mod shape;
mod template;
mod visit;

use std::{
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet},
};

pub use shape::{CONSTANTS_MAX, DEPTH_MAX, PARTS_MAX, Shape};

pub(crate) use choice::Verdict;
pub(crate) use jsonata::Cause;
pub(crate) use path::Missing;
pub(crate) use shape::{Origin, Type};

use rustc_hash::{FxBuildHasher, FxHashSet};

use crate::{
    Diagnostic,
    definition::{Definition, Scope},
    document::Node,
    rules::{Check, assign::Assigned},
};
use visit::{Outcome, Visit};

/// How often a state is visited with values told apart; from then on only their kinds are.
const VISITS_WITH_VALUES_MAX: usize = 4;

/// How often a state is visited before what still changes in its input is forgotten; if that goes
/// on, nothing is known of it.
const VISITS_MAX: usize = 12;

/// How many ways into a state, or ends of a scope, are told apart; of more nothing is known.
const WAYS_MAX: usize = 64;

/// How many parts of shapes are looked at for each state of a definition on the average; when they
/// were more, nothing is known of what is looked at from then on. So the effort grows with the
/// definition and no faster.
const PARTS_PER_STATE_MAX: usize = 100;

/// As many may be looked at in any definition.
const PARTS_FREE: usize = 100_000;

/// The largest data that can be handed to a state or task, or on from it, in bytes of JSON.
///
/// Source: Step Functions Developer Guide, "Service quotas".
pub const PAYLOAD_BYTES_MAX: usize = 262_144;

/// What is known of the data in each state of a definition.
#[derive(Clone, Debug)]
pub struct DataFlow {
    states: BTreeMap<String, (Shape, Option<Shape>)>,
}

impl DataFlow {
    /// Follows the data through a definition.
    #[must_use]
    pub fn of(definition: &Node<'_>, check: &Check<'_>) -> Self {
        let definition = Definition::of(definition, check.machine_type);
        let flow = Flow::through(&definition, check);
        let states = definition.states.iter().zip(flow.entries).filter_map(|(state, entry)| {
            Some((state.name.to_owned(), (entry.data?.input, entry.output)))
        });
        Self { states: states.collect() }
    }

    /// What is known of the input of a state; nothing, if no execution comes there.
    #[must_use]
    pub fn input_of(&self, state: &str) -> Option<&Shape> {
        self.states.get(state).map(|(input, _)| input)
    }

    /// What is known of the output of a state, whichever way it goes on; nothing, if no
    /// execution gets through it.
    #[must_use]
    pub fn output_of(&self, state: &str) -> Option<&Shape> {
        self.states.get(state)?.1.as_ref()
    }
}

/// What is found in the data of a definition.
pub(crate) struct Checked {
    pub(crate) found: Vec<Diagnostic>,
    /// Of which Choice states one of the rules holds for each value that is possible.
    pub(crate) covered: Vec<bool>,
}

pub(crate) fn check(definition: &Definition<'_>, check: &Check<'_>) -> Checked {
    let flow = Flow::through(definition, check);
    Checked {
        covered: flow.entries.iter().map(|entry| entry.is_covered).collect(),
        found: flow.entries.into_iter().flat_map(|entry| entry.found).collect(),
    }
}

/// What a state is given.
#[derive(Clone, Debug, PartialEq)]
struct Data {
    input: Shape,
    /// The variables by their names, as an object.
    variables: Shape,
}

impl Data {
    fn unknown() -> Self {
        Self { input: Shape::unknown(), variables: Shape::unknown() }
    }

    fn join(&self, other: &Self) -> Self {
        Self {
            input: self.input.join(&other.input),
            variables: self.variables.join(&other.variables),
        }
    }

    fn parts(&self) -> usize {
        self.input.parts() + self.variables.parts()
    }

    fn widened(&self) -> Self {
        Self { input: self.input.widened(), variables: self.variables.widened() }
    }

    /// What is left when what changed since then is forgotten.
    fn settled(&self, before: &Self) -> Self {
        Self {
            input: self.input.settled(&before.input),
            variables: self.variables.settled(&before.variables),
        }
    }
}

/// What never changes while the data is followed.
struct World<'w, 'a> {
    definition: &'w Definition<'a>,
    check: &'w Check<'w>,
    assigned: OnceCell<Assigned<'a>>,
    /// The context object, and that of the executions that a distributed Map starts. Most
    /// definitions do without.
    context: OnceCell<Shape>,
    inner_context: OnceCell<Shape>,
}

impl<'a> World<'_, 'a> {
    /// The variables that are assigned. Most definitions have none.
    fn assigned(&self) -> &Assigned<'a> {
        self.assigned.get_or_init(|| Assigned::of(self.definition))
    }
}

/// What is known of a state so far.
#[derive(Default)]
struct Entry {
    /// What it is given; nothing, as long as nothing leads to it.
    data: Option<Data>,
    /// How often that grew.
    ways: usize,
    visits: usize,
    /// What it gave at the last visit.
    output: Option<Shape>,
    /// What was found then.
    found: Vec<Diagnostic>,
    /// Where it would lead and what it would end its scope with, if that were mended which keeps
    /// it from that.
    withheld: Vec<(usize, Data)>,
    withheld_output: Option<Shape>,
    /// Whether it is a Choice of which a rule holds for each value that is possible.
    is_covered: bool,
    /// Whether executions come there that did not meet with a failure.
    is_reached: bool,
}

struct Flow<'w, 'a> {
    world: World<'w, 'a>,
    entries: Vec<Entry>,
    /// What each scope ends with, and how often that grew.
    outputs: Vec<Option<Shape>>,
    output_ways: Vec<usize>,
    /// The states that are to be visited, in an order in which those come first that others
    /// depend on.
    queue: BTreeSet<(usize, usize)>,
    order: Vec<Turn>,
    /// Which scopes end without a failure, once that is known.
    ended: Option<Vec<bool>>,
    /// How many parts of shapes may still be looked at.
    parts_left: usize,
}

impl<'w, 'a> Flow<'w, 'a> {
    fn through(definition: &'w Definition<'a>, check: &'w Check<'w>) -> Self {
        let world = World {
            definition,
            check,
            assigned: OnceCell::new(),
            context: OnceCell::new(),
            inner_context: OnceCell::new(),
        };
        let mut flow = Self {
            world,
            entries: definition.states.iter().map(|_| Entry::default()).collect(),
            outputs: vec![None; definition.scopes.len()],
            output_ways: vec![0; definition.scopes.len()],
            queue: BTreeSet::new(),
            order: order(definition),
            ended: None,
            parts_left: PARTS_FREE + PARTS_PER_STATE_MAX * definition.states.len(),
        };
        let data = Data { input: check.input.clone(), variables: no_variables() };
        if let Some(first) = first_state(&definition.scopes[0]) {
            flow.enter(first, data);
        }
        loop {
            while let Some((_, state)) = flow.queue.pop_first() {
                flow.visit(state);
            }
            if !flow.go_on_after_failures() {
                return flow;
            }
        }
    }

    fn enter(&mut self, state: usize, data: Data) {
        let entry = &mut self.entries[state];
        match self.ended {
            Some(_) if entry.is_reached => return,
            Some(_) => {}
            None => entry.is_reached = true,
        }
        let parts = data.parts();
        let is_too_much = parts > self.parts_left;
        self.parts_left = self.parts_left.saturating_sub(parts);
        let data = if is_too_much { Data::unknown() } else { data };
        let joined = match &entry.data {
            None => data,
            Some(known) => {
                let joined = known.join(&data);
                if joined == *known {
                    return;
                }
                entry.ways += 1;
                if entry.ways > WAYS_MAX || entry.visits > VISITS_MAX {
                    Data::unknown()
                } else if entry.visits == VISITS_MAX {
                    joined.settled(known)
                } else if entry.visits >= VISITS_WITH_VALUES_MAX {
                    joined.widened()
                } else {
                    joined
                }
            }
        };
        entry.data = Some(joined);
        self.queue.insert((self.order[state].first, state));
    }

    fn visit(&mut self, state: usize) {
        let entry = &mut self.entries[state];
        let Some(data) = entry.data.clone() else { return };
        entry.visits += 1;
        let outcome = Visit::of(&self.world, &self.outputs, state, data);
        let Outcome { found, edges, inner, output, withheld, withheld_output, is_covered } =
            outcome;
        entry.found = found;
        entry.is_covered = is_covered;
        entry.withheld = withheld;
        entry.withheld_output = withheld_output;
        let ends = edges.iter().map(|(_, data)| &data.input).chain(&output);
        entry.output = ends.fold(None, |all: Option<Shape>, output| {
            Some(all.map_or_else(|| output.clone(), |all| all.join(output)))
        });
        for (target, data) in inner.into_iter().chain(edges) {
            self.enter(target, data);
        }
        if let Some(output) = output {
            self.end_scope(self.world.definition.states[state].scope, output);
        }
    }

    fn end_scope(&mut self, scope: usize, output: Shape) {
        if self.ended.as_ref().is_some_and(|ended| ended[scope]) {
            return;
        }
        let joined = match &self.outputs[scope] {
            None => output,
            Some(known) => {
                let joined = known.join(&output);
                if joined == *known {
                    return;
                }
                self.output_ways[scope] += 1;
                if self.output_ways[scope] > WAYS_MAX { Shape::unknown() } else { joined }
            }
        };
        self.outputs[scope] = Some(joined);
        if let Some(parent) = self.world.definition.scopes[scope].parent {
            self.queue.insert((self.order[parent].again, parent));
        }
    }

    /// States behind one that surely fails are not reached before that is mended. They are looked
    /// at as if it were, so that all problems are found at once. What is known of the others stays
    /// as it is. Gives whether there are any.
    fn go_on_after_failures(&mut self) -> bool {
        if self.ended.is_none() {
            self.ended = Some(self.outputs.iter().map(Option::is_some).collect());
        }
        for state in 0..self.entries.len() {
            let entry = &mut self.entries[state];
            let withheld = std::mem::take(&mut entry.withheld);
            let output = entry.withheld_output.take();
            for (target, data) in withheld {
                self.enter(target, data);
            }
            if let Some(output) = output {
                self.end_scope(self.world.definition.states[state].scope, output);
            }
        }
        !self.queue.is_empty()
    }
}

/// The variables at the start of an execution.
fn no_variables() -> Shape {
    Shape::object([], shape::Rest::None, None)
}

fn first_state(scope: &Scope<'_>) -> Option<usize> {
    let name = scope.node.get("StartAt").and_then(Node::text)?;
    scope.by_name.get(name).copied()
}

/// When a state is visited.
#[derive(Clone, Copy, Default)]
struct Turn {
    first: usize,
    /// Once more, when the states inside it have ended.
    again: usize,
}

/// The turn of each state: a state comes before those inside it, and these before those that it
/// leads to, but for the ways back of loops.
fn order(definition: &Definition<'_>) -> Vec<Turn> {
    let mut order = vec![Turn::default(); definition.states.len()];
    let mut next = 0;
    // The scopes whose states have no turn yet, each with those that are left of it, and with the
    // state that it is in.
    let mut open = vec![(in_order(definition, 0), None)];
    while let Some((states, parent)) = open.last_mut() {
        let Some(state) = states.pop() else {
            if let Some(parent) = *parent {
                let parent: &mut Turn = &mut order[parent];
                parent.again = next;
            }
            open.pop();
            continue;
        };
        next += 1;
        order[state].first = next;
        let inner = definition.states[state].inner.iter().rev();
        open.extend(inner.map(|scope| (in_order(definition, *scope), Some(state))));
    }
    order
}

/// The states of a scope that can be reached, the first one last.
fn in_order(definition: &Definition<'_>, scope: usize) -> Vec<usize> {
    let scope = &definition.scopes[scope];
    let targets = |state: usize| {
        let mut targets = Vec::new();
        definition.states[state].each_target(|target| {
            targets.extend(scope.by_name.get(target.name).copied());
        });
        targets
    };
    let mut done = Vec::with_capacity(scope.states.len());
    let mut seen = FxHashSet::with_capacity_and_hasher(scope.states.len(), FxBuildHasher);
    let mut open = Vec::new();
    if let Some(first) = first_state(scope) {
        seen.insert(first);
        open.push((first, targets(first)));
    }
    while let Some((state, left)) = open.last_mut() {
        match left.pop() {
            Some(target) if seen.insert(target) => open.push((target, targets(target))),
            Some(_) => {}
            None => {
                done.push(*state);
                open.pop();
            }
        }
    }
    done
}
