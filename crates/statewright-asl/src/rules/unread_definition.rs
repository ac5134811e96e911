use crate::{Diagnostic, Severity, document::Span, rules::Rule};

pub(crate) static RULE: Rule = Rule {
    code: "SW0103",
    name: "template",
    severity: Severity::Warning,
    summary: "A definition in a template cannot be read, and is not checked.",
    why: "What a parameter, a mapping, a macro or a bucket holds is known when the template is \
          deployed, and not before. The template may well be right, but nothing is said about \
          this state machine.",
    fails: r#"{ "Resources": { "Machine": { "Type": "AWS::StepFunctions::StateMachine", "Properties": { "DefinitionString": { "Ref": "Definition" } } } } }"#,
    passes: r#"{ "Resources": { "Machine": { "Type": "AWS::StepFunctions::StateMachine", "Properties": { "Definition": { "StartAt": "A", "States": { "A": { "Type": "Succeed" } } } } } } }"#,
};

pub(crate) fn finding(span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic { rule: Some(&RULE), span: Some(span), ..Diagnostic::unsupported("", message) }
}
