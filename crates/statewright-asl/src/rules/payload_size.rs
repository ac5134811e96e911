use crate::{
    Severity,
    data_flow::PAYLOAD_BYTES_MAX,
    definition::Place,
    document::Span,
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0708",
    name: "payload-too-large",
    severity: Severity::Warning,
    summary: "Data is handed on that is larger than AWS allows, whatever the input is.",
    why: "The input and output of a state and of a task have 262,144 bytes of JSON at the most. The execution fails with `States.DataLimitExceeded`. Large data is put into a bucket, and what is handed on is where it is.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "n.$": "States.ArrayRange(1, 1000, 1)" }, "Next": "B" }, "B": { "Type": "Map", "ItemsPath": "$.n", "ItemProcessor": { "StartAt": "C", "States": { "C": { "Type": "Pass", "Result": { "about": "There are a thousand items, and each of them gives this text, which has so many letters that all of these together are more than one can hand on. It would be enough to hand on a number for each of them, and to look up the text where it is needed, for it is the same each time. All that it says is in this one line." }, "End": true } } }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "n.$": "States.ArrayRange(1, 1000, 1)" }, "Next": "B" }, "B": { "Type": "Map", "ItemsPath": "$.n", "ItemProcessor": { "StartAt": "C", "States": { "C": { "Type": "Pass", "Result": 1, "End": true } } }, "End": true } } }"#,
};

/// Data that has so many bytes at the least.
pub(crate) fn found(span: Span, place: &Place<'_>, what: &str, least: usize, found: &mut Found) {
    let message = format!(
        "{what} has {least} bytes at the least, and {PAYLOAD_BYTES_MAX} can be handed on at the most"
    );
    found.add(RULE.found(span, place, message));
}
