use crate::Results;

use super::Expr;

/// Tuples, which JSON has as lists.
impl<T: Results> Expr<T> {
    /// The parts of the tuple: what the branches of a [`parallel`](crate::parallel) ended
    /// with.
    ///
    /// ```
    /// # use statewright::{Expr, text};
    /// fn label(both: &Expr<(String, u64)>) -> Expr<String> {
    ///     let (name, count) = both.parts();
    ///     text!("{} of {}", count, name)
    /// }
    /// ```
    pub fn parts(&self) -> T::Exprs {
        T::exprs(self)
    }
}
