use crate::{
    Severity,
    definition::Place,
    document::Node,
    expression::json_path,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0401",
    name: "invalid-jsonpath",
    severity: Severity::Error,
    summary: "A path is none.",
    why: "A path begins with `$` (the input), `$$` (the context object) or `$name` (a variable).",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "InputPath": "order", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "InputPath": "$.order", "End": true } } }"#,
};

/// Checks a path that may select several values.
pub(crate) fn check(node: &Node<'_>, place: &Place<'_>, text: &str, found: &mut Found) {
    if let Err(error) = json_path::parse(text) {
        refuse(node, place, &error.message, found);
    }
}

pub(crate) fn refuse(node: &Node<'_>, place: &Place<'_>, why: &str, found: &mut Found) {
    let answer = "Value must be a valid JSONPath.".to_owned();
    found.add(RULE.found(node.span, place, format!("{} is no path: {why}", place.subject())).aws(
        SCHEMA,
        answer,
        Some(place),
    ));
}
