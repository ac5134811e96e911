//! `${Name}` in a text is a gap to a deployment, which fills it, and so to the rules. To AWS it is
//! letters like others.

use statewright_asl::document::{Node, Value};

/// How a gap begins, and what begins none: of the same length, so that all that counts letters
/// finds as many.
const GAP: &str = "${";
const CLOSED: &str = "\u{1a}{";

/// Makes letters of what the rules would take for gaps. In JSONata, `${` is an expression.
pub(super) fn close(node: &mut Node<'_>) {
    match &mut node.value {
        Value::Text(text) if text.contains(GAP) && !text.starts_with("{%") => {
            *text = text.replace(GAP, CLOSED).into();
        }
        Value::List(items) => items.iter_mut().for_each(close),
        Value::Object(members) => {
            for member in members {
                if member.key.contains(GAP) {
                    member.key = member.key.replace(GAP, CLOSED).into();
                }
                close(&mut member.value);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => {}
    }
}

/// What the rules say, with the letters as they are written.
pub(super) fn reopen(words: &str) -> String {
    words.replace(CLOSED, GAP).replace("\\u{1a}{", GAP)
}
