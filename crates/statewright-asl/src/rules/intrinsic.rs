use crate::{
    Severity,
    definition::Place,
    document::Node,
    expression::intrinsic::{Call, ProblemKind, problems},
    rules::{Found, Rule, SCHEMA, intrinsic_format, template},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0404",
    name: "invalid-intrinsic",
    severity: Severity::Error,
    summary: "An intrinsic function is called wrongly, or does not exist.",
    why: "AWS refuses the definition. Texts in a call stand in single quotes.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "id.$": "States.Uuid()" }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "id.$": "States.UUID()" }, "End": true } } }"#,
};

/// Checks a call that could be read. AWS answers to where the object of the field is.
pub(crate) fn check(
    node: &Node<'_>,
    place: &Place<'_>,
    call: &Call,
    key: &str,
    object: &Place<'_>,
    found: &mut Found,
) {
    for problem in problems(call) {
        let rule = match problem.kind {
            ProblemKind::FormatArity => &intrinsic_format::RULE,
            _ => &RULE,
        };
        let mut diagnostic = rule.found(node.span, place, problem.message);
        if let Some(name) = problem.candidate {
            diagnostic = diagnostic.help(format!("did you mean `{name}`?"));
        }
        if std::ptr::eq(rule, &RULE) {
            let answer = (!key.is_empty()).then(|| template::answer(key));
            diagnostic = diagnostic.aws(SCHEMA, answer, Some(object));
        }
        found.add(diagnostic);
    }
}
