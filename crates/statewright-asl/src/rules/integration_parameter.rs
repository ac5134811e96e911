use crate::{
    Diagnostic, Severity,
    definition::{Definition, Kind, Language, Place},
    document::{Member, Node, has_placeholder},
    rules::{
        Found, Rule, SCHEMA,
        integrations::{Action, READERS, WRITERS, action_of},
        missing_field, resource,
        unknown_field::{Meant, Names},
    },
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
    for state in &definition.states {
        let field = match state.language {
            Language::JsonPath => "Parameters",
            Language::Jsonata => "Arguments",
        };
        let place = state.place.place();
        match state.kind {
            Some(Kind::Task) => {
                let Some(resource) = state.get("Resource").and_then(Node::text) else { continue };
                let Some(call) = resource::call_in(resource) else { continue };
                if !resource::is_known(resource) {
                    continue;
                }
                if let (Some(action), Some(parameters)) = (action_of(resource), state.get(field)) {
                    check_call(action, call_of(resource), parameters, &place.field(field), found);
                }
                // In the other language they are refused, and meant.
                let has_none =
                    ["Parameters", "Arguments"].iter().all(|field| state.get(field).is_none());
                if has_none && !has_placeholder(call) {
                    missing_field::parameters(state.node(), &place, field, resource, found);
                }
            }
            Some(Kind::Map) => {
                for (name, actions) in [("ItemReader", READERS), ("ResultWriter", WRITERS)] {
                    let Some(object) = state.get(name) else { continue };
                    let resource = object.get("Resource").and_then(Node::text).unwrap_or_default();
                    let known = actions.iter().find(|action| {
                        resource.rsplit_once(":s3:").is_some_and(|(_, call)| call == action.name)
                    });
                    if let (Some(action), Some(parameters)) = (known, object.get(field)) {
                        let place = place.field(name);
                        let place = &place.field(field);
                        check_call(action, call_of(resource), parameters, place, found);
                    }
                }
            }
            _ => {}
        }
    }
}

/// What a resource calls, as messages name it: `lambda:invoke`.
fn call_of(resource: &str) -> &str {
    let call = resource.split_once(":states:::").map_or(resource, |(_, call)| call);
    call.split_once('.').map_or(call, |(call, _)| call)
}

fn check_call(
    action: &Action,
    call: &str,
    parameters: &Node<'_>,
    place: &Place<'_>,
    found: &mut Found,
) {
    if !parameters.is_object() {
        return;
    }
    let there: Vec<_> = parameters.members().iter().map(|member| plain(&member.key)).collect();
    if there.iter().any(|key| has_placeholder(key)) {
        return;
    }
    let is_there = |name: &str| there.contains(&name);
    let missing: Vec<_> =
        action.required.iter().copied().filter(|required| !is_there(required)).collect();
    let mut misspelt = Vec::new();
    for inside in action.inside {
        check_inside(call, inside.path, inside.fields, parameters, place, found);
    }
    if action.optional.is_some() {
        let names = Names { all: action.parameters().collect(), exclusive: &[action.one_of] };
        for (member, key) in parameters.members().iter().zip(there.iter().copied()) {
            if names.all.contains(&key) {
                continue;
            }
            let meant = Meant::by(member, key, &there, &names, |_| true);
            misspelt.extend(meant.as_ref().map(|meant| meant.name));
            found.add(unknown(call, member, key, place, meant));
        }
    }
    let lacks = |what: String, answer: Option<String>| {
        let message = format!("{call} needs the parameter {what}");
        MISSING.found(parameters.span, place, message).aws(SCHEMA, answer, Some(place))
    };
    // What is there under another name is said where that stands.
    let follows =
        |names: &[&str]| names.iter().any(|name| misspelt.contains(name)).then_some(&UNKNOWN);
    for name in missing {
        let answer = format!("The field '{name}' is required but was missing");
        let lacks = lacks(format!("`{name}`"), Some(answer));
        found.add(Diagnostic { follows_from: follows(&[name]), ..lacks });
    }
    if !action.one_of.is_empty() && !action.one_of.iter().any(|name| is_there(name)) {
        let names: Vec<_> = action.one_of.iter().map(|name| format!("`{name}`")).collect();
        let lacks = lacks(names.join(" or "), None);
        found.add(Diagnostic { follows_from: follows(action.one_of), ..lacks });
    }
}

/// Checks the fields of the objects that are inside of parameters.
fn check_inside(
    call: &str,
    path: &[&str],
    fields: &[&str],
    node: &Node<'_>,
    place: &Place<'_>,
    found: &mut Found,
) {
    for (index, item) in node.items().iter().enumerate() {
        check_inside(call, path, fields, item, &place.item(index), found);
    }
    if let [name, path @ ..] = path {
        if let Some(inner) = node.get(name) {
            check_inside(call, path, fields, inner, &place.field(name), found);
        }
        return;
    }
    let keys: Vec<_> = node.members().iter().map(|member| plain(&member.key)).collect();
    let names = Names { all: fields.to_vec(), exclusive: &[] };
    for (member, key) in node.members().iter().zip(keys.iter().copied()) {
        if !fields.contains(&key) && !has_placeholder(key) {
            let meant = Meant::by(member, key, &keys, &names, |_| true);
            found.add(unknown(call, member, key, place, meant));
        }
    }
}

fn unknown(
    call: &str,
    member: &Member<'_>,
    key: &str,
    object: &Place<'_>,
    meant: Option<Meant<'_>>,
) -> Diagnostic {
    let message = format!("{call} has no parameter `{key}`");
    let answer = format!("The field \"{key}\" is not supported by Step Functions");
    let diagnostic = UNKNOWN
        .found(member.key_span, &object.field(&member.key), message)
        .aws(SCHEMA, answer, None);
    match meant {
        Some(meant) => diagnostic.meant(&meant),
        None => diagnostic,
    }
}

/// A parameter without what says that its value is a path.
fn plain(key: &str) -> &str {
    key.strip_suffix(".$").unwrap_or(key)
}
