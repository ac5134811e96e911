use serde::Serialize;
use statewright::{Flow, State, fail};
use statewright_handler::Shape;

#[derive(Serialize, Shape)]
struct Order {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    urgent: bool,
}

fn choose(flow: Flow<(), Order>) {
    let _flow = flow.choose("Is Urgent", Order::URGENT, |urgent| match urgent {
        true => fail::<_, ()>("Urgent").into(),
        false => fail("Not Urgent").into(),
    });
}

fn main() {}
