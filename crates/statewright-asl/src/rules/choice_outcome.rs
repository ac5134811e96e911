use crate::{
    Severity,
    data_flow::Verdict,
    definition::Place,
    document::Span,
    rules::{Found, Rule},
};

pub(crate) static ALWAYS: Rule = Rule {
    code: "SW0706",
    name: "choice-always-holds",
    severity: Severity::Warning,
    summary: "A rule of a Choice holds each time.",
    why: "What it asks is known before, so there is no choice: the rules after it and the `Default` are never used.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": { "n": 1 }, "Next": "B" }, "B": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "IsPresent": true, "Next": "C" }], "Default": "D" }, "C": { "Type": "Succeed" }, "D": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "B", "States": { "B": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "IsPresent": true, "Next": "C" }], "Default": "D" }, "C": { "Type": "Succeed" }, "D": { "Type": "Succeed" } } }"#,
};

pub(crate) static NEVER: Rule = Rule {
    code: "SW0707",
    name: "choice-never-holds",
    severity: Severity::Warning,
    summary: "A rule of a Choice never holds.",
    why: "What it asks is known before, so an execution never goes where it leads.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": { "n": 1 }, "Next": "B" }, "B": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 2, "Next": "C" }], "Default": "D" }, "C": { "Type": "Succeed" }, "D": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "B", "States": { "B": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 2, "Next": "C" }], "Default": "D" }, "C": { "Type": "Succeed" }, "D": { "Type": "Succeed" } } }"#,
};

/// A rule whose answer is known; `why` is what it follows from.
pub(crate) fn found(
    span: Span,
    place: &Place<'_>,
    verdict: Verdict,
    why: &str,
    found: &mut Found,
) {
    let (rule, message) = match verdict {
        Verdict::Always => (&ALWAYS, "this holds each time"),
        Verdict::Never => (&NEVER, "this never holds"),
        Verdict::Maybe => return,
    };
    let why = if why.is_empty() { String::new() } else { format!(": {why}") };
    found.add(rule.found(span, place, format!("{message}{why}")));
}
