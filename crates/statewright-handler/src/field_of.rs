use std::{fmt, marker::PhantomData};

use crate::{Code, Field};

/// A field of the JSON of `S` that serde may leave out, and that holds a `T` otherwise.
///
/// `#[derive(Shape)]` writes one for each field with `skip_serializing_if`.
pub struct OptionalField<S, T> {
    key: &'static str,
    types: PhantomData<fn(S) -> T>,
}

/// A field of a field: [`Field::get`].
pub struct Path<S, T> {
    keys: Vec<(&'static str, bool)>,
    types: PhantomData<fn(S) -> T>,
}

/// What leads from an `S` to a value in it: a field, or a path of them.
#[diagnostic::on_unimplemented(
    message = "this is not a field of a `{S}`",
    label = "not a field of `{S}`",
    note = "`#[derive(Shape)]` writes a constant for each field: `{S}::…`; of an `Option`, take the value with `.or(…)` first"
)]
pub trait FieldOf<S> {
    /// What it leads to.
    type Value;

    /// The keys on the way, each with whether it may be left out.
    fn keys(self) -> Vec<(&'static str, bool)>;

    /// The value in an `S`.
    fn code(self, of: Code) -> Code
    where
        Self: Sized,
    {
        self.keys().into_iter().fold(of, |of, (key, optional)| match of {
            // What was only just put into an object is known without it.
            Code::Object(members) if members.iter().any(|(member, _)| member == key) => {
                let found = members.into_iter().find(|(member, _)| member == key);
                found.map_or(Code::Constant(serde_json::Value::Null), |(_, code)| code)
            }
            of => Code::Field { of: Box::new(of), key: key.to_owned(), optional },
        })
    }
}

impl<S, T> OptionalField<S, T> {
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

impl<S, T> Field<S, T> {
    /// A field of this field.
    ///
    /// ```
    /// # use statewright_handler::{FieldOf, Shape};
    /// #[derive(Shape)]
    /// struct Order {
    ///     customer: Customer,
    /// }
    ///
    /// #[derive(Shape)]
    /// struct Customer {
    ///     name: String,
    /// }
    ///
    /// let path = Order::CUSTOMER.get(Customer::NAME);
    /// assert_eq!(path.keys(), [("customer", false), ("name", false)]);
    /// ```
    #[must_use]
    pub fn get<F: FieldOf<T>>(self, field: F) -> Path<S, F::Value> {
        Path { keys: [self.keys(), field.keys()].concat(), types: PhantomData }
    }
}

impl<S, T> Path<S, T> {
    /// A field of what it leads to.
    #[must_use]
    pub fn get<F: FieldOf<T>>(self, field: F) -> Path<S, F::Value> {
        Path { keys: [self.keys, field.keys()].concat(), types: PhantomData }
    }
}

impl<S, T> FieldOf<S> for Field<S, T> {
    type Value = T;

    fn keys(self) -> Vec<(&'static str, bool)> {
        vec![(self.key(), false)]
    }
}

impl<S, T> FieldOf<S> for OptionalField<S, T> {
    type Value = Option<T>;

    fn keys(self) -> Vec<(&'static str, bool)> {
        vec![(self.key, true)]
    }
}

impl<S, T> FieldOf<S> for Path<S, T> {
    type Value = T;

    fn keys(self) -> Vec<(&'static str, bool)> {
        self.keys
    }
}

impl<S, T> Clone for OptionalField<S, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, T> Copy for OptionalField<S, T> {}

impl<S, T> fmt::Debug for OptionalField<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OptionalField").field(&self.key).finish()
    }
}

impl<S, T> Clone for Path<S, T> {
    fn clone(&self) -> Self {
        Self { keys: self.keys.clone(), types: PhantomData }
    }
}

impl<S, T> fmt::Debug for Path<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Path").field(&self.keys).finish()
    }
}
