use serde::{Deserialize, Serialize};
use statewright::{Flow, State};
use statewright_handler::Choices;

#[derive(Serialize, Deserialize, Choices)]
#[serde(tag = "kind")]
enum Payment {
    Card { number: String },
    Cheque { bank: String },
}

fn choose(flow: Flow<(), Payment>, charge: Flow<PaymentCard, ()>) {
    let _flow = flow.choose_variant("How to Pay", |payment| match payment {
        PaymentVariant::Card(card) => card.then(charge.clone()),
        PaymentVariant::Cheque(cheque) => cheque.then(charge.clone()),
    });
}

fn main() {}
