use std::collections::HashSet;

use crate::{
    Severity,
    definition::{Definition, Kind, Scope},
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
    let start = scope.node.get("StartAt").and_then(Node::text);
    // Without a first state nothing can be reached, which is said elsewhere.
    let Some(start) = start.and_then(|name| scope.by_name.get(name)) else { return };
    let mut reached = vec![false; definition.states.len()];
    let mut missing = 0;
    let mut open = vec![*start];
    reached[*start] = true;
    while let Some(state) = open.pop() {
        definition.states[state].each_target(|target| match scope.by_name.get(target.name) {
            Some(next) if !reached[*next] => {
                reached[*next] = true;
                open.push(*next);
            }
            Some(_) => {}
            None => missing += 1,
        });
    }
    let lost: Vec<_> = scope.states.iter().copied().filter(|state| !reached[*state]).collect();
    if lost.is_empty() || has_no_end(definition, scope) {
        return;
    }
    // A target that is not there is the cause of a state that nothing leads to: renamed, or
    // written wrongly. That is said once, where the target is.
    let mut is_led_to = vec![false; definition.states.len()];
    for state in &lost {
        definition.states[*state].each_target(|target| {
            if let Some(next) = scope.by_name.get(target.name).filter(|next| *next != state) {
                is_led_to[*next] = true;
            }
        });
    }
    let first_ones = lost.iter().filter(|state| !is_led_to[**state]).count().max(1);
    if first_ones <= missing {
        return;
    }
    for state in lost {
        let state = &definition.states[state];
        // A second state of one name is another problem.
        if scope
            .by_name
            .get(state.name)
            .is_none_or(|first| definition.states[*first].member.key_span != state.member.key_span)
        {
            continue;
        }
        let place = state.place.place();
        let answer = format!("State \"{}\" is not reachable.", state.name);
        found.add(
            RULE.found(
                state.member.key_span,
                &place,
                format!("nothing leads to the state {:?}", state.name),
            )
            .aws("MISSING_TRANSITION_TARGET", answer, Some(&place))
            .help("remove it, or let another state go on to it"),
        );
    }
}

/// Whether a state of a scope is reached without what stands in Succeed and Fail states.
pub(super) fn is_reached_by_others(definition: &Definition<'_>, scope: usize, name: &str) -> bool {
    let scope = &definition.scopes[scope];
    let start = scope.node.get("StartAt").and_then(Node::text);
    let mut open: Vec<_> =
        start.and_then(|name| scope.by_name.get(name)).copied().into_iter().collect();
    let mut reached: HashSet<_> = open.iter().copied().collect();
    while let Some(state) = open.pop() {
        let state = &definition.states[state];
        if matches!(state.kind, Some(Kind::Succeed | Kind::Fail)) {
            continue;
        }
        state.each_target(|target| {
            if let Some(next) = scope.by_name.get(target.name)
                && reached.insert(*next)
            {
                open.push(*next);
            }
        });
    }
    scope.by_name.get(name).is_some_and(|state| reached.contains(state))
}

/// Whether no state of a scope ends it: AWS does not look for states that cannot be reached
/// then.
pub(super) fn has_no_end(definition: &Definition<'_>, scope: &Scope<'_>) -> bool {
    !scope.states.is_empty()
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
