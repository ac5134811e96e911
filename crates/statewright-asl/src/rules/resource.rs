use crate::{
    Severity,
    definition::Place,
    document::{Node, has_placeholder},
    rules::{Found, Rule, SCHEMA, integrations::SERVICES, most_like},
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

/// Checks the resource of a task, reader or writer.
pub(crate) fn check(node: &Node<'_>, place: &Place<'_>, text: &str, found: &mut Found) {
    let Err(why) = known(text) else { return };
    let mut diagnostic = RULE.found(node.span, place, why.message);
    if let Some(help) = why.help {
        diagnostic = diagnostic.help(help);
    }
    let answer = format!(
        "The resource provided {text} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region."
    );
    found.add(diagnostic.aws(SCHEMA, answer, Some(place)));
}

/// Whether it can be called.
pub(crate) fn is_known(text: &str) -> bool {
    known(text).is_ok()
}

struct Unknown {
    message: String,
    help: Option<String>,
}

fn known(text: &str) -> Result<(), Unknown> {
    let unknown = |message: String| Err(Unknown { message, help: None });
    let Some((_, rest)) = text.split_once(":states:::") else {
        return if has_placeholder(text) || text.split(':').count() >= 2 {
            Ok(())
        } else {
            Err(Unknown {
                message: format!("a task's resource is an ARN, and {text:?} is none"),
                help: Some("write the ARN of a function or activity, or of an integration such as `arn:aws:states:::lambda:invoke`".to_owned()),
            })
        };
    };
    if has_placeholder(rest) {
        return Ok(());
    }
    let (call, pattern) = match rest.split_once('.') {
        Some((call, pattern)) => (call, Some(pattern)),
        None => (rest, None),
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
        let Some((_, action)) = action.split_once(':') else {
            return unknown(format!("{text:?} names a service and no action of it"));
        };
        if matches!(pattern, Some("sync" | "sync:2")) {
            return unknown("calls of the AWS SDK have no `.sync`: only some integrations wait for a job to be done".to_owned());
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
        return Ok(());
    }
    // A service that is not known here may be a new one.
    let Some(known) = SERVICES.iter().find(|known| known.name == service) else { return Ok(()) };
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
