//! A change of a workflow reaches one execution in ten at first, and the others ten minutes later; if
//! executions fail in the meantime, all go back to the version before.

use serde::{Deserialize, Serialize};
use statewright::{
    Alarm, Function, Predefined, Retry, Rollout, Stack, StateMachine, StateMachineAlias,
    StateMachineAliasProps, StateMachineVersion,
};
use statewright_handler::{HandlerError, Shape};

/// What a customer pays.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Payment {
    /// The customer.
    pub customer: String,
    /// How much.
    pub cents: u64,
}

/// That it was paid.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Receipt {
    /// The number of the receipt.
    pub number: String,
}

/// Why it is not.
#[derive(Debug, thiserror::Error, HandlerError)]
pub enum PaymentError {
    /// Nothing is to be paid.
    #[error("there is nothing to pay")]
    NothingToPay,
}

/// Takes the money.
pub async fn take(payment: Payment) -> Result<Receipt, PaymentError> {
    if payment.cents == 0 {
        return Err(PaymentError::NothingToPay);
    }
    Ok(Receipt { number: format!("{}-{}", payment.customer, payment.cents) })
}

/// The stack of this example.
pub fn describe(stack: &mut Stack) {
    let take = Function::new(stack, "Take", take);
    let flow = take.task("Take the Money").retry(Predefined::TRANSIENT, Retry::default());
    let payments = StateMachine::new(stack, "Payments", flow);

    let failing = Alarm::new(stack, "Failing", payments.executions_failed().above(0.0));
    let version = StateMachineVersion::new(stack, "Version", &payments);
    let props = StateMachineAliasProps {
        rollout: Rollout::Canary { percent: 10, minutes: 10 },
        alarms: vec![failing],
        ..StateMachineAliasProps::default()
    };
    let live = StateMachineAlias::with(stack, "Live", "live", &version, &props);
    stack.output("LiveArn", live.arn());
}
