use crate::{Diagnostic, Severity, document::Span, rules::Rule};

pub(crate) static RULE: Rule = Rule {
    code: "SW0102",
    name: "yaml-syntax",
    severity: Severity::Error,
    summary: "The definition or the template is no YAML.",
    why: "No tool can read it. Common causes are tabs, a wrong indentation, and a `:` or `#` in a \
          text without quotes. A few things that are YAML have no counterpart in a definition: \
          names that are objects, several documents in a file, and tags that are neither YAML's \
          own nor functions of CloudFormation.",
    fails: "StartAt: A\nStates:\n\tA: { Type: Succeed }\n",
    passes: "StartAt: A\nStates:\n  A: { Type: Succeed }\n",
};

pub(crate) fn finding(span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic { rule: Some(&RULE), span: Some(span), ..Diagnostic::unsupported("", message) }
}
