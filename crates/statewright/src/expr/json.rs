use statewright_handler::{Operation, Structured};

use super::Expr;

impl<T: Structured> Expr<T> {
    /// The value as a JSON text.
    pub fn to_json(&self) -> Expr<String> {
        self.call(Operation::ToJson, [])
    }
}
