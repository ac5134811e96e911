use crate::{
    Severity,
    definition::Place,
    document::Node,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0111",
    name: "mutually-exclusive-fields",
    severity: Severity::Error,
    summary: "Two fields say the same thing in two ways.",
    why: "AWS takes one of them only: the value, or the path to it.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "TimeoutSeconds": 5, "TimeoutSecondsPath": "$.t", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "TimeoutSecondsPath": "$.t", "End": true } } }"#,
};

/// Finds two of the fields. Those that are refused by themselves do not count.
pub(crate) fn check(
    node: &Node<'_>,
    place: &Place<'_>,
    fields: &[&str],
    is_allowed: impl Fn(&str) -> bool,
    found: &mut Found,
) {
    let there = fields.iter().filter_map(|name| node.member(name));
    let mut there = there.filter(|member| is_allowed(&member.key));
    let (Some(first), Some(second)) = (there.next(), there.next()) else { return };
    let message = format!("there is either `{}` or `{}`, and not both", first.key, second.key);
    let answer =
        format!("There should only be one of the following fields: [{}]", fields.join(", "));
    found.add(
        RULE.found(second.key_span, place, message)
            .related(first.key_span, "the other one")
            .aws(SCHEMA, answer, None),
    );
}
