//! All fields of a struct are needed to make one.

use statewright::{Expr, pass};
use statewright_handler::Shape;

#[derive(Shape)]
struct Receipt {
    id: String,
    total: u64,
}

fn main() {
    let _pass = pass("Receipt", |id: Expr<String>| ReceiptShape { id });
}
