//! The values that expressions compute with.

use std::{rc::Rc, sync::Arc};

use indexmap::IndexMap;

use super::{
    apply::Function,
    error::Result,
    frame::Frame,
    limits::{self, Budget},
    program::Call,
    tuples::Tuple,
};
use crate::{Json, Number, Object};

/// A value while it is computed.
///
/// Data that an expression only selects stays what it is, shared with the state. What the
/// expression builds is of the other kinds, and becomes [`Json`] at the end.
#[derive(Clone, Debug, Default)]
pub(super) enum Value {
    /// Nothing: JavaScript's `undefined`.
    #[default]
    Undefined,
    Json(Json),
    /// A number that was computed, which may be infinite or none.
    Number(f64),
    List(List),
    Map(Rc<Map>),
    Function(Function),
    /// What a path gives to a further step that needs to know where the items come from.
    Tuples(Rc<Vec<Tuple>>),
    /// A call that a function ends with, to be made by whoever called the function.
    TailCall(Rc<TailCall>),
}

/// A call with what it is made in.
#[derive(Debug)]
pub(super) struct TailCall {
    pub(super) call: Arc<Call>,
    pub(super) input: Value,
    pub(super) frame: Rc<Frame>,
}

/// A list that the expression built, with the marks that jsonata-js gives lists.
#[derive(Clone, Debug)]
pub(super) struct List {
    node: Rc<ListNode>,
    /// It is what a path or a function found: a sequence of one item is the item.
    pub(super) sequence: bool,
    /// It is a sequence that stays a list, even one of one item.
    pub(super) keep: bool,
    /// It was written as a list in a path, and is not taken apart there.
    pub(super) whole: bool,
}

#[derive(Debug)]
struct ListNode {
    items: Vec<Value>,
    size: Size,
}

/// An object that the expression built.
#[derive(Debug)]
pub(super) struct Map {
    members: IndexMap<Arc<str>, Value>,
    size: Size,
}

/// How large a value is that was built.
#[derive(Clone, Copy, Debug, Default)]
struct Size {
    /// What it holds itself.
    held: usize,
    /// What is to be written, when all of it is.
    written: usize,
    nesting: usize,
}

impl Size {
    fn add(&mut self, value: &Value) {
        let (held, written, nesting) = match value {
            Value::Json(json) => {
                let held = json.as_str().map_or(8, str::len);
                match json {
                    Json::Array(_) | Json::Object(_) => (held, json.bytes(), json.depth()),
                    _ => (held, 8 + held, 0),
                }
            }
            Value::List(List { node, .. }) => (8, node.size.written, node.size.nesting),
            Value::Map(map) => (8, map.size.written, map.size.nesting),
            _ => (8, 8, 0),
        };
        self.held = self.held.saturating_add(held);
        self.written = self.written.saturating_add(written);
        self.nesting = self.nesting.max(nesting);
    }

    fn close(mut self, budget: &mut Budget, allocated: usize) -> Result<Self> {
        self.nesting += 1;
        limits::check_bytes(self.held)?;
        if self.written > limits::WRITTEN_BYTES_MAX || self.nesting > limits::NESTING_MAX {
            return Err(limits::memory());
        }
        budget.build(allocated)?;
        Ok(self)
    }
}

impl List {
    fn new(items: Vec<Value>, budget: &mut Budget) -> Result<Self> {
        let mut size = Size::default();
        items.iter().for_each(|item| size.add(item));
        let size = size.close(budget, 64 + items.len() * size_of::<Value>())?;
        let node = Rc::new(ListNode { items, size });
        Ok(Self { node, sequence: false, keep: false, whole: false })
    }

    pub(super) fn items(&self) -> &[Value] {
        &self.node.items
    }

    /// The same items as what a path found.
    pub(super) fn into_sequence(self) -> Self {
        Self { sequence: true, keep: false, whole: false, ..self }
    }

    /// The same items as a list that is only that.
    pub(super) fn into_plain(self) -> Self {
        Self { sequence: false, keep: false, whole: false, ..self }
    }

