use crate::{
    Severity,
    definition::Place,
    document::Node,
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0703",
    name: "unassigned-variable",
    severity: Severity::Warning,
    summary: "A variable is used before anything is assigned to it.",
    why: "Something is assigned to it, but in no state that an execution has been in when it comes here. It fails then. What a state assigns itself can be used from the next state on.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "n.$": "$total" }, "Assign": { "total": 1 }, "End": true } } }"#,
    passes: r#"{ "StartAt": "I", "States": { "I": { "Type": "Pass", "Assign": { "total": 1 }, "Next": "A" }, "A": { "Type": "Pass", "Parameters": { "n.$": "$total" }, "End": true } } }"#,
};

pub(crate) fn found(node: &Node<'_>, place: &Place<'_>, name: &str, found: &mut Found) {
    let message = format!("nothing is assigned to the variable `${name}` before this");
    found.add(
        RULE.found(node.span, place, message)
            .help("assign it in a state on the way here; what a state assigns, the next one sees"),
    );
}
