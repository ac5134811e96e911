use std::{fmt, marker::PhantomData};

/// A field of the JSON of `S`, which holds a `T`.
///
/// `#[derive(Shape)]` writes one constant of this type for each field of a struct, named
/// as the field in capitals. It is the only kind of path that the author of a workflow
/// writes, and it holds the key that serde writes. A field that serde may leave out is
/// an [`OptionalField`](crate::OptionalField).
///
/// ```
/// use serde::Serialize;
/// use statewright_handler::Shape;
///
/// #[derive(Serialize, Shape)]
/// #[serde(rename_all = "PascalCase")]
/// struct WorkedCase {
///     case: String,
///     #[serde(rename = "status-code")]
///     status: u8,
/// }
///
/// assert_eq!(WorkedCase::CASE.key(), "Case");
/// assert_eq!(WorkedCase::STATUS.key(), "status-code");
/// ```
pub struct Field<S, T> {
    key: &'static str,
    types: PhantomData<fn(S) -> T>,
}

impl<S, T> Field<S, T> {
    /// The field with this key. Written by the derive.
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key, types: PhantomData }
    }

    /// The key of the field in the JSON object.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }
}

impl<S, T> Clone for Field<S, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, T> Copy for Field<S, T> {}

impl<S, T> fmt::Debug for Field<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Field").field(&self.key).finish()
    }
}

/// The JSON of this type always has the field `Key`, which holds a `Value`.
///
/// Written by `#[derive(Shape)]`, for [`PartOf`]. `Name` spells the key of the field as a
/// [`Key`], because a type cannot be named by a text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` lacks a field that is needed",
    label = "needs a field that is not always there",
    note = "its key, letter by letter: {Name}",
    note = "fields that serde may leave out do not count, and both types must derive `Shape`"
)]
pub trait HasField<Name> {
    /// The type of the field.
    type Value;
}

/// A key letter by letter, for [`HasField`]: 16 of them, and a `Key` of those that follow.
#[rustfmt::skip]
#[derive(Debug)]
pub struct Key<
    const A: char = '\0', const B: char = '\0', const C: char = '\0', const D: char = '\0',
    const E: char = '\0', const F: char = '\0', const G: char = '\0', const H: char = '\0',
    const I: char = '\0', const J: char = '\0', const K: char = '\0', const L: char = '\0',
    const M: char = '\0', const N: char = '\0', const O: char = '\0', const P: char = '\0',
    Rest = (),
>(PhantomData<Rest>);

/// The JSON of a `Whole` can be read as this type: each of its fields is there, with the
/// same type.
///
/// Written by `#[derive(Shape)]`. It lets a flow go on with a part of what a state
/// returned, checked by rustc and without a state in between:
///
/// ```
/// use statewright_handler::{PartOf, Shape};
///
/// #[derive(Shape)]
/// struct Escalated {
///     case: String,
///     tier: u8,
/// }
///
/// #[derive(Shape)]
/// struct Opened {
///     case: String,
/// }
///
/// fn goes_on_as<Part: PartOf<Whole>, Whole>() {}
/// goes_on_as::<Opened, Escalated>();
/// ```
///
/// The other way round does not compile, as `tier` would be missing:
///
/// ```compile_fail
/// # use statewright_handler::{PartOf, Shape};
/// # #[derive(Shape)]
/// # struct Escalated { case: String, tier: u8 }
/// # #[derive(Shape)]
/// # struct Opened { case: String }
/// # fn goes_on_as<Part: PartOf<Whole>, Whole>() {}
/// goes_on_as::<Escalated, Opened>();
/// ```
#[diagnostic::on_unimplemented(
    message = "a `{Whole}` does not hold all that a `{Self}` needs",
    note = "each field of the second must be a field of the first, with the same key and type; both must derive `Shape`"
)]
pub trait PartOf<Whole> {}
