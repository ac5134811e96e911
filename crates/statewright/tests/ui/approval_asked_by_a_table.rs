use statewright::{App, Attribute, Table, approval};
use statewright_handler::Shape;

#[derive(Shape)]
struct Order {
    id: String,
}

fn main() {
    let mut app = App::new();
    let table = Table::new(app.stack("Ui"), "Orders", Attribute::text("id"));
    let _ = approval("Ask", &table, 60, |order| order.get(Order::ID));
}
