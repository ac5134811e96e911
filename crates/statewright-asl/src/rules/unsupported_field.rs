use crate::{
    Severity,
    definition::{Kind, Place},
    document::Member,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0107",
    name: "unsupported-field",
    severity: Severity::Error,
    summary: "A field belongs to states of other types.",
    why: "AWS refuses it: a Wait cannot be retried, a Succeed leads nowhere.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#,
};

pub(crate) fn found(member: &Member<'_>, state: &Place<'_>, kind: Kind, found: &mut Found) {
    let place = state.field(&member.key);
    let message = format!("a {} state has no field `{}`", kind.name(), member.key);
    let answer = format!("Field '{}' is not supported", member.key);
    let diagnostic = RULE.found(member.key_span, &place, message).aws(SCHEMA, answer, Some(state));
    found.add(match (kind, &*member.key) {
        (Kind::Succeed | Kind::Fail, "Next" | "End") => {
            diagnostic.help(format!("remove it: a {} state always ends", kind.name()))
        }
        (Kind::Choice, "Next") => {
            diagnostic.help("a Choice goes on by its rules: did you mean `Default`?")
        }
        (Kind::Choice, "End") => diagnostic.help("let a rule or `Default` lead to a Succeed state"),
        _ => diagnostic,
    });
}

/// A field of outermost rules in one that is inside of another.
pub(crate) fn in_rule(member: &Member<'_>, rule: &Place<'_>, found: &mut Found) {
    let place = rule.field(&member.key);
    let message = format!("`{}` is a field of the outermost rule only", member.key);
    found.add(RULE.found(member.key_span, &place, message).aws(SCHEMA, None, None));
}
