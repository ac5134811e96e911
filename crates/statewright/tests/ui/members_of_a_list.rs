use handlers::WorkedCase;
use statewright::{Flow, each, wait};
use statewright_handler::{Member, Shape};

#[derive(Shape)]
struct Cases {
    all: Vec<WorkedCase>,
}

fn main() {
    let item = wait::<Member<WorkedCase>>("Wait", 1);
    let _: Flow<Cases, Vec<Member<WorkedCase>>> =
        each("Each", item).members(|cases| cases.get(Cases::ALL)).into();
}
