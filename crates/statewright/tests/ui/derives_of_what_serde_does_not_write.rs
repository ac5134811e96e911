use serde::Serialize;
use statewright_handler::{Choices, Shape};

#[derive(Clone, Copy, Serialize, Choices)]
enum Size {
    Small,
    #[serde(skip)]
    Secret,
}

#[derive(Serialize, Shape)]
struct Parcel {
    #[serde(serialize_with = "in_words")]
    size: Size,
}

fn in_words<S: serde::Serializer>(_: &Size, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str("other")
}

fn main() {}
