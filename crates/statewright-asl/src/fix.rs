//! Findings that can be put right without asking: where there is one way to do it, and no doubt
//! that it is meant.
//!
//! A rule that knows such a way puts it into [`Diagnostic::fix`](field@Diagnostic::fix). What is
//! there is for the text that was checked, as JSON: who puts it into YAML looks at what it leaves.
//!
//! ```
//! use statewright_asl::{document::Node, fix, rules};
//!
//! let text = r#"{ "StartAt": "a", "States": { "A": { "Type": "Succeed", "End": true } } }"#;
//! let found = rules::check_definition(&Node::parse_json(text)?, rules::MachineType::Standard);
//! assert_eq!(
//!     fix::apply(text, &fix::fixes(text, &found)),
//!     r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#,
//! );
//! # Ok::<(), statewright_asl::Diagnostic>(())
//! ```

use crate::{
    Diagnostic,
    document::{Member, Node, Span},
};

/// A change of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is taken out; if it is empty, where something is put in.
    pub span: Span,
    /// What comes there instead.
    pub text: String,
}

/// The changes that put right what was found in a text, in the order of the text.
///
/// They do not overlap: of findings whose changes do, the first is put right, and the others are
/// left for the next time. It pays to check again and to go on until nothing is left to change,
/// because some findings hide others: a text that is no JSON, a state whose type is not known.
#[must_use]
pub fn fixes(text: &str, found: &[Diagnostic]) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for diagnostic in found {
        let fix = &diagnostic.fix;
        let is_possible = |edit: &Edit| {
            text.get(edit.span.range()).is_some()
                && !edits.iter().any(|other| edit.overlaps(other.span))
        };
        if fix.iter().all(is_possible) {
            edits.extend_from_slice(fix);
        }
    }
    edits.sort_by_key(|edit| edit.span);
    edits
}

/// Changes a text. Of changes that overlap, the one that begins first in the text is made; one
/// that is not about this text is left out.
#[must_use]
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut edits: Vec<_> = edits.iter().collect();
    edits.sort_by_key(|edit| edit.span);
    let mut changed = String::with_capacity(text.len());
    let mut done = 0;
    let mut last = None;
    for edit in edits {
        let range = edit.span.range();
        if last.is_some_and(|last| edit.overlaps(last)) || text.get(range.clone()).is_none() {
            continue;
        }
        changed.push_str(&text[done..range.start]);
        changed.push_str(&edit.text);
        done = range.end;
        last = Some(edit.span);
    }
    changed + &text[done..]
}

impl Edit {
    /// Whether the two cannot both be made.
    fn overlaps(&self, other: Span) -> bool {
        let span = self.span;
        span == other || (span.start < other.end && other.start < span.end)
    }

    /// Takes something out.
    pub(crate) fn remove(span: Span) -> Self {
        Self { span, text: String::new() }
    }

    /// Puts a text in quotes in place of what is there; not, if the text is not fully known or
    /// has no place.
    pub(crate) fn write(span: Span, text: &str) -> Option<Self> {
        // Half a letter, which JSON can write as an escape, is read as this one.
        let is_known = !text.contains('\u{fffd}');
        (is_known && span != Span::default())
            .then(|| Self { span, text: serde_json::Value::from(text).to_string() })
    }

    /// Takes a member out of an object, with the comma that is then too many, and with its line
    /// if nothing else is on it.
    pub(crate) fn remove_member(object: &Node<'_>, member: &Member<'_>) -> Option<Self> {
        let members = object.members();
        let index = members.iter().position(|other| other.key_span == member.key_span)?;
        let (key, value) = (member.key_span, member.value.span);
        let before = index.checked_sub(1).map(|before| members[before].value.span);
        let span = match (before, members.get(index + 1)) {
            (Some(before), _) => Span { start: before.end, end: value.end },
            (None, Some(after)) => Span { start: key.start, end: after.key_span.start },
            (None, None) => {
                Span { start: object.span.start + 1, end: object.span.end.checked_sub(1)? }
            }
        };
        (object.span != Span::default()).then(|| Self::remove(span))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(start: usize, end: usize, text: &str) -> Edit {
        Edit { span: Span::new(start, end), text: text.to_owned() }
    }

    #[test]
    fn changes_are_made_in_any_order() {
        let edits = [edit(4, 5, "E"), edit(0, 1, ""), edit(2, 2, "+"), edit(2, 3, "C")];
        assert_eq!(apply("abcdef", &edits), "b+CdEf");
        assert_eq!(apply("abc", &[]), "abc");
    }

    #[test]
    fn of_overlapping_changes_the_first_is_made() {
        let edits = [edit(2, 4, "!"), edit(0, 3, "?"), edit(0, 3, "-"), edit(3, 3, "+")];
        assert_eq!(apply("abcdef", &edits), "?+def");
    }

    #[test]
    fn changes_of_other_texts_are_left_out() {
        assert_eq!(apply("é", &[edit(1, 2, ""), edit(7, 9, "")]), "é");
    }

    #[test]
    fn a_finding_is_put_right_as_a_whole() {
        let finding = |edits: &[Edit]| {
            let mut finding = Diagnostic::unsupported("", "");
            finding.fix = edits.to_vec();
            finding
        };
        let found = [
            finding(&[edit(4, 5, "")]),
            finding(&[edit(0, 1, ""), edit(4, 6, "")]),
            finding(&[edit(1, 2, "")]),
        ];
        assert_eq!(fixes("abcdef", &found), [edit(1, 2, ""), edit(4, 5, "")]);
    }

    #[test]
    fn a_member_is_removed_with_one_comma() {
        for (text, left) in [
            (r#"{ "x": 1 }"#, "{}"),
            ("{\n  \"x\": 1\n}", "{}"),
            (r#"{"x":1,"b":2}"#, r#"{"b":2}"#),
            ("{\n  \"x\": 1,\n  \"b\": 2\n}", "{\n  \"b\": 2\n}"),
            (r#"{ "a": 0, "x": 1, "b": 2 }"#, r#"{ "a": 0, "b": 2 }"#),
            ("{\n  \"a\": 0,\n  \"x\": 1,\n  \"b\": 2\n}", "{\n  \"a\": 0,\n  \"b\": 2\n}"),
            ("{\n  \"a\": 0, \"x\": 1,\n  \"b\": 2\n}", "{\n  \"a\": 0,\n  \"b\": 2\n}"),
            (r#"{ "a": 0, "x": 1 }"#, r#"{ "a": 0 }"#),
            ("{\n  \"a\": 0,\n  \"x\": [\n    1\n  ]\n}", "{\n  \"a\": 0\n}"),
            ("{ \"a\": 0\n, \"x\": 1\n, \"b\": 2\n}", "{ \"a\": 0\n, \"b\": 2\n}"),
        ] {
            let node = Node::parse_json(text).expect("JSON");
            let member = node.member("x").expect("the member");
            let edit = Edit::remove_member(&node, member).expect("a change");
            assert_eq!(apply(text, &[edit]), left);
        }
    }
}
