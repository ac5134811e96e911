use statewright_handler::{Operation, Ordered, Plain, Relation, Value};

use super::Expr;

/// Comparisons. Texts are compared by their UTF-16 code units.
impl<T: Plain> Expr<T> {
    /// Whether both are the same.
    pub fn equals(&self, other: impl Value<T>) -> Expr<bool> {
        self.compare(Relation::Equals, other)
    }

    /// Whether they are not the same.
    pub fn not_equals(&self, other: impl Value<T>) -> Expr<bool> {
        self.compare(Relation::NotEquals, other)
    }

    /// Whether it is one of these.
    pub fn is_one_of(&self, values: impl Value<Vec<T>>) -> Expr<bool> {
        self.call(Operation::In, [values.code()])
    }

    fn compare(&self, relation: Relation, other: impl Value<T>) -> Expr<bool> {
        self.call(Operation::Compare(relation, T::kind()), [other.code()])
    }
}

impl<T: Ordered> Expr<T> {
    /// Whether this is less than the other.
    pub fn less_than(&self, other: impl Value<T>) -> Expr<bool> {
        self.compare(Relation::LessThan, other)
    }

    /// Whether this is not greater than the other.
    pub fn at_most(&self, other: impl Value<T>) -> Expr<bool> {
        self.compare(Relation::AtMost, other)
    }

    /// Whether this is greater than the other.
    pub fn greater_than(&self, other: impl Value<T>) -> Expr<bool> {
        self.compare(Relation::GreaterThan, other)
    }

    /// Whether this is not less than the other.
    pub fn at_least(&self, other: impl Value<T>) -> Expr<bool> {
        self.compare(Relation::AtLeast, other)
    }
}
