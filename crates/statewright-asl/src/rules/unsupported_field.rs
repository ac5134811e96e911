use crate::{
    Severity,
    definition::{Definition, Kind, Place, State},
    document::Member,
    fix::Edit,
    rules::{Found, Rule, SCHEMA, unreachable},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0107",
    name: "unsupported-field",
    severity: Severity::Error,
    summary: "A field does not belong here: it is one of states of other types, or does not go with another field.",
    why: "AWS refuses it: a Wait cannot be retried, a Succeed leads nowhere, and an inline Map has no type of execution.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#,
};

pub(crate) fn found(
    definition: &Definition<'_>,
    state: &State<'_>,
    member: &Member<'_>,
    kind: Kind,
    found: &mut Found,
) {
    let place_of_state = state.place.place();
    let place = place_of_state.field(&member.key);
    let message = format!("a {} state has no field `{}`", kind.name(), member.key);
    let answer = format!("Field '{}' is not supported", member.key);
    let diagnostic =
        RULE.found(member.key_span, &place, message).aws(SCHEMA, answer, Some(&place_of_state));
    found.add(match (kind, &*member.key) {
        (Kind::Succeed | Kind::Fail, "Next" | "End") => {
            let diagnostic =
                diagnostic.help(format!("remove it: a {} state always ends", kind.name()));
            // Where nothing else leads to the next state, the type may be what is wrong.
            let is_certain = member.key == "End"
                || member.value.text().is_some_and(|next| {
                    unreachable::is_reached_by_others(definition, state.scope, next, found)
                });
            let edit = is_certain.then(|| Edit::remove_member(state.node(), member)).flatten();
            diagnostic.fix(edit)
        }
        (Kind::Choice, "Next") => {
            diagnostic.help("a Choice goes on by its rules: did you mean `Default`?")
        }
        (Kind::Choice, "End") => diagnostic.help("let a rule or `Default` lead to a Succeed state"),
        _ => diagnostic,
    });
}

/// A field that another one excludes by its value.
pub(crate) fn beside(
    member: &Member<'_>,
    other: &Member<'_>,
    object: &Place<'_>,
    found: &mut Found,
) {
    let value = other.value.text().unwrap_or_default();
    let message = format!("there is no `{}` where `{}` is {value:?}", member.key, other.key);
    let answer = format!("Field '{}' is not supported", member.key);
    found.add(
        RULE.found(member.key_span, &object.field(&member.key), message)
            .related(other.value.span, "it is here")
            .aws(SCHEMA, answer, Some(object)),
    );
}

/// The credentials of a task that is an activity.
pub(crate) fn credentials_of_activity(member: &Member<'_>, state: &Place<'_>, found: &mut Found) {
    let place = state.field(&member.key);
    let message = "an activity is done outside of AWS, and takes no `Credentials`";
    let answer = "The field 'Credentials' is not supported for activities".to_owned();
    found.add(RULE.found(member.key_span, &place, message).aws(SCHEMA, answer, Some(&place)));
}

/// A field of outermost rules in one that is inside of another.
pub(crate) fn in_rule(member: &Member<'_>, rule: &Place<'_>, found: &mut Found) {
    let place = rule.field(&member.key);
    let message = format!("`{}` is a field of the outermost rule only", member.key);
    found.add(RULE.found(member.key_span, &place, message).aws(SCHEMA, None, None));
}
