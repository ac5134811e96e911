use crate::{
    Severity,
    definition::Place,
    document::{Node, has_placeholder},
    likeness::most_like,
    rules::{
        Found, Rule, SCHEMA,
        integrations::{Action, SDK_ONLY, SERVICES},
    },
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0601",
    name: "invalid-resource",
    severity: Severity::Error,
    summary: "A task calls what does not exist.",
    why: "A resource is the ARN of a function or activity, or of an integration with an action that it has.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMesage", "Parameters": {  }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "QueueUrl": "q", "MessageBody": "b" }, "End": true } } }"#,
};

/// Checks the resource of a task.
pub(crate) fn check(node: &Node<'_>, place: &Place<'_>, text: &str, found: &mut Found) {
    if let Err(why) = known(text) {
        let answer = if text.starts_with("arn:") {
            format!(
                "The resource provided {text} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region."
            )
        } else {
            "Value is not a valid resource ARN".to_owned()
        };
        refuse(node, place, why, answer, found);
    }
}

/// Checks the resource of a reader or writer, which is one of a few calls of S3.
pub(crate) fn check_of_s3(
    node: &Node<'_>,
    place: &Place<'_>,
    text: &str,
    actions: &[Action],
    found: &mut Found,
) {
    if has_placeholder(text.rsplit(":states:").next().unwrap_or_default()) {
        return;
    }
    let is_it = |action: &Action| {
        text.strip_suffix(action.name).is_some_and(|head| head.ends_with(":states:::s3:"))
    };
    if actions.iter().any(is_it) {
        return;
    }
    let names: Vec<_> = actions.iter().map(|action| format!("`s3:{}`", action.name)).collect();
    let why = Unknown {
        message: format!("what is called here is {}, and not {text:?}", names.join(" or ")),
        help: Some(format!("write `arn:aws:states:::s3:{}`", actions[0].name)),
    };
    let answer = "The field 'Resource' does not match any of the allowed values".to_owned();
    refuse(node, place, why, answer, found);
}

fn refuse(node: &Node<'_>, place: &Place<'_>, why: Unknown, answer: String, found: &mut Found) {
    let diagnostic = RULE.found(node.span, place, why.message).aws(SCHEMA, answer, Some(place));
    found.add(match why.help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    });
}

/// What a resource calls, if that is an integration: `lambda:invoke`.
pub(crate) fn call_in(text: &str) -> Option<&str> {
    // Most others have no colon, which is found faster than three.
    let (_, call) = text.contains(':').then(|| text.split_once(":states:::"))??;
    Some(call)
}

/// Whether it can be called.
pub(crate) fn is_known(text: &str) -> bool {
    known(text).is_ok()
}

struct Unknown {
    message: String,
    help: Option<String>,
}

fn unknown<T>(message: String) -> Result<T, Unknown> {
    Err(Unknown { message, help: None })
}

fn known(text: &str) -> Result<(), Unknown> {
    if text.contains(':')
        && let Some((head, rest)) = text.split_once(":states:")
    {
        if !head.starts_with("arn:") && !has_placeholder(head) {
            return unknown(format!("an ARN begins with `arn:`, and {text:?} does not"));
        }
        if has_placeholder(rest) {
            return Ok(());
        }
        // Region and account are left out before the name of an integration, and AWS takes them.
        let mut parts = rest.splitn(3, ':').skip(2);
        return match parts.next().map(|target| (target, target.split_once(':'))) {
            Some((_, Some(("activity", name)))) if !name.is_empty() => Ok(()),
            Some((_, Some(("stateMachine", _)))) => Err(Unknown {
                message: "a task calls no state machine by its ARN".to_owned(),
                help: Some(
                    "use `arn:aws:states:::states:startExecution`, with this ARN as its `StateMachineArn`"
                        .to_owned(),
                ),
            }),
            Some((call, _)) => known_call(text, call),
            None => unknown(format!("{text:?} is neither an activity nor an integration")),
        };
    }
    if has_placeholder(text) {
        return Ok(());
    }
    if let Some((head, rest)) = text.split_once(":lambda:")
        && head.starts_with("arn:")
    {
        let function = rest.splitn(3, ':').nth(2).and_then(|rest| rest.strip_prefix("function:"));
        return match function {
            Some(name) if !name.is_empty() => Ok(()),
            _ => Err(Unknown {
                message: format!("{text:?} is not the ARN of a function"),
                help: Some(
                    "it is written `arn:aws:lambda:region:account:function:name`".to_owned(),
                ),
            }),
        };
    }
    if text.contains(':') {
        return Ok(());
    }
    Err(Unknown {
        message: format!("a task's resource is an ARN, and {text:?} is none"),
        help: Some("write the ARN of a function or activity, or of an integration such as `arn:aws:states:::lambda:invoke`".to_owned()),
    })
}

