use crate::{
    Severity,
    definition::Place,
    document::{Member, Value, has_placeholder},
    parse_timestamp,
    rules::{Found, Rule, SCHEMA, invalid_path, wrong_type},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0503",
    name: "comparison-type-mismatch",
    severity: Severity::Error,
    summary: "A value is compared with one of another type.",
    why: "Each operator is for values of one type; a comparison with another would never hold.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": "1", "Next": "B" }], "Default": "B" }, "B": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "B" }], "Default": "B" }, "B": { "Type": "Succeed" } } }"#,
};

pub(crate) fn check(operator: &Member<'_>, place: &Place<'_>, found: &mut Found) {
    let (name, node) = (&*operator.key, &operator.value);
    if name.ends_with("Path") {
        match node.text() {
            Some(text) => invalid_path::check(node, place, text, found),
            None => wrong_type::found(node, place, "a text: a path", found),
        }
        return;
    }
    if node.is_placeholder() {
        return;
    }
    let expected = match &node.value {
        _ if name.starts_with("Is") || name.starts_with("Boolean") => {
            (!matches!(node.value, Value::Bool(_))).then_some("true or false")
        }
        _ if name.starts_with("Numeric") => node.number().is_none().then_some("a number"),
        Value::Text(text) if name.starts_with("Timestamp") => (parse_timestamp(text).is_none()
            && !has_placeholder(text))
        .then_some("a timestamp such as \"2026-11-22T08:30:00Z\""),
        Value::Text(_) => None,
        _ if name.starts_with("Timestamp") => Some("a timestamp such as \"2026-11-22T08:30:00Z\""),
        _ => Some("a text"),
    };
    if let Some(expected) = expected {
        let message =
            format!("`{name}` compares with {expected}, and not with {}", node.describe());
        found.add(RULE.found(node.span, place, message).aws(SCHEMA, None, None));
    }
}
