use statewright::{App, Attribute, Table, item_field};
use statewright_handler::Shape;

#[derive(Shape)]
struct Order {
    id: String,
    count: u16,
}

fn main() {
    let mut app = App::new();
    let table = Table::new(app.stack("Ui"), "Orders", Attribute::text("id"));
    let _ = table.get_item("Get", |order| vec![item_field(Order::ID, order.get(Order::COUNT))]);
}
