use crate::{
    Severity,
    definition::{Definition, Place},
    document::{Node, has_placeholder},
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0203",
    name: "missing-transition-target",
    severity: Severity::Error,
    summary: "A state that something leads to is not there.",
    why: "Names are compared letter by letter, with upper and lower case.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "b" }, "B": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Succeed" } } }"#,
};

pub(crate) static CROSSES_SCOPE: Rule = Rule {
    code: "SW0204",
    name: "transition-crosses-scope",
    severity: Severity::Error,
    summary: "A transition leads into a branch or processor, or out of it.",
    why: "The states of a branch or processor are an own state machine: it begins at its `StartAt`, and what it ends with goes to the state around it.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Parallel", "Branches": [{ "StartAt": "C", "States": { "C": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "IsNull": true, "Next": "B" }], "Default": "D" }, "D": { "Type": "Succeed" } } }], "Next": "B" }, "B": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Parallel", "Branches": [{ "StartAt": "C", "States": { "C": { "Type": "Pass", "End": true } } }], "Next": "B" }, "B": { "Type": "Succeed" } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for (index, scope) in definition.scopes.iter().enumerate() {
        if let Some(node) = scope.node.get("StartAt")
            && let Some(name) = node.text()
            && scope.node.get("States").is_some_and(|states| !states.members().is_empty())
        {
            let place = scope.place.place();
            check_target(definition, index, node, name, &place.field("StartAt"), found);
        }
    }
    for state in &definition.states {
        state.each_target(|target| {
            let is_refused = state.kind.is_some_and(|kind| !kind.leads_on_by(target.field));
            if is_refused || target.node.text().is_none() {
                return;
            }
            check_target(definition, state.scope, target.node, target.name, target.place, found);
        });
    }
}

fn check_target(
    definition: &Definition<'_>,
    scope: usize,
    node: &Node<'_>,
    name: &str,
    place: &Place<'_>,
    found: &mut Found,
) {
    let known = &definition.scopes[scope];
    if known.by_name.contains_key(name) || known.is_open || has_placeholder(name) {
        return;
    }
    // AWS calls each reference so, whatever its field is.
    let answer = format!("Missing 'Next' target: {name}");
    let elsewhere = definition.states.iter().find(|state| state.name == name);
    let diagnostic = match elsewhere {
        Some(state) => CROSSES_SCOPE
            .found(
                node.span,
                place,
                format!("the state {name:?} is not among those that this one can lead to"),
            )
            .related(state.member.key_span, "it is inside or outside of this branch or processor")
            .help("states lead to others of the same `States` only"),
        None => {
            let names: Vec<&str> = definition.scopes[scope]
                .states
                .iter()
                .map(|state| definition.states[*state].name)
                .collect();
            RULE.found(node.span, place, format!("there is no state {name:?}"))
                .did_you_mean_text(node, &names)
        }
    };
    found.add(diagnostic.aws("MISSING_TRANSITION_TARGET", answer, Some(place)));
}
