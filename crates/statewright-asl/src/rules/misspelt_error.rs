use std::cell::LazyCell;

use crate::{
    Severity,
    definition::{Definition, Kind, State},
    document::Node,
    likeness::most_like,
    rules::{
        Found, Rule,
        error_names::{SERVICES, Service},
        reserved_error,
    },
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0305",
    name: "misspelt-error-name",
    severity: Severity::Warning,
    summary: "The name of an error is nearly that of one that is known.",
    why: "Names are compared letter by letter, with upper and lower case. Nothing gives an error of this name, so the retry or catch is never used for it.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Retry": [{ "ErrorEquals": ["Lambda.TooManyRequestException"] }], "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Retry": [{ "ErrorEquals": ["Lambda.TooManyRequestsException"] }], "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in &definition.states {
        let service = LazyCell::new(|| service_of(state));
        for list in ["Retry", "Catch"] {
            state.each_error(list, |_, name, error, place| {
                if let Some(meant) = meant(name, *service) {
                    let message = format!("nothing gives an error `{name}`");
                    let diagnostic = RULE.found(error.span, place, message);
                    found.add(diagnostic.help(format!("did you mean `{meant}`?")));
                }
            });
        }
    }
}

/// The service that a task calls, if its errors are known.
fn service_of(state: &State<'_>) -> Option<&'static Service> {
    let resource = state.get("Resource").and_then(Node::text)?;
    if state.kind != Some(Kind::Task) {
        return None;
    }
    let call = match resource.split_once(":states:::") {
        Some((_, call)) => call,
        None if resource.contains(":lambda:") => "lambda:invoke",
        None => return None,
    };
    SERVICES.iter().find(|service| {
        call.strip_prefix(service.call).is_some_and(|action| action.starts_with(':'))
    })
}

/// The name that was meant, if another was.
fn meant(name: &str, service: Option<&'static Service>) -> Option<String> {
    if name.starts_with("States.") {
        // These have a rule of their own.
        return None;
    }
    let (prefix, error) = name.split_once('.')?;
    if let Some(service) = service {
        if service.names.contains(&name) {
            return None;
        }
        if prefix != service.prefix && prefix.eq_ignore_ascii_case(service.prefix) {
            return Some(format!("{}.{error}", service.prefix));
        }
        if let Some(meant) = most_like(name, service.names.iter().copied()) {
            return Some(meant.to_owned());
        }
    }
    // A service may have errors that are called so.
    let is_nearly = prefix.eq_ignore_ascii_case("states") || prefix.eq_ignore_ascii_case("state");
    let meant = most_like(name, reserved_error::KNOWN).filter(|_| is_nearly);
    meant.map(str::to_owned)
}
