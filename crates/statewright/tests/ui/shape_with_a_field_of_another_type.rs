//! A field is made of a value of its type.

use statewright::{Expr, Pass, pass};
use statewright_handler::Shape;

#[derive(Shape)]
struct Receipt {
    id: String,
    total: u64,
}

fn main() {
    let _pass: Pass<_, Receipt> =
        pass("Receipt", |id: Expr<String>| ReceiptShape { total: id.clone(), id });
}
