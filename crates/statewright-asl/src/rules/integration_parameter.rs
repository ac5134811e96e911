use crate::{
    Severity,
    definition::{Definition, Kind, Language},
    document::{Node, has_placeholder},
    rules::{Found, Rule, SCHEMA, integrations::action_of, resource},
};

pub(crate) static MISSING: Rule = Rule {
    code: "SW0603",
    name: "missing-integration-parameter",
    severity: Severity::Error,
    summary: "A call lacks a parameter that it needs.",
    why: "AWS knows the parameters of its integrations and refuses a call without one that must be there.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "Payload": {} }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f", "Payload": {} }, "End": true } } }"#,
};

pub(crate) static UNKNOWN: Rule = Rule {
    code: "SW0604",
    name: "unknown-integration-parameter",
    severity: Severity::Error,
    summary: "A call has a parameter that does not exist.",
    why: "AWS knows the parameters of its integrations and refuses others.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f", "PayLoad": {} }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f", "Payload": {} }, "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in definition.states.iter().filter(|state| state.kind == Some(Kind::Task)) {
        let field = match state.language {
            Language::JsonPath => "Parameters",
            Language::Jsonata => "Arguments",
        };
        let Some(resource) = state.get("Resource").and_then(Node::text) else { continue };
        let Some(parameters) = state.get(field).filter(|node| node.is_object()) else { continue };
        let Some(action) = action_of(resource).filter(|_| resource::is_known(resource)) else {
            continue;
        };
        let state_place = state.place.place();
        let place = state_place.field(field);
        let plain = |key: &'_ str| key.strip_suffix(".$").unwrap_or(key).to_owned();
        let there: Vec<_> = parameters.members().iter().map(|member| plain(&member.key)).collect();
        for name in action.required {
            if !there.iter().any(|key| key == name) && !there.iter().any(|key| has_placeholder(key))
            {
                let message = format!("{} needs the parameter `{name}`", action.name);
                found.add(MISSING.found(parameters.span, &place, message).aws(SCHEMA, None, None));
            }
        }
        let Some(optional) = action.optional else { continue };
        for (member, key) in parameters.members().iter().zip(&there) {
            let known = || action.required.iter().chain(optional).copied();
            if known().any(|name| name == key) || has_placeholder(key) {
                continue;
            }
            let message = format!("{} has no parameter `{key}`", action.name);
            let answer = format!("The field \"{key}\" is not supported by Step Functions");
            found.add(
                UNKNOWN
                    .found(member.key_span, &place.field(&member.key), message)
                    .aws(SCHEMA, answer, None)
                    .did_you_mean(key, known()),
            );
        }
    }
}
