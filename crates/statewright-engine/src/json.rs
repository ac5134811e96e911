//! JSON as executions hold it: shared between states, and never copied as a whole.

mod object;
mod read;
mod size;
mod write;

use std::{fmt, sync::Arc};

pub use object::Object;
pub use read::NotJson;
pub use serde_json::Number;
pub use write::quote;

use size::Size;

/// How deep lists and objects may stand in one another.
///
/// Source: the limit of Jackson, which reads JSON for Step Functions.
pub const DEPTH_MAX: usize = 1000;

/// A JSON value.
///
/// A clone costs the same whatever the value holds: lists and objects are shared, and copied
/// one level deep when one of them is changed that somebody else holds as well.
#[derive(Clone, Default)]
pub enum Json {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    String(Arc<str>),
    /// A list.
    Array(Array),
    /// An object, its members in the order in which they were put in.
    Object(Object),
}

/// The items of a list.
#[derive(Clone, Default)]
pub struct Array(Arc<ArrayNode>);

#[derive(Clone, Default)]
struct ArrayNode {
    items: Vec<Json>,
    size: Size,
}

impl Array {
    /// The items, to be changed: copied before, if somebody else holds them.
    pub fn make_mut(&mut self) -> &mut Vec<Json> {
        let node = Arc::make_mut(&mut self.0);
        node.size = Size::default();
        &mut node.items
    }
}

impl std::ops::Deref for Array {
    type Target = [Json];

    fn deref(&self) -> &[Json] {
        &self.0.items
    }
}

impl FromIterator<Json> for Array {
    fn from_iter<I: IntoIterator<Item = Json>>(items: I) -> Self {
        items.into_iter().collect::<Vec<_>>().into()
    }
}

impl From<Vec<Json>> for Array {
    fn from(items: Vec<Json>) -> Self {
        Self(Arc::new(ArrayNode { items, size: Size::default() }))
    }
}

impl Json {
    /// An object without members.
    #[must_use]
    pub fn empty_object() -> Self {
        Self::Object(Object::default())
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if it is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The whole number, if it is one that is written as one and not too large.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// The number as the nearest one with 64 bits, if it is a number.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number()?.as_f64()
    }

    /// The items, if it is a list.
    #[must_use]
    pub fn as_array(&self) -> Option<&Array> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The members, if it is an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The member of an object; nothing, if there is none or it is no object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.get(key)
    }

    /// What it is, as JSONata's `$type` names it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Number(_) => "number",
            Self::String(_) => "string",
            Self::Array(_) => "array",
            Self::Object(_) => "object",
        }
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// How many bytes its compact text has, as [`Json`]'s [`Display`](fmt::Display) writes it.
    ///
    /// Lists and objects remember it, so what did not change is not counted again.
    #[must_use]
    pub fn bytes(&self) -> usize {
        size::of(self).bytes
    }

    /// How deep lists and objects stand in one another; nothing in anything is 0.
    #[must_use]
    pub fn depth(&self) -> usize {
        size::of(self).depth
    }

    /// Whether its compact text has no more bytes than this, and it is no deeper than that.
    pub(crate) fn is_within(&self, bytes: usize, depth: usize) -> bool {
        let counted = size::of(self);
        counted.bytes <= bytes && counted.depth <= depth
    }

    /// Whether all numbers are as JSONata writes them: `1` and not `1.0`.
    pub(crate) fn has_plain_numbers(&self) -> bool {
        size::of(self).plain
    }

    /// Whether both are the same data and not only equal: a hint that costs nothing.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.address().is_some_and(|address| other.address() == Some(address))
    }

    /// Where the data is, if it is shared: another one, even an equal one, is elsewhere.
    #[must_use]
    pub fn address(&self) -> Option<usize> {
        match self {
            Self::Array(items) => Some(Arc::as_ptr(&items.0).addr()),
            Self::Object(members) => Some(members.address()),
            Self::String(text) => Some(Arc::as_ptr(text).addr()),
            Self::Null | Self::Bool(_) | Self::Number(_) => None,
        }
    }
}

/// Equal, whatever the order of members. Numbers are equal when they are written alike:
/// `1` and `1.0` are two.
impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(this), Self::Bool(other)) => this == other,
            (Self::Number(this), Self::Number(other)) => this == other,
            (Self::String(this), Self::String(other)) => this == other,
            (Self::Array(this), Self::Array(other)) => {
                Arc::ptr_eq(&this.0, &other.0) || this.0.items == other.0.items
            }
            (Self::Object(this), Self::Object(other)) => this == other,
            _ => false,
        }
    }
}

impl Eq for Json {}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for Array {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<Number> for Json {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Json {
    fn from(number: u64) -> Self {
        Self::Number(number.into())
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::String(text.into())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::String(text.into())
    }
}

impl From<Arc<str>> for Json {
    fn from(text: Arc<str>) -> Self {
        Self::String(text)
    }
}

impl From<Vec<Json>> for Json {
    fn from(items: Vec<Json>) -> Self {
        Self::Array(items.into())
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

impl FromIterator<Json> for Json {
    fn from_iter<I: IntoIterator<Item = Json>>(items: I) -> Self {
        Self::Array(items.into_iter().collect())
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

#[cfg(test)]
mod tests;
