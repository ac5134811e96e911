use crate::{
    Severity,
    definition::{Kind, Place, State},
    document::Node,
    expression::jsonata::{Expression, ReferenceKind, references},
    rules::{Found, Rule, expression::Field},
};

pub(crate) static TOP_LEVEL: Rule = Rule {
    code: "SW0413",
    name: "jsonata-toplevel-reference",
    severity: Severity::Error,
    summary: "An expression refers to a name at its top level.",
    why: "In Step Functions an expression has no input of its own: all that it can know is in `$states` and in variables.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% phone %}", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input.phone %}", "End": true } } }"#,
};

pub(crate) static ROOT: Rule = Rule {
    code: "SW0414",
    name: "jsonata-root-reference",
    severity: Severity::Error,
    summary: "An expression refers to `$$`.",
    why: "In Step Functions an expression has no input of its own, so there is no root either; `$states.input` is the input of the state.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $$ %}", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input %}", "End": true } } }"#,
};

pub(crate) static ERROR_OUTPUT: Rule = Rule {
    code: "SW0415",
    name: "jsonata-erroroutput-outside-catch",
    severity: Severity::Error,
    summary: "`$states.errorOutput` is asked for outside of a Catch.",
    why: "The error is known in `Output` and `Assign` of a Catch only.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.errorOutput %}", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input %}", "End": true } } }"#,
};

pub(crate) static RESULT: Rule = Rule {
    code: "SW0416",
    name: "jsonata-result-not-there",
    severity: Severity::Error,
    summary: "`$states.result` is asked for where there is none.",
    why: "The result is known in `Output` and `Assign` of Task, Map and Parallel states, after their work.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.result %}", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input %}", "End": true } } }"#,
};

pub(crate) static STATES: Rule = Rule {
    code: "SW0417",
    name: "jsonata-states-field",
    severity: Severity::Error,
    summary: "`$states` is asked for a field that it does not have.",
    why: "It has `input`, `result`, `errorOutput` and `context`, and AWS refuses others.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.inputs %}", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input %}", "End": true } } }"#,
};

/// The code of AWS's answers to all of these.
const UNSUPPORTED: &str = "UNSUPPORTED_JSONATA_EXPRESSION";

/// Checks what an expression refers to. `field` is where it stands in the state.
pub(crate) fn check(
    state: &State<'_>,
    field: Field<'_>,
    node: &Node<'_>,
    place: &Place<'_>,
    expression: &Expression,
    found: &mut Found,
) {
    for reference in references(expression) {
        match &reference.kind {
            ReferenceKind::TopLevelName(name) => {
                let message =
                    format!("`{name}` refers to nothing: an expression has no input of its own");
                let (rule, answer) = match name.as_str() {
                    "$$" => (&ROOT, "Reference to '$$' is not supported.".to_owned()),
                    name => (
                        &TOP_LEVEL,
                        format!("Reference to '{name}' at the top level is not supported."),
                    ),
                };
                let help = match name.as_str() {
                    "$" | "$$" | "*" | "**" | "%" => "write `$states.input`".to_owned(),
                    name => {
                        format!("write `$states.input.{name}`, or `${name}` if it is a variable")
                    }
                };
                let diagnostic = rule.found(node.span, place, message);
                found.add(diagnostic.aws(UNSUPPORTED, answer, Some(place)).help(help));
                // One is enough to see what is meant.
                return;
            }
            ReferenceKind::Variable { name, fields } if name == "states" => {
                check_states(state, field, node, place, fields, found);
            }
            _ => {}
        }
    }
}

fn check_states(
    state: &State<'_>,
    field: Field<'_>,
    node: &Node<'_>,
    place: &Place<'_>,
    fields: &[String],
    found: &mut Found,
) {
    let Some(name) = fields.first() else { return };
    let has_result = matches!(state.kind, Some(Kind::Task | Kind::Map | Kind::Parallel) | None);
    let is_afterwards = matches!(field.name, "Output" | "Assign");
    let (rule, message) = match name.as_str() {
        "input" | "context" => return,
        "result" if has_result && field.list.is_none() && is_afterwards => return,
        "result" => (
            &RESULT,
            "`$states.result` is there in `Output` and `Assign` of Task, Map and Parallel states only",
        ),
        "errorOutput" if field.list == Some("Catch") && is_afterwards => return,
        "errorOutput" => (
            &ERROR_OUTPUT,
            "`$states.errorOutput` is there in `Output` and `Assign` of a Catch only",
        ),
        _ => (&STATES, "`$states` has the fields `input`, `result`, `errorOutput` and `context`"),
    };
    let names = ["input", "result", "errorOutput", "context"];
    let answer = format!("Field '$states.{name}' does not exist.");
    found.add(
        rule.found(node.span, place, message)
            .aws(UNSUPPORTED, answer, Some(place))
            .did_you_mean(name, names),
    );
}
