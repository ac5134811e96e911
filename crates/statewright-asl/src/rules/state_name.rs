use crate::{
    STATE_NAME_CHARACTERS_MAX, Severity,
    definition::Definition,
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0208",
    name: "invalid-state-name",
    severity: Severity::Error,
    summary: "The name of a state is empty or too long.",
    why: "A name has 1 to 80 characters.",
    fails: r#"{ "StartAt": "", "States": { "": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in &definition.states {
        let characters = state.name.chars().count();
        if (1..=STATE_NAME_CHARACTERS_MAX).contains(&characters) {
            continue;
        }
        let place = state.place.place();
        let message = format!(
            "the name of a state has 1 to {STATE_NAME_CHARACTERS_MAX} characters, and this one has {characters}"
        );
        found.add(RULE.found(state.member.key_span, &place, message).aws(
            "INVALID_STATE_NAME",
            None,
            None,
        ));
    }
}
