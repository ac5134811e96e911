use crate::{
    Severity,
    definition::Place,
    document::{Node, has_placeholder},
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0209",
    name: "invalid-label",
    severity: Severity::Error,
    summary: "The label of a Map is empty or too long, or holds what it cannot.",
    why: "It is a part of the ARNs of Map Runs, and has 40 characters at most.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "Label": "a b", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "Label": "ab", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, "End": true } } }"#,
};

/// How many characters the label of a Map has at most.
pub const LABEL_CHARACTERS_MAX: usize = 40;

/// Source: Step Functions Developer Guide, "Map state in Distributed mode".
const NOT_ALLOWED: &str = "?*<>{}[]:;,\\|^~$#%&`\"";

/// Whether the label of a Map may hold a character.
#[must_use]
pub fn can_be_in_label(letter: char) -> bool {
    !letter.is_whitespace() && !letter.is_control() && !NOT_ALLOWED.contains(letter)
}

pub(crate) fn check(node: &Node<'_>, place: &Place<'_>, text: &str, found: &mut Found) {
    if has_placeholder(text) {
        return;
    }
    let characters = text.chars().count();
    let wrong = text.chars().find(|letter| !can_be_in_label(*letter));
    let message = match wrong {
        None if characters == 0 => "a label has at least one character".to_owned(),
        Some(letter) => format!("a label cannot hold {letter:?}"),
        None if characters > LABEL_CHARACTERS_MAX => {
            format!(
                "a label has at most {LABEL_CHARACTERS_MAX} characters, and this one has {characters}"
            )
        }
        None => return,
    };
    found.add(RULE.found(node.span, place, message).aws("INVALID_LABEL_NAME", None, Some(place)));
}
