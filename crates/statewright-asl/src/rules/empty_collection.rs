use crate::{
    Severity,
    definition::Place,
    document::Node,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0112",
    name: "empty-collection",
    severity: Severity::Error,
    summary: "A list or object is empty that must not be.",
    why: "A Parallel without branches and a Choice without rules have nothing to do.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Parallel", "Branches": [], "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }"#,
};

pub(crate) fn check(node: &Node<'_>, place: &Place<'_>, found: &mut Found) {
    let message = format!("{} is {}, and needs something in it", place.subject(), node.describe());
    let answer = "Value cannot be empty".to_owned();
    found.add(RULE.found(node.span, place, message).aws(SCHEMA, answer, Some(place)));
}
