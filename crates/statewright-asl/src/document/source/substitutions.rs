//! What a deployment puts in place of `${Name}`, where that is written in the template.

use std::borrow::Cow;

use crate::document::{Member, Node, Value};

/// The texts that a template puts into a definition: its `DefinitionSubstitutions`, but for those
/// that are known at the deployment only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Substitutions(Vec<(String, String)>);

impl Substitutions {
    /// Those that are written out as texts, numbers or booleans.
    pub(super) fn of(node: &Node<'_>) -> Self {
        let text = |member: &Member<'_>| match &member.value.value {
            Value::Text(text) => Some(text.clone().into_owned()),
            Value::Number(text) => Some(text.clone().into_owned()),
            Value::Bool(boolean) => Some(boolean.to_string()),
            Value::Null | Value::List(_) | Value::Object(_) => None,
        };
        // What would have to be written in another way in JSON, or hold something to be put in
        // again, is left as it is.
        let is_plain =
            |text: &String| !text.contains(['"', '\\', '$']) && !text.chars().any(char::is_control);
        let known = node.members().iter().filter_map(|member| {
            Some((member.key.clone().into_owned(), text(member).filter(is_plain)?))
        });
        Self(known.collect())
    }

    /// Whether nothing is put in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What a placeholder at the start of a text stands for, and how long it is. It begins with
    /// `opening`, such as `${`.
    pub(super) fn at_start(&self, text: &str, opening: &str) -> Option<(&str, usize)> {
        let rest = text.strip_prefix(opening)?;
        let end = rest.find('}')?;
        let (_, value) = self.0.iter().find(|(name, _)| *name == rest[..end])?;
        Some((value, opening.len() + end + 1))
    }

    /// A text with what is put into it.
    pub(super) fn fill<'t>(&self, text: &'t str, opening: &str) -> Cow<'t, str> {
        if self.is_empty() || !text.contains(opening) {
            return Cow::Borrowed(text);
        }
        let mut filled = String::new();
        let mut rest = text;
        while let Some(start) = rest.find(opening) {
            filled.push_str(&rest[..start]);
            rest = &rest[start..];
            let (value, length) = match self.at_start(rest, opening) {
                Some(found) => found,
                None => (&rest[..opening.len()], opening.len()),
            };
            filled.push_str(value);
            rest = &rest[length..];
        }
        Cow::Owned(filled + rest)
    }

    /// A value with what is put into the texts in it.
    pub(super) fn fill_all<'a>(&self, node: Node<'a>) -> Node<'a> {
        let value = match node.value {
            Value::Text(text) => Value::Text(self.fill_owned(text)),
            Value::List(items) => {
                Value::List(items.into_iter().map(|item| self.fill_all(item)).collect())
            }
            Value::Object(members) => Value::Object(
                members
                    .into_iter()
                    .map(|member| Member {
                        key: self.fill_owned(member.key),
                        value: self.fill_all(member.value),
                        ..member
                    })
                    .collect(),
            ),
            value => value,
        };
        Node { value, ..node }
    }

    pub(super) fn fill_owned<'a>(&self, text: Cow<'a, str>) -> Cow<'a, str> {
        match self.fill(&text, "${") {
            Cow::Borrowed(_) => text,
            Cow::Owned(filled) => Cow::Owned(filled),
        }
    }
}
