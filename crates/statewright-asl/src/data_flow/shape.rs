//! What is known of a value before anything runs.

mod bounds;
mod describe;
mod example;
mod fields;
mod join;
mod literal;
mod schema;

#[cfg(test)]
mod tests;

use std::{
    borrow::Cow,
    sync::{Arc, LazyLock},
};

use crate::{document::Span, likeness::most_like};
pub(super) use fields::Fields;

/// How deep the parts of a shape are nested at the most; of what lies deeper nothing is known.
pub const DEPTH_MAX: usize = 24;

/// How many parts a shape has at the most; of those that are too many nothing is known.
pub const PARTS_MAX: usize = 2_000;

/// How many values of a number or text are told apart; of more it is known only what they are.
pub const CONSTANTS_MAX: usize = 16;

/// How many objects are remembered of which a value may be one.
const ORIGINS_MAX: usize = 3;

/// What is known of a value: of which kinds it can be, what is in it, and whether it is there at
/// all.
///
/// It is never wrong by knowing too much: what is not certain is left open.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Whether there may be no value.
    pub(super) may_be_missing: bool,
    /// Whether it is concluded from what an example or a schema does not show. It is worth a
    /// word, and proves nothing.
    pub(super) is_vague: bool,
    pub(super) kinds: Kinds,
}

/// Of which kinds a value can be.
#[derive(Clone, Debug)]
pub(super) enum Kinds {
    Any,
    Of(Arc<Known>),
}

/// What a value can be: one of all that is set here.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Known {
    pub(super) null: bool,
    pub(super) booleans: Vec<bool>,
    pub(super) number: Option<Constants<f64>>,
    pub(super) text: Option<Constants<Arc<str>>>,
    pub(super) list: Option<Items>,
    pub(super) object: Option<Object>,
    pub(super) parts: usize,
    pub(super) depth: usize,
    /// How many bytes it has as JSON at the least.
    pub(super) least: usize,
}

/// The values that a number or a text can have.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Constants<T> {
    Any,
    /// One of these, in their order.
    OneOf(Vec<T>),
}

/// What is in a list.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Items {
    /// Any number of items, each like this; if it is nothing, the list is empty.
    Each(Shape),
    /// These.
    Exactly(Vec<Shape>),
}

/// What is in an object.
#[derive(Clone, Debug, Default)]
pub(super) struct Object {
    pub(super) fields: Fields,
    pub(super) rest: Rest,
    /// Where it was made, for who has to mend it.
    pub(super) origins: Vec<Origin>,
}

/// What is known of the fields that are not listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rest {
    /// There are none.
    #[default]
    None,
    /// The example that was given has none.
    NotInExample,
    /// The schema that was given has none, and does not exclude them.
    NotInSchema,
    /// There may be others.
    Open,
}

/// Where an object was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    pub(crate) span: Span,
    pub(crate) what: &'static str,
}

/// A type of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Null,
    Boolean,
    Number,
    Text,
    List,
    Object,
}

impl PartialEq for Kinds {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Any, Self::Any) => true,
            (Self::Of(one), Self::Of(other)) => Arc::ptr_eq(one, other) || one == other,
            _ => false,
        }
    }
}

impl PartialEq for Object {
    /// Where it was made is for readers, and says nothing about it.
    fn eq(&self, other: &Self) -> bool {
        self.rest == other.rest && self.fields == other.fields
    }
}

impl Default for Shape {
    fn default() -> Self {
        Self::unknown()
    }
}

impl Shape {
    /// A value of which nothing is known, not even whether it is there.
    #[must_use]
    pub fn unknown() -> Self {
        Self { may_be_missing: true, is_vague: false, kinds: Kinds::Any }
    }

    /// A value that is there, and of which nothing else is known.
    pub(super) fn anything() -> Self {
        Self { may_be_missing: false, ..Self::unknown() }
    }

    /// What cannot be.
    pub(super) fn nothing() -> Self {
        static NOTHING: LazyLock<Shape> = LazyLock::new(|| Shape::of(Known::default()));
        NOTHING.clone()
    }

