use statewright_handler::{Operation, Structured};

use super::Expr;

impl<T> Expr<T> {
    /// The value as a JSON text.
    pub fn to_json(&self) -> Expr<String>
    where
        T: Structured,
    {
        self.call(Operation::ToJson, [])
    }
}
