use crate::{
    Severity,
    definition::{Definition, Kind},
    rules::{Found, MachineType, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0602",
    name: "express-unsupported-pattern",
    severity: Severity::Error,
    summary: "An Express workflow waits for a job, a token or an activity.",
    why: "Express workflows take five minutes at the most, and only call and go on.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" }, "StartAt": "B", "States": { "B": { "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sqs:sendMessage.waitForTaskToken", "Parameters": {}, "End": true } } }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" }, "StartAt": "B", "States": { "B": { "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sqs:sendMessage", "Parameters": {}, "End": true } } }, "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in &definition.states {
        if definition.scopes[state.scope].machine_type != MachineType::Express {
            continue;
        }
        let place = state.place.place();
        if state.kind == Some(Kind::Map)
            && let Some(inner) = state.inner.first()
            && let inner = &definition.scopes[*inner]
            && let Some(config) = inner.node.get("ProcessorConfig")
            && let Some(mode) = config.get("Mode").filter(|_| inner.is_distributed)
        {
            let message = "an Express workflow has no distributed Map";
            let answer = "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines";
            let processor = inner.place.place();
            let config = processor.field("ProcessorConfig");
            let place = config.field("Mode");
            found.add(RULE.found(mode.span, &place, message).aws(
                SCHEMA,
                answer.to_owned(),
                Some(&place),
            ));
        }
        let Some(resource) = state.get("Resource").filter(|_| state.kind == Some(Kind::Task))
        else {
            continue;
        };
        let Some(text) = resource.text() else { continue };
        let what = if text.ends_with(".waitForTaskToken") {
            "'.waitForTaskToken' service integration "
        } else if text.ends_with(".sync") || text.ends_with(".sync:2") {
            "'.sync' service integration"
        } else if text.contains(":activity:") {
            "Activity ARN"
        } else {
            continue;
        };
        let message = format!("an Express workflow cannot wait so: it has no {}", what.trim_end());
        let answer = format!("Express state machine does not support {what}");
        found.add(
            RULE.found(resource.span, &place.field("Resource"), message)
                .aws(SCHEMA, answer, Some(&place.field("Resource")))
                .help("use a Standard workflow, or call without waiting"),
        );
    }
}
