use crate::{
    Severity,
    definition::Definition,
    document::has_placeholder,
    rules::{Found, Rule},
};

pub(crate) static EMPTY: Rule = Rule {
    code: "SW0208",
    name: "invalid-state-name",
    severity: Severity::Error,
    summary: "The name of a state is empty.",
    why: "A name has 1 to 80 characters.",
    fails: r#"{ "StartAt": "", "States": { "": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#,
};

pub(crate) static TOO_LONG: Rule = Rule {
    code: "SW0212",
    name: "state-name-too-long",
    severity: Severity::Error,
    summary: "The name of a state is too long.",
    why: "A name has 1 to 80 characters. What a `Comment` is for does not belong in it.",
    fails: r#"{ "StartAt": "Take what was ordered, look whether it is there, and tell the customer when it comes", "States": { "Take what was ordered, look whether it is there, and tell the customer when it comes": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "Take order", "States": { "Take order": { "Type": "Succeed", "Comment": "Looks whether what was ordered is there, and tells the customer when it comes" } } }"#,
};

/// The longest name that a state can have, in characters.
///
/// Source: Step Functions Developer Guide, "Service quotas".
const NAME_CHARACTERS_MAX: usize = 80;

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in &definition.states {
        let characters = state.name.chars().count();
        let rule = match characters {
            0 => &EMPTY,
            1..=NAME_CHARACTERS_MAX => continue,
            // What a placeholder stands for may be shorter.
            _ if has_placeholder(state.name) => continue,
            _ => &TOO_LONG,
        };
        let place = state.place.place();
        let message = format!(
            "the name of a state has 1 to {NAME_CHARACTERS_MAX} characters, and this one has {characters}"
        );
        found.add(rule.found(state.member.key_span, &place, message).aws(
            "INVALID_STATE_NAME",
            None,
            None,
        ));
    }
}