    /// What is not there.
    pub(super) fn missing() -> Self {
        Self { may_be_missing: true, ..Self::nothing() }
    }

    pub(super) fn null() -> Self {
        static NULL: LazyLock<Shape> =
            LazyLock::new(|| Shape::of(Known { null: true, ..Known::default() }));
        NULL.clone()
    }

    pub(super) fn boolean() -> Self {
        static BOOLEAN: LazyLock<Shape> =
            LazyLock::new(|| Shape::of(Known { booleans: vec![false, true], ..Known::default() }));
        BOOLEAN.clone()
    }

    pub(super) fn exactly(boolean: bool) -> Self {
        Self::of(Known { booleans: vec![boolean], ..Known::default() })
    }

    pub(super) fn number() -> Self {
        static NUMBER: LazyLock<Shape> =
            LazyLock::new(|| Shape::of(Known { number: Some(Constants::Any), ..Known::default() }));
        NUMBER.clone()
    }

    pub(super) fn text() -> Self {
        static TEXT: LazyLock<Shape> =
            LazyLock::new(|| Shape::of(Known { text: Some(Constants::Any), ..Known::default() }));
        TEXT.clone()
    }

    /// One of these texts.
    pub(super) fn texts<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let mut texts: Vec<Arc<str>> = texts.into_iter().map(Arc::from).collect();
        texts.sort_unstable();
        texts.dedup();
        Self::of(Known { text: Some(Constants::OneOf(texts)), ..Known::default() })
    }

    /// One of these numbers.
    pub(super) fn numbers(numbers: impl IntoIterator<Item = f64>) -> Self {
        let mut numbers: Vec<f64> = numbers.into_iter().collect();
        numbers.sort_unstable_by(f64::total_cmp);
        numbers.dedup();
        Self::of(Known { number: Some(Constants::OneOf(numbers)), ..Known::default() })
    }

    pub(super) fn list_of(item: Self) -> Self {
        Self::of(Known { list: Some(Items::Each(item.present())), ..Known::default() })
    }

    pub(super) fn tuple(items: Vec<Self>) -> Self {
        Self::of(Known { list: Some(Items::Exactly(items)), ..Known::default() })
    }

    pub(super) fn object<'f>(
        fields: impl IntoIterator<Item = (&'f str, Self)>,
        rest: Rest,
        origin: Option<Origin>,
    ) -> Self {
        let fields = fields.into_iter().collect();
        Object { fields, rest, origins: origin.into_iter().collect() }.into()
    }

    fn of(known: Known) -> Self {
        let kinds = Kinds::Of(Arc::new(known.bounded()));
        Self { may_be_missing: false, is_vague: false, kinds }
    }

    /// The same, but it may not be there.
    pub(super) fn or_missing(mut self) -> Self {
        self.may_be_missing = true;
        self
    }

    /// The same, where it is there.
    pub(super) fn present(mut self) -> Self {
        self.may_be_missing = false;
        self
    }

    pub(super) fn vague(mut self) -> Self {
        self.is_vague = self.known().is_some();
        self
    }

    pub(super) fn known(&self) -> Option<&Known> {
        match &self.kinds {
            Kinds::Any => None,
            Kinds::Of(known) => Some(known),
        }
    }

    /// Whether anything is known of what it is.
    pub(crate) fn is_known(&self) -> bool {
        self.known().is_some()
    }

    /// Whether it cannot be a value.
    pub(crate) fn is_nothing(&self) -> bool {
        self.known().is_some_and(|known| Type::ALL.iter().all(|kind| !known.can_be(*kind)))
    }

    /// Whether it is certain that it is not there.
    pub(super) fn is_surely_missing(&self) -> bool {
        self.may_be_missing && self.is_nothing()
    }

    pub(crate) fn can_be(&self, kind: Type) -> bool {
        self.known().is_none_or(|known| known.can_be(kind))
    }

    /// Whether it is a value, if it is there, and none of these kinds.
    pub(crate) fn is_surely_none_of(&self, kinds: &[Type]) -> bool {
        !self.is_nothing() && !kinds.iter().any(|kind| self.can_be(*kind))
    }

    /// Whether all texts that it can be are known, and are none of those.
    pub(crate) fn is_no_text_of(&self, is_one: &impl Fn(&str) -> bool) -> bool {
        match self.known().map(|known| &known.text) {
            Some(Some(Constants::OneOf(texts))) => !texts.iter().any(|text| is_one(text)),
            _ => false,
        }
    }

    /// Whether all numbers that it can be are known, and are none of those.
    pub(crate) fn is_no_number_of(&self, is_one: &impl Fn(f64) -> bool) -> bool {
        match self.known().map(|known| &known.number) {
            Some(Some(Constants::OneOf(numbers))) => !numbers.iter().any(|number| is_one(*number)),
            _ => false,
        }
    }

    /// The member of this name.
    pub(super) fn field(&self, name: &str) -> Self {
        let Some(known) = self.known() else { return Self::unknown() };
        let is_other = Type::ALL.iter().any(|kind| *kind != Type::Object && known.can_be(*kind));
        let shape = known.object.as_ref().map(|object| object.field(name));
        self.part(shape, is_other)
    }

    /// The item at this place, from the end if it is negative.
    pub(super) fn item(&self, index: i64) -> Self {
        let Some(known) = self.known() else { return Self::unknown() };
        let is_other = Type::ALL.iter().any(|kind| *kind != Type::List && known.can_be(*kind));
        let shape = known.list.as_ref().map(|items| items.at(index));
        self.part(shape, is_other)
    }

    fn part(&self, shape: Option<Self>, is_other: bool) -> Self {
        let mut shape = shape.unwrap_or_else(Self::missing);
        shape.may_be_missing |= is_other;
        // That it is not there follows from what this is.
        shape.is_vague |= is_other && self.is_vague && shape.known().is_some();
        shape
    }

    /// Each item, if it is a list.
    pub(super) fn each(&self) -> Self {
        match self.known() {
            None => Self::unknown(),
            Some(known) => known.list.as_ref().map_or_else(Self::nothing, Items::each),
        }
    }

    /// Each value that it can be, if there are few and it is certainly one of them.
    pub(super) fn values(&self) -> Option<Vec<Self>> {
        let known = self.known().filter(|_| !self.is_vague && !self.may_be_missing)?;
        let mut values: Vec<_> =
            known.booleans.iter().map(|boolean| Self::exactly(*boolean)).collect();
        if known.null {
            values.push(Self::null());
        }
        match &known.number {
            None => {}
            Some(Constants::Any) => return None,
            Some(Constants::OneOf(numbers)) => {
                values.extend(numbers.iter().map(|number| Self::numbers([*number])));
            }
        }
        match &known.text {
            None => {}
            Some(Constants::Any) => return None,
            Some(Constants::OneOf(texts)) => {
                values.extend(texts.iter().map(|text| Self::texts([&**text])));
            }
        }
        let is_other = known.list.is_some() || known.object.is_some();
        (!is_other && !values.is_empty()).then_some(values)
    }

    /// The fields that are known, by their names.
    pub(crate) fn field_names(&self) -> impl Iterator<Item = &str> {
        let object = self.known().and_then(|known| known.object.as_ref());
        object.into_iter().flat_map(|object| object.fields.names())
    }

    /// The same with a value put in at a place in it, as `ResultPath` does. Objects on the way
    /// are made where there are none.
    pub(super) fn with(&self, fields: &[&str], value: Self) -> Self {
        let Some((first, others)) = fields.split_first() else { return value };
        let object = match self.known().map(|known| &known.object) {
            Some(Some(object)) if self.may_be_missing => {
                Cow::Owned(object.join(&Object::default()))
            }
            Some(Some(object)) => Cow::Borrowed(object),
            Some(None) if self.is_nothing() => Cow::Owned(Object::default()),
            _ => Cow::Owned(Object { rest: Rest::Open, ..Object::default() }),
        };
        object.with(first, object.field(first).with(others, value)).into()
    }

    /// The same without what an example or a schema lets one conclude of a part of it.
    pub(super) fn opened(&self, fields: &[&str]) -> Self {
        let Some((first, others)) = fields.split_first() else {
            return if self.is_vague { Self::unknown() } else { self.clone() };
        };
        let Some(known) = self.known() else { return self.clone() };
        let Some(object) = &known.object else { return self.clone() };
        let inner = object.field(first);
        let opened = inner.opened(others);
        if opened == inner {
            return self.clone();
        }
        let known = Known { object: Some(object.with(first, opened)), ..known.clone() };
        Self { kinds: Kinds::Of(Arc::new(known.bounded())), ..self.clone() }
    }
}

