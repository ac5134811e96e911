//! The Lambda functions: plain functions over plain data. What invokes each is a line in `src/bin`.

use serde::{Deserialize, Serialize};
use statewright_handler::{Choices, HandlerError, Shape};

/// What somebody orders.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Order {
    pub id: String,
    pub cents: u64,
}

/// An order that was looked at.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct CheckedOrder {
    pub id: String,
    pub cents: u64,
    pub risk: Risk,
}

/// Whether somebody should look at an order before it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Choices)]
pub enum Risk {
    Low,
    High,
}

/// What the order comes to.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Bill {
    pub title: String,
    pub cents: u64,
}

/// Why an order cannot be checked: `retry` and `catch` of a workflow name these.
#[derive(Debug, thiserror::Error, HandlerError)]
pub enum OrderError {
    #[error("nothing was ordered")]
    NothingOrdered,
}

pub async fn check_order(order: Order) -> Result<CheckedOrder, OrderError> {
    if order.cents == 0 {
        return Err(OrderError::NothingOrdered);
    }
    let risk = if order.cents > 100_000 { Risk::High } else { Risk::Low };
    Ok(CheckedOrder { id: order.id, cents: order.cents, risk })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_is_expensive_is_risky() {
        let order = Order { id: "7".to_owned(), cents: 100_001 };
        let checked = check_order(order).await.expect("something was ordered");
        assert_eq!(checked.risk, Risk::High);
    }
}
