//! What a definition says itself about the rules that are not for it.

use crate::{Diagnostic, document::Node};

use super::{RULES, Rule};

/// What a `Comment` says before the rules that it switches off.
const MARK: &str = "statewright:ignore";

impl Rule {
    /// Whether it is meant by a name, a code, or what codes begin with: `json-syntax`, `SW0101`,
    /// `SW01`.
    #[must_use]
    pub fn is_meant_by(&self, name: &str) -> bool {
        name == self.name || (name.starts_with("SW") && self.code.starts_with(name))
    }
}

/// Whether the definition switches off what was found, with the `Comment` of the state that it
/// is in, of a state around that one, or of the whole state machine:
/// `statewright:ignore SW0302, json-syntax`, or `statewright:ignore` alone for all rules.
#[must_use]
pub fn is_switched_off(definition: &Node<'_>, diagnostic: &Diagnostic) -> bool {
    let Some(rule) = diagnostic.rule else { return false };
    let mut node = definition;
    let mut at = At::Machine;
    if says(node, rule) {
        return true;
    }
    for step in diagnostic.pointer.split('/').skip(1) {
        let key = step.replace("~1", "/").replace("~0", "~");
        at = match (at, key.as_str()) {
            (At::Machine, "States") => At::States,
            (At::States, _) => At::State,
            (At::State, "ItemProcessor" | "Iterator") => At::Machine,
            (At::State, "Branches") => At::Branches,
            (At::Branches, _) => At::Machine,
            // From here on it is no matter of states, and a `Comment` may be data.
            (At::Machine | At::State, _) => return false,
        };
        let below = match at {
            At::Machine if node.get(&key).is_none() => {
                key.parse::<usize>().ok().and_then(|index| node.items().get(index))
            }
            _ => node.get(&key),
        };
        let Some(below) = below else { return false };
        node = below;
        if matches!(at, At::Machine | At::State) && says(node, rule) {
            return true;
        }
    }
    false
}

/// What a value is that a pointer leads through.
#[derive(Clone, Copy)]
enum At {
    Machine,
    States,
    State,
    Branches,
}

/// Whether the `Comment` of a state or a state machine switches off a rule.
fn says(node: &Node<'_>, rule: &Rule) -> bool {
    let comment = node.get("Comment").and_then(Node::text).unwrap_or_default();
    comment.split(MARK).skip(1).any(|rest| names(rest, rule))
}

/// Whether a rule is in the list at the start of a text. What comes after the list is said to
/// readers. A name that no rule has switches nothing off, so that a slip is noticed.
fn names(text: &str, rule: &Rule) -> bool {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    if text.starts_with(is_part) {
        return false;
    }
    let mut rest = text.trim_start_matches([' ', '\t']);
    if !rest.starts_with(is_part) {
        return true;
    }
    loop {
        let length = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
        let (name, after) = rest.split_at(length);
        if rule.is_meant_by(name) {
            return true;
        }
        match after.trim_start().strip_prefix(',') {
            Some(after) if RULES.iter().any(|rule| rule.is_meant_by(name)) => {
                rest = after.trim_start();
            }
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    static OTHER: Rule = Rule { code: "SW0999", name: "other", ..super::super::json_syntax::RULE };

    fn found(pointer: &str) -> Diagnostic {
        let rule = Some(RULES[0]);
        Diagnostic { rule, ..Diagnostic::unsupported(pointer, "a message") }
    }

    #[test]
    fn a_comment_names_rules_or_means_all() {
        let says = |comment: &str, rule| {
            let state = json!({ "Comment": comment });
            says(&Node::of(&state), rule)
        };
        for comment in [
            "statewright:ignore",
            "Not now. statewright:ignore\nLater.",
            "statewright:ignore SW0101",
            "statewright:ignore json-syntax: it is a template",
            "statewright:ignore SW01,SW02",
            "statewright:ignore SW01 , json-syntax",
        ] {
            assert!(says(comment, RULES[0]), "{comment}");
        }
        assert!(says("statewright:ignore.", &OTHER));
        for comment in [
            "",
            "statewright:ignored",
            "statewright:ignore-all",
            "statewright:ignore SW0101",
            "statewright:ignore because it is old",
            "statewright:ignore S",
        ] {
            assert!(!says(comment, &OTHER), "{comment}");
        }
    }

    #[test]
    fn a_comment_is_for_what_is_in_its_state() {
        let off = json!({ "Comment": "statewright:ignore" });
        let definition = json!({ "States": {
            "a/b": { "Type": "Pass", "Comment": "statewright:ignore SW0101" },
            "Data": { "Type": "Pass", "Result": off },
            "Each": { "Type": "Map", "ItemProcessor": { "States": { "In": off, "Out": {} } } },
            "Both": { "Type": "Parallel", "Branches": [{ "States": { "0": {} } }, off] },
        } });
        let definition = Node::of(&definition);
        for (pointer, expected) in [
            ("", false),
            ("/States/a~1b", true),
            ("/States/a~1b/Choices/0/Next", true),
            ("/States/Data/Result/Comment", false),
            ("/States/Each/ItemProcessor/States/In/Next", true),
            ("/States/Each/ItemProcessor/States/Out", false),
            ("/States/Both/Branches/0/States/0", false),
            ("/States/Both/Branches/1", true),
            ("/States/Both/Branches/1/StartAt", true),
            ("/States/Nowhere", false),
        ] {
            assert_eq!(is_switched_off(&definition, &found(pointer)), expected, "{pointer}");
        }
        let all = json!({ "Comment": "statewright:ignore SW0101", "States": {} });
        assert!(is_switched_off(&Node::of(&all), &found("/StartAt")));
    }
}
