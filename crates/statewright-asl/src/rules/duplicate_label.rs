use crate::{
    Severity,
    definition::Definition,
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0210",
    name: "duplicate-label",
    severity: Severity::Error,
    summary: "Two Map states have one label.",
    why: "A label stands for one Map state in the whole definition.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "Label": "x", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, "Next": "C" }, "C": { "Type": "Map", "Label": "x", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "D", "States": { "D": { "Type": "Succeed" } } }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "Label": "x", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, "Next": "C" }, "C": { "Type": "Map", "Label": "y", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "D", "States": { "D": { "Type": "Succeed" } } }, "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    let mut seen = std::collections::HashMap::new();
    for state in &definition.states {
        let Some(label) = state.get("Label") else { continue };
        let Some(text) = label.text() else { continue };
        if let Some(first) = seen.insert(text, label.span) {
            let place = state.place.place();
            found.add(
                RULE.found(
                    label.span,
                    &place.field("Label"),
                    format!("another Map has the label {text:?}"),
                )
                .related(first, "it is here")
                .aws("DUPLICATE_LABEL_NAME", None, None),
            );
        }
    }
}
