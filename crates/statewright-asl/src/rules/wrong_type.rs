use crate::{
    Severity,
    definition::Place,
    document::Node,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0108",
    name: "wrong-type",
    severity: Severity::Error,
    summary: "A field has a value of the wrong type.",
    why: "AWS refuses it, also where the text of a number would do elsewhere.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "TimeoutSeconds": "5", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "TimeoutSeconds": 5, "End": true } } }"#,
};

pub(crate) fn found(node: &Node<'_>, place: &Place<'_>, expected: &str, found: &mut Found) {
    let message = format!("{} is {expected}, and not {}", place.subject(), node.describe());
    found.add(RULE.found(node.span, place, message).aws(SCHEMA, None, Some(place)));
}
