//! What an expression gives is not known when the program runs: `{:?}` writes how it is made.

use statewright::{Expr, pass, text};

#[derive(statewright_handler::Shape)]
struct Order {
    cents: u64,
}

fn main() {
    pass("Title", |order: Expr<Order>| text!("Order {:?}", order.get(Order::CENTS)));
}
