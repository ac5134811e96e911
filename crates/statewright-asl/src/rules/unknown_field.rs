use crate::{
    Severity,
    definition::Place,
    document::Member,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0106",
    name: "unknown-field",
    severity: Severity::Error,
    summary: "A field does not exist.",
    why: "AWS refuses fields that it does not know. Their names are case-sensitive.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Timeout": 5, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "TimeoutSeconds": 5, "End": true } } }"#,
};

/// `names` are those that are known here.
pub(crate) fn found<'n>(
    member: &Member<'_>,
    object: &Place<'_>,
    answered_at: &Place<'_>,
    names: impl Iterator<Item = &'n str>,
    found: &mut Found,
) {
    let place = object.field(&member.key);
    let answer = format!("Field '{}' is not supported", member.key);
    let message = format!("{} has no field `{}`", object.subject(), member.key);
    let diagnostic =
        RULE.found(member.key_span, &place, message).aws(SCHEMA, answer, Some(answered_at));
    found.add(match &*member.key {
        "QueryLanguage" => {
            diagnostic.help("give it to the states that have it, or to the whole state machine")
        }
        key => diagnostic.did_you_mean(key, names),
    });
}
