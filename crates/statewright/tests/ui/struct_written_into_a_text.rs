//! A struct has no text but its JSON.

use handlers::WorkedCase;
use statewright::{Expr, text};

fn title(case: &Expr<WorkedCase>) -> Expr<String> {
    text!("Case: {}", case)
}

fn main() {}
