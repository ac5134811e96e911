//! A field is one of the type that the state is given.

use handlers::{AssignedCase, WorkedCase};
use statewright::{Expr, pass};

fn main() {
    let _pass = pass("Status", |case: Expr<AssignedCase>| case.get(WorkedCase::STATUS));
}
