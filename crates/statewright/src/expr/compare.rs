use std::{cmp::Ordering, convert::Infallible};

use statewright_handler::{Kind, Operation, Ordered, Plain, Relation, Value};

use super::Expr;

/// Comparisons. Texts are compared by their UTF-16 code units.
impl<T> Expr<T> {
    /// Whether both are the same.
    pub fn equals(&self, other: impl Value<T>) -> Expr<bool>
    where
        T: Plain,
    {
        self.compare(Relation::Equals, other)
    }

    /// Whether they are not the same.
    pub fn not_equals(&self, other: impl Value<T>) -> Expr<bool>
    where
        T: Plain,
    {
        self.compare(Relation::NotEquals, other)
    }

    /// Whether its JSON is a text, for a type that is not always one.
    pub fn is_text(&self) -> Expr<bool> {
        self.call(Operation::Is(Kind::Text), [])
    }

    /// Whether its JSON is a number, for a type that is not always one.
    pub fn is_number(&self) -> Expr<bool> {
        self.call(Operation::Is(Kind::Number), [])
    }

    /// Whether its JSON is `true` or `false`, for a type that is not always one of these.
    pub fn is_truth_value(&self) -> Expr<bool> {
        self.call(Operation::Is(Kind::Truth), [])
    }

    /// Whether it is one of these.
    pub fn is_one_of(&self, values: impl Value<Vec<T>>) -> Expr<bool>
    where
        T: Plain,
    {
        self.call(Operation::In, [values.code()])
    }

    /// Whether this is less than the other.
    pub fn less_than(&self, other: impl Value<T>) -> Expr<bool>
    where
        T: Ordered,
    {
        self.compare(Relation::LessThan, other)
    }

    /// Whether this is not greater than the other.
    pub fn at_most(&self, other: impl Value<T>) -> Expr<bool>
    where
        T: Ordered,
    {
        self.compare(Relation::AtMost, other)
    }

    /// Whether this is greater than the other.
    pub fn greater_than(&self, other: impl Value<T>) -> Expr<bool>
    where
        T: Ordered,
    {
        self.compare(Relation::GreaterThan, other)
    }

    /// Whether this is not less than the other.
    pub fn at_least(&self, other: impl Value<T>) -> Expr<bool>
    where
        T: Ordered,
    {
        self.compare(Relation::AtLeast, other)
    }

    fn compare(&self, relation: Relation, other: impl Value<T>) -> Expr<bool>
    where
        T: Plain,
    {
        self.call(Operation::Compare(relation, T::kind()), [other.code()])
    }
}

/// What `==` and `<` could compare an expression with: nothing, so that rustc says what to
/// write instead.
#[diagnostic::on_unimplemented(
    message = "`==` and `<` compare at once, and expressions have values only when the workflow runs",
    label = "compared with an expression",
    note = "write `.equals(…)`, `.not_equals(…)`, `.less_than(…)`, `.at_most(…)`, `.greater_than(…)` or `.at_least(…)`"
)]
pub trait ComparedAtOnce {
    #[doc(hidden)]
    fn compared<T>(&self) -> T;
}

impl ComparedAtOnce for Infallible {
    fn compared<T>(&self) -> T {
        match *self {}
    }
}

// With a single type, rustc would take every other one for it.
impl ComparedAtOnce for [Infallible; 1] {
    fn compared<T>(&self) -> T {
        match self[0] {}
    }
}

impl<T, V: ComparedAtOnce> PartialEq<V> for Expr<T> {
    fn eq(&self, other: &V) -> bool {
        other.compared()
    }
}

impl<T, V: ComparedAtOnce> PartialOrd<V> for Expr<T> {
    fn partial_cmp(&self, other: &V) -> Option<Ordering> {
        other.compared()
    }
}
