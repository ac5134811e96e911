use crate::{
    Severity,
    definition::{Definition, Kind},
    document::Node,
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
        let state_place = state.place.place();
        for field in ["Retry", "Catch"] {
            let list = state_place.field(field);
            let mut seen = std::collections::HashMap::new();
            // The name that stands for all that a task gives.
            let mut all = None;
            let items = state.get(field).map(Node::items).unwrap_or_default();
            for (index, item) in items.iter().enumerate() {
                let errors = item.get("ErrorEquals").map(Node::items).unwrap_or_default();
                for (position, error) in errors.iter().enumerate() {
                    let Some(name) = error.text() else { continue };
                    let stands_for =
                        |(_, before): &(_, usize)| *before < index && !name.starts_with("States.");
                    let first = all.filter(stands_for).map(|(span, _)| span);
                    let first = first.or_else(|| seen.get(name).copied());
                    if name == "States.TaskFailed" && state.kind == Some(Kind::Task) {
                        all.get_or_insert((error.span, index));
                    }
                    let Some(first) = first else {
                        seen.insert(name, error.span);
                        continue;
                    };
                    let item = list.item(index);
                    let names = item.field("ErrorEquals");
                    let message =
                        format!("`{name}` is dealt with before, so it is never looked for here");
                    found.add(
                        RULE.found(error.span, &names.item(position), message)
                            .related(first, "the first one is what counts")
                            .help("remove one of them"),
                    );
                }
            }
        }
    }
}