    /// The items, copied only if somebody else holds them.
    pub(super) fn into_items(self) -> Vec<Value> {
        match Rc::try_unwrap(self.node) {
            Ok(node) => node.items,
            Err(node) => node.items.clone(),
        }
    }
}

impl Map {
    pub(super) fn new(members: IndexMap<Arc<str>, Value>, budget: &mut Budget) -> Result<Self> {
        let mut size = Size::default();
        for (key, value) in &members {
            size.held += key.len();
            size.written += key.len() + 4;
            size.add(value);
        }
        let entry = size_of::<(Arc<str>, Value)>() + 24;
        let size = size.close(budget, 128 + members.len() * entry)?;
        Ok(Self { members, size })
    }

    pub(super) fn members(&self) -> &IndexMap<Arc<str>, Value> {
        &self.members
    }
}

impl Value {
    pub(super) const NULL: Self = Self::Json(Json::Null);

    /// A list that stays one, whatever it holds.
    pub(super) fn array(items: Vec<Self>, budget: &mut Budget) -> Result<Self> {
        List::new(items, budget).map(Self::List)
    }

    /// A list that is its item, where it holds one, and nothing, where it holds none.
    pub(super) fn sequence(items: Vec<Self>, budget: &mut Budget) -> Result<Self> {
        Ok(Self::List(List::new(items, budget)?.into_sequence()))
    }

    pub(super) fn object(members: IndexMap<Arc<str>, Self>, budget: &mut Budget) -> Result<Self> {
        Ok(Self::Map(Rc::new(Map::new(members, budget)?)))
    }

    /// A text of a length that was checked, or that is one of the data.
    pub(super) fn text(text: impl Into<Arc<str>>) -> Self {
        Self::Json(Json::String(text.into()))
    }

    pub(super) fn count(count: usize) -> Self {
        Self::Number(count as f64)
    }

    pub(super) fn is_undefined(&self) -> bool {
        matches!(self, Self::Undefined)
    }

    /// Whether it is a list that a path or a function found.
    pub(super) fn is_sequence(&self) -> bool {
        matches!(self, Self::List(List { sequence: true, .. }))
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        match self {
            Self::Json(json) => json.as_str(),
            _ => None,
        }
    }

    /// The text, shared.
    pub(super) fn as_text(&self) -> Option<&Arc<str>> {
        match self {
            Self::Json(Json::String(text)) => Some(text),
            _ => None,
        }
    }

    pub(super) fn as_number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Json(json) => json.as_f64(),
            _ => None,
        }
    }

    pub(super) fn as_array(&self) -> Option<Items<'_>> {
        match self {
            Self::Json(Json::Array(items)) => Some(Items::Json(items)),
            Self::List(list) => Some(Items::Values(list.items())),
            _ => None,
        }
    }

    pub(super) fn as_object(&self) -> Option<Members<'_>> {
        match self {
            Self::Json(Json::Object(members)) => Some(Members::Json(members)),
            Self::Map(map) => Some(Members::Values(map)),
            _ => None,
        }
    }

    pub(super) fn view(&self) -> View<'_> {
        match self {
            Self::Undefined => View::Undefined,
            Self::Json(json) => View::from(json),
            Self::Number(number) => View::Number(Numeral::Float(*number)),
            Self::List(list) => View::Array(Items::Values(list.items())),
            Self::Map(map) => View::Object(Members::Values(map)),
            Self::Function(_) | Self::Tuples(_) | Self::TailCall(_) => View::Function,
        }
    }

    /// The value of an object's key; nothing, if there is none or it is no object.
    pub(super) fn member(&self, key: &str) -> Self {
        self.as_object().map_or(Self::Undefined, |members| members.get(key))
    }

    /// How many bytes it has when it is written out, about.
    pub(super) fn written_bytes(&self) -> usize {
        let mut size = Size::default();
        size.add(self);
        size.written
    }

    /// Whether it holds no other values, which are to be dropped with it.
    pub(super) fn is_flat(&self) -> bool {
        matches!(self, Self::Undefined | Self::Json(_) | Self::Number(_))
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Json(Json::Bool(value))
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<Json> for Value {
    fn from(json: Json) -> Self {
        Self::Json(json)
    }
}

/// A value as JavaScript sees it, whatever holds it.
#[derive(Clone, Copy)]
pub(super) enum View<'a> {
    Undefined,
    Null,
    Boolean(bool),
    Number(Numeral),
    String(&'a str),
    Array(Items<'a>),
    Object(Members<'a>),
    Function,
}

impl<'a> From<&'a Json> for View<'a> {
    fn from(json: &'a Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Boolean(*value),
            Json::Number(number) => Self::Number(number.into()),
            Json::String(text) => Self::String(text),
            Json::Array(items) => Self::Array(Items::Json(items)),
            Json::Object(members) => Self::Object(Members::Json(members)),
        }
    }
}

impl View<'_> {
    pub(super) fn as_number(self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(number.as_f64()),
            _ => None,
        }
    }
}

