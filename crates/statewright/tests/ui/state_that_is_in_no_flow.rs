// A state that leads nowhere and that nothing leads to is said to be forgotten.
#![deny(unused_must_use)]
use statewright::{App, Function, StateMachine};

fn main() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let open = Function::new(stack, "Open", handlers::open_case);
    open.task("Forgotten");
    StateMachine::new(stack, "Machine", open.task("Open"));
}
