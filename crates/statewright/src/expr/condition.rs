use std::ops::{BitAnd, BitOr, Not};

use statewright_handler::{Code, Operation, Value};

use super::Expr;

impl<V: Value<bool>> BitAnd<V> for Expr<bool> {
    type Output = Self;

    fn bitand(self, other: V) -> Self {
        self.call(Operation::And, [other.code()])
    }
}

impl<V: Value<bool>> BitOr<V> for Expr<bool> {
    type Output = Self;

    fn bitor(self, other: V) -> Self {
        self.call(Operation::Or, [other.code()])
    }
}

impl Not for Expr<bool> {
    type Output = Self;

    fn not(self) -> Self {
        self.call(Operation::Not, [])
    }
}

/// The first value where a condition holds, and the second where it does not.
///
/// ```
/// use statewright::{Expr, if_then_else};
/// # use statewright_handler::Shape;
/// # #[derive(Shape)] struct Order { cents: u64 }
///
/// fn size(order: &Expr<Order>) -> Expr<String> {
///     if_then_else(order.get(Order::CENTS).at_least(100_000), "large", "small")
/// }
/// ```
pub fn if_then_else<T>(
    condition: impl Value<bool>,
    then: impl Value<T>,
    otherwise: impl Value<T>,
) -> Expr<T> {
    let operands = vec![condition.code(), then.code(), otherwise.code()];
    Expr::new(Code::Call(Operation::IfThenElse, operands))
}
