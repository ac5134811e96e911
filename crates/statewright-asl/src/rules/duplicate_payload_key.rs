use crate::{
    Severity,
    definition::Place,
    document::Member,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0406",
    name: "duplicate-payload-key",
    severity: Severity::Error,
    summary: "A field is there with `.$` and without.",
    why: "The `.$` is taken off the name, and then there would be two fields of it.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "id": 1, "id.$": "$.id" }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true } } }"#,
};

pub(crate) fn check(members: &[Member<'_>], place: &Place<'_>, found: &mut Found) {
    for member in members {
        let Some(plain) = member.key.strip_suffix(".$") else { continue };
        let Some(other) = members.iter().find(|other| other.key == plain) else { continue };
        let message = format!("`{}` and `{plain}` would both be the field `{plain}`", member.key);
        found.add(
            RULE.found(member.key_span, &place.field(&member.key), message)
                .related(other.key_span, "the other one")
                .aws(SCHEMA, None, None)
                .help("remove one of them"),
        );
    }
}
