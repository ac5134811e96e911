use rustc_hash::FxHashMap;

use crate::{
    Severity,
    definition::Definition,
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0207",
    name: "duplicate-state-name",
    severity: Severity::Error,
    summary: "Two states have one name.",
    why: "A name stands for one state in the whole definition, also across branches and processors: histories know states by their names.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Parallel", "Branches": [{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }], "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Parallel", "Branches": [{ "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }], "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    let mut first =
        FxHashMap::with_capacity_and_hasher(definition.states.len(), Default::default());
    // The outer ones first, so that what is reported is the inner one.
    for scope in &definition.scopes {
        for index in &scope.states {
            let state = &definition.states[*index];
            let Some((other, span)) =
                first.insert(state.name, (state.scope, state.member.key_span))
            else {
                continue;
            };
            first.insert(state.name, (other, span));
            // Twice in one object is another problem.
            if other == state.scope {
                continue;
            }
            let place = state.place.place();
            let answer = format!("Duplicate State name: {}", state.name);
            let message = format!("there is another state {:?} in this definition", state.name);
            found.add(
                RULE.found(state.member.key_span, &place, message)
                    .related(span, "it is here")
                    .aws("DUPLICATE_STATE_NAME", answer, None)
                    .help("names are unique in the whole definition, with all branches and processors"),
            );
        }
    }
}
