use crate::{
    Diagnostic, Severity, data_flow::Verdict, definition::Place, document::Span, rules::Rule,
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

/// A rule whose answer is known, if it is.
pub(crate) fn of(span: Span, place: &Place<'_>, verdict: Verdict) -> Option<Diagnostic> {
    match verdict {
        Verdict::Always => Some(ALWAYS.found(span, place, "this holds each time")),
        Verdict::Never => Some(NEVER.found(span, place, "this never holds")),
        Verdict::Maybe => None,
    }
}
