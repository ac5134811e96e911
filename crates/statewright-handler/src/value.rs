use serde::Serialize;

use crate::{Choices, Code, Operation, Timestamp, is_list};

/// Something of which a workflow makes a `T`.
///
/// An expression over what a state is given, a constant, a value that is known only when the
/// workflow is deployed, or a `…Shape`: for a struct `Receipt`, `#[derive(Shape)]` writes
/// `ReceiptShape`, which has the same fields, each of any type that is a `Value` of the type
/// of the field.
///
/// ```
/// use statewright_handler::{Code, Shape, Value};
/// use serde_json::json;
///
/// #[derive(Shape)]
/// struct Receipt {
///     id: String,
///     total: u64,
/// }
///
/// let receipt = ReceiptShape { id: "R-7", total: 5 };
/// let Code::Object(fields) = Value::<Receipt>::code(receipt) else { unreachable!() };
/// assert_eq!(fields[0], ("id".to_owned(), Code::Constant(json!("R-7"))));
/// ```
#[diagnostic::on_unimplemented(
    message = "a workflow cannot make a `{T}` of this",
    label = "`{Self}` does not stand for a `{T}`",
    note = "what can be: an expression of that type, a text, a number or a truth value, for a struct that derives `Shape` its `…Shape` with a value for each field, or `constant(…)` of whatever serde writes",
    note = "of an `Option`, take the value with `.or(…)` first; a text of other values makes `text!(\"{{}} {{}}\", a, b)`"
)]
pub trait Value<T> {
    /// What the workflow computes.
    fn code(self) -> Code;
}

/// A constant of any type that serde writes. See [`constant`].
#[derive(Clone, Copy, Debug)]
pub struct Constant<T>(T);

/// A constant of a type of your own, such as a struct: the JSON that serde writes for it.
///
/// Texts, numbers, truth values and enums that derive [`Choices`] need none of this.
pub const fn constant<T: Serialize>(value: T) -> Constant<T> {
    Constant(value)
}

/// Nothing, where there may be something: the `None` of each `Option`.
#[derive(Clone, Copy, Debug)]
pub struct Null;

impl<T: Serialize> Value<T> for Constant<T> {
    fn code(self) -> Code {
        Code::constant(&self.0)
    }
}

impl<T> Value<Option<T>> for Null {
    fn code(self) -> Code {
        Code::Constant(serde_json::Value::Null)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Choices> Value<T> for T {
    fn code(self) -> Code {
        Code::constant(&self)
    }
}

macro_rules! constants {
    ($($given:ty => $made:ty),*) => {
        $(impl Value<$made> for $given {
            fn code(self) -> Code {
                Code::constant(&self)
            }
        })*
    };
}

constants! {
    String => String, &String => String, &str => String,
    u8 => u8, u16 => u16, u32 => u32, u64 => u64, usize => usize,
    i8 => i8, i16 => i16, i32 => i32, i64 => i64, isize => isize,
    f32 => f32, f64 => f64,
    Timestamp => Timestamp
}

impl Value<()> for () {
    fn code(self) -> Code {
        Code::Constant(serde_json::Value::Null)
    }
}

impl<T, V: Value<T>> Value<Option<T>> for Option<V> {
    fn code(self) -> Code {
        self.map_or(Code::Constant(serde_json::Value::Null), V::code)
    }
}

/// A value as an item of a list.
fn item<T>(value: impl Value<T>) -> Code {
    match value.code() {
        code @ (Code::List(_) | Code::Constant(_)) => code,
        code if is_list::<T>() => Code::Call(Operation::ListItem, vec![code]),
        code => code,
    }
}

impl<T, V: Value<T>> Value<Vec<T>> for Vec<V> {
    fn code(self) -> Code {
        Code::List(self.into_iter().map(item::<T>).collect())
    }
}

impl<T, V: Value<T>, const COUNT: usize> Value<Vec<T>> for [V; COUNT] {
    fn code(self) -> Code {
        Code::List(self.into_iter().map(item::<T>).collect())
    }
}

macro_rules! tuples {
    ($(($($made:ident $given:ident),*))*) => {
        $(impl<$($made, $given: Value<$made>),*> Value<($($made,)*)> for ($($given,)*) {
            fn code(self) -> Code {
                #[expect(non_snake_case, reason = "a variable for each type, under its name")]
                let ($($given,)*) = self;
                Code::List(vec![$(item::<$made>($given)),*])
            }
        })*
    };
}

tuples! {
    (A VA)
    (A VA, B VB)
    (A VA, B VB, C VC)
    (A VA, B VB, C VC, D VD)
    (A VA, B VB, C VC, D VD, E VE)
    (A VA, B VB, C VC, D VD, E VE, F VF)
}
