use crate::{
    Severity,
    definition::Definition,
    document::Node,
    rules::{Found, Rule, SCHEMA, fields::TASK_SECONDS},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0114",
    name: "heartbeat-not-smaller-than-timeout",
    severity: Severity::Error,
    summary: "A heartbeat is not shorter than the timeout.",
    why: "A missed heartbeat could never be noticed before the timeout, so AWS refuses it.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "TimeoutSeconds": 5, "HeartbeatSeconds": 5, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "TimeoutSeconds": 50, "HeartbeatSeconds": 5, "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in &definition.states {
        let field = |name| state.member(name);
        let (Some(timeout), Some(heartbeat)) = (field("TimeoutSeconds"), field("HeartbeatSeconds"))
        else {
            // Two heartbeats are no heartbeat that could be compared.
            continue;
        };
        // What is refused by itself is not compared.
        let allowed = |node: &Node<'_>| {
            node.number().filter(|seconds| seconds.fract() == 0.0 && TASK_SECONDS.contains(seconds))
        };
        let (Some(most), Some(seconds)) = (allowed(&timeout.value), allowed(&heartbeat.value))
        else {
            continue;
        };
        if seconds >= most {
            let place = state.place.place();
            let place = place.field("HeartbeatSeconds");
            let message =
                format!("the heartbeat of {seconds} s is not shorter than the timeout of {most} s");
            found.add(
                RULE.found(heartbeat.value.span, &place, message)
                    .related(timeout.value.span, "the timeout")
                    .aws(SCHEMA, None, None),
            );
        }
    }
}
