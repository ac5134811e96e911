use crate::{
    Severity,
    definition::Place,
    document::Node,
    expression::jsonata::SyntaxError,
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0411",
    name: "invalid-jsonata",
    severity: Severity::Error,
    summary: "An expression is no JSONata.",
    why: "AWS reads all expressions when a state machine is created, and refuses what it cannot read.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input.( %}", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input %}", "End": true } } }"#,
};

pub(crate) fn found(node: &Node<'_>, place: &Place<'_>, error: &SyntaxError, found: &mut Found) {
    let message = format!("{} is no JSONata: {}", place.subject(), error.message);
    found.add(RULE.found(node.span, place, message).aws(
        "INVALID_JSONATA_EXPRESSION",
        error.message.clone(),
        Some(place),
    ));
}
