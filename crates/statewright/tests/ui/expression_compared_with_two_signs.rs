//! Two expressions are compared when the workflow runs, and not while it is described.

use handlers::WorkedCase;
use statewright::{Expr, State, fail, pass};

fn is_large(total: &Expr<u64>) -> bool {
    *total > 5
}

fn main() {
    let _flow = pass("Work", |case: Expr<WorkedCase>| case).when(
        "Is It Mine",
        |case| case.get(WorkedCase::MESSAGE) == "mine",
        fail::<_, ()>("Fail"),
    );
}