/// A number, exact if it is a whole one that 64 bits can hold.
#[derive(Clone, Copy, Debug)]
pub(super) enum Numeral {
    Integer(i64),
    Float(f64),
}

impl From<&Number> for Numeral {
    fn from(number: &Number) -> Self {
        match number.as_i64() {
            Some(integer) => Self::Integer(integer),
            None => Self::Float(number.as_f64().unwrap_or(f64::NAN)),
        }
    }
}

/// The items of a list.
#[derive(Clone, Copy)]
pub(super) enum Items<'a> {
    Json(&'a [Json]),
    Values(&'a [Value]),
}

impl<'a> Items<'a> {
    pub(super) fn len(self) -> usize {
        match self {
            Self::Json(items) => items.len(),
            Self::Values(items) => items.len(),
        }
    }

    /// The item at a place; nothing, if there is none.
    pub(super) fn get(self, at: usize) -> Value {
        match self {
            Self::Json(items) => items.get(at).cloned().map_or(Value::Undefined, Value::Json),
            Self::Values(items) => items.get(at).cloned().unwrap_or_default(),
        }
    }

    pub(super) fn iter(self) -> impl ExactSizeIterator<Item = Value> + use<'a> {
        (0..self.len()).map(move |at| self.get(at))
    }

    pub(super) fn views(self) -> impl ExactSizeIterator<Item = View<'a>> + use<'a> {
        (0..self.len()).map(move |at| match self {
            Self::Json(items) => View::from(&items[at]),
            Self::Values(items) => items[at].view(),
        })
    }

    pub(super) fn to_vec(self) -> Vec<Value> {
        self.iter().collect()
    }
}

/// The members of an object.
#[derive(Clone, Copy)]
pub(super) enum Members<'a> {
    Json(&'a Object),
    Values(&'a Map),
}

impl<'a> Members<'a> {
    pub(super) fn len(self) -> usize {
        match self {
            Self::Json(members) => members.len(),
            Self::Values(map) => map.members.len(),
        }
    }

    pub(super) fn get(self, key: &str) -> Value {
        match self {
            Self::Json(members) => members.get(key).cloned().map_or(Value::Undefined, Value::Json),
            Self::Values(map) => map.members.get(key).cloned().unwrap_or_default(),
        }
    }

    pub(super) fn keys(self) -> Vec<Arc<str>> {
        match self {
            Self::Json(members) => members.keys().cloned().collect(),
            Self::Values(map) => map.members.keys().cloned().collect(),
        }
    }

    pub(super) fn to_vec(self) -> Vec<(Arc<str>, Value)> {
        match self {
            Self::Json(members) => {
                members.iter().map(|(key, member)| (key.clone(), member.clone().into())).collect()
            }
            Self::Values(map) => {
                map.members.iter().map(|(key, member)| (key.clone(), member.clone())).collect()
            }
        }
    }

    /// Goes through the members, up to a failure.
    pub(super) fn try_each<E>(
        self,
        mut each: impl FnMut(&'a str, View<'a>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        match self {
            Self::Json(members) => {
                members.iter().try_for_each(|(key, member)| each(key, View::from(member)))
            }
            Self::Values(map) => {
                map.members.iter().try_for_each(|(key, member)| each(key, member.view()))
            }
        }
    }
}
