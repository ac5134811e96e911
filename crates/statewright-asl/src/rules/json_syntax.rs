use crate::{
    Aws, Diagnostic, Severity,
    document::Span,
    rules::{Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0101",
    name: "json-syntax",
    severity: Severity::Error,
    summary: "The definition is no JSON.",
    why: "Nothing else is checked before it is. Common causes are a comma after the last member, single quotes and comments.",
    fails: r#"{ "StartAt": "A", }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#,
};

/// A text without anything in it. AWS answers otherwise to it than to what is no JSON.
pub(crate) fn nothing(span: Span) -> Diagnostic {
    let message = Some("Definition must be a valid JSON object".to_owned());
    Diagnostic {
        aws: Some(Aws { code: SCHEMA, message, location: None }),
        ..finding(span, "there is nothing in the definition")
    }
}

pub(crate) fn finding(span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic {
        rule: Some(&RULE),
        span: Some(span),
        aws: Some(Aws { code: "INVALID_JSON_DESCRIPTION", message: None, location: None }),
        ..Diagnostic::unsupported("", message)
    }
}
