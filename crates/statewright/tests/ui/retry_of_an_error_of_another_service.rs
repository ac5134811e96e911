use statewright::{App, Queue, Retry, SnsError};
use statewright_handler::Shape;

#[derive(Shape)]
struct Order {
    id: String,
}

fn main() {
    let mut app = App::new();
    let queue = Queue::new(app.stack("Ui"), "Orders");
    let send = queue.send("Send", |order| order.get(Order::ID));
    let _ = send.retry(SnsError::NotFound, Retry::default());
}