/// What was missing in an object.
#[derive(Clone, Copy, Debug)]
pub(super) enum Lack<'n> {
    /// A field whose name is one letter or two off.
    Misspelt(&'n str),
    /// The object is another one than was thought.
    Other,
}

impl Shape {
    /// Why it lacks a field.
    pub(super) fn lack_of<'n>(&self, name: &'n str) -> Lack<'n> {
        match most_like(name, self.field_names()) {
            Some(_) => Lack::Misspelt(name),
            None => Lack::Other,
        }
    }

    /// The same as if that were mended which was missing at a place.
    pub(super) fn mended(&self, fields: &[&str], lack: Lack<'_>) -> Self {
        let object = self.known().and_then(|known| known.object.as_ref());
        let Some(object) = object else { return self.forgotten() };
        let mended: Self = match (fields.split_first(), lack) {
            (Some((first, others)), _) => {
                object.with(first, object.field(first).mended(others, lack))
            }
            (None, Lack::Misspelt(name)) => object.with(name, Self::anything()),
            (None, Lack::Other) => Object { rest: Rest::Open, ..object.clone() },
        }
        .into();
        if self.may_be_missing { mended.or_missing() } else { mended }
    }
}

impl From<Object> for Shape {
    fn from(object: Object) -> Self {
        Self::of(Known { object: Some(object), ..Known::default() })
    }
}

