// A state is a part of one flow, and a flow the definition of one state machine.
use statewright::{App, Function, StateMachine};

fn main() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let open = Function::new(stack, "Open", handlers::open_case);
    let flow = open.task("Open");
    StateMachine::new(stack, "One", flow);
    StateMachine::new(stack, "Two", flow);
}
