use serde::{Deserialize, Serialize};

use crate::{Choices, Kind};

/// A type whose JSON is one text, number or truth value, so that it can be compared.
///
/// A type of your own, such as a struct around an ID, says what its JSON is:
///
/// ```
/// use statewright_handler::{Kind, Plain};
///
/// #[derive(serde::Serialize)]
/// struct OrderId(String);
///
/// impl Plain for OrderId {
///     fn kind() -> Kind {
///         Kind::Text
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is no text, no number and no truth value, as this needs one",
    label = "cannot be compared, nor written into a text",
    note = "of an `Option`, take the value with `.or(…)` first; of a struct, take a field; on an enum without data, derive `Choices`"
)]
pub trait Plain {
    /// What the JSON of all its values is.
    fn kind() -> Kind;
}

/// A type whose values have an order that a workflow knows.
#[diagnostic::on_unimplemented(
    message = "a workflow does not know which of two `{Self}`s is less",
    label = "neither a number, nor a text, nor a timestamp"
)]
pub trait Ordered: Plain {}

/// A type of numbers that a workflow can compute with.
#[diagnostic::on_unimplemented(
    message = "a workflow cannot compute with a `{Self}`",
    label = "no number",
    note = "of an `Option`, take the value with `.or(…)` first"
)]
pub trait Number: Ordered {}

/// Numbers that are not only whole.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is not a number that can have a fraction",
    label = "needs an `f64` or an `f32`",
    note = "write `.to_f64()` before"
)]
pub trait Fraction: Number {}

/// What `+` puts together: numbers, which it adds, and texts.
#[diagnostic::on_unimplemented(
    message = "a workflow cannot add to a `{Self}`",
    label = "neither a number nor a text",
    note = "of an `Option`, take the value with `.or(…)` first"
)]
pub trait Added: Plain {}

impl Added for String {}

/// Whole numbers.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is no whole number",
    label = "a whole number is needed",
    note = "round it with `.floor()`, `.ceiling()` or `.round()`"
)]
pub trait Integer: Number {}

/// A type whose JSON is an object or a list: what derives [`Shape`](crate::Shape), lists and
/// tuples.
#[diagnostic::on_unimplemented(
    message = "the JSON of a `{Self}` is no object and no list",
    label = "needs a struct that derives `Shape`, or a list",
    note = "for a text, number or truth value, use `.to_text()`"
)]
pub trait Structured {}

impl<T> Structured for Vec<T> {}

/// A point in time, as JSON has it: a text in the form of RFC 3339, `2026-01-31T12:00:00Z`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub String);

macro_rules! plain {
    ($($type:ty: $kind:ident $($more:ident)*,)*) => {
        $(
            impl Plain for $type {
                fn kind() -> Kind {
                    Kind::$kind
                }
            }
            $(impl $more for $type {})*
        )*
    };
}

plain! {
    String: Text Ordered,
    Timestamp: Timestamp Ordered,
    i8: SmallInteger Ordered Number Integer Added,
    i16: SmallInteger Ordered Number Integer Added,
    i32: SmallInteger Ordered Number Integer Added,
    u8: SmallInteger Ordered Number Integer Added,
    u16: SmallInteger Ordered Number Integer Added,
    u32: Integer Ordered Number Integer Added,
    u64: Integer Ordered Number Integer Added,
    i64: Integer Ordered Number Integer Added,
    usize: Integer Ordered Number Integer Added,
    isize: Integer Ordered Number Integer Added,
    f32: Number Ordered Number Fraction Added,
    f64: Number Ordered Number Fraction Added,
}

#[diagnostic::do_not_recommend]
impl<T: Choices> Plain for T {
    fn kind() -> Kind {
        let mut kinds = T::ALL.iter().map(|value| match serde_json::to_value(value) {
            Ok(serde_json::Value::String(_)) => Kind::Text,
            Ok(serde_json::Value::Bool(_)) => Kind::Truth,
            Ok(serde_json::Value::Number(_)) => Kind::Number,
            _ => Kind::Any,
        });
        let first = kinds.next().unwrap_or(Kind::Any);
        if kinds.all(|kind| kind == first) { first } else { Kind::Any }
    }
}
