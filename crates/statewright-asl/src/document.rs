//! A definition as it was written: values with the places where they stand.
//!
//! The rules look at this and not at the model, because what is to be reported is often what a
//! model has no room for: a field that does not exist, a key that is there twice.

mod format;
mod json;
mod source;
mod yaml;

use std::{borrow::Cow, ops::Range};

use crate::{Diagnostic, definition, rules::MachineType};

pub use format::format_json;
pub use source::{Contents, Definition, Format, Reference, Substitutions, read, read_with};

/// A range of bytes in the text of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// From one byte up to another.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let offset = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: offset(start), end: offset(end) }
    }

    /// The bytes, for `text[span.range()]`.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'a> {
    /// Where the whole value stands.
    pub span: Span,
    /// What it is.
    pub value: Value<'a>,
}

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it is written.
    Number(Cow<'a, str>),
    /// A text. A `${placeholder}` that stands where a value is expected is a text, too.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Node<'a>>),
    /// An object, with its members in the order of the text, and each as often as it is there.
    Object(Vec<Member<'a>>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member<'a> {
    /// Its name.
    pub key: Cow<'a, str>,
    /// Where its name stands.
    pub key_span: Span,
    /// Its value.
    pub value: Node<'a>,
}

/// The deepest nesting of objects and lists that is read.
pub const NESTING_MAX: usize = 200;

/// The largest file that is read, in bytes. Templates may hold several definitions, and more.
pub const FILE_BYTES_MAX: usize = 16 << 20;

impl<'a> Node<'a> {
    /// Reads JSON text. A `${placeholder}` may stand for a value.
    ///
    /// # Errors
    ///
    /// What is no JSON, with its place; or it is nested deeper than [`NESTING_MAX`].
    pub fn parse_json(text: &'a str) -> Result<Self, Diagnostic> {
        json::parse(text)
    }

    /// Reads YAML text: YAML 1.2, with the short forms of CloudFormation's functions as the
    /// objects that they stand for (`!Ref X` is `{"Ref": "X"}`).
    ///
    /// # Errors
    ///
    /// What is no YAML, with its place; or it is nested deeper than [`NESTING_MAX`], or its
    /// aliases stand for too much.
    pub fn parse_yaml(text: &'a str) -> Result<Self, Diagnostic> {
        yaml::parse(text)
    }

    /// A value that has no places.
    #[must_use]
    pub fn of(value: &'a serde_json::Value) -> Self {
        let value = match value {
            serde_json::Value::Null => Value::Null,
            serde_json::Value::Bool(boolean) => Value::Bool(*boolean),
            serde_json::Value::Number(number) => Value::Number(Cow::Owned(number.to_string())),
            serde_json::Value::String(text) => Value::Text(Cow::Borrowed(text)),
            serde_json::Value::Array(list) => Value::List(list.iter().map(Self::of).collect()),
            serde_json::Value::Object(object) => Value::Object(
                object
                    .iter()
                    .map(|(key, value)| Member {
                        key: Cow::Borrowed(key),
                        key_span: Span::default(),
                        value: Self::of(value),
                    })
                    .collect(),
            ),
        };
        Self { span: Span::default(), value }
    }

    /// The value without its places. Of members with one name, the last counts.
    ///
    /// There is none if a number in it is too large to be known.
    #[must_use]
    pub fn to_json(&self) -> Option<serde_json::Value> {
        Some(match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(boolean) => (*boolean).into(),
            Value::Number(text) => {
                let number = text.parse::<serde_json::Number>().ok();
                // YAML writes numbers in more ways.
                let of_float = || serde_json::Number::from_f64(text.parse().ok()?);
                number.or_else(of_float)?.into()
            }
            Value::Text(text) => text.as_ref().into(),
            Value::List(items) => items.iter().map(Self::to_json).collect::<Option<_>>()?,
            Value::Object(members) => {
                let json = |member: &Member<'_>| {
                    Some((member.key.clone().into_owned(), member.value.to_json()?))
                };
                serde_json::Value::Object(members.iter().map(json).collect::<Option<_>>()?)
            }
        })
    }

    /// The members, if it is an object.
    #[must_use]
    pub fn members(&self) -> &[Member<'a>] {
        match &self.value {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    /// The items, if it is a list.
    #[must_use]
    pub fn items(&self) -> &[Node<'a>] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The member with this name; of several, the first.
    #[must_use]
    pub fn member(&self, key: &str) -> Option<&Member<'a>> {
        self.members().iter().find(|member| member.key == key)
    }

    /// The value of the member with this name.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node<'a>> {
        self.member(key).map(|member| &member.value)
    }

    /// The text, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    #[must_use]
    pub fn number(&self) -> Option<f64> {
        match &self.value {
            Value::Number(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// Whether it is an object.
    #[must_use]
    pub fn is_object(&self) -> bool {
        matches!(self.value, Value::Object(_))
    }

    /// Whether it is a text that stands for a value which is not known before the deployment:
    /// `${…}` and nothing else.
    #[must_use]
    pub fn is_placeholder(&self) -> bool {
        self.text().is_some_and(|text| {
            let name = text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}'));
            name.is_some_and(|name| !name.is_empty() && !name.contains('}'))
        })
    }

    /// What it is, for messages: `the text "x"`.
    #[must_use]
    pub fn describe(&self) -> String {
        match &self.value {
            Value::Null => "null".to_owned(),
            Value::Bool(boolean) => boolean.to_string(),
            Value::Number(text) => text.clone().into_owned(),
            Value::Text(text) if text.chars().count() > 60 => {
                let start: String = text.chars().take(59).collect();
                format!("the text {:?}", start + "…")
            }
            Value::Text(text) => format!("the text {text:?}"),
            Value::List(items) if items.is_empty() => "an empty list".to_owned(),
            Value::List(_) => "a list".to_owned(),
            Value::Object(members) if members.is_empty() => "an empty object".to_owned(),
            Value::Object(_) => "an object".to_owned(),
        }
    }
}

/// The states of a definition by their names, also those inside of others.
#[must_use]
pub fn all_states<'a>(definition: &'a Node<'a>) -> Vec<(&'a str, &'a Node<'a>)> {
    let states = definition::Definition::of(definition, MachineType::default()).states;
    states.iter().map(|state| (state.name, state.node())).collect()
}

/// Whether a text holds a `${placeholder}`.
pub(crate) fn has_placeholder(text: &str) -> bool {
    let mut begins = text.as_bytes().windows(2).enumerate().filter(|(_, pair)| *pair == b"${");
    begins.any(|(at, _)| text[at + 2..].find('}').is_some_and(|end| end > 0))
}
