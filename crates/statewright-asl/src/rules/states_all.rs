use crate::{
    Severity,
    definition::Definition,
    document::Node,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static ALONE: Rule = Rule {
    code: "SW0301",
    name: "states-all-not-alone",
    severity: Severity::Error,
    summary: "`States.ALL` stands beside other names.",
    why: "It is all errors already.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Retry": [{ "ErrorEquals": ["States.ALL", "States.Timeout"] }], "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Retry": [{ "ErrorEquals": ["States.ALL"] }], "End": true } } }"#,
};

pub(crate) static LAST: Rule = Rule {
    code: "SW0302",
    name: "states-all-not-last",
    severity: Severity::Error,
    summary: "`States.ALL` is not the last in its list of retries or catches.",
    why: "What comes after it could never be looked at.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Retry": [{ "ErrorEquals": ["States.ALL"] }, { "ErrorEquals": ["States.Timeout"] }], "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["States.ALL"] }], "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in &definition.states {
        let state_place = state.place.place();
        for field in ["Retry", "Catch"] {
            let items = state.get(field).map(Node::items).unwrap_or_default();
            let list = state_place.field(field);
            for (index, item) in items.iter().enumerate() {
                let Some(errors) = item.get("ErrorEquals") else { continue };
                let all =
                    errors.items().iter().position(|error| error.text() == Some("States.ALL"));
                let Some(position) = all else { continue };
                let message = if errors.items().len() > 1 {
                    "`States.ALL` is all errors, so it stands alone in its list".to_owned()
                } else if index + 1 < items.len() {
                    format!(
                        "`States.ALL` is all errors, so nothing after it in `{field}` is ever looked at"
                    )
                } else {
                    continue;
                };
                let item = list.item(index);
                let names = item.field("ErrorEquals");
                let place = names.item(position);
                let span = errors.items()[position].span;
                let diagnostic = if errors.items().len() > 1 {
                    ALONE.found(span, &names, message).help("remove the other names")
                } else {
                    LAST.found(span, &place, message).help("make it the last one")
                };
                let answer = "States.ALL must appear alone and at end of list".to_owned();
                found.add(diagnostic.aws(SCHEMA, answer, Some(&place)));
            }
        }
    }
}
