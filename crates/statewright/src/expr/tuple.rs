use statewright_handler::{Code, Operation};

use super::Expr;

/// Writes how a tuple is taken apart, which JSON has as a list.
macro_rules! tuples {
    ($(($($index:literal $part:ident),*))*) => {
        $(impl<$($part),*> Expr<($($part,)*)> {
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
            pub fn parts(&self) -> ($(Expr<$part>,)*) {
                ($(self.call(Operation::At, [Code::constant(&$index)]),)*)
            }
        })*
    };
}

tuples! {
    (0 A, 1 B)
    (0 A, 1 B, 2 C)
    (0 A, 1 B, 2 C, 3 D)
    (0 A, 1 B, 2 C, 3 D, 4 E)
    (0 A, 1 B, 2 C, 3 D, 4 E, 5 F)
}
