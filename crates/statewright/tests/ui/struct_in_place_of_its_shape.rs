// A struct is there when the program runs, and its shape when the workflow does.
use serde::Serialize;
use statewright::{Expr, Flow, constant, pass};
use statewright_handler::Shape;

#[derive(Serialize, Shape)]
struct Bill {
    cents: u64,
}

fn main() {
    let _: Flow<u64, Bill> = pass("Shape", |cents: Expr<u64>| BillShape { cents }).into();
    let _: Flow<u64, Bill> = pass("Constant", |_: Expr<u64>| constant(Bill { cents: 5 })).into();
    let _: Flow<u64, Bill> = pass("Struct", |_: Expr<u64>| Bill { cents: 5 }).into();
}
