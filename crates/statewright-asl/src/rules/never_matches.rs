use std::collections::HashMap;

use crate::{
    Severity,
    definition::{Definition, Kind},
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0303",
    name: "never-matches",
    severity: Severity::Warning,
    summary: "An error is named in the retries or catches of a state after one that deals with it.",
    why: "The first one that names an error is the one for it, so the second is never used. `States.TaskFailed` stands for all errors of a task but `States.Timeout`.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Retry": [{ "ErrorEquals": ["E"] }, { "ErrorEquals": ["E"], "MaxAttempts": 9 }], "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Retry": [{ "ErrorEquals": ["E"] }], "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in &definition.states {
        for list in ["Retry", "Catch"] {
            let mut seen = HashMap::new();
            // The name that stands for all that a task gives.
            let mut all = None;
            state.each_error(list, |index, name, error, place| {
                let stands_for =
                    |(_, before): &(_, usize)| *before < index && !name.starts_with("States.");
                let first = all.filter(stands_for).map(|(span, _)| span);
                let first = first.or_else(|| seen.get(name).copied());
                if name == "States.TaskFailed" && state.kind == Some(Kind::Task) {
                    all.get_or_insert((error.span, index));
                }
                let Some(first) = first else {
                    seen.insert(name, error.span);
                    return;
                };
                let message =
                    format!("`{name}` is dealt with before, so it is never looked for here");
                found.add(
                    RULE.found(error.span, place, message)
                        .related(first, "the first one is what counts")
                        .help("remove one of them"),
                );
            });
        }
    }
}
