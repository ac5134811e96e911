use rustc_hash::{FxBuildHasher, FxHashSet};

use crate::{
    Severity,
    definition::{Definition, Kind, Place, Scope, State},
    document::Node,
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0205",
    name: "unreachable-state",
    severity: Severity::Error,
    summary: "A state can never be reached.",
    why: "AWS refuses it, although it would do no harm: it is most often a forgotten `Next`.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" }, "B": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for scope in &definition.scopes {
        check_scope(definition, scope, found);
    }
}

fn check_scope(definition: &Definition<'_>, scope: &Scope<'_>, found: &mut Found) {
    if scope.is_open {
        return;
    }
    // Without a first state nothing can be reached, which is said elsewhere.
    let Some(start) = first(scope) else { return };
    let all = |_: &State<'_>| true;
    let mut reached = reachable(definition, scope, start, all, found);
    let is_lost = |reached: &FxHashSet<usize>, state: &usize| {
        // A second state of one name is another problem.
        let is_second = scope.by_name.get(definition.states[*state].name) != Some(state);
        !reached.contains(state) && !is_second
    };
    let lost: Vec<_> =
        scope.states.iter().copied().filter(|state| is_lost(&reached, state)).collect();
    if lost.is_empty() || has_no_end(definition, scope) {
        return;
    }
    // Of states that lead to each other, the first one is what has to be mended: one that no
    // other leads to, or in a circle, any.
    let mut led_to: FxHashSet<usize> = FxHashSet::default();
    for state in &lost {
        each_next(&definition.states[*state], found, |name| {
            led_to.extend(scope.by_name.get(name).filter(|next| *next != state));
        });
    }
    let (first_ones, in_circles): (Vec<_>, Vec<_>) =
        lost.iter().copied().partition(|state| !led_to.contains(state));
    let mut first_lost: Vec<usize> = Vec::new();
    for state in first_ones.into_iter().chain(in_circles) {
        if !reached.contains(&state) {
            let led_to = reachable(definition, scope, state, all, found);
            // One that stands before the circle that leads to it.
            first_lost.retain(|earlier| !led_to.contains(earlier));
            first_lost.push(state);
            reached.extend(led_to);
        }
    }
    if first_lost.len() <= missing_ways(definition, scope, start, found) {
        return;
    }
    first_lost.sort_unstable();
    for state in first_lost {
        let state = &definition.states[state];
        let place = state.place.place();
        let answer = format!("State \"{}\" is not reachable.", state.name);
        let message = format!("nothing leads to the state {:?}", state.name);
        found.add(
            RULE.found(state.member.key_span, &place, message)
                .aws("MISSING_TRANSITION_TARGET", answer, Some(&place))
                .help("remove it, or let another state go on to it"),
        );
    }
}

/// How many ways out of states that are reached cannot be followed. A target that is renamed or
/// written wrongly is the cause of a state that nothing leads to, and that is said once, where
/// the target is.
fn missing_ways(
    definition: &Definition<'_>,
    scope: &Scope<'_>,
    start: usize,
    found: &Found,
) -> usize {
    let mut missing = 0;
    for state in reachable(definition, scope, start, |_| true, found) {
        let state = &definition.states[state];
        let place = state.place.place();
        let lacks = |node: &Node<'_>, place: &Place<'_>, name: &str| {
            node.get(name).is_none() && !found.is_misspelt(place, &[name])
        };
        each_next(state, found, |name| {
            missing += usize::from(!scope.by_name.contains_key(name));
        });
        let is_open = match state.kind {
            // Nothing is known of what its rules would lead to.
            Some(Kind::Choice)
                if lacks(state.node(), &place, "Choices")
                    || state.get("Choices").is_some_and(|node| node.items().is_empty()) =>
            {
                return usize::MAX;
            }
            Some(kind) => {
                kind.has_transition() && lacks(state.node(), &place, "Next") && !state.is_terminal()
            }
            None => lacks(state.node(), &place, "Next"),
        };
        missing += usize::from(is_open);
        for list in ["Choices", "Catch"] {
            let place = place.field(list);
            let items = state.get(list).map(Node::items).unwrap_or_default().iter().enumerate();
            missing +=
                items.filter(|(index, item)| lacks(item, &place.item(*index), "Next")).count();
        }
    }
    missing
}

/// The first state of a scope.
fn first(scope: &Scope<'_>) -> Option<usize> {
    let name = scope.node.get("StartAt").and_then(Node::text)?;
    scope.by_name.get(name).copied()
}

/// The states that can be reached from one of a scope, with itself, over those that lead on.
fn reachable(
    definition: &Definition<'_>,
    scope: &Scope<'_>,
    from: usize,
    leads_on: impl Fn(&State<'_>) -> bool,
    found: &Found,
) -> FxHashSet<usize> {
    let mut reached = FxHashSet::with_capacity_and_hasher(scope.states.len(), FxBuildHasher);
    reached.insert(from);
    let mut open = vec![from];
    while let Some(state) = open.pop() {
        let state = &definition.states[state];
        if !leads_on(state) {
            continue;
        }
        each_next(state, found, |name| {
            if let Some(next) = scope.by_name.get(name)
                && reached.insert(*next)
            {
                open.push(*next);
            }
        });
    }
    reached
}

/// Tells what states one leads to, also by fields that are there under another name.
fn each_next(state: &State<'_>, found: &Found, mut tell: impl FnMut(&str)) {
    state.each_target(|target| tell(target.name));
    found.misspelt_targets(&state.place.place()).for_each(tell);
}

/// Whether a state of a scope is reached without what stands in Succeed and Fail states.
pub(super) fn is_reached_by_others(
    definition: &Definition<'_>,
    scope: usize,
    name: &str,
    found: &Found,
) -> bool {
    let scope = &definition.scopes[scope];
    let leads_on = |state: &State<'_>| !matches!(state.kind, Some(Kind::Succeed | Kind::Fail));
    let reached = first(scope).map(|start| reachable(definition, scope, start, leads_on, found));
    let state = scope.by_name.get(name);
    state.zip(reached).is_some_and(|(state, reached)| reached.contains(state))
}

/// Whether no state of a scope ends it: AWS does not look for states that cannot be reached
/// then.
pub(super) fn has_no_end(definition: &Definition<'_>, scope: &Scope<'_>) -> bool {
    !scope.states.is_empty()
        && !scope.is_open
        && scope.states.iter().all(|state| {
            let state = &definition.states[*state];
            // A state without any way out is another problem, and could be meant to end; so is
            // one that leads to a state that is not there.
            let mut is_unclear = state.kind.is_none()
                || (state.kind.is_some_and(|kind| kind.has_transition())
                    && state.get("Next").is_none());
            state.each_target(|target| is_unclear |= !scope.by_name.contains_key(target.name));
            !state.is_terminal() && !is_unclear
        })
}
