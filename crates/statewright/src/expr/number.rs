use std::ops::{Add, Div, Mul, Neg, Rem, Sub};

use statewright_handler::{Added, Code, Fraction, Integer, Kind, Number, Operation, Value};

use super::Expr;

/// Writes an operator for expressions, and for references to them.
macro_rules! operator {
    ($trait:ident $method:ident $bound:ident $operation:expr) => {
        impl<T: $bound, V: Value<T>> $trait<V> for Expr<T> {
            type Output = Self;

            fn $method(self, other: V) -> Self {
                self.call($operation, [other.code()])
            }
        }

        impl<T: $bound, V: Value<T>> $trait<V> for &Expr<T> {
            type Output = Expr<T>;

            fn $method(self, other: V) -> Expr<T> {
                self.call($operation, [other.code()])
            }
        }
    };
}

operator!(Add add Added adding(T::kind()));
operator!(Sub sub Number Operation::Subtract(T::kind()));
operator!(Mul mul Number Operation::Multiply);
operator!(Rem rem Number Operation::Remainder);

/// What `+` is for this kind.
fn adding(kind: Kind) -> Operation {
    match kind {
        Kind::Text => Operation::Concatenate,
        kind => Operation::Add(kind),
    }
}

/// What `/` divides a `T` by.
#[diagnostic::on_unimplemented(
    message = "a workflow does not divide `{T}`s with `/`, because it would not give whole numbers, as Rust does",
    label = "not divided by this",
    note = "whole numbers are divided with `.divided_down_by(…)`, which rounds down; numbers with fractions, by those of the same type"
)]
pub trait Divisor<T> {
    #[doc(hidden)]
    fn code(self) -> Code;
}

#[diagnostic::do_not_recommend]
impl<T: Fraction, V: Value<T>> Divisor<T> for V {
    fn code(self) -> Code {
        Value::code(self)
    }
}

impl<T, V: Divisor<T>> Div<V> for Expr<T> {
    type Output = Self;

    fn div(self, other: V) -> Self {
        self.call(Operation::Divide, [other.code()])
    }
}

impl<T, V: Divisor<T>> Div<V> for &Expr<T> {
    type Output = Expr<T>;

    fn div(self, other: V) -> Expr<T> {
        self.call(Operation::Divide, [other.code()])
    }
}

/// Writes operators for constants before expressions, which Rust takes one type at a time.
macro_rules! constant_first {
    ($operators:tt: $($number:ident)*) => {
        $(constant_first!(@ $number $operators);)*
    };
    (@ $number:ident [$($trait:ident $method:ident),*]) => {$(
        impl $trait<Expr<$number>> for $number {
            type Output = Expr<$number>;

            fn $method(self, other: Expr<$number>) -> Expr<$number> {
                Expr::of(self).$method(other)
            }
        }
    )*};
}

constant_first!([Add add, Sub sub, Mul mul, Rem rem]: u8 u16 u32 u64 usize i8 i16 i32 i64 isize f32 f64);
constant_first!([Div div]: f32 f64);

impl<T: Number> Neg for Expr<T> {
    type Output = Self;

    fn neg(self) -> Self {
        self.call(Operation::Negate, [])
    }
}

/// Numbers. A workflow computes with what JSON and JavaScript have: floating point numbers of
/// 64 bits. Whole numbers are exact up to 2^53, and nothing keeps them in the range of their
/// type: where a difference of `u64`s is below 0, a handler cannot read it.
impl<T> Expr<T> {
    /// The number without its sign.
    pub fn abs(&self) -> Self
    where
        T: Number,
    {
        self.call(Operation::Absolute, [])
    }

    /// The number as a text by a picture of it: `0.00`, `#,##0`.
    ///
    /// The pictures are those of [`$formatNumber`](https://docs.jsonata.org/numeric-functions).
    pub fn format(&self, picture: &str) -> Expr<String>
    where
        T: Number,
    {
        self.call(Operation::FormatNumber, [Code::constant(&picture)])
    }

    /// The number as one that is not only whole.
    pub fn to_f64(&self) -> Expr<f64>
    where
        T: Number,
    {
        self.seen_as()
    }
}

impl<T> Expr<T> {
    /// The number as one of another type of whole numbers, in whose range it must be.
    pub fn to_integer<I: Integer>(&self) -> Expr<I>
    where
        T: Integer,
    {
        self.seen_as()
    }

    /// The whole number of times that `divisor` is in this, rounded down.
    pub fn divided_down_by(&self, divisor: impl Value<T>) -> Self
    where
        T: Integer,
    {
        self.call(Operation::DivideDown, [divisor.code()])
    }
}

impl<T> Expr<T> {
    /// The greatest whole number that is not above this.
    pub fn floor<I: Integer>(&self) -> Expr<I>
    where
        T: Fraction,
    {
        self.call(Operation::Floor, [])
    }

    /// The least whole number that is not below this.
    pub fn ceiling<I: Integer>(&self) -> Expr<I>
    where
        T: Fraction,
    {
        self.call(Operation::Ceiling, [])
    }

    /// The nearest whole number; of two, the even one.
    pub fn round_to_even<I: Integer>(&self) -> Expr<I>
    where
        T: Fraction,
    {
        self.call(Operation::Round, [])
    }
}

/// A number from 0 up to 1, at random and another one each time.
pub fn random() -> Expr<f64> {
    Expr::new(Code::Call(Operation::Random, Vec::new()))
}