/// Whether there is such a call of an integration.
fn known_call(text: &str, call: &str) -> Result<(), Unknown> {
    let (call, pattern) = match call.split_once('.') {
        Some((call, pattern)) => (call, Some(pattern)),
        None => (call, None),
    };
    if !matches!(pattern, None | Some("sync" | "sync:2" | "waitForTaskToken")) {
        return unknown(format!(
            "a task waits by `.sync`, `.sync:2` or `.waitForTaskToken`, and not by `.{}`",
            pattern.unwrap_or_default()
        ));
    }
    let Some((service, action)) = call.split_once(':') else {
        return unknown(format!("{text:?} names a service and no action of it"));
    };
    if service == "aws-sdk" {
        return known_sdk_call(text, action, pattern);
    }
    let Some(known) = SERVICES.iter().find(|known| known.name == service) else {
        let names = SERVICES.iter().map(|service| service.name).chain(["aws-sdk"]);
        let help = match most_like(service, names) {
            _ if SDK_ONLY.contains(&service) => {
                format!("it is called by `arn:aws:states:::aws-sdk:{call}`")
            }
            Some(name) => format!("did you mean `{name}`?"),
            // One that is not known here may be a new one.
            None => return Ok(()),
        };
        let message = format!("there is no integration of its own for {service:?}");
        return Err(Unknown { message, help: Some(help) });
    };
    let Some(found) = known.actions.iter().find(|known| known.name == action) else {
        let names = known.actions.iter().map(|action| action.name);
        let sdk =
            format!("other actions are called by `arn:aws:states:::aws-sdk:{service}:{action}`");
        return Err(Unknown {
            message: format!("the integration of {service} has no action {action:?}"),
            help: Some(match most_like(action, names) {
                Some(name) => format!("did you mean `{name}`?"),
                None => sdk,
            }),
        });
    };
    let is_supported = match pattern {
        Some("sync") => found.sync,
        Some("sync:2") => found.name == "startExecution",
        Some(_) => found.token,
        None => true,
    };
    if is_supported {
        return Ok(());
    }
    unknown(format!(
        "{service}:{action} cannot be waited for by `.{}`",
        pattern.unwrap_or_default()
    ))
}

/// Whether a call of the AWS SDK is written as these are: which services and actions there are
/// changes too often to be known here.
fn known_sdk_call(text: &str, call: &str, pattern: Option<&str>) -> Result<(), Unknown> {
    let (service, action) = match call.split_once(':') {
        Some((service, action)) if !service.is_empty() && !action.is_empty() => (service, action),
        _ => return unknown(format!("{text:?} does not name a service and an action of it")),
    };
    if matches!(pattern, Some("sync" | "sync:2")) {
        return unknown("calls of the AWS SDK have no `.sync`: only some integrations wait for a job to be done".to_owned());
    }
    if !service.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        let plain = |letter: &char| letter.is_ascii_alphanumeric();
        let help: String = service.to_lowercase().chars().filter(plain).collect();
        return Err(Unknown {
            message: format!(
                "services of the AWS SDK are written with small letters and digits, and {service:?} is not"
            ),
            help: Some(format!("write `{help}`")),
        });
    }
    if action.starts_with(|letter: char| letter.is_ascii_uppercase()) {
        let help = action[..1].to_lowercase() + &action[1..];
        return Err(Unknown {
            message: format!(
                "actions of the AWS SDK begin with a small letter, and {action:?} does not"
            ),
            help: Some(format!("write `{help}`")),
        });
    }
    if !action.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return unknown(format!(
            "actions of the AWS SDK are written like `getObject`, and {action:?} is not"
        ));
    }
    Ok(())
}
