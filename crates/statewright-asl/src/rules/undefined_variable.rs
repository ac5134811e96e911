use std::cell::LazyCell;

use crate::{
    Severity,
    definition::{Definition, Language, Place},
    document::{Node, has_placeholder},
    expression::{
        json_path::Root,
        jsonata::{self, ReferenceKind, functions},
    },
    rules::{Found, Rule, assign::Assigned, expression},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0420",
    name: "undefined-variable",
    severity: Severity::Warning,
    summary: "A variable or function is used that nothing assigns.",
    why: "AWS takes it, and the execution fails when it comes to it. States see the variables of their own scope and of those around it; those of a distributed Map see none from outside.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $total %}", "End": true } } }"#,
    passes: r#"{ "StartAt": "I", "States": { "I": { "Type": "Pass", "Assign": { "total": 0 }, "Next": "A" }, "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $total %}", "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    if definition.is_open() {
        return;
    }
    let assigned = LazyCell::new(|| Assigned::of(definition));
    for language in [Language::JsonPath, Language::Jsonata] {
        expression::each_value(definition, language, |state, field, node, place| {
            for name in variables(node, language, field, place) {
                if assigned.is_known(definition, state.scope, &name) {
                    continue;
                }
                let visible = assigned.in_scope(state.scope);
                let message =
                    format!("nothing assigns the variable `${name}` where this state could see it");
                found.add(RULE.found(node.span, place, message).did_you_mean(&name, visible));
            }
        });
    }
}

/// The variables that a value refers to.
pub(crate) fn variables(
    node: &Node<'_>,
    language: Language,
    field: expression::Field<'_>,
    place: &Place<'_>,
) -> Vec<String> {
    let Some(text) = node.text().filter(|text| !has_placeholder(text)) else { return Vec::new() };
    let mut names = Vec::new();
    match language {
        Language::JsonPath if !may_name_one(text) => {}
        Language::JsonPath => {
            expression::paths_in(node, field, place, &mut |path| {
                if let Root::Variable(name) = path.root() {
                    names.push(name.clone());
                }
            });
        }
        Language::Jsonata if expression::is_expression(text) => {
            let Ok(parsed) = jsonata::parse(&text[2..text.len() - 2]) else { return names };
            for reference in jsonata::references(&parsed) {
                match reference.kind {
                    ReferenceKind::Variable { name, .. }
                        if name != "states" && functions::lookup(&name).is_none() =>
                    {
                        names.push(name);
                    }
                    ReferenceKind::Call { name, defined: false, .. }
                        if functions::lookup(&name).is_none() =>
                    {
                        names.push(name);
                    }
                    _ => {}
                }
            }
        }
        Language::Jsonata => {}
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// Whether a `$` and a letter stand somewhere in a text. Most have none, and need not be read.
fn may_name_one(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_alphabetic() || letter == '_';
    text.match_indices('$').any(|(at, _)| text[at + 1..].starts_with(is_letter))
}
