use serde::{Deserialize, Serialize};
use statewright_handler::Choices;

#[derive(Serialize, Deserialize, Choices)]
#[serde(untagged)]
enum Payment {
    Card { number: String },
    Cheque { bank: String },
}

#[derive(Serialize, Deserialize, Choices)]
enum Answer<T> {
    Yes(T),
    No,
}

#[derive(Serialize, Deserialize, Choices)]
#[serde(tag = "kind")]
enum Holder {
    Held(u8),
}

fn main() {}
