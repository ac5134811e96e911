//! One message becomes many: each recipient of a letter gets a message of their own in a queue, from
//! which workers take as many as they can.

use serde::{Deserialize, Serialize};
use statewright::{
    Alarm, AlarmProps, DeadLetters, Expr, Queue, QueueProps, Stack, StateMachine, Topic, each, text,
};
use statewright_handler::Shape;

/// What is to be sent.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Letter {
    /// What it says.
    pub text: String,
    /// Whom it is for.
    pub recipients: Vec<Recipient>,
}

/// Who gets it.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Recipient {
    /// How to call them.
    pub name: String,
    /// Where they are.
    pub address: String,
}

/// What a worker is to do.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Delivery {
    /// Where to.
    pub address: String,
    /// What it says, to them.
    pub text: String,
}

/// The stack of this example.
pub fn describe(stack: &mut Stack) {
    let lost = Queue::new(stack, "Lost");
    let props = QueueProps {
        dead_letters: Some(DeadLetters { queue: lost.clone(), max_receives: 3 }),
        ..QueueProps::default()
    };
    let deliveries = Queue::with(stack, "Deliveries", &props);

    let send = deliveries.send("Send One", |delivery: Expr<Delivery>| delivery);
    let flow = each("Send Each", send)
        .items_with(
            |letter: &Expr<Letter>| letter.get(Letter::RECIPIENTS),
            |letter, recipient, _| DeliveryShape {
                address: recipient.get(Recipient::ADDRESS),
                text: text!(
                    "Dear {}, {}",
                    recipient.get(Recipient::NAME),
                    letter.get(Letter::TEXT)
                ),
            },
        )
        .max_concurrency(40)
        .discard_result();
    StateMachine::new(stack, "Letters", flow);

    let operators = Topic::new(stack, "Operators");
    let props = AlarmProps { alarm_topics: vec![operators], ..AlarmProps::default() };
    Alarm::with(stack, "SomethingLost", lost.depth().above(0.0), &props);
}
