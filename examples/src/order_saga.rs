//! An order over three services without a transaction over all of them: when a later step fails,
//! the earlier ones are undone.

use serde::{Deserialize, Serialize};
use statewright::{Flow, Function, Predefined, Retry, Stack, State, StateMachine, fail};
use statewright_handler::{HandlerError, Shape};

/// What a customer ordered.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Order {
    /// The ID of the order.
    pub id: String,
    /// The article.
    pub article: String,
    /// How many of them.
    pub count: u32,
    /// What all of them cost.
    pub cents: u64,
}

/// What came of it.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Shipment {
    /// The ID of the order.
    pub order: String,
    /// Where the parcel is to be found.
    pub tracking: String,
}

/// Why an order cannot be done.
#[derive(Debug, thiserror::Error, HandlerError)]
pub enum OrderError {
    /// There are not so many.
    #[error("there are not that many in stock")]
    OutOfStock,
    /// The bank does not pay.
    #[error("the card was declined")]
    CardDeclined,
    /// Nobody ships so much at once.
    #[error("no carrier takes a parcel of this size")]
    TooLargeToShip,
}

/// Sets articles aside.
pub async fn reserve(order: Order) -> Result<Order, OrderError> {
    if order.count > 1000 { Err(OrderError::OutOfStock) } else { Ok(order) }
}

/// Takes the money.
pub async fn charge(order: Order) -> Result<Order, OrderError> {
    if order.cents > 100_000 { Err(OrderError::CardDeclined) } else { Ok(order) }
}

/// Sends the parcel.
pub async fn ship(order: Order) -> Result<Shipment, OrderError> {
    if order.count > 100 {
        return Err(OrderError::TooLargeToShip);
    }
    Ok(Shipment { tracking: format!("parcel-{}", order.id), order: order.id })
}

/// Gives the money back.
pub async fn refund(order: Order) -> Result<Order, OrderError> {
    Ok(order)
}

/// Puts articles back.
pub async fn release(order: Order) -> Result<Order, OrderError> {
    Ok(order)
}

/// What undoes a reservation, wherever an order failed after it.
fn undo_reservation<Out>(release: &Function<Order, Order, OrderError>) -> Flow<Order, Out> {
    release.task("Release").then(fail("Order Failed").error("OrderFailed"))
}

/// The stack of this example.
pub fn describe(stack: &mut Stack) {
    let reserve = Function::new(stack, "Reserve", reserve);
    let charge = Function::new(stack, "Charge", charge);
    let ship = Function::new(stack, "Ship", ship);
    let refund = Function::new(stack, "Refund", refund);
    let release = Function::new(stack, "Release", release);

    let flow = reserve
        .task("Reserve")
        .catch(OrderError::OutOfStock, fail("Out of Stock").error("OutOfStock"))
        .then(charge.task("Charge").catch_with(
            [OrderError::CardDeclined],
            |order, _| order,
            undo_reservation(&release),
        ))
        .then(ship.task("Ship").catch_with(
            Predefined::All,
            |order, _| order,
            refund.task("Refund").then(undo_reservation(&release)),
        ))
        .retry_tasks(Predefined::TRANSIENT, Retry::default());
    StateMachine::new(stack, "Orders", flow);
}
