//! Structs are compared by their fields.

use handlers::WorkedCase;
use statewright::Expr;

fn same(case: &Expr<WorkedCase>, other: &Expr<WorkedCase>) -> Expr<bool> {
    case.equals(other)
}

fn main() {}
