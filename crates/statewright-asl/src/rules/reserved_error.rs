use std::collections::HashSet;

use crate::{
    Severity,
    definition::{Definition, Kind},
    document::Node,
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0304",
    name: "reserved-error-name",
    severity: Severity::Warning,
    summary: "An error is named as if it were one of Step Functions itself.",
    why: "Names that begin with `States.` are reserved. One that does not exist is never given, so a catch of it never matches.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Retry": [{ "ErrorEquals": ["States.TimeOut"] }], "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Retry": [{ "ErrorEquals": ["States.Timeout"] }], "End": true } } }"#,
};

/// The errors that Step Functions itself gives, and the names for several of them.
///
/// Source: Step Functions Developer Guide, "Handling errors in Step Functions workflows".
pub(crate) const KNOWN: [&str; 18] = [
    "States.ALL",
    "States.BranchFailed",
    "States.DataLimitExceeded",
    "States.ExceedToleratedFailureThreshold",
    "States.HeartbeatTimeout",
    "States.Http.Socket",
    "States.IntrinsicFailure",
    "States.ItemReaderFailed",
    "States.NoChoiceMatched",
    "States.ParameterPathFailure",
    "States.Permissions",
    "States.QueryEvaluationError",
    "States.ResultPathMatchFailure",
    "States.ResultWriterFailed",
    "States.Runtime",
    "States.TaskFailed",
    "States.Timeout",
    "States.ItemProcessorFailed",
];

/// What the names of the errors begin with that HTTP Tasks give, by status codes.
const STATUS_CODE: &str = "States.Http.StatusCode.";

fn may_be(name: &str) -> bool {
    !name.starts_with("States.")
        || KNOWN.contains(&name)
        || name.starts_with(STATUS_CODE)
        // A call that is written where a name is expected is another problem.
        || name.contains('(')
}

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    // What a Fail state gives can be caught, whatever its name is.
    let given: HashSet<&str> = definition
        .states
        .iter()
        .filter(|state| state.kind == Some(Kind::Fail))
        .filter_map(|state| state.get("Error").and_then(Node::text))
        .collect();
    for state in &definition.states {
        let place = state.place.place();
        if state.kind == Some(Kind::Fail)
            && let Some(error) = state.get("Error")
            && let Some(name) = error.text().filter(|name| !may_be(name))
        {
            let message =
                format!("`{name}` looks like an error of Step Functions itself, and is none");
            found.add(
                RULE.found(error.span, &place.field("Error"), message)
                    .did_you_mean(name, KNOWN)
                    .help("names that begin with `States.` are reserved: use another"),
            );
        }
        for list in ["Retry", "Catch"] {
            state.each_error(list, |_, name, error, place| {
                if !may_be(name) && !given.contains(name) {
                    let message = format!("Step Functions gives no error `{name}`");
                    let diagnostic = RULE.found(error.span, place, message);
                    found.add(diagnostic.did_you_mean(name, KNOWN));
                }
            });
        }
    }
}
