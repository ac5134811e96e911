use crate::{
    Severity,
    definition::Place,
    document::{Node, has_placeholder},
    parse_timestamp,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0113",
    name: "invalid-timestamp",
    severity: Severity::Error,
    summary: "A timestamp is not as RFC 3339 has it.",
    why: "AWS takes a date and a time with `T` between them and with `Z` or an offset, in capital letters.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Wait", "Timestamp": "2026-11-22", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Wait", "Timestamp": "2026-11-22T08:30:00Z", "End": true } } }"#,
};

pub(crate) fn check(node: &Node<'_>, place: &Place<'_>, text: &str, found: &mut Found) {
    if parse_timestamp(text).is_some() || has_placeholder(text) {
        return;
    }
    let answer = "String does not match RFC3339 timestamp".to_owned();
    found.add(
        RULE.found(
            node.span,
            place,
            format!("{} is a timestamp, and not {}", place.subject(), node.describe()),
        )
        .aws(SCHEMA, answer, Some(place))
        .help("write it like \"2026-11-22T08:30:00Z\": with `T`, and `Z` or an offset"),
    );
}
