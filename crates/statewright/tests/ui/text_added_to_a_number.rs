//! A text and a number are put together as texts, and not added.

use statewright::Expr;

fn main() {
    let total = Expr::<u64>::of(5_u64);
    let _sum = total + "cents";
}
