// What comes after a state is said once.
use statewright::{App, Function, State, wait};

fn main() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let open = Function::new(stack, "Open", handlers::open_case);
    let assign = Function::new(stack, "Assign", handlers::assign_case);
    let first = open.task("Open");
    let _ = first.then(assign.task("Assign"));
    let _ = first.then(wait("Wait", 1));
}
