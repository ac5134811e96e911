use statewright_handler::{Code, Operation};

use super::Expr;

/// An expression written in JSONata, for what there is no method for. It must give a `T`, which
/// nobody checks, and it makes the state machine a JSONata one.
///
/// ```
/// use statewright::{StateMachine, jsonata, pass};
///
/// let month = pass("Month", |_| jsonata::<String>("$now('[MNn]')"));
/// # let mut app = statewright::App::new();
/// # StateMachine::<String, String>::new(app.stack("Doc"), "Machine", month);
/// # let template = app.template("Doc").unwrap();
/// # let state = &template["Resources"]["Machine"]["Properties"]["Definition"]["States"]["Month"];
/// # assert_eq!(state["Output"], "{% $now('[MNn]') %}");
/// ```
pub fn jsonata<T>(expression: &str) -> Expr<T> {
    Expr::new(Code::Call(Operation::Jsonata, vec![Code::constant(&expression)]))
}
