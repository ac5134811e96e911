use statewright::{Flow, State, fail};

fn choose(flow: Flow<(), String>) {
    let _flow = flow.choose_variant("Which", |_| fail::<_, ()>("Fail").into());
}

fn main() {}