impl Object {
    pub(super) fn field(&self, name: &str) -> Shape {
        match self.fields.get(name) {
            Some(shape) => shape.clone(),
            None => self.rest.shape(),
        }
    }

    fn with(&self, name: &str, shape: Shape) -> Self {
        let fields = self.fields.with(name, shape);
        Self { fields, rest: self.rest, origins: self.origins.clone() }
    }
}

impl Rest {
    /// What a field is that is not listed.
    pub(super) fn shape(self) -> Shape {
        match self {
            Self::None => Shape::missing(),
            Self::NotInExample | Self::NotInSchema => Shape::missing().vague(),
            Self::Open => Shape::unknown(),
        }
    }
}

impl Items {
    pub(super) fn each(&self) -> Shape {
        match self {
            Self::Each(item) => item.clone(),
            Self::Exactly(items) => {
                items.iter().fold(Shape::nothing(), |joined, item| joined.join(item))
            }
        }
    }

    fn at(&self, index: i64) -> Shape {
        match self {
            Self::Each(item) => item.clone().or_missing(),
            Self::Exactly(items) => {
                let at = if index < 0 {
                    items.len().checked_sub(usize::try_from(index.unsigned_abs()).unwrap_or(0))
                } else {
                    usize::try_from(index).ok()
                };
                at.and_then(|at| items.get(at)).cloned().unwrap_or_else(Shape::missing)
            }
        }
    }
}

impl Known {
    fn can_be(&self, kind: Type) -> bool {
        match kind {
            Type::Null => self.null,
            Type::Boolean => !self.booleans.is_empty(),
            Type::Number => self.number.is_some(),
            Type::Text => self.text.is_some(),
            Type::List => self.list.is_some(),
            Type::Object => self.object.is_some(),
        }
    }
}

impl Type {
    pub(crate) const ALL: [Self; 6] =
        [Self::Null, Self::Boolean, Self::Number, Self::Text, Self::List, Self::Object];
}
