// What an error has with it is not known before it comes: a constant stands for the variant.
use statewright::{App, Function, fail};
use statewright_handler::HandlerError;

#[derive(Debug, HandlerError)]
enum OrderError {
    TooLarge(u64),
}

impl std::fmt::Display for OrderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("too large")
    }
}

async fn order(cents: u64) -> Result<u64, OrderError> {
    Err(OrderError::TooLarge(cents))
}

fn main() {
    let mut app = App::new();
    let order = Function::new(app.stack("Test"), "Order", order);
    let _ = order.task("Order").catch(OrderError::TOO_LARGE, fail("Too Large"));
    let _ = order.task("Order").catch(OrderError::TooLarge, fail("Too Large"));
}
