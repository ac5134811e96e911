use crate::{
    Severity,
    data_flow::Shape,
    definition::Place,
    document::Node,
    rules::{Found, Rule, wrong_data_type::by},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0705",
    name: "comparison-never-holds",
    severity: Severity::Warning,
    summary: "A value is compared with one of another type, so the comparison never holds.",
    why: "AWS takes it, and answers false each time: a text is no number, even if it looks like one.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": { "n": "1" }, "Next": "B" }, "B": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "C" }], "Default": "D" }, "C": { "Type": "Succeed" }, "D": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "QueueUrl": "q", "MessageBody": "b" }, "Next": "B" }, "B": { "Type": "Choice", "Choices": [{ "Variable": "$.MessageId", "StringEquals": "1", "Next": "C" }], "Default": "D" }, "C": { "Type": "Succeed" }, "D": { "Type": "Succeed" } } }"#,
};

/// A comparison with a value of another type: what the value is, as it is written and as it is
/// known, and what would be like it.
pub(crate) fn found(
    node: &Node<'_>,
    place: &Place<'_>,
    operator: &str,
    (written, shape): (&str, &Shape),
    wanted: &str,
    found: &mut Found,
) {
    let (what, by) = (shape.describe(), by(shape));
    let written = if written == "this" { "one side".to_owned() } else { format!("`{written}`") };
    let message = format!(
        "{written} is {what}{by}, and `{operator}` compares it with {wanted}, so it is never so"
    );
    found.add(RULE.found(node.span, place, message).made_at(shape));
}
