//! `/` of whole numbers would be another number than in Rust.

use statewright::Expr;

fn main() {
    let _half = Expr::<u64>::of(5_u64) / 2;
}
