use std::collections::{HashMap, HashSet};

use crate::{
    Severity,
    definition::Definition,
    document::Span,
    rules::{Found, Rule, SCHEMA, assign},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0419",
    name: "assign-shadows-outer-variable",
    severity: Severity::Error,
    summary: "A variable of the states around is assigned inside of a branch or processor.",
    why: "States inside can read the variables of those around, and not change them: branches and iterations run at the same time.",
    fails: r#"{ "StartAt": "I", "States": { "I": { "Type": "Pass", "Assign": { "total": 0 }, "Next": "A" }, "A": { "Type": "Map", "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Pass", "Assign": { "total": 1 }, "End": true } } }, "End": true } } }"#,
    passes: r#"{ "StartAt": "I", "States": { "I": { "Type": "Pass", "Assign": { "total": 0 }, "Next": "A" }, "A": { "Type": "Map", "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Pass", "Assign": { "one": 1 }, "End": true } } }, "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    // Who assigns each variable of each scope, and where.
    let mut variables: Vec<HashMap<&str, Vec<(usize, Span)>>> = Vec::new();
    for scope in &definition.scopes {
        let mut own: HashMap<_, Vec<_>> = HashMap::new();
        for state in &scope.states {
            assign::each_variable(&definition.states[*state], |member, name, _| {
                own.entry(name).or_default().push((*state, member.key_span));
            });
        }
        variables.push(own);
    }
    for state in &definition.states {
        assign::each_variable(state, |member, name, place| {
            let mut scope = &definition.scopes[state.scope];
            while let Some(parent) = scope.parent.filter(|_| !scope.is_distributed) {
                let outer = definition.states[parent].scope;
                let before = variables[outer].get(name).into_iter().flatten();
                let before = before
                    .filter(|(assigner, _)| *assigner != parent)
                    .find(|(assigner, _)| leads_to(definition, *assigner, parent));
                if let Some((_, first)) = before {
                    let message = format!(
                        "the variable {name:?} is one of the states around, and cannot be assigned in here"
                    );
                    found.add(
                        RULE.found(member.key_span, place, message)
                            .related(*first, "it is assigned out here")
                            .aws(SCHEMA, None, None)
                            .help("give it another name, and return its value as output"),
                    );
                    return;
                }
                scope = &definition.scopes[outer];
            }
        });
    }
}

/// Whether an execution can come from one state to another of the same scope. What the outer
/// state itself assigns, or one after it, is assigned when the inner ones are gone.
fn leads_to(definition: &Definition<'_>, from: usize, to: usize) -> bool {
    let scope = &definition.scopes[definition.states[from].scope];
    let mut seen = HashSet::from([from]);
    let mut open = vec![from];
    while let Some(state) = open.pop() {
        if state == to {
            return true;
        }
        definition.states[state].each_target(|target| {
            if let Some(next) = scope.by_name.get(target.name)
                && seen.insert(*next)
            {
                open.push(*next);
            }
        });
    }
    false
}
