//! What may be nothing is given another value first.

use statewright::Expr;
use statewright_handler::Shape;

#[derive(Shape)]
struct Order {
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    discount: Option<u64>,
}

fn title(order: &Expr<Order>) -> Expr<String> {
    statewright::text!("Note: {}", order.get(Order::NOTE))
}

fn price(order: &Expr<Order>) -> Expr<u64> {
    Expr::<u64>::of(100_u64) - order.get(Order::DISCOUNT)
}

fn main() {}
