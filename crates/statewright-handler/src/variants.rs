use serde::Serialize;
use serde_json::{Value, to_value};

use crate::{Choices, Variant};

/// A type with known variants, so that a workflow can choose by them.
///
/// These are the enums that derive [`Choices`], with and without data; `bool`; and `Option`,
/// whose variants are what is there and what is not.
///
/// For an enum with data, the derive writes a second enum, whose variants hold the data as what
/// a flow can go on with, a [`Variant`]; for data with names, it writes a struct, too. A variant
/// with `#[serde(other)]` is what a choice does by default.
///
/// ```
/// use serde::{Deserialize, Serialize};
/// use statewright_handler::{Choices, Variant};
///
/// #[derive(Serialize, Deserialize, Choices)]
/// #[serde(tag = "kind")]
/// enum Payment {
///     Card { number: String },
///     Free,
/// }
///
/// fn what_is_written(payment: PaymentVariant) {
///     match payment {
///         // `Payment::Card` as a struct.
///         PaymentVariant::Card(card) => {
///             let _: Variant<Payment, PaymentCard> = card;
///         }
///         // There is nothing in it, so it stays what it is.
///         PaymentVariant::Free(free) => {
///             let _: Variant<Payment, Payment> = free;
///         }
///     }
/// }
/// assert_eq!(PaymentCard::NUMBER.key(), "number");
/// ```
#[diagnostic::on_unimplemented(
    message = "a workflow cannot choose by a `{Self}`, because its values are not listed",
    label = "not an enum that derives `Choices`",
    note = "derive `Choices` on an enum, choose by another field, or by conditions: `.when(…)`"
)]
pub trait Variants: Sized + 'static {
    /// What the arm of a choice is given, where a flow has a `Whole` at hand.
    type Arm<Whole>;

    /// Each way that a choice can go, in the order of declaration.
    fn ways<Whole>(place: &Place) -> Vec<Way<Self::Arm<Whole>>>;
}

/// One way that a choice can go.
#[derive(Clone, Debug)]
pub struct Way<Arm> {
    /// When it goes there.
    pub test: Test,
    /// What the arm is given.
    pub arm: Arm,
}

/// Where the value is that a workflow chooses by.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The name of the state that chooses.
    pub state: String,
    /// The keys that lead from what the state is given to the value.
    pub keys: Vec<&'static str>,
}

impl Place {
    /// The data of a variant, to which these keys lead from the value. Written by the derive.
    pub fn variant<Whole, Data>(&self, name: &str, keys: &[&'static str]) -> Variant<Whole, Data> {
        let keys = self.keys.iter().chain(keys).copied().collect();
        Variant::new(format!("{}: {name}", self.state), keys)
    }

    /// The value itself, in a variant of this name. Written by the derive.
    pub fn itself<Whole, Data>(&self, name: &str) -> Variant<Whole, Data> {
        self.variant(name, &[])
    }
}

/// How the JSON of a value is told from that of others. The keys lead to it from the value.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// What is there is this.
    Equals(Vec<&'static str>, Value),
    /// Something is there, if only a null.
    Present(&'static str),
    /// Something is there, and no null.
    Some,
    /// Nothing is there, or a null.
    None,
    /// No other test holds.
    Otherwise,
    /// It cannot be told, because serde cannot write it, for this reason.
    Unwritten(String),
}

impl Test {
    /// The value is what serde writes for this one.
    #[must_use]
    pub fn value(value: &impl Serialize) -> Self {
        match to_value(value) {
            Ok(value) => Self::Equals(Vec::new(), value),
            Err(error) => Self::Unwritten(error.to_string()),
        }
    }

    /// The value has this text at this key.
    #[must_use]
    pub fn tag(key: &'static str, name: &str) -> Self {
        Self::Equals(vec![key], name.into())
    }

    /// The value is this text.
    #[must_use]
    pub fn text(name: &str) -> Self {
        Self::Equals(Vec::new(), name.into())
    }
}

impl<T: Choices> Variants for T {
    type Arm<Whole> = Self;

    fn ways<Whole>(_: &Place) -> Vec<Way<Self>> {
        T::ALL.iter().map(|value| Way { test: Test::value(value), arm: *value }).collect()
    }
}

/// What is there or not: an arm for `Some` goes on with it, or, if it ignores it, with the
/// whole.
impl<T: 'static> Variants for Option<T> {
    type Arm<Whole> = Option<Variant<Whole, T>>;

    fn ways<Whole>(place: &Place) -> Vec<Way<Self::Arm<Whole>>> {
        let some = Way { test: Test::Some, arm: Some(place.itself("Some")) };
        vec![some, Way { test: Test::None, arm: None }]
    }
}
