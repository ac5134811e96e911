use crate::{
    Severity,
    definition::{Kind, Place, State},
    document::Node,
    expression::jsonata::{Expression, ReferenceKind, references},
    rules::{Found, Rule},
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

pub(crate) static RESERVED: Rule = Rule {
    code: "SW0414",
    name: "jsonata-states-field",
    severity: Severity::Error,
    summary: "`$states` is asked for what it does not have there.",
    why: "The result is known after the work of a state, and the error in a Catch.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.result %}", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input %}", "End": true } } }"#,
};

/// Checks what an expression refers to. `field` is where it stands in the state.
pub(crate) fn check(
    state: &State<'_>,
    field: &str,
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
                let answer = format!("Reference to '{name}' at the top level is not supported.");
                let help = match name.as_str() {
                    "$" | "$$" | "*" | "**" | "%" => "write `$states.input`".to_owned(),
                    name => {
                        format!("write `$states.input.{name}`, or `${name}` if it is a variable")
                    }
                };
                found.add(
                    TOP_LEVEL
                        .found(node.span, place, message)
                        .aws("UNSUPPORTED_JSONATA_EXPRESSION", answer, Some(place))
                        .help(help),
                );
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
    field: &str,
    node: &Node<'_>,
    place: &Place<'_>,
    fields: &[String],
    found: &mut Found,
) {
    let Some(name) = fields.first() else { return };
    let has_result = matches!(state.kind, Some(Kind::Task | Kind::Map | Kind::Parallel) | None);
    let message = match name.as_str() {
        "input" | "context" => return,
        "result" if has_result && matches!(field, "Output" | "Assign") => return,
        "result" => {
            "`$states.result` is there in `Output` and `Assign` of Task, Map and Parallel states only"
        }
        "errorOutput" if matches!(field, "Catch/Output" | "Catch/Assign") => return,
        "errorOutput" => "`$states.errorOutput` is there in `Output` and `Assign` of a Catch only",
        _ => "`$states` has the fields `input`, `result`, `errorOutput` and `context`",
    };
    let names = ["input", "result", "errorOutput", "context"];
    found.add(RESERVED.found(node.span, place, message).did_you_mean(name, names));
}
